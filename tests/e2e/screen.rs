//! What the screen is like: light or dark, wide or narrow. Chromium only.

use crate::browser::Browser;
use serde_json::json;

/// Shows light or dark, and nothing that moves.
pub async fn shows(browser: &Browser, scheme: &str) {
    let features = json!([
        { "name": "prefers-color-scheme", "value": scheme },
        { "name": "prefers-reduced-motion", "value": "reduce" },
    ]);
    let media = json!({ "features": features });
    browser.cdp().send_raw("Emulation.setEmulatedMedia", media).await.unwrap();
}

/// Makes the window so many pixels wide, or as it was.
pub async fn is_wide(browser: &Browser, width: Option<u32>) {
    let size = json!({ "width": width.unwrap_or(0), "height": 0, "deviceScaleFactor": 0, "mobile": false });
    browser.cdp().send_raw("Emulation.setDeviceMetricsOverride", size).await.unwrap();
}
