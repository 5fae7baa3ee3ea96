//! The banner on every page while the example network is shown.

use crate::app::Event;
use crate::ui::context::{project, use_dispatch};
use crate::ui::words::{common as words, t};
use leptos::prelude::*;

/// Says that what is on screen is an example, with the way out.
#[component]
pub fn Banner() -> impl IntoView {
    let shown = project(|state| state.overview.example);
    let dispatch = use_dispatch();
    view! {
        <Show when=move || shown.get()>
            <aside class="banner" aria-label=t(words::EXAMPLE)>
                <p>{t(words::EXAMPLE_SAYS)}</p>
                <button on:click=move |_| dispatch.send(Event::ShowExample(false))>
                    {t(words::LEAVE_EXAMPLE)}
                </button>
            </aside>
        </Show>
    }
}
