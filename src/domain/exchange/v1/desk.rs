//! Format 1 of what a coordinator keeps of the work: kinds that only the worker reads.
//!
//! To all else, the page that everybody loads included, they are kinds of a newer app
//! ([`Content::Foreign`]): kept by value and passed on. So whoever needs one reads it from the text
//! of its version, and a body that does not fit is none, never a reason to refuse a file.

use super::{Invalid, Json, Map, Seal, carry_unknown, put, to_map};
use crate::domain::completion::Completion;
use crate::domain::json;
use crate::domain::link;
use crate::domain::ordered::VecSet;
use crate::domain::partners::postcodes::Postcodes;
use crate::domain::planning::Planning;
use crate::domain::record::{Content, Hash, Kind, RecordId, Version};
use crate::domain::workspace::Workspace;
use std::sync::Arc;

/// The kinds.
const KINDS: [&str; 3] = [Planning::KIND, Completion::KIND, Postcodes::KIND];

/// What a version of such a kind says.
pub(in crate::domain) trait Body: Sized {
    /// The name of the kind in the file.
    const KIND: &'static str;

    /// As it is written: what lies outside its range as the nearest that fits, so that whatever is
    /// written is read again.
    fn write(&self) -> Map;

    /// As it is read.
    fn read(body: &Map) -> Result<Self, Invalid>;
}

/// What a version says; `None` when it is of another kind, was withdrawn, or does not fit.
pub(in crate::domain) fn read<B: Body>(version: &Version) -> Option<B> {
    if version.kind().name() != B::KIND || *version.content() != Content::Foreign {
        return None;
    }
    let read = json::read(version.text()).ok()?;
    B::read(read.get("body")?.as_map()?).ok()
}

/// A version that says this and takes the place of all there are. What a newer app had added to
/// the one that counts now is carried over; of a body that does not fit nothing is.
pub(in crate::domain) fn write_over<B: Body>(
    workspace: &Workspace,
    record: RecordId,
    says: &B,
) -> Version {
    let kind = Kind::Foreign(B::KIND.to_owned());
    let ancestors = link::everything_before(workspace, record);
    let mut fresh = whole::<B>(record, &ancestors, says.write().into());
    if let Some(earlier) = workspace.get(record).filter(|earlier| earlier.kind == kind)
        && let Ok(Json::Map(read)) = json::read(&earlier.text)
    {
        let body = read.get("body").cloned().unwrap_or(Json::Bool(true));
        let known = body.as_map().and_then(|body| B::read(body).ok());
        let known = known.map_or(body, |known| known.write().into());
        carry_unknown(&read, &whole::<B>(record, &earlier.ancestors, known), &mut fresh);
    }
    let Seal { text, hash } = Seal::of(&Json::Map(fresh));
    Version { record, kind, ancestors, content: Arc::new(Content::Foreign), text, hash }
}

/// A version that withdraws the record; `None` when there is nothing to withdraw.
pub(in crate::domain) fn withdraw<B: Body>(
    workspace: &Workspace,
    record: RecordId,
) -> Option<Version> {
    let kind = || Kind::Foreign(B::KIND.to_owned());
    let is_there = workspace.heads_of(record).any(|head| *head.content() != Content::Withdrawn);
    is_there.then(|| link::write_over(workspace, record, kind(), Content::Withdrawn))
}

/// A version that says the same as this one and comes after these; `None` when it is of no kind that
/// a coordinator keeps.
pub(in crate::domain) fn again(version: &Version, ancestors: VecSet<Hash>) -> Option<Version> {
    if !KINDS.contains(&version.kind().name()) {
        return None;
    }
    let Ok(Json::Map(mut map)) = json::read(version.text()) else { return None };
    map.insert("ancestors".to_owned(), ancestors.iter().map(|h| h.to_string().into()).collect());
    let Seal { text, hash } = Seal::of(&Json::Map(map));
    Some(Version { ancestors, text, hash, ..version.clone() })
}

fn whole<B: Body>(record: RecordId, ancestors: &VecSet<Hash>, body: Json) -> Map {
    let kind = Kind::Foreign(B::KIND.to_owned());
    let mut map = to_map(record, &kind, ancestors, &Content::Foreign);
    put(&mut map, "body", body);
    map
}
