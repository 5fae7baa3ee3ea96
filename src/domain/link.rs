//! Which organisations are one school, and which forms belong elsewhere, as people decided.
//!
//! Of one pair there is one record, whoever decides: its id is made of the two. So a decision that
//! is taken back, or made twice, is another version of that record.

use super::decision::Decision;
use super::exchange::v1;
use super::record::{Content, Hash, Kind, RecordId, Version};
use super::workspace::Workspace;
use crate::domain::ordered::VecSet;
use std::collections::{BTreeMap, BTreeSet};

/// Two organisations, the smaller id first.
pub type Pair = [RecordId; 2];

/// What was decided on organisations and forms.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Links {
    /// The pairs that are one school.
    pub same: BTreeSet<Pair>,
    /// The pairs that are two.
    pub apart: BTreeSet<Pair>,
    /// The pairs of which it was said that they are one, and of them or of others linked to them
    /// that they are two. Until somebody decides again they are not linked.
    pub open: BTreeSet<Pair>,
    homes: BTreeMap<RecordId, RecordId>,
    belongs: BTreeMap<RecordId, RecordId>,
}

impl Links {
    /// What the decisions in a workspace come to, in whatever order they were made.
    pub fn of(workspace: &Workspace) -> Self {
        let mut said: BTreeMap<Pair, BTreeSet<bool>> = BTreeMap::new();
        let mut moved: BTreeMap<RecordId, BTreeSet<RecordId>> = BTreeMap::new();
        for decision in workspace.heads().filter_map(Version::decision) {
            match decision {
                Decision::Same { organisations, same } => {
                    said.entry(*organisations).or_default().insert(*same);
                }
                Decision::Belongs { form, organisation } => {
                    moved.entry(*form).or_default().insert(*organisation);
                }
                Decision::Choice { .. } => {}
            }
        }
        let mut links = Self::default();
        for (form, organisations) in moved {
            if let (1, Some(&only)) = (organisations.len(), organisations.first()) {
                links.belongs.insert(form, only);
            }
        }
        let mut ones = Vec::new();
        for (pair, said) in said {
            match (said.contains(&true), said.contains(&false)) {
                (true, true) => drop(links.open.insert(pair)),
                (true, false) => ones.push(pair),
                (false, _) => drop(links.apart.insert(pair)),
            }
        }
        links.join(ones);
        links
    }

    /// Joins these pairs, but for those that would join what is apart.
    fn join(&mut self, ones: Vec<Pair>) {
        let mut foes: BTreeMap<RecordId, BTreeSet<RecordId>> = BTreeMap::new();
        for &[one, other] in &self.apart {
            foes.entry(one).or_default().insert(other);
            foes.entry(other).or_default().insert(one);
        }
        for pair in ones {
            let [one, other] = pair.map(|id| self.root(id));
            let (stays, goes) = (one.min(other), one.max(other));
            if foes.get(&stays).is_some_and(|foes| foes.contains(&goes)) {
                self.open.insert(pair);
                continue;
            }
            self.same.insert(pair);
            if stays != goes {
                self.homes.insert(goes, stays);
                for foe in foes.remove(&goes).unwrap_or_default() {
                    foes.entry(foe).or_default().insert(stays);
                    foes.entry(stays).or_default().insert(foe);
                }
            }
        }
        let known: Vec<RecordId> = self.homes.keys().copied().collect();
        for id in known {
            let root = self.root(id);
            self.homes.insert(id, root);
        }
    }

    fn root(&self, mut id: RecordId) -> RecordId {
        while let Some(&home) = self.homes.get(&id) {
            id = home;
        }
        id
    }

    /// The organisation that stands for all that are linked to this one: the smallest id.
    pub fn home(&self, organisation: RecordId) -> RecordId {
        self.homes.get(&organisation).copied().unwrap_or(organisation)
    }

    /// The organisation that this form or tally was given to, unless people disagree.
    pub fn given_to(&self, form: RecordId) -> Option<RecordId> {
        self.belongs.get(&form).copied()
    }
}

/// The pair of these two; `None` when they are one organisation.
pub fn pair(one: RecordId, other: RecordId) -> Option<Pair> {
    (one != other).then(|| [one.min(other), one.max(other)])
}

/// Decides on a pair: a version in the place of all that was decided on it.
pub fn decide(workspace: &Workspace, pair: Pair, same: bool) -> Vec<Version> {
    let is_of_pair = |version: &&Version| matches!(version.decision(), Some(Decision::Same { organisations, .. }) if *organisations == pair);
    let mut records: BTreeSet<RecordId> =
        workspace.heads().filter(is_of_pair).map(Version::record).collect();
    if records.is_empty() {
        records.insert(record_of(pair));
    }
    let content = Content::Decision(Decision::Same { organisations: pair, same });
    let decide = |record| write_over(workspace, record, Kind::Decision, content.clone());
    records.into_iter().map(decide).collect()
}

/// A version of a record that takes the place of all there are.
pub fn write_over(
    workspace: &Workspace,
    record: RecordId,
    kind: Kind,
    content: Content,
) -> Version {
    let ancestors = everything_before(workspace, record);
    v1::write(record, kind, ancestors, content, workspace.get(record))
}

/// All that a version names which takes the place of all there are.
pub(super) fn everything_before(workspace: &Workspace, record: RecordId) -> VecSet<Hash> {
    let before = |head: &Version| -> Vec<Hash> {
        head.ancestors().iter().copied().chain([head.hash()]).collect()
    };
    workspace.heads_of(record).flat_map(before).collect()
}

/// The record of the decision on a pair, for everybody the same.
fn record_of([one, other]: Pair) -> RecordId {
    RecordId::named(&format!("same {one} {other}"))
}
