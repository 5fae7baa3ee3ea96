//! What the browser says of itself, and asking it not to clear the storage.

use super::Sender;
use super::offer::share;
use crate::app::Event;
use crate::app::state::{Browser, Device};
use crate::web::wait::spawn;
use js_sys::{Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{Navigator, StorageEstimate, StorageManager};

/// Why the browser says nothing of its storage.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum DeviceError {
    /// It has no storage manager, or none for an insecure page.
    Absent,
    /// It did not answer.
    Refused,
}

/// Asks what the browser says of itself and, if so wished, not to clear the storage by itself. Firefox first
/// asks the person, who may never answer: so what is known is told before that, and the promise when
/// it comes.
pub(super) fn ask(persist_too: bool, send: &Sender) {
    let send = send.clone();
    spawn(async move {
        let Some(window) = web_sys::window() else { return };
        let navigator = window.navigator();
        let device = Device {
            persisted: persisted(&navigator).await.ok(),
            usage: usage(&navigator).await.ok().flatten(),
            can_share: share::can_share_files(&navigator),
            browser: browser(&navigator.user_agent().unwrap_or_default()),
        };
        send.send(Event::DeviceKnown(device));
        if persist_too && device.persisted == Some(false) && persist(&navigator).await == Ok(true) {
            send.send(Event::DeviceKnown(Device { persisted: Some(true), ..device }));
        }
    });
}

/// The browser that calls itself this, as far as that changes what may make data disappear.
pub fn browser(user_agent: &str) -> Browser {
    let has = |mark: &str| user_agent.contains(mark);
    if has("CrOS") {
        Browser::Chromebook
    } else if has("iPad") || has("iPhone") {
        // All of them are Safari below.
        Browser::Safari
    } else if has("Safari/") && !["Chrome/", "Chromium/", "Android"].into_iter().any(has) {
        Browser::Safari
    } else {
        Browser::Other
    }
}

/// Whether the browser promised not to clear the storage.
async fn persisted(navigator: &Navigator) -> Result<bool, DeviceError> {
    Ok(answer(storage(navigator)?.persisted()).await?.is_truthy())
}

/// Asks for that promise.
async fn persist(navigator: &Navigator) -> Result<bool, DeviceError> {
    Ok(answer(storage(navigator)?.persist()).await?.is_truthy())
}

async fn usage(navigator: &Navigator) -> Result<Option<u64>, DeviceError> {
    let estimate = answer(storage(navigator)?.estimate()).await?;
    let usage = estimate.unchecked_into::<StorageEstimate>().get_usage();
    #[allow(clippy::cast_possible_truncation, clippy::cast_sign_loss)]
    Ok(usage.map(|bytes| bytes as u64))
}

fn storage(navigator: &Navigator) -> Result<StorageManager, DeviceError> {
    let storage = Reflect::get(navigator, &JsValue::from_str("storage"));
    storage.ok().and_then(|storage| storage.dyn_into().ok()).ok_or(DeviceError::Absent)
}

async fn answer(promise: Result<Promise, JsValue>) -> Result<JsValue, DeviceError> {
    let promise = promise.map_err(|_| DeviceError::Absent)?;
    JsFuture::from(promise).await.map_err(|_| DeviceError::Refused)
}
