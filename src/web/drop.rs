//! Files that are dropped on the page, wherever on it.

use super::{Sender, read_files};
use crate::app::effect::Purpose;
use crate::app::route::Route;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::DragEvent;

/// From now on takes what is dropped: into the overview where that is shown, else to be asked.
pub(super) fn listen(send: &Sender) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let over = Closure::<dyn FnMut(DragEvent)>::new(|event: DragEvent| event.prevent_default());
    let send = send.clone();
    let dropped = Closure::<dyn FnMut(DragEvent)>::new(move |event: DragEvent| {
        event.prevent_default();
        if let Some(files) = event.data_transfer().and_then(|transfer| transfer.files()) {
            let is_overview = super::route() == Route::Overview;
            let purpose = if is_overview { Purpose::Overview } else { Purpose::Any };
            read_files(&files, purpose, &send);
        }
    });
    for (event, heard) in [("dragover", over), ("drop", dropped)] {
        // Refused only where there is no such thing as an event.
        let _ =
            document.add_event_listener_with_callback(event, heard.into_js_value().unchecked_ref());
    }
}
