//! Erasing everything, after the word for it was typed.

use crate::app::screen::data;
use crate::app::{AppState, Event};
use crate::ui::html::{button, form, input, label, p, span};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::data as words;

/// Says what would be lost, asks for the word, and erases.
pub(super) fn erase(state: &AppState) -> Element {
    let lang = state.lang;
    let word = words::WORD.get(lang);
    let field = input()
        .attr("type", "text")
        .id("erase-word")
        .attr("autocomplete", "off")
        .attr("autocapitalize", "characters")
        .attr("spellcheck", "false")
        .value(state.erase_word.clone())
        .on_input(|text| Event::Data(data::Event::Write(text)));
    let erase = button()
        .id("erase")
        .attr("type", "submit")
        .state("danger")
        .attr("disabled", !state.may_erase(word));
    let asked = form()
        .class("stack")
        .on_submit(Event::Data(data::Event::Erase(word)))
        .child(
            label()
                .class("stack")
                .attr("data-space", "tight")
                .child(span().text(&words::TYPE_WORD, lang))
                .child(field),
        )
        .child(p().child(erase.text(&words::ERASE, lang)));
    part::titled(lang, "erase card", "erase-all", words::ERASE)
        .child(p().text(&words::ERASE_SAYS, lang))
        .child(lost(state))
        .child(asked)
}

/// How much of it is in no file.
fn lost(state: &AppState) -> Option<Element> {
    if state.listed().is_empty() {
        return None;
    }
    let never_kept = state.changed_since_kept();
    let kind = if never_kept > 0 { "trouble" } else { "word" };
    Some(p().class("lost").state(kind).child(words::never_kept(state.lang, never_kept)))
}
