//! The result for a team: what it is strong in, where most is to be won, and what comes first.
//!
//! It shows what `domain::school` lets through and hides nothing itself.

mod ambition;
mod beside;
mod choice;
mod counts;
mod domain;
mod empty;
mod examples;
mod figures;
mod help;
mod priority;
mod rule;
mod series;
mod talent;
mod viewed;

use crate::app::AppState;
use crate::app::route::Route;
use crate::domain::school::School;
use crate::ui::context::project;
use crate::ui::words::{common, result as words, t};
use ambition::AmbitionResult;
use choice::Choice;
use empty::NoForms;
use help::Help;
use leptos::prelude::*;
use talent::TalentResult;
use viewed::Viewed;

/// The result for a team.
#[component]
pub fn ResultPage() -> impl IntoView {
    let ready = project(|state| state.ready || state.viewed.is_some());
    let school = project(shown);
    let name = Memo::new(move |_| school.with(|school| school.as_ref().map(name)));
    let heading = move || match name.get() {
        Some(name) => view! { <Whose name/> }.into_any(),
        None => t(common::RESULT).into_any(),
    };
    let body = move || match (ready.get(), school.get()) {
        (false, _) => view! { <p>{t(common::LOADING)}</p> }.into_any(),
        (true, None) => view! { <NoForms/> }.into_any(),
        (true, Some(school)) => view! { <SchoolResult school/> }.into_any(),
    };
    view! {
        <article class="result stack" data-space="wide">
            <Viewed/>
            <header class="stack" data-space="tight">
                <h1 tabindex="-1">{heading}</h1>
                <Choice/>
            </header>
            {body}
        </article>
    }
}

/// The heading, with whose result it is.
#[component]
fn Whose(
    /// What the school is called; empty when nobody said.
    name: String,
) -> impl IntoView {
    let name = if name.is_empty() { t(words::NAMELESS).to_owned() } else { name };
    view! {
        <span class="kicker">{t(common::RESULT)}</span>
        " "
        <bdi>{name}</bdi>
    }
}

/// The school whose result is shown.
fn shown(state: &AppState) -> Option<School> {
    let mut schools = state.results();
    let place = state.shown_result(&schools);
    (place < schools.len()).then(|| schools.swap_remove(place))
}

/// What a school is called; empty when nobody said.
fn name(school: &School) -> String {
    school.organisation.as_ref().map(|known| known.name.clone()).unwrap_or_default()
}

/// Both scans of one school.
#[component]
fn SchoolResult(
    /// The school.
    school: School,
) -> impl IntoView {
    let is_own = project(|state| state.viewed.is_none());
    let talent =
        (!school.talent.is_empty()).then(|| view! { <TalentResult school=school.clone()/> });
    let ambition =
        (!school.ambition.is_empty()).then(|| view! { <AmbitionResult school=school.clone()/> });
    let save = move || {
        let to = Route::Save.to_string();
        is_own
            .get()
            .then(|| view! { <a class="button" data-state="first" href=to>{t(words::SAVE)}</a> })
    };
    view! {
        <div class="stack" data-space="tight">
            <p class="soft">{t(words::OWN_JUDGEMENT)}</p>
            <Help/>
        </div>
        {talent}
        {ambition}
        <nav class="cluster" aria-label=t(words::GO_ON)>
            {save}
            <a class="button" href=Route::Forms.to_string()>{t(common::FORMS)}</a>
        </nav>
    }
}
