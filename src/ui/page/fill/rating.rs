//! A row of points: native radios, drawn as large labelled buttons.
//!
//! Digits answer only while the focus is in the row, arrows keep their meaning, Enter goes on.

use crate::app::screen::fill::Action;
use crate::domain::instrument::{InstrumentId, ScaleText, Statement, instrument};
use crate::ui::context::{use_dispatch, use_lang};
use crate::web;
use leptos::prelude::*;

/// A row of points of one scale.
#[component]
pub fn Rating(
    /// Which instrument.
    id: InstrumentId,
    /// The statement.
    statement: &'static Statement,
    /// The scale.
    scale: &'static ScaleText,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let rated = super::project_form(id, move |form| form.rating(&statement.id, scale.id));
    let rate = move |rating: u8| {
        let statement = statement.id.clone();
        super::act(dispatch, id, Action::Rate { statement, scale: scale.id, rating });
    };
    let keys = move |event: leptos::ev::KeyboardEvent| {
        if event.ctrl_key() || event.meta_key() || event.alt_key() {
            return;
        }
        if event.key() == "Enter" {
            event.prevent_default();
            let _ = web::page::focus_next_row();
        } else if let Ok(rating) = event.key().parse::<u8>()
            && (1..=scale.id.highest()).contains(&rating)
        {
            event.prevent_default();
            rate(rating);
        }
    };
    let name = format!("{}-{}", statement.id, scale.id.name());
    let question = format!("{name}-question");
    let labelled = question.clone();
    // One scale needs no question of its own on every card: the legend asks it.
    let has_question = instrument(id).scales.len() > 1;
    let points = scale.points.iter().zip(1_u8..).map(|(label, rating)| {
        view! {
            <label class="choice">
                <input
                    type="radio"
                    autocomplete="off"
                    name=name.clone()
                    value=rating.to_string()
                    prop:checked=move || rated.get() == Some(rating)
                    on:change=move |_| rate(rating)
                />
                <span>{label.get(lang)}</span>
            </label>
        }
    });
    let points = points.collect_view();
    view! {
        <div class="rating" role="radiogroup" data-row data-scale=scale.id.name()
            aria-labelledby=labelled on:keydown=keys>
            <p class="question" id=question class:visually-hidden=!has_question>{scale.question.get(lang)}</p>
            <div class="choices">{points}</div>
        </div>
    }
}
