//! Filling in a form.

use crate::app::Given;
use crate::app::effect::{Effect, Preference};
use crate::app::keep::changed;
use crate::app::route::{Place, Route};
use crate::app::state::AppState;
use crate::domain::instrument::{Instrument, InstrumentId, OWN, Scale, Statement, instrument};
use crate::domain::json::{self, Json, Map};
use crate::domain::ordered::{VecMap, VecSet, sorted};
use crate::domain::organisation::Organisation;
use crate::domain::own::OwnRecord;
use crate::domain::record::{Content, Kind, RecordId};
use crate::domain::response::{Response, Role, Series};

/// How many statements of an instrument without domains stand on one step.
const STATEMENTS_ON_STEP: usize = 3;

/// What somebody does on the pages of a form. It is about the open form of the instrument.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Action {
    /// Rates a statement.
    Rate {
        /// The statement.
        statement: String,
        /// The scale.
        scale: Scale,
        /// The rating, from 1.
        rating: u8,
    },
    /// Says 'I do not know' of a statement, or takes that back.
    Unknown {
        /// The statement.
        statement: String,
        /// Whether it is so.
        unknown: bool,
    },
    /// Writes a good example of a domain.
    Example {
        /// The domain.
        domain: String,
        /// The text so far; empty takes it away.
        text: String,
    },
    /// Writes the own statement.
    Own(String),
    /// Says what the person is.
    Role(Role),
    /// Says whether it is filled in together.
    Together(bool),
    /// Says with how many people; `None` when that is not said.
    People(Option<u32>),
    /// Agrees, as the principal, to show these answers beside the team's; or not.
    BesideTeam(bool),
    /// Names the organisation: one that is on this device.
    Choose(RecordId),
    /// Names the organisation: a new one.
    Name(String),
    /// Corrects the name of the organisation.
    Rename(String),
    /// Says how many people the team has; `None` when that is not said.
    TeamSize(Option<u32>),
    /// Calls the form finished, and lays it aside for the next person.
    Finish,
}

/// Something on the pages of a form.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Event {
    /// Which instrument.
    pub instrument: InstrumentId,
    /// What somebody does.
    pub action: Action,
}

/// A step of a form: the cards that stand on one page.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// The place of the domain, where the instrument has domains.
    pub domain: Option<usize>,
    /// The statements.
    pub statements: Vec<&'static Statement>,
}

impl AppState {
    /// The open form of this instrument, if there is one and it was not withdrawn.
    pub fn form(&self, instrument: InstrumentId) -> Option<&Response> {
        self.own.get(*self.open.get(&instrument)?)?.version.response()
    }

    /// The steps of an instrument: a domain each that the open form asks for, or a few statements
    /// each with the own one last.
    pub fn steps(&self, id: InstrumentId) -> Vec<Step> {
        let instrument = instrument(id);
        let asks_for =
            |place: &usize| self.form(id).is_none_or(|form| form.asks_for(instrument, *place));
        if instrument.domains.is_empty() {
            let own = instrument.own.as_ref().map(|own| vec![own]);
            let chunks = instrument.statements.chunks(STATEMENTS_ON_STEP);
            let statements = chunks.map(|chunk| chunk.iter().collect()).chain(own);
            statements.map(|statements| Step { domain: None, statements }).collect()
        } else {
            let domains = (0..instrument.domains.len()).filter(asks_for);
            let step = |place| Step {
                domain: Some(place),
                statements: instrument.statements_of(place).collect(),
            };
            domains.map(step).collect()
        }
    }

    /// Whether the pages of this instrument can be shown: nothing that is still being read from the
    /// device could change them.
    pub fn can_fill(&self, instrument: InstrumentId) -> bool {
        self.ready || !self.open.contains_key(&instrument)
    }

    /// The step to show for this place, from 0; `None` for the end.
    pub fn step(&self, id: InstrumentId, place: Place) -> Option<usize> {
        let steps = self.steps(id);
        match place {
            Place::End => None,
            Place::Step(step) => Some(usize::from(step - 1).min(steps.len() - 1)),
            Place::Last => {
                let instrument = instrument(id);
                let Some(form) = self.form(id) else { return Some(0) };
                steps
                    .iter()
                    .position(|step| open_statements(instrument, form, step).next().is_some())
            }
        }
    }

