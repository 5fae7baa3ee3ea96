//! Opening files. Opening always adds, never replaces.

use crate::app::Given;
use crate::app::effect::{Effect, Preference, Purpose};
use crate::app::keep::{changed, proven};
use crate::app::overview::{Asked, Incoming, Refusal};
use crate::app::route::Route;
use crate::app::screen::fill::remember_open;
use crate::app::screen::overview;
use crate::app::screen::result::Shown;
use crate::app::state::{AppState, Notice, Viewed};
use crate::domain::exchange::{self, File};
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

pub(in crate::app) fn update(state: &mut AppState, event: Event, _: &Given) -> Vec<Effect> {
    match event {
        Event::Pick(purpose) => vec![Effect::PickFiles(purpose)],
        Event::Given(_, files) if files.is_empty() => Vec::new(),
        Event::Given(Purpose::Overview, files) => add(state, Asked::Add(files)),
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
            let workspace = read.versions.into_iter().collect();
            state.viewed = Some(Viewed { name: file.name, workspace });
            state.shown = Shown::LastNamed;
            vec![Effect::Go(Route::Result)]
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

fn add(state: &mut AppState, asked: Asked) -> Vec<Effect> {
    state.overview.drawn.example = false;
    vec![overview::ask(state, asked), Effect::Go(Route::Overview)]
}
