//! The own statement: its text first, then the same rows of points.

use super::rating::Rating;
use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, Statement, instrument};
use crate::ui::context::{use_dispatch, use_lang};
use crate::ui::words::{fill as words, t};
use leptos::prelude::*;

/// The own statement.
#[component]
pub fn OwnStatement(
    /// Which instrument.
    id: InstrumentId,
    /// The own statement.
    statement: &'static Statement,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let asked = instrument(id);
    let text = super::project_form(id, |form| form.own.clone().unwrap_or_default());
    let write = move |event: leptos::ev::Event| {
        super::act(dispatch, id, Action::Own(event_target_value(&event)));
    };
    let rows = asked.scales.iter().map(|scale| view! { <Rating id statement scale/> });
    view! {
        <fieldset class="card statement" data-statement=statement.id.as_str()>
            <legend>{statement.text.get(lang)}</legend>
            <label class="stack" data-space="tight">
                <span class="stem">{asked.stem.as_ref().map(|stem| stem.get(lang))}</span>
                <textarea rows="2" maxlength="500" autocomplete="off" aria-describedby="own-hint"
                    prop:value=move || text.get() on:input=write></textarea>
            </label>
            <p class="soft small" id="own-hint">{t(words::OWN_HINT)}</p>
            {rows.collect_view()}
        </fieldset>
    }
}
