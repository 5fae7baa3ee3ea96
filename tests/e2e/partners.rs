//! A coordinator makes groups of learning partners of forty schools, changes one, takes that back,
//! and prints the cards; and somebody else opens the file of it.

use crate::browser::Browser;
use crate::figures::samples;
use crate::folder::Folder;
use crate::person::Person;
use crate::places::opens_postcodes;
use crate::site::Site;
use serde_json::Value;
use std::path::{Path, PathBuf};

/// Every group: its theme, host and partners, in the order of the screen.
const GROUPS: &str = "[...document.querySelectorAll('.group-card')].map(card => [
    card.querySelector('.theme').innerText, card.querySelector('h3 a').innerText,
    [...card.querySelectorAll('.learner > a')].map(name => name.innerText)])";

/// Drags the first partner of a group onto another group of the same theme: of all ways to do so the
/// one at this place, from 0. What the system does of it no driver reaches; these are the events
/// that a browser sends.
const CARRY: &str = "
    const cards = [...document.querySelectorAll('.group-card')];
    const ways = cards.flatMap(card => {
        const partner = card.querySelector('[data-drag]');
        const others = cards.filter(one => one !== card && one.dataset.about === card.dataset.about
            && ![...one.querySelectorAll('.learner > a')].some(name => name.innerText
                === partner.querySelector('.learner > a').innerText));
        return others.map(other => [partner, other]);
    });
    const way = ways[arguments[0]];
    if (!way) return false;
    const [partner, other] = way;
    document.activeElement.blur();
    const send = (kind, to) => to.dispatchEvent(new DragEvent(kind,
        { bubbles: true, cancelable: true, dataTransfer: new DataTransfer() }));
    send('dragstart', partner);
    const taken = !send('dragover', other);
    send('drop', other);
    send('dragend', partner);
    return taken;
";

#[tokio::test]
async fn forty_schools_get_learning_partners_in_chromium() {
    let (folder, profile, other) = (Folder::new(), Folder::new(), Folder::new());
    let files = samples(40, &folder);
    let site = Site::new();
    let browser = Browser::chromium(&profile).await;
    let groups = plans(&browser, &site, &folder, &files).await;
    let person = Person::comes_to(&browser, &format!("{}#/overview", site.url())).await;
    person.clicks("#save-overview").await;
    let saved = browser.downloaded().await;

    // The file is the record: on another device there are the same groups, with nothing else.
    let elsewhere = Browser::chromium(&other).await;
    let person = Person::visits(&elsewhere, &site).await;
    person.speaks("nl").await;
    takes(&person, &[saved]).await;
    person.goes_to("#/partners").await;
    person.sees(".group-card").await;
    assert_eq!(person.asks(GROUPS).await, groups);
    assert!(!person.is_there("#outdated").await, "nothing changed on the way");
    assert_eq!(site.complaints(), Vec::<String>::new());
}

#[tokio::test]
async fn forty_schools_get_learning_partners_in_webkit() {
    let Some(browser) = Browser::webkit().await else { return };
    let folder = Folder::new();
    let files = samples(40, &folder);
    let site = Site::new();
    plans(&browser, &site, &folder, &files).await;
}

/// From the files to the cards; says which groups there are.
async fn plans(browser: &Browser, site: &Site, folder: &Path, files: &[PathBuf]) -> Value {
    let person = Person::visits(browser, site).await;
    person.speaks("nl").await;
    takes(&person, files).await;
    opens_postcodes(&person, folder).await;
    person.waits_for("/14 postcode/.test(document.querySelector('#last').innerText)").await;

    person.follows("#find-partners").await;
    person.makes_a_plan().await;
    let groups = person.asks(GROUPS).await;
    let count = groups.as_array().unwrap().len();
    assert!(count >= 8, "{groups}");
    let is = person.reads("#plan-is").await;
    assert!(is.contains("Bewezen") || is.contains("Hoogstens"), "{is}");
    assert!(
        person.reads(".left-out").await.len() > 40,
        "every school without a group has a reason"
    );

    bans_and_takes_back(&person, &groups).await;
    carries(&person).await;
    prints(&person, count).await;
    groups
}

/// Rules out the first pair, sees what that costs and whom it concerns, and takes it back.
async fn bans_and_takes_back(person: &Person<'_>, groups: &Value) {
    person.clicks(".group-card .learner button").await;
    person.sees(".why").await;
    let why = person.reads(".why").await;
    assert!(why.contains("km"), "how far apart they are: {why}");
    person.clicks("#ban").await;
    person.sees("#outdated").await;
    assert_eq!(&person.asks(GROUPS).await, groups, "nothing changes before somebody says so");
    person.makes_a_plan().await;
    assert_ne!(&person.asks(GROUPS).await, groups);
    let difference = person.reads(".difference").await;
    assert!(difference.contains("punt"), "what it costs: {difference}");
    person.clicks("#undo-plan").await;
    person.waits_for("!document.querySelector('.difference')").await;
    assert_eq!(&person.asks(GROUPS).await, groups, "as it was before");
    person.sees("#outdated").await;
    person.clicks("#undo-plan").await;
    person.waits_for("!document.querySelector('.decisions > li, #outdated')").await;
}

/// Carries a partner to the group of another host in the same theme, and takes it back.
async fn carries(person: &Person<'_>) {
    // A host that may not be says why, and the next way is tried.
    let mut way = 0;
    while !person.is_there(".decisions > li").await {
        let carried = person.runs(CARRY, vec![way.into()]).await;
        assert_eq!(carried, true, "there are two groups of one theme, and a partner may go");
        person
            .waits_for(
                "document.querySelectorAll('.decisions > li').length === 2
                    || document.activeElement.id === 'why-not'",
            )
            .await;
        way += 1;
    }
    let decided = person.reads(".decisions").await;
    assert!(decided.contains("vastgezet"), "{decided}");
    person.clicks("#undo-plan").await;
    person.waits_for("!document.querySelector('.decisions > li')").await;
}

/// Prints a card for each group.
async fn prints(person: &Person<'_>, count: usize) {
    person.runs("window.print = () => (window.printed = true)", Vec::new()).await;
    person.clicks("#take-cards").await;
    person.waits_for("window.printed").await;
    assert_eq!(person.asks("document.querySelectorAll('.match-card').length").await, count);
    let card = person.asks("document.querySelector('.match-card').textContent").await;
    let card = card.as_str().unwrap();
    for part in ["Leerpartners:", "laat zien", "wil leren", "Eerste vraag voor het bezoek"] {
        assert!(card.contains(part), "{part}: {card}");
    }
}

async fn takes(person: &Person<'_>, files: &[PathBuf]) {
    person.goes_to("#/overview").await;
    person.hands_in("#open-files", files).await;
    person.clicks("#take-batch").await;
    person.waits_for("document.querySelector('#find-partners')").await;
}
