//! Where the data are: what is stored, what was kept, and erasing everything.

use crate::app::Given;
use crate::app::effect::Effect;
use crate::app::route::Route;
use crate::app::screen::save::{self, Reader};
use crate::app::state::AppState;

/// What somebody does on the page about the data.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Asks the browser not to clear the storage by itself.
    Persist,
    /// Wants to save everything as one file.
    SaveAll,
    /// Types the word that is asked before erasing: the text so far.
    Write(String),
    /// Erases everything, if this word was typed.
    Erase(&'static str),
}

impl AppState {
    /// Whether this word, which is asked before erasing everything, was typed.
    pub fn may_erase(&self, word: &str) -> bool {
        self.erase_word.trim().eq_ignore_ascii_case(word)
    }
}

pub(in crate::app) fn update(state: &mut AppState, event: Event, given: &Given) -> Vec<Effect> {
    match event {
        Event::Persist => vec![Effect::AskDevice { persist: true }],
        Event::SaveAll => {
            let mut effects = save::update(state, save::Event::For(Reader::Ourselves), given);
            effects.push(Effect::Go(Route::Save));
            effects
        }
        Event::Write(text) => {
            state.erase_word = text;
            Vec::new()
        }
        Event::Erase(word) if state.may_erase(word) => {
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
        Event::Erase(_) => Vec::new(),
    }
}
