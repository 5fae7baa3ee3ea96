//! The main job, from the first tap to the coordinator's tables.
//!
//! Anna and Bram fill in both scans on one device. In the middle the browser is closed, and they go
//! on where they were. Their file is opened on a second device, together with those of 40 schools.

use crate::browser::Browser;
use crate::figures::{ambitions, domains, figures, samples};
use crate::folder::Folder;
use crate::network;
use crate::person::{How, Person, Ratings};
use crate::site::Site;
use std::fs;
use std::path::{Path, PathBuf};

const SCHOOL: &str = "De Regenboog";
const EXAMPLE: &str = "Elke les begint met wat we gisteren leerden.";
const OWN: &str = "Samen één plan maken";

#[tokio::test]
async fn journey_in_chromium() {
    let site = Site::new();
    let (first, second) = (Folder::new(), Folder::new());
    let browser = Browser::chromium(&first).await;
    let begun = begin(&browser, &site).await;
    browser.quit().await;
    network::assert_nothing_left(&first, &site);
    let browser = Browser::chromium(&first).await;
    let file = go_on(&browser, &site, &begun, &first).await;
    browser.quit().await;
    network::assert_nothing_left(&first, &site);
    let browser = Browser::chromium(&second).await;
    see_together(&browser, &site, file).await;
    browser.quit().await;
    network::assert_nothing_left(&second, &site);
}

#[tokio::test]
async fn journey_in_firefox() {
    let site = Site::new();
    let (first, second) = (Folder::new(), Folder::new());
    let browser = Browser::firefox(&first).await;
    let begun = begin(&browser, &site).await;
    browser.quit().await;
    let browser = Browser::firefox(&first).await;
    let file = go_on(&browser, &site, &begun, &first).await;
    browser.quit().await;
    let browser = Browser::firefox(&second).await;
    see_together(&browser, &site, file).await;
}

/// Its automation forgets everything when it stops, so here only the tab is closed.
#[tokio::test]
async fn journey_in_webkit() {
    let Some(browser) = Browser::webkit().await else { return };
    let site = Site::new();
    let folder = Folder::new();
    let begun = begin(&browser, &site).await;
    let tab = browser.window().await.unwrap();
    let another = browser.new_tab().await.unwrap();
    browser.switch_to_window(tab).await.unwrap();
    browser.close_window().await.unwrap();
    browser.switch_to_window(another).await.unwrap();
    let file = go_on(&browser, &site, &begun, &folder).await;
    drop(browser);
    let Some(browser) = Browser::webkit().await else { return };
    see_together(&browser, &site, file).await;
}

/// Anna fills in the first three subjects: all she rated.
async fn begin(browser: &Browser, site: &Site) -> Vec<Ratings> {
    let anna = Person::visits(browser, site).await;
    anna.speaks("nl").await;
    anna.begins("talentscan").await;
    let mut pages = Vec::new();
    for _ in 0..3 {
        let mut page = anna.rates_page(talent(1)).await;
        if pages.is_empty() {
            anna.does_not_know("instruction.clarity").await;
            page.remove(&("instruction.clarity".to_owned(), "applies".to_owned()));
            page.insert(("instruction.clarity".to_owned(), "unknown".to_owned()), 0);
            anna.gives_an_example("instruction", EXAMPLE).await;
        }
        assert_eq!(anna.ratings().await, page);
        pages.push(page);
        anna.goes_on().await;
    }
    anna.sees_it_saved().await;
    assert_no_complaints(browser, site).await;
    pages
}

