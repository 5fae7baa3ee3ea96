//! A coordinator's 300 files in three batches: some twice, some renamed, two broken, one of next
//! year's app. Whatever the order, and whatever happens in between, the overview ends the same.

use crate::browser::Browser;
use crate::exchange::sum;
use crate::figures::samples;
use crate::folder::Folder;
use crate::person::Person;
use crate::site::Site;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

/// Of so many schools there are somewhat less than 300 files.
const SCHOOLS: u32 = 250;

const FILES: usize = 300;

#[tokio::test]
async fn a_batch_of_300_ends_the_same_in_any_order_in_two_browsers() {
    let folder = Folder::new();
    let files = all_sorts(&folder);
    let (first, second) = (Folder::new(), Folder::new());
    let mut backwards = files.clone();
    backwards.reverse();
    let (one, other) =
        tokio::join!(async { coordinates(Browser::chromium(&first).await, &files).await }, async {
            coordinates(Browser::firefox(&second).await, &backwards).await
        },);
    assert_eq!(one, other);
}

/// Undo, removal and repetition on the way; says what the file of the whole overview holds.
async fn coordinates(browser: Browser, files: &[PathBuf]) -> String {
    let site = Site::new();
    let person = Person::visits(&browser, &site).await;
    person.speaks("nl").await;
    person.goes_to("#/overview").await;
    let batches: Vec<&[PathBuf]> = files.chunks(FILES / 3).collect();
    for (place, batch) in batches.iter().enumerate() {
        takes(&person, batch).await;
        if place == 1 {
            person.clicks("#undo-batch").await;
            person.waits_for("/weggehaald/.test(document.querySelector('#last').innerText)").await;
            takes(&person, batch).await;
        }
    }
    person.clicks("#files summary").await;
    person.clicks("#files li button").await;
    person.waits_for("/weggehaald/.test(document.querySelector('#last').innerText)").await;
    person.clicks("#put-back").await;
    person.waits_for("/teruggezet/.test(document.querySelector('#last').innerText)").await;
    person.clicks("#files li button").await;
    person.waits_for("/weggehaald/.test(document.querySelector('#last').innerText)").await;
    for batch in batches {
        takes(&person, batch).await;
    }
    person.sees_it_stored().await;
    // As it is stored, and not as it was in memory.
    let person = Person::visits(&browser, &site).await;
    let held = whole(&browser, &person).await;
    assert_eq!(site.complaints(), Vec::<String>::new());
    held
}

#[tokio::test]
async fn a_browser_that_is_killed_in_a_batch_has_each_file_whole_or_not_at_all() {
    let folder = Folder::new();
    let files = all_sorts(&folder);
    let mut ended = Vec::new();
    for millis in [None, Some(0), Some(120), Some(300), Some(600)] {
        let (site, profile) = (Site::new(), Folder::new());
        if let Some(millis) = millis {
            let mut browser = Browser::chromium(&profile).await;
            let person = Person::visits(&browser, &site).await;
            person.goes_to("#/overview").await;
            reads(&person, &files).await;
            person.clicks("#take-batch").await;
            tokio::time::sleep(Duration::from_millis(millis)).await;
            browser.kill_now();
        }
        let browser = Browser::chromium(&profile).await;
        let person = Person::visits(&browser, &site).await;
        person.goes_to("#/overview").await;
        person.waits_for("!document.querySelector('.busy progress')").await;
        // What is there can be read: a file of which a part is there would be told of.
        assert!(!person.is_there(".verdicts .refused").await, "after {millis:?}");
        takes(&person, &files).await;
        person.sees_it_stored().await;
        ended.push(whole(&browser, &person).await);
    }
    assert!(ended.iter().all(|held| *held == ended[0]));
}

async fn reads(person: &Person<'_>, batch: &[PathBuf]) {
    person.hands_in("#open-files", batch).await;
    person.sees("#batch").await;
}

/// Hands in a batch, and takes what is new of it.
async fn takes(person: &Person<'_>, batch: &[PathBuf]) {
    reads(person, batch).await;
    person.clicks("#take-batch").await;
    person.waits_for("!document.querySelector('#batch')").await;
}

/// What the file of the whole overview holds, to the byte.
async fn whole(browser: &Browser, person: &Person<'_>) -> String {
    person.goes_to("#/overview").await;
    person.clicks("#save-overview").await;
    let path = browser.downloaded().await;
    let text = fs::read_to_string(path).unwrap();
    let file: Value = serde_json::from_str(&text).unwrap();
    assert_eq!(file["sum"], sum(&file));
    file["versions"].to_string()
}

/// The files of a calm year, and then what always comes along.
fn all_sorts(folder: &Path) -> Vec<PathBuf> {
    let mut files = samples(SCHOOLS, folder);
    let whole = fs::read(&files[0]).unwrap();
    let cut = folder.join("half.json");
    fs::write(&cut, &whole[..whole.len() / 2]).unwrap();
    let changed = folder.join("veranderd.json");
    let text = String::from_utf8(whole).unwrap();
    fs::write(&changed, text.replacen("\"active\"", "\"aktive\"", 1)).unwrap();
    let next = folder.join("volgend jaar.json");
    fs::write(&next, next_years(&text)).unwrap();
    let late = files.len() / 2;
    files.splice(late..late, [cut, changed, next]);
    for (place, from) in (0..).zip(files.clone()) {
        if files.len() == FILES {
            break;
        }
        let copy = folder.join(format!("Kopie van bestand ({place}).txt"));
        fs::copy(from, &copy).unwrap();
        files.push(copy);
    }
    assert_eq!(files.len(), FILES);
    files
}

/// The same file as the app of the next format would write it.
fn next_years(text: &str) -> String {
    let mut file: Value = serde_json::from_str(text).unwrap();
    file["version"]["major"] = 2.into();
    file["sum"] = sum(&file).into();
    file.to_string()
}
