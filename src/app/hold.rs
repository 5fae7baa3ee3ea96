//! One form, one tab: a second tab that opens a form shows it, and changes nothing until somebody
//! goes on there.
//!
//! It is politeness, no guard: where the browser has no locks each tab goes on, and the compare
//! inside the database's transaction loses nothing.

use super::effect::{Effect, Focus};
use super::route::Route;
use super::state::AppState;
use crate::domain::instrument::InstrumentId;
use crate::domain::record::RecordId;

/// The form on screen, and which tab has it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Hold {
    /// The form that this tab fills in, or would.
    pub form: Option<RecordId>,
    /// Whether it is open in another tab, so that this one only shows it.
    pub elsewhere: bool,
    /// Whether this tab still holds it, until what was typed here is saved.
    pub leaving: bool,
}

/// Which tab has a form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holder {
    /// This one.
    Here,
    /// Another one.
    Elsewhere,
    /// The browser cannot say.
    Unknown,
}

impl AppState {
    /// Whether the open form of this instrument is shown, and not filled in.
    pub fn is_elsewhere(&self, instrument: InstrumentId) -> bool {
        self.hold.elsewhere && self.open.get(&instrument).copied() == self.hold.form
    }
}

/// After every event: holds the form on screen and no other. Who comes to a page of a form that is
/// open elsewhere asks again, for the other tab may be gone.
pub(super) fn follow(state: &mut AppState, arrived: bool) -> Option<Effect> {
    let form = match state.route {
        Route::Fill(id, _) if state.ready && state.form(id).is_some() => state.open.get(&id),
        _ => None,
    };
    let form = form.copied();
    if state.hold.form != form {
        state.hold = Hold { form, ..Hold::default() };
        return Some(Effect::Hold(form));
    }
    if state.hold.leaving {
        let saved = form.is_none_or(|form| !state.keeping.unsaved.contains(&form));
        state.hold.leaving = !saved;
        return saved.then_some(Effect::Hold(None));
    }
    (arrived && state.hold.elsewhere).then_some(Effect::Hold(form))
}

/// The browser said which tab has a form.
pub(super) fn held(state: &mut AppState, form: RecordId, holder: Holder) -> Vec<Effect> {
    let hold = &mut state.hold;
    if hold.form != Some(form) {
        return Vec::new();
    }
    let was_elsewhere = hold.elsewhere;
    hold.elsewhere = holder == Holder::Elsewhere;
    hold.leaving = false;
    // The button that had the focus is gone.
    let back = was_elsewhere && !hold.elsewhere;
    back.then_some(Effect::Focus(Focus::Heading)).into_iter().collect()
}

/// Another tab wants to go on with a form: from now on this one only shows it, and lets go of it
/// as soon as what was typed here is saved.
pub(super) fn wanted(state: &mut AppState, form: RecordId) {
    let hold = &mut state.hold;
    if hold.form == Some(form) && !hold.elsewhere {
        (hold.elsewhere, hold.leaving) = (true, true);
    }
}

/// Somebody wants to go on here.
pub(super) fn take_over(state: &AppState) -> Option<Effect> {
    state.hold.form.filter(|_| state.hold.elsewhere).map(Effect::TakeOver)
}