/// Anna comes back and goes on, Bram takes over, and they save a file.
async fn go_on(browser: &Browser, site: &Site, begun: &[Ratings], folder: &Path) -> PathBuf {
    let anna = Person::visits(browser, site).await;
    assert!(anna.reads(".resume").await.contains("11 van 23"));
    anna.follows(".resume a").await;
    assert_eq!(anna.asks("location.hash").await, "#/fill/talentscan");
    assert_eq!(anna.rows().await[0].0, "leadership.shared");
    for (step, page) in begun.iter().enumerate() {
        anna.goes_to(&format!("#/fill/talentscan/{}", step + 1)).await;
        assert_eq!(&anna.ratings().await, page, "step {step}");
    }
    anna.goes_to("#/fill/talentscan/1").await;
    assert_eq!(anna.asks("document.getElementById('example-instruction').value").await, EXAMPLE);

    anna.goes_to("#/fill/talentscan/4").await;
    for _ in 0..3 {
        anna.rates_page(talent(1)).await;
        anna.goes_on().await;
    }
    anna.names_the_school(SCHOOL, 9).await;
    anna.says(How::Teacher).await;
    anna.finishes().await;

    let bram = Person::visits(browser, site).await;
    bram.begins("talentscan").await;
    assert_eq!(bram.ratings().await, Ratings::new(), "nothing of Anna is there");
    for step in 0..6 {
        bram.rates_page(talent(2)).await;
        if step == 0 {
            bram.gives_an_example("instruction", "Wij oefenen het uitleggen met elkaar.").await;
        }
        bram.goes_on().await;
    }
    bram.says(How::Together { people: 6 }).await;
    bram.finishes().await;

    for (who, how) in [(3, How::Together { people: 4 }), (5, How::Principal { beside_team: true })]
    {
        let person = Person::visits(browser, site).await;
        person.begins("ambition_scale").await;
        for step in 0..4 {
            if step == 3 && who == 3 {
                person.wants(OWN).await;
            }
            if step < 3 || who == 3 {
                person.rates_page(ambition(who)).await;
            }
            person.goes_on().await;
        }
        person.says(how).await;
        person.finishes().await;
    }

    let bram = Person::visits(browser, site).await;
    bram.goes_to("#/forms").await;
    bram.waits_for("document.querySelectorAll('[data-form]').length === 4").await;
    bram.goes_to("#/save").await;
    bram.clicks("label:has(#for-coordinator)").await;
    bram.clicks("label:has(#example-0)").await;
    let saved = bram.saves_a_file("for-coordinator").await;
    let file = folder.join(saved.file_name().unwrap());
    fs::copy(saved, &file).unwrap();
    bram.sees_it_saved().await;
    assert_no_complaints(browser, site).await;
    file
}

/// The coordinator opens the file together with those of 40 schools.
async fn see_together(browser: &Browser, site: &Site, file: PathBuf) {
    let folder = Folder::new();
    let mut files = samples(40, &folder);
    files.push(file);
    let coordinator = Person::visits(browser, site).await;
    coordinator.speaks("nl").await;
    coordinator.goes_to("#/overview").await;
    coordinator.hands_in("#open-files", &files).await;
    let says = async |id: &str, text: String| {
        coordinator
            .waits_for(&format!("document.getElementById('{id}')?.innerText === '{text}'"))
            .await;
    };
    says("batch", format!("{} bestanden gelezen", files.len())).await;
    coordinator.clicks("#take-batch").await;
    says("last", format!("{} bestanden toegevoegd.", files.len())).await;

    let figures = figures(&files);
    let expected = (domains(&figures), ambitions(&figures));
    assert_rows(&coordinator, "domains", &expected.0).await;
    assert_rows(&coordinator, "ambitions", &expected.1).await;

    // They are there again after the page was left.
    coordinator.sees_it_stored().await;
    let coordinator = Person::visits(browser, site).await;
    coordinator.goes_to("#/overview").await;
    coordinator.sees("#domains").await;
    assert_rows(&coordinator, "domains", &expected.0).await;
    assert_rows(&coordinator, "ambitions", &expected.1).await;
    assert_no_complaints(browser, site).await;
}

async fn assert_rows(person: &Person<'_>, table: &str, expected: &[(String, Vec<String>)]) {
    let shown = person.runs(ROWS, vec![table.into()]).await;
    let shown: Vec<(String, Vec<String>)> = serde_json::from_value(shown).unwrap();
    for (shown, expected) in shown.iter().zip(expected) {
        assert_eq!(shown, expected, "table {table}");
    }
    assert_eq!(shown.len(), expected.len(), "table {table}");
    assert!(
        expected.iter().any(|(_, cells)| cells.contains(&"samen, 6".to_owned()))
            || table != "domains"
    );
}

const ROWS: &str = "
    const text = (cell) => {
        const parts = [...cell.querySelectorAll('.mark, .score, .n, .spread, .soft')];
        return (parts.length ? parts : [cell]).map((part) => part.textContent.trim()).join(' ');
    };
    const rows = document.querySelectorAll(`#${arguments[0]} tbody tr[data-school]`);
    return [...rows].map((row) => [row.dataset.school, [...row.querySelectorAll('td')].map(text)]);";

async fn assert_no_complaints(browser: &Browser, site: &Site) {
    assert_eq!(site.complaints(), Vec::<String>::new());
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
}

/// The answers of somebody to the talentscan: different for everybody.
fn talent(who: usize) -> impl Fn(&str, &str) -> Option<u8> {
    move |statement, _| Some(rating(who, statement, 3))
}

/// The answers of somebody to the ambition scale.
fn ambition(who: usize) -> impl Fn(&str, &str) -> Option<u8> {
    move |statement, scale| Some(rating(who + scale.len(), statement, 4))
}

fn rating(who: usize, statement: &str, highest: usize) -> u8 {
    let letters: usize = statement.bytes().map(usize::from).sum();
    u8::try_from(1 + letters * who / 5 % highest).unwrap()
}
