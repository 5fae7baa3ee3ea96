//! Who filled it in, and of which school: asked lightly, required only when a file is saved.

use super::act;
use crate::app::AppState;
use crate::app::screen::fill::Action;
use crate::domain::instrument::InstrumentId;
use crate::domain::response::{Role, Series};
use crate::ui::html::{bdi, button, h2, input, p, section, span};
use crate::ui::node::Element;
use crate::ui::part::question::{choice, field, question, radio};
use crate::ui::words::fill as words;

/// Who filled it in, and of which school.
pub(super) fn who(state: &AppState, id: InstrumentId) -> Element {
    section()
        .class("card")
        .child(h2().text(&words::WHO, state.lang))
        .child(p().class("soft small").text(&words::WHO_HINT, state.lang))
        .child(which_school(state, id))
        .child(school(state, id))
        .child(together(state, id))
        .child(roles(state, id))
}

/// The schools that were named on this device, where there is another one to choose.
fn which_school(state: &AppState, id: InstrumentId) -> Option<Element> {
    let chosen = state.organisation_of(id).map(|(school, _)| school);
    let named = state.organisations().filter(|(_, known)| !known.name.trim().is_empty());
    let known: Vec<_> = named.collect();
    known.iter().any(|(school, _)| Some(*school) != chosen).then(|| {
        let choices = known.into_iter().map(|(school, known)| {
            let field = radio("school", chosen == Some(school), act(id, Action::Choose(school)));
            choice(field, bdi().child(known.name.clone()))
        });
        question(state.lang, words::WHICH_SCHOOL, choices)
    })
}

fn school(state: &AppState, id: InstrumentId) -> Vec<Element> {
    let lang = state.lang;
    let chosen = state.organisation_of(id).map(|(_, known)| known);
    let is_chosen = chosen.is_some();
    let write =
        move |text| act(id, if is_chosen { Action::Rename(text) } else { Action::Name(text) });
    let name = input()
        .id("school")
        .attr("type", "text")
        .attr("maxlength", "120")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .value(chosen.map(|known| known.name.clone()).unwrap_or_default())
        .on_input(write);
    if let Some(known) = chosen.filter(|_| state.is_invited(id)) {
        // Only who invited can change it.
        return vec![
            p().text(&words::SCHOOL, lang).child(": ").child(bdi().child(known.name.clone())),
        ];
    }
    let mut fields = vec![field(state.lang, words::SCHOOL, name)];
    if let Some(known) = chosen {
        let size = number("1", known.team_size)
            .on_change(move |text| act(id, Action::TeamSize(text.trim().parse().ok())));
        fields.push(field(state.lang, words::TEAM_SIZE, size));
        let another = button().class("quiet").on_click(act(id, Action::Name(String::new())));
        fields.push(another.text(&words::ANOTHER_SCHOOL, lang));
    }
    fields
}

fn together(state: &AppState, id: InstrumentId) -> Vec<Element> {
    let lang = state.lang;
    let form = state.form(id);
    let is_joint = form.is_some_and(|form| form.series == Series::Joint);
    let ways = [(false, words::ALONE), (true, words::TOGETHER)].map(|(together, text)| {
        let field = radio("together", is_joint == together, act(id, Action::Together(together)));
        choice(field, span().child(text.get(lang)))
    });
    let mut fields = vec![question(state.lang, words::ALONE_OR_TOGETHER, ways)];
    if is_joint {
        let people = number("2", form.and_then(|form| form.people))
            .on_change(move |text| act(id, Action::People(text.trim().parse().ok())));
        fields.push(field(state.lang, words::HOW_MANY, people));
    }
    fields
}

fn roles(state: &AppState, id: InstrumentId) -> Vec<Element> {
    let lang = state.lang;
    let Some(form) = state.form(id).filter(|form| form.series != Series::Joint) else {
        return Vec::new();
    };
    let can_be = |role: &Role| id == InstrumentId::AmbitionScale || *role != Role::Board;
    let roles = Role::ALL.into_iter().filter(can_be).map(|role| {
        let field = radio("role", form.role == Some(role), act(id, Action::Role(role)));
        choice(field, span().child(words::role(role).get(lang)))
    });
    let mut fields = vec![question(state.lang, words::WHAT_ARE_YOU, roles)];
    if form.series == Series::Principal {
        let agree = input()
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .checked(form.beside_team)
            .on_tick(move |agreed| act(id, Action::BesideTeam(agreed)));
        fields.push(choice(agree, span().text(&words::BESIDE_TEAM, lang)));
    }
    fields
}

/// A field for a number of people.
fn number(least: &'static str, number: Option<u32>) -> Element {
    input()
        .attr("type", "number")
        .attr("min", least)
        .attr("max", "999")
        .attr("inputmode", "numeric")
        .attr("autocomplete", "off")
        .value(number.map(|number| number.to_string()).unwrap_or_default())
}
