//! Merging files is a union of sets: the order, the grouping and repetition are nothing to it, to
//! the byte. What is left of each record are the versions that no other one names.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::ops::Range;

use proptest::collection::{btree_set, vec};
use proptest::prelude::*;
use talentscan::domain::json::{self, Json};
use talentscan::domain::record::{Hash, RecordId, Version};
use talentscan::domain::workspace::{Added, Workspace};

use crate::exchange::{bytes_of, file_of, hash_of, versions_of};
use crate::own::{Devices, an_act};

/// All rows of values go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

// Sets of versions.

/// A version that no app made: of any record, naming any versions before it.
fn version(record: u64, name: &str, ancestors: &BTreeSet<Hash>) -> Json {
    let record = RecordId::from_bits(record);
    let ancestors: Vec<String> = ancestors.iter().map(|hash| format!("\"{hash}\"")).collect();
    let (ancestors, rest) = (ancestors.join(","), r#""kind": "organisation""#);
    let active = format!(r#""state": "active", "body": {{"type": "school", "name": "{name}"}}"#);
    let withdrawn = r#""state": "withdrawn""#;
    let state = if name.starts_with('x') { withdrawn } else { &active };
    let text = format!(r#"{{"record": "{record}", "ancestors": [{ancestors}], {rest}, {state}}}"#);
    json::read(&text).unwrap()
}

/// Any versions at all: of which some name a version but not those that it named itself, which an
/// app would not do; some name nothing, and some name versions that nobody has.
fn versions_of_anybody() -> impl Strategy<Value = Vec<Version>> {
    vec((0..2_u64, btree_set(0..8_usize, 0..4)), 1..8).prop_map(|plan| {
        let mut versions: Vec<Json> = Vec::new();
        for (name, (record, named)) in plan.into_iter().enumerate() {
            let hash = |place: usize| match versions.get(place) {
                Some(version) => hash_of(version),
                None => Hash::of(b"nobody has it"),
            };
            let ancestors = named.into_iter().map(hash).collect();
            versions.push(version(record, &format!("{name}"), &ancestors));
        }
        versions_of(file_of(versions).as_bytes())
    })
}

/// Versions as a few devices make them that exchange files.
fn versions_of_devices(records: u64, acts: Range<usize>) -> impl Strategy<Value = Vec<Version>> {
    vec(an_act(records), acts).prop_map(|acts| {
        let mut devices = Devices::default();
        for (at, act) in acts {
            devices.take(at, &act);
        }
        devices.all_save();
        devices.files.iter().flat_map(|bytes| versions_of(bytes)).collect()
    })
}

fn some_versions() -> impl Strategy<Value = Vec<Version>> {
    prop_oneof![3 => versions_of_anybody(), 1 => versions_of_devices(2, 4..16)]
}

/// Versions split over some files; one may be in several, and one in none.
fn some_files<const N: usize>() -> impl Strategy<Value = [Workspace; N]> {
    (some_versions(), vec(any::<u8>(), 16)).prop_map(|(versions, places)| {
        std::array::from_fn(|file| {
            let goes = |place: u8| place >> file & 1 == 1;
            let chosen = versions.iter().zip(places.iter().cycle()).filter(|(_, at)| goes(**at));
            chosen.map(|(version, _)| version.clone()).collect()
        })
    })
}

/// Each version with each of its ancestors.
fn pairs(versions: &[Version]) -> impl Iterator<Item = (&Version, &Version)> {
    versions.iter().flat_map(|version| {
        let named = |earlier: &&Version| version.ancestors().contains(&earlier.hash());
        versions.iter().filter(named).map(move |earlier| (version, earlier))
    })
}

fn bytes(workspace: &Workspace) -> String {
    String::from_utf8(bytes_of(workspace.heads())).unwrap()
}

/// Two that should be the same: in what is known, and in the bytes that leave.
macro_rules! same {
    ($found:expr, $wanted:expr) => {
        let (found, wanted) = (&$found, &$wanted);
        prop_assert_eq!(bytes(found), bytes(wanted));
        prop_assert_eq!(found, wanted);
    };
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn union_is_commutative([a, b] in some_files()) {
        same!(a.clone().union(b.clone()), b.union(a));
    }

    #[test]
    fn union_is_associative([a, b, c] in some_files()) {
        same!(a.clone().union(b.clone()).union(c.clone()), a.union(b.union(c)));
    }

    #[test]
    fn union_is_idempotent([a, b] in some_files()) {
        same!(a.clone().union(a.clone()), a);
        let both = a.clone().union(b.clone());
        same!(both.clone().union(b), both);
        same!(a.union(both.clone()), both);
    }

    #[test]
    fn one_by_one_in_any_order_is_the_union(
        (versions, shuffled) in some_versions().prop_flat_map(|versions| {
            let twice = [&versions[..], &versions[..]].concat();
            (Just(versions), Just(twice).prop_shuffle())
        }),
        at in 0..16_usize,
    ) {
        let (some, others) = versions.split_at(at.min(versions.len()));
        let union = Workspace::from_iter(some.to_vec()).union(others.iter().cloned().collect());
        same!(shuffled.into_iter().collect::<Workspace>(), union);
    }

    #[test]
    fn heads_are_the_versions_that_no_other_one_names(versions in some_versions()) {
        let named: BTreeSet<(RecordId, Hash)> = versions
            .iter()
            .flat_map(|version| version.ancestors().iter().map(|hash| (version.record(), *hash)))
            .collect();
        let heads: BTreeMap<(RecordId, Hash), &str> = versions
            .iter()
            .map(|version| ((version.record(), version.hash()), version.text()))
            .filter(|(head, _)| !named.contains(head))
            .collect();
        let forwards: Workspace = versions.iter().cloned().collect();
        let backwards: Workspace = versions.iter().rev().cloned().collect();
        for workspace in [forwards, backwards] {
            prop_assert!(workspace.heads().map(Version::text).eq(heads.values().copied()));
        }
    }

    #[test]
    fn what_was_merged_and_passed_on_is_enough(
        versions in versions_of_devices(1, 12..28),
        places in vec(any::<u8>(), 16),
    ) {
        // It is enough because a version names whatever its ancestors named that left a device.
        for (version, earlier) in pairs(&versions) {
            let left = versions.iter().filter(|other| earlier.ancestors().contains(&other.hash()));
            for before in left {
                prop_assert!(version.ancestors().contains(&before.hash()));
            }
        }
        let everything: Workspace = versions.iter().cloned().collect();
        let mut overview = Workspace::default();
        for number in 0..3 {
            let goes = |place: u8| place % 3 == number;
            let chosen = versions.iter().zip(places.iter().cycle()).filter(|(_, at)| goes(**at));
            let part: Workspace = chosen.map(|(version, _)| version.clone()).collect();
            overview = overview.union(versions_of(&bytes_of(part.heads())).into_iter().collect());
            overview = versions_of(&bytes_of(overview.heads())).into_iter().collect();
        }
        prop_assert_eq!(bytes(&overview), bytes(&everything));
    }
}

// What is left, told.

/// All stories go through here. `a b:a c:ab` makes the versions a, b that names a, and c that names
/// both, of one record; what follows `/` are their names in the order in which they come in. An x
/// is a withdrawal.
#[track_caller]
fn check_story<const N: usize>(story: &str, verdicts: [Added; N], heads: &str) {
    let (plan, order) = story.split_once(" / ").unwrap();
    let mut hashes: BTreeMap<char, Hash> = BTreeMap::new();
    let mut versions: BTreeMap<char, Version> = BTreeMap::new();
    for words in plan.split(' ') {
        let (name, named) = words.split_once(':').unwrap_or((words, ""));
        let version = version(0, name, &named.chars().map(|name| hashes[&name]).collect());
        let name = name.chars().next().unwrap();
        hashes.insert(name, hash_of(&version));
        versions.insert(name, versions_of(file_of(vec![version]).as_bytes()).remove(0));
    }
    let mut workspace = Workspace::default();
    let come: Vec<char> = order.chars().collect();
    let found: Vec<Added> = come.iter().map(|name| workspace.add(versions[name].clone())).collect();
    check([(story, found, verdicts.to_vec())]);
    let name =
        |version: &Version| hashes.iter().find(|(_, hash)| **hash == version.hash()).unwrap().0;
    let found: BTreeSet<char> = workspace.heads().map(|head| *name(head)).collect();
    check([(story, found, heads.chars().collect())]);
    let forked = workspace.forked().count();
    check([(story, forked, usize::from(heads.len() > 1))]);
    let current = workspace.get(RecordId::from_bits(0)).map(Version::hash);
    let first = heads.chars().map(|name| hashes[&name]).min();
    check([(story, current, first)]);
}

#[test]
fn one_version_wins_or_a_person_chooses() {
    use Added::{New, Newer, Older, Same, TwoVersions};
    check_story("a / a", [New], "a");
    check_story("a / aa", [New, Same], "a");
    check_story("a b:a / ab", [New, Newer], "b");
    check_story("a b:a / ba", [New, Older], "b");
    check_story("a b:a / abab", [New, Newer, Older, Same], "b");
    check_story("a b:a c:ab / abc", [New, Newer, Newer], "c");
    check_story("a b:a c:ab / cba", [New, Older, Older], "c");
    // Two people went on from the same version, and one of them chose.
    check_story("a b:a c:a / abc", [New, Newer, TwoVersions], "bc");
    check_story("a b:a c:a / acb", [New, Newer, TwoVersions], "bc");
    check_story("a b:a c:a / bca", [New, TwoVersions, Older], "bc");
    check_story("a b:a c:a / bcbc", [New, TwoVersions, Same, Same], "bc");
    check_story("a b:a c:a d:abc / bcd", [New, TwoVersions, Newer], "d");
    check_story("a b:a c:a d:abc / dbcabc", [New, Older, Older, Older, Older, Older], "d");
    check_story("a b:a c:a d:abc / bdca", [New, Newer, Older, Older], "d");
    // Both chose, without knowing.
    check_story("a b:a c:a d:abc e:abc / bcde", [New, TwoVersions, Newer, TwoVersions], "de");
    check_story("a b:a c:a d:abc e:abc f:abcde / defc", [New, TwoVersions, Newer, Older], "f");
    // Three people.
    check_story("a b:a c:a d:a / bcd", [New, TwoVersions, TwoVersions], "bcd");
    check_story("a b:a c:a d:a e:abc / bcde", [New, TwoVersions, TwoVersions, TwoVersions], "de");
    check_story("a b:a c:a d:a e:abc / edbc", [New, TwoVersions, Older, Older], "de");
    // One went on from a choice that another does not know.
    check_story("a b:a c:a d:ab e:abcd / cde", [New, TwoVersions, Newer], "e");
    check_story("a b:a c:a d:ab / cbd", [New, TwoVersions, TwoVersions], "cd");
    // The same form begun twice without a common version.
    check_story("a b / ab", [New, TwoVersions], "ab");
    check_story("a b c:ab / abc", [New, TwoVersions, Newer], "c");
    // A withdrawal wins over what its maker had seen, and over nothing else.
    check_story("a x:a / ax", [New, Newer], "x");
    check_story("a x:a / xa", [New, Older], "x");
    check_story("a b:a x:a / xb", [New, TwoVersions], "bx");
    check_story("a x:a b:ax / axb", [New, Newer, Newer], "b");
    check_story("a x:a b:ax / bxa", [New, Older, Older], "b");
}

/// An app names everything that escaped. Another program may not, and even so the order in which
/// files come in is nothing to the result.
#[test]
fn version_that_names_its_parent_alone_is_no_trouble() {
    use Added::{New, Newer, Older, Same, TwoVersions};
    check_story("a b:a c:b / abc", [New, Newer, Newer], "c");
    check_story("a b:a c:b / cba", [New, Older, Older], "c");
    check_story("a b:a c:b / cab", [New, TwoVersions, Older], "c");
    check_story("a b:a c:b / acb", [New, TwoVersions, Older], "c");
    check_story("a b:a c:b / bac", [New, Older, Newer], "c");
    check_story("a b:a c:b / acbac", [New, TwoVersions, Older, Older, Same], "c");
    check_story("a b:a c:b d:c / adbc", [New, TwoVersions, TwoVersions, Older], "d");
    check_story("a b:a c:b d:c / dcab", [New, Older, TwoVersions, Older], "d");
}

/// Records are apart, even when the one names a version of the other.
#[test]
fn records_are_apart() {
    let school = version(1, "a", &BTreeSet::new());
    let other = version(2, "b", &BTreeSet::from([hash_of(&school)]));
    let workspace: Workspace =
        versions_of(file_of(vec![school, other]).as_bytes()).into_iter().collect();
    let records: Vec<RecordId> = workspace.heads().map(Version::record).collect();
    check([("heads", records, [1, 2].map(RecordId::from_bits).to_vec())]);
    check([("forked", workspace.forked().count(), 0)]);
    check([
        ("nothing", Workspace::default().is_empty(), true),
        ("these", workspace.is_empty(), false),
    ]);
}

/// Two schools may have one name, and one school may be made twice: that is a question for people,
/// and merging answers none.
#[test]
fn equal_names_are_never_fused() {
    let nobody = BTreeSet::new();
    let twins = [3, 4].map(|record| version(record, "De Regenboog", &nobody));
    let workspace: Workspace =
        versions_of(file_of(twins.to_vec()).as_bytes()).into_iter().collect();
    check([("schools", workspace.current().count(), 2)]);
}
