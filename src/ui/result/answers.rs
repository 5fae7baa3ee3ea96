//! The answers of one form to the statements of a domain.

use crate::domain::instrument::{Scale, talentscan};
use crate::domain::school::StatementFigures;
use crate::domain::text::Lang;
use crate::ui::html::{caption, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::words::{Text, result as words};

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
