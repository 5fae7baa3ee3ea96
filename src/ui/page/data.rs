//! Where the data are: what is stored, what was kept, what could make it disappear, and erasing it.

mod aside;
mod erase;
mod kept;
mod leaves;
mod promise;
mod stored;

use crate::app::AppState;
use crate::ui::html::{div, h1, p};
use crate::ui::node::Element;
use crate::ui::words::{common, data as words};

/// Where the data are.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    div()
        .class("data stack")
        .attr("data-space", "wide")
        .child(
            div()
                .class("stack")
                .child(h1().attr("tabindex", "-1").text(&common::DATA, lang))
                .child(p().text(&words::LEAD, lang)),
        )
        .child(
            div()
                .class("halves")
                .child(stored::stored(state))
                .child(kept::kept(state))
                .child(promise::promise(state))
                .child(promise::risks(state)),
        )
        .child(leaves::leaves(lang))
        .child(aside::aside(lang, &state.keeping.aside))
        .child(erase::erase(state))
}
