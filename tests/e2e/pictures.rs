//! Takes pictures of every page in every state, at three widths, light and dark, in both languages:
//! `cargo run --manifest-path tests/e2e/Cargo.toml --example pictures DIR`, after `make build`.
#![allow(dead_code, reason = "the tests use the rest of these modules")]

mod browser;
mod figures;
mod folder;
mod person;
mod screen;
#[path = "../../tools/serve.rs"]
mod serve;
mod site;
mod tour;

use base64::prelude::{BASE64_STANDARD, Engine as _};
use browser::Browser;
use folder::Folder;
use person::Person;
use serde_json::json;
use site::Site;
use std::fs;
use std::path::{Path, PathBuf};

const WIDTHS: [u32; 3] = [360, 820, 1280];

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let dir = PathBuf::from(std::env::args().nth(1).expect("name a folder for the pictures"));
    fs::create_dir_all(&dir).unwrap();
    tokio::join!(pictures(&dir, "nl"), pictures(&dir, "en"));
}

async fn pictures(dir: &Path, language: &str) {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    let hidden = json!({ "hidden": true });
    browser.cdp().send_raw("Emulation.setScrollbarsHidden", hidden).await.unwrap();
    tour::tour(&person, language, async |page| {
        for scheme in ["light", "dark"] {
            screen::shows(&browser, scheme).await;
            for width in WIDTHS {
                screen::is_wide(&browser, Some(width)).await;
                let name = format!("{page}-{width}-{language}-{scheme}.png");
                fs::write(dir.join(name), picture(&browser).await).unwrap();
            }
        }
        screen::is_wide(&browser, None).await;
    })
    .await;
}

/// The whole page as a PNG.
async fn picture(browser: &Browser) -> Vec<u8> {
    let page = browser.cdp().send_raw("Page.getLayoutMetrics", json!({})).await.unwrap();
    let mut clip = page["cssContentSize"].clone();
    clip["scale"] = json!(1);
    let whole = json!({ "captureBeyondViewport": true, "clip": clip });
    let picture = browser.cdp().send_raw("Page.captureScreenshot", whole).await.unwrap();
    BASE64_STANDARD.decode(picture["data"].as_str().unwrap()).unwrap()
}
