//! Storage that fails in a real browser while a form is filled in: it says so, the answers stay, a
//! file can be saved, and it recovers without a reload.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::{Person, Ratings};
use crate::site::Site;
use serde_json::json;
use std::fs;

const PAGE: &str = "#/fill/talentscan/1";

/// The line at the top says 'Not saved'.
const NOT_SAVED: &str = ".save-line[data-state=failed]";

/// Runs a script before those of the page, from the next visit on.
pub async fn before_the_page(browser: &Browser, script: &str) {
    browser.cdp().send_raw("Page.enable", json!({})).await.unwrap();
    let command = "Page.addScriptToEvaluateOnNewDocument";
    browser.cdp().send_raw(command, json!({ "source": script })).await.unwrap();
}

/// Chromium gives the site no more room than it has, or as much as it likes.
async fn room(browser: &Browser, site: &Site, bytes: Option<u32>) {
    let origin = site.url().trim_end_matches('/');
    let room = match bytes {
        Some(bytes) => json!({ "origin": origin, "quotaSize": bytes }),
        None => json!({ "origin": origin }),
    };
    browser.cdp().send_raw("Storage.overrideQuotaForOrigin", room).await.unwrap();
}

async fn is_not_saved(person: &Person<'_>) {
    person.sees(NOT_SAVED).await;
    let line = person.reads("#save-line").await;
    assert!(line.starts_with("Niet opgeslagen"), "{line}");
}

#[tokio::test]
async fn a_full_browser_says_not_saved_until_there_is_room_again() {
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.speaks("nl").await;
    person.begins("talentscan").await;
    let mut given = person.rates_page(|_, _| Some(1)).await;
    person.sees_it_saved().await;
    // Chromium asks how much room there is only now and then, and always when it has just started.
    browser.quit().await;
    let browser = Browser::chromium(&profile).await;
    room(&browser, &site, Some(1)).await;
    let person = Person::comes_to(&browser, &format!("{}{PAGE}", site.url())).await;
    person.sees("[data-statement]").await;
    person.goes_on().await;
    let (statement, scale) = person.rows().await.remove(0);
    person.rates(&statement, &scale, 2).await;
    is_not_saved(&person).await;
    given.extend(person.rates_page(|_, _| Some(2)).await);
    for _ in 2..6 {
        person.goes_on().await;
        given.extend(person.rates_page(|_, _| Some(3)).await);
        is_not_saved(&person).await;
    }
    person.goes_on().await;
    is_not_saved(&person).await;

    person.goes_to("#/save").await;
    person.clicks("#make-file").await;
    let file = fs::read_to_string(browser.downloaded().await).unwrap();
    for (statement, _) in given.keys() {
        assert!(file.contains(statement.as_str()), "{statement} is not in the file");
    }

    is_not_saved(&person).await;
    room(&browser, &site, None).await;
    person.sees_it_saved().await;
    assert!(!person.is_there(NOT_SAVED).await);
    // The journal is empty by then: what is there after a reload comes out of the database.
    let journal = "Object.keys(localStorage).filter((key) => /journal/.test(key)).length === 0";
    person.waits_for(journal).await;
    browser.refresh().await.unwrap();
    person.arrives().await;
    let mut found = Ratings::new();
    for page in 1..=6 {
        person.goes_to(&format!("#/fill/talentscan/{page}")).await;
        found.extend(person.ratings().await);
    }
    assert_eq!(found, given);
}

/// How IndexedDB fails, as a script that runs before the page; `window.mend()` ends it.
const FAULTS: [(&str, &str); 5] = [
    (
        "refuses to open",
        "const open = IDBFactory.prototype.open;
         IDBFactory.prototype.open = () => { throw new DOMException('no', 'SecurityError') };
         window.mend = () => { IDBFactory.prototype.open = open };",
    ),
    (
        "fails at opening",
        "const open = IDBFactory.prototype.open;
         IDBFactory.prototype.open = function (name, version) {
             const request = open.call(this, `${name}-elsewhere`, version);
             request.addEventListener('upgradeneeded', () => request.transaction.abort());
             return request };
         window.mend = () => { IDBFactory.prototype.open = open };",
    ),
    (
        "hangs at opening",
        "const open = IDBFactory.prototype.open;
         IDBFactory.prototype.open = () => new EventTarget();
         window.mend = () => { IDBFactory.prototype.open = open };",
    ),
    (
        "refuses a transaction",
        "const { transaction } = IDBDatabase.prototype;
         IDBDatabase.prototype.transaction = () => { throw new DOMException('no', 'UnknownError') };
         window.mend = () => { IDBDatabase.prototype.transaction = transaction };",
    ),
    (
        "aborts every commit though no request fails",
        "const { put } = IDBObjectStore.prototype;
         IDBObjectStore.prototype.put = function (...all) {
             const request = put.apply(this, all);
             request.addEventListener('success', () => this.transaction.abort());
             return request };
         window.mend = () => { IDBObjectStore.prototype.put = put };",
    ),
];

