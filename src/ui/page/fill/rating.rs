//! A row of points: native radios, drawn as large labelled buttons.
//!
//! Digits answer only while the focus is in the row, arrows keep their meaning, Enter goes on: that
//! is heard in `web::keys`, by the mark `data-row`.

use super::act;
use crate::app::AppState;
use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, ScaleText, Statement, instrument};
use crate::ui::html::{div, input, label, p, span};
use crate::ui::node::Element;

/// A row of points of one scale.
pub(super) fn rating(
    state: &AppState,
    id: InstrumentId,
    statement: &'static Statement,
    scale: &'static ScaleText,
) -> Element {
    let lang = state.lang;
    let rated = state.form(id).and_then(|form| form.rating(&statement.id, scale.id));
    let name = format!("{}-{}", statement.id, scale.id.name());
    let question = format!("{name}-question");
    // One scale needs no question of its own on every card: the legend asks it.
    let looks =
        if instrument(id).scales.len() > 1 { "question" } else { "question visually-hidden" };
    let points = scale.points.iter().zip(1_u8..).map(|(text, rating)| {
        let rate = Action::Rate { statement: statement.id.clone(), scale: scale.id, rating };
        let point = input()
            .attr("type", "radio")
            .attr("autocomplete", "off")
            .attr("name", name.clone())
            .attr("value", rating.to_string())
            .checked(rated == Some(rating))
            .on_choose(act(id, rate));
        label().class("choice").child(point).child(span().child(text.get(lang)))
    });
    div()
        .class("rating")
        .attr("role", "radiogroup")
        .attr("data-row", "")
        .attr("data-scale", scale.id.name())
        .attr("aria-labelledby", question.clone())
        .child(p().class(looks).id(question).child(scale.question.get(lang)))
        .child(div().class("choices").children(points))
}
