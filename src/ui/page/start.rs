//! The start: the first statement is one tap away.

use crate::app::effect::Purpose;
use crate::app::route::{Place, Route};
use crate::app::screen::files;
use crate::app::screen::forms::Listed;
use crate::app::{AppState, Event};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::format;
use crate::ui::part::Emblem;
use crate::ui::words::{start as words, t};
use leptos::prelude::*;

/// The start.
#[component]
pub fn StartPage() -> impl IntoView {
    let unfinished = project(AppState::unfinished);
    let dispatch = use_dispatch();
    let pick = move |_| dispatch.send(Event::Files(files::Event::Pick(Purpose::Any)));
    let example = move |_| dispatch.send(Event::ShowExample(true));
    view! {
        <div class="start">
            {move || unfinished.get().into_iter().map(|form| view! { <Resume form/> }).collect_view()}
            <div class="hello">
                <div class="stack">
                    <h1 tabindex="-1">{t(words::TITLE)}</h1>
                    <p>{t(words::LEAD)}</p>
                </div>
                <Emblem/>
            </div>
            <div class="grid">
                {InstrumentId::ALL.into_iter().map(|id| view! { <Scan id/> }).collect_view()}
            </div>
            <nav class="others" aria-label=t(words::OTHER_WAYS)>
                <button class="quiet" on:click=pick>{t(words::HAVE_FILE)}</button>
                <a class="button quiet" href=Route::Overview.to_string()>{t(words::COLLECT)}</a>
                <button class="quiet" on:click=example>{t(words::SEE_EXAMPLE)}</button>
            </nav>
        </div>
    }
}

/// One line to go on with what is unfinished.
#[component]
fn Resume(
    /// The form.
    form: Listed,
) -> impl IntoView {
    let lang = use_lang();
    let scan = instrument(form.instrument).title.get(lang);
    let line = words::unfinished(lang, scan, form.progress, &format::date(lang, form.started_on));
    let to = Route::Fill(form.instrument, Place::Last);
    view! {
        <section class="card resume apart">
            <p>{line}</p>
            <a class="button" data-state="first" href=to.to_string()>{t(words::GO_ON)}</a>
        </section>
    }
}

/// The invitation to a scan.
#[component]
fn Scan(
    /// Which scan.
    id: InstrumentId,
) -> impl IntoView {
    let scan = instrument(id);
    let begin = Route::Fill(id, Place::Last).to_string();
    view! {
        <section class="card scan">
            <h2>{scan.title.get(use_lang())}</h2>
            <p class="question">{t(words::question(id))}</p>
            <p class="soft">{t(words::size(id))}</p>
            <a class="button" data-state="first" data-scan=id.name() href=begin>{t(words::BEGIN)}</a>
        </section>
    }
}
