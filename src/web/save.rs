//! Saving: from the app's rows to the word of the database, and no word before that.

use super::database::{Outcome, database};
use super::{Sender, halt, tabs};
use crate::app::Event;
use crate::app::effect::Row;
use crate::app::keep::Trouble;
use crate::web::wait::spawn;
use gloo_timers::callback::Timeout;
use std::cell::Cell;
use std::rc::Rc;

/// After how long without an answer the app is told so, in milliseconds.
const PATIENCE: u32 = 8_000;

/// Saves these states. When the database stays silent the app hears that, and when it confirms them
/// after all it hears that too.
pub(super) fn save(rows: Vec<Row>, send: &Sender) {
    if halt::is_halted() {
        return;
    }
    let send = send.clone();
    let silent = Rc::new(Cell::new(false));
    let watchdog = Timeout::new(PATIENCE, {
        let (silent, send) = (Rc::clone(&silent), send.clone());
        move || {
            silent.set(true);
            // The next attempt opens a connection of its own; this one may have died unnoticed.
            database().close();
            send.send(Event::SaveFailed(Trouble::Silent));
        }
    });
    spawn(async move {
        let outcome = database().save(&rows).await;
        drop(watchdog);
        match outcome {
            Ok(Outcome::Saved) => {
                let states = rows.iter().map(|row| (row.record, row.counter)).collect();
                tabs::tell_saved(rows.into_iter().map(|row| row.text));
                send.send(Event::Saved(states));
            }
            // The app was told that it failed, and has tried again since.
            _ if silent.get() => {}
            Ok(Outcome::Refused(texts)) => send.send(Event::SaveRefused(texts)),
            Err(fault) => send.send(Event::SaveFailed(fault.into())),
        }
    });
}
