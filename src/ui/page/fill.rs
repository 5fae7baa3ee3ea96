//! Filling in: one step of a form, or its end.

mod end;
mod example;
mod own;
mod progress;
mod rating;
mod statement;
mod who;

use crate::app::route::{Place, Route};
use crate::app::screen::fill::{self, Action, Step, steps};
use crate::app::{AppState, Event};
use crate::domain::instrument::{InstrumentId, OWN, instrument};
use crate::domain::response::Response;
use crate::ui::context::{Dispatch, project, use_lang};
use crate::ui::words::{common, fill as words, t};
use end::End;
use example::Example;
use leptos::prelude::*;
use own::OwnStatement;
use progress::Progress;
use statement::StatementCard;

/// A page of a form.
#[component]
pub fn FillPage(
    /// Which instrument.
    instrument: InstrumentId,
    /// Which place in it.
    place: Place,
) -> impl IntoView {
    let can_fill = project(move |state| state.can_fill(instrument));
    move || {
        if can_fill.get() {
            view! { <Form id=instrument place/> }.into_any()
        } else {
            view! { <h1 tabindex="-1">{t(common::LOADING)}</h1> }.into_any()
        }
    }
}

#[component]
fn Form(
    /// Which instrument.
    id: InstrumentId,
    /// Which place in it.
    place: Place,
) -> impl IntoView {
    let step = project(move |state| state.step(id, place)).get_untracked();
    let page = match step.and_then(|step| Some((step, steps(id).into_iter().nth(step)?))) {
        Some((number, step)) => view! { <StepPage id number step/> }.into_any(),
        None => view! { <End id/> }.into_any(),
    };
    view! {
        <article class="fill">
            <Progress id step/>
            {page}
        </article>
    }
}

#[component]
fn StepPage(
    /// Which instrument.
    id: InstrumentId,
    /// The step, from 0.
    number: usize,
    /// The step.
    step: Step,
) -> impl IntoView {
    let lang = use_lang();
    let asked = instrument(id);
    let domain = step.domain.and_then(|place| asked.domains.get(place));
    let hue = domain.map(|domain| domain.id.clone());
    let title = domain.map_or(&asked.subtitle, |domain| &domain.title).get(lang);
    let about = domain.map_or(&asked.purpose, |domain| &domain.about).get(lang);
    let cards = step.statements.iter().map(|&statement| {
        if statement.id == OWN {
            view! { <OwnStatement id statement/> }.into_any()
        } else {
            view! { <StatementCard id statement/> }.into_any()
        }
    });
    let example = domain
        .filter(|_| asked.example.is_some())
        .map(|domain| view! { <Example id domain=domain.id.clone()/> });
    let back = (number > 0).then(|| Route::Fill(id, step_place(number - 1)).to_string());
    let last = number + 1 == steps(id).len();
    let on = Route::Fill(id, if last { Place::End } else { step_place(number + 1) }).to_string();
    view! {
        <div class="stack" data-domain=hue.clone()>
            <h1 tabindex="-1">{title}</h1>
            <p class="about">{about}</p>
            {(number == 0).then(|| view! { <p class="private">{t(words::PRIVATE)}</p> })}
            {cards.collect_view()}
            {example}
            <nav class="turn" aria-label=t(words::TURN)>
                {match back {
                    Some(back) => view! { <a class="button" href=back>{t(words::BACK)}</a> }.into_any(),
                    None => view! { <a class="button quiet" href=Route::Start.to_string()>{t(words::TO_START)}</a> }.into_any(),
                }}
                <a class="button" data-state="first" data-next href=on>
                    {t(if last { words::TO_END } else { words::NEXT })}
                </a>
            </nav>
        </div>
    }
}

fn step_place(step: usize) -> Place {
    Place::Step(u8::try_from(step + 1).unwrap_or(u8::MAX))
}

/// A part of the open form that changes by itself; the default where there is no form yet.
fn project_form<T>(
    id: InstrumentId,
    part: impl Fn(&Response) -> T + Send + Sync + 'static,
) -> Memo<T>
where
    T: Default + PartialEq + Send + Sync + 'static,
{
    project(move |state: &AppState| state.form(id).map(&part).unwrap_or_default())
}

/// Sends what somebody does in the form of this instrument.
fn act(dispatch: Dispatch, instrument: InstrumentId, action: Action) {
    dispatch.send(Event::Fill(fill::Event { instrument, action }));
}
