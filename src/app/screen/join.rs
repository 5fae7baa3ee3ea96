//! Being invited: somebody opens the link, says what they are, and begins.

use super::fill::{remember_open, series};
use crate::app::Given;
use crate::app::effect::{Effect, Preference};
use crate::app::keep::changed;
use crate::app::route::{Place, Route};
use crate::app::state::AppState;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::invitation::{Invitation, Refused};
use crate::domain::record::{Content, Kind, RecordId, Version};
use crate::domain::response::{Response, Role};
use crate::domain::round::Round;

/// An invitation that was opened here.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Joining {
    /// The invitation, or why the link holds none; `None` until a link was opened.
    pub invited: Option<Result<Invitation, Refused>>,
    /// What the person is.
    pub role: Option<Role>,
    /// Whether they fill it in together.
    pub together: bool,
}

/// What somebody does on the page of who is invited.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Opens a link: what stands in the address.
    Open(String),
    /// Says what they are.
    Role(Role),
    /// Says whether they fill it in together.
    Together(bool),
    /// Begins with this instrument.
    Begin(InstrumentId),
    /// Goes on with the form of this instrument that was begun here.
    GoOn(InstrumentId),
}

impl Joining {
    /// The invitation, if the link holds one.
    pub fn invitation(&self) -> Option<&Invitation> {
        self.invited.as_ref()?.as_ref().ok()
    }

    /// The round that somebody is invited to, with its record.
    pub fn round(&self) -> Option<(RecordId, &Round)> {
        let version = self.invitation()?.round.as_ref()?;
        Some((version.record(), version.round()?))
    }

    /// The instruments that somebody is invited to fill in.
    pub fn instruments(&self) -> Vec<InstrumentId> {
        let round = self.round().map(|(_, round)| round);
        let asked = round.map(|round| &round.instruments).filter(|asked| !asked.is_empty());
        let is_asked = |id: &InstrumentId| asked.is_none_or(|asked| asked.contains(id));
        InstrumentId::ALL.into_iter().filter(is_asked).collect()
    }
}

impl AppState {
    /// Whether a form of this instrument was begun here that may be the one of who is invited. What
    /// is asked again is never filled in on an earlier form.
    pub fn may_go_on(&self, id: InstrumentId) -> bool {
        let invited = self.joining.invitation().map(|invited| invited.organisation.record());
        let follow_up = self.joining.round().filter(|(_, round)| round.follow_up);
        self.form(id).is_some_and(|form| {
            !form.is_empty()
                && (form.organisation.is_none() || form.organisation == invited)
                && form.round.filter(|_| form.follow_up) == follow_up.map(|(record, _)| record)
        })
    }
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    match event {
        Event::Open(text) => {
            let invited = (!text.is_empty()).then(|| Invitation::unpack(&text));
            state.joining = Joining { invited, ..Joining::default() };
            // In the language of who invites, unless somebody chose one here.
            if let Some(lang) = state.joining.round().and_then(|(_, round)| round.language)
                && !state.chose_lang
            {
                state.lang = lang;
            }
            Vec::new()
        }
        Event::Role(role) => {
            state.joining.role = Some(role);
            Vec::new()
        }
        Event::Together(together) => {
            state.joining.together = together;
            Vec::new()
        }
        Event::Begin(id) => begin(state, id, None, given),
        Event::GoOn(id) => begin(state, id, Some(id), given),
    }
}

/// Opens a form for each instrument that is asked for, and goes to this one. The form of `same` is
/// the one that is open already.
fn begin(
    state: &mut AppState,
    id: InstrumentId,
    same: Option<InstrumentId>,
    given: &Given,
) -> Vec<Effect> {
    let Some(Invitation { organisation, round }) = state.joining.invitation().cloned() else {
        return Vec::new();
    };
    let asked = state.joining.instruments();
    let school = organisation.record();
    let round_id = round.as_ref().map(Version::record);
    let invited = round.as_ref().and_then(Version::round).cloned().unwrap_or_default();
    let mut touched: Vec<RecordId> = [school].into_iter().chain(round_id).collect();
    for version in [organisation].into_iter().chain(round) {
        state.own.receive(version);
    }
    for (id, fresh) in asked.into_iter().zip(given.records) {
        let open = state.open.get(&id).copied().zip(state.form(id).cloned());
        let goes_on = |form: &Response| form.is_empty() || same == Some(id);
        let (record, mut form) = open
            .filter(|(_, form)| goes_on(form))
            .unwrap_or_else(|| (fresh, Response::new(instrument(id), given.now.local.date)));
        form.organisation = Some(school);
        form.round = round_id;
        form.follow_up = invited.follow_up;
        form.asks.clone_from(&invited.asks);
        form.role = state.joining.role;
        form.series = series(form.role, state.joining.together);
        state.own.write(record, Kind::Response, Content::Response(form));
        state.open.insert(id, record);
        touched.push(record);
    }
    state.organisation = Some(school);
    let mut effects = vec![Effect::Remember(Preference::Organisation, school.to_string())];
    effects.extend(changed(state, touched));
    effects.push(remember_open(state));
    effects.push(Effect::Go(Route::Fill(id, Place::Last)));
    effects
}
