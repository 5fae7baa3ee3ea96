//! 'Is this your form?', asked in the row itself before any answer is shown.

use crate::app::Event;
use crate::app::screen::forms;
use crate::domain::record::RecordId;
use crate::ui::context::use_dispatch;
use crate::ui::words::{forms as words, t};
use crate::web;
use leptos::prelude::*;

/// The question. The focus moves to it, and back to the form where the answer is no.
#[component]
pub fn Asked(
    /// The form.
    record: RecordId,
    /// The form of which somebody said that it is not theirs.
    left: RwSignal<Option<RecordId>>,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let mine = move |_| dispatch.send(Event::Forms(forms::Event::Mine));
    let not_mine = move |_| {
        left.set(Some(record));
        dispatch.send(Event::Forms(forms::Event::NotMine));
        web::page::focus_later("left-form");
    };
    web::page::focus_later("asked");
    view! {
        <div class="question" role="group" aria-labelledby="asked">
            <p id="asked" tabindex="-1"><strong>{t(words::YOURS)}</strong></p>
            <p class="soft">{t(words::YOURS_SAYS)}</p>
            <div class="cluster">
                <button id="open-mine" data-state="first" on:click=mine>{t(words::MINE)}</button>
                <button id="not-mine" on:click=not_mine>{t(words::NOT_MINE)}</button>
            </div>
        </div>
    }
}
