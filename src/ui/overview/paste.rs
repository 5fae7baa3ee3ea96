//! A file that came as text, in a message or a document.

use crate::app::Event;
use crate::app::overview;
use crate::domain::text::Lang;
use crate::ui::html::{button, details, div, label, summary, textarea};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// A field to paste the text of a file into.
pub(super) fn paste(lang: Lang, text: &str) -> Element {
    let field = textarea()
        .id("pasted")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .value(text.to_owned())
        .on_change(|text| Event::Overview(overview::Event::Write(text)));
    let open = overview::Event::OpenPasted(words::PASTED.get(lang));
    let open = button().id("open-pasted").on_click(Event::Overview(open));
    let inside = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(label().attr("for", "pasted").text(&words::PASTE_LABEL, lang))
        .child(field)
        .child(div().child(open.text(&words::PASTE_ADD, lang)));
    details().class("paste").child(summary().text(&words::PASTE, lang)).child(inside)
}
