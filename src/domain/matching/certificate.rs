//! What proves how good a plan is: prices, from which anybody can compute that no plan has more
//! points than so many. `check` does.

use super::instance::{Points, Theme};
use crate::domain::record::{Hash, RecordId};

/// How many units of a price there are to a point.
pub const PRICE_UNITS: i64 = 100;

/// How long to look for a better plan and a lower bound, in things that can be counted. The same
/// instance and budget give the same plan, on every device.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Budget {
    /// How many steps the prices of each part may take.
    pub steps: u32,
    /// How many pairs may be looked at to make the plan better.
    pub search: u64,
    /// How many pairs may be looked at to prove it the best.
    pub proof: u64,
}

impl Default for Budget {
    /// A second for a hundred schools, half a minute for two thousand.
    fn default() -> Self {
        Self { steps: 900, search: 500_000_000, proof: 300_000_000 }
    }
}

/// The proof that goes with a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Certificate {
    /// Of which instance it speaks.
    pub fingerprint: Hash,
    /// With which budget it was made.
    pub budget: Budget,
    /// The points of the plan.
    pub points: Points,
    /// The parts of the network, each with its proof; every school is in one.
    pub parts: Vec<Part>,
}

/// Schools that can meet only each other, and the most points that they can have.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Part {
    /// The schools, by id.
    pub schools: Vec<RecordId>,
    /// Why they can not have more.
    pub proof: Proof,
}

/// Why no plan has more points than so many.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Proof {
    /// These prices and fees say so; what is not named is 0.
    Prices {
        /// What slots cost.
        prices: Vec<Price>,
        /// What groups pay.
        fees: Vec<Fee>,
    },
    /// It is so without a group, and with it.
    Either {
        /// The host of the group.
        host: RecordId,
        /// The theme of the group.
        theme: Theme,
        /// For plans in which the group is not made.
        closed: Box<Proof>,
        /// For plans in which it is.
        open: Box<Proof>,
    },
    /// It is so with at most so many groups of a theme, and with more.
    Count {
        /// The theme.
        theme: Theme,
        /// At most so many groups, in this part of the network.
        most: i64,
        /// For plans with no more than that.
        fewer: Box<Proof>,
        /// For plans with more.
        more: Box<Proof>,
    },
}

/// What it is worth that a school is free to learn in a theme.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Price {
    /// The school.
    pub partner: RecordId,
    /// The theme.
    pub theme: Theme,
    /// In [`PRICE_UNITS`] of a point; below 0 when nobody wants the school there.
    pub price: i64,
}

/// What each group of a theme pays, where it is decided how many there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Fee {
    /// The theme.
    pub theme: Theme,
    /// In [`PRICE_UNITS`] of a point: above 0 where there may not be more groups, below 0 where
    /// there may not be fewer.
    pub fee: i64,
}

impl Proof {
    /// How many lists of prices there are in it.
    pub fn leaves(&self) -> usize {
        match self {
            Self::Prices { .. } => 1,
            Self::Either { closed: one, open: other, .. }
            | Self::Count { fewer: one, more: other, .. } => one.leaves() + other.leaves(),
        }
    }
}
