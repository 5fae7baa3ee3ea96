//! How components reach the state, the language and the dispatch.

use crate::app::{AppState, Event, update};
use crate::domain::text::Lang;
use crate::web;
use leptos::prelude::*;

/// The state of the app.
#[derive(Clone, Copy)]
struct State(RwSignal<AppState>);

/// The language in which the tree is being built.
#[derive(Clone, Copy)]
struct Language(Lang);

/// Gives the state to every component below.
pub(super) fn provide_state(state: RwSignal<AppState>) {
    provide_context(State(state));
}

/// Gives the language to every component below.
pub(super) fn provide_lang(lang: Lang) {
    provide_context(Language(lang));
}

/// The state, to read from in a [`Memo`].
pub fn use_state() -> RwSignal<AppState> {
    expect_context::<State>().0
}

/// The language in which the tree is being built.
pub fn use_lang() -> Lang {
    expect_context::<Language>().0
}

/// A part of the state that changes by itself.
pub fn project<T>(part: impl Fn(&AppState) -> T + Send + Sync + 'static) -> Memo<T>
where
    T: PartialEq + Send + Sync + 'static,
{
    let state = use_state();
    Memo::new(move |_| state.with(&part))
}

/// Where people's intent goes.
#[derive(Clone, Copy)]
pub struct Dispatch(RwSignal<AppState>);

/// Where people's intent goes.
pub fn use_dispatch() -> Dispatch {
    Dispatch(use_state())
}

impl Dispatch {
    /// Takes in an event, and does what the app wants because of it, in the same task.
    pub fn send(self, event: Event) {
        dispatch(self.0, event);
    }
}

pub(super) fn dispatch(state: RwSignal<AppState>, event: Event) {
    let given = web::given();
    let effects = state.try_update(|state| update(state, event, &given)).unwrap_or_default();
    let sender = sender(state);
    for effect in effects {
        web::run(effect, &sender);
    }
}

pub(super) fn sender(state: RwSignal<AppState>) -> web::Sender {
    web::Sender::new(move |event| dispatch(state, event))
}
