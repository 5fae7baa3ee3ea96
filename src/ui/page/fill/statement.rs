//! A statement is a card: its wording, a row of points per scale, and 'I do not know' apart.

use super::rating::Rating;
use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, Statement, instrument};
use crate::ui::context::{use_dispatch, use_lang};
use leptos::prelude::*;

/// A statement to rate.
#[component]
pub fn StatementCard(
    /// Which instrument.
    id: InstrumentId,
    /// The statement.
    statement: &'static Statement,
) -> impl IntoView {
    let lang = use_lang();
    let asked = instrument(id);
    let done = super::project_form(id, move |form| form.is_answered(asked, statement));
    let stem =
        asked.stem.as_ref().map(|stem| view! { <span class="stem">{stem.get(lang)}" "</span> });
    let rows = asked.scales.iter().map(|scale| view! { <Rating id statement scale/> });
    view! {
        <fieldset
            class="card statement"
            data-statement=statement.id.as_str()
            data-state=move || done.get().then_some("done")
        >
            <legend>{stem}{statement.text.get(lang)}</legend>
            {rows.collect_view()}
            <Unknown id statement/>
        </fieldset>
    }
}

/// 'I do not know', apart from the scale.
#[component]
pub fn Unknown(
    /// Which instrument.
    id: InstrumentId,
    /// The statement.
    statement: &'static Statement,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let unknown = super::project_form(id, move |form| form.unknown.contains(&statement.id));
    let tick = move |event: leptos::ev::Event| {
        let unknown = event_target_checked(&event);
        super::act(dispatch, id, Action::Unknown { statement: statement.id.clone(), unknown });
    };
    view! {
        <label class="unknown">
            <input type="checkbox" autocomplete="off" prop:checked=move || unknown.get() on:change=tick/>
            {instrument(id).unknown.get(use_lang())}
        </label>
    }
}
