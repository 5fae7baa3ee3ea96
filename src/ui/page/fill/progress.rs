//! How far the form is: a bar, the number in words, and a step per domain with a tick when done.

use crate::app::AppState;
use crate::app::route::Route;
use crate::app::screen::fill::{open_statements, steps};
use crate::domain::instrument::{InstrumentId, OWN, instrument};
use crate::ui::context::{project, use_lang};
use crate::ui::words::{fill as words, t};
use leptos::prelude::*;

/// How far the form is.
#[component]
pub fn Progress(
    /// Which instrument.
    id: InstrumentId,
    /// The step that is shown, from 0; `None` for the end.
    step: Option<usize>,
) -> impl IntoView {
    let lang = use_lang();
    let asked = instrument(id);
    let of = asked.statements.len();
    let done = super::project_form(id, move |form| form.answered(asked));
    let links = steps(id).into_iter().enumerate().map(|(place, at)| {
        let domain = at.domain.and_then(|domain| asked.domains.get(domain));
        let name = match domain {
            Some(domain) => domain.short.get(lang).to_owned(),
            None if at.statements.iter().any(|statement| statement.id == OWN) => {
                t(words::OWN).to_owned()
            }
            None => words::step(lang, place + 1),
        };
        let is_done = project(move |state: &AppState| {
            steps(id).get(place).zip(state.form(id)).is_some_and(|(at, form)| {
                open_statements(asked, form, at).next().is_none()
                    && (form.own.is_some()
                        || at.statements.iter().all(|statement| statement.id != OWN))
            })
        });
        view! {
            <li data-domain=domain.map(|domain| domain.id.clone())>
                <a
                    href=Route::Fill(id, super::step_place(place)).to_string()
                    aria-current=(step == Some(place)).then_some("step")
                    data-state=move || is_done.get().then_some("done")
                >
                    <span class="name">{name}</span>
                    <Show when=move || is_done.get()>
                        <span class="visually-hidden">{t(words::DONE)}</span>
                    </Show>
                </a>
            </li>
        }
    });
    let share = move || format!("{}%", done.get() * 100 / of.max(1));
    view! {
        <div class="progress">
            <p class="soft small">
                <span>{asked.title.get(lang)}</span>": "
                <span id="progress">{move || words::answered(lang, done.get(), of)}</span>
            </p>
            <div class="track" aria-hidden="true"><div style:inline-size=share></div></div>
            <nav aria-label=t(words::STEPS)>
                <ol class="steps">{links.collect_view()}</ol>
            </nav>
        </div>
    }
}
