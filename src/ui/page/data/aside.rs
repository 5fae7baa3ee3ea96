//! What was stored and could not be read: shown as it is, so that nothing is lost.

use crate::ui::context::{project, use_lang};
use crate::ui::words::{data as words, t};
use leptos::prelude::*;

/// The texts that could not be read, if there are any.
#[component]
pub fn Aside() -> impl IntoView {
    let lang = use_lang();
    let aside = project(|state| state.keeping.aside.clone());
    let texts = move || {
        let texts = aside.get().into_iter().enumerate();
        texts.map(|(place, text)| view! { <Part place text/> }).collect_view()
    };
    view! {
        <Show when=move || !aside.with(Vec::is_empty)>
            <section class="stack" aria-labelledby="aside">
                <h2 id="aside">{t(words::ASIDE)}</h2>
                <p>{t(words::ASIDE_SAYS)}</p>
                <details>
                    <summary>{move || words::show_aside(lang, aside.with(Vec::len))}</summary>
                    <div class="stack">{texts}</div>
                </details>
            </section>
        </Show>
    }
}

#[component]
fn Part(
    /// Its place among those that were put aside.
    place: usize,
    /// The text, as it was stored.
    text: String,
) -> impl IntoView {
    let lang = use_lang();
    view! {
        <label class="stack" data-space="tight">
            <span>{words::part(lang, place)}</span>
            <textarea readonly spellcheck="false" rows="6" prop:value=text></textarea>
        </label>
    }
}
