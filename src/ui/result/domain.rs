//! A domain of the talentscan: its score, how far people agree, and what is behind it.

use super::answers::answers;
use super::examples::examples;
use super::talk::conversation;
use crate::domain::figure::consensus::Consensus;
use crate::domain::figure::score::{Extremes, Score};
use crate::domain::instrument::talentscan;
use crate::domain::school::DomainFigures;
use crate::domain::text::Lang;
use crate::ui::html::{details, div, h4, header, p, section, span, summary};
use crate::ui::node::Element;
use crate::ui::words::{Text, result as words};

/// Where a domain stands among the others.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Standing {
    /// Nothing else is stronger.
    Strongest,
    /// Somewhere between.
    Between,
    /// Nowhere is more to be won.
    MostToWin,
}

impl Standing {
    /// Where the domain with this place stands.
    pub(super) fn of(place: usize, extremes: &Extremes<usize>) -> Self {
        match extremes {
            Extremes::Some { highest, .. } if highest.contains(&place) => Self::Strongest,
            Extremes::Some { lowest, .. } if lowest.contains(&place) => Self::MostToWin,
            _ => Self::Between,
        }
    }

    fn name(self) -> &'static str {
        match self {
            Self::Strongest => "strongest",
            Self::Between => "between",
            Self::MostToWin => "most-to-win",
        }
    }

    fn text(self) -> Option<Text> {
        match self {
            Self::Strongest => Some(words::STRONGEST_TOPIC),
            Self::Between => None,
            Self::MostToWin => Some(words::MOST_TO_WIN),
        }
    }
}

/// A domain as a card, with the answers of a group as this figure, and its good examples.
pub(super) fn domain(
    lang: Lang,
    figures: &DomainFigures,
    forms: u32,
    standing: Standing,
    statements: Option<Element>,
    texts: &[&str],
) -> Element {
    let badge = standing.text().map(|text| p().class("badge").child(text.get(lang)));
    let inner = match statements {
        Some(chart) => vec![chart, conversation(lang, figures)],
        None => vec![answers(lang, short(lang, figures), &figures.statements)],
    };
    card(lang, figures, forms, badge)
        .state(standing.name())
        .child(
            details()
                .child(summary().child(words::statements(lang, figures.statements.len())))
                .children(inner),
        )
        .child(examples(lang, texts))
}

/// A domain of a series that does not count, as a card.
pub(super) fn brief(lang: Lang, figures: &DomainFigures, forms: u32) -> Element {
    let card = card(lang, figures, forms, None);
    if forms > 1 {
        return card;
    }
    card.child(
        details()
            .child(summary().child(words::statements(lang, figures.statements.len())))
            .child(answers(lang, short(lang, figures), &figures.statements)),
    )
}

fn card(lang: Lang, figures: &DomainFigures, forms: u32, badge: Option<Element>) -> Element {
    let title = talentscan().domain(&figures.domain).map_or("", |domain| domain.title.get(lang));
    section()
        .class("card domain")
        .attr("data-domain", figures.domain.clone())
        .child(header().child(h4().child(title)).child(badge))
        .child(score(lang, figures, forms))
}

fn short(lang: Lang, figures: &DomainFigures) -> &'static str {
    talentscan().domain(&figures.domain).map_or("", |domain| domain.short.get(lang))
}

/// The score of a domain, or why there is none.
pub(super) fn score(lang: Lang, figures: &DomainFigures, forms: u32) -> Element {
    match figures.score.and_then(Score::rounded) {
        Some(score) => score_line(lang, figures, forms, score),
        None if forms == 1 => p().class("soft").text(&words::NO_SCORE_ONE, lang),
        None => p().class("soft").text(&words::NO_SCORE_TEAM, lang),
    }
}

/// A score, 0 to 100, as a number and a bar, with how many forms count and how far they agree.
fn score_line(lang: Lang, figures: &DomainFigures, forms: u32, score: u8) -> Element {
    let agreement = figures.agreement.map(|agreement| {
        let text = words::consensus(Consensus::of(agreement));
        span().class("consensus").child(text.get(lang))
    });
    let figure = p()
        .class("figure")
        .child(span().class("score").child(score.to_string()))
        .child(" ")
        .child(span().class("soft small").text(&words::OUT_OF_100, lang));
    let n = span().class("n").child(words::forms_count(lang, figures.n, forms));
    let filled = div().style("inline-size", format!("{score}%"));
    div()
        .class("score-line")
        .child(figure)
        .child(p().class("spread").child(n).child(agreement))
        .child(div().class("bar").attr("aria-hidden", "true").child(filled))
}
