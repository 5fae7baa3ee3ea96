//! What the file would hold, counted: a projection of the state, without words.

use super::school;
use crate::app::AppState;
use crate::app::screen::save::Reader;
use crate::domain::handover::Preview;
use crate::domain::instrument::InstrumentId;
use crate::domain::record::RecordId;
use crate::domain::response::{Response, Series};

/// What the file would hold.
#[derive(Clone, PartialEq)]
pub(super) struct Held {
    /// For whom it is.
    pub(super) reader: Reader,
    /// What the app says of it; `None` while no school was named.
    pub(super) preview: Option<Preview>,
    /// The names of the schools in it.
    pub(super) schools: Vec<String>,
    /// How many of its forms nobody called finished.
    pub(super) unfinished: usize,
    /// How many forms name another school or none.
    pub(super) elsewhere: usize,
    /// Of how many forms both versions are in it.
    pub(super) forked: usize,
    /// Of which instruments the counts are not of all the personal forms there are now.
    pub(super) as_before: Vec<InstrumentId>,
    /// Whether examples and own statements go along without a tick.
    pub(super) texts: bool,
}

impl Held {
    /// What the file would hold as things are now.
    pub(super) fn of(state: &AppState) -> Self {
        let reader = state.handover.reader;
        let (ours, school) = match reader {
            Reader::Ourselves => (true, None),
            Reader::Coordinator => (false, state.handover_of()),
        };
        let preview = state.preview().filter(|_| ours || school::name(state).is_some());
        let forms = state.own.records().filter_map(|own| own.version.response());
        let (of_school, elsewhere): (Vec<&Response>, Vec<&Response>) = forms
            .filter(|form| !form.is_empty())
            .partition(|form| ours || form.organisation == school);
        let going: Vec<&Response> =
            of_school.iter().copied().filter(|form| ours || goes(form, preview.as_ref())).collect();
        Self {
            reader,
            schools: names(state, school),
            unfinished: going.iter().filter(|form| form.finished_on.is_none()).count(),
            elsewhere: elsewhere.len(),
            forked: state.listed().iter().filter(|form| ours && form.rivals > 0).count(),
            as_before: preview.as_ref().map(|held| as_before(held, &of_school)).unwrap_or_default(),
            texts: ours && going.iter().any(|form| form.own.is_some() || !form.examples.is_empty()),
            preview,
        }
    }
}

/// The names of all schools, or of this one.
fn names(state: &AppState, school: Option<RecordId>) -> Vec<String> {
    state
        .organisations()
        .filter(|(record, _)| school.is_none_or(|school| school == *record))
        .map(|(_, organisation)| organisation.name.trim().to_owned())
        .filter(|name| !name.is_empty())
        .collect()
}

/// Whether a form goes along to a coordinator, by itself or counted.
fn goes(form: &Response, preview: Option<&Preview>) -> bool {
    match form.series {
        Series::Joint | Series::Board => true,
        Series::Principal => form.beside_team,
        Series::Personal => {
            preview.is_some_and(|preview| preview.tallied.contains_key(&form.instrument))
        }
    }
}

fn as_before(preview: &Preview, forms: &[&Response]) -> Vec<InstrumentId> {
    let team = |id: InstrumentId| {
        let of_team = |form: &&&Response| form.instrument == id && form.series == Series::Personal;
        forms.iter().filter(of_team).count()
    };
    let tallied = preview.tallied.iter();
    tallied.filter(|(id, counted)| team(**id) != **counted as usize).map(|(id, _)| *id).collect()
}
