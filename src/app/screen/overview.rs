//! The page of the coordinator's overview.

use crate::app::Given;
use crate::app::effect::{Effect, Focus, Purpose};
use crate::app::overview::{Incoming, Request};
use crate::app::screen::files;
use crate::app::state::AppState;
use crate::domain::exchange::{self, FileKind, Header};

/// What somebody does on the page of the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Chooses whether what was made here counts too.
    CountOwn(bool),
    /// Pastes the text of a file, or writes it: the text so far.
    Write(String),
    /// Opens what was pasted, as a file of this name.
    OpenPasted(&'static str),
    /// Wants to remove everything that was received. The page asks first.
    AskRemoval,
    /// Keeps everything after all.
    KeepAll,
    /// Removes everything that was received.
    Remove,
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    match event {
        Event::CountOwn(counts) => {
            state.overview.counts_own = counts;
            let text = counts.then(|| own_file(state, given));
            vec![Effect::Ask(Request::CountOwn(text))]
        }
        Event::Write(text) => {
            state.overview.pasted = text;
            Vec::new()
        }
        Event::OpenPasted(name) => open_pasted(state, name, given),
        Event::AskRemoval => {
            state.asks_removal = true;
            vec![Effect::Focus(Focus::Element("keep-overview"))]
        }
        Event::KeepAll => {
            state.asks_removal = false;
            vec![Effect::Focus(Focus::Element("empty-overview"))]
        }
        Event::Remove => {
            state.asks_removal = false;
            state.overview.verdicts.clear();
            vec![Effect::Ask(Request::Empty), Effect::Focus(Focus::Heading)]
        }
    }
}

fn open_pasted(state: &mut AppState, name: &str, given: &Given) -> Vec<Effect> {
    if state.overview.pasted.trim().is_empty() {
        return vec![Effect::Focus(Focus::Element("pasted"))];
    }
    let bytes = std::mem::take(&mut state.overview.pasted).into_bytes();
    let pasted = Incoming { name: name.to_owned(), bytes };
    files::update(state, files::Event::Given(Purpose::Overview, vec![pasted]), given)
}

/// What was made here, as the text of a file, for the worker to count.
fn own_file(state: &AppState, given: &Given) -> String {
    let versions: Vec<_> = state.own.workspace().heads().cloned().collect();
    let header =
        Header::new(FileKind::Personal, given.export, given.now.utc, &state.build, &versions);
    exchange::write(&header, &versions)
}
