//! The file: how it is written, and how anything that people hand in is read.
//!
//! Only here does the domain know the form of a file. Each format has a frozen module of its own,
//! so renaming a field of the domain can never break a file. `docs/exchange-format.md` is the
//! reference for others.

pub(in crate::domain) mod decode;
mod foreign;
mod header;
pub mod name;
pub mod stored;
pub(in crate::domain) mod v1;

pub use foreign::Foreign;
pub use header::{FileKind, Header};

use super::json::{self, Json, JsonError, Map};
use super::record::{Hash, Version};
use crate::domain::ordered::{VecSet, sorted};
use v1::Seal;

/// The largest file that is read: 100 MB.
pub const MAX_BYTES: usize = 100_000_000;

/// The major version of the format that this app writes, and the newest it reads.
pub const MAJOR: u32 = 1;

/// The minor version of the format that this app writes.
pub const MINOR: u32 = 0;

/// A part of a file that does not fit its format, by its name in the file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Invalid(pub &'static str);

/// A file that was read whole.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct File {
    /// What stands above the records.
    pub header: Header,
    /// The versions of records it holds.
    pub versions: Vec<Version>,
}

/// Why nothing of a file was taken.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReadError {
    /// There is nothing in it.
    Empty,
    /// It is larger than [`MAX_BYTES`].
    TooLarge,
    /// It is not ours, and this is what it seems to be.
    NotOurs(Foreign),
    /// It is ours and ends too early.
    Cut,
    /// It is ours, and what stands in it was changed or lost on the way.
    Damaged,
    /// It seems to be ours, and holds a value that no file of ours holds.
    Refused(JsonError),
    /// It is whole, and of a format that only a newer app can read.
    Newer {
        /// The major version of its format.
        major: u32,
    },
    /// It is whole, and a part of it does not fit the format.
    Invalid(Invalid),
}

/// Reads a file, by what is in it, never by its name.
///
/// # Errors
///
/// A [`ReadError`] says why; a file is taken whole or not at all.
pub fn read(bytes: &[u8]) -> Result<File, ReadError> {
    if bytes.len() > MAX_BYTES {
        return Err(ReadError::TooLarge);
    }
    let Some(text) = decode::text(bytes) else {
        return Err(ReadError::NotOurs(foreign::of(bytes, None)));
    };
    if text.is_empty() {
        return Err(ReadError::Empty);
    }
    let (map, texts) = match json::read_items(&text, "versions") {
        Ok((Json::Map(map), texts)) => (map, texts),
        Ok(_) => return Err(ReadError::NotOurs(Foreign::OtherJson)),
        Err(reason) => return Err(unreadable(bytes, &text, reason)),
    };
    if map.get("format").and_then(Json::as_text) != Some(header::FORMAT) {
        return Err(ReadError::NotOurs(Foreign::OtherJson));
    }
    let versions = map.get("versions").and_then(Json::as_list).ok_or(ReadError::Damaged)?;
    let seal = |(read, text): (&Json, Option<&str>)| match text {
        Some(text) => Seal::of_text(text),
        None => Seal::of(read),
    };
    let seals: Vec<Seal> = versions.iter().zip(texts).map(seal).collect();
    let header: Map = map
        .iter()
        .filter(|(name, _)| *name != "sum" && *name != "versions")
        .map(clone_entry)
        .collect();
    let written = map.get("sum").and_then(Json::as_text).ok_or(ReadError::Damaged)?;
    if written != sum(&header, &seals.iter().map(|seal| seal.hash).collect()) {
        return Err(ReadError::Damaged);
    }
    let header = Header::read(&header).map_err(ReadError::Invalid)?;
    if header.major == 0 {
        return Err(ReadError::Invalid(Invalid("version")));
    }
    if header.major != MAJOR {
        return Err(ReadError::Newer { major: header.major });
    }
    let versions = versions.iter().zip(seals).map(|(read, seal)| v1::read_sealed(read, seal));
    let mut versions: Vec<Version> =
        versions.collect::<Result<_, _>>().map_err(ReadError::Invalid)?;
    versions = sorted(versions, &|a, b| (a.record, a.hash).cmp(&(b.record, b.hash)));
    versions.dedup_by_key(|version| version.hash);
    Ok(File { header, versions })
}

/// Writes a file: one line of canonical JSON per version, sorted, so equal content gives equal
/// bytes.
pub fn write<'v>(header: &Header, versions: impl IntoIterator<Item = &'v Version>) -> String {
    let versions: Vec<&Version> = versions.into_iter().collect();
    let mut versions = sorted(versions, &|a, b| (a.record, a.hash).cmp(&(b.record, b.hash)));
    versions.dedup();
    let header = header.write();
    let sum = sum(&header, &versions.iter().map(|version| version.hash).collect());
    let mut out = Json::Map(header).canonical();
    out.pop();
    out.push_str(",\"sum\":\"");
    out.push_str(&sum);
    out.push_str("\",\"versions\":[");
    for (place, version) in versions.iter().enumerate() {
        out.push_str(if place == 0 { "\n" } else { ",\n" });
        out.push_str(&version.text);
    }
    out.push_str("\n]}\n");
    out
}

/// The check sum of a file, computed the same way in every format: SHA-256 of the canonical header
/// and the sorted hashes of the versions, each on a line. It finds accidents, not forgery.
fn sum(header: &Map, hashes: &VecSet<Hash>) -> String {
    let lines = sorted(hashes.iter().map(Hash::to_string).collect(), &String::cmp);
    let lines = [vec![Json::Map(header.clone()).canonical()], lines].concat();
    format!("sha256:{}", Hash::of(lines.join("\n").as_bytes()))
}

fn unreadable(bytes: &[u8], text: &str, reason: JsonError) -> ReadError {
    if !text.starts_with('{') || !text.contains(header::MARK) {
        return ReadError::NotOurs(foreign::of(bytes, Some(text)));
    }
    match reason {
        JsonError::Cut => ReadError::Cut,
        JsonError::Syntax { .. } => ReadError::Damaged,
        refused => ReadError::Refused(refused),
    }
}

fn clone_entry((name, value): (&String, &Json)) -> (String, Json) {
    (name.clone(), value.clone())
}
