//! `docs/reliability.md` is true to the sources: every test that it names is there, and no
//! requirement is passed over.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::ops::RangeInclusive;

const DOCUMENT: &str = "docs/reliability.md";

/// The requirements that have a test or a sentence why not.
const REQUIREMENTS: [RangeInclusive<u8>; 6] = [1..=26, 29..=31, 33..=38, 41..=42, 49..=49, 51..=56];

/// The heading behind which a row says why there is no test.
const NOT_PROMISED: &str = "## Not promised, or not yet";

#[test]
fn every_test_that_is_named_exists() {
    let document = document();
    let mut sources = BTreeMap::new();
    let mut named = 0;
    for name in quoted(&document).filter_map(test_of) {
        let (path, test) = name;
        let source = sources.entry(path.clone()).or_insert_with(|| {
            fs::read_to_string(&path).unwrap_or_else(|error| panic!("{path}: {error}"))
        });
        assert!(has_test(source, &test), "{DOCUMENT} names {test}, which is no test in {path}");
        named += 1;
    }
    assert!(named > 100, "only {named} names were recognised");
}

#[test]
fn every_requirement_has_a_test_or_a_reason() {
    let document = document();
    let (promised, not_promised) = document.split_once(NOT_PROMISED).unwrap();
    for (number, cells) in rows(promised) {
        let [promise, tests] = cells[..] else { panic!("R{number}: {cells:?}") };
        assert!(promise.ends_with('.'), "R{number} promises nothing");
        let tests: Vec<&str> = quoted(tests).collect();
        assert!(!tests.is_empty(), "R{number} names no test");
        for test in tests {
            assert!(test_of(test).is_some(), "R{number}: what is {test:?}?");
        }
    }
    for (number, cells) in rows(not_promised) {
        let [why, instead] = cells[..] else { panic!("R{number}: {cells:?}") };
        for said in [why, instead] {
            assert!(said.ends_with('.'), "R{number} lacks a sentence");
        }
    }
    let said: BTreeSet<u8> = rows(&document).map(|(number, _)| number).collect();
    let wanted: BTreeSet<u8> = REQUIREMENTS.into_iter().flatten().collect();
    let missing: Vec<&u8> = wanted.difference(&said).collect();
    assert!(missing.is_empty(), "{DOCUMENT} passes over {missing:?}");
    let unknown: Vec<&u8> = said.difference(&wanted).collect();
    assert!(unknown.is_empty(), "{DOCUMENT} has rows of {unknown:?}");
}

#[test]
fn what_is_no_test_is_not_taken_for_one() {
    assert!(has_test("#[test]\nfn whole() {", "whole"));
    assert!(has_test("    #[tokio::test]\n    async fn whole() {", "whole"));
    assert!(has_test("#[wasm_bindgen_test]\nfn whole(a in b()) {", "whole"));
    assert!(!has_test("#[test]\nfn whole() {", "who"));
    assert!(!has_test("#[test]\nfn the_whole() {", "whole"));
    assert!(!has_test("fn whole() {", "whole"));
    assert!(!has_test("// fn whole() {", "whole"));
    assert_eq!(test_of("names::a"), Some(("tests/it/names.rs".to_owned(), "a".to_owned())));
    assert_eq!(
        test_of("files::cut::a"),
        Some(("tests/it/files/cut.rs".to_owned(), "a".to_owned()))
    );
    assert_eq!(test_of("browser a"), Some(("tests/browser.rs".to_owned(), "a".to_owned())));
    assert_eq!(test_of("e2e crash::a"), Some(("tests/e2e/crash.rs".to_owned(), "a".to_owned())));
    assert_eq!(test_of("tools page::a"), Some(("tools/page.rs".to_owned(), "a".to_owned())));
    for other in ["make test", "tests/it/", "module::…", "e2e module::…", ".json", "="] {
        assert_eq!(test_of(other), None, "{other}");
    }
}

fn document() -> String {
    fs::read_to_string(DOCUMENT).unwrap()
}

/// What stands between back quotes.
fn quoted(text: &str) -> impl Iterator<Item = &str> {
    text.lines().flat_map(|line| line.split('`').skip(1).step_by(2))
}

/// The file and the name of a test, as the document writes it; `None` for what is none.
fn test_of(name: &str) -> Option<(String, String)> {
    let (kind, path) = name.split_once(' ').unwrap_or(("", name));
    let folder = |module: &str| module.replace("::", "/");
    let (file, test) = match (kind, path.rsplit_once("::")) {
        ("", Some((module, test))) => (format!("tests/it/{}.rs", folder(module)), test),
        ("e2e", Some((module, test))) => (format!("tests/e2e/{}.rs", folder(module)), test),
        ("tools", Some((module, test))) => (format!("tools/{}.rs", folder(module)), test),
        ("browser", None) => ("tests/browser.rs".to_owned(), path),
        _ => return None,
    };
    let is_name = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'_';
    test.bytes().all(is_name).then(|| (file, test.to_owned()))
}

/// Whether a source holds this test: the function, behind an attribute that makes it one.
fn has_test(source: &str, test: &str) -> bool {
    let function = format!("fn {test}(");
    let mut before = "";
    source.lines().map(str::trim).any(|line| {
        let line_before = std::mem::replace(&mut before, line);
        line.strip_prefix("async ").unwrap_or(line).starts_with(&function)
            && line_before.starts_with("#[")
            && line_before.ends_with("test]")
    })
}

/// The rows of the tables that begin with the number of a requirement: the number, and the cells
/// behind it.
fn rows(text: &str) -> impl Iterator<Item = (u8, Vec<&str>)> {
    text.lines().filter_map(|line| {
        let row = line.strip_prefix("| R")?.strip_suffix(" |")?;
        let mut cells = row.split(" | ");
        let number = cells.next()?.parse().unwrap_or_else(|_| panic!("the number of: {line}"));
        Some((number, cells.collect()))
    })
}
