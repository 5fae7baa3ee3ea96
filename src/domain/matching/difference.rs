//! What changes between two plans, such as before and after a choice of the coordinator.

use super::instance::{Pair, Points};
use super::plan::{Account, Group, Plan};
use super::rulebook::Rulebook;
use crate::domain::record::RecordId;
use std::collections::BTreeSet;

/// What is different in another plan.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// Groups that are the same.
    pub kept: Vec<Group>,
    /// Groups with the same host and theme and other partners: before, after.
    pub changed: Vec<(Group, Group)>,
    /// Groups that are gone.
    pub gone: Vec<Group>,
    /// Groups that are new.
    pub new: Vec<Group>,
    /// The schools that get another partner, host or theme, or lose or win a place.
    pub schools: BTreeSet<RecordId>,
    /// The pairs that are no longer there.
    pub left: BTreeSet<Pair>,
    /// The pairs that were not there before.
    pub came: BTreeSet<Pair>,
    /// The points of the plan before, by the rules of now.
    pub before: Account,
    /// The points of the plan after.
    pub after: Account,
}

impl Difference {
    /// What is different in the plan after, both valued by the same rules: without what keeping
    /// pairs is worth, so that the points say what a change costs.
    pub fn new(book: &Rulebook, before: &Plan, after: &Plan) -> Self {
        let account = |plan: &Plan| {
            let mut account = plan.account(book);
            account.pairs.kept = 0;
            account
        };
        let mut difference =
            Self { before: account(before), after: account(after), ..Self::default() };
        for group in &before.groups {
            match after.group(group.host, group.theme) {
                Some(same) if same == group => difference.kept.push(group.clone()),
                Some(other) => difference.changed.push((group.clone(), other.clone())),
                None => difference.gone.push(group.clone()),
            }
        }
        let is_new = |group: &&Group| before.group(group.host, group.theme).is_none();
        difference.new = after.groups.iter().filter(is_new).cloned().collect();
        let old: BTreeSet<Pair> = before.pairs().collect();
        let now: BTreeSet<Pair> = after.pairs().collect();
        for pair in old.symmetric_difference(&now) {
            difference.schools.extend([pair.partner, pair.host]);
        }
        difference.left = &old - &now;
        difference.came = &now - &old;
        difference
    }

    /// How many points more the plan after has; below 0 when it has fewer.
    pub fn points(&self) -> Points {
        self.after.sum() - self.before.sum()
    }

    /// Whether nothing is different.
    pub fn is_empty(&self) -> bool {
        self.changed.is_empty() && self.gone.is_empty() && self.new.is_empty()
    }
}
