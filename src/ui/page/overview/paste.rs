//! A file that came as text, in a message or a document.

use crate::app::Event;
use crate::app::effect::Purpose;
use crate::app::overview::Incoming;
use crate::app::screen::files;
use crate::ui::context::{use_dispatch, use_lang};
use crate::ui::words::{overview as words, t};
use crate::web;
use leptos::prelude::*;

/// A field to paste the text of a file into.
#[component]
pub fn Paste() -> impl IntoView {
    let name = words::PASTED.get(use_lang());
    let dispatch = use_dispatch();
    let text = RwSignal::new(String::new());
    let open = move |_| {
        if text.with_untracked(|text| text.trim().is_empty()) {
            web::page::focus_later("pasted");
            return;
        }
        let bytes = text.get_untracked().into_bytes();
        text.set(String::new());
        let pasted = Incoming { name: name.to_owned(), bytes };
        dispatch.send(Event::Files(files::Event::Given(Purpose::Overview, vec![pasted])));
    };
    view! {
        <details class="paste">
            <summary>{t(words::PASTE)}</summary>
            <div class="stack" data-space="tight">
                <label for="pasted">{t(words::PASTE_LABEL)}</label>
                <textarea
                    id="pasted"
                    spellcheck="false"
                    autocomplete="off"
                    prop:value=move || text.get()
                    on:input=move |event| text.set(event_target_value(&event))
                ></textarea>
                <div>
                    <button id="open-pasted" on:click=open>{t(words::PASTE_ADD)}</button>
                </div>
            </div>
        </details>
    }
}
