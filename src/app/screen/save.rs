//! Saving a file: what will be in it is shown first, and what was written is read back before
//! anything is claimed.

use super::fill::{self, Action, edit_organisation};
use crate::app::Given;
use crate::app::effect::{Effect, Focus, Preference, Way};
use crate::app::keep::{self, KeptFile, changed};
use crate::app::route::Route;
use crate::app::state::{AppState, Notice};
use crate::domain::exchange::name::file_name;
use crate::domain::exchange::{self, FileKind, Header};
use crate::domain::handover::{self, ExampleId, Preview};
use crate::domain::instrument::InstrumentId;
use crate::domain::ordered::VecSet;
use crate::domain::organisation::Organisation;
use crate::domain::record::{Content, ExportId, Kind, RecordId, Version};
use crate::domain::response::Response;

/// For whom a file is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reader {
    /// For oneself, or for the collector of the school: everything.
    #[default]
    Ourselves,
    /// For a coordinator: nothing of single people.
    Coordinator,
}

/// The file that is being made.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Handover {
    /// For whom it is.
    pub reader: Reader,
    /// The organisation it is of, where there are several; `None` is the only one, or all.
    pub organisation: Option<RecordId>,
    /// The examples that go along to a coordinator.
    pub ticked: VecSet<ExampleId>,
    /// What was typed so far as the name of the school.
    pub school_name: String,
    /// In which way the last file was handed out.
    pub way: Option<Way>,
}

/// What somebody does on the page that saves a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants to save a file.
    Open,
    /// Says for whom it is.
    For(Reader),
    /// Says of which organisation.
    Of(RecordId),
    /// Types the name of the school: the text so far.
    WriteName(String),
    /// Gives the school the name that was typed.
    Name,
    /// Ticks an example to go along, or not.
    Tick(ExampleId, bool),
    /// Makes the file and hands it out.
    Make(Way),
    /// The browser handed it out, or did not.
    Offered(ExportId, Offered),
    /// The person saw that the file arrived.
    Confirm,
}

/// What became of a file that was handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Offered {
    /// The browser began a download; whether it arrived it never says.
    Begun,
    /// The share sheet took it.
    Shared,
    /// It is on the clipboard.
    Copied,
    /// The person changed their mind.
    Cancelled,
    /// The browser refused.
    Failed,
}

impl AppState {
    /// The organisation the file is of.
    pub fn handover_of(&self) -> Option<RecordId> {
        self.handover.organisation.or(self.organisation).filter(|id| self.own.get(*id).is_some())
    }

    /// The mail address that who invited wants files at, for the organisation last named here.
    pub fn collector(&self) -> Option<&str> {
        let invited = self.own.records().filter(|own| own.is_received());
        let mut rounds = invited.filter_map(|own| own.version.round());
        let ours = rounds.find(|round| {
            self.organisation.is_some_and(|school| round.organisations.contains(&school))
        });
        ours?.mail.as_deref()
    }

    /// Whether anything was filled in, here or by a team that sent it.
    pub fn has_forms(&self) -> bool {
        let mut forms = self.own.records().filter_map(|own| own.version.response());
        forms.any(|form| !form.is_empty())
    }

    /// What is known of the organisation the file is of.
    pub fn handover_school(&self) -> Option<&Organisation> {
        self.own.get(self.handover_of()?)?.version.organisation()
    }

    /// What the file would hold; `None` when a coordinator's file names no organisation yet.
    pub fn preview(&self) -> Option<Preview> {
        match self.handover.reader {
            Reader::Ourselves => Some(handover::preview_personal(&self.own, None)),
            Reader::Coordinator => Some(handover::preview_school(&self.own, self.handover_of()?)),
        }
    }
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    match event {
        Event::Open => vec![Effect::Go(Route::Save)],
        Event::For(reader) => {
            state.handover.reader = reader;
            tick_as_before(state);
            Vec::new()
        }
        Event::Of(organisation) => {
            state.handover.organisation = Some(organisation);
            state.handover.ticked.clear();
            state.handover.school_name.clear();
            tick_as_before(state);
            Vec::new()
        }
        Event::WriteName(text) => {
            state.handover.school_name = text;
            Vec::new()
        }
        Event::Name => name(state, given),
        Event::Tick(example, goes) => {
            if goes {
                state.handover.ticked.insert(example);
            } else {
                state.handover.ticked.remove(&example);
            }
            Vec::new()
        }
        Event::Make(way) => make(state, way, given),
        Event::Offered(export, outcome) => offered(state, export, &outcome),
        Event::Confirm => {
            let kept = state.keeping.offered.take().map(|file| keep::keep(state, file));
            kept.into_iter().chain([Effect::Focus(Focus::Element("kept-file"))]).collect()
        }
    }
}

/// What went along to a coordinator before does so again, unless it is unticked.
fn tick_as_before(state: &mut AppState) {
    if let (Reader::Coordinator, Some(school)) = (state.handover.reader, state.handover_of()) {
        state.handover.ticked.extend(handover::ticked_before(&state.own, school));
    }
}

