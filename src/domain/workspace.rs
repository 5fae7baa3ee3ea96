//! A set of versions, merged by union.
//!
//! The heads of a record are the versions that no other version names as an ancestor. One head is
//! the record; more are two versions of one form, and a person chooses. No clock ever decides.
//!
//! Laws, held by property tests to the byte: union is commutative, associative and idempotent.

use super::exchange::v1::{self, desk};
use super::record::{Content, Hash, RecordId, Version};
use crate::domain::ordered::{VecMap, VecSet};
use std::collections::BTreeMap;

/// A set of versions, of which the heads are kept.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Workspace {
    records: BTreeMap<RecordId, Chain>,
}

/// What is known of one record.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Chain {
    heads: VecMap<Hash, Version>,
    /// Versions known to be older that no head names itself: else the order of joining would matter.
    older: VecSet<Hash>,
}

/// What adding a version changed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Added {
    /// The record was not known.
    New,
    /// It takes the place of every head.
    Newer,
    /// It was there already.
    Same,
    /// A head takes its place.
    Older,
    /// There are two versions now, or one more.
    TwoVersions,
}

impl Workspace {
    /// Adds a version.
    pub fn add(&mut self, version: Version) -> Added {
        let chain = self.records.entry(version.record).or_default();
        let new = chain.heads.is_empty() && chain.older.is_empty();
        if chain.heads.contains_key(&version.hash) {
            return Added::Same;
        }
        if chain.is_older(version.hash) {
            chain.retire(version.ancestors);
            return Added::Older;
        }
        let superseded: Vec<Hash> =
            chain.heads.keys().filter(|hash| version.ancestors.contains(hash)).copied().collect();
        let removed: Vec<Version> =
            superseded.iter().filter_map(|hash| chain.heads.remove(hash)).collect();
        chain.older.retain(|hash| !version.ancestors.contains(hash));
        chain.heads.insert(version.hash, version);
        for old in removed {
            chain.retire(old.ancestors);
        }
        match (new, chain.heads.len()) {
            (true, _) => Added::New,
            (false, 1) => Added::Newer,
            (false, _) => Added::TwoVersions,
        }
    }

    /// The union of this and another set.
    #[must_use]
    pub fn union(mut self, other: Self) -> Self {
        for chain in other.records.into_values() {
            let mut record = None;
            for version in chain.heads.into_values() {
                record = Some(version.record);
                self.add(version);
            }
            if let Some(mine) = record.and_then(|record| self.records.get_mut(&record)) {
                mine.retire(chain.older);
            }
        }
        self
    }

    /// Every head, sorted by record and hash.
    pub fn heads(&self) -> impl Iterator<Item = &Version> {
        self.records.values().flat_map(|chain| chain.heads.values())
    }

    /// The heads of one record: none, one, or versions to choose from.
    pub fn heads_of(&self, record: RecordId) -> impl Iterator<Item = &Version> {
        self.records.get(&record).into_iter().flat_map(|chain| chain.heads.values())
    }

    /// The version that counts for now, per record: where there are several, the first by its hash,
    /// so that everybody sees the same one until somebody chooses.
    pub fn current(&self) -> impl Iterator<Item = &Version> {
        self.records.values().filter_map(|chain| chain.heads.values().next())
    }

    /// The version of this record that counts for now.
    pub fn get(&self, record: RecordId) -> Option<&Version> {
        self.heads_of(record).next()
    }

    /// The records of which there are several versions.
    pub fn forked(&self) -> impl Iterator<Item = RecordId> {
        self.records.iter().filter(|(_, chain)| chain.heads.len() > 1).map(|(&record, _)| record)
    }

    /// This version of a record, chosen: a new one that takes the place of all there are. `None`
    /// when there is nothing to choose, or nothing that this app understands.
    pub fn choice(&self, record: RecordId, chosen: Hash) -> Option<Version> {
        let heads: Vec<&Version> = self.heads_of(record).collect();
        let version = heads.iter().find(|head| head.hash == chosen)?;
        if heads.len() < 2 {
            return None;
        }
        let before = |head: &&Version| head.ancestors.iter().copied().chain([head.hash]).collect();
        let ancestors: Vec<Vec<Hash>> = heads.iter().map(before).collect();
        let ancestors = ancestors.into_iter().flatten().collect();
        if *version.content == Content::Foreign {
            return desk::again(version, ancestors);
        }
        let (kind, content) = (version.kind.clone(), Content::clone(&version.content));
        Some(v1::write(record, kind, ancestors, content, Some(version)))
    }

    /// What it knows of these records.
    #[must_use]
    pub fn part(&self, records: impl Iterator<Item = RecordId>) -> Self {
        let known = |record| Some((record, self.records.get(&record)?.clone()));
        Self { records: records.filter_map(known).collect() }
    }

    /// Whether there is nothing in it.
    pub fn is_empty(&self) -> bool {
        self.records.is_empty()
    }
}

impl FromIterator<Version> for Workspace {
    fn from_iter<I: IntoIterator<Item = Version>>(versions: I) -> Self {
        let mut workspace = Self::default();
        for version in versions {
            workspace.add(version);
        }
        workspace
    }
}

impl Chain {
    fn is_older(&self, hash: Hash) -> bool {
        self.older.contains(&hash) || self.heads.values().any(|head| head.ancestors.contains(&hash))
    }

    /// Takes in that these versions are older: heads among them go.
    fn retire(&mut self, hashes: VecSet<Hash>) {
        let mut waiting: Vec<Hash> = hashes.into_iter().collect();
        while let Some(hash) = waiting.pop() {
            if let Some(head) = self.heads.remove(&hash) {
                waiting.extend(head.ancestors);
            }
            if !self.is_older(hash) {
                self.older.insert(hash);
            }
        }
        let heads = &self.heads;
        self.older.retain(|hash| !heads.values().any(|head| head.ancestors.contains(hash)));
    }
}
