//! Measures the making of a plan of learning partners in Chromium, on the release: `make
//! bench-plan`. Takes folders with files (`examples/samples.rs` makes them), and prints a table for
//! each.
#![allow(dead_code, reason = "the tests use the rest of these modules")]

mod browser;
mod folder;
mod person;
mod places;
#[path = "../../tools/serve.rs"]
mod serve;
mod site;

use browser::Browser;
use folder::Folder;
use person::Person;
use places::opens_postcodes;
use site::Site;
use std::fs;
use std::path::PathBuf;
use std::time::Duration;

/// In the page before everything else: its longest task, once somebody asks for a plan; when the
/// first groups were there, when all was done, and what was said of the plan meanwhile.
const LISTEN: &str = "
    window.said = [];
    window.longest = 0;
    new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
    }).observe({ type: 'longtask' });
    window.measure = () => {
        const begun = performance.now();
        const since = () => performance.now() - begun;
        window.longest = 0;
        window.made = {};
        const watch = new MutationObserver(() => {
            const cards = document.querySelectorAll('.group-card').length;
            const busy = document.querySelector('.plan-status .busy[data-state=busy] .small');
            if (cards && !window.made.first) window.made.first = since();
            const says = busy?.textContent;
            if (says && says !== window.said.at(-1)?.[1]) window.said.push([since(), says]);
            if (!busy && window.made.busy) {
                window.made.done = since();
                watch.disconnect();
            }
            window.made.busy = Boolean(busy);
        });
        watch.observe(document.body, { subtree: true, childList: true, characterData: true, attributes: true });
        document.getElementById('make-plan').click();
    };
";

/// How often it is looked whether the plan is done: it may take longer than a person waits.
const GLANCE: Duration = Duration::from_millis(250);

/// Stops a plan that is being made, and remembers how long it takes until it ended.
const STOP: &str = "
    window.stopped = undefined;
    const begun = performance.now();
    const watch = new MutationObserver(() => {
        if (!document.getElementById('stop-plan')) {
            window.stopped = performance.now() - begun;
            watch.disconnect();
        }
    });
    watch.observe(document.body, { subtree: true, childList: true, attributes: true });
    document.getElementById('stop-plan').click();
";

#[tokio::main(flavor = "current_thread")]
async fn main() {
    for dir in std::env::args().skip(1) {
        // A browser is handed whole paths.
        let dir = fs::canonicalize(dir).unwrap();
        let files: Vec<PathBuf> =
            fs::read_dir(&dir).unwrap().map(|file| file.unwrap().path()).collect();
        println!("{} files of {}", files.len(), dir.file_name().unwrap().display());
        plan(&files).await;
    }
}

async fn plan(files: &[PathBuf]) {
    let (site, profile, folder) = (Site::new(), Folder::new(), Folder::new());
    fs::write(site.folder().join("listen.js"), LISTEN).unwrap();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.goes_to("#/overview").await;
    person.waits_for("document.getElementById('open-files')").await;
    person.hands_in("#open-files", files).await;
    person.waits_for("document.getElementById('take-batch')").await;
    person.clicks("#take-batch").await;
    person.waits_for("document.getElementById('find-partners')").await;
    opens_postcodes(&person, &folder).await;
    person.goes_to("#/partners").await;
    person.waits_for("document.getElementById('make-plan')").await;
    person.runs("window.measure()", Vec::new()).await;
    while person.asks("window.made.done").await.is_null() {
        tokio::time::sleep(GLANCE).await;
    }
    row("first groups on screen", &person, "window.made.first").await;
    row("done", &person, "window.made.done").await;
    row("longest task on the page", &person, "window.longest").await;
    let said = person.asks("window.said").await;
    for line in said.as_array().into_iter().flatten() {
        println!(
            "  {:>9.0} ms  {}",
            line[0].as_f64().unwrap_or(f64::NAN),
            line[1].as_str().unwrap()
        );
    }
    let sure = person.asks("document.getElementById('plan-is').textContent").await;
    println!("  {}", sure.as_str().unwrap_or_default());
    person.runs("window.measure()", Vec::new()).await;
    person
        .waits_for("document.querySelector('.group-card') && document.getElementById('stop-plan')")
        .await;
    person.runs(STOP, Vec::new()).await;
    person.waits_for("window.stopped").await;
    row("stopped after", &person, "window.stopped").await;
}

async fn row(what: &str, person: &Person<'_>, script: &str) {
    let value = person.asks(script).await.as_f64().unwrap_or(f64::NAN);
    println!("{what:<34} {value:>10.0} ms");
}
