//! The banner on every page while the example network is shown.

use crate::app::{AppState, Event};
use crate::ui::html::{aside, button, p};
use crate::ui::node::Element;
use crate::ui::words::common as words;

/// Says that what is on screen is an example, with the way out.
pub(crate) fn banner(state: &AppState) -> Option<Element> {
    let lang = state.lang;
    let leave = button().on_click(Event::ShowExample(false)).text(&words::LEAVE_EXAMPLE, lang);
    let banner = aside()
        .class("banner")
        .attr("aria-label", words::EXAMPLE.get(lang))
        .child(p().text(&words::EXAMPLE_SAYS, lang))
        .child(leave);
    state.overview.drawn.example.then_some(banner)
}
