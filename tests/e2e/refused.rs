//! What is not a file of ours is refused with a sentence that says what it is, and leaves nothing
//! behind; and what people write stays text.

use crate::browser::Browser;
use crate::folder::Folder;
use crate::person::{How, Person};
use crate::site::Site;
use std::fs;
use std::time::{Duration, Instant};

/// How long an answer may take.
const AT_ONCE: Duration = Duration::from_secs(1);

/// Files, and what the sentence about each must say.
fn files(own: &str) -> Vec<(&'static str, Vec<u8>, &'static str)> {
    let cut = own[..own.len() / 2].to_owned();
    let twice = own.replacen("\"format\"", "\"kind\":\"school\",\"format\"", 1);
    let number = own.replacen("\"major\":1", &format!("\"major\":{}", "7".repeat(30)), 1);
    let deep = own.replacen("\"holds\"", &format!("\"deep\":{},\"holds\"", "[".repeat(100_000)), 1);
    vec![
        ("login.json", b"<!DOCTYPE html><html><title>Log in</title></html>".to_vec(), "webpagina"),
        ("rapport.json", b"%PDF-1.7\n%\xE2\xE3\xCF\xD3\n1 0 obj".to_vec(), "pdf"),
        ("cijfers.xlsx", spreadsheet(), "spreadsheet"),
        ("leeg.json", Vec::new(), "leeg"),
        ("foto.json", b"\xFF\xD8\xFF\xE0\0\x10JFIF\0".to_vec(), "foto"),
        ("haken.json", "[".repeat(100_000).into_bytes(), "ander programma"),
        ("haken-erin.json", deep.into_bytes(), "beschadigd"),
        ("getal.json", number.into_bytes(), "beschadigd"),
        ("dubbel.json", twice.into_bytes(), "beschadigd"),
        ("half.json", cut.into_bytes(), "einde ontbreekt"),
    ]
}

/// The beginning of a spreadsheet: a packed file with the names that Excel gives.
fn spreadsheet() -> Vec<u8> {
    let mut bytes = Vec::new();
    for name in ["[Content_Types].xml", "xl/workbook.xml"] {
        let length = u16::try_from(name.len()).unwrap().to_le_bytes();
        bytes.extend(b"PK\x03\x04\x14\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0");
        bytes.extend(length);
        bytes.extend([0, 0]);
        bytes.extend(name.bytes());
    }
    bytes
}

#[tokio::test]
async fn what_is_not_ours_is_refused_in_words_and_leaves_nothing() {
    let site = Site::new();
    let folder = Folder::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.speaks("nl").await;
    person.begins("talentscan").await;
    person.rates("instruction.curriculum", "applies", 3).await;
    person.sees_it_saved().await;
    let own = person.saves_a_file("for-ourselves").await;
    let own = fs::read_to_string(own).unwrap();
    person.goes_to("#/").await;
    let stored = person.awaits(STORED, Vec::new()).await;

    for (name, bytes, says) in files(&own) {
        let path = folder.join(name);
        fs::write(&path, bytes).unwrap();
        let begin = Instant::now();
        person.drops(&path).await;
        person.sees(".message[data-state=trouble]").await;
        assert!(begin.elapsed() < AT_ONCE, "{name}: {:?}", begin.elapsed());
        let message = person.reads(".message p").await;
        assert!(message.starts_with(name) && message.contains(says), "{message}");
        person.clicks(".message button").await;
        assert!(!person.is_there("#opened-file").await, "{name}");
        assert_eq!(person.awaits(STORED, Vec::new()).await, stored, "{name}");
    }
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// Everything that is stored: localStorage, and every value of every database.
const STORED: &str = "
    const [done] = arguments;
    const all = (request) => new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
    });
    (async () => {
        const found = { ...localStorage };
        for (const { name } of await indexedDB.databases()) {
            const database = await all(indexedDB.open(name));
            for (const store of database.objectStoreNames) {
                found[`${name} ${store}`] = await all(database.transaction(store).objectStore(store).getAll());
            }
            database.close();
        }
        return JSON.stringify(found);
    })().then(done, (error) => done(String(error)));";

/// Markup, a formula, and a mark that turns the direction of all that follows.
const HOSTILE: &str =
    "<img src=x onerror=alert(1)> =HYPERLINK(\"https://example.com\") \u{202E}abc";

#[tokio::test]
async fn hostile_text_stays_text() {
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.begins("talentscan").await;
    for step in 0..6 {
        person.rates_page(|_, _| Some(2)).await;
        if step == 0 {
            person.gives_an_example("instruction", HOSTILE).await;
        }
        person.goes_on().await;
    }
    person.names_the_school(HOSTILE, 9).await;
    person.says(How::Together { people: 6 }).await;
    assert_inert(&person, 0).await;
    person.finishes().await;
    assert_inert(&person, 0).await;
    person.goes_to("#/result").await;
    assert_inert(&person, 2).await;
    person.goes_to("#/save").await;
    person.clicks("label:has(#for-coordinator)").await;
    person.sees("#example-0").await;
    assert_inert(&person, 2).await;
    let file = person.saves_a_file("for-coordinator").await;
    person.goes_to("#/data").await;
    assert_inert(&person, 0).await;

    person.goes_to("#/").await;
    person.drops(&file).await;
    person.sees("#opened-file").await;
    assert_inert(&person, 1).await;
    person.clicks("[aria-labelledby=opened-file] button:nth-of-type(3)").await;
    person.sees("#take-batch").await;
    assert_inert(&person, 1).await;
    person.clicks("#take-batch").await;
    person.sees("#domains").await;
    assert_inert(&person, 1).await;
    assert_eq!(site.complaints(), Vec::<String>::new());
}

/// The text is on the screen at least so many times, as it was typed, nothing came of it, and it
/// does not turn what stands around it.
async fn assert_inert(person: &Person<'_>, times: u64) {
    assert_is_inert(person, HOSTILE, times).await;
}

/// The same of another text.
pub async fn assert_is_inert(person: &Person<'_>, text: &str, times: u64) {
    let found = person.runs(INERT, vec![text.into()]).await;
    let wrong = found["wrong"].as_array().unwrap();
    assert!(wrong.is_empty(), "{wrong:?}");
    assert!(found["times"].as_u64() >= Some(times), "{found}, {}", person.reads("main").await);
}

const INERT: &str = "
    const [text] = arguments;
    const wrong = [...document.querySelectorAll('img, a[href*=example], script:not([src])')];
    const isKept = (around, node) => {
        const { unicodeBidi, display } = getComputedStyle(around);
        if (/isolate|plaintext/.test(unicodeBidi)) return true;
        if (around.textContent.trim() !== node.data.trim()) return false;
        return display !== 'inline' || isKept(around.parentElement, node);
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    let times = 0;
    while (walker.nextNode()) {
        const node = walker.currentNode;
        if (node.data.includes(text)) times += 1;
        if (!node.data.includes('\\u202E')) continue;
        // A chart breaks a long text into lines, each an element of its own.
        const isWhole = node.data.includes(text) || node.parentElement.closest('svg');
        if (!isWhole || !isKept(node.parentElement, node)) wrong.push(node.parentElement);
    }
    return { times, wrong: wrong.map((element) => element.outerHTML.slice(0, 200)) };";
