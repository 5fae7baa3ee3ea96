//! The other tabs of this app: they are told what was saved, which form somebody wants to go on with
//! here, and that everything is erased.
//!
//! It is politeness, no guard: where the browser has no such channel, the compare inside the
//! database's transaction still holds.

use super::{Sender, address, halt};
use crate::app::Event;
use crate::app::route::Route;
use crate::domain::record::RecordId;
use js_sys::Array;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{BroadcastChannel, MessageEvent};

const NAME: &str = "talentscan";
const SAVED: &str = "saved";
const WANTED: &str = "wanted";
const ERASED: &str = "erased";

thread_local! {
    static CHANNEL: Option<BroadcastChannel> = BroadcastChannel::new(NAME).ok();
}

/// From now on what other tabs tell arrives.
pub(super) fn listen(send: &Sender) {
    let send = send.clone();
    let heard = Closure::<dyn FnMut(MessageEvent)>::new(move |event: MessageEvent| {
        hear(&event.data(), &send);
    });
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            channel.set_onmessage(Some(heard.into_js_value().unchecked_ref()));
        }
    });
}

/// Tells the other tabs that these states were saved, by their stored texts.
pub fn tell_saved(texts: impl IntoIterator<Item = String>) {
    let mut message = Array::of1(&JsValue::from_str(SAVED));
    message.extend(texts.into_iter().map(|text| JsValue::from_str(&text)));
    tell(&message);
}

/// Asks the other tabs to let go of this form.
pub(super) fn ask_for(form: RecordId) {
    tell(&Array::of2(&JsValue::from_str(WANTED), &JsValue::from_str(&form.to_string())));
}

/// Tells the other tabs that everything is being erased.
pub(super) fn tell_erased() {
    tell(&Array::of1(&JsValue::from_str(ERASED)));
}

fn tell(message: &Array) {
    CHANNEL.with(|channel| {
        if let Some(channel) = channel {
            // Refused only on a channel that was closed.
            let _ = channel.post_message(message);
        }
    });
}

fn hear(message: &JsValue, send: &Sender) {
    let Some(message) = message.dyn_ref::<Array>() else { return };
    let mut texts = message.iter().filter_map(|text| text.as_string());
    match texts.next().as_deref() {
        Some(SAVED) => send.send(Event::SavedElsewhere(texts.collect())),
        Some(WANTED) => {
            if let Some(form) = texts.next().and_then(|form| RecordId::parse(&form)) {
                send.send(Event::Wanted(form));
            }
        }
        Some(ERASED) => {
            halt::halt();
            address::set(Route::Start);
            address::reload();
        }
        _ => {}
    }
}
