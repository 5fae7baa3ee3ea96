//! The share sheet. Chrome refuses `.json` there, so it is offered as `.txt` where that helps.

use super::{JSON, PLAIN};
use crate::app::screen::save::Offered;
use js_sys::{Array, Promise, Reflect};
use std::future::Future;
use wasm_bindgen::JsValue;
use wasm_bindgen_futures::JsFuture;
use web_sys::{File, FilePropertyBag, Navigator, ShareData};

/// Why a file was not shared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum ShareError {
    /// The browser shares no files, or not this one.
    Absent,
    /// The person closed the share sheet.
    Cancelled,
    /// The browser refused.
    Refused,
}

impl From<ShareError> for Offered {
    fn from(error: ShareError) -> Self {
        match error {
            ShareError::Cancelled => Self::Cancelled,
            ShareError::Absent | ShareError::Refused => Self::Failed,
        }
    }
}

/// Opens the share sheet at once, and says later what became of it.
pub(super) fn offer(name: &str, text: &str) -> impl Future<Output = Offered> + use<> {
    let shared = begin(name, text);
    async move { finish(shared).await.map_or_else(Offered::from, |()| Offered::Shared) }
}

/// Whether files can be passed to the share sheet.
pub fn can_share_files(navigator: &Navigator) -> bool {
    parcel("talentscan.txt", "", PLAIN).is_some_and(|parcel| can_share(navigator, &parcel))
}

fn begin(name: &str, text: &str) -> Result<Promise, ShareError> {
    let navigator = web_sys::window().ok_or(ShareError::Absent)?.navigator();
    let plain = format!("{}.txt", name.strip_suffix(".json").unwrap_or(name));
    let parcel = [parcel(name, text, JSON), parcel(&plain, text, PLAIN)]
        .into_iter()
        .flatten()
        .find(|parcel| can_share(&navigator, parcel))
        .ok_or(ShareError::Absent)?;
    Ok(navigator.share_with_data(&parcel))
}

async fn finish(shared: Result<Promise, ShareError>) -> Result<(), ShareError> {
    JsFuture::from(shared?).await.map(drop).map_err(|thrown| {
        let name = Reflect::get(&thrown, &JsValue::from_str("name"));
        match name.ok().and_then(|name| name.as_string()).as_deref() {
            Some("AbortError") => ShareError::Cancelled,
            _ => ShareError::Refused,
        }
    })
}

fn can_share(navigator: &Navigator, parcel: &ShareData) -> bool {
    let has = |name| {
        Reflect::get(navigator, &JsValue::from_str(name)).is_ok_and(|value| value.is_function())
    };
    has("share") && has("canShare") && navigator.can_share_with_data(parcel)
}

fn parcel(name: &str, text: &str, kind: &str) -> Option<ShareData> {
    let options = FilePropertyBag::new();
    options.set_type(kind);
    let parts = Array::of1(&JsValue::from_str(text));
    let file = File::new_with_str_sequence_and_options(&parts, name, &options).ok()?;
    let parcel = ShareData::new();
    parcel.set_files(&Array::of1(&file));
    Some(parcel)
}
