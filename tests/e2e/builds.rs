//! Two builds in turn on one device: the one that everybody has, and a newer one with a newer
//! database. The older one looks and writes nothing; the newer one finds everything.
//!
//! The newer build is the same release, whose database has the next version.

use crate::browser::Browser;
use crate::faults::before_the_page;
use crate::folder::Folder;
use crate::person::{Person, Ratings};
use crate::site::Site;
use std::path::Path;

/// Opens the database as the next version of it, which has one more store. What the app does when
/// it makes its own is done already where there is one.
const NEWER: &str = "
    const open = IDBFactory.prototype.open;
    IDBFactory.prototype.open = function (name, version) {
        const request = open.call(this, name, version && version + 1);
        request.addEventListener('upgradeneeded', (event) => {
            request.result.createObjectStore('of-next-year');
            if (event.oldVersion > 0) event.stopImmediatePropagation();
        });
        return request;
    };";

/// Everything that is stored on the device, in one text.
const STORED: &str = "
    const done = arguments[0];
    const opening = indexedDB.open('talentscan');
    opening.onsuccess = async () => {
        const database = opening.result;
        const names = [...database.objectStoreNames];
        const transaction = database.transaction(names);
        const all = (request) => new Promise((resolve) => (request.onsuccess = () => resolve(request.result)));
        const stores = names.map(async (name) => {
            const store = transaction.objectStore(name);
            return [name, await all(store.getAllKeys()), await all(store.getAll())];
        });
        const stored = await Promise.all(stores);
        database.close();
        done(JSON.stringify([database.version, stored, Object.entries(localStorage).sort()]));
    };";

#[derive(Clone, Copy, PartialEq)]
enum Build {
    Older,
    Newer,
}

#[tokio::test]
async fn an_older_build_writes_nothing_where_a_newer_one_was_and_nothing_is_lost() {
    let site = Site::new();
    let profile = Folder::new();
    let mut given = Vec::new();
    for (build, page) in [
        (Build::Older, Some(1)),
        (Build::Newer, Some(2)),
        (Build::Older, None),
        (Build::Newer, Some(3)),
        (Build::Older, None),
        (Build::Newer, None),
    ] {
        let browser = Browser::chromium(&profile).await;
        if build == Build::Newer {
            before_the_page(&browser, NEWER).await;
        }
        let was_newer = given.len() > 1;
        if build == Build::Older && was_newer {
            looks_only(&browser, &site, &profile).await;
        } else {
            fills_in(&browser, &site, page, &mut given).await;
        }
        browser.quit().await;
    }
    assert_eq!(given.len(), 3);
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// Finds what was given before, and gives the answers of one more page.
async fn fills_in(browser: &Browser, site: &Site, page: Option<usize>, given: &mut Vec<Ratings>) {
    let person = Person::visits(browser, site).await;
    for (before, ratings) in (1..).zip(given.iter()) {
        person.goes_to(&format!("#/fill/talentscan/{before}")).await;
        assert_eq!(person.ratings().await, *ratings, "page {before}");
    }
    if let Some(page) = page {
        person.goes_to(&format!("#/fill/talentscan/{page}")).await;
        person.sees("[data-statement]").await;
        given.push(person.rates_page(|_, _| u8::try_from(page).ok()).await);
        person.sees_it_saved().await;
    }
}

/// Says that a newer build was here, and changes nothing of what is stored, whatever is done.
async fn looks_only(browser: &Browser, site: &Site, folder: &Path) {
    let person = Person::visits(browser, site).await;
    person.sees(".message[data-state=trouble]").await;
    let before = person.awaits(STORED, Vec::new()).await;
    person.goes_to("#/fill/talentscan/1").await;
    person.sees("fieldset:disabled [data-statement]").await;
    person.goes_to("#/forms").await;
    person.sees("fieldset:disabled #begin-talentscan").await;
    person.clicks("#language").await;
    person.goes_to("#/overview").await;
    let file = folder.join("file.json");
    std::fs::copy(
        concat!(env!("CARGO_MANIFEST_DIR"), "/../fixtures/exchange/v1.0-school.json"),
        &file,
    )
    .unwrap();
    person.hands_in("#open-files", &[file]).await;
    person.clicks("#take-batch").await;
    person.sees("#domains, #ambitions").await;
    assert_eq!(person.awaits(STORED, Vec::new()).await, before);
}
