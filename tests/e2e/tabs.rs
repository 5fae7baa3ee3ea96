//! One form in two tabs: the second one only shows it, until somebody goes on there.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::Person;
use crate::site::Site;

const PAGE: &str = "#/fill/talentscan/1";

/// The fields of the form, where they can be used.
const OPEN: &str = "fieldset:not(:disabled) > div [data-statement]";

/// Everything in localStorage, in one order.
const STORED: &str = "JSON.stringify(Object.entries(localStorage).sort())";

async fn two_tabs(browser: Browser) {
    let site = Site::new();
    let first = browser.window().await.unwrap();
    let person = Person::visits(&browser, &site).await;
    person.goes_to(PAGE).await;
    let before = person.rates_page(|_, _| Some(2)).await;
    person.sees_it_saved().await;

    let second = browser.new_tab().await.unwrap();
    browser.switch_to_window(second.clone()).await.unwrap();
    let person = Person::comes_to(&browser, &format!("{}{PAGE}", site.url())).await;
    person.sees("#go-on-here").await;
    assert!(!person.is_there(OPEN).await);
    assert_eq!(person.ratings().await, before);
    person.clicks("#go-on-here").await;
    person.sees(OPEN).await;
    assert!(!person.is_there("#go-on-here").await);
    let after = person.rates_page(|_, _| Some(3)).await;
    person.sees_it_saved().await;

    // The first one hears of it all, and goes on when the second one is gone.
    browser.close_window().await.unwrap();
    browser.switch_to_window(first).await.unwrap();
    person.sees("#go-on-here").await;
    assert!(!person.is_there(OPEN).await);
    person.goes_to("#/fill/talentscan/2").await;
    person.sees(OPEN).await;
    person.goes_to(PAGE).await;
    assert_eq!(person.ratings().await, after);
    person.goes_to("#/forms").await;
    assert!(!person.is_there("[data-fork]").await, "there is one version");
    assert_eq!(site.complaints(), Vec::<String>::new());
}

#[tokio::test]
async fn a_second_tab_shows_the_form_and_goes_on_with_it_in_chromium() {
    let profile = Folder::new();
    two_tabs(Browser::chromium(&profile).await).await;
}

#[tokio::test]
async fn a_second_tab_shows_the_form_and_goes_on_with_it_in_firefox() {
    let profile = Folder::new();
    two_tabs(Browser::firefox(&profile).await).await;
}

/// A newer app changes the database, as in another tab: from the next answer on nothing can be filled
/// in, and nothing is written. That answer is in the journal.
#[tokio::test]
async fn a_newer_app_was_here() {
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.goes_to(PAGE).await;
    person.rates_page(|_, _| Some(2)).await;
    person.sees_it_saved().await;
    let upgrade = "const opening = indexedDB.open('talentscan', 2);
        opening.onsuccess = () => { opening.result.close(); arguments[0](0) }";
    person.awaits(upgrade, Vec::new()).await;
    let first = person.asks("document.querySelector('[data-statement]').dataset.statement").await;
    person.rates(first.as_str().unwrap(), "applies", 3).await;
    person.sees("fieldset:disabled > div [data-statement]").await;
    let stored = person.asks(STORED).await;
    let person = Person::comes_to(&browser, &format!("{}{PAGE}", site.url())).await;
    person.sees(".message[data-state=trouble]").await;
    person.sees("fieldset:disabled > div [data-statement]").await;
    person.clicks("#language").await;
    person.goes_to("#/forms").await;
    person.sees("fieldset:disabled #begin-talentscan").await;
    assert_eq!(person.asks(STORED).await, stored);
}
