//! A lock per form: the tab that has it fills in, another one only shows the form.
//!
//! Where the browser has no locks the answer is 'unknown', and each tab goes on as if it were alone.
//! Through `Reflect`, for `web_sys` calls its own way to the locks unstable.

use super::wait::{once, spawn};
use super::{Sender, start, tabs};
use crate::app::Event;
use crate::app::hold::Holder;
use crate::domain::record::RecordId;
use futures_channel::oneshot::Receiver;
use gloo_timers::future::TimeoutFuture;
use js_sys::{Function, Object, Promise, Reflect};
use std::cell::{Cell, RefCell};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the names of the locks begin with.
const FORM: &str = "talentscan.form.";

/// How long to wait before the lock is asked for again, in milliseconds.
const AGAIN_AFTER: u32 = 100;

/// How often it is asked for: a page that goes away needs a moment to let go.
const ATTEMPTS: u32 = 3;

/// How often after another tab was asked to let go; the last time it is taken from that tab.
const PATIENT_ATTEMPTS: u32 = 16;

/// Get the lock, or hear that another tab has it.
const IF_FREE: &str = "ifAvailable";

/// Get the lock, whoever has it.
const BY_FORCE: &str = "steal";

thread_local! {
    /// Counts what was wanted: an answer to what came before the last one counts no more.
    static TURN: Cell<u32> = const { Cell::new(0) };
    /// Lets go of what is held, or will be.
    static RELEASE: RefCell<Option<Function>> = const { RefCell::new(None) };
}

/// Holds this form and no other, unless another tab does.
pub(super) fn hold(form: Option<RecordId>, send: &Sender) {
    want(form, ATTEMPTS, IF_FREE, send);
}

/// Asks the other tab to let go of this form, holds it, and reads what that tab saved.
pub(super) fn take_over(form: RecordId, send: &Sender) {
    tabs::ask_for(form);
    want(Some(form), PATIENT_ATTEMPTS, BY_FORCE, send);
}

fn want(form: Option<RecordId>, attempts: u32, at_last: &'static str, send: &Sender) {
    let turn = TURN.get().wrapping_add(1);
    TURN.set(turn);
    keep_release(None);
    let Some(form) = form else { return };
    let send = send.clone();
    spawn(async move {
        let mut left = attempts;
        let holder = loop {
            left -= 1;
            let how = if left == 0 { at_last } else { IF_FREE };
            let holder = ask(form, how, &send).await.unwrap_or(Holder::Unknown);
            if holder != Holder::Elsewhere || left == 0 {
                break holder;
            }
            TimeoutFuture::new(AGAIN_AFTER).await;
            if TURN.get() != turn {
                return;
            }
        };
        if at_last == BY_FORCE
            && let Ok(texts) = start::records().await
        {
            send.send(Event::SavedElsewhere(texts));
        }
        if TURN.get() == turn {
            send.send(Event::Held(form, holder));
        }
    });
}

/// Asks for the lock once; no answer where there are no locks. Says so later too when another tab
/// takes it by force.
fn ask(form: RecordId, how: &str, send: &Sender) -> Receiver<Holder> {
    let (granted, answer) = once();
    let refused = granted.clone();
    let held = request(form, how, move |holder| {
        granted.give(holder);
    });
    if let Some(held) = held {
        let send = send.clone();
        spawn(async move {
            // It ends without a fault when this tab lets go.
            let fault = JsFuture::from(held).await.is_err();
            if fault && refused.give(Holder::Unknown).is_some() {
                send.send(Event::Held(form, Holder::Elsewhere));
            }
        });
    }
    answer
}

/// The browser's own request: a promise that ends with the lock. `None` where there are no locks.
fn request(form: RecordId, how: &str, answer: impl FnOnce(Holder) + 'static) -> Option<Promise> {
    let navigator = web_sys::window()?.navigator();
    let locks = Reflect::get(&navigator, &"locks".into()).ok()?;
    let request = Reflect::get(&locks, &"request".into()).ok()?.dyn_into::<Function>().ok()?;
    let options = Object::new();
    Reflect::set(&options, &how.into(), &JsValue::TRUE).ok()?;
    let held = Promise::new(&mut |release, _| keep_release(Some(release)));
    let granted = Closure::once_into_js(move |lock: JsValue| {
        let is_here = !lock.is_null();
        answer(if is_here { Holder::Here } else { Holder::Elsewhere });
        // The lock is held until this promise ends.
        if is_here { held.into() } else { JsValue::NULL }
    });
    let name = format!("{FORM}{form}").into();
    request.call3(&locks, &name, &options, &granted).ok()?.dyn_into().ok()
}

/// Lets go of what was held before.
fn keep_release(release: Option<Function>) {
    let before = RELEASE.with(|place| place.replace(release));
    if let Some(before) = before {
        // A promise that ends does not fail.
        let _ = before.call0(&JsValue::UNDEFINED);
    }
}
