//! Naming the school, where no form has done so yet.

use crate::app::screen::fill::{self, Action};
use crate::app::{AppState, Event};
use crate::domain::instrument::InstrumentId;
use crate::ui::context::{use_dispatch, use_state};
use crate::ui::words::{save as words, t};
use crate::web;
use leptos::ev::SubmitEvent;
use leptos::prelude::*;

/// A field for the name, given through an open form. The other open form gets the same school.
#[component]
pub fn SchoolName(
    /// The instrument of the open form.
    by: InstrumentId,
    /// Whether the form names a school already, which gets another name.
    again: bool,
) -> impl IntoView {
    let state = use_state();
    let dispatch = use_dispatch();
    let text = RwSignal::new(String::new());
    let act =
        move |instrument, action| dispatch.send(Event::Fill(fill::Event { instrument, action }));
    let name = move |event: SubmitEvent| {
        event.prevent_default();
        let name = text.get_untracked().trim().to_owned();
        if name.is_empty() {
            return web::page::focus_later("school-name");
        }
        act(by, if again { Action::Rename(name) } else { Action::Name(name) });
        let (school, others) = state.with_untracked(|state| (state.handover_of(), nameless(state)));
        for (other, school) in others.into_iter().zip(school.into_iter().cycle()) {
            act(other, Action::Choose(school));
        }
        web::page::focus_later("which-school");
    };
    view! {
        <form class="stack" on:submit=name>
            <label class="stack" data-space="tight">
                <span>{t(words::SCHOOL_NAME)}</span>
                <input
                    type="text"
                    id="school-name"
                    autocomplete="off"
                    spellcheck="false"
                    maxlength="120"
                    required
                    prop:value=text
                    on:input:target=move |event| text.set(event.target().value())
                />
            </label>
            <p><button type="submit">{t(words::USE_NAME)}</button></p>
        </form>
    }
}

/// The instruments whose open form names no school.
fn nameless(state: &AppState) -> Vec<InstrumentId> {
    let none = |id: &InstrumentId| state.form(*id).is_some_and(|form| form.organisation.is_none());
    InstrumentId::ALL.into_iter().filter(none).collect()
}
