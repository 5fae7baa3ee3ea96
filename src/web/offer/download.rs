//! A download. Always a plain one: a browser that asks for a place does so by itself, and a picker
//! of our own would hang where nobody can answer it.

use super::JSON;
use crate::app::screen::save::Offered;
use gloo_timers::callback::Timeout;
use js_sys::Array;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::{Blob, BlobPropertyBag, HtmlAnchorElement, Url};

/// How long the browser may take to fetch the bytes, in milliseconds.
const REVOKE_AFTER: u32 = 60_000;

/// Why there is no download.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum DownloadError {
    /// There is no page to begin it from.
    NoPage,
    /// The browser would not make a file of the text.
    Refused,
}

impl From<DownloadError> for Offered {
    fn from(_: DownloadError) -> Self {
        Self::Failed
    }
}

/// Begins a download. Whether it arrives the browser never says.
pub(super) fn offer(name: &str, text: &str) -> Offered {
    let kind = BlobPropertyBag::new();
    kind.set_type(JSON);
    let text = Array::of1(&JsValue::from_str(text));
    let blob = Blob::new_with_str_sequence_and_options(&text, &kind);
    let begun = blob.map_err(|_| DownloadError::Refused).and_then(|blob| begin(name, &blob));
    begun.map_or_else(Offered::from, |()| Offered::Begun)
}

/// Begins to hand out these bytes under this name.
pub(super) fn begin(name: &str, blob: &Blob) -> Result<(), DownloadError> {
    let document =
        web_sys::window().and_then(|window| window.document()).ok_or(DownloadError::NoPage)?;
    let link = document
        .create_element("a")
        .ok()
        .and_then(|link| link.dyn_into::<HtmlAnchorElement>().ok());
    let link = link.ok_or(DownloadError::NoPage)?;
    let url = Url::create_object_url_with_blob(blob).map_err(|_| DownloadError::Refused)?;
    link.set_href(&url);
    link.set_download(name);
    link.click();
    Timeout::new(REVOKE_AFTER, move || {
        // Refused only for what is no address.
        let _ = Url::revoke_object_url(&url);
    })
    .forget();
    Ok(())
}
