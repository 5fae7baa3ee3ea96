//! What was stored and could not be read: shown as it is, so that nothing is lost.

use crate::domain::text::Lang;
use crate::ui::html::{details, div, label, p, span, summary, textarea};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::data as words;

/// The texts that could not be read, if there are any.
pub(super) fn aside(lang: Lang, texts: &[String]) -> Option<Element> {
    let mut parts = Vec::new();
    for (place, text) in texts.iter().enumerate() {
        parts.push(unread(lang, place, text));
    }
    let shown = details()
        .child(summary().child(words::show_aside(lang, texts.len())))
        .child(div().class("stack").child(parts));
    let aside = part::titled(lang, "stack", "aside", words::ASIDE)
        .child(p().text(&words::ASIDE_SAYS, lang))
        .child(shown);
    (!texts.is_empty()).then_some(aside)
}

/// A text as it was stored, with its place among those that were put aside.
fn unread(lang: Lang, place: usize, text: &str) -> Element {
    let field = textarea().attr("readonly", true).attr("spellcheck", "false").attr("rows", "6");
    label()
        .class("stack")
        .attr("data-space", "tight")
        .child(span().child(words::part(lang, place)))
        .child(field.value(text.to_owned()))
}
