//! What happens to a file on its way does no harm, or is noticed.

use super::golden::{golden_files, overview, round, school, the_school};
use super::newer::{at_mut, draft};
use super::{a_header, check, check_read, file_of, file_with, first, json};
use talentscan::domain::exchange::{self, Invalid, ReadError};
use talentscan::domain::json::{Json, JsonError};
use talentscan::domain::record::Content;

/// All cuts of one file go through here. `mark` is where the file says what it is: what was cut
/// behind it is known as cut, and only the new line at the end may go.
#[track_caller]
fn check_cuts(row: &str, bytes: &[u8], mark: usize, end_may_go: usize) {
    let whole = exchange::read(bytes).unwrap();
    for end in 0..bytes.len() {
        let mut padded = bytes[..end].to_vec();
        padded.resize(bytes.len(), 0);
        for cut in [&bytes[..end], &padded] {
            match exchange::read(cut) {
                Ok(read) => {
                    assert!(end + end_may_go >= bytes.len() && read == whole, "{row} {end}");
                }
                Err(ReadError::Cut) => {}
                // Half a character of UTF-16 and a NUL are another character.
                Err(ReadError::Damaged) if cut.len() == bytes.len() => {}
                Err(ReadError::Empty | ReadError::NotOurs(_)) if end < mark => {}
                Err(reason) => panic!("{row} {end}: {reason:?}"),
            }
        }
    }
}

/// Wherever it is cut, with or without the padding that a full disk or a shared folder puts in
/// the place of what is missing.
#[test]
fn cut_file_is_refused() {
    for (name, bytes) in golden_files() {
        let text = str::from_utf8(&bytes).unwrap();
        let mark = text.find("\"holds\"").unwrap();
        check_cuts(&name, &bytes, mark, 1);
        check_cuts(&name, &encode(text, "UTF-16LE with mark"), 2 + 2 * mark, 3);
        check_cuts(&name, &encode(text, "UTF-16BE"), 2 * mark, 3);
    }
}

/// One bit is wrong: refused, or the same meaning.
#[test]
fn flipped_bit_changes_nothing() {
    for (name, mut bytes) in golden_files() {
        let whole = exchange::read(&bytes).unwrap();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                bytes[place] ^= 1 << bit;
                if let Ok(read) = exchange::read(&bytes) {
                    assert_eq!(read, whole, "{name}: bit {bit} of byte {place}");
                }
                bytes[place] ^= 1 << bit;
            }
        }
    }
}

fn encode(text: &str, encoding: &str) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    let text = if encoding.ends_with("with mark") { &marked } else { text };
    let units = text.encode_utf16();
    if encoding.starts_with("UTF-16LE") {
        units.flat_map(u16::to_le_bytes).collect()
    } else if encoding.starts_with("UTF-16BE") {
        units.flat_map(u16::to_be_bytes).collect()
    } else {
        text.as_bytes().to_vec()
    }
}

/// What a program does to a text.
type Change = fn(&str) -> String;

/// What editors, mail programs and shared folders do to a text, each followed by each, in every
/// encoding.
#[test]
fn harmless_changes_do_no_harm() {
    let changes: [(&str, Change); 9] = [
        ("nothing", str::to_owned),
        ("CRLF", |text| text.replace("\r\n", "\n").replace('\n', "\r\n")),
        ("CR", |text| text.replace("\r\n", "\r").replace('\n', "\r")),
        ("re-indented", |text| {
            let read: serde_json::Value =
                serde_json::from_str(text.trim_matches(is_padding)).unwrap();
            serde_json::to_string_pretty(&read).unwrap()
        }),
        ("escaped", escaped),
        ("new lines behind", |text| format!("{text}\n\r\n\n")),
        ("spaces around", |text| format!("  \t{text}   ")),
        ("NULs behind", |text| format!("{text}\0\0\0")),
        ("end of file of DOS", |text| format!("{text}\u{1a}")),
    ];
    let encodings = [
        "UTF-8",
        "UTF-8 with mark",
        "UTF-16LE",
        "UTF-16LE with mark",
        "UTF-16BE",
        "UTF-16BE with mark",
    ];
    for (name, bytes) in golden_files() {
        let wanted = exchange::read(&bytes).unwrap();
        let text = str::from_utf8(&bytes).unwrap();
        for (first, change) in changes {
            for (second, change_again) in changes {
                for encoding in encodings {
                    let mut copy = encode(&change_again(&change(text)), encoding);
                    let found = exchange::read(&copy);
                    assert_eq!(
                        found.as_ref(),
                        Ok(&wanted),
                        "{name}: {first}, {second}, {encoding}"
                    );
                    copy.extend([0; 3]);
                    assert_eq!(exchange::read(&copy), found, "{name}: {encoding} and NULs");
                }
            }
        }
    }
}

