//! When there is nothing to show yet.

use crate::app::route::{Place, Route};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::ui::context::use_lang;
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// One calm sentence, and the ways to begin.
#[component]
pub fn NoForms() -> impl IntoView {
    let lang = use_lang();
    let links = InstrumentId::ALL.into_iter().map(|id| {
        let to = Route::Fill(id, Place::Last).to_string();
        view! { <a class="button" href=to>{instrument(id).title.get(lang)}</a> }
    });
    view! {
        <p>{t(words::NOT_YET)}</p>
        <nav class="cluster" aria-label=t(words::FILL_IN_FIRST)>
            <span>{t(words::FILL_IN_FIRST)}": "</span>
            {links.collect_view()}
        </nav>
    }
}
