//! What is stored on this device.

use crate::app::AppState;
use crate::app::keep::Saving;
use crate::domain::text::Lang;
use crate::ui::html::{dd, div, dl, dt};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{Text, data as words, reasons};

/// What is stored on this device, in a few figures.
pub(super) fn stored(state: &AppState) -> Element {
    let lang = state.lang;
    // Known once the overview was open.
    let files = state.overview.drawn.files;
    let files = files.map(|files| fact(lang, words::FILES, files.to_string()));
    let size = match state.device.usage {
        Some(bytes) => words::size(lang, bytes),
        None => words::UNKNOWN.get(lang).to_owned(),
    };
    let facts = dl()
        .child(fact(lang, words::FORMS, state.listed().len().to_string()))
        .child(fact(lang, words::SCHOOLS, state.organisations().count().to_string()))
        .child(files)
        .child(fact(lang, words::SAVED, saved(lang, &state.keeping.saving)))
        .child(fact(lang, words::SIZE, size));
    part::titled(lang, "card", "stored", words::HERE).child(facts)
}

fn fact(lang: Lang, name: Text, value: String) -> Element {
    div().child(dt().child(name.get(lang))).child(dd().child(value))
}

fn saved(lang: Lang, saving: &Saving) -> String {
    match saving {
        Saving::Nothing => words::NOTHING_YET.get(lang).to_owned(),
        Saving::Busy => words::BUSY.get(lang).to_owned(),
        Saving::Saved(None) => words::ALL_SAVED.get(lang).to_owned(),
        Saving::Saved(Some(moment)) => words::all_saved_at(lang, *moment),
        Saving::Failed(trouble) => reasons::not_saved(lang, *trouble),
    }
}
