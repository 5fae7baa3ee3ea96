//! Format 1: how a version is written. Frozen once released; a newer format gets its own module.

mod completion;
mod coordinates;
mod decision;
pub(in crate::domain) mod desk;
mod offer;
mod organisation;
mod plan;
mod postcodes;
mod response;
mod round;
mod tally;

use super::Invalid;
use crate::domain::json::{self, Json, Map, carry_unknown};
use crate::domain::ordered::VecSet;
use crate::domain::record::{Content, Hash, Kind, RecordId, Version};
use crate::domain::time::Date;
use std::sync::Arc;

/// Writes a version. What a newer app had added to `earlier`, an earlier version of the same
/// record, is carried over.
pub(in crate::domain) fn write(
    record: RecordId,
    kind: Kind,
    ancestors: VecSet<Hash>,
    content: Content,
    earlier: Option<&Version>,
) -> Version {
    let mut fresh = to_map(record, &kind, &ancestors, &content);
    if let Some(earlier) = earlier
        && let Ok(Json::Map(read)) = json::read(&earlier.text)
    {
        let known = to_map(earlier.record, &earlier.kind, &earlier.ancestors, &earlier.content);
        carry_unknown(&read, &known, &mut fresh);
        if matches!(content, Content::Withdrawn) {
            fresh.remove("body");
        }
    }
    let Seal { text, hash } = Seal::of(&Json::Map(fresh));
    Version { record, kind, ancestors, content: Arc::new(content), text, hash }
}

/// Reads a version.
///
/// # Errors
///
/// [`Invalid`] names the part that does not fit format 1. Names, kinds and words that format 1 does
/// not have are no error: they are kept.
pub(in crate::domain) fn read(read: &Json) -> Result<Version, Invalid> {
    read_sealed(read, Seal::of(read))
}

/// Reads a version of which the seal is known.
pub(super) fn read_sealed(read: &Json, seal: Seal) -> Result<Version, Invalid> {
    let map = read.as_map().ok_or(Invalid("version"))?;
    let record = text(map, "record").and_then(RecordId::parse).ok_or(Invalid("record"))?;
    let kind = Kind::named(text(map, "kind").ok_or(Invalid("kind"))?);
    let ancestors = map
        .get("ancestors")
        .and_then(Json::as_list)
        .and_then(|list| list.iter().map(|hash| Hash::parse(hash.as_text()?)).collect())
        .ok_or(Invalid("ancestors"))?;
    let content = match (text(map, "state"), &kind) {
        (Some("withdrawn"), _) => Content::Withdrawn,
        (Some("active"), Kind::Foreign(_)) => Content::Foreign,
        (Some("active"), kind) => {
            let body = map.get("body").and_then(Json::as_map).ok_or(Invalid("body"))?;
            match kind {
                Kind::Organisation => {
                    organisation::read(body)?.map_or(Content::Foreign, Content::Organisation)
                }
                Kind::Response => response::read(body)?.map_or(Content::Foreign, Content::Response),
                Kind::Tally => tally::read(body)?.map_or(Content::Foreign, Content::Tally),
                Kind::Offer => Content::Offer(offer::read(body)?),
                Kind::Round => round::read(body)?.map_or(Content::Foreign, Content::Round),
                Kind::Decision => decision::read(body)?.map_or(Content::Foreign, Content::Decision),
                Kind::Foreign(_) => Content::Foreign,
            }
        }
        _ => return Err(Invalid("state")),
    };
    let Seal { text, hash } = seal;
    Ok(Version { record, kind, ancestors, content: Arc::new(content), text, hash })
}

/// The canonical text of a version and its hash.
pub(super) struct Seal {
    text: Arc<str>,
    /// The hash of the text.
    pub(super) hash: Hash,
}

impl Seal {
    /// The seal of a version as it is written.
    pub(super) fn of(written: &Json) -> Self {
        Self::of_text(&written.canonical())
    }

    /// The seal of a version whose canonical text this is.
    pub(super) fn of_text(text: &str) -> Self {
        Self { hash: Hash::of(text.as_bytes()), text: text.into() }
    }
}

fn to_map(record: RecordId, kind: &Kind, ancestors: &VecSet<Hash>, content: &Content) -> Map {
    let mut map = Map::new();
    put(&mut map, "record", record.to_string());
    put_text(&mut map, "kind", kind.name());
    map.insert("ancestors".to_owned(), ancestors.iter().map(|h| h.to_string().into()).collect());
    let state = if matches!(content, Content::Withdrawn) { "withdrawn" } else { "active" };
    put_text(&mut map, "state", state);
    let body = match content {
        Content::Organisation(organisation) => Some(organisation::write(organisation)),
        Content::Response(response) => Some(response::write(response)),
        Content::Tally(tally) => Some(tally::write(tally)),
        Content::Offer(offer) => Some(offer::write(offer)),
        Content::Round(round) => Some(round::write(round)),
        Content::Decision(decision) => Some(decision::write(decision)),
        Content::Foreign | Content::Withdrawn => None,
    };
    if let Some(body) = body {
        put(&mut map, "body", body);
    }
    map
}

