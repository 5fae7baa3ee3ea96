//! The answers to the statements of a domain.
//!
//! [`counted`] is one real table that is drawn as stacked bars: the figures in the bars are its
//! cells, so what is seen and what is read aloud cannot differ. The roles are written out because
//! some browsers forget them when a table is not laid out as one.

use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{Scale, talentscan};
use crate::domain::school::StatementFigures;
use crate::domain::text::Lang;
use crate::ui::html::{caption, span, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::words::{Text, result as words};

/// From this many answers on a share is shown beside a count.
const SHARES_FROM: u32 = 10;

/// The answers of a group to the statements of a topic, counted.
pub(super) fn counted(lang: Lang, topic: &str, statements: &[StatementFigures]) -> Element {
    let head = |class| th().attr("scope", "col").attr("role", "columnheader").class(class);
    let silent = |text: Text| head("visually-hidden").child(text.get(lang));
    let keys = descending().map(|rating| {
        head("key").attr("data-answer", rating.to_string()).child(label(rating, lang))
    });
    let heads = tr()
        .attr("role", "row")
        .child(silent(words::STATEMENT))
        .children(keys)
        .child(silent(words::PEOPLE));
    let rows = statements.iter().map(|figures| {
        let text = wording(&figures.statement, lang);
        let row = tr()
            .attr("role", "row")
            .attr("data-statement", figures.statement.clone())
            .child(th().attr("scope", "row").attr("role", "rowheader").child(text));
        match figures.counts {
            Some(counts) => row.child(bar(&counts)),
            None => row.child(
                cell().attr("colspan", "4").class("soft").text(&words::TOO_FEW_ANSWERS, lang),
            ),
        }
    });
    table()
        .class("counted")
        .attr("role", "table")
        .child(caption().class("visually-hidden").child(words::answers_of(lang, topic)))
        .child(thead().attr("role", "rowgroup").child(heads))
        .child(tbody().attr("role", "rowgroup").children(rows))
}

/// The counts of one statement, and how many answered it.
fn bar(counts: &Counts<3>) -> Vec<Element> {
    let n = counts.n();
    let mut cells = Vec::new();
    for rating in descending() {
        let count = counts.get(rating);
        let share = (n >= SHARES_FROM)
            .then(|| span().class("share").child(format!(" {}%", percent(count, n))));
        // What nobody chose has no room in the bar, but is a figure of the table.
        let class = if count == 0 { "visually-hidden" } else { "part" };
        let part = cell()
            .class(class)
            .attr("data-answer", rating.to_string())
            .style("flex-grow", count.to_string())
            .child(span().class("count").child(count.to_string()));
        cells.push(part.child(share));
    }
    cells.push(cell().class("n").child("n = ").child(n.to_string()));
    cells
}

fn cell() -> Element {
    td().attr("role", "cell")
}

/// The answers of one form to the statements of a topic.
pub(super) fn answers(lang: Lang, topic: &str, statements: &[StatementFigures]) -> Element {
    let rows = statements.iter().map(|figures| {
        let given =
            figures.counts.and_then(|counts| descending().find(|rating| counts.get(*rating) > 0));
        let text = given.map_or(words::NOT_ANSWERED.get(lang), |rating| label(rating, lang));
        let answer = td().class("key").attr("data-answer", given.map(|rating| rating.to_string()));
        tr().attr("data-statement", figures.statement.clone())
            .child(th().attr("scope", "row").child(wording(&figures.statement, lang)))
            .child(answer.child(text))
    });
    let head = |text: Text| th().attr("scope", "col").child(text.get(lang));
    table()
        .class("answers")
        .child(caption().class("visually-hidden").child(words::answers_of(lang, topic)))
        .child(
            thead()
                .class("visually-hidden")
                .child(tr().child(head(words::STATEMENT)).child(head(words::ANSWER))),
        )
        .child(tbody().children(rows))
}

/// The ratings, the highest first.
fn descending() -> impl Iterator<Item = u8> {
    (1..=Scale::Applies.highest()).rev()
}

fn label(rating: u8, lang: Lang) -> &'static str {
    let points = talentscan().scales.first().map(|scale| &scale.points);
    points
        .and_then(|points| points.get(usize::from(rating) - 1))
        .map_or("", |label| label.get(lang))
}

fn wording(id: &str, lang: Lang) -> &'static str {
    talentscan().statement(id).map_or("", |statement| statement.text.get(lang))
}

/// A whole percentage, half rounded up.
fn percent(count: u32, of: u32) -> u32 {
    (200 * count + of) / (2 * of.max(1))
}
