//! Schools of which somebody waits for a file: a list, and who of them is in.
//!
//! The list is kept as a round that asks for no instrument, with the organisations that it names.
//! So it travels with the overview, and a newer list takes the place of the one before.

mod list;

pub use list::read;

use super::exchange::v1;
use super::link::write_over;
use super::namesake::{Likeness, Namesakes, Profile};
use super::organisation::Organisation;
use super::record::{Content, Kind, RecordId, Version};
use super::round::Round;
use super::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// Whether this says which schools are expected.
pub fn is_list(version: &Version) -> bool {
    version.round().is_some_and(|round| round.instruments.is_empty())
}

/// The schools that are expected, by name; of several lists those of all.
pub fn schools(workspace: &Workspace) -> Vec<&Organisation> {
    let lists = workspace.heads().filter(|version| is_list(version));
    let named = lists.filter_map(|version| version.round()).flat_map(|round| &round.organisations);
    let named: BTreeSet<RecordId> = named.copied().collect();
    let mut schools: Vec<&Organisation> =
        named.iter().filter_map(|id| workspace.get(*id)?.organisation()).collect();
    schools.sort_by_cached_key(|school| school.name.to_lowercase());
    schools
}

/// The list of these schools, in the place of all lists there are; none when there are none. The
/// fresh id is for a first list.
pub fn write(workspace: &Workspace, schools: &[Organisation], fresh: RecordId) -> Vec<Version> {
    let mut versions: BTreeMap<RecordId, Version> = BTreeMap::new();
    for school in schools {
        let (id, content) = (record_of(school), Content::Organisation(school.clone()));
        let version = v1::write(id, Kind::Organisation, [].into_iter().collect(), content, None);
        versions.insert(id, version);
    }
    let mut lists: BTreeSet<RecordId> =
        workspace.heads().filter(|version| is_list(version)).map(Version::record).collect();
    if !schools.is_empty() {
        let list = lists.pop_first().unwrap_or(fresh);
        let organisations = versions.keys().copied().collect();
        let round = Content::Round(Round { organisations, ..Round::default() });
        versions.insert(list, write_over(workspace, list, Kind::Round, round));
    }
    for other in lists {
        versions.insert(other, write_over(workspace, other, Kind::Round, Content::Withdrawn));
    }
    versions.into_values().collect()
}

/// Of each expected school whether it is among those that came in: by the code of the register, or
/// else by name. A name that several expected schools have says nothing without the place.
pub fn arrived(expected: &[&Organisation], came: &[&Organisation]) -> Vec<bool> {
    let profiles = |all: &[&Organisation]| -> Vec<Profile> {
        all.iter().map(|organisation| Profile::of(organisation)).collect()
    };
    let (expected, came) = (profiles(expected), profiles(came));
    let (rivals, came) = (Namesakes::of(&expected), Namesakes::of(&came));
    let arrived = |school: &Profile| {
        let is_only = rivals.of_the_same_name(school) < 2;
        came.any(school, &|likeness, other| {
            likeness == Likeness::Code || is_only || school.is_at_the_same_place(other)
        })
    };
    expected.iter().map(arrived).collect()
}

/// The record of a school on a list: what is equal is the same, on whatever list.
fn record_of(school: &Organisation) -> RecordId {
    RecordId::named(&format!("expected {school:?}"))
}
