//! What is shown, on paper.

use crate::app::Event;
use crate::app::overview;
use crate::domain::text::Lang;
use crate::ui::html::{button, p};
use crate::ui::node::Element;
use crate::ui::words::common as words;

/// Prints every school that is shown.
pub(super) fn print(lang: Lang) -> Element {
    let print = button().id("print").on_click(Event::Overview(overview::Event::Print));
    p().class("print-button").child(print.text(&words::PRINT, lang))
}