    /// The organisation of the open form, else the one last named here.
    pub fn organisation_of(&self, instrument: InstrumentId) -> Option<(RecordId, &Organisation)> {
        let id = match self.form(instrument) {
            Some(form) => form.organisation?,
            None => self.organisation?,
        };
        Some((id, self.own.get(id)?.version.organisation()?))
    }

    /// Whether the organisation of the open form was made by who invited to fill it in.
    pub fn is_invited(&self, instrument: InstrumentId) -> bool {
        let school = self.organisation_of(instrument).and_then(|(id, _)| self.own.get(id));
        school.is_some_and(OwnRecord::is_received)
    }

    /// The last round on this device that asks this organisation to fill in this instrument. A
    /// follow-up is begun by its link.
    fn round_of(&self, organisation: RecordId, id: InstrumentId) -> Option<RecordId> {
        let asks = |own: &&OwnRecord| {
            own.version.round().is_some_and(|round| {
                !round.follow_up
                    && round.organisations.contains(&organisation)
                    && round.instruments.contains(&id)
            })
        };
        let rounds = self.own.records().filter(asks);
        rounds.max_by_key(|own| own.number).map(|own| own.version.record())
    }

    /// The organisations that are on this device, but for those that are here only because
    /// somebody would rather not be put together with them.
    pub fn organisations(&self) -> impl Iterator<Item = (RecordId, &Organisation)> {
        let offers = self.own.records().filter_map(|own| own.version.offer());
        let not_with: VecSet<RecordId> = offers.flat_map(|offer| offer.not_with.clone()).collect();
        self.own
            .records()
            .filter_map(|own| Some((own.version.record(), own.version.organisation()?)))
            .filter(move |(id, _)| !not_with.contains(id))
    }
}

/// Where somebody left off becomes a place as soon as that can be known, so that the page stays
/// where it is while it is filled in.
pub(in crate::app) fn settle(state: &mut AppState) {
    if let Route::Fill(id, Place::Last) = state.route
        && state.can_fill(id)
    {
        let step = state.step(id, Place::Last).and_then(|step| u8::try_from(step + 1).ok());
        state.route = Route::Fill(id, step.map_or(Place::End, Place::Step));
    }
}

/// The statements of a step that are still open. The own one never is.
pub fn open_statements<'a>(
    instrument: &'a Instrument,
    form: &'a Response,
    step: &'a Step,
) -> impl Iterator<Item = &'static Statement> + 'a {
    step.statements
        .iter()
        .copied()
        .filter(|statement| statement.id != OWN && !form.is_answered(instrument, statement))
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    let id = event.instrument;
    if state.is_elsewhere(id) {
        return Vec::new();
    }
    let [fresh_form, fresh_organisation, _] = given.records;
    let finishing = event.action == Action::Finish;
    if finishing && state.form(id).is_none() {
        return vec![Effect::Go(Route::Forms)];
    }
    let (record, mut form) = match (state.open.get(&id), state.form(id)) {
        (Some(&record), Some(form)) => (record, form.clone()),
        _ => (fresh_form, new_form(state, id, given)),
    };
    if form.is_empty() {
        form.started_on = given.now.local.date;
    }
    let mut effects = Vec::new();
    let mut touched = vec![record];
    match event.action {
        Action::Rate { statement, scale, rating } => form.rate(&statement, scale, rating),
        Action::Unknown { statement, unknown } => form.set_unknown(&statement, unknown),
        Action::Example { domain, text } => {
            if text.trim().is_empty() {
                form.examples.remove(&domain);
            } else {
                form.examples.insert(domain, text);
            }
        }
        Action::Own(text) => form.own = Some(text).filter(|text| !text.trim().is_empty()),
        Action::Role(role) => {
            form.role = Some(role);
            form.series = series(form.role, form.series == Series::Joint);
        }
        Action::Together(together) => form.series = series(form.role, together),
        Action::People(people) => form.people = people,
        Action::BesideTeam(agreed) => form.beside_team = agreed,
        Action::Choose(organisation) => form.organisation = Some(organisation),
        Action::Name(name) => {
            let organisation = Organisation { name, ..Organisation::default() };
            let content = Content::Organisation(organisation);
            state.own.write(fresh_organisation, Kind::Organisation, content);
            form.organisation = Some(fresh_organisation);
            touched.push(fresh_organisation);
        }
        Action::Rename(name) => {
            touched.extend(edit_organisation(state, form.organisation, |o| o.name = name));
        }
        Action::TeamSize(size) => {
            touched.extend(edit_organisation(state, form.organisation, |o| o.team_size = size));
        }
        Action::Finish => {
            form.finished_on = Some(given.now.local.date);
            state.open.remove(&id);
            effects.push(remember_open(state));
            effects.push(Effect::Go(Route::Forms));
        }
    }
    if form.series != Series::Joint {
        form.people = None;
    }
    if form.series != Series::Principal {
        form.beside_team = false;
    }
    if form.organisation.is_some() && state.organisation != form.organisation {
        state.organisation = form.organisation;
        let text = form.organisation.map(|id| id.to_string()).unwrap_or_default();
        effects.push(Effect::Remember(Preference::Organisation, text));
    }
    if !finishing && state.open.insert(id, record) != Some(record) {
        effects.push(remember_open(state));
    }
    state.own.write(record, Kind::Response, Content::Response(form));
    effects.extend(changed(state, touched));
    effects
}

