//! Measures the overview of a large network in Chromium, on the release: `make bench`. Takes the
//! folder with the files (`examples/samples.rs` makes them), and prints a table.
#![allow(dead_code, reason = "the tests use the rest of these modules")]

mod browser;
mod folder;
mod person;
#[path = "../../tools/serve.rs"]
mod serve;
mod site;

use browser::Browser;
use folder::Folder;
use person::Person;
use serde_json::Value;
use site::Site;
use std::fs;
use std::path::PathBuf;

/// How often the page is started, with the overview stored and with none.
const STARTS: usize = 9;

/// How often all files are read, each time in a worker that is new; the quickest time counts, for
/// the machine has more to do.
const READS: usize = 5;

/// In the page before everything else: when the app started, its longest task, and what the worker
/// said (`bench.js`).
const LISTEN: &str = "
    window.said = {};
    addEventListener('talentscan:started', () => (window.started = performance.now()));
    let chosen = Infinity;
    addEventListener('change', () => {
        window.longest = 0;
        chosen = performance.now();
    }, true);
    // What the browser does before it says which files were chosen is not the page's.
    new PerformanceObserver((list) => {
        for (const { startTime, duration } of list.getEntries()) {
            const own = startTime + duration - Math.max(startTime, chosen);
            window.longest = Math.max(window.longest, own);
        }
    }).observe({ type: 'longtask' });
    new BroadcastChannel('bench').onmessage = (event) => Object.assign(window.said, event.data);
";

/// Waits until the database was made: a page that goes meanwhile leaves the next one waiting.
const MADE: &str = "
    const done = arguments[0];
    const look = async () => (await indexedDB.databases()).length ? done() : setTimeout(look, 10);
    look();
";

