//! Of which school a coordinator's file is.

use super::option::choice;
use crate::app::screen::save;
use crate::app::{AppState, Event};
use crate::domain::organisation::Organisation;
use crate::domain::record::RecordId;
use crate::ui::html::{bdi, button, div, form, h2, input, label, p, section, span, strong};
use crate::ui::node::Element;
use crate::ui::words::save as words;

/// Asks of which school the file is, where that is not plain, and what it is called, where nobody
/// said so yet.
pub(super) fn school(state: &AppState) -> Element {
    let lang = state.lang;
    let of = state.handover_of();
    let known: Vec<(RecordId, &Organisation)> = state.organisations().collect();
    let decided = known.is_empty() || (known.len() == 1 && state.handover_school().is_some());
    let field = match name(state) {
        Some(name) => decided.then(|| p().child(strong().child(bdi().child(name.to_owned())))),
        None => (decided || state.handover_school().is_some()).then(|| name_field(state)),
    };
    let choices = (!decided).then(|| {
        let choices = known.iter().map(|&(record, known)| one(state, of, record, known));
        div()
            .class("grid")
            .attr("role", "radiogroup")
            .attr("aria-labelledby", "which-school")
            .children(choices)
    });
    section()
        .class("stack")
        .attr("aria-labelledby", "which-school")
        .child(h2().id("which-school").attr("tabindex", "-1").text(&words::WHICH_SCHOOL, lang))
        .child(p().text(&words::WHICH_SCHOOL_SAYS, lang))
        .child(choices)
        .child(field)
}

/// One of several schools.
fn one(state: &AppState, of: Option<RecordId>, record: RecordId, known: &Organisation) -> Element {
    let lang = state.lang;
    let title = match known.name.trim() {
        "" => words::NAMELESS.get(lang),
        name => name,
    };
    let says = words::forms_of_school(lang, forms_of(state, record));
    let id = format!("school-{record}");
    let choose = Event::Save(save::Event::Of(record));
    choice("school", id.clone(), title, says, of == Some(record), choose).key(id)
}

/// A field for the name of the school.
fn name_field(state: &AppState) -> Element {
    let lang = state.lang;
    let field = input()
        .attr("type", "text")
        .id("school-name")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("maxlength", "120")
        .attr("required", true)
        .value(state.handover.school_name.clone())
        .on_input(|text| Event::Save(save::Event::WriteName(text)));
    let send = button().attr("type", "submit").attr("disabled", state.only_shows());
    let send = send.text(&words::USE_NAME, lang);
    form()
        .class("stack")
        .on_submit(Event::Save(save::Event::Name))
        .child(
            label()
                .class("stack")
                .attr("data-space", "tight")
                .child(span().text(&words::SCHOOL_NAME, lang))
                .child(field),
        )
        .child(p().child(send))
}

/// The name of the school the file is of; `None` while it has none.
pub(super) fn name(state: &AppState) -> Option<&str> {
    let organisation = state.handover_school()?;
    Some(organisation.name.trim()).filter(|name| !name.is_empty())
}

fn forms_of(state: &AppState, school: RecordId) -> usize {
    let forms = state.own.records().filter_map(|own| own.version.response());
    forms.filter(|form| form.organisation == Some(school) && !form.is_empty()).count()
}