fn is_padding(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\0' | '\u{1a}')
}

/// Every character that is no ASCII as an escape, as some programs write JSON.
fn escaped(text: &str) -> String {
    text.encode_utf16()
        .map(|unit| match u8::try_from(unit) {
            Ok(ascii @ 0..0x80) => char::from(ascii).to_string(),
            _ => format!("\\u{unit:04X}"),
        })
        .collect::<Vec<_>>()
        .concat()
}

/// A file of ours in which something is wrong that no sum is needed to see.
pub(super) fn ours(wrong: &str) -> String {
    format!(r#"{{"format": "talentscan", "version": {{"major": 1, "minor": 0}}, {wrong}}}"#)
}

/// Values that no file of ours holds. Most readers would take them and change them on the way.
#[test]
fn value_that_cannot_be_kept_is_refused() {
    let refused = |reason: JsonError| Err(ReadError::Refused(reason));
    let (number, null) = (refused(JsonError::Number), refused(JsonError::Null));
    let twice = |name: &str| refused(JsonError::TwiceNamed(name.to_owned()));
    let brackets = "[".repeat(100_000);
    let closed = "]".repeat(100_000);
    check_read([
        ("30 digits", ours(r#""x": 123456789012345678901234567890"#), number.clone()),
        ("400 digits", ours(&format!(r#""x": {}"#, "9".repeat(400))), number.clone()),
        ("2^53", ours(r#""x": 9007199254740992"#), number.clone()),
        ("-2^53", ours(r#""x": -9007199254740992"#), number.clone()),
        ("2^63", ours(r#""x": 9223372036854775808"#), number.clone()),
        ("fraction", ours(r#""x": 1.5"#), number.clone()),
        ("whole fraction", ours(r#""x": 1.0"#), number.clone()),
        ("exponent", ours(r#""x": 1e2"#), number.clone()),
        ("infinite", ours(r#""x": 1e999"#), number.clone()),
        ("nothing left", ours(r#""x": 1e-999"#), number.clone()),
        ("minus nought", ours(r#""x": -0"#), number.clone()),
        ("number in a version", ours(r#""versions": [{"body": {"x": [0.1]}}]"#), number),
        ("null", ours(r#""x": null"#), null.clone()),
        ("null in a list", ours(r#""versions": [null]"#), null),
        ("name twice", ours(r#""x": 1, "x": 1"#), twice("x")),
        ("format twice", ours(r#""format": "talentscan""#), twice("format")),
        ("twice in a version", ours(r#""versions": [{"a": 1, "b": 2, "a": 1}]"#), twice("a")),
        ("twice in a body", ours(r#""versions": [{"body": {"": 1, "": 2}}]"#), twice("")),
        ("twice, once escaped", ours(r#""x": {"é": 1, "\u00e9": 2}"#), twice("é")),
        ("__proto__ twice", ours(r#""__proto__": {}, "__proto__": {}"#), twice("__proto__")),
        ("brackets", ours(&format!(r#""x": {brackets}"#)), refused(JsonError::TooDeep)),
        ("closed", ours(&format!(r#""x": {brackets}{closed}"#)), refused(JsonError::TooDeep)),
        ("maps", ours(&r#""x": {"#.repeat(100_000)), refused(JsonError::TooDeep)),
    ]);
}

/// Texts of ours that are no JSON any more, or that lost a part.
#[test]
fn damage_is_noticed() {
    let damaged = Err(ReadError::Damaged);
    let good = file_of(vec![json(first(the_school()).text())]);
    let other = file_of(vec![json(first(Content::Response(draft())).text())]);
    let latin = |text: &str| text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    let sum = good.split_once("\"sum\":").unwrap().1.get(..52).unwrap();
    let row = |row, text: String| (row, text.into_bytes(), damaged.clone());
    check_read([
        row("lone surrogate", ours(r#""x": "\ud83d""#)),
        row("lone surrogate behind", ours(r#""x": "\udf08 ""#)),
        row("control", ours("\"x\": \"\u{1}\"")),
        row("new line in a text", ours("\"x\": \"a\nb\"")),
        row("NULs in the middle", ours("\0\0\"x\": 1")),
        row("no such escape", ours(r#""x": "\x41""#)),
        row("number with a nought before it", ours(r#""x": 01"#)),
        row("single quotes", ours(r#""x": 'a'"#)),
        row("comma behind", ours(r#""x": 1,"#)),
        row("something behind", format!("{good}x")),
        row("two files", format!("{good}\n{good}")),
        row("no versions", ours(r#""x": 1"#)),
        row("versions of another form", ours(r#""versions": {}"#)),
        row("no sum", ours(r#""versions": []"#)),
        row("sum of another form", ours(r#""versions": [], "sum": 1"#)),
        row(
            "sum of another file",
            other.replacen(other.split_once("\"sum\":").unwrap().1.get(..52).unwrap(), sum, 1),
        ),
        row("word changed", good.replace("Regenboog", "Regenbuug")),
        row("header changed", good.replace("\"minor\":0", "\"minor\":1")),
        row("header longer", good.replacen('{', "{\"x\":1,", 1)),
        ("kept as Latin 1", latin(&good), damaged.clone()),
    ]);
}

/// The order of the versions, and one that is there twice, are nothing to a set.
#[test]
fn file_is_a_set_of_versions() {
    let (one, other) = (first(the_school()), first(Content::Response(draft())));
    let [one, other] = [one, other].map(|version| json(version.text()));
    let sorted = exchange::read(file_of(vec![one.clone(), other.clone()]).as_bytes()).unwrap();
    let [turned, twice] = [vec![other.clone(), one.clone()], vec![one.clone(), other, one]]
        .map(|versions| Json::List(versions).canonical())
        .map(|versions| {
            let start = file_of(vec![]);
            let sum =
                |text: &str| text.split_once("\"sum\":").unwrap().1.get(..52).unwrap().to_owned();
            let right = sum(&file_of(sorted.versions.iter().map(|v| json(v.text())).collect()));
            start.replace(&sum(&start), &right).replace("[]", &versions)
        });
    check_read([("turned", turned, Ok(2)), ("twice", twice, Ok(2))]);
}

/// All versions of which a part is changed go through here: the row, the version, the path of the
/// part, and its new value; nothing takes the part away. The file names the part.
#[track_caller]
fn check_invalid<'r>(rows: impl IntoIterator<Item = (&'r str, &'r Json, &'r str, &'r str)>) {
    for (row, version, path, value) in rows {
        let mut version = version.clone();
        let (place, name) = path.rsplit_once('.').unwrap_or(("", path));
        let place: Vec<String> =
            place.split('.').filter(|p| !p.is_empty()).map(str::to_owned).collect();
        let map = at_mut(&mut version, &place).unwrap();
        if value.is_empty() {
            map.remove(name);
        } else {
            map.insert(name.to_owned(), json(value));
        }
        let error = exchange::read(file_of(vec![version]).as_bytes()).unwrap_err();
        let ReadError::Invalid(Invalid(part)) = error else { panic!("{row}: {error:?}") };
        check([(row, part, name)]);
    }
}

/// A part that does not fit the format, in a file that is whole: somebody's own program wrote it.
#[test]
fn part_that_does_not_fit_is_named() {
    let version = json(first(Content::Response(draft())).text());
    let school = json(first(the_school()).text());
    let tally = json(first(school_tally()).text());
    let rows = [
        ("no record", &version, "record", ""),
        ("short id", &version, "record", r#""0123456789a""#),
        ("id with capitals", &version, "record", r#""0123456789AB""#),
        ("no kind", &version, "kind", ""),
        ("no ancestors", &version, "ancestors", ""),
        ("ancestor that is no hash", &version, "ancestors", r#"["abc"]"#),
        ("no state", &version, "state", ""),
        ("another state", &version, "state", r#""lost""#),
        ("no body", &version, "body", ""),
        ("body that is a list", &version, "body", "[]"),
        ("rating too high", &version, "body.answers", r#"{"trust.respect": 4}"#),
        ("rating of nought", &version, "body.answers", r#"{"trust.respect": 0}"#),
        ("rating of another scale", &version, "body.answers", r#"{"own": {"now": 1}}"#),
        ("no such day", &version, "body.started_on", r#""2026-02-29""#),
        ("day with a time", &version, "body.finished_on", r#""2026-02-28T00:00:00Z""#),
        ("series that is no text", &version, "body.series", "1"),
        ("no way", &version, "body.via", ""),
        ("role that is no text", &version, "body.role", "true"),
        ("fewer than no people", &version, "body.people", "-1"),
        ("more people than 2^32", &version, "body.people", "4294967296"),
        ("organisation that is no id", &version, "body.organisation", r#""De Regenboog""#),
        ("examples in a list", &version, "body.examples", "[]"),
        ("unknown in a map", &version, "body.unknown", "{}"),
        ("agreement in a text", &version, "body.beside_team", r#""yes""#),
        ("no name", &school, "body.name", ""),
        ("no type", &school, "body.type", ""),
        ("team of text", &school, "body.team_size", r#""24""#),
        ("no covers", &tally, "body.covers", ""),
        ("no forms", &tally, "body.forms", ""),
        ("two counts of three", &tally, "body.statements", r#"{"trust.respect": [1, 2]}"#),
        ("score without n", &tally, "body.domains", r#"{"trust": {"sum": 1, "sum_squares": 1}}"#),
        ("pairs without rows", &tally, "body.pairs", r#"{"own": {"both": []}}"#),
    ];
    check_invalid(rows);
}

#[test]
fn part_of_what_was_agreed_that_does_not_fit_is_named() {
    let part = |contents: Vec<(&str, usize, Content)>, place: usize| {
        json(first(contents[place].2.clone()).text())
    };
    let (round, offer) = (part(round(), 1), part(overview(), 6));
    let [same, belongs, choice] = [0, 4, 5].map(|place| part(overview(), place));
    let rows = [
        ("offer of nobody", &offer, "body.organisation", ""),
        ("show in a map", &offer, "body.show", "{}"),
        ("learn in a list", &offer, "body.learn", r#"["trust"]"#),
        ("no rank", &offer, "body.learn", r#"{"trust": {"urgency": 1}}"#),
        ("no urgency", &offer, "body.learn", r#"{"trust": {"rank": 1}}"#),
        ("urgency of nought", &offer, "body.learn", r#"{"trust": {"rank": 1, "urgency": 0}}"#),
        ("urgency too high", &offer, "body.learn", r#"{"trust": {"rank": 1, "urgency": 5}}"#),
        ("second without first", &offer, "body.learn", r#"{"trust": {"rank": 2, "urgency": 1}}"#),
        (
            "first twice",
            &offer,
            "body.learn",
            r#"{"families": {"rank": 1, "urgency": 1}, "trust": {"rank": 1, "urgency": 1}}"#,
        ),
        (
            "four to learn",
            &offer,
            "body.learn",
            r#"{"a": {"rank": 1, "urgency": 1}, "b": {"rank": 2, "urgency": 1},
            "c": {"rank": 3, "urgency": 1}, "d": {"rank": 4, "urgency": 1}}"#,
        ),
        ("host ten times", &offer, "body.host", "10"),
        ("partner less than never", &offer, "body.partner", "-1"),
        ("not with a name", &offer, "body.not_with", r#"["De Regenboog"]"#),
        ("agreed in a text", &offer, "body.agreed", r#""yes""#),
        ("since no day", &offer, "body.since", r#""2026""#),
        ("no title", &round, "body.title", ""),
        ("no instruments", &round, "body.instruments", ""),
        ("instrument that is no text", &round, "body.instruments", "[1]"),
        ("organisation that is no id", &round, "body.organisations", r#"["x"]"#),
        ("until no day", &round, "body.until", r#""2026-11-31""#),
        ("mail that is no text", &round, "body.mail", "[]"),
        ("language that is no text", &round, "body.language", "1"),
        ("address that is no text", &round, "body.address", "{}"),
        ("no type of a decision", &same, "body.type", ""),
        ("same as nothing", &same, "body.organisations", ""),
        ("same as itself", &same, "body.organisations", r#"["2v6k0q9xtrhm", "2v6k0q9xtrhm"]"#),
        (
            "three of them",
            &same,
            "body.organisations",
            r#"["2v6k0q9xtrhm", "2v6k0q9xtrhn", "2v6k0q9xtrhp"]"#,
        ),
        ("no form", &belongs, "body.form", ""),
        ("belongs to nothing", &belongs, "body.organisation", ""),
        ("choice of nothing", &choice, "body.record", ""),
        ("choice without a word", &choice, "body.text", ""),
    ];
    check_invalid(rows);
}

fn school_tally() -> Content {
    school().remove(1).2
}

/// Which formats are read. What is newer is set aside whole, and only when it is whole.
#[test]
fn version_of_the_format_decides() {
    let version = |text: &str, versions: Vec<Json>| {
        let mut header = a_header();
        header.insert("version".to_owned(), json(text));
        file_with(header, versions)
    };
    let unlike = || vec![json(r#"{"another": "form", "of": ["version"]}"#)];
    let school = || vec![json(first(the_school()).text())];
    let newer = version(r#"{"major": 2, "minor": 0}"#, unlike());
    let invalid = Err(ReadError::Invalid(Invalid("version")));
    let mut nameless = a_header();
    nameless.remove("version");
    check_read([
        ("this one", version(r#"{"major": 1, "minor": 0}"#, school()), Ok(1)),
        ("newer minor", version(r#"{"major": 1, "minor": 9, "patch": 1}"#, school()), Ok(1)),
        ("newer major", newer.clone(), Err(ReadError::Newer { major: 2 })),
        ("newer major, cut", newer[..newer.len() - 2].to_owned(), Err(ReadError::Cut)),
        ("newer major, changed", newer.replace("another", "onother"), Err(ReadError::Damaged)),
        (
            "none before the first",
            version(r#"{"major": 0, "minor": 9}"#, school()),
            invalid.clone(),
        ),
        ("text", version(r#"{"major": "1", "minor": "0"}"#, school()), invalid.clone()),
        ("no minor", version(r#"{"major": 1}"#, school()), invalid.clone()),
        ("none", file_with(nameless, school()), invalid),
    ]);
}
