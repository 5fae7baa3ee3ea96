//! Beginning a new form: the first thing the next person looks for.

use crate::app::Event;
use crate::app::screen::forms;
use crate::domain::instrument::InstrumentId;
use crate::ui::context::{use_dispatch, use_lang};
use crate::ui::words::{forms as words, t};
use leptos::prelude::*;

/// A large button per instrument.
#[component]
pub fn Begin() -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let buttons = InstrumentId::ALL.map(|id| {
        view! {
            <button
                id=format!("begin-{}", id.name())
                data-state="first"
                on:click=move |_| dispatch.send(Event::Forms(forms::Event::Begin(id)))
            >
                {words::begin(lang, id)}
            </button>
        }
    });
    view! {
        <section class="begin card" aria-labelledby="next">
            <h2 id="next">{t(words::NEXT)}</h2>
            <p>{t(words::NEXT_SAYS)}</p>
            <div class="grid">{buttons.collect_view()}</div>
        </section>
    }
}
