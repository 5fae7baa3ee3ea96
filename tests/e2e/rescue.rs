//! The app is dead, or never came: what a person sees then, and the file that saves everything.

use crate::browser::{Browser, PATIENCE};
use crate::exchange::{canonical, sha256, sum};
use crate::folder::Folder;
use crate::site::Site;
use serde_json::{Value, json};
use std::fs;
use std::time::Duration;
use thirtyfour::prelude::*;

/// Stores texts as the app does: in IndexedDB, and in the journal in localStorage. And asks for Dutch.
const STORE: &str = r"
    const [records, journal, done] = arguments;
    localStorage.setItem('talentscan.lang', JSON.stringify('nl'));
    const name = (text) => JSON.parse(text).version.record;
    journal.forEach((text, tab) =>
        localStorage.setItem(`talentscan.journal.${tab}.${name(text)}`, JSON.stringify(text)));
    const opening = indexedDB.open('talentscan');
    opening.onupgradeneeded = () => opening.result.createObjectStore('records');
    opening.onsuccess = () => {
        const database = opening.result;
        const writing = database.transaction('records', 'readwrite');
        records.forEach((text) => writing.objectStore('records').put(text, name(text)));
        writing.oncomplete = () => { database.close(); done(); };
    };";

const PANIC: &str = "dispatchEvent(new CustomEvent('talentscan:panic', { detail: 'a test' }));";

/// A school, two forms and a form that was withdrawn, sorted as in a file.
fn golden() -> [Value; 4] {
    let file = include_str!("../fixtures/exchange/v1.0-personal.json");
    let mut file: Value = serde_json::from_str(file).unwrap();
    serde_json::from_value(file["versions"].take()).unwrap()
}

/// Another state of the same record.
fn changed(version: &Value) -> Value {
    let mut version = version.clone();
    version["body"]["started_on"] = json!("2026-11-01");
    version
}

/// As the app stores a record.
fn stored(counter: u32, version: &Value, rivals: &[Value]) -> String {
    let hash = sha256(&canonical(version));
    let (escaped, recent) = ([(); 0], [(); 0]);
    canonical(&json!({
        "counter": counter, "escaped": escaped, "hash": hash, "number": 1,
        "recent": recent, "rivals": rivals, "version": version,
    }))
}

async fn shows(browser: &Browser, text: &str) {
    let screen = browser
        .query(By::Id("rescue"))
        .with_text(thirtyfour::stringmatch::StringMatch::new(text).partial());
    let screen = screen.wait(PATIENCE, Duration::from_millis(50));
    if screen.exists().await.unwrap() {
        return;
    }
    let page = browser.find(By::Tag("body")).await.unwrap().text().await.unwrap();
    panic!("no {text:?} in {page:?}");
}

/// Two forms and a school. For one form the journal is ahead of the database, for the other it is
/// behind; one came back from a file in another version that nobody has chosen from yet, and is
/// another one again in the journal of a second tab.
async fn a_panic_offers_everything(browser: Browser) {
    let site = Site::new();
    site.open(&browser).await;
    let [school, first, second, gone] = golden();
    let rival = changed(&first);
    let mut other_tab = first.clone();
    other_tab["body"]["started_on"] = json!("2026-11-02");
    let records = [
        stored(1, &school, &[]),
        stored(4, &changed(&first), &[]),
        stored(7, &second, &[]),
        stored(2, &gone, &[]),
    ];
    let journal = [
        stored(5, &first, std::slice::from_ref(&rival)),
        stored(6, &changed(&second), &[]),
        stored(5, &other_tab, &[]),
    ];
    browser.execute_async(STORE, vec![json!(records), json!(journal)]).await.unwrap();

    browser.execute(PANIC, vec![]).await.unwrap();
    shows(&browser, "4 formulieren en 1 organisatie").await;
    browser.find(By::Css("#rescue button")).await.unwrap().click().await.unwrap();
    let path = browser.downloaded().await;
    shows(&browser, "bij je downloads").await;

    let text = fs::read_to_string(&path).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(text, canonical(&file), "canonical, so the same on every device");
    let mut states = [first, rival, other_tab];
    states.sort_by_key(|state| sha256(&canonical(state)));
    let [first, rival, other_tab] = states;
    assert_eq!(file["versions"], json!([school, first, rival, other_tab, second, gone]));
    assert_eq!(file["holds"], json!({ "organisations": 1, "responses": 4 }));
    assert_eq!((&file["kind"], &file["format"]), (&json!("rescue"), &json!("talentscan")));
    assert_eq!(file["app"]["build"].as_str().unwrap().len(), 16);
    assert_eq!(file["sum"], sum(&file));
    let day = &file["written_at"].as_str().unwrap()[..10];
    let id = &file["export_id"].as_str().unwrap()[..8];
    let name = format!("talentscan_noodbestand_{day}_{id}.json");
    assert_eq!(path.file_name().unwrap().to_str().unwrap(), name);

    // At its next start the app knows that every state may have left this device.
    let escaped =
        browser.execute("return localStorage['talentscan.escaped']", vec![]).await.unwrap();
    assert_eq!(escaped.json(), &json!("\"1\""));
}

