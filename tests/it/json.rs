//! Reading JSON: as `serde_json` does, but for what a file of ours cannot hold.

use proptest::prelude::*;
use proptest::sample::select;
use serde_json::Value;
use talentscan::domain::json::{Json, JsonError, read, read_items};

/// What texts are made of: whole marks, and bits that are wrong in most places.
const PIECES: [&str; 42] = [
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "\"",
    "\"a\"",
    "\"b\":",
    "\\",
    "\\u",
    "\\ud83d",
    "\\ude00",
    "\\u0041",
    "\\n",
    "\\/",
    "\\x",
    "true",
    "false",
    "null",
    "tru",
    "0",
    "7",
    "-",
    "-0",
    "-12",
    "01",
    "1.5",
    "1.",
    ".5",
    "1e3",
    "1E+",
    "9007199254740991",
    "9007199254740992",
    "123456789012345678901",
    " ",
    "\n",
    "\t",
    "\u{1}",
    "é",
    "😀",
    "x",
];

#[test]
fn what_is_read_is_what_another_reader_reads() {
    let texts =
        prop::collection::vec(select(&PIECES[..]), 0..12).prop_map(|pieces| pieces.concat());
    proptest!(ProptestConfig::with_cases(20_000), |(text in texts)| check(&text));
}

#[test]
fn a_cut_or_changed_text_is_read_as_another_reader_does() {
    let whole = r#"{"a": [1, -2, true, {"b": "x\u00e9\ud83d\ude00\n"}], "c": "", "d": {}}"#;
    for end in 0..=whole.len() {
        let Some(start) = whole.get(..end) else { continue };
        check(start);
        for piece in PIECES {
            check(&[start, piece, &whole[end..]].concat());
        }
    }
}

/// What is said to be written canonically is what would be written; and what was written so is said
/// to be, but for what comes seldom.
fn check_items(text: &str) {
    let wrapped = format!("{{\"v\":[ {text}]}}");
    let Ok((value, items)) = read_items(&wrapped, "v") else { return };
    let list = value.get("v").and_then(Json::as_list).unwrap();
    assert_eq!(items.len(), list.len(), "{text:?}");
    for (item, written) in list.iter().zip(items) {
        let canonical = item.canonical();
        if let Some(written) = written {
            assert_eq!(written, canonical, "{text:?}");
        }
        let seldom = canonical.contains("\\u") || !canonical.is_ascii();
        let again = format!("{{\"v\":[\n{canonical},\n{canonical}\n]}}");
        let (_, items) = read_items(&again, "v").unwrap();
        assert!(seldom || items == [Some(canonical.as_str()); 2], "{canonical:?}: {items:?}");
    }
}

#[test]
fn what_is_not_canonical_is_never_taken_as_it_is_written() {
    for item in [
        r#""\/""#,
        r#""\u0041""#,
        r#""\u001F""#,
        r#"{"b":1,"a":2}"#,
        r#"[{"\u0061":1}]"#,
        "{\"\u{fb01}\":1,\"\u{10000}\":2}",
        "[1, 2]",
        "{ }",
        "[\n]",
    ] {
        check_items(item);
        let text = format!("{{\"v\":[{item},7]}}");
        let (_, items) = read_items(&text, "v").unwrap();
        assert_eq!(items, [None, Some("7")], "{item}");
    }
}

fn check(text: &str) {
    check_items(text);
    let other: Result<Value, _> = serde_json::from_str(text);
    match (read(text), &other) {
        (Ok(ours), Ok(theirs)) => assert_eq!(as_value(&ours), *theirs, "{text:?}"),
        (Ok(ours), Err(theirs)) => panic!("{text:?} is read as {ours:?}, but: {theirs}"),
        (Err(JsonError::Cut), theirs) => {
            let is_cut = |error: &serde_json::Error| error.is_eof() || text.contains("\\u");
            assert!(theirs.as_ref().is_err_and(is_cut), "{text:?}: {theirs:?}");
        }
        (Err(JsonError::Syntax { line, .. }), theirs) => {
            let error = theirs.as_ref().expect_err(text);
            // Of a character by number the other reader takes four digits at once, or none.
            assert!(error.is_syntax() || text.contains("\\u"), "{text:?}: {error}");
            assert!(line <= text.lines().count().max(1) + 1, "{text:?}: line {line}");
        }
        // What is well written and still no value of a file: it has the number, null or name.
        (Err(JsonError::Number), _) => assert!(text.contains(|c: char| c.is_ascii_digit())),
        (Err(JsonError::Null), _) => assert!(text.contains("null")),
        (Err(JsonError::TwiceNamed(name)), _) => {
            assert!(text.matches(&name).count() > 1 || text.contains('\\'), "{text:?}: {name:?}");
        }
        (Err(JsonError::TooDeep), _) => panic!("{text:?} is not deep"),
    }
}

fn as_value(json: &Json) -> Value {
    match json {
        Json::Bool(value) => (*value).into(),
        Json::Integer(number) => (*number).into(),
        Json::Text(text) => text.as_str().into(),
        Json::List(list) => list.iter().map(as_value).collect(),
        Json::Map(map) => map.iter().map(|(name, item)| (name.clone(), as_value(item))).collect(),
    }
}
