//! Golden files: what was once released is read for ever.

use super::newer::draft;
use super::{check, kind_of, moment, record};
use sha2::{Digest, Sha256};
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;
use talentscan::domain::decision::Decision;
use talentscan::domain::exchange::{self, FileKind, Header};
use talentscan::domain::figure::ambition::Pairs;
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::score::Score;
use talentscan::domain::instrument::{InstrumentId, Scale};
use talentscan::domain::offer::Offer;
use talentscan::domain::ordered::{VecMap, VecSet};
use talentscan::domain::organisation::{Organisation, OrganisationType};
use talentscan::domain::record::{Content, ExportId, Kind, RecordId};
use talentscan::domain::response::{Response, Role, Series, Via};
use talentscan::domain::round::Round;
use talentscan::domain::tally::{Aggregate, Tally};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/exchange");

/// What a golden file holds: its kind, and of each version the record, how many ancestors it
/// names, and its content.
type Golden = (FileKind, [u32; 2], Vec<(&'static str, usize, Content)>);

/// The name of every golden file with its bytes.
pub(super) fn golden_files() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(FIXTURES)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn golden(name: &str) -> Golden {
    match name {
        "v1.0-personal.json" => (FileKind::Personal, [2, 1], personal()),
        "v1.0-school.json" => (FileKind::School, [1, 1], school()),
        "v1.0-rescue.json" => (FileKind::Rescue, [2, 0], rescue()),
        "v1.0-round.json" => (FileKind::Round, [0, 1], round()),
        "v1.0-follow-up.json" => (FileKind::School, [1, 1], follow_up()),
        "v1.0-overview.json" => (FileKind::Overview, [0, 2], overview()),
        "v1.0-plan.json" => (FileKind::Overview, [0, 1], plan()),
        _ => panic!("what should {name} hold?"),
    }
}

const SCHOOL: &str = "2v6k0q9xtrhm";
const ROUND: &str = "7c1w5nd3zjy8";

pub(super) fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn named<T>(entries: impl IntoIterator<Item = (&'static str, T)>) -> VecMap<String, T> {
    entries.into_iter().map(|(name, entry)| (name.to_owned(), entry)).collect()
}

pub(super) fn rated(ratings: &[(&str, Scale, u8)]) -> VecMap<(String, Scale), u8> {
    ratings.iter().map(|&(id, scale, rating)| ((id.to_owned(), scale), rating)).collect()
}

pub(super) fn the_school() -> Content {
    let text = |text: &str| Some(text.to_owned());
    Content::Organisation(Organisation {
        r#type: OrganisationType::School,
        name: "’t Höfke \"De Regenboog\" 🌈".to_owned(),
        brin: text("99ZZ"),
        location: text("00"),
        board: text("Stichting Voorbeeld"),
        sector: text("po"),
        postcode: text("1234 AB"),
        place: text("Voorbeeldstad"),
        team_size: Some(24),
    })
}

fn personal() -> Vec<(&'static str, usize, Content)> {
    use Scale::{Ambition, Applies, Now};
    let teacher = Response {
        organisation: Some(record(SCHOOL)),
        round: Some(record(ROUND)),
        role: Some(Role::Teacher),
        started_on: day("2026-11-20"),
        finished_on: Some(day("2026-11-22")),
        ratings: rated(&[
            ("instruction.clarity", Applies, 3),
            ("instruction.interaction", Applies, 2),
            ("trust.respect", Applies, 1),
        ]),
        unknown: ["families.upbringing".to_owned(), "trust.openness".to_owned()]
            .into_iter()
            .collect(),
        examples: named([
            ("instruction", "Woordmuur:\n\teen \\ nieuw woord per dag".to_owned()),
            ("trust", "Leerlingenraad".to_owned()),
        ]),
        ..draft()
    };
    let together = Response {
        instrument: InstrumentId::AmbitionScale,
        organisation: Some(record(SCHOOL)),
        series: Series::Joint,
        people: Some(6),
        via: Via::Paper,
        started_on: day("2026-11-21"),
        ratings: rated(&[
            ("sharing_culture", Ambition, 4),
            ("sharing_culture", Now, 2),
            ("visible_expertise", Ambition, 3),
            ("broad_development", Now, 1),
            ("own", Ambition, 4),
            ("own", Now, 1),
        ]),
        own: Some("elke maand bij elkaar in de klas kijken".to_owned()),
        ..draft()
    };
    vec![
        (SCHOOL, 1, the_school()),
        ("5g8m2zk4w0ye", 2, Content::Response(teacher)),
        ("9p3x7vq1c6rt", 0, Content::Response(together)),
        ("d4n0hs8j2kfb", 1, Content::Withdrawn),
    ]
}

pub(super) fn school() -> Vec<(&'static str, usize, Content)> {
    let principal = Response {
        organisation: Some(record(SCHOOL)),
        series: Series::Principal,
        role: Some(Role::Principal),
        via: Via::Code,
        started_on: day("2026-11-21"),
        ratings: rated(&[("leadership.shared", Scale::Applies, 2)]),
        beside_team: true,
        ..draft()
    };
    let covers: VecSet<RecordId> =
        ["1t0e9w8q7r6x", "3m5n7k9h1g2f", "5g8m2zk4w0ye", "b6v4c2x0z1as", "q8w6e4r2t0yz"]
            .map(record)
            .into_iter()
            .collect();
    let talentscan = Tally {
        instrument: InstrumentId::Talentscan,
        instrument_version: 1,
        organisation: Some(record(SCHOOL)),
        round: Some(record(ROUND)),
        follow_up: false,
        asks: VecSet::new(),
        series: Series::Personal,
        first_on: day("2026-11-18"),
        last_on: day("2026-11-22"),
        covers: covers.clone(),
        counts: Aggregate {
            forms: 5,
            domains: named([("instruction", Score { n: 5, sum: 475, sum_squares: 47_125 })]),
            applies: named([
                ("instruction.clarity", Counts::new([1, 2, 2])),
                ("instruction.interaction", Counts::new([0, 0, 5])),
            ]),
            pairs: VecMap::new(),
        },
        examples: named([("instruction", vec!["Samen lezen".to_owned(), "Woordmuur".to_owned()])]),
    };
    let ambition = Tally {
        instrument: InstrumentId::AmbitionScale,
        round: None,
        counts: Aggregate {
            forms: 5,
            pairs: named([(
                "sharing_culture",
                Pairs {
                    both: [[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]],
                    ambition_only: [0, 0, 0, 1],
                    now_only: [1, 0, 0, 0],
                },
            )]),
            ..Aggregate::default()
        },
        examples: VecMap::new(),
        ..talentscan.clone()
    };
    vec![
        (SCHOOL, 1, the_school()),
        ("4kz9w1m7x3qh", 0, Content::Tally(talentscan)),
        ("6j2b8r0n5tvd", 0, Content::Tally(ambition)),
        ("8e4y6c1p9gsa", 3, Content::Response(principal)),
    ]
}

fn rescue() -> Vec<(&'static str, usize, Content)> {
    let begun = Response { started_on: day("2026-11-22"), ..draft() };
    let board = Response {
        instrument: InstrumentId::AmbitionScale,
        series: Series::Board,
        role: Some(Role::Board),
        ratings: rated(&[("lasting_expertise", Scale::Ambition, 2)]),
        ..begun.clone()
    };
    vec![
        ("0h5s1t8w4ycz", 0, Content::Response(begun)),
        ("e7k2m9q3v6xr", 2, Content::Response(board)),
    ]
}

pub(super) fn round() -> Vec<(&'static str, usize, Content)> {
    let text = |text: &str| Some(text.to_owned());
    let autumn = Round {
        title: "Talentscan \"najaar\" 🍂".to_owned(),
        instruments: InstrumentId::ALL.into_iter().collect(),
        organisations: [record(SCHOOL)].into_iter().collect(),
        until: Some(day("2026-12-18")),
        mail: text("directie@deregenboog.example"),
        language: Some(Lang::Nl),
        address: text("https://talentscan.example.org/app/"),
        ..Round::default()
    };
    let open = Round {
        title: "Open".to_owned(),
        instruments: [InstrumentId::Talentscan].into_iter().collect(),
        ..Round::default()
    };
    vec![
        (SCHOOL, 1, the_school()),
        (ROUND, 2, Content::Round(autumn)),
        ("z1x2c3v4b5n6", 0, Content::Round(open)),
    ]
}

pub(super) fn follow_up() -> Vec<(&'static str, usize, Content)> {
    const AGAIN: &str = "7q3f0a5v9t2e";
    let asks: VecSet<String> = ["instruction", "trust"].into_iter().map(str::to_owned).collect();
    let again = Round {
        title: "2027-03-15".to_owned(),
        instruments: [InstrumentId::Talentscan].into_iter().collect(),
        organisations: [record(SCHOOL)].into_iter().collect(),
        follow_up: true,
        asks: asks.clone(),
        address: Some("https://talentscan.example.org/app/".to_owned()),
        ..Round::default()
    };
    let together = Response {
        organisation: Some(record(SCHOOL)),
        round: Some(record(AGAIN)),
        follow_up: true,
        asks: asks.clone(),
        series: Series::Joint,
        people: Some(4),
        started_on: day("2027-03-16"),
        ratings: rated(&[("instruction.clarity", Scale::Applies, 3)]),
        ..draft()
    };
    let covers = ["1t0e9w8q7r6x", "3m5n7k9h1g2f", "5g8m2zk4w0yf", "b6v4c2x0z1as", "q8w6e4r2t0yz"];
    let team = Tally {
        instrument: InstrumentId::Talentscan,
        instrument_version: 1,
        organisation: Some(record(SCHOOL)),
        round: Some(record(AGAIN)),
        follow_up: true,
        asks,
        series: Series::Personal,
        first_on: day("2027-03-16"),
        last_on: day("2027-03-20"),
        covers: covers.map(record).into_iter().collect(),
        counts: Aggregate {
            forms: 5,
            domains: named([("trust", Score { n: 5, sum: 500, sum_squares: 52_000 })]),
            applies: named([("trust.respect", Counts::new([0, 2, 3]))]),
            pairs: VecMap::new(),
        },
        examples: VecMap::new(),
    };
    vec![
        (SCHOOL, 1, the_school()),
        (AGAIN, 0, Content::Round(again)),
        ("a8d2h6m0r4w9", 0, Content::Response(together)),
        ("c5g1k7q3v0zb", 0, Content::Tally(team)),
    ]
}

pub(super) fn overview() -> Vec<(&'static str, usize, Content)> {
    const BOARD: &str = "3b8f0s6d2gk9";
    let board = Organisation {
        r#type: OrganisationType::Board,
        name: "Stichting Voorbeeld".to_owned(),
        ..Organisation::default()
    };
    let mut all = Offer::new(record(SCHOOL));
    all.show = ["instruction".to_owned(), "trust".to_owned()].into_iter().collect();
    for (id, urgency) in [("leadership", 4), ("collaboration", 1), ("families", 4)] {
        assert!(all.want(id, urgency));
    }
    (all.host, all.partner) = (Some(2), Some(0));
    all.not_with = [record(BOARD)].into_iter().collect();
    (all.agreed, all.since) = (true, Some(day("2026-11-21")));
    let choice = Decision::Choice {
        record: record("5g8m2zk4w0ye"),
        text: "gebeld met de directeur\nop 21 november".to_owned(),
    };
    let belongs = Decision::Belongs { form: record("9p3x7vq1c6rt"), organisation: record(SCHOOL) };
    let same = |same| Decision::same(record(BOARD), record(SCHOOL), same).unwrap();
    vec![
        ("1d5h9k3m7q2s", 0, Content::Decision(same(true))),
        (SCHOOL, 1, the_school()),
        (BOARD, 0, Content::Organisation(board)),
        ("4f6g8h0j2k4m", 1, Content::Decision(same(false))),
        ("6n8p0q2r4s6t", 0, Content::Decision(belongs)),
        ("8v0w2x4y6z8a", 0, Content::Decision(choice)),
        ("ab1cd2ef3gh4", 2, Content::Offer(all)),
        ("jk5mn6pq7rs8", 0, Content::Offer(Offer::new(record(BOARD)))),
    ]
}

/// What these say only who coordinates reads; `planning.rs` and `completion.rs` hold them to it.
fn plan() -> Vec<(&'static str, usize, Content)> {
    vec![
        ("1n7yng4a9x52", 0, Content::Foreign),
        (SCHOOL, 0, the_school()),
        ("811mnkqq16bt", 0, Content::Foreign),
        ("91wzfnnsc2g1", 1, Content::Foreign),
        ("bcw75y1rhbh8", 0, Content::Foreign),
        ("tkqndk32sfj5", 1, Content::Withdrawn),
    ]
}

/// The golden files are never made again: when one of these fails, the app can no longer read what
/// people have kept.
#[test]
fn golden_files_are_read_for_ever() {
    for (name, bytes) in golden_files() {
        let (kind, [responses, organisations], wanted) = golden(&name);
        let read = exchange::read(&bytes).unwrap();
        let header = Header {
            major: 1,
            minor: 0,
            kind: Some(kind),
            export_id: ExportId::parse("x3v9k0c7m5qt"),
            written_at: Some(moment()),
            app_version: "0.1.0".to_owned(),
            app_build: "golden".to_owned(),
            responses,
            organisations,
        };
        assert_eq!(read.header, header, "{name}");
        assert_eq!(read.versions.len(), wanted.len(), "{name}");
        for (version, (id, ancestors, content)) in read.versions.iter().zip(wanted) {
            check([((&name, id), version.record(), record(id))]);
            let kept_by_value = matches!(version.kind(), Kind::Foreign(_));
            check([((&name, id), version.kind() == &kind_of(&content), !kept_by_value)]);
            check([((&name, id), version.ancestors().len(), ancestors)]);
            check([((&name, id), version.content(), &content)]);
        }
    }
}

#[test]
fn golden_files_are_written_to_the_byte() {
    for (name, bytes) in golden_files() {
        let read = exchange::read(&bytes).unwrap();
        let written = exchange::write(&read.header, read.versions.iter().rev());
        assert_eq!(written.as_bytes(), bytes, "{name}");
    }
}

/// The sum by a computation that shares nothing with the app but SHA-256: what any program that
/// follows `docs/exchange-format.md` would do.
#[test]
fn golden_files_hold_the_sum_of_the_document() {
    for (name, bytes) in golden_files() {
        let serde_json::Value::Object(mut file) = serde_json::from_slice(&bytes).unwrap() else {
            panic!("{name} is no object")
        };
        let (versions, sum) = (file.remove("versions").unwrap(), file.remove("sum").unwrap());
        let hash = |text: String| base64url(&Sha256::digest(text));
        let hashes: BTreeSet<String> =
            versions.as_array().unwrap().iter().map(|version| hash(version.to_string())).collect();
        let header = serde_json::Value::Object(file).to_string();
        let lines: Vec<String> = std::iter::once(header).chain(hashes).collect();
        assert_eq!(sum, format!("sha256:{}", hash(lines.join("\n"))), "{name}");
    }
}

/// RFC 4648, section 5, bit by bit.
pub(super) fn base64url(bytes: &[u8]) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<bool> =
        bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1)).collect();
    bits.chunks(6)
        .map(|six| {
            (0..6).fold(0, |digit, bit| 2 * digit + usize::from(six.get(bit) == Some(&true)))
        })
        .map(|digit| char::from(alphabet[digit]))
        .collect()
}

