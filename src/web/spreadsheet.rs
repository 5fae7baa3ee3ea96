//! The worker that writes spreadsheets, from the page's side: a program of its own, started when
//! somebody asks for one, and ended when it has answered.
//!
//! It says of which build it is when it is ready, is sent the order, and answers with the bytes of
//! the spreadsheet. The order is moved there and the bytes are moved back: neither is copied, and
//! the page does nothing in between.

#[cfg(feature = "spreadsheet")]
pub mod serve;

use super::wait::{once, spawn};
use super::{Sender, meta, offer, worker};
use crate::app::Event;
use gloo_timers::callback::Timeout;
use js_sys::{Array, Uint8Array};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{MessageEvent, Worker};

/// How long it may take, in milliseconds: loading over a slow line, and writing a large one.
const WITHIN: u32 = 120_000;

/// Has a spreadsheet written, and hands it out under this name. A worker that does not come, dies,
/// is of another build or writes nothing is one answer: it was not handed out.
pub(super) fn hand(name: String, order: Vec<u8>, send: &Sender) {
    let send = send.clone();
    spawn(async move {
        let written = written(&order).await;
        send.send(Event::Handed(offer::hand_spreadsheet(&name, written.as_ref())));
    });
}

async fn written(order: &[u8]) -> Option<Uint8Array> {
    let worker = Worker::new(&meta::worker_loader("spreadsheet")).ok()?;
    let (place, answer) = once();
    let (late, ended) = (place.clone(), place.clone());
    let order = Uint8Array::from(order);
    let heard = Closure::<dyn FnMut(MessageEvent)>::new({
        let worker = worker.clone();
        move |event: MessageEvent| {
            let said = event.data();
            let is_ready = said.as_string().is_some_and(|build| build == worker::build());
            let moved = Array::of1(&order.buffer());
            if !is_ready || worker.post_message_with_transfer(&order, &moved).is_err() {
                place.give(said.dyn_into().ok());
            }
        }
    });
    let died = Closure::<dyn FnMut(web_sys::Event)>::new(move |event: web_sys::Event| {
        // It ends the spreadsheet, not the page: the rescue screen need not hear of it.
        event.prevent_default();
        ended.give(None);
    });
    worker.set_onmessage(Some(heard.as_ref().unchecked_ref()));
    worker.set_onerror(Some(died.as_ref().unchecked_ref()));
    let watchdog = Timeout::new(WITHIN, move || {
        late.give(None);
    });
    let written = answer.await.ok().flatten();
    drop(watchdog);
    worker.terminate();
    written
}
