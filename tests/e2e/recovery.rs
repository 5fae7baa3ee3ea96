//! The app dies while a form is open: everything can be saved as a file that the app opens again,
//! and what went out that way is older than what comes after it.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::Person;
use crate::site::Site;
use std::path::{Path, PathBuf};

const EXAMPLE: &str = "Wij oefenen het uitleggen.";

const PANIC: &str = "dispatchEvent(new CustomEvent('talentscan:panic', { detail: 'a test' }))";

#[tokio::test]
async fn an_app_that_dies_loses_nothing() {
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let anna = Person::visits(&browser, &site).await;
    anna.begins("talentscan").await;
    let first = anna.rates_page(|_, _| Some(2)).await;
    anna.gives_an_example("instruction", EXAMPLE).await;

    anna.runs(PANIC, Vec::new()).await;
    anna.sees("#rescue button + button").await;
    anna.clicks("#rescue button").await;
    let file = browser.downloaded().await;

    // Here the form goes on, and is changed.
    let anna = Person::visits(&browser, &site).await;
    anna.follows(".resume a").await;
    anna.goes_to("#/fill/talentscan/1").await;
    assert_eq!(anna.ratings().await, first);
    let second = anna.rates_page(|_, _| Some(3)).await;
    anna.sees_it_saved().await;

    // What escaped is older: nothing comes of it, and there is one version.
    anna.goes_to("#/").await;
    opens(&anna, &file).await;
    anna.waits_for("document.querySelectorAll('[data-form]').length === 1").await;
    assert!(!anna.is_there("[data-fork]").await);
    anna.goes_to("#/fill/talentscan/1").await;
    assert_eq!(anna.ratings().await, second);

    // On another device all answers are there.
    let other_profile = Folder::new();
    let another = Browser::chromium(&other_profile).await;
    let anna = Person::visits(&another, &site).await;
    opens(&anna, &file).await;
    anna.clicks("[data-form] button").await;
    anna.follows("#open-mine").await;
    anna.goes_to("#/fill/talentscan/1").await;
    assert_eq!(anna.ratings().await, first);
    assert_eq!(anna.asks("document.getElementById('example-instruction').value").await, EXAMPLE);
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// Opens a file and goes on with it.
async fn opens(person: &Person<'_>, file: &Path) {
    person.hands_in(".others button", &[PathBuf::from(file)]).await;
    person.sees("#opened-file").await;
    person.follows("[aria-labelledby=opened-file] button").await;
    assert_eq!(person.asks("location.hash").await, "#/forms");
}
