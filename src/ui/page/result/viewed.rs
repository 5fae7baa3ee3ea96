//! Says that the result is of another one's file.

use crate::app::screen::result;
use crate::app::{AppState, Event};
use crate::ui::html::{aside, bdi, button, p};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// The line above the result of another one's file, with the way out.
pub(super) fn viewed(state: &AppState) -> Option<Element> {
    let lang = state.lang;
    let file = state.viewed.as_ref()?;
    let says = p()
        .text(&words::LOOKING_AT, lang)
        .child(" ")
        .child(bdi().child(file.name.clone()))
        .child(". ")
        .text(&words::NOTHING_STORED, lang);
    let leave = button().on_click(Event::Result(result::Event::Leave));
    Some(
        aside()
            .class("banner")
            .attr("aria-label", words::VIEWED.get(lang))
            .child(says)
            .child(leave.text(&words::LEAVE, lang)),
    )
}
