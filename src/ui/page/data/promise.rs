//! What the browser promises, and what could make the data disappear from it.

use crate::app::Event;
use crate::app::screen::data;
use crate::app::state::Browser;
use crate::ui::context::{project, use_dispatch};
use crate::ui::words::{data as words, t};
use leptos::prelude::*;

/// Whether the browser promised not to clear the storage by itself.
#[component]
pub fn Promise() -> impl IntoView {
    let dispatch = use_dispatch();
    let persisted = project(|state| state.device.persisted);
    let answer = move || match persisted.get() {
        Some(true) => t(words::PROMISED),
        Some(false) => t(words::NOT_PROMISED),
        None => t(words::NOT_SAID),
    };
    let may_ask = move || persisted.get() != Some(true);
    view! {
        <section class="card" aria-labelledby="promise">
            <h2 id="promise">{t(words::PROMISE)}</h2>
            <p role="status">{answer}</p>
            <Show when=may_ask>
                <p>
                    <button id="persist" on:click=move |_| dispatch.send(Event::Data(data::Event::Persist))>
                        {t(words::ASK)}
                    </button>
                </p>
            </Show>
        </section>
    }
}

/// What could make the data disappear from this browser.
#[component]
pub fn Risks() -> impl IntoView {
    let browser = project(|state| state.device.browser);
    let risks = move || {
        let own = match browser.get() {
            Browser::Safari => Some(words::RISK_SAFARI),
            Browser::Chromebook => Some(words::RISK_CHROMEBOOK),
            Browser::Other => None,
        };
        let any = [words::RISK_CLEARING, words::RISK_PRIVATE, words::RISK_DEVICE];
        own.into_iter().chain(any).map(|risk| view! { <li>{t(risk)}</li> }).collect_view()
    };
    view! {
        <section class="card" aria-labelledby="risks">
            <h2 id="risks">{t(words::RISKS)}</h2>
            <ul>{risks}</ul>
        </section>
    }
}
