//! Puts the app into the page: the state in a signal, and a drawing that follows it.

use super::draw::Drawing;
use super::{page, shell};
use crate::app::route::Route;
use crate::app::{AppState, Event, update};
use crate::domain::text::Lang;
use crate::web;
use leptos::mount::mount_to_renderer;
use leptos::prelude::*;

/// Puts the app in place of the line that says it is loading.
pub fn mount() {
    let state = AppState::new(&web::build(), web::browser_lang(), web::remembered);
    let state = RwSignal::new(state);
    dispatch(state, Event::Arrived(web::route()));
    web::page::clear();
    let mut shown = None;
    let app = move || {
        move || {
            state.with(|state| follow(&mut shown, (state.route, state.lang)));
            Drawing { element: state.with(shell::view), state }
        }
    };
    if let Some(body) = document().body() {
        mount_to_renderer(&body, app).forget();
    }
    web::start(sender(state));
}

/// What stands around the app follows its state: title and language of the document.
fn follow(shown: &mut Option<(Route, Lang)>, now: (Route, Lang)) {
    if shown.replace(now) != Some(now) {
        let (route, lang) = now;
        web::page::speak(lang);
        web::page::entitle(&page::title(route, lang));
    }
}

/// Takes in an event, and does what the app wants because of it, in the same task.
pub(super) fn dispatch(state: RwSignal<AppState>, event: Event) {
    let given = web::given();
    // A touch changes what the worker draws, and nothing of what is drawn here until it did.
    let effects = if matches!(event, Event::Touch(_)) {
        state.try_update_untracked(|state| update(state, event, &given))
    } else {
        state.try_update(|state| update(state, event, &given))
    };
    let effects = effects.unwrap_or_default();
    let sender = sender(state);
    for effect in effects {
        web::run(effect, &sender);
    }
}

fn sender(state: RwSignal<AppState>) -> web::Sender {
    web::Sender::new(move |event| dispatch(state, event))
}
