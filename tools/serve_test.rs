//! Tests of the server, apart from it because the browser tests use the server as well.

use crate::serve::{HEADERS, spawn};
use std::fs;
use std::io::{Read as _, Write as _};
use std::net::{SocketAddr, TcpStream};
use std::sync::OnceLock;

/// Serves a folder with a page, a hashed file and a folder; returns the head of an answer.
fn ask(request: &str) -> String {
    static ADDRESS: OnceLock<SocketAddr> = OnceLock::new();
    let address = ADDRESS.get_or_init(|| {
        let dir = std::env::temp_dir().join(format!("talentscan-serve-{}", std::process::id()));
        fs::create_dir_all(dir.join("sub")).unwrap();
        fs::write(dir.join("index.html"), "<p>".repeat(100)).unwrap();
        fs::write(dir.join("app-0123456789abcdef.js"), "app()").unwrap();
        spawn(&dir, 0, |_| ()).unwrap()
    });
    let mut stream = TcpStream::connect(address).unwrap();
    stream.write_all(format!("{request}\r\n\r\n").as_bytes()).unwrap();
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer).unwrap();
    let answer = String::from_utf8_lossy(&answer).into_owned();
    answer.split("\r\n\r\n").next().unwrap().to_owned()
}

#[test]
fn the_page_is_asked_for_anew_and_hashed_files_are_kept() {
    let page = ask("GET /?x HTTP/1.1");
    assert!(page.starts_with("HTTP/1.1 200 OK\r\n"), "{page}");
    assert!(page.contains("\r\nCache-Control: no-cache\r\n"), "{page}");
    assert!(page.contains("\r\nContent-Length: 300"), "{page}");
    let script = ask("GET /app-0123456789abcdef.js HTTP/1.1");
    assert!(script.contains("immutable\r\n"), "{script}");
    let (_, tag) = page.split_once("ETag: ").unwrap();
    let tag = tag.lines().next().unwrap();
    let again = ask(&format!("GET / HTTP/1.1\r\nIf-None-Match: {tag}"));
    assert!(again.starts_with("HTTP/1.1 304 "), "{again}");
}

#[test]
fn what_can_be_compressed_is() {
    let page = ask("HEAD / HTTP/1.1\r\nAccept-Encoding: gzip, br");
    assert!(page.contains("\r\nContent-Encoding: br\r\n"), "{page}");
    assert!(!page.contains("\r\nContent-Length: 300"), "{page}");
}

#[test]
fn nothing_outside_the_folder_is_served() {
    for (path, status) in
        [("/../Cargo.toml", 404), ("/nothing", 404), ("/sub", 301), ("/sub/", 404)]
    {
        let answer = ask(&format!("GET {path} HTTP/1.1"));
        assert!(answer.starts_with(&format!("HTTP/1.1 {status} ")), "{path}: {answer}");
    }
    assert!(ask("POST / HTTP/1.1").starts_with("HTTP/1.1 405 "));
}

#[test]
fn the_page_and_the_documentation_say_the_same() {
    let page = include_str!("../index.html");
    let docs = include_str!("../docs/hosting.md");
    let (_, policy) = HEADERS[0];
    let (in_page, _) = policy.split_once("; frame-ancestors").unwrap();
    assert!(page.contains(&format!("content=\"{in_page}\"")), "index.html has another policy");
    for (name, value) in HEADERS {
        assert!(
            docs.contains(name) && docs.contains(value),
            "docs/hosting.md lacks {name}: {value}"
        );
    }
}
