//! Where the data are: what is stored, what was kept, and erasing everything.

use crate::app::Given;
use crate::app::effect::Effect;
use crate::app::state::AppState;

/// What somebody does on the page about the data.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Asks the browser not to clear the storage by itself.
    Persist,
    /// Erases everything. The page has asked for the word.
    Erase,
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, _: &Given) -> Vec<Effect> {
    match event {
        Event::Persist => vec![Effect::AskDevice { persist: true }],
        Event::Erase => {
            *state = AppState {
                lang: state.lang,
                route: state.route,
                build: std::mem::take(&mut state.build),
                device: state.device,
                now: state.now,
                ready: true,
                ..AppState::default()
            };
            vec![Effect::Erase]
        }
    }
}
