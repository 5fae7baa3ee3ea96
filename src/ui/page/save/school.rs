//! Of which school a coordinator's file is.

use super::option::Choice;
use super::school_name::SchoolName;
use crate::app::route::Route;
use crate::app::screen::save;
use crate::app::{AppState, Event};
use crate::domain::instrument::InstrumentId;
use crate::domain::record::RecordId;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{save as words, t};
use leptos::prelude::*;

/// A school on this device.
#[derive(Clone, PartialEq)]
struct Known {
    record: RecordId,
    name: String,
    forms: usize,
}

/// What there is to ask.
#[derive(Clone, PartialEq)]
struct Question {
    /// The schools, where one must be chosen.
    choices: Vec<Known>,
    /// The name of the school the file is of, once it has one.
    name: Option<String>,
    /// The open form through which it gets a name, and whether it gets another one.
    named_by: Option<(InstrumentId, bool)>,
}

/// Asks of which school the file is.
#[component]
pub fn SchoolChoice() -> impl IntoView {
    let asked = project(question);
    let body = move || {
        let asked = asked.get();
        let only = asked.choices.is_empty();
        let field = match (&asked.name, asked.named_by) {
            (Some(name), _) if only => {
                view! { <p><strong><bdi>{name.clone()}</bdi></strong></p> }.into_any()
            }
            (None, Some((by, again))) => view! { <SchoolName by again/> }.into_any(),
            (None, None) if only => view! { <ThroughForm/> }.into_any(),
            _ => ().into_any(),
        };
        let choices = (!only).then(|| view! { <Choices choices=asked.choices/> });
        view! {
            {choices}
            {field}
        }
    };
    view! {
        <section class="stack" aria-labelledby="which-school">
            <h2 id="which-school" tabindex="-1">{t(words::WHICH_SCHOOL)}</h2>
            <p>{t(words::WHICH_SCHOOL_SAYS)}</p>
            {body}
        </section>
    }
}

#[component]
fn Choices(
    /// The schools to choose from.
    choices: Vec<Known>,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let chosen = project(AppState::handover_of);
    let choices = choices.into_iter().map(|Known { record, name, forms }| {
        let title = if name.is_empty() { t(words::NAMELESS).to_owned() } else { name };
        view! {
            <Choice
                group="school"
                id=format!("school-{record}")
                title
                says=words::forms_of_school(lang, forms)
                checked=Signal::derive(move || chosen.get() == Some(record))
                choose=move || dispatch.send(Event::Save(save::Event::Of(record)))
            />
        }
    });
    view! {
        <div class="grid" role="radiogroup" aria-labelledby="which-school">{choices.collect_view()}</div>
    }
}

/// No form is open that could name the school: the way there.
#[component]
fn ThroughForm() -> impl IntoView {
    view! {
        <p>{t(words::NAME_IN_FORM)}</p>
        <p><a class="button" href=Route::Forms.to_string()>{t(words::TO_FORMS)}</a></p>
    }
}

/// The name of the school the file is of; `None` while it has none.
pub(super) fn name(state: &AppState) -> Option<String> {
    let organisation = state.own.get(state.handover_of()?)?.version.organisation()?;
    Some(organisation.name.trim().to_owned()).filter(|name| !name.is_empty())
}

fn question(state: &AppState) -> Question {
    let of = state.handover_of();
    let known: Vec<Known> = state
        .organisations()
        .map(|(record, organisation)| Known {
            record,
            name: organisation.name.trim().to_owned(),
            forms: forms_of(state, record),
        })
        .collect();
    let decided = known.len() == 1 && known.iter().any(|school| Some(school.record) == of);
    let named_by = InstrumentId::ALL
        .into_iter()
        .find(|id| state.form(*id).is_some_and(|form| known.is_empty() || form.organisation == of))
        .map(|id| (id, !known.is_empty()));
    Question {
        choices: if decided { Vec::new() } else { known },
        name: name(state),
        named_by: named_by.filter(|(_, again)| !again || of.is_some()),
    }
}

fn forms_of(state: &AppState, school: RecordId) -> usize {
    let forms = state.own.records().filter_map(|own| own.version.response());
    forms.filter(|form| form.organisation == Some(school) && !form.is_empty()).count()
}
