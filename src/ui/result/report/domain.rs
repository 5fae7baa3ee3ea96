//! A topic of the talentscan in the report: score, statements, a question, good examples.

use super::statements::{statements, wording};
use crate::domain::figure::consensus::Consensus;
use crate::domain::figure::score::Score;
use crate::domain::instrument::{Scale, talentscan};
use crate::domain::school::{DomainFigures, StatementFigures};
use crate::domain::text::Lang;
use crate::ui::html::{bdi, blockquote, div, h4, h5, header, p, section, span, strong};
use crate::ui::node::Element;
use crate::ui::result::talk::{first, talk};
use crate::ui::words::{report as words, result, talk as questions};

/// A topic with everything that is behind its score.
pub(super) fn domain(lang: Lang, figures: &DomainFigures, forms: u32, texts: &[&str]) -> Element {
    let known = talentscan().domain(&figures.domain);
    let title = known.map_or("", |domain| domain.title.get(lang));
    section()
        .class("topic")
        .attr("data-domain", figures.domain.clone())
        .child(
            div()
                .class("keep")
                .child(header().child(h4().child(title)).child(score(lang, figures, forms)))
                .child(statements(lang, figures, forms))
                .child(question(lang, figures, forms)),
        )
        .child(examples(lang, texts))
}

/// The score with how many count and how far they agree, or why there is none.
fn score(lang: Lang, figures: &DomainFigures, forms: u32) -> Element {
    let Some(score) = figures.score.and_then(Score::rounded) else {
        let none = if forms == 1 { result::NO_SCORE_ONE } else { result::NO_SCORE_TEAM };
        return p().class("soft").child(none.get(lang));
    };
    let agreement = figures.agreement.map(|agreement| {
        span().class("soft").child(result::consensus(Consensus::of(agreement)).get(lang))
    });
    p().class("score-line")
        .child(strong().class("score").child(score.to_string()))
        .child(" ")
        .child(span().class("soft").text(&result::OUT_OF_100, lang))
        .child(" ")
        .child(span().class("soft").child(result::forms_count(lang, figures.n, forms)))
        .child(" ")
        .child(agreement)
}

/// A question for the conversation, about the statement on which people agree least; of one form
/// about the one that holds least.
fn question(lang: Lang, figures: &DomainFigures, forms: u32) -> Option<Element> {
    let (about, asks) = if forms == 1 {
        let (rating, about) = figures
            .statements
            .iter()
            .filter_map(|one| Some((answer(one)?, one)))
            .min_by_key(|(rating, _)| *rating)?;
        let most = rating == Scale::Applies.highest();
        let text = if most { questions::MUCH } else { questions::SOMEWHAT };
        (about, p().class("talk").child(text.get(lang)))
    } else {
        let place = first(&figures.statements, 1).into_iter().next()?;
        let about = figures.statements.get(place)?;
        (about, talk(lang, about)?)
    };
    Some(
        div()
            .class("question")
            .child(h5().text(&words::TALK, lang))
            .child(p().child(wording(lang, &about.statement)))
            .child(asks),
    )
}

/// The only answer to a statement.
fn answer(figures: &StatementFigures) -> Option<u8> {
    let counts = figures.counts?;
    (1..=Scale::Applies.highest()).find(|rating| counts.get(*rating) > 0)
}

/// All good examples. Texts, never anything else: strangers wrote them.
fn examples(lang: Lang, texts: &[&str]) -> Option<Element> {
    (!texts.is_empty()).then(|| {
        let quotes = texts.iter().map(|&text| blockquote().child(bdi().child(text.to_owned())));
        div()
            .class("examples")
            .child(h5().child(result::examples(lang, texts.len())))
            .children(quotes)
    })
}
