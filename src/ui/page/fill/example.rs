//! A good example of a domain, in one's own words.

use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::ui::context::{use_dispatch, use_lang};
use leptos::prelude::*;

/// A field for a good example.
#[component]
pub fn Example(
    /// Which instrument.
    id: InstrumentId,
    /// The id of the domain.
    domain: String,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let (question, hint) = instrument(id).example.clone().unwrap_or_default();
    let of = domain.clone();
    let text =
        super::project_form(id, move |form| form.examples.get(&of).cloned().unwrap_or_default());
    let field = format!("example-{domain}");
    let about = format!("{field}-hint");
    let write = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        super::act(dispatch, id, Action::Example { domain: domain.clone(), text });
    };
    view! {
        <section class="card example">
            <h2><label for=field.clone()>{question.get(lang).to_owned()}</label></h2>
            <p class="soft small" id=about.clone()>{hint.get(lang).to_owned()}</p>
            <textarea id=field aria-describedby=about rows="4" maxlength="4000" autocomplete="off"
                prop:value=move || text.get() on:input=write></textarea>
        </section>
    }
}
