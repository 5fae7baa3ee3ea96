//! Opening files. Opening always adds, never replaces.

use crate::app::Given;
use crate::app::effect::{Effect, Preference, Purpose};
use crate::app::keep::{changed, proven};
use crate::app::overview::{Incoming, Refusal};
use crate::app::route::Route;
use crate::app::screen::fill::remember_open;
use crate::app::screen::overview;
use crate::app::state::{AppState, Notice, Viewed};
use crate::app::worker::Asked;
use crate::domain::exchange::{self, File};
use crate::domain::ordered::VecSet;
use crate::domain::record::{Kind, RecordId, Version};
use crate::domain::response::Response;
use crate::domain::workspace::Added;

/// What somebody does with files.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants to choose files.
    Pick(Purpose),
    /// Chose, dropped or pasted these.
    Given(Purpose, Vec<Incoming>),
    /// Chose or dropped files for the overview. They go to the worker as they are, unread.
    Chosen,
    /// Handed in a file of which the browser did not read a byte.
    Unread {
        /// Its name.
        name: String,
        /// Why: it is too large, or the browser could not.
        reason: Refusal,
    },
    /// Goes on filling in with the opened file.
    GoOn,
    /// Wants to see the result of the opened file.
    SeeResult,
    /// Adds the opened file to what the team of a school sent.
    Collect,
    /// Adds the opened file to the overview.
    AddToOverview,
    /// Leaves the opened file.
    Leave,
}

/// A file that was opened and of which the app asks what to do with it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opened {
    /// As it was handed in.
    pub file: Incoming,
    /// As it was read.
    pub read: File,
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    match event {
        Event::Pick(purpose) => vec![Effect::PickFiles(purpose)],
        Event::Given(_, files) if files.is_empty() => Vec::new(),
        Event::Given(Purpose::Overview, files) => add(state, Asked::Add(files)),
        Event::Given(Purpose::Team, files) => collect(state, files, given),
        Event::Given(Purpose::Any, files) => {
            let mut files = files;
            let Some(file) = files.pop() else { return Vec::new() };
            if files.is_empty() {
                open(state, file)
            } else {
                files.push(file);
                add(state, Asked::Add(files))
            }
        }
        Event::Chosen => add(state, Asked::AddChosen),
        Event::Unread { name, reason } => {
            state.notices.push(Notice::FileRefused { name, reason });
            Vec::new()
        }
        Event::GoOn => go_on(state),
        Event::SeeResult => {
            let Some(Opened { file, read }) = state.opened.take() else { return Vec::new() };
            state.viewed = Some(Viewed { name: file.name, versions: read.versions });
            // On the page of the result already nobody arrives there.
            let drawn = overview::draw_own(state, given);
            drawn.into_iter().chain([Effect::Go(Route::Result)]).collect()
        }
        Event::Collect => {
            let Some(opened) = state.opened.take() else { return Vec::new() };
            collect(state, vec![opened.file], given)
        }
        Event::AddToOverview => {
            let Some(opened) = state.opened.take() else { return Vec::new() };
            add(state, Asked::Add(vec![opened.file]))
        }
        Event::Leave => {
            state.opened = None;
            Vec::new()
        }
    }
}

fn open(state: &mut AppState, file: Incoming) -> Vec<Effect> {
    match exchange::read(&file.bytes) {
        Err(reason) => {
            state
                .notices
                .push(Notice::FileRefused { name: file.name, reason: Refusal::of(&reason) });
            Vec::new()
        }
        Ok(read) => {
            let effects = proven(state, read.header.export_id).into_iter().collect();
            state.opened = Some(Opened { file, read });
            effects
        }
    }
}

