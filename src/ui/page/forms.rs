//! The forms on this device: who is next, going on with one, withdrawing one.
//!
//! The list shows number, scan, day and state, never answers.

mod asked;
mod begin;
mod fork;
mod row;
mod versions;

use crate::app::AppState;
use crate::app::route::Route;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{common, forms as words, t};
use begin::Begin;
use fork::Forks;
use leptos::prelude::*;
use row::Row;

/// The forms on this device.
#[component]
pub fn FormsPage() -> impl IntoView {
    view! {
        <div class="forms stack" data-space="wide">
            <h1 tabindex="-1">{t(common::FORMS)}</h1>
            <Begin/>
            <Forks/>
            <List/>
            <AllDone/>
        </div>
    }
}

/// How much there is to list.
#[derive(Clone, Copy, PartialEq)]
enum Listing {
    Loading,
    Empty,
    Some(usize),
}

#[component]
fn List() -> impl IntoView {
    let lang = use_lang();
    let forms = project(AppState::listed);
    let listing = project(|state| match (state.ready, state.listed().len()) {
        (false, _) => Listing::Loading,
        (true, 0) => Listing::Empty,
        (true, forms) => Listing::Some(forms),
    });
    let says = move || match listing.get() {
        Listing::Loading => t(common::LOADING).to_owned(),
        Listing::Empty => t(words::EMPTY).to_owned(),
        Listing::Some(forms) => words::count(lang, forms),
    };
    // The one of which somebody said that it is not theirs: there the focus returns to.
    let left = RwSignal::new(None);
    view! {
        <section class="stack" aria-labelledby="forms-list">
            <div class="apart">
                <h2 id="forms-list" tabindex="-1">{t(words::HERE)}</h2>
                <p class="soft">{says}</p>
            </div>
            <ul class="list">
                <For
                    each=move || forms.get()
                    key=|form| (form.record, form.finished, form.progress, form.rivals)
                    let:form
                >
                    <Row form left/>
                </For>
            </ul>
        </section>
    }
}

/// What comes after the last person: the result and the file.
#[component]
fn AllDone() -> impl IntoView {
    let any = project(|state| !state.listed().is_empty());
    view! {
        <Show when=move || any.get()>
            <section class="stack" aria-labelledby="all-done">
                <h2 id="all-done">{t(words::ALL_DONE)}</h2>
                <div class="cluster">
                    <a class="button" href=Route::Result.to_string()>{t(words::TO_RESULT)}</a>
                    <a class="button" href=Route::Save.to_string()>{t(words::TO_SAVE)}</a>
                </div>
            </section>
        </Show>
    }
}
