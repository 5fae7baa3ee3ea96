//! The coordinator's overview: files in, schools side by side out. No total grade, no ranking.

mod ambitions;
mod domains;
mod empty;
mod gather;
mod name;
mod names;
mod paste;
mod remove;
mod status;
mod totals;
mod verdicts;

use crate::app::overview::{Status, Table};
use crate::ui::context::{project, use_lang};
use crate::ui::words::{common, overview as words, t};
use ambitions::Ambitions;
use domains::Domains;
use empty::Nothing;
use gather::Gather;
use leptos::prelude::*;
use remove::Remove;
use status::Progress;
use totals::Totals;
use verdicts::Verdicts;

/// The coordinator's overview.
#[component]
pub fn OverviewPage() -> impl IntoView {
    let is_example = project(|state| state.overview.example);
    let table = project(|state| state.overview.table.clone());
    let is_ready = project(|state| state.overview.status == Status::Ready);
    let is_empty = Memo::new(move |_| table.with(|table| table.schools.is_empty()));
    let has_files = Memo::new(move |_| table.with(|table| table.files > 0));
    let body = move || match (is_empty.get(), is_ready.get()) {
        (false, _) => view! { <Schools table/> }.into_any(),
        (true, true) => view! { <Nothing has_files=has_files.get()/> }.into_any(),
        (true, false) => ().into_any(),
    };
    let lang = use_lang();
    let lead = move || {
        if is_example.get() { words::EXAMPLE_LEAD.get(lang) } else { words::LEAD.get(lang) }
    };
    let removable = move || !is_example.get() && has_files.get();
    view! {
        <article class="overview wide stack" data-space="wide">
            <header class="stack" data-space="tight">
                <h1 tabindex="-1">{t(common::OVERVIEW)}</h1>
                <p>{lead}</p>
            </header>
            <Show when=move || !is_example.get()>
                <Gather/>
            </Show>
            <Progress/>
            <Verdicts/>
            {body}
            <Show when=removable>
                <Remove/>
            </Show>
        </article>
    }
}

/// The schools: how many, and both tables.
#[component]
fn Schools(
    /// The overview as the worker last told.
    table: Memo<Table>,
) -> impl IntoView {
    move || {
        let table = table.get();
        view! {
            <Totals table=table.clone()/>
            <Domains rows=table.schools.clone()/>
            <Ambitions rows=table.schools/>
        }
    }
}
