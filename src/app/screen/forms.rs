//! The forms on this device: who is next, going on with one, withdrawing one.
//!
//! The list shows number, scan, day and state, never answers. Reopening asks whether it is yours.

use super::fill::remember_open;
use crate::app::Given;
use crate::app::effect::{Effect, Focus};
use crate::app::keep::changed;
use crate::app::route::{Place, Route};
use crate::app::state::{AppState, Notice};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::measurement::Measurement;
use crate::domain::record::{Content, Kind, RecordId};
use crate::domain::response::{Response, Series};
use crate::domain::time::Date;

/// What somebody does on the list of forms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants to open a form; the app asks whether it is theirs.
    Ask(RecordId),
    /// It is not theirs after all.
    NotMine,
    /// It is theirs.
    Mine,
    /// Begins a new form of this instrument, for the next person: of the same follow-up as the form
    /// before it.
    Begin(InstrumentId),
    /// Withdraws a form.
    Withdraw(RecordId),
    /// Takes the last withdrawal back.
    Undo,
    /// Chooses the version of a form that counts, by its place: 0 is the one that counts now.
    ChooseVersion(RecordId, usize),
}

/// A form in the list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Listed {
    /// Its record.
    pub record: RecordId,
    /// What it is called by.
    pub number: u32,
    /// Which instrument.
    pub instrument: InstrumentId,
    /// The day of the first answer.
    pub started_on: Date,
    /// Whether it was called finished.
    pub finished: bool,
    /// Whether it is the open one of its instrument.
    pub open: bool,
    /// Whether it answers a follow-up.
    pub follow_up: bool,
    /// How many statements are done, of how many that are asked.
    pub progress: (usize, usize),
    /// How many other versions of it came in by a file.
    pub rivals: usize,
}

impl AppState {
    /// The forms on this device that hold anything, by number.
    pub fn listed(&self) -> Vec<Listed> {
        let mut forms: Vec<Listed> = self
            .own
            .records()
            .filter_map(|own| {
                if own.is_received() {
                    return None;
                }
                let form = own.version.response().filter(|form| !form.is_empty())?;
                let asked = instrument(form.instrument);
                Some(Listed {
                    record: own.version.record(),
                    number: own.number,
                    instrument: form.instrument,
                    started_on: form.started_on,
                    finished: form.finished_on.is_some(),
                    open: self.open.get(&form.instrument) == Some(&own.version.record()),
                    follow_up: form.follow_up,
                    progress: form.progress(asked),
                    rivals: own.rivals.len(),
                })
            })
            .collect();
        forms.sort_by_key(|form| form.number);
        forms
    }

    /// The open form that was not finished yet: the line to go on, above the start.
    pub fn unfinished(&self) -> Vec<Listed> {
        self.listed().into_iter().filter(|form| form.open && !form.finished).collect()
    }
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    match event {
        Event::Ask(record) => {
            state.asked = Some(record);
            vec![Effect::Focus(Focus::Element("asked"))]
        }
        Event::NotMine => {
            state.left = state.asked.take();
            vec![Effect::Focus(Focus::Element("left-form"))]
        }
        Event::Mine => {
            let Some(record) = state.asked.take() else { return Vec::new() };
            let Some(form) = state.own.get(record).and_then(|own| own.version.response()) else {
                return Vec::new();
            };
            let id = form.instrument;
            state.open.insert(id, record);
            vec![remember_open(state), Effect::Go(Route::Fill(id, Place::Last))]
        }
        Event::Begin(id) => {
            state.open.remove(&id);
            let next = next_in_follow_up(state, id, given);
            let [fresh, ..] = given.records;
            let begun = next.map(|form| {
                state.own.write(fresh, Kind::Response, Content::Response(form));
                state.open.insert(id, fresh);
                changed(state, [fresh])
            });
            let mut effects = begun.unwrap_or_default();
            effects.push(remember_open(state));
            effects.push(Effect::Go(Route::Fill(id, Place::Step(1))));
            effects
        }
        Event::Withdraw(record) => {
            let Some(own) = state.own.get(record) else { return Vec::new() };
            let (number, version) = (own.number, own.version.clone());
            state.own.write(record, Kind::Response, Content::Withdrawn);
            state.open.retain(|_, open| *open != record);
            state.withdrawn = Some(version);
            state.notices.retain(|notice| !matches!(notice, Notice::FormWithdrawn { .. }));
            state.notices.push(Notice::FormWithdrawn { number });
            let mut effects = vec![remember_open(state)];
            effects.extend(changed(state, [record]));
            // To the top: that is where the way to undo it appears.
            effects.push(Effect::Focus(Focus::Heading));
            effects
        }
        Event::Undo => {
            let Some(version) = state.withdrawn.take() else { return Vec::new() };
            let record = version.record();
            state.own.restore(&version);
            state.notices.retain(|notice| !matches!(notice, Notice::FormWithdrawn { .. }));
            changed(state, [record])
        }
        Event::ChooseVersion(record, place) => {
            let Some(own) = state.own.get(record) else { return Vec::new() };
            let chosen = match place.checked_sub(1) {
                None => Some(&own.version),
                Some(rival) => own.rivals.get(rival),
            };
            let Some(content) = chosen.map(|version| version.content().clone()) else {
                return Vec::new();
            };
            state.own.choose(record, content);
            let mut effects = changed(state, [record]);
            effects.push(Effect::Focus(Focus::Element("forms-list")));
            effects
        }
    }
}

/// An empty form of the follow-up that the last form here answers, if that was begun this school
/// year.
fn next_in_follow_up(state: &AppState, id: InstrumentId, given: &Given) -> Option<Response> {
    let today = given.now.local.date;
    let own = state.own.records().filter(|own| !own.is_received());
    let forms = own.filter_map(|own| Some((own.number, own.version.response()?)));
    let (_, last) = forms.filter(|(_, form)| form.instrument == id).max_by_key(|last| last.0)?;
    let year = |day| Measurement::of(false, None, day);
    (last.follow_up && year(last.started_on) == year(today)).then(|| Response {
        organisation: last.organisation,
        round: last.round,
        follow_up: true,
        asks: last.asks.clone(),
        series: if last.series == Series::Joint { Series::Joint } else { Series::Personal },
        ..Response::new(instrument(id), today)
    })
}
