//! Erasing everything, after the word for it was typed.

use crate::app::Event;
use crate::app::screen::data;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{data as words, t};
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// Says what would be lost, asks for the word, and erases.
#[component]
pub fn Erase() -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let forms = project(|state| (state.listed().len(), state.changed_since_kept()));
    let typed = RwSignal::new(String::new());
    let word = t(words::WORD);
    let is_word = move || typed.with(|typed| typed.trim().eq_ignore_ascii_case(word));
    let erase = move |event: SubmitEvent| {
        event.prevent_default();
        if is_word() {
            typed.set(String::new());
            dispatch.send(Event::Data(data::Event::Erase));
        }
    };
    let lost = move || {
        let (all, never_kept) = forms.get();
        (all > 0).then(|| {
            let state = if never_kept > 0 { "trouble" } else { "word" };
            view! { <p class="lost" data-state=state>{words::never_kept(lang, never_kept)}</p> }
        })
    };
    view! {
        <section class="erase card" aria-labelledby="erase-all">
            <h2 id="erase-all">{t(words::ERASE)}</h2>
            <p>{t(words::ERASE_SAYS)}</p>
            {lost}
            <form class="stack" on:submit=erase>
                <label class="stack" data-space="tight">
                    <span>{t(words::TYPE_WORD)}</span>
                    <input
                        type="text"
                        id="erase-word"
                        autocomplete="off"
                        autocapitalize="characters"
                        spellcheck="false"
                        prop:value=typed
                        on:input:target=move |event| typed.set(event.target().value())
                    />
                </label>
                <p>
                    <button id="erase" type="submit" data-state="danger" disabled=move || !is_word()>
                        {t(words::ERASE)}
                    </button>
                </p>
            </form>
        </section>
    }
}
