//! What is decided in a part of the tree: that a group is made or not, and how many groups a theme
//! has.
//!
//! How many groups a theme has is decided first. Where every school may meet every other, half a
//! group here is as good as half a group there, and deciding about one of them says nothing.

use super::component::Component;
use super::instance::Theme;

/// What is decided about a group.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Fixing {
    /// Nothing.
    Free,
    /// It is made.
    Open,
    /// It is not.
    Closed,
}

/// The fewest and the most groups of a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Count {
    pub(super) least: i64,
    pub(super) most: i64,
    /// How many there could be if nothing were decided.
    pub(super) all: i64,
}

/// One of the two sides of a split.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Side {
    /// The group is not made.
    Closed(usize),
    /// It is.
    Open(usize),
    /// The theme has so many groups at most.
    AtMost(Theme, i64),
    /// It has more.
    MoreThan(Theme, i64),
}

/// All that is decided.
#[derive(Clone, Debug)]
pub(super) struct Branch {
    /// By group.
    pub(super) groups: Vec<Fixing>,
    /// By theme.
    pub(super) counts: Vec<Count>,
}

impl Branch {
    /// Nothing is decided.
    pub(super) fn new(part: &Component) -> Self {
        let mut counts = vec![Count { least: 0, most: 0, all: 0 }; usize::from(part.themes)];
        for group in &part.groups {
            let count = &mut counts[usize::from(group.theme.0)];
            count.most += 1;
            count.all += 1;
        }
        Self { groups: vec![Fixing::Free; part.groups.len()], counts }
    }

    /// With one side of a split.
    pub(super) fn with(mut self, side: Side) -> Self {
        match side {
            Side::Closed(group) => self.groups[group] = Fixing::Closed,
            Side::Open(group) => self.groups[group] = Fixing::Open,
            Side::AtMost(theme, most) => {
                let count = &mut self.counts[usize::from(theme.0)];
                count.most = count.most.min(most);
            }
            Side::MoreThan(theme, most) => {
                let count = &mut self.counts[usize::from(theme.0)];
                count.least = count.least.max(most + 1);
            }
        }
        self
    }
}

impl Count {
    /// What a fee brings in at least: each group pays it, and there may be more than the most.
    pub(super) fn brings(self, fee: i64) -> i64 {
        fee * if fee > 0 { self.most } else { self.least }
    }

    /// How many groups there are too few (above 0) or too many, at a fee.
    pub(super) fn excess(self, fee: i64, groups: i64) -> i64 {
        match fee {
            0 => groups.clamp(self.least, self.most) - groups,
            1.. => self.most - groups,
            _ => self.least - groups,
        }
    }

    /// The fee after `fee`, when it would become `next`: it stops at 0, where the limit changes, and
    /// is of use only where there is a limit.
    pub(super) fn fee(self, fee: i64, next: i64) -> i64 {
        let least = if fee > 0 || self.least == 0 { 0 } else { i64::MIN };
        let most = if fee < 0 || self.most == self.all { 0 } else { i64::MAX };
        next.clamp(least, most)
    }
}
