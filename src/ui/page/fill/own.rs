//! The own statement: its text first, then the same rows of points.

use super::act;
use super::rating::rating;
use crate::app::AppState;
use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, Statement, instrument};
use crate::ui::html::{fieldset, label, legend, p, span, textarea};
use crate::ui::node::Element;
use crate::ui::words::fill as words;

/// The own statement.
pub(super) fn own_statement(
    state: &AppState,
    id: InstrumentId,
    statement: &'static Statement,
) -> Element {
    let lang = state.lang;
    let asked = instrument(id);
    let text = state.form(id).and_then(|form| form.own.clone()).unwrap_or_default();
    let field = textarea()
        .attr("rows", "2")
        .attr("maxlength", "500")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-describedby", "own-hint")
        .value(text)
        .on_input(move |text| act(id, Action::Own(text)));
    let stem = asked.stem.as_ref().map(|stem| stem.get(lang));
    fieldset()
        .class("card statement")
        .attr("data-statement", statement.id.as_str())
        .child(legend().child(statement.text.get(lang)))
        .child(
            label()
                .class("stack")
                .attr("data-space", "tight")
                .child(span().class("stem").child(stem))
                .child(field),
        )
        .child(p().class("soft small").id("own-hint").text(&words::OWN_HINT, lang))
        .children(asked.scales.iter().map(|scale| rating(state, id, statement, scale)))
}
