//! Nothing leaves the site: no request of a whole journey (`journey`), and none that is planted.

use crate::browser::{Browser, PATIENCE, until};
use crate::folder::Folder;
use crate::person::Person;
use crate::site::Site;
use std::fs;
use std::io::Read as _;
use std::net::TcpListener;
use std::path::Path;

/// Chromium's own record of all that it did on the network, workers included, holds no request that
/// a page asked for and that went elsewhere. To be called when the browser has quit.
pub fn assert_nothing_left(profile: &Path, site: &Site) {
    let log = fs::read_to_string(profile.join("net-log.json")).unwrap();
    let origin = site.url().trim_end_matches('/');
    let of_page = format!("\"initiator\":\"{origin}\"");
    let (home, away): (Vec<&str>, Vec<&str>) = log
        .lines()
        .filter(|line| line.contains(&of_page) && line.contains("\"url\":\""))
        .partition(|line| line.contains(&format!("\"url\":\"{origin}/")));
    assert!(!home.is_empty(), "the record holds what the page asked for");
    assert_eq!(away, Vec::<&str>::new());
}

/// What a script could try, and the directive that must stop it.
const PROBES: [(&str, &str); 6] = [
    ("connect-src", "fetch(there)"),
    ("connect-src", "navigator.sendBeacon(there, 'answers')"),
    ("connect-src", "new WebSocket(there.replace('http', 'ws'))"),
    ("img-src", "new Image().src = there"),
    (
        "script-src-elem",
        "document.head.append(Object.assign(document.createElement('link'), { rel: 'modulepreload', href: there }))",
    ),
    (
        "form-action",
        "(form => { document.body.append(form); form.submit(); })\
        (Object.assign(document.createElement('form'), { action: there }))",
    ),
];

#[tokio::test]
async fn what_is_planted_in_the_page_reaches_nobody() {
    let elsewhere = TcpListener::bind("127.0.0.1:0").unwrap();
    elsewhere.set_nonblocking(true).unwrap();
    let there = format!("http://{}/", elsewhere.local_addr().unwrap());
    let site = Site::new();
    let profile = Folder::new();
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    for (directive, probe) in PROBES {
        let script = format!("const there = arguments[0]; try {{ {probe} }} catch {{}}");
        person.runs(&script, vec![there.as_str().into()]).await;
        let blocked = format!("policy: {directive} {there}");
        let blocked = blocked.replace("http", if probe.contains("ws") { "ws" } else { "http" });
        let told = || site.complaints().iter().any(|complaint| complaint.starts_with(&blocked));
        assert!(until(told, PATIENCE).await, "{probe}: {:?}", site.complaints());
    }
    browser.quit().await;
    // Chromium opens a line for a form before it finds that it may not send it.
    while let Ok((mut line, _)) = elsewhere.accept() {
        let mut said = String::new();
        line.read_to_string(&mut said).unwrap();
        assert_eq!(said, "");
    }
    assert_nothing_left(&profile, &site);
}
