//! A plan: who shares what with whom.

use super::instance::{Pair, Points, Theme};
use super::rulebook::{Parts, Rulebook};
use crate::domain::record::RecordId;
use std::collections::BTreeMap;

/// Groups, by theme and then host. Equal plans are equal to the byte.
#[derive(Clone, Debug, Default, PartialEq, Eq, Hash)]
pub struct Plan {
    /// The groups.
    pub groups: Vec<Group>,
}

/// A host with those who come to learn.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Group {
    /// In what.
    pub theme: Theme,
    /// The school that shares.
    pub host: RecordId,
    /// The schools that learn, by id.
    pub partners: Vec<RecordId>,
}

/// How often a school is partner and host.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Roles {
    /// How often it is partner.
    pub partner: usize,
    /// How often it is host.
    pub host: usize,
}

/// The points of a plan, part by part.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Account {
    /// Those of all pairs.
    pub pairs: Parts,
    /// For schools that are partner.
    pub placed: Points,
    /// For schools that are partner and host.
    pub gives_and_gets: Points,
    /// For groups.
    pub groups: Points,
    /// For schools that must take part and do not: 0 or less.
    pub left_out: Points,
}

impl Group {
    /// Its pairs.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> + '_ {
        let pair = |&partner| Pair { partner, host: self.host, theme: self.theme };
        self.partners.iter().map(pair)
    }
}

impl Plan {
    /// These groups, in their one order.
    pub fn new(mut groups: Vec<Group>) -> Self {
        for group in &mut groups {
            group.partners.sort();
        }
        groups.sort();
        Self { groups }
    }

    /// All pairs.
    pub fn pairs(&self) -> impl Iterator<Item = Pair> + '_ {
        self.groups.iter().flat_map(Group::pairs)
    }

    /// The group of this host in this theme.
    pub fn group(&self, host: RecordId, theme: Theme) -> Option<&Group> {
        self.groups.iter().find(|group| (group.host, group.theme) == (host, theme))
    }

    /// How often each school that takes part is partner and host.
    pub fn roles(&self) -> BTreeMap<RecordId, Roles> {
        let mut roles: BTreeMap<RecordId, Roles> = BTreeMap::new();
        for group in &self.groups {
            roles.entry(group.host).or_default().host += 1;
            for &partner in &group.partners {
                roles.entry(partner).or_default().partner += 1;
            }
        }
        roles
    }

    /// Its points, part by part.
    pub fn account(&self, book: &Rulebook) -> Account {
        let weights = book.weights();
        let mut account = Account::default();
        for parts in self.pairs().filter_map(|pair| book.parts(pair)) {
            account.pairs.add(parts);
        }
        let groups = Points::try_from(self.groups.len()).unwrap_or(Points::MAX);
        account.groups = groups * Points::from(weights.group);
        let roles = self.roles();
        for school in &book.instance().schools {
            let Roles { partner, host } = roles.get(&school.id).copied().unwrap_or_default();
            if partner > 0 {
                account.placed += Points::from(weights.placed);
                account.gives_and_gets +=
                    if host > 0 { Points::from(weights.gives_and_gets) } else { 0 };
            } else if host == 0 {
                account.left_out -= book.must_take_part(school.id);
            }
        }
        account
    }
}

impl Account {
    /// All of it.
    pub fn sum(&self) -> Points {
        self.pairs.sum() + self.placed + self.gives_and_gets + self.groups + self.left_out
    }
}
