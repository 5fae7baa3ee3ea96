//! Fills the screen with the page, where somebody presses what says so (`data-full-screen`).
//!
//! It is asked for while the press is heard, and not when the app answers it: only then do all
//! browsers allow it. Where one refuses, the page stays as it is.

use crate::web::wait::spawn;
use js_sys::{Function, Promise, Reflect};
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Document, Element, MouseEvent};

/// From now on hears what is pressed.
pub(super) fn listen() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let page = document.clone();
    let pressed = Closure::<dyn FnMut(MouseEvent)>::new(move |event: MouseEvent| {
        let pressed = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        let says = pressed.and_then(|one| one.closest("[data-full-screen]").ok().flatten());
        if let Some(says) = says.and_then(|one| one.get_attribute("data-full-screen")) {
            fill(&page, says == "on");
        }
    });
    // Refused only where there is no such thing as an event.
    let _ =
        document.add_event_listener_with_callback("click", pressed.into_js_value().unchecked_ref());
}

fn fill(document: &Document, full: bool) {
    if full == document.fullscreen_element().is_some() {
        return;
    }
    let asked = if full {
        document.document_element().and_then(|root| call(&root, "requestFullscreen"))
    } else {
        call(document, "exitFullscreen")
    };
    if let Some(asked) = asked {
        // A refusal is heard, and that is all.
        spawn(async move {
            let _ = JsFuture::from(asked).await;
        });
    }
}

/// Calls a method that not every browser has, and that answers with a promise.
fn call(of: &JsValue, method: &str) -> Option<Promise> {
    let method = Reflect::get(of, &method.into()).ok()?.dyn_into::<Function>().ok()?;
    method.call0(of).ok()?.dyn_into().ok()
}
