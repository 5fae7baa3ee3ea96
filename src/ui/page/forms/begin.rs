//! Beginning a new form: the first thing the next person looks for.

use crate::app::Event;
use crate::app::screen::forms;
use crate::domain::instrument::InstrumentId;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, h2, p, section};
use crate::ui::node::Element;
use crate::ui::words::forms as words;

/// A large button per instrument.
pub(super) fn begin(lang: Lang) -> Element {
    let buttons = InstrumentId::ALL.map(|id| {
        button()
            .id(format!("begin-{}", id.name()))
            .state("first")
            .on_click(Event::Forms(forms::Event::Begin(id)))
            .child(words::begin(lang, id))
    });
    section()
        .class("begin card")
        .attr("aria-labelledby", "next")
        .child(h2().id("next").text(&words::NEXT, lang))
        .child(p().text(&words::NEXT_SAYS, lang))
        .child(div().class("grid").children(buttons))
}
