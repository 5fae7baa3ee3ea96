//! The clipboard.

use crate::app::screen::save::Offered;
use js_sys::{Promise, Reflect};
use std::future::Future;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::Clipboard;

/// Why a text is not on the clipboard.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ClipboardError {
    /// The browser has none for a page, or not for an insecure one.
    Absent,
    /// The browser refused.
    Refused,
}

impl From<ClipboardError> for Offered {
    fn from(_: ClipboardError) -> Self {
        Self::Failed
    }
}

/// Writes the text at once, and says later what became of it.
pub(super) fn offer(text: &str) -> impl Future<Output = Offered> + use<> {
    let written = begin(text);
    async move { finish(written).await.map_or_else(Offered::from, |()| Offered::Copied) }
}

fn begin(text: &str) -> Result<Promise, ClipboardError> {
    let navigator = web_sys::window().ok_or(ClipboardError::Absent)?.navigator();
    let clipboard = Reflect::get(&navigator, &JsValue::from_str("clipboard"));
    let clipboard = clipboard.ok().and_then(|clipboard| clipboard.dyn_into::<Clipboard>().ok());
    Ok(clipboard.ok_or(ClipboardError::Absent)?.write_text(text))
}

async fn finish(written: Result<Promise, ClipboardError>) -> Result<(), ClipboardError> {
    JsFuture::from(written?).await.map(drop).map_err(|_| ClipboardError::Refused)
}
