//! States that a walk along the pages does not come by: something went wrong, or is open elsewhere.

use crate::access::problems;
use crate::browser::Browser;
use crate::faults::before_the_page;
use crate::folder::Folder;
use crate::person::Person;
use crate::site::Site;
use std::fs;
use std::path::{Path, PathBuf};

const PAGE: &str = "#/fill/talentscan/1";

#[tokio::test]
async fn what_went_wrong_is_accessible_too() {
    let site = Site::new();
    let address = format!("{}{PAGE}", site.url());
    let mut wrong = Vec::new();

    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    before_the_page(
        &browser,
        "indexedDB.open = () => { throw new DOMException('no', 'SecurityError') }",
    )
    .await;
    let person = Person::comes_to(&browser, &address).await;
    person.rates_page(|_, _| Some(2)).await;
    person.sees(".save-line[data-state=failed]").await;
    look(&person, "not saved", &mut wrong).await;
    drop(browser);

    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::comes_to(&browser, &address).await;
    person.rates_page(|_, _| Some(2)).await;
    person.sees_it_saved().await;
    let tab = browser.new_tab().await.unwrap();
    browser.switch_to_window(tab).await.unwrap();
    let person = Person::comes_to(&browser, &address).await;
    person.sees("#go-on-here").await;
    look(&person, "open elsewhere", &mut wrong).await;
    let upgrade = "const opening = indexedDB.open('talentscan', 999);
        opening.onsuccess = () => { opening.result.close(); arguments[0](0) }";
    person.awaits(upgrade, Vec::new()).await;
    let person = Person::comes_to(&browser, &address).await;
    person.sees(".message[data-state=trouble]").await;
    look(&person, "a newer app was here", &mut wrong).await;

    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn two_versions_are_accessible_on_the_device_and_in_the_overview() {
    let site = Site::new();
    let folder = Folder::new();
    let (first, second) = (Folder::new(), Folder::new());
    let mut wrong = Vec::new();
    let browser = Browser::chromium(&first).await;
    let person = Person::visits(&browser, &site).await;
    person.goes_to(PAGE).await;
    person.rates_page(|_, _| Some(2)).await;
    let begun = keeps(&person, &folder, "begun.json").await;
    drop(browser);

    let browser = Browser::chromium(&second).await;
    let person = Person::visits(&browser, &site).await;
    goes_on_with(&person, &begun).await;
    person.clicks("[data-form] button").await;
    person.follows("#open-mine").await;
    person.goes_to(PAGE).await;
    person.rates_page(|_, _| Some(3)).await;
    let other = keeps(&person, &folder, "other.json").await;
    drop(browser);

    let browser = Browser::chromium(&first).await;
    let person = Person::visits(&browser, &site).await;
    person.goes_to(PAGE).await;
    person.rates_page(|_, _| Some(1)).await;
    let one = keeps(&person, &folder, "one.json").await;
    goes_on_with(&person, &other).await;
    person.sees("[data-fork]").await;
    look(&person, "two versions", &mut wrong).await;
    person.goes_to("#/overview").await;
    person.hands_in("#open-files", &[one, other]).await;
    person.clicks("#take-batch").await;
    person.sees("#forks").await;
    look(&person, "two versions in the overview", &mut wrong).await;
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
}

async fn look(person: &Person<'_>, state: &str, wrong: &mut Vec<String>) {
    wrong.extend(problems(person).await.into_iter().map(|found| format!("{state}: {found}")));
}

/// Saves a file with everything of this device, and keeps it under this name.
async fn keeps(person: &Person<'_>, folder: &Path, name: &str) -> PathBuf {
    let saved = person.saves_a_file("for-ourselves").await;
    let kept = folder.join(name);
    fs::rename(saved, &kept).unwrap();
    kept
}

/// Opens a file to go on with it on this device.
async fn goes_on_with(person: &Person<'_>, file: &Path) {
    person.goes_to("#/").await;
    person.drops(file).await;
    person.follows("[aria-labelledby=opened-file] button:nth-of-type(1)").await;
}
