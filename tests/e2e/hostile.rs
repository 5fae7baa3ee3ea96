//! Hostile text in every text field of a file, shown on every page, on paper and on a narrow phone:
//! it stays the text that it is.

use crate::browser::Browser;
use crate::exchange::{canonical, sum};
use crate::folder::Folder;
use crate::person::Person;
use crate::refused::assert_is_inert;
use crate::screen::is_wide;
use crate::site::Site;
use serde_json::{Value, json};
use std::fs;

/// The narrowest phone, in pixels.
const NARROW: u32 = 360;

/// The domains of the talentscan: each holds an example.
const DOMAINS: [&str; 6] =
    ["instruction", "environment", "collaboration", "leadership", "families", "trust"];

fn texts() -> [(&'static str, String); 3] {
    let markup = "=HYPERLINK(\"https://example.com\";\"x\") \"'><img src=x onerror=alert(1)>\
        <svg onload=alert(2)></textarea></title><script>alert(3)</script>{{7*7}}<!--";
    let marks = "@SUM(1) \u{202E}\u{2066}\u{200F}abc\u{202D} אבג \u{061C}\u{7}\u{1b}[31m\u{8}\
        \u{85}\u{200B}\u{2028}\u{FEFF}\u{FFFE}x\ty";
    let long = "Wij-zijn-".repeat(12) + "x".repeat(10_000).as_str();
    [("markup", markup.to_owned()), ("marks", marks.to_owned()), ("long", long)]
}

/// A file with this text in every field that holds any, with the sum that belongs to it.
fn file(text: &str) -> String {
    let golden = include_str!("../fixtures/exchange/v1.0-personal.json");
    let mut file: Value = serde_json::from_str(golden).unwrap();
    for field in ["name", "place", "board", "sector"] {
        file["versions"][0]["body"][field] = text.into();
    }
    let form = &mut file["versions"][1]["body"];
    form["series"] = "joint".into();
    form["people"] = 6.into();
    for domain in DOMAINS {
        form["examples"][domain] = text.into();
    }
    file["versions"][2]["body"]["own"] = text.into();
    let rounds = include_str!("../fixtures/exchange/v1.0-round.json");
    let rounds: Value = serde_json::from_str(rounds).unwrap();
    let mut round = rounds["versions"][1].clone();
    for field in ["title", "mail", "address"] {
        round["body"][field] = text.into();
    }
    file["versions"].as_array_mut().unwrap().push(round);
    file["sum"] = sum(&file).into();
    canonical(&file)
}

/// As text at least so many times, not wider than the screen, and the same on paper.
async fn looks(person: &Person<'_>, text: &str, times: u64) {
    let browser = person.browser;
    assert_is_inert(person, text, times).await;
    is_wide(browser, Some(NARROW)).await;
    let wide = "document.documentElement.scrollWidth > document.documentElement.clientWidth";
    let page = person.asks("location.hash").await;
    let widest = "[...document.querySelectorAll('body *')]
        .filter((one) => !one.closest('.sideways') &&
            one.getBoundingClientRect().right > document.documentElement.clientWidth)
        .map((one) => one.outerHTML.slice(0, 90)).slice(0, 9)";
    assert_eq!(person.asks(wide).await, false, "{page} {}", person.asks(widest).await);
    is_wide(browser, None).await;
    let paper = json!({ "media": "print" });
    browser.cdp().send_raw("Emulation.setEmulatedMedia", paper).await.unwrap();
    assert_is_inert(person, text, times).await;
    if times > 6 {
        let printed = browser.cdp().send_raw("Page.printToPDF", json!({})).await.unwrap();
        assert!(printed["data"].as_str().is_some_and(|pdf| pdf.starts_with("JVBER")), "{page}");
    }
    let screen = json!({ "media": "" });
    browser.cdp().send_raw("Emulation.setEmulatedMedia", screen).await.unwrap();
    let title = person.asks("document.title").await;
    assert!(!title.as_str().unwrap().contains(text), "{title}");
}

#[tokio::test]
async fn any_text_of_a_file_stays_text_on_every_page_and_on_paper() {
    for (what, text) in texts() {
        let (site, profile, folder) = (Site::new(), Folder::new(), Folder::new());
        let browser = Browser::chromium(&profile).await;
        let person = Person::visits(&browser, &site).await;
        let path = folder.join(format!("{what}.json"));
        fs::write(&path, file(&text)).unwrap();
        person.drops(&path).await;
        person.sees("#opened-file").await;
        looks(&person, &text, 1).await;
        person.follows("[aria-labelledby=opened-file] button:nth-of-type(2)").await;
        looks(&person, &text, 7).await;

        person.goes_to("#/").await;
        person.drops(&path).await;
        person.follows("[aria-labelledby=opened-file] button:nth-of-type(1)").await;
        for (page, times) in [("forms", 0), ("result", 7), ("save", 0), ("data", 0)] {
            person.goes_to(&format!("#/{page}")).await;
            looks(&person, &text, times).await;
        }
        person.goes_to("#/save").await;
        person.clicks("label:has(#for-coordinator)").await;
        person.sees("#example-0").await;
        looks(&person, &text, 6).await;
        let name = person.saves_a_file("for-coordinator").await;
        let name = name.file_name().unwrap().to_str().unwrap().to_owned();
        let plain = |char: char| char.is_ascii_alphanumeric() || "-_.".contains(char);
        assert!(name.chars().all(plain) && name.len() < 100, "{what}: {name}");

        person.goes_to("#/overview").await;
        person.hands_in("#open-files", std::slice::from_ref(&path)).await;
        person.sees("#take-batch").await;
        looks(&person, &text, 1).await;
        person.clicks("#take-batch").await;
        person.sees("#domains").await;
        looks(&person, &text, 2).await;
        assert_eq!(site.complaints(), Vec::<String>::new(), "{what}");
        assert_eq!(browser.console_errors().await, Vec::<String>::new(), "{what}");
    }
}