/// A release that adds nothing here would not notice when it breaks its own files.
#[test]
fn this_format_has_golden_files() {
    let begin = format!("v{}.{}-", exchange::MAJOR, exchange::MINOR);
    let count = golden_files().iter().filter(|(name, _)| name.starts_with(&begin)).count();
    assert!(count >= 3, "{count} files of {begin}");
}

/// Whoever writes a reader starts from the document: its example is a golden file, and every name
/// in any golden file stands in it and in the schema.
#[test]
fn document_and_schema_name_everything_in_the_golden_files() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let document = fs::read_to_string(docs.join("exchange-format.md")).unwrap();
    let schema = fs::read_to_string(docs.join("exchange-format.schema.json")).unwrap();
    let example = fs::read_to_string(Path::new(FIXTURES).join("v1.0-personal.json")).unwrap();
    assert!(document.contains(&example), "the example is not v1.0-personal.json");
    let mut names = BTreeSet::new();
    for (_, bytes) in golden_files() {
        names_in(&serde_json::from_slice(&bytes).unwrap(), &mut names);
    }
    for name in names {
        assert!(document.contains(&format!("`{name}`")), "the document lacks {name}");
        assert!(schema.contains(&format!("\"{name}\": {{")), "the schema lacks {name}");
    }
}

/// The names of fields, without the ids of statements, domains, themes, schools and postcodes.
fn names_in(value: &serde_json::Value, names: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (name, value) in map {
                names.insert(name.clone());
                // How many ids lie one inside the other.
                let ids = match name.as_str() {
                    "answers" | "examples" | "domains" | "statements" | "pairs" | "learn"
                    | "own_themes" | "take_part" | "met" | "areas" => 1,
                    "appoint" | "open" | "close" | "groups" => 2,
                    "pin" | "ban" => 3,
                    _ => 0,
                };
                let mut inside = vec![value];
                for _ in 0..ids {
                    let maps = inside.iter().filter_map(|value| value.as_object());
                    inside = maps.flat_map(serde_json::Map::values).collect();
                }
                for value in inside {
                    names_in(value, names);
                }
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| names_in(value, names)),
        _ => {}
    }
}
