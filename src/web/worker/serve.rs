//! The worker, from its own side: one request after another.

use super::desk::Desk;
use super::inbox::{Asking, Inbox};
use super::message;
use crate::app::worker::{Asked, Canvas, Reply};
use crate::web::database::database;
use crate::web::wait::spawn;
use crate::web::{halt, panic};
use futures_channel::mpsc;
use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, console};

/// Answers what the page asks, for as long as the worker lives.
pub fn serve(canvas: impl Canvas + 'static) {
    let Some(scope) = scope() else { return };
    report_panics();
    let (asked, requests) = mpsc::unbounded::<Asking>();
    let mut chosen = Vec::new();
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        chosen.extend(message::chosen(&event.data()));
        if let Some(request) = message::unpack(&event.data()) {
            let is_for = request.asked == Asked::AddChosen;
            let chosen = if is_for { std::mem::take(&mut chosen) } else { Vec::new() };
            // Refused only when the loop below has ended, and that it never does.
            let _ = asked.unbounded_send((request, chosen));
        }
    });
    scope.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
    post(&scope, &message::ready());
    spawn(async move {
        let mut desk = Desk::new(database(), canvas).with_inbox(Inbox::new(requests));
        let tell = |reply| post(&scope, &message::answer(&reply));
        while let Some((request, chosen)) = desk.next(&tell).await {
            desk.answer(request, chosen, &tell).await;
        }
    });
}

/// A panic ends the overview, not the page; that hears of it.
fn report_panics() {
    std::panic::set_hook(Box::new(|info| {
        halt::halt();
        console::error_1(&JsValue::from_str(&panic::report(info)));
        if let Some(scope) = scope() {
            post(&scope, &message::answer(&Reply::Failed));
        }
    }));
}

/// `None` in a page.
fn scope() -> Option<DedicatedWorkerGlobalScope> {
    js_sys::global().dyn_into().ok()
}

fn post(scope: &DedicatedWorkerGlobalScope, message: &Array) {
    // Refused only for what cannot be copied, and an array of texts can.
    let _ = scope.post_message(message);
}
