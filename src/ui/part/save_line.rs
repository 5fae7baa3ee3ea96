//! The one quiet line that says what is saved. It says 'saved' only when the database did.

use crate::app::AppState;
use crate::app::keep::Saving;
use crate::app::route::Route;
use crate::ui::html::{a, div, span};
use crate::ui::node::Element;
use crate::ui::words::{common as words, reasons};

/// The save line, in one place on every page.
pub(crate) fn save_line(state: &AppState) -> Element {
    let lang = state.lang;
    // Where a newer app was, a message says so; the line is for what is only here.
    let only_shows = state.only_shows() && state.keeping.unsaved.is_empty();
    let saving = if only_shows { &Saving::Nothing } else { &state.keeping.saving };
    let (kind, line) = match saving {
        Saving::Nothing => ("nothing", String::new()),
        Saving::Busy => ("busy", words::SAVING.get(lang).to_owned()),
        Saving::Saved(moment) => ("saved", words::saved(lang, *moment)),
        Saving::Failed(trouble) => ("failed", reasons::not_saved(lang, *trouble)),
    };
    // Spoken only when it turns, not at every answer.
    let spoken = match saving {
        Saving::Failed(_) => words::NOT_SAVED.get(lang),
        Saving::Saved(_) => words::SAVED.get(lang),
        Saving::Busy if !state.keeping.confirmed.is_empty() => words::SAVED.get(lang),
        Saving::Busy | Saving::Nothing => "",
    };
    let save = a().class("button").href(Route::Save).text(&words::SAVE_AS_FILE, lang);
    div()
        .class("save-line")
        .state(kind)
        .child(span().id("save-line").child(line))
        .child((kind == "failed").then_some(save))
        .child(span().class("visually-hidden").attr("role", "status").child(spoken))
}
