//! Who filled it in, and of which school: asked lightly, required only when a file is saved.

use crate::app::AppState;
use crate::app::screen::fill::Action;
use crate::domain::instrument::InstrumentId;
use crate::domain::record::RecordId;
use crate::domain::response::{Role, Series};
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{fill as words, t};
use leptos::prelude::*;

/// Who filled it in, and of which school.
#[component]
pub fn Who(
    /// Which instrument.
    id: InstrumentId,
) -> impl IntoView {
    view! {
        <section class="card">
            <h2>{t(words::WHO)}</h2>
            <p class="soft small">{t(words::WHO_HINT)}</p>
            <School id/>
            <Together id/>
            <Roles id/>
        </section>
    }
}

#[component]
fn School(
    /// Which instrument.
    id: InstrumentId,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let known = project(|state: &AppState| {
        let all = state.organisations().map(|(id, known)| (id, known.name.clone()));
        all.filter(|(_, name)| !name.trim().is_empty()).collect::<Vec<_>>()
    });
    let chosen = project(move |state: &AppState| state.organisation_of(id).map(|(id, _)| id));
    let name = project(move |state: &AppState| {
        state.organisation_of(id).map(|(_, known)| known.name.clone()).unwrap_or_default()
    });
    let size = project(move |state: &AppState| {
        state.organisation_of(id).and_then(|(_, known)| known.team_size)
    });
    let write = move |event: leptos::ev::Event| {
        let text = event_target_value(&event);
        let action = if chosen.get_untracked().is_some() {
            Action::Rename(text)
        } else {
            Action::Name(text)
        };
        super::act(dispatch, id, action);
    };
    let count = move |event: leptos::ev::Event| {
        super::act(dispatch, id, Action::TeamSize(event_target_value(&event).trim().parse().ok()));
    };
    let another = move |_| super::act(dispatch, id, Action::Name(String::new()));
    let choices = move || {
        let choice = move |(school, name): (RecordId, String)| {
            view! {
                <label class="choice">
                    <input type="radio" name="school" autocomplete="off" prop:checked=move || chosen.get() == Some(school)
                        on:change=move |_| super::act(dispatch, id, Action::Choose(school))/>
                    <bdi>{name}</bdi>
                </label>
            }
        };
        known.get().into_iter().map(choice).collect_view()
    };
    let has_another =
        move || known.with(|known| known.iter().any(|(id, _)| Some(*id) != chosen.get()));
    view! {
        <Show when=has_another>
            <fieldset class="rating">
                <legend class="question">{t(words::WHICH_SCHOOL)}</legend>
                <div class="choices">{choices}</div>
            </fieldset>
        </Show>
        <label class="stack" data-space="tight">
            <span>{t(words::SCHOOL)}</span>
            <input id="school" type="text" maxlength="120" autocomplete="off" spellcheck="false" prop:value=move || name.get() on:input=write/>
        </label>
        <Show when=move || chosen.get().is_some()>
            <label class="stack" data-space="tight">
                <span>{t(words::TEAM_SIZE)}</span>
                <input type="number" min="1" max="999" inputmode="numeric" autocomplete="off"
                    prop:value=move || size.get().map(|size| size.to_string()).unwrap_or_default() on:change=count/>
            </label>
            <button class="quiet" on:click=another>{t(words::ANOTHER_SCHOOL)}</button>
        </Show>
    }
}

#[component]
fn Together(
    /// Which instrument.
    id: InstrumentId,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let joint = super::project_form(id, |form| form.series == Series::Joint);
    let people = super::project_form(id, |form| form.people);
    let count = move |event: leptos::ev::Event| {
        super::act(dispatch, id, Action::People(event_target_value(&event).trim().parse().ok()));
    };
    let choice = move |together: bool, text| {
        view! {
            <label class="choice">
                <input type="radio" name="together" autocomplete="off" prop:checked=move || joint.get() == together
                    on:change=move |_| super::act(dispatch, id, Action::Together(together))/>
                <span>{t(text)}</span>
            </label>
        }
    };
    view! {
        <fieldset class="rating">
            <legend class="question">{t(words::ALONE_OR_TOGETHER)}</legend>
            <div class="choices">{choice(false, words::ALONE)}{choice(true, words::TOGETHER)}</div>
        </fieldset>
        <Show when=move || joint.get()>
            <label class="stack" data-space="tight">
                <span>{t(words::HOW_MANY)}</span>
                <input type="number" min="2" max="999" inputmode="numeric" autocomplete="off"
                    prop:value=move || people.get().map(|people| people.to_string()).unwrap_or_default() on:change=count/>
            </label>
        </Show>
    }
}

#[component]
fn Roles(
    /// Which instrument.
    id: InstrumentId,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let alone = super::project_form(id, |form| form.series != Series::Joint);
    let role = super::project_form(id, |form| form.role);
    let principal = super::project_form(id, |form| form.series == Series::Principal);
    let beside = super::project_form(id, |form| form.beside_team);
    let roles = Role::ALL
        .into_iter()
        .filter(move |role| id == InstrumentId::AmbitionScale || *role != Role::Board);
    let choices = move || {
        let choice = |of: Role| {
            view! {
                <label class="choice">
                    <input type="radio" name="role" autocomplete="off" prop:checked=move || role.get() == Some(of)
                        on:change=move |_| super::act(dispatch, id, Action::Role(of))/>
                    <span>{words::role(of).get(lang)}</span>
                </label>
            }
        };
        roles.clone().map(choice).collect_view()
    };
    let agree = move |event: leptos::ev::Event| {
        super::act(dispatch, id, Action::BesideTeam(event_target_checked(&event)));
    };
    view! {
        <Show when=move || alone.get()>
            <fieldset class="rating">
                <legend class="question">{t(words::WHAT_ARE_YOU)}</legend>
                <div class="choices">{choices.clone()}</div>
            </fieldset>
        </Show>
        <Show when=move || principal.get()>
            <label class="choice">
                <input type="checkbox" autocomplete="off" prop:checked=move || beside.get() on:change=agree/>
                <span>{t(words::BESIDE_TEAM)}</span>
            </label>
        </Show>
    }
}
