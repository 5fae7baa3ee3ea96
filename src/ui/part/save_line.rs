//! The one quiet line that says what is saved. It says 'saved' only when the database did.

use crate::app::keep::Saving;
use crate::app::route::Route;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{common as words, reasons, t};
use leptos::prelude::*;

/// The save line, in one place on every page.
#[component]
pub fn SaveLine() -> impl IntoView {
    let lang = use_lang();
    let saving = project(|state| state.keeping.saving.clone());
    let line = move || match saving.get() {
        Saving::Nothing => String::new(),
        Saving::Busy => words::SAVING.get(lang).to_owned(),
        Saving::Saved(moment) => words::saved(lang, moment),
        Saving::Failed(trouble) => reasons::not_saved(lang, trouble),
    };
    let kind = move || match saving.get() {
        Saving::Nothing => "nothing",
        Saving::Busy => "busy",
        Saving::Saved(_) => "saved",
        Saving::Failed(_) => "failed",
    };
    let is_failed = Memo::new(move |_| matches!(saving.get(), Saving::Failed(_)));
    // Spoken only when it turns, not at every answer.
    let spoken = Memo::new(move |spoken: Option<&&'static str>| match saving.get() {
        Saving::Nothing => "",
        Saving::Busy => spoken.copied().unwrap_or_default(),
        Saving::Saved(_) => words::SAVED.get(lang),
        Saving::Failed(_) => words::NOT_SAVED.get(lang),
    });
    view! {
        <div class="save-line" data-state=kind>
            <span id="save-line">{line}</span>
            <Show when=move || is_failed.get()>
                <a class="button" href=Route::Save.to_string()>{t(words::SAVE_AS_FILE)}</a>
            </Show>
            <span class="visually-hidden" role="status">{move || spoken.get()}</span>
        </div>
    }
}