#[tokio::test]
async fn a_database_that_fails_is_told_and_recovers_without_a_reload() {
    for (fault, script) in FAULTS {
        let site = Site::new();
        let profile = Folder::new();
        let browser = Browser::chromium(&profile).await;
        before_the_page(&browser, script).await;
        let person = Person::comes_to(&browser, &format!("{}{PAGE}", site.url())).await;
        person.speaks("nl").await;
        person.sees("[data-statement]").await;
        let given = person.rates_page(|_, _| Some(2)).await;
        is_not_saved(&person).await;
        assert_eq!(person.ratings().await, given, "{fault}");
        person.runs("window.mend()", Vec::new()).await;
        person.sees_it_saved().await;
        assert_eq!(person.ratings().await, given, "{fault}");
    }
}

/// Without locks each tab fills in, and the later save is refused inside the database: both versions
/// are kept, and nothing that was given in either of them is lost.
#[tokio::test]
async fn two_tabs_without_locks_lose_nothing() {
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let no_locks = "Object.defineProperty(Navigator.prototype, 'locks', { value: undefined })";
    before_the_page(&browser, no_locks).await;
    let first = browser.window().await.unwrap();
    let address = format!("{}{PAGE}", site.url());
    let person = Person::comes_to(&browser, &address).await;
    let rows = person.rows().await;
    person.rates(&rows[0].0, &rows[0].1, 1).await;
    person.sees_it_saved().await;

    let second = browser.new_tab().await.unwrap();
    browser.switch_to_window(second.clone()).await.unwrap();
    before_the_page(&browser, no_locks).await;
    let person = Person::comes_to(&browser, &address).await;
    assert!(!person.is_there("#go-on-here").await);
    for (turn, (statement, scale)) in rows.iter().enumerate().skip(1) {
        let tab = if turn % 2 == 1 { &second } else { &first };
        browser.switch_to_window(tab.clone()).await.unwrap();
        person.rates(statement, scale, 2).await;
        person.sees_it_saved().await;
    }

    browser.close_window().await.unwrap();
    let left = browser.windows().await.unwrap().remove(0);
    browser.switch_to_window(left).await.unwrap();
    person.goes_to("#/save").await;
    person.clicks("#make-file").await;
    let file = fs::read_to_string(browser.downloaded().await).unwrap();
    for (statement, _) in &rows {
        assert!(file.contains(statement.as_str()), "{statement} is in no version: {file}");
    }
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// What one place lost the others still have, and where all is gone it is an honest start.
#[tokio::test]
async fn each_place_of_storage_lost_alone_is_a_start_without_errors() {
    let losses: [(&str, &str, bool); 7] = [
        ("localStorage", "localStorage.clear(); done()", true),
        ("one record's history", "clear('history')", true),
        ("what was received", "clear('received')", true),
        ("what else is remembered", "clear('meta')", true),
        ("the records", "clear('records')", false),
        ("the database", "indexedDB.deleteDatabase('talentscan').onsuccess = done", false),
        (
            "all",
            "localStorage.clear(); indexedDB.deleteDatabase('talentscan').onsuccess = done",
            false,
        ),
    ];
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let address = format!("{}{PAGE}", site.url());
    for (what, script, stays) in losses {
        let person = Person::comes_to(&browser, &address).await;
        let given = person.rates_page(|_, _| Some(2)).await;
        person.sees_it_saved().await;
        // On a page that writes nothing, of the same site.
        browser.goto(format!("{}listen.js", site.url())).await.unwrap();
        let script = format!(
            "const [done] = arguments;
             const clear = (store) => {{
                 const opening = indexedDB.open('talentscan');
                 opening.onsuccess = () => {{
                     const work = opening.result.transaction(store, 'readwrite');
                     work.objectStore(store).clear();
                     work.oncomplete = () => {{ opening.result.close(); done() }};
                 }};
             }};
             {script}"
        );
        person.awaits(&script, Vec::new()).await;
        let person = Person::comes_to(&browser, &address).await;
        person.sees("[data-statement]").await;
        let found = person.ratings().await;
        assert_eq!(found, if stays { given } else { Ratings::new() }, "{what}");
        assert!(!person.is_there(".message[data-state=trouble]").await, "{what}");
        let (statement, scale) = person.rows().await.remove(0);
        person.rates(&statement, &scale, 3).await;
        person.sees_it_saved().await;
        assert_eq!(site.complaints(), Vec::<String>::new(), "{what}");
    }
}
