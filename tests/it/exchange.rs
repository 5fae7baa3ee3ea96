//! The file: what is written is read back the same, what happens to a file on its way does no
//! harm or is noticed, and what is no file of ours is refused with the reason.

mod any;
mod canonical;
mod damage;
mod foreign;
mod golden;
mod newer;

pub(crate) use any::{a_round, a_text, an_organisation};
pub(crate) use newer::{draft, with_body};
use std::fmt::Debug;
use talentscan::domain::exchange::{self, FileKind, Header, ReadError};
use talentscan::domain::json::{self, Json, Map};
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Hash, Kind, RecordId, Version};
use talentscan::domain::time::Moment;

/// All rows of values go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

/// All rows of files go through here: its bytes, and how many versions it brings or why none.
#[track_caller]
fn check_read(
    rows: impl IntoIterator<Item = (impl Debug, impl AsRef<[u8]>, Result<usize, ReadError>)>,
) {
    for (row, bytes, wanted) in rows {
        let found = exchange::read(bytes.as_ref()).map(|file| file.versions.len());
        assert_eq!(found, wanted, "{row:?}");
    }
}

// Files to look at.

/// The bytes of a file of these versions; equal sets give equal bytes.
pub(crate) fn bytes_of<'v>(versions: impl IntoIterator<Item = &'v Version>) -> Vec<u8> {
    let export_id = ExportId::from_bits(1);
    let header = Header::new(FileKind::Overview, export_id, moment(), "test", []);
    exchange::write(&header, versions).into_bytes()
}

/// The versions of a file that must be readable.
#[track_caller]
pub(crate) fn versions_of(bytes: &[u8]) -> Vec<Version> {
    exchange::read(bytes).unwrap().versions
}

/// A file of versions that no app wrote, with the right sum.
pub(crate) fn file_of(versions: Vec<Json>) -> String {
    file_with(a_header(), versions)
}

fn file_with(mut header: Map, versions: Vec<Json>) -> String {
    let mut lines: Vec<String> =
        versions.iter().map(|version| hash_of(version).to_string()).collect();
    lines.sort_unstable();
    lines.insert(0, Json::Map(header.clone()).canonical());
    let sum = format!("sha256:{}", Hash::of(lines.join("\n").as_bytes()));
    header.insert("sum".to_owned(), sum.into());
    header.insert("versions".to_owned(), Json::List(versions));
    Json::Map(header).canonical()
}

/// The hash of a version that no app wrote.
pub(crate) fn hash_of(version: &Json) -> Hash {
    Hash::of(version.canonical().as_bytes())
}

fn a_header() -> Map {
    map(r#"{"format": "talentscan", "version": {"major": 1, "minor": 0}}"#)
}

fn json(text: &str) -> Json {
    json::read(text).unwrap()
}

fn map(text: &str) -> Map {
    json(text).as_map().unwrap().clone()
}

fn moment() -> Moment {
    Moment::parse("2026-11-22T13:05:00").unwrap()
}

fn record(text: &str) -> RecordId {
    RecordId::parse(text).unwrap()
}

/// The first version of a record with this content, as this app writes it.
pub(crate) fn first(content: Content) -> Version {
    let mut own = Own::default();
    let record = RecordId::from_bits(99);
    own.write(record, kind_of(&content), content);
    own.get(record).unwrap().version.clone()
}

fn kind_of(content: &Content) -> Kind {
    match content {
        Content::Organisation(_) => Kind::Organisation,
        Content::Tally(_) => Kind::Tally,
        Content::Offer(_) => Kind::Offer,
        Content::Round(_) => Kind::Round,
        Content::Decision(_) => Kind::Decision,
        _ => Kind::Response,
    }
}