// Helpers that are not inlined: each is called dozens of times, and every copy would be loaded.

fn put(map: &mut Map, name: &str, value: impl Into<Json>) {
    put_json(map, name, value.into());
}

#[inline(never)]
fn put_json(map: &mut Map, name: &str, value: Json) {
    map.insert(name.to_owned(), value);
}

#[inline(never)]
fn put_text(map: &mut Map, name: &str, text: &str) {
    put_json(map, name, text.into());
}

#[inline(never)]
fn put_some(map: &mut Map, name: &str, value: Option<String>) {
    if let Some(text) = value {
        put_json(map, name, Json::Text(text));
    }
}

#[inline(never)]
fn put_number(map: &mut Map, name: &str, value: Option<u32>) {
    if let Some(number) = value {
        put_json(map, name, number.into());
    }
}

/// Whether something is so; nothing when it is not.
#[inline(never)]
fn put_true(map: &mut Map, name: &str, is_so: bool) {
    if is_so {
        put_json(map, name, true.into());
    }
}

/// Some texts; nothing when there are none.
#[inline(never)]
fn put_texts(map: &mut Map, name: &str, texts: &VecSet<String>) {
    if !texts.is_empty() {
        put_json(map, name, texts.iter().map(|text| text.as_str().into()).collect());
    }
}

/// Some records; nothing when there are none.
#[inline(never)]
fn put_ids(map: &mut Map, name: &str, ids: &VecSet<RecordId>) {
    if !ids.is_empty() {
        put_json(map, name, ids.iter().map(|id| id.to_string().into()).collect());
    }
}

fn text<'m>(map: &'m Map, name: &str) -> Option<&'m str> {
    map.get(name).and_then(Json::as_text)
}

/// The word under this name, one of a few; `None` when it is one of a newer app.
fn word<T>(
    map: &Map,
    name: &'static str,
    named: impl FnOnce(&str) -> Option<T>,
) -> Result<Option<T>, Invalid> {
    text(map, name).map(named).ok_or(Invalid(name))
}

/// The value under this name through `parse`; absent is fine, another form is not.
fn optional<'m, T>(
    map: &'m Map,
    name: &'static str,
    parse: impl FnOnce(&'m Json) -> Option<T>,
) -> Result<Option<T>, Invalid> {
    map.get(name).map(|value| parse(value).ok_or(Invalid(name))).transpose()
}

#[inline(never)]
fn text_at(map: &Map, name: &'static str) -> Result<Option<String>, Invalid> {
    optional(map, name, owned_text)
}

#[inline(never)]
fn number_at(map: &Map, name: &'static str) -> Result<Option<u32>, Invalid> {
    optional(map, name, small_number)
}

#[inline(never)]
fn record_at(map: &Map, name: &'static str) -> Result<Option<RecordId>, Invalid> {
    optional(map, name, record_id)
}

#[inline(never)]
fn date_at(map: &Map, name: &'static str) -> Result<Option<Date>, Invalid> {
    optional(map, name, |value| value.as_text().and_then(Date::parse))
}

/// Whether something is so; it is not when nobody says.
#[inline(never)]
fn true_at(map: &Map, name: &'static str) -> Result<bool, Invalid> {
    optional(map, name, Json::as_bool).map(Option::unwrap_or_default)
}

#[inline(never)]
fn texts_at(map: &Map, name: &'static str) -> Result<VecSet<String>, Invalid> {
    optional(map, name, |value| value.as_list()?.iter().map(owned_text).collect())
        .map(Option::unwrap_or_default)
}

#[inline(never)]
fn ids_at(map: &Map, name: &'static str) -> Result<Option<VecSet<RecordId>>, Invalid> {
    optional(map, name, |value| value.as_list()?.iter().map(record_id).collect())
}

/// A whole number from `lowest` to `highest`.
fn within(value: &Json, lowest: u8, highest: u8) -> Option<u8> {
    let number = u8::try_from(value.as_integer()?).ok()?;
    (lowest..=highest).contains(&number).then_some(number)
}

fn owned_text(value: &Json) -> Option<String> {
    value.as_text().map(str::to_owned)
}

fn small_number(value: &Json) -> Option<u32> {
    value.as_integer().and_then(|number| u32::try_from(number).ok())
}

fn record_id(value: &Json) -> Option<RecordId> {
    value.as_text().and_then(RecordId::parse)
}
