//! For everybody: no violation that axe-core can find, everything with the keyboard, and no page
//! that has to be moved sideways.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::Person;
use crate::screen;
use crate::site::Site;
use crate::tour::tour;
use std::{env, fs};
use thirtyfour::Key;

#[tokio::test]
async fn every_page_is_accessible_in_dutch() {
    accessible("nl").await;
}

#[tokio::test]
async fn every_page_is_accessible_in_english() {
    accessible("en").await;
}

/// Collects what is wrong on all pages, so that one run tells all.
async fn accessible(language: &str) {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    let mut wrong = Vec::new();
    tour(&person, language, async |page| {
        let found = problems(&person).await;
        wrong.extend(found.into_iter().map(|problem| format!("{page}: {problem}")));
    })
    .await;
    assert!(wrong.is_empty(), "{} wrong\n{}", wrong.len(), wrong.join("\n"));
    assert_eq!(site.complaints(), Vec::<String>::new());
}

#[tokio::test]
async fn problems_that_are_planted_are_found() {
    let (site, profile) = (Site::new(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    assert_eq!(problems(&person).await, Vec::<String>::new());
    person.runs(PLANT, Vec::new()).await;
    let found = problems(&person).await;
    for problem in ["light: color-contrast", "dark: label", "360 pixels", "320 pixels"] {
        assert!(found.iter().any(|found| found.starts_with(problem)), "{problem}: {found:?}");
    }
}

const PLANT: &str = "
    const plant = (name, text, style) => {
        const planted = document.querySelector('main').appendChild(document.createElement(name));
        planted.textContent = text;
        Object.assign(planted.style, style);
    };
    plant('p', 'pale', { color: '#ccc', background: '#fff' });
    plant('p', 'wide', { inlineSize: '25rem' });
    plant('textarea', '', {});";

/// What is wrong with the page as it is now.
pub async fn problems(person: &Person<'_>) -> Vec<String> {
    if person.asks("typeof axe === 'undefined'").await == true {
        let axe = env::var("AXE").expect("tools/env says where axe-core is: run `make test`");
        person.runs(&fs::read_to_string(axe).unwrap(), Vec::new()).await;
    }
    let mut problems = Vec::new();
    for scheme in ["light", "dark"] {
        screen::shows(person.browser, scheme).await;
        let found = strings(person.awaits(VIOLATIONS, Vec::new()).await);
        problems.extend(found.into_iter().map(|found| format!("{scheme}: {found}")));
    }
    // 320 pixels is what is left of 1280 when everything is four times as large.
    for width in [360, 320] {
        screen::is_wide(person.browser, Some(width)).await;
        let found = strings(person.runs(SIDEWAYS, Vec::new()).await);
        problems.extend(found.into_iter().map(|found| format!("{width} pixels: {found}")));
    }
    screen::is_wide(person.browser, None).await;
    problems
}

fn strings(value: serde_json::Value) -> Vec<String> {
    serde_json::from_value(value).unwrap()
}

const VIOLATIONS: &str = "
    const [done] = arguments;
    const rules = { 'target-size': { enabled: true } };
    axe.run({ rules, resultTypes: ['violations'] }).then(
        ({ violations }) => done(violations.flatMap(({ id, nodes }) => nodes.map(
            ({ target, failureSummary }) => `${id} ${target} ${failureSummary.replace(/\\s+/g, ' ')}`))),
        (error) => done([String(error)]));";

/// What makes the page wider than the window.
const SIDEWAYS: &str = "
    const root = document.documentElement;
    if (root.scrollWidth <= root.clientWidth) return [];
    const wide = [...document.body.querySelectorAll('*')].filter((element) =>
        element.getBoundingClientRect().right > root.clientWidth + 1 && !element.closest('.sideways'));
    return [wide.slice(-3).map((element) => element.outerHTML.slice(0, 120)).join(', ')];";

#[tokio::test]
async fn a_whole_scan_with_the_keyboard_alone() {
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;

    // Past the header, at once.
    person.presses(Key::Tab).await;
    assert!(is_at(&person, ".skip").await);
    person.presses(Key::Enter).await;
    person.waits_for("document.activeElement.matches('main h1')").await;

    goes_to(&person, "a[data-scan=talentscan]").await;
    person.turns(async || person.presses(Key::Enter).await).await;
    for _ in 0..6 {
        goes_to(&person, "[data-row] input").await;
        while !is_at(&person, "[data-next]").await {
            person.presses('3').await;
            person.presses(Key::Enter).await;
        }
        person.turns(async || person.presses(Key::Enter).await).await;
    }
    assert!(person.reads("#progress").await.contains("23"));
    goes_to(&person, "#finish").await;
    person.turns(async || person.presses(Key::Enter).await).await;
    assert_eq!(person.asks("location.hash").await, "#/forms");
    assert_eq!(person.asks("document.querySelectorAll('[data-form]').length").await, 1);

    // Every page takes the focus to its heading.
    for page in ["result", "overview", "data", "about", "forms"] {
        goes_to(&person, &format!("footer a[href='#/{page}']")).await;
        person.turns(async || person.presses(Key::Enter).await).await;
    }
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// Presses Tab until the focus is there.
async fn goes_to(person: &Person<'_>, css: &str) {
    for _ in 0..60 {
        if is_at(person, css).await {
            return;
        }
        person.presses(Key::Tab).await;
    }
    panic!("the keyboard does not reach {css}");
}

async fn is_at(person: &Person<'_>, css: &str) -> bool {
    person.runs("return document.activeElement.matches(arguments[0])", vec![css.into()]).await
        == true
}
