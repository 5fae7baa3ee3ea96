//! The release starts, in every browser, no browser has anything to complain about, and what a site
//! stores is there again after the browser was closed.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::site::Site;
use std::time::Duration;
use thirtyfour::prelude::*;

async fn starts(browser: Browser) {
    let site = Site::new();
    site.open(&browser).await;
    assert!(browser.query(By::Id("rescue")).nowait().not_exists().await.unwrap());
    // Complaints travel to the server by themselves.
    tokio::time::sleep(Duration::from_millis(300)).await;
    assert_eq!(site.complaints(), Vec::<String>::new());
    assert_eq!(browser.console_errors().await, Vec::<String>::new());

    let mut requests = site.requests();
    requests.sort();
    let all = requests.len();
    requests.dedup();
    assert_eq!(requests.len(), all, "nothing is loaded twice: {:?}", site.requests());
}

#[tokio::test]
async fn the_release_starts_in_chromium() {
    let profile = Folder::new();
    starts(Browser::chromium(&profile).await).await;
}

#[tokio::test]
async fn the_release_starts_in_firefox() {
    let profile = Folder::new();
    starts(Browser::firefox(&profile).await).await;
}

#[tokio::test]
async fn the_release_starts_in_webkit() {
    let Some(browser) = Browser::webkit().await else { return };
    starts(browser).await;
}

/// Closes a browser and opens it again on the same profile.
async fn is_found_again(first: Browser, again: impl AsyncFn() -> Browser) {
    let site = Site::new();
    site.open(&first).await;
    first.execute("localStorage['test'] = 'kept'", vec![]).await.unwrap();
    first.quit().await;
    let second = again().await;
    site.open(&second).await;
    let found = second.execute("return localStorage['test']", vec![]).await.unwrap();
    assert_eq!(found.json(), "kept");
}

#[tokio::test]
async fn what_was_stored_is_found_again_in_chromium() {
    let profile = Folder::new();
    is_found_again(Browser::chromium(&profile).await, async || Browser::chromium(&profile).await)
        .await;
}

#[tokio::test]
async fn what_was_stored_is_found_again_in_firefox() {
    let profile = Folder::new();
    is_found_again(Browser::firefox(&profile).await, async || Browser::firefox(&profile).await)
        .await;
}
