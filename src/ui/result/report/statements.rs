//! The statements of a topic in the report, with how often each answer was given.

use crate::domain::figure::consensus::Consensus;
use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{Scale, talentscan};
use crate::domain::school::{DomainFigures, StatementFigures};
use crate::domain::text::Lang;
use crate::ui::html::{caption, div, span, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::words::{Text, report as words, result};

/// A row per statement: counts as one bar, how many answered and how far they agree; of one form
/// the answer.
pub(super) fn statements(lang: Lang, figures: &DomainFigures, forms: u32) -> Element {
    let topic = talentscan().domain(&figures.domain).map_or("", |domain| domain.short.get(lang));
    let head = |text: Text| th().attr("scope", "col").child(text.get(lang));
    let heads = tr().child(head(result::STATEMENT));
    let heads = if forms == 1 {
        heads.child(head(result::ANSWER))
    } else {
        let keys = descending().map(|rating| {
            span().class("key").attr("data-answer", rating.to_string()).child(label(lang, rating))
        });
        heads.child(th().attr("scope", "col").attr("colspan", "3").class("counts").children(keys))
    };
    let rows = figures.statements.iter().map(|one| {
        tr().attr("data-statement", one.statement.clone())
            .child(th().attr("scope", "row").child(wording(lang, &one.statement)))
            .children(if forms == 1 { answer(lang, one) } else { counted(lang, one) })
    });
    let columns: &[&str] = if forms == 1 {
        &["of-text", "of-answer"]
    } else {
        &["of-text", "of-counts", "of-n", "of-agreement"]
    };
    table()
        .class("statements")
        .child(caption().class("visually-hidden").child(words::statements_of(lang, topic)))
        .children(columns.iter().map(|name| Element::new("col").class(name)))
        .child(thead().child(heads))
        .child(tbody().children(rows))
}

/// The wording of a statement.
pub(super) fn wording(lang: Lang, id: &str) -> &'static str {
    talentscan().statement(id).map_or("", |statement| statement.text.get(lang))
}

fn answer(lang: Lang, figures: &StatementFigures) -> Vec<Element> {
    let given =
        figures.counts.and_then(|counts| descending().find(|rating| counts.get(*rating) > 0));
    let text = given.map_or(result::NOT_ANSWERED.get(lang), |rating| label(lang, rating));
    let key = span().class("key").attr("data-answer", given.map(|rating| rating.to_string()));
    vec![td().class("answer").child(key.child(text))]
}

fn counted(lang: Lang, figures: &StatementFigures) -> Vec<Element> {
    let Some(counts) = figures.counts else {
        return vec![td().class("soft").attr("colspan", "3").text(&result::TOO_FEW_ANSWERS, lang)];
    };
    let agreement = figures.agreement.map(|a| result::consensus(Consensus::of(a)).get(lang));
    vec![
        td().child(bar(lang, &counts)),
        td().class("number").child(format!("n = {}", counts.n())),
        td().child(agreement),
    ]
}

/// Counts as one bar, the highest answer first. What nobody chose takes no room.
fn bar(lang: Lang, counts: &Counts<3>) -> Element {
    let parts = descending().filter(|rating| counts.get(*rating) > 0).map(|rating| {
        let count = counts.get(rating).to_string();
        span()
            .class("part")
            .attr("data-answer", rating.to_string())
            .style("flex-grow", count.clone())
            .child(count)
            .child(span().class("visually-hidden").child(" ").child(label(lang, rating)).child(" "))
    });
    div().class("stacked").children(parts)
}

/// The ratings, the highest first.
fn descending() -> impl Iterator<Item = u8> {
    (1..=Scale::Applies.highest()).rev()
}

fn label(lang: Lang, rating: u8) -> &'static str {
    let points = talentscan().scales.iter().flat_map(|scale| &scale.points);
    let mut rated = (1..).zip(points);
    rated.find(|(number, _)| *number == rating).map_or("", |(_, label)| label.get(lang))
}
