//! The worker that writes spreadsheets, from its own side: an order comes in, a spreadsheet goes out.

use crate::app::spreadsheet;
use crate::web::{panic, worker};
use js_sys::{Array, Uint8Array};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{DedicatedWorkerGlobalScope, MessageEvent, console};

/// Answers orders, for as long as the worker lives. What is no order is answered with nothing.
pub fn serve() {
    let Ok(scope) = js_sys::global().dyn_into::<DedicatedWorkerGlobalScope>() else { return };
    // The browser tells the page that this worker died; here is why.
    std::panic::set_hook(Box::new(|info| {
        console::error_1(&JsValue::from_str(&panic::report(info)));
    }));
    let heard = Closure::<dyn FnMut(MessageEvent)>::new({
        let scope = scope.clone();
        move |event: MessageEvent| answer(&event.data(), &scope)
    });
    scope.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
    // Refused only for what cannot be copied, and a text can.
    let _ = scope.post_message(&worker::build().into());
}

fn answer(order: &JsValue, scope: &DedicatedWorkerGlobalScope) {
    let order = order.dyn_ref::<Uint8Array>().map(Uint8Array::to_vec);
    let answered = match order.and_then(|order| spreadsheet::write(&order)) {
        Some(written) => {
            let written = Uint8Array::from(written.as_slice());
            scope.post_message_with_transfer(&written, &Array::of1(&written.buffer()))
        }
        None => scope.post_message(&JsValue::NULL),
    };
    // Refused only for what cannot be moved, and bytes that were made here can.
    let _ = answered;
}
