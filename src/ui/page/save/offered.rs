//! A file was handed out: did it arrive?

use crate::app::Event;
use crate::app::effect::Way;
use crate::app::screen::save;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{save as words, t};
use crate::web;
use leptos::prelude::*;

/// Asks whether the file arrived. Spoken when it appears.
#[component]
pub fn Offered(
    /// Which way it went, if it was from this page.
    way: RwSignal<Option<Way>>,
) -> impl IntoView {
    let offered = project(|state| state.keeping.offered.as_ref().map(|file| file.name.clone()));
    view! {
        <div role="status">{move || offered.get().map(|name| view! { <Question name way/> })}</div>
    }
}

#[component]
fn Question(
    /// The name of the file.
    name: String,
    /// Which way it went, if it was from this page.
    way: RwSignal<Option<Way>>,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let by = way.get_untracked().unwrap_or(Way::Download);
    let question = match by {
        Way::Download => words::offered_download(lang, &name),
        Way::Share => words::offered_share(lang, &name),
        Way::Copy => words::offered_copy(lang, &name),
    };
    let confirm = move |_| {
        dispatch.send(Event::Save(save::Event::Confirm));
        web::page::focus_later("kept-file");
    };
    let again = move |_| dispatch.send(Event::Save(save::Event::Make(by)));
    view! {
        <div class="card ask" id="offered">
            <p><strong>{question}</strong></p>
            <p class="soft">{t(words::WHY_ASK)}</p>
            <div class="cluster">
                <button id="confirm-kept" data-state="first" on:click=confirm>{t(words::CONFIRM)}</button>
                <button id="offer-again" on:click=again>{t(words::AGAIN)}</button>
            </div>
        </div>
    }
}