/// The school gets the name that was typed. A new school is that of the open forms that name none;
/// where no form is open, that of all forms that name none.
fn name(state: &mut AppState, given: &Given) -> Vec<Effect> {
    let name = state.handover.school_name.trim().to_owned();
    if name.is_empty() {
        return vec![Effect::Focus(Focus::Element("school-name"))];
    }
    state.handover.school_name.clear();
    let known = state.handover_of().filter(|_| state.handover_school().is_some());
    let open = InstrumentId::ALL.into_iter().find(|id| state.form(*id).is_some());
    let mut effects = match (known, open) {
        (Some(_), _) => {
            let renamed = edit_organisation(state, known, |school| school.name = name);
            changed(state, renamed)
        }
        (None, Some(instrument)) => {
            let action = Action::Name(name);
            fill::update(state, fill::Event { instrument, action }, given)
        }
        (None, None) => name_in_all(state, name, given),
    };
    for instrument in InstrumentId::ALL {
        let nameless = state.form(instrument).is_some_and(|form| form.organisation.is_none());
        if let Some(school) = state.handover_of().filter(|_| nameless) {
            let action = Action::Choose(school);
            effects.extend(fill::update(state, fill::Event { instrument, action }, given));
        }
    }
    effects.push(Effect::Focus(Focus::Element("which-school")));
    effects
}

/// A new school with this name, of all forms on this device that name none.
fn name_in_all(state: &mut AppState, name: String, given: &Given) -> Vec<Effect> {
    let [school, ..] = given.records;
    let organisation = Organisation { name, ..Organisation::default() };
    state.own.write(school, Kind::Organisation, Content::Organisation(organisation));
    let nameless = |form: &&Response| form.organisation.is_none();
    let forms = state.own.records().filter_map(|own| {
        let form = own.version.response().filter(nameless)?;
        Some((own.version.record(), form.clone()))
    });
    let forms: Vec<(RecordId, Response)> = forms.collect();
    let mut touched = vec![school];
    for (record, mut form) in forms {
        form.organisation = Some(school);
        state.own.write(record, Kind::Response, Content::Response(form));
        touched.push(record);
    }
    state.organisation = Some(school);
    let mut effects = vec![Effect::Remember(Preference::Organisation, school.to_string())];
    effects.extend(changed(state, touched));
    effects
}

fn make(state: &mut AppState, way: Way, given: &Given) -> Vec<Effect> {
    state.handover.way = Some(way);
    let organisation = state.handover_of();
    let name = state.handover_school().map(|known| known.name.clone()).unwrap_or_default();
    // First into the journal that these states leave, then out with them.
    let before: VecSet<_> =
        state.own.records().map(|own| (own.version.record(), own.counter)).collect();
    let (kind, versions) = match (state.handover.reader, organisation) {
        (Reader::Coordinator, Some(id)) => {
            let [first, second, _] = given.records;
            let ticked = state.handover.ticked.clone();
            (FileKind::School, handover::school(&mut state.own, id, &ticked, [first, second]))
        }
        (Reader::Coordinator, None) => return Vec::new(),
        (Reader::Ourselves, _) => (FileKind::Personal, everything(state)),
    };
    let moved: Vec<RecordId> = state
        .own
        .records()
        .filter(|own| !before.contains(&(own.version.record(), own.counter)))
        .map(|own| own.version.record())
        .collect();
    let header = Header::new(kind, given.export, given.now.utc, &state.build, &versions);
    let text = exchange::write(&header, &versions);
    let mut effects = changed(state, moved);
    if !reads_back(&text, &header, &versions) {
        state.notices.push(Notice::FileUnsound);
        return effects;
    }
    let on = given.now.local.date;
    let name = file_name(kind, &name, on, given.export);
    // Only what stands in this file as it is here; a coordinator's file keeps no personal form.
    let inside: VecSet<_> = versions.iter().map(Version::hash).collect();
    let here = state.own.records().map(|own| own.version.hash());
    let holds = here.filter(|hash| inside.contains(hash)).collect();
    state.keeping.offered = Some(KeptFile { export: given.export, name: name.clone(), on, holds });
    effects.push(Effect::Offer { export: given.export, name, text, way });
    effects
}

/// Everything made here, marked as given away.
fn everything(state: &mut AppState) -> Vec<Version> {
    let records: VecSet<RecordId> = handover::personal(&state.own, None).into_iter().collect();
    state.own.mark_escaped(records.iter().copied());
    let all = state.own.workspace();
    all.heads().filter(|version| records.contains(&version.record())).cloned().collect()
}

fn reads_back(text: &str, header: &Header, versions: &[Version]) -> bool {
    exchange::read(text.as_bytes()).is_ok_and(|read| {
        let written: VecSet<_> = versions.iter().map(Version::hash).collect();
        let back: VecSet<_> = read.versions.iter().map(Version::hash).collect();
        read.header == *header && back == written
    })
}

fn offered(state: &mut AppState, export: ExportId, outcome: &Offered) -> Vec<Effect> {
    let handed_out = matches!(outcome, Offered::Begun | Offered::Shared | Offered::Copied);
    if !handed_out && state.keeping.offered.as_ref().is_some_and(|file| file.export == export) {
        state.keeping.offered = None;
    }
    match outcome {
        Offered::Begun | Offered::Shared | Offered::Cancelled => {}
        Offered::Copied => state.notices.push(Notice::Copied),
        Offered::Failed => state.notices.push(Notice::OfferFailed),
    }
    Vec::new()
}
