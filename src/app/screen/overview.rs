//! The page of the coordinator's overview, which the worker draws.

use crate::app::Given;
use crate::app::effect::{Effect, Focus, Purpose, Way};
use crate::app::overview::{Asked, Drawn, Reply, Request, Wish};
use crate::app::route::Route;
use crate::app::state::AppState;
use crate::domain::exchange::{self, FileKind, Header};
use crate::domain::record::ExportId;

/// The overview on the page.
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
        Reply::Drawn(drawn) => {
            state.overview = Shown { status: Status::Ready, drawn };
            Vec::new()
        }
        Reply::Failed => {
            state.overview.status = Status::Failed;
            Vec::new()
        }
        Reply::Wants(Wish::PickFiles) => vec![Effect::PickFiles(Purpose::Overview)],
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

/// What was made here, as the text of a file, for the worker to count.
fn own_file(state: &AppState, given: &Given) -> String {
    let versions: Vec<_> = state.own.workspace().heads().cloned().collect();
    let header =
        Header::new(FileKind::Personal, given.export, given.now.utc, &state.build, &versions);
    exchange::write(&header, &versions)
}
