//! Saving a file: what will be in it is shown first, and what was written is read back before
//! anything is claimed.

use crate::app::Given;
use crate::app::effect::{Effect, Way};
use crate::app::keep::{self, KeptFile, changed};
use crate::app::route::Route;
use crate::app::state::{AppState, Notice};
use crate::domain::exchange::name::file_name;
use crate::domain::exchange::{self, FileKind, Header};
use crate::domain::handover::{self, ExampleId, Preview};
use crate::domain::record::{ExportId, RecordId, Version};
use std::collections::BTreeSet;

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
    pub ticked: BTreeSet<ExampleId>,
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
            tick_as_before(state);
            Vec::new()
        }
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
            state.keeping.offered.take().map(|file| keep::keep(state, file)).into_iter().collect()
        }
    }
}

/// What went along to a coordinator before does so again, unless it is unticked.
fn tick_as_before(state: &mut AppState) {
    if let (Reader::Coordinator, Some(school)) = (state.handover.reader, state.handover_of()) {
        state.handover.ticked.extend(handover::ticked_before(&state.own, school));
    }
}

fn make(state: &mut AppState, way: Way, given: &Given) -> Vec<Effect> {
    let organisation = state.handover_of();
    let name = organisation
        .and_then(|id| state.own.get(id)?.version.organisation())
        .map(|known| known.name.clone())
        .unwrap_or_default();
    // First into the journal that these states leave, then out with them.
    let before: BTreeSet<_> =
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
    let inside: BTreeSet<_> = versions.iter().map(Version::hash).collect();
    let here = state.own.records().map(|own| own.version.hash());
    let holds = here.filter(|hash| inside.contains(hash)).collect();
    state.keeping.offered = Some(KeptFile { export: given.export, name: name.clone(), on, holds });
    effects.push(Effect::Offer { export: given.export, name, text, way });
    effects
}

/// Everything made here, marked as given away.
fn everything(state: &mut AppState) -> Vec<Version> {
    let records = handover::personal(&state.own, None);
    state.own.mark_escaped(records);
    state.own.workspace().heads().cloned().collect()
}

fn reads_back(text: &str, header: &Header, versions: &[Version]) -> bool {
    exchange::read(text.as_bytes()).is_ok_and(|read| {
        let written: BTreeSet<_> = versions.iter().map(Version::hash).collect();
        let back: BTreeSet<_> = read.versions.iter().map(Version::hash).collect();
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
