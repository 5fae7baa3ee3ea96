//! Answers the effects with what the browser can do.
//!
//! **Invariant:** only here `web_sys`, `js_sys`, `wasm_bindgen` and `gloo_storage`, and no Leptos.
//! Each capability is a small file with its own errors, which end as the app's `Trouble` or event.
//! Nothing here panics because of the browser: what is blocked, full or absent is an answer too.
//! And an answer never comes inside [`run`], so whoever asks has finished before it arrives.
//!
//! In reading order: [`start`] (what was stored), [`local`] (the journal), [`database`] (the truth),
//! [`save`] (one into the other), [`tabs`], [`lock`] (one tab per form), [`pick`] and [`offer`] (files in and out), [`worker`]
//! (the coordinator's overview) and [`spreadsheet`] (another one), [`device`], [`erase`], [`page`], and [`panic`] with [`halt`] (when
//! nothing may be written any more).

pub mod address;
pub mod database;
pub mod device;
mod drag;
mod drop;
pub mod erase;
mod full_screen;
pub mod given;
pub mod halt;
mod keys;
pub mod local;
mod lock;
pub mod meta;
pub mod offer;
pub mod page;
pub mod panic;
pub mod pick;
pub mod save;
mod sender;
pub mod spreadsheet;
mod start;
pub mod tabs;
mod wait;
pub mod worker;

pub use address::route;
pub use given::given;
pub use local::remembered;
pub use meta::{browser_lang, build};
use pick::read_files;
pub use sender::Sender;
pub use start::start;

use crate::app::Effect;
use crate::app::event::Event;
use gloo_timers::callback::Timeout;

/// How long to wait before a save is tried again, in milliseconds.
const RETRY_AFTER: u32 = 2_000;

/// Does what the app wants. The answer comes as an event, after this returned.
pub fn run(effect: Effect, send: &Sender) {
    match effect {
        Effect::Journal { record, text } => local::keep_journal(record, &text),
        Effect::ForgetJournal { record } => local::forget_journal(record),
        Effect::ForgetEntry(entry) => local::forget_entry(&entry),
        Effect::PutAside { key } => local::put_aside(&key),
        Effect::ForgetRescue => local::forget_rescue(),
        Effect::Save(rows) => save::save(rows, send),
        Effect::Hold(form) => lock::hold(form, send),
        Effect::TakeOver(form) => lock::take_over(form, send),
        Effect::RetryLater => retry_later(send),
        Effect::Remember(preference, text) => local::remember(preference, &text),
        Effect::Go(route) => address::go(route, send),
        Effect::Focus(focus) => page::focus_on(focus),
        Effect::PickFiles(purpose) => pick::pick_files(purpose, send),
        Effect::Offer { export, name, text, way } => offer::offer(export, &name, &text, way, send),
        Effect::Copy(text) => offer::copy(&text, send),
        Effect::Hand(handed) => offer::hand(handed, send),
        Effect::Spreadsheet { name, order } => spreadsheet::hand(name, order, send),
        Effect::Print => page::print(),
        Effect::ReadInvitation => address::read_invitation(send),
        Effect::Ask(request) => worker::ask(request, send),
        Effect::LoadWorker => worker::load(send),
        Effect::AskDevice { persist } => device::ask(persist, send),
        Effect::Erase => erase::erase(),
    }
}

fn retry_later(send: &Sender) {
    let send = send.clone();
    Timeout::new(RETRY_AFTER, move || send.send(Event::RetrySave)).forget();
}
