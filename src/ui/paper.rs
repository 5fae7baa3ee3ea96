//! Paper, as the worker draws it: what can be printed, and what it looks like.
//!
//! What is a `.leaf` leaves by the printer; what stands around it on the page does not
//! (`style/print.css`).

mod ambition_form;
mod blank;
mod poster;
mod talent_form;

use super::html::{article, button, fieldset, h1, header, input, label, legend, p, section};
use super::node::Element;
use super::part;
use super::words::{common, paper as words};
use crate::app::paper::{Event, Papers, Print};
use crate::app::{Event as AppEvent, sheets};
use crate::domain::instrument::{InstrumentId, instrument};

/// What can be printed, what is chosen as it will be on paper, and the way to the printer.
pub(super) fn view(shown: &Papers) -> Element {
    let lang = shown.lang;
    let print = button().id("print-paper").state("first");
    let print = print.on_click(AppEvent::Sheet(sheets::Event::Print)).text(&common::PRINT, lang);
    let title = words::PREVIEW.get(lang);
    article()
        .class("paper stack")
        .attr("data-space", "wide")
        .child(
            header()
                .class("stack")
                .attr("data-space", "tight")
                .child(h1().attr("tabindex", "-1").text(&common::PAPER, lang))
                .child(p().text(&words::LEAD, lang)),
        )
        .child(choice(shown))
        .child(
            section()
                .class("stack")
                .attr("data-space", "tight")
                .attr("aria-label", words::TO_PRINTER.get(lang))
                .child(p().child(print))
                .child(p().class("soft small").text(&words::SETTINGS, lang)),
        )
        .child(leaf(shown).map(|leaf| part::sideways(title, leaf)))
}

/// What can be printed, to choose from.
fn choice(shown: &Papers) -> Element {
    let chosen = shown.chosen();
    let choices = shown.prints().into_iter().enumerate().map(|(place, print)| {
        let radio = input()
            .id(format!("print-{place}"))
            .attr("type", "radio")
            .attr("name", "print")
            .attr("autocomplete", "off")
            .checked(print == chosen)
            .on_choose(AppEvent::Paper(Event::Choose(print)));
        label().class("tick").child(radio).child(name(shown, print))
    });
    fieldset().class("card").child(legend().text(&words::WHAT, shown.lang)).children(choices)
}

fn name(shown: &Papers, print: Print) -> String {
    let lang = shown.lang;
    match print {
        Print::Blank(id) => words::blank(lang, instrument(id).title.get(lang)),
        Print::Poster(id) => {
            let known = shown.school(id).and_then(|school| school.organisation.as_ref());
            let named = known.map(|known| known.name.as_str()).filter(|name| !name.is_empty());
            words::poster(lang, named)
        }
    }
}

/// What is chosen, as it leaves by the printer.
fn leaf(shown: &Papers) -> Option<Element> {
    let lang = shown.lang;
    match shown.chosen() {
        Print::Blank(InstrumentId::Talentscan) => Some(talent_form::form(lang)),
        Print::Blank(InstrumentId::AmbitionScale) => Some(ambition_form::form(lang)),
        Print::Poster(id) => poster::poster(lang, shown.school(id)?),
    }
}
