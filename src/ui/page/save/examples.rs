//! The examples that may go along to a coordinator: chosen one by one, none by itself.

use super::school;
use crate::app::screen::save;
use crate::app::{AppState, Event};
use crate::domain::handover::ExampleId;
use crate::domain::instrument::talentscan;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{save as words, t};
use leptos::prelude::*;

/// The examples, each with a tick.
#[component]
pub fn Examples() -> impl IntoView {
    let examples = project(examples);
    let body = move || {
        let examples = examples.get();
        let ticks = examples
            .into_iter()
            .enumerate()
            .map(|(place, (id, text))| view! { <Tick place id text/> });
        ticks.collect_view()
    };
    view! {
        <Show when=move || !examples.with(Vec::is_empty)>
            <section class="stack" aria-labelledby="examples">
                <h2 id="examples">{t(words::EXAMPLES)}</h2>
                <p>{t(words::EXAMPLES_SAY)}</p>
                <ul class="ticks">{body}</ul>
            </section>
        </Show>
    }
}

#[component]
fn Tick(
    /// Its place in the list.
    place: usize,
    /// Which example it is.
    id: ExampleId,
    /// What somebody wrote.
    text: String,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let domain = talentscan().domain(&id.1);
    let which = id.clone();
    let ticked = project(move |state| state.handover.ticked.contains(&which));
    let tick = move |goes| dispatch.send(Event::Save(save::Event::Tick(id.clone(), goes)));
    view! {
        <li data-domain=domain.map(|domain| domain.id.as_str())>
            <label class="option">
                <input
                    type="checkbox"
                    autocomplete="off"
                    id=format!("example-{place}")
                    prop:checked=ticked
                    on:change:target=move |event| tick(event.target().checked())
                />
                <span>
                    <span class="subject">{domain.map(|domain| domain.short.get(lang))}</span>
                    <bdi>{text}</bdi>
                </span>
            </label>
        </li>
    }
}

/// The examples that may go along, in the order of the subjects.
fn examples(state: &AppState) -> Vec<(ExampleId, String)> {
    let preview = state.preview().filter(|_| school::name(state).is_some());
    let mut examples = preview.map(|preview| preview.examples).unwrap_or_default();
    examples.sort_by_key(|((_, domain), _)| {
        talentscan().domains.iter().position(|known| known.id == *domain)
    });
    examples
}
