//! How far a team agrees on a statement, with a question to begin the conversation.

use crate::domain::figure::consensus::Consensus;
use crate::domain::figure::counts::Counts;
use crate::domain::figure::score::Fraction;
use crate::domain::school::{DomainFigures, StatementFigures};
use crate::domain::text::Lang;
use crate::ui::html::{div, h5, li, ol, p, span};
use crate::ui::node::Element;
use crate::ui::words::{Text, result as words, talk};

/// From this index on nearly everybody sees it. The score from which a domain is a strength.
const MUCH: u64 = 75;

/// Below this index it is seen less than 'somewhat'.
const LITTLE: u64 = 50;

/// Every statement with how far the team agrees and a question, numbered as in its chart.
pub(super) fn conversation(lang: Lang, figures: &DomainFigures) -> Element {
    let items = figures.statements.iter().map(|statement| {
        let text = talk(lang, statement);
        li().child(text.unwrap_or_else(|| p().class("soft").text(&words::TOO_FEW_ANSWERS, lang)))
    });
    div().class("conversation").child(h5().text(&talk::TITLE, lang)).child(ol().children(items))
}

/// How far the team agrees, and a question; `None` where too few answered.
pub(super) fn talk(lang: Lang, figures: &StatementFigures) -> Option<Element> {
    let (consensus, question) = of(figures)?;
    let agrees = words::consensus(consensus).get(lang);
    Some(
        p().class("talk")
            .state(name(consensus))
            .child(span().class("consensus").child(agrees))
            .child(" ")
            .child(span().class("question").child(question.get(lang))),
    )
}

/// The statements to talk about first, those on which the team agrees least before the others: their
/// places.
pub(super) fn first(statements: &[StatementFigures], many: usize) -> Vec<usize> {
    let places = statements.iter().enumerate();
    let mut places: Vec<(f64, usize)> =
        places.filter_map(|(place, figures)| Some((figures.agreement?, place))).collect();
    places.sort_by(|(one, at), (other, then)| one.total_cmp(other).then(at.cmp(then)));
    places.into_iter().take(many).map(|(_, place)| place).collect()
}

fn of(figures: &StatementFigures) -> Option<(Consensus, Text)> {
    let consensus = Consensus::of(figures.agreement?);
    Some((consensus, question(consensus, &figures.counts?)))
}

fn question(consensus: Consensus, counts: &Counts<3>) -> Text {
    match consensus {
        Consensus::TwoCamps => talk::TWO_CAMPS,
        Consensus::Divided => talk::DIVIDED,
        Consensus::Fair => talk::FAIR,
        Consensus::Unanimous => {
            let index = counts.index().unwrap_or(Fraction::whole(0));
            if index >= Fraction::whole(MUCH) {
                talk::MUCH
            } else if index < Fraction::whole(LITTLE) {
                talk::LITTLE
            } else {
                talk::SOMEWHAT
            }
        }
    }
}

fn name(consensus: Consensus) -> &'static str {
    match consensus {
        Consensus::Unanimous => "unanimous",
        Consensus::Fair => "fair",
        Consensus::Divided => "divided",
        Consensus::TwoCamps => "two-camps",
    }
}