fn go_on(state: &mut AppState) -> Vec<Effect> {
    let Some(Opened { file, read }) = state.opened.take() else { return Vec::new() };
    let (mut fresh, mut known, mut forked) = (0, 0, 0);
    let mut records = Vec::new();
    for version in read.versions {
        let (record, is_form) = (version.record(), version.response().is_some());
        let organisation = version.organisation().map(|_| record);
        let added = state.own.adopt(version);
        if is_form {
            *match added {
                Added::New | Added::Newer => &mut fresh,
                Added::Same | Added::Older => &mut known,
                Added::TwoVersions => &mut forked,
            } += 1;
        }
        state.organisation = state.organisation.or(organisation);
        records.push(record);
    }
    state.notices.push(Notice::FileAdded { name: file.name, fresh, known, forked });
    let mut effects = changed(state, records);
    // Nobody began these forms here, so none of them is open.
    effects.push(remember_open(state));
    if let Some(organisation) = state.organisation {
        effects.push(Effect::Remember(Preference::Organisation, organisation.to_string()));
    }
    effects.push(Effect::Go(Route::Forms));
    effects
}

impl AppState {
    /// The organisations that somebody collects for on this device: those they invite the team of.
    pub fn collects_for(&self) -> VecSet<RecordId> {
        let made_here = self.own.records().filter(|own| !own.is_received());
        let rounds = made_here.filter_map(|own| own.version.round());
        rounds.flat_map(|round| round.organisations.iter().copied()).collect()
    }

    /// Whether the opened file can be added to what the team of a school sent.
    pub fn can_collect(&self) -> bool {
        let ours = self.collects_for();
        let forms = self.opened.iter().flat_map(|opened| &opened.read.versions);
        let mut forms = forms.filter_map(|version| version.response()).peekable();
        forms.peek().is_some()
            && forms.all(|form| form.organisation.is_some_and(|school| ours.contains(&school)))
    }
}

/// Adds what a team sent: each file whole, or not at all.
fn collect(state: &mut AppState, files: Vec<Incoming>, given: &Given) -> Vec<Effect> {
    let ours = state.collects_for();
    let mut touched = Vec::new();
    let mut effects = Vec::new();
    // Forms that were fresh and known; none while no file was taken.
    let mut counted: Option<(u32, u32)> = None;
    for Incoming { name, bytes } in files {
        let read = match exchange::read(&bytes) {
            Ok(read) => read,
            Err(reason) => {
                let reason = Refusal::of(&reason);
                state.notices.push(Notice::FileRefused { name, reason });
                continue;
            }
        };
        effects.extend(proven(state, read.header.export_id));
        let is_ours =
            |form: &Response| form.organisation.is_some_and(|school| ours.contains(&school));
        let stranger =
            read.versions.iter().filter_map(Version::response).find(|form| !is_ours(form));
        if let Some(stranger) = stranger {
            let named = |version: &&Version| Some(version.record()) == stranger.organisation;
            let school = read.versions.iter().find(named).and_then(Version::organisation);
            let school = school.map(|known| known.name.clone()).unwrap_or_default();
            state.notices.push(Notice::OtherSchool { name, school });
            continue;
        }
        counted = counted.or(Some((0, 0)));
        for version in read.versions.into_iter().filter(|one| *one.kind() == Kind::Response) {
            let (record, counts) = (version.record(), version.response().is_some());
            // The withdrawal of a form that never came here is nothing to collect.
            if !counts && state.own.get(record).is_none() {
                continue;
            }
            let added = state.own.receive(version);
            if let Some((fresh, known)) = counted.as_mut().filter(|_| counts) {
                *match added {
                    Added::Same | Added::Older => known,
                    Added::New | Added::Newer | Added::TwoVersions => fresh,
                } += 1;
            }
            touched.push(record);
        }
    }
    if let Some((fresh, known)) = counted {
        state.notices.push(Notice::Collected { fresh, known });
    }
    effects.extend(changed(state, touched));
    effects.extend(overview::draw_own(state, given));
    if state.route != Route::Invitation {
        effects.push(Effect::Go(Route::Invitation));
    }
    effects
}

fn add(state: &mut AppState, asked: Asked) -> Vec<Effect> {
    state.overview.drawn.example = false;
    vec![overview::ask(state, asked), Effect::Go(Route::Overview)]
}
