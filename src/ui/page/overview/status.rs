//! What the overview is doing, and what to do when it cannot.

use crate::app::overview::Status;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{common, overview as words, t};
use leptos::prelude::*;

/// How far the reading of files is. What it is doing is spoken once; the numbers only stand there.
#[component]
pub fn Progress() -> impl IntoView {
    let lang = use_lang();
    let status = project(|state| state.overview.status);
    let counted = Memo::new(move |_| match status.get() {
        Status::Busy { done, of } if of > 0 => Some((done, of)),
        _ => None,
    });
    let is_busy = Memo::new(move |_| matches!(status.get(), Status::Busy { .. }));
    let spoken = Memo::new(move |_| match (status.get(), counted.get().is_some()) {
        (Status::Busy { .. }, true) => words::BUSY.get(lang),
        (Status::Busy { .. }, false) => common::LOADING.get(lang),
        _ => "",
    });
    let far = move || counted.get().map(|(done, of)| words::progress(lang, done, of));
    let has_failed = Memo::new(move |_| status.get() == Status::Failed);
    view! {
        <div class="busy" data-state=move || if is_busy.get() { "busy" } else { "still" }>
            <p role="status">{move || spoken.get()}</p>
            <Show when=move || is_busy.get()>
                <progress
                    aria-label=move || spoken.get()
                    max=move || counted.get().map(|(_, of)| of.to_string())
                    value=move || counted.get().map(|(done, _)| done.to_string())
                ></progress>
                <p class="soft small">{far}</p>
            </Show>
        </div>
        <Show when=move || has_failed.get()>
            <p class="message" role="alert" data-state="trouble">{t(words::FAILED)}</p>
        </Show>
    }
}
