//! What the file would hold, counted: without words.

use crate::app::AppState;
use crate::app::screen::save::Reader;
use crate::domain::handover::{Preview, goes};
use crate::domain::record::RecordId;

/// What the file would hold, beside what the app says of it.
pub(super) struct Held<'a> {
    /// For whom it is.
    pub(super) reader: Reader,
    /// The names of the schools in it.
    pub(super) schools: Vec<&'a str>,
    /// How many of its forms nobody called finished.
    pub(super) unfinished: usize,
    /// How many forms name another school or none.
    pub(super) elsewhere: usize,
    /// Of how many forms both versions are in it.
    pub(super) forked: usize,
    /// Whether examples and own statements go along without a tick.
    pub(super) texts: bool,
}

impl<'a> Held<'a> {
    /// What the file would hold as things are now.
    pub(super) fn of(state: &'a AppState, preview: &Preview) -> Self {
        let reader = state.handover.reader;
        let ours = reader == Reader::Ourselves;
        let school = if ours { None } else { state.handover_of() };
        let mut held = Self {
            reader,
            schools: names(state, school),
            unfinished: 0,
            elsewhere: 0,
            forked: 0,
            texts: false,
        };
        for own in state.own.records() {
            let Some(form) = own.version.response().filter(|form| !form.is_empty()) else {
                continue;
            };
            held.forked += usize::from(ours && !own.rivals.is_empty());
            if !ours && form.organisation != school {
                held.elsewhere += 1;
                continue;
            }
            let id = own.version.record();
            if ours || goes(&state.own, id, form, preview) {
                held.unfinished += usize::from(form.finished_on.is_none());
                held.texts |= ours && (form.own.is_some() || !form.examples.is_empty());
            }
        }
        held
    }
}

/// The names of all schools, or of this one.
fn names(state: &AppState, school: Option<RecordId>) -> Vec<&str> {
    let mut names = Vec::new();
    for (record, organisation) in state.organisations() {
        let name = organisation.name.trim();
        if school.is_none_or(|school| school == record) && !name.is_empty() {
            names.push(name);
        }
    }
    names
}
