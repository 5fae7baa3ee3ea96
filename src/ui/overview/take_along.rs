//! What is shown, to take along.

use crate::app::Event;
use crate::app::overview;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, span};
use crate::ui::node::Element;
use crate::ui::words::network as words;

/// The ways to take along what is shown.
pub(super) fn take_along(lang: Lang) -> Element {
    let print = button().id("print").on_click(Event::Overview(overview::Event::Print));
    div()
        .class("take-along cluster")
        .attr("role", "group")
        .attr("aria-labelledby", "take-along")
        .child(span().id("take-along").class("soft").text(&words::TAKE_ALONG, lang))
        .child(print.text(&words::PRINT, lang))
}