#[tokio::test]
async fn a_panic_offers_everything_in_chromium() {
    let profile = Folder::new();
    a_panic_offers_everything(Browser::chromium(&profile).await).await;
}

#[tokio::test]
async fn a_panic_offers_everything_in_firefox() {
    let profile = Folder::new();
    a_panic_offers_everything(Browser::firefox(&profile).await).await;
}

#[tokio::test]
async fn a_panic_offers_everything_in_webkit() {
    let Some(browser) = Browser::webkit().await else { return };
    a_panic_offers_everything(browser).await;
}

/// Opens the release with something changed in the browser beforehand.
async fn open_with(browser: &Browser, site: &Site, script: &str) {
    let command = "Page.addScriptToEvaluateOnNewDocument";
    browser.cdp().send_raw(command, json!({ "source": script })).await.unwrap();
    browser.goto(site.url()).await.unwrap();
}

#[tokio::test]
async fn what_can_not_be_read_is_said() {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let [_, form, ..] = golden();
    let journal = [stored(1, &form, &[])];
    site.open(&browser).await;
    browser.execute_async(STORE, vec![json!([]), json!(journal)]).await.unwrap();
    // A database that never answers.
    open_with(&browser, &site, "IDBFactory.prototype.open = () => ({});").await;
    browser.execute(PANIC, vec![]).await.unwrap();
    shows(&browser, "niet alles lezen").await;
    shows(&browser, "1 formulier.").await;

    let damage = r#"
        localStorage.clear();
        localStorage['talentscan.lang'] = '"en"';
        localStorage['talentscan.journal.2v6k0q9xtrhm'] = '{';"#;
    browser.execute(damage, vec![]).await.unwrap();
    browser.refresh().await.unwrap();
    browser.execute(PANIC, vec![]).await.unwrap();
    shows(&browser, "It may still be there").await;
}

#[tokio::test]
async fn an_app_that_arrives_damaged_is_not_started() {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let files = fs::read_dir(site.folder()).unwrap().flatten().map(|entry| entry.path());
    let wasm = files.filter(|path| path.extension().is_some_and(|kind| kind == "wasm"));
    for path in wasm {
        let mut bytes = fs::read(&path).unwrap();
        let last = bytes.last_mut().unwrap();
        *last ^= 1;
        fs::write(&path, bytes).unwrap();
    }
    browser.goto(site.url()).await.unwrap();
    shows(&browser, "kon niet starten").await;
    shows(&browser, "nog niets bewaard").await;
}

#[tokio::test]
async fn a_browser_without_webassembly_is_told_in_both_languages() {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    open_with(&browser, &site, "delete window.WebAssembly;").await;
    shows(&browser, "werkt niet in deze browser").await;
    shows(&browser, "does not work in this browser").await;
}

/// The Trusted Types policy of `public/boot.js`.
#[tokio::test]
async fn strings_do_not_become_code() {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    site.open(&browser).await;
    let markup = [
        (true, r#"<form class="a"><p title="on x = 'y' <script>">it's a "b"</p></form>"#),
        (true, r"<!----><br/><svg viewBox='0 0 1 1'><path d='M0 0'/></svg>"),
        (false, "<img src=x onerror=alert(1)>"),
        (false, r#"<p title="a" onclick="alert(1)">"#),
        (false, "<p>'</p><script>alert(1)</script><p>'</p>"),
        (false, r#"<p a=b"><iframe></iframe><p title=">"#),
        (false, r#"<a href="javascript:alert(1)">"#),
    ];
    let html = "document.createElement('div').innerHTML = arguments[0]";
    for (harmless, text) in markup {
        assert_eq!(browser.execute(html, vec![json!(text)]).await.is_ok(), harmless, "{text}");
    }
    let worker =
        "new Worker(arguments[0] || document.querySelector('[name=talentscan-worker]').content)";
    assert!(browser.execute(worker, vec![]).await.is_ok());
    assert!(browser.execute(worker, vec![json!("./listen.js")]).await.is_err());
    assert!(browser.execute("setTimeout('alert(1)')", vec![]).await.is_err());
}
