//! What the two instruments are, and whose work they follow.

use super::section;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::html::{cite, div, h3, p};
use crate::ui::node::Element;
use crate::ui::words::about as words;

/// A card per instrument.
pub(super) fn scans(lang: Lang) -> Element {
    let scans = InstrumentId::ALL.map(|id| scan(lang, id));
    section(lang, "scans", words::SCANS).child(div().class("grid").children(scans))
}

fn scan(lang: Lang, id: InstrumentId) -> Element {
    let scan = instrument(id);
    let (title, publisher) = &scan.source;
    let source = p()
        .class("soft small")
        .text(&words::SOURCE, lang)
        .child(" ")
        .child(cite().attr("lang", "nl").child(title.as_str()))
        .child(", ")
        .child(publisher.as_str())
        .child(". ")
        .text(&words::OWN_WORDS, lang);
    div()
        .class("card")
        .child(h3().child(scan.title.get(lang)))
        .child(p().child(scan.purpose.get(lang)))
        .child(source)
}
