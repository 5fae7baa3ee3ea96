//! A panic: writing ends, and the rescue screen, which is plain JavaScript, is called.

use super::halt;
use std::panic::PanicHookInfo;
use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit, console};

/// The event that the rescue screen listens for.
pub const EVENT: &str = "talentscan:panic";

/// From now on a panic ends all writing and calls the rescue screen.
pub fn install() {
    std::panic::set_hook(Box::new(|info| {
        halt::halt();
        let report = JsValue::from_str(&report(info));
        console::error_1(&report);
        let init = CustomEventInit::new();
        init.set_detail(&report);
        if let Some(window) = web_sys::window()
            && let Ok(event) = CustomEvent::new_with_event_init_dict(EVENT, &init)
        {
            // Nothing is left to do when even that fails.
            let _ = window.dispatch_event(&event);
        }
    }));
}

/// What happened and where, without the data it happened to: those stand behind a quotation mark.
pub(super) fn report(info: &PanicHookInfo<'_>) -> String {
    let message = info.payload_as_str().unwrap_or_default();
    let message = message.split(['"', '\'', '`']).next().unwrap_or_default().trim_end();
    match info.location() {
        Some(place) => format!("{message} ({}:{}:{})", place.file(), place.line(), place.column()),
        None => message.to_owned(),
    }
}