/// How many forms there were, in what [`remember_open`] writes.
const FORMS: &str = "forms";

/// The effect that remembers which forms are open, and how many there were then.
pub(in crate::app) fn remember_open(state: &AppState) -> Effect {
    let open = state.open.iter();
    let mut map: Map =
        open.map(|(id, record)| (id.name().to_owned(), record.to_string().into())).collect();
    let numbers = state.own.records().filter(|own| *own.version.kind() == Kind::Response);
    let forms = numbers.map(|own| own.number).max().unwrap_or_default();
    map.insert(FORMS.to_owned(), forms.into());
    Effect::Remember(Preference::Open, Json::Map(map).canonical())
}

/// Reads what [`remember_open`] wrote: the open forms, and how many there were.
pub(in crate::app) fn read_open(text: &str) -> (VecMap<InstrumentId, RecordId>, u32) {
    let read = json::read(text).unwrap_or(Json::Map(Map::new()));
    let open = InstrumentId::ALL
        .into_iter()
        .filter_map(|id| Some((id, RecordId::parse(read.get(id.name())?.as_text()?)?)))
        .collect();
    let forms = read.get(FORMS).and_then(Json::as_integer);
    (open, forms.and_then(|forms| u32::try_from(forms).ok()).unwrap_or_default())
}

/// Opens the forms that were begun since the browser last remembered which ones are. What it
/// remembers may be a minute old when it was killed; the database is not.
pub(in crate::app) fn open_what_was_begun(state: &mut AppState, before: &VecSet<RecordId>) {
    let begun: Vec<_> = state
        .own
        .records()
        .filter(|own| own.number > state.remembered_forms)
        .filter_map(|own| Some((own.number, own.version.record(), own.version.response()?)))
        .filter(|(_, _, form)| form.finished_on.is_none())
        .map(|(number, record, form)| (number, record, form.instrument))
        .collect();
    for (_, record, id) in sorted(begun, &Ord::cmp) {
        // What somebody began while the database was being read is open already.
        if state.open.get(&id).is_none_or(|open| !before.contains(open)) {
            state.open.insert(id, record);
        }
    }
}

fn new_form(state: &AppState, id: InstrumentId, given: &Given) -> Response {
    let mut form = Response::new(instrument(id), given.now.local.date);
    form.organisation = state.organisation.filter(|id| state.own.get(*id).is_some());
    form.round = form.organisation.and_then(|organisation| state.round_of(organisation, id));
    if id == InstrumentId::AmbitionScale {
        form.series = Series::Joint;
    }
    form
}

pub(super) fn series(role: Option<Role>, together: bool) -> Series {
    match (together, role) {
        (true, _) => Series::Joint,
        (false, Some(Role::Principal)) => Series::Principal,
        (false, Some(Role::Board)) => Series::Board,
        (false, _) => Series::Personal,
    }
}

/// Edits what is known of an organisation; says which record that changed.
pub(super) fn edit_organisation(
    state: &mut AppState,
    id: Option<RecordId>,
    edit: impl FnOnce(&mut Organisation),
) -> Option<RecordId> {
    let id = id?;
    let own = state.own.get(id).filter(|own| !own.is_received())?;
    let mut organisation = own.version.organisation()?.clone();
    edit(&mut organisation);
    state.own.write(id, Kind::Organisation, Content::Organisation(organisation)).then_some(id)
}
