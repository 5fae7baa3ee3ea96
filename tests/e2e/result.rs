//! The result as a team looks at it: charts that can be taken along, and one part at a time on a
//! large screen.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::{How, Person};
use crate::site::Site;
use std::fs;
use thirtyfour::prelude::*;

/// How many slides a school has that filled in both scans.
const SLIDES: usize = 8;

/// A group fills in both scans together.
async fn fills_in(person: &Person<'_>) {
    person.begins("talentscan").await;
    for step in 1..=6_u8 {
        if step > 1 {
            person.goes_on().await;
        }
        person.rates_page(|_, _| Some(1 + step % 3)).await;
    }
    person.goes_on().await;
    person.names_the_school("De Regenboog", 12).await;
    person.says(How::Together { people: 6 }).await;
    person.begins("ambition_scale").await;
    for step in 1..=3 {
        if step > 1 {
            person.goes_on().await;
        }
        person.rates_page(|_, scale| Some(if scale == "now" { 2 } else { 4 })).await;
    }
    person.goes_to("#/fill/ambition/end").await;
    person.says(How::Together { people: 6 }).await;
}

async fn looks_at_the_result(browser: Browser) {
    let site = Site::new();
    let person = Person::visits(&browser, &site).await;
    fills_in(&person).await;
    person.goes_to("#/result").await;
    person.sees("#chart-domains svg").await;

    person.clicks("#chart-domains .save button:first-child").await;
    let drawing = fs::read_to_string(browser.downloaded_as(&["svg"]).await).unwrap();
    let parses = "const page = new DOMParser().parseFromString(arguments[0], 'image/svg+xml');
        return page.documentElement.tagName + page.querySelectorAll('parsererror, [class]').length";
    assert_eq!(person.runs(parses, vec![drawing.clone().into()]).await, "svg0");
    assert!(drawing.contains("De Regenboog"), "it says whose it is");
    person.clicks("#chart-domains .save button:last-child").await;
    let picture = fs::read(browser.downloaded_as(&["png"]).await).unwrap();
    assert_eq!(&picture[1..4], b"PNG");
    assert_eq!(&picture[16..20], 1600_u32.to_be_bytes(), "as wide as a sheet at 200 to the inch");

    person.clicks(".tools .present").await;
    for place in 1..=SLIDES {
        person.sees(&format!(".presentation[data-slide='{place}'] h1")).await;
        assert!(
            !person
                .asks("document.querySelector('.header').checkVisibility()")
                .await
                .as_bool()
                .unwrap()
        );
        if place < SLIDES {
            person.presses(Key::Right).await;
        }
    }
    person.presses(Key::Left).await;
    person.sees(".presentation[data-slide='7']").await;
    person.presses(Key::Escape).await;
    if person.is_there(".presentation").await {
        // The first one left the full screen.
        person.presses(Key::Escape).await;
    }
    person.sees("#chart-domains svg").await;

    assert_eq!(site.complaints(), Vec::<String>::new());
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
}

#[tokio::test]
async fn a_result_is_looked_at_in_chromium() {
    let profile = Folder::new();
    looks_at_the_result(Browser::chromium(&profile).await).await;
}

#[tokio::test]
async fn a_result_is_looked_at_in_firefox() {
    let profile = Folder::new();
    looks_at_the_result(Browser::firefox(&profile).await).await;
}
