//! The address: the part behind `#`, which no server ever sees.

use super::Sender;
use crate::app::Event;
use crate::app::route::Route;
use crate::app::screen::join;
use js_sys::Reflect;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};

/// The page that the address names.
pub fn route() -> Route {
    Route::parse(&hash())
}

/// Reads the invitation that stands in the address behind its page; nothing where there is none.
pub(super) fn read_invitation(send: &Sender) {
    let hash = hash();
    let text = hash.strip_prefix(&format!("{}/", Route::Join)).unwrap_or_default();
    send.send_later(Event::Join(join::Event::Open(text.to_owned())));
}

/// Where the app is, without what stands behind its last `/`. For the worker, which has no window.
pub(super) fn here() -> String {
    let location = Reflect::get(&js_sys::global(), &JsValue::from_str("location"));
    let href = location.and_then(|location| Reflect::get(&location, &JsValue::from_str("href")));
    let href = href.ok().and_then(|href| href.as_string()).unwrap_or_default();
    let folder = href.rfind('/').map_or(0, |end| end + 1);
    href.get(..folder).unwrap_or_default().to_owned()
}

/// Goes to a page, as a step in the browser's history. Who is there already arrives again.
pub(super) fn go(route: Route, send: &Sender) {
    if hash() == route.to_string() {
        send.send_later(Event::Arrived(route));
    } else {
        set(route);
    }
}

/// Writes a page into the address. `hashchange` follows.
pub(super) fn set(route: Route) {
    if let Some(window) = web_sys::window() {
        // Refused only in a document that is not shown any more.
        let _ = window.location().set_hash(&route.to_string());
    }
}

/// From now on every change of the address arrives.
pub(super) fn listen(send: &Sender) {
    let send = send.clone();
    let changed = Closure::<dyn FnMut()>::new(move || send.send(Event::Arrived(route())));
    if let Some(window) = web_sys::window() {
        let changed = changed.into_js_value();
        // Refused only for a name that is no event's.
        let _ = window.add_event_listener_with_callback("hashchange", changed.unchecked_ref());
    }
}

fn hash() -> String {
    web_sys::window().and_then(|window| window.location().hash().ok()).unwrap_or_default()
}

/// Begins again, as if the page had just been opened.
pub(super) fn reload() {
    if let Some(window) = web_sys::window() {
        // Refused only in a document that is not shown any more.
        let _ = window.location().reload();
    }
}
