//! The worker, from the page's side: the other program of this app, for coordinators. It is loaded
//! when it is first asked something.
//!
//! It says when it is ready, and of which build it is; until then what it was asked waits here. A
//! worker that does not load, dies or is of another build is given up: the next request starts
//! another.

mod ahead;
pub mod desk;
pub mod inbox;
mod message;
pub mod serve;

pub(super) use message::build;

use super::{Sender, meta};
use crate::app::Event;
use crate::app::worker::{Asked, Reply, Request};
use gloo_timers::callback::Timeout;
use message::{Heard, Parcel};
use std::cell::RefCell;
use std::collections::VecDeque;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{MessageEvent, Worker};

/// How long it may take to load, in milliseconds: it is a large download on a slow line.
const LOAD_WITHIN: u32 = 60_000;

/// Why there is no worker.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum WorkerError {
    /// The browser would not start it.
    NotStarted,
    /// A message did not reach it.
    NotReached,
    /// It died, or never came.
    Died,
    /// It is of another build than the page.
    OtherBuild,
}

impl From<WorkerError> for Event {
    fn from(_: WorkerError) -> Self {
        Self::Answered(Reply::Failed)
    }
}

/// A worker that runs, or is being loaded.
struct Running {
    worker: Worker,
    /// What it is still to be sent, one parcel at a turn: what is on the page comes in between.
    waiting: VecDeque<Parcel>,
    /// Whether it is ready to hear.
    ready: bool,
    /// Runs until it is ready; then whenever something waits for its turn.
    timer: Option<Timeout>,
}

thread_local! {
    static RUNNING: RefCell<Option<Running>> = const { RefCell::new(None) };
}

/// Asks the worker. Its answers are events.
pub(super) fn ask(request: Request, send: &Sender) {
    let asked = RUNNING.with_borrow_mut(|running| {
        let running = match running {
            Some(running) => running,
            None => running.insert(start(send)?),
        };
        if request.asked == Asked::AddChosen {
            running.waiting.extend(message::pack_chosen());
        }
        running.waiting.push_back(message::pack(request));
        running.post(send)
    });
    if let Err(error) = asked {
        end();
        send.send_later(error.into());
    }
}

/// Loads it, unless it is there. Where that fails, the first request finds out.
pub(super) fn load(send: &Sender) {
    RUNNING.with_borrow_mut(|running| {
        if running.is_none() {
            *running = start(send).ok();
        }
    });
}

impl Running {
    /// Sends the first of what waits, unless it is not its turn yet.
    fn post(&mut self, send: &Sender) -> Result<(), WorkerError> {
        if !self.ready || self.timer.is_some() {
            return Ok(());
        }
        if let Some(Parcel { message, moved }) = self.waiting.pop_front() {
            let posted = self.worker.post_message_with_transfer(&message, &moved);
            posted.map_err(|_| WorkerError::NotReached)?;
        }
        if !self.waiting.is_empty() {
            let send = send.clone();
            self.timer = Some(Timeout::new(0, move || post_next(&send)));
        }
        Ok(())
    }
}

/// It is the next one's turn.
fn post_next(send: &Sender) {
    let posted = RUNNING.with_borrow_mut(|running| {
        let Some(running) = running else { return Ok(()) };
        running.timer = None;
        running.ready = true;
        running.post(send)
    });
    if let Err(error) = posted {
        give_up(error, send);
    }
}

/// Ends the worker, whatever it was doing.
pub(super) fn end() {
    if let Some(running) = RUNNING.take() {
        running.worker.terminate();
    }
}

fn start(send: &Sender) -> Result<Running, WorkerError> {
    let worker =
        Worker::new(&meta::worker_loader("worker")).map_err(|_| WorkerError::NotStarted)?;
    let heard = Closure::<dyn FnMut(MessageEvent)>::new({
        let send = send.clone();
        move |event: MessageEvent| hear(&event.data(), &send)
    });
    let died = Closure::<dyn FnMut(web_sys::Event)>::new({
        let send = send.clone();
        move |event: web_sys::Event| {
            // It ends the overview, not the page: the rescue screen need not hear of it.
            event.prevent_default();
            give_up(WorkerError::Died, &send);
        }
    });
    worker.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
    worker.set_onerror(Some(died.into_js_value().unchecked_ref()));
    let send = send.clone();
    let watchdog = Timeout::new(LOAD_WITHIN, move || give_up(WorkerError::Died, &send));
    Ok(Running { worker, waiting: VecDeque::new(), ready: false, timer: Some(watchdog) })
}

fn hear(data: &JsValue, send: &Sender) {
    match message::hear(data) {
        Heard::Ready => post_next(send),
        Heard::Reply(Reply::Failed) => give_up(WorkerError::Died, send),
        Heard::Reply(reply) => send.send(Event::Answered(reply)),
        Heard::OtherBuild => give_up(WorkerError::OtherBuild, send),
    }
}

fn give_up(error: WorkerError, send: &Sender) {
    end();
    send.send(error.into());
}
