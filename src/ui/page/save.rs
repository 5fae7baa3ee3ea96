//! The page that saves a file: it shows what will be in the file before it is saved.

mod contents;
mod examples;
mod hand_out;
mod held;
mod offered;
mod option;
mod reader;
mod school;
mod school_name;

use crate::app::AppState;
use crate::app::route::{Place, Route};
use crate::app::screen::save::Reader;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::ui::context::{project, use_lang};
use crate::ui::words::{common, save as words, t};
use contents::Contents;
use examples::Examples;
use hand_out::HandOut;
use leptos::prelude::*;
use reader::ReaderChoice;
use school::SchoolChoice;

/// How far the page is.
#[derive(Clone, Copy, PartialEq)]
enum Stage {
    /// What is stored on this device is still being read.
    Loading,
    /// There is nothing to save.
    Empty,
    /// There is something to save.
    Filled,
}

/// Saving a file.
#[component]
pub fn SavePage() -> impl IntoView {
    let stage = project(stage);
    let body = move || match stage.get() {
        Stage::Loading => view! { <p>{t(common::LOADING)}</p> }.into_any(),
        Stage::Empty => view! { <Nothing/> }.into_any(),
        Stage::Filled => view! { <Steps/> }.into_any(),
    };
    view! {
        <div class="save stack" data-space="wide">
            <div class="stack">
                <h1 tabindex="-1">{t(words::TITLE)}</h1>
                <p>{t(words::LEAD)}</p>
            </div>
            {body}
        </div>
    }
}

fn stage(state: &AppState) -> Stage {
    match (state.ready, state.listed().is_empty()) {
        (false, _) => Stage::Loading,
        (true, true) => Stage::Empty,
        (true, false) => Stage::Filled,
    }
}

/// There is nothing to save yet: the ways to begin.
#[component]
fn Nothing() -> impl IntoView {
    let lang = use_lang();
    let scans = InstrumentId::ALL.map(|id| {
        let href = Route::Fill(id, Place::Last).to_string();
        view! { <a class="button" href=href>{instrument(id).title.get(lang)}</a> }
    });
    view! {
        <div class="card">
            <p>{t(words::EMPTY)}</p>
            <div class="cluster">{scans.collect_view()}</div>
        </div>
    }
}

/// The steps from 'for whom' to the file.
#[component]
fn Steps() -> impl IntoView {
    let to_coordinator = project(|state| state.handover.reader == Reader::Coordinator);
    view! {
        <ReaderChoice/>
        <Show when=move || to_coordinator.get()>
            <SchoolChoice/>
        </Show>
        <Contents/>
        <Show when=move || to_coordinator.get()>
            <Examples/>
        </Show>
        <HandOut/>
    }
}