/// Stops the reading when it is on its way, and remembers how long it takes until it ended.
const STOP: &str = "
    let begin;
    const watch = new MutationObserver(() => {
        const bar = document.querySelector('.busy progress');
        const stop = document.getElementById('stop');
        if (!begin && stop && bar.value > 0) {
            begin = performance.now();
            stop.click();
        } else if (begin && !bar) {
            window.stopping = performance.now() - begin;
            watch.disconnect();
        }
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
";

/// Scrolls to the end of the page, a step per frame.
const SCROLL: &str = "
    const done = arguments[0];
    let at = 0;
    const step = () => {
        scrollTo(0, (at += 400));
        requestAnimationFrame(at < document.body.scrollHeight ? step : () => done());
    };
    step();
";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    let dir = std::env::args().nth(1).expect("name the folder with the files");
    // A browser is handed whole paths.
    let dir = fs::canonicalize(dir).unwrap();
    let files: Vec<PathBuf> = fs::read_dir(dir).unwrap().map(|file| file.unwrap().path()).collect();
    let bytes: u64 = files.iter().map(|file| file.metadata().unwrap().len()).sum();
    println!("{} files of {} MB together", files.len(), bytes / 1_000_000);
    as_people_use_it(&files).await;
    inside_the_worker(&files).await;
}

async fn as_people_use_it(files: &[PathBuf]) {
    let (site, profile) = (measured(), Folder::new());
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.awaits(MADE, Vec::new()).await;
    let none = starts(&person, &site).await;

    opens_overview(&person, &site).await;
    person.runs(STOP, Vec::new()).await;
    person.hands_in("#open-files", files).await;
    person.waits_for("window.stopping").await;
    row("stopping", number(&person.asks("window.stopping").await), "ms");

    person.hands_in("#open-files", files).await;
    person.waits_for("document.getElementById('take-batch')").await;
    row("longest task on the page", number(&person.asks("window.longest").await), "ms");
    person.clicks("#take-batch").await;
    person.waits_for("document.getElementById('undo-batch')").await;
    looks_at_the_schools(&person).await;

    let all = starts(&person, &site).await;
    row("start, nothing stored", none, "ms");
    row("start, all of it stored", all, "ms");
}

/// Scrolls past the schools, asks for more, looks for one, and opens its page.
async fn looks_at_the_schools(person: &Person<'_>) {
    person.waits_for("document.getElementById('domains')").await;
    person.runs("window.longest = 0", Vec::new()).await;
    person.awaits(SCROLL, Vec::new()).await;
    row("longest task, schools scrolled", number(&person.asks("window.longest").await), "ms");
    let rows = "document.querySelectorAll('#domains tbody tr[data-school]').length";
    for more in 2..=4 {
        person.runs("window.asked = performance.now()", Vec::new()).await;
        person.clicks("#show-more").await;
        person.waits_for(&format!("{rows} >= {}", 45 * more)).await;
    }
    let shown = person.asks("performance.now() - window.asked").await;
    row("fifty schools more, shown after", number(&shown), "ms");
    person.awaits(SCROLL, Vec::new()).await;
    row("longest task, with 200 schools", number(&person.asks("window.longest").await), "ms");
    person.follows("#domains tbody tr:nth-child(2) th a").await;
    person.goes_to("#/overview").await;
    person.waits_for("document.getElementById('domains')").await;
}

async fn inside_the_worker(files: &[PathBuf]) {
    let (site, profile) = (measured(), Folder::new());
    let served = fs::read_dir(site.folder()).unwrap().flatten().map(|entry| entry.path());
    let mut scripts = served.filter(|path| path.extension().is_some_and(|kind| kind == "js"));
    let worker = scripts.find(|path| path.to_string_lossy().contains("/worker-")).unwrap();
    let script = fs::read_to_string(&worker).unwrap();
    fs::write(&worker, [include_str!("bench.js"), &script].concat()).unwrap();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.awaits(MADE, Vec::new()).await;

    let (mut parse, mut read) = (f64::INFINITY, f64::INFINITY);
    for _ in 0..READS {
        opens_overview(&person, &site).await;
        person.hands_in("#open-files", files).await;
        person.waits_for("document.getElementById('take-batch') && window.said.took").await;
        parse = parse.min(said(&person, "parse").await);
        read = read.min(said(&person, "took").await);
    }
    person.runs("window.said = {}", Vec::new()).await;
    person.clicks("#take-batch").await;
    person.waits_for("window.said.took").await;
    let (take, commit) = (said(&person, "took").await, said(&person, "commit").await);
    row("JSON.parse", parse, "ms");
    row("read, checked, compared", read, "ms");
    row("merged, laid side by side", take, "ms");
    row("reading, in times of JSON.parse", read / parse, "");
    row("database commit", commit, "ms");
    row("memory of the worker", said(&person, "memory").await / 1e6, "MB");
}

fn measured() -> Site {
    let site = Site::new();
    fs::write(site.folder().join("listen.js"), LISTEN).unwrap();
    site
}

async fn opens_overview(person: &Person<'_>, site: &Site) {
    person.browser.goto("about:blank").await.unwrap();
    person.browser.goto(format!("{}#/overview", site.url())).await.unwrap();
    person.waits_for("document.getElementById('open-files')").await;
}

/// How long the page takes to start, the middle one of some times.
async fn starts(person: &Person<'_>, site: &Site) -> f64 {
    let mut times = Vec::new();
    for _ in 0..STARTS {
        person.browser.goto("about:blank").await.unwrap();
        person.browser.goto(site.url()).await.unwrap();
        person.waits_for("window.started").await;
        times.push(number(&person.asks("window.started").await));
    }
    times.sort_by(f64::total_cmp);
    times[STARTS / 2]
}

async fn said(person: &Person<'_>, what: &str) -> f64 {
    number(&person.asks(&format!("window.said.{what}")).await)
}

fn number(value: &Value) -> f64 {
    value.as_f64().unwrap_or(f64::NAN)
}

fn row(what: &str, value: f64, unit: &str) {
    println!("{what:<34} {value:>10.1} {unit}");
}
