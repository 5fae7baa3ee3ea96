//! The pages that the worker draws: the coordinator's overview, and what a collector needs.

use super::save::{self, Reader};
use crate::app::Given;
use crate::app::effect::{Effect, Focus, Preference, Purpose, Way};
use crate::app::keep::changed;
use crate::app::route::Route;
use crate::app::state::AppState;
use crate::app::worker::{Asked, Drawn, Opening, Reply, Request, Sheet, Wish};
use crate::domain::exchange::{self, FileKind, Header};
use crate::domain::own::OwnRecord;
use crate::domain::record::{ExportId, RecordId, Version};

/// What the worker drew, on the page.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Shown {
    /// What the worker is doing.
    pub status: Status,
    /// What it drew last.
    pub drawn: Drawn,
}

/// What the worker is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing was asked of it yet.
    #[default]
    Idle,
    /// It has not answered yet.
    Busy,
    /// It answers.
    Ready,
    /// It could not start.
    Failed,
}

/// Asks the worker.
pub(in crate::app) fn ask(state: &mut AppState, asked: Asked) -> Effect {
    if state.overview.status != Status::Ready {
        state.overview.status = Status::Busy;
    }
    Effect::Ask(Request { lang: state.lang, asked })
}

/// Hears what the worker answers.
pub(in crate::app) fn hear(state: &mut AppState, reply: Reply, given: &Given) -> Vec<Effect> {
    match reply {
        Reply::Drawn(mut drawn) => {
            if drawn.sheet != Sheet::Overview {
                let before = &state.overview.drawn;
                (drawn.files, drawn.example) = (before.files, before.example);
            }
            state.overview = Shown { status: Status::Ready, drawn };
            Vec::new()
        }
        Reply::Failed => {
            state.overview.status = Status::Failed;
            Vec::new()
        }
        Reply::Wants(Wish::PickFiles) => vec![Effect::PickFiles(Purpose::Overview)],
        Reply::Wants(Wish::PickTeamFiles) => vec![Effect::PickFiles(Purpose::Team)],
        Reply::Wants(Wish::Keep { file, invites }) => keep(state, &file, invites, given),
        Reply::Wants(Wish::SchoolFile(school)) => {
            state.handover.reader = Reader::Coordinator;
            let of = RecordId::parse(&school).map(save::Event::Of);
            let chosen = of.map(|of| save::update(state, of, given)).unwrap_or_default();
            chosen.into_iter().chain([Effect::Go(Route::Save)]).collect()
        }
        Reply::Wants(Wish::Copy(text)) => vec![Effect::Copy(text)],
        Reply::Wants(Wish::Print) => vec![Effect::Print],
        Reply::Wants(Wish::Hand(handed)) => vec![Effect::Hand(handed)],
        Reply::Wants(Wish::Spreadsheet { name, order }) => {
            vec![Effect::Spreadsheet { name, order }]
        }
        Reply::Wants(Wish::LeaveFile) => {
            state.viewed = None;
            let drawn = draw_own(state, given);
            drawn.into_iter().chain([Effect::Focus(Focus::Heading)]).collect()
        }
        Reply::Wants(Wish::OwnFile) => {
            let own = own_file(state, given);
            vec![ask(state, Asked::CountOwn(Some(own)))]
        }
        Reply::Wants(Wish::Focus(None)) => vec![Effect::Focus(Focus::Heading)],
        Reply::Wants(Wish::Focus(Some(id))) => vec![Effect::Focus(Focus::Named(id))],
        Reply::Wants(Wish::Example(example)) => show_example(state, example),
        Reply::Wants(Wish::Save { export, name, text }) => {
            let offer = |export| Effect::Offer { export, name, text, way: Way::Download };
            ExportId::parse(&export).map(offer).into_iter().collect()
        }
    }
}

/// Shows the example network, or leaves it.
pub(in crate::app) fn show_example(state: &mut AppState, example: bool) -> Vec<Effect> {
    state.overview.drawn.example = example;
    let route = if example { Route::Overview } else { Route::Start };
    let mut effects = vec![ask(state, Asked::Example(example)), Effect::Go(route)];
    // What was clicked is gone, also from the page that somebody is on already.
    if state.route == route {
        effects.push(Effect::Focus(Focus::Heading));
    }
    effects
}

/// Asks for the page that somebody is on, if the worker draws it and what it shows can be known yet.
pub(in crate::app) fn draw_own(state: &mut AppState, given: &Given) -> Option<Effect> {
    let sheet = match state.route {
        Route::Invitation => Sheet::Invitation,
        Route::Offer => Sheet::Offer,
        Route::Result => Sheet::Result,
        Route::About => Sheet::About,
        Route::Paper => Sheet::Paper,
        _ => return None,
    };
    if !state.ready && sheet != Sheet::About && state.viewed.is_none() {
        return None;
    }
    let is_of_sheet = |own: &&OwnRecord| match sheet {
        Sheet::Offer | Sheet::Result | Sheet::Paper => true,
        // Only who made an organisation or a round can change it and invite to it.
        Sheet::Invitation => !own.is_received() || own.version.response().is_some(),
        Sheet::Overview | Sheet::School | Sheet::Partners | Sheet::About => false,
    };
    let versions: Vec<_> = match &state.viewed {
        Some(viewed) if sheet == Sheet::Result => viewed.versions.clone(),
        _ => state.own.records().filter(is_of_sheet).map(|own| own.version.clone()).collect(),
    };
    let own = file_of(state, &versions, given);
    let viewed = state.viewed.as_ref().map(|viewed| viewed.name.clone());
    let organisation = state.organisation;
    Some(ask(state, Asked::Open(Opening { sheet, own, viewed, organisation })))
}

/// Keeps what was made on a page of the worker, as it would be kept if the page had made it.
fn keep(state: &mut AppState, file: &str, invites: bool, given: &Given) -> Vec<Effect> {
    let read = exchange::read(file.as_bytes()).map(|read| read.versions).unwrap_or_default();
    let records: Vec<RecordId> = read.iter().map(Version::record).collect();
    // What is filled in here from now on is of the school whose team is invited.
    let school = read.iter().find(|version| version.organisation().is_some()).map(Version::record);
    state.organisation = school.filter(|_| invites).or(state.organisation).or(school);
    for version in read {
        state.own.write(version.record(), version.kind().clone(), version.content().clone());
    }
    if invites {
        state.own.mark_escaped(records.iter().copied());
    }
    let remembered = state.organisation.map(|id| id.to_string()).unwrap_or_default();
    let mut effects = vec![Effect::Remember(Preference::Organisation, remembered)];
    effects.extend(changed(state, records.iter().copied()));
    if invites {
        let kept = records.iter().filter_map(|&id| Some(state.own.get(id)?.version.clone()));
        let file = file_of(state, &kept.collect::<Vec<_>>(), given);
        effects.push(ask(state, Asked::Invite(file)));
    }
    effects
}

/// What was made here, as the text of a file, for the worker to count.
fn own_file(state: &AppState, given: &Given) -> String {
    let versions: Vec<_> = state.own.workspace().heads().cloned().collect();
    file_of(state, &versions, given)
}

fn file_of(state: &AppState, versions: &[Version], given: &Given) -> String {
    let kind = FileKind::Personal;
    let header = Header::new(kind, given.export, given.now.utc, &state.build, versions);
    exchange::write(&header, versions)
}
