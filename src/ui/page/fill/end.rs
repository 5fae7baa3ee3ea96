//! The end of a form: what is still open, who it was, and what to do now.

use super::who::Who;
use crate::app::AppState;
use crate::app::route::Route;
use crate::app::screen::fill::{Action, open_statements, steps};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{fill as words, t};
use leptos::prelude::*;

/// The end of a form.
#[component]
pub fn End(
    /// Which instrument.
    id: InstrumentId,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let begun = project(move |state: &AppState| state.form(id).is_some());
    let open = project(move |state: &AppState| open_per_step(state, id));
    let heading =
        move || if open.get().is_empty() { words::ALL_DONE } else { words::ALMOST }.get(lang);
    let missing = move || {
        let items = open.get().into_iter().map(|(step, count)| {
            let to = Route::Fill(id, super::step_place(step)).to_string();
            view! { <li><a href=to>{words::open_in(lang, &step_name(id, step, lang), count)}</a></li> }
        });
        items.collect_view()
    };
    view! {
        <div class="stack" data-space="wide">
            <div class="stack">
                <h1 tabindex="-1">{heading}</h1>
                <Show when=move || !open.get().is_empty()>
                    <p>{t(words::MAY_STAY_OPEN)}</p>
                    <ul class="missing">{missing}</ul>
                </Show>
            </div>
            <Show when=move || begun.get()>
                <Who id/>
                <section class="stack">
                    <h2>{t(words::AND_NOW)}</h2>
                    <div class="cluster">
                        <button id="finish" data-state="first" on:click=move |_| super::act(dispatch, id, Action::Finish)>
                            {t(words::FINISH)}
                        </button>
                        <a class="button" href=Route::Result.to_string()>{t(words::SEE_RESULT)}</a>
                        <a class="button" href=Route::Save.to_string()>{t(words::SAVE_FILE)}</a>
                    </div>
                    <p class="soft small">{t(words::FINISH_HINT)}</p>
                </section>
            </Show>
        </div>
    }
}

/// The steps with open statements, and how many.
fn open_per_step(state: &AppState, id: InstrumentId) -> Vec<(usize, usize)> {
    let asked = instrument(id);
    steps(id)
        .iter()
        .enumerate()
        .map(|(place, step)| {
            let open = match state.form(id) {
                Some(form) => open_statements(asked, form, step).count(),
                None => step.statements.len(),
            };
            (place, open)
        })
        .filter(|(_, open)| *open > 0)
        .collect()
}

fn step_name(id: InstrumentId, step: usize, lang: Lang) -> String {
    match instrument(id).domains.get(step) {
        Some(domain) => domain.short.get(lang).to_owned(),
        None => words::step(lang, step + 1),
    }
}
