//! A statement is a card: its wording, a row of points per scale, and 'I do not know' apart.

use super::act;
use super::rating::rating;
use crate::app::AppState;
use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, Statement, instrument};
use crate::ui::html::{fieldset, input, label, legend, span};
use crate::ui::node::Element;

/// A statement to rate.
pub(super) fn statement(
    state: &AppState,
    id: InstrumentId,
    statement: &'static Statement,
) -> Element {
    let lang = state.lang;
    let asked = instrument(id);
    let done = state.form(id).is_some_and(|form| form.is_answered(asked, statement));
    let stem =
        asked.stem.as_ref().map(|stem| span().class("stem").child(stem.get(lang)).child(" "));
    fieldset()
        .class("card statement")
        .attr("data-statement", statement.id.as_str())
        .state(done.then_some("done"))
        .child(legend().child(stem).child(statement.text.get(lang)))
        .children(asked.scales.iter().map(|scale| rating(state, id, statement, scale)))
        .child(unknown(state, id, statement))
}

/// 'I do not know', apart from the scale.
fn unknown(state: &AppState, id: InstrumentId, statement: &'static Statement) -> Element {
    let ticked = state.form(id).is_some_and(|form| form.unknown.contains(&statement.id));
    let tick = move |unknown| act(id, Action::Unknown { statement: statement.id.clone(), unknown });
    let field = input().attr("type", "checkbox").attr("autocomplete", "off");
    label()
        .class("unknown")
        .child(field.checked(ticked).on_tick(tick))
        .child(instrument(id).unknown.get(state.lang))
}
