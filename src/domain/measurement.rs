//! A measurement: forms that are counted together, apart from those of another time.
//!
//! To which one a form belongs follows from the form alone. So nothing that comes in or goes later
//! moves a form to another measurement, and no two looks at one differ by what a few people said.

use super::instrument::{InstrumentId, instrument};
use super::record::RecordId;
use super::time::Date;
use crate::domain::ordered::VecSet;

/// The first month of a school year. Source: Wet op het primair onderwijs, article 1: from 1 August
/// to 31 July.
const FIRST_MONTH: u8 = 8;

/// Forms that are counted together.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Measurement {
    /// What was begun in a Dutch school year, by the year in which that begins.
    Year(u16),
    /// What answers this invitation to fill in again.
    FollowUp(RecordId),
}

impl Measurement {
    /// The measurement of what was begun on this day. A follow-up that names no invitation is
    /// counted with its school year.
    pub fn of(follow_up: bool, round: Option<RecordId>, begun_on: Date) -> Self {
        match round.filter(|_| follow_up) {
            Some(round) => Self::FollowUp(round),
            None if begun_on.month() < FIRST_MONTH => Self::Year(begun_on.year().saturating_sub(1)),
            None => Self::Year(begun_on.year()),
        }
    }

    /// Whether it asks again what was asked before.
    pub fn is_follow_up(self) -> bool {
        matches!(self, Self::FollowUp(_))
    }
}

/// What forms of one instrument ask together, by the ids of its domains: everything, which is none,
/// where one of them does.
pub fn asked_together<'a>(
    id: InstrumentId,
    asks: impl Iterator<Item = &'a VecSet<String>>,
) -> VecSet<String> {
    let mut together = VecSet::new();
    for asks in asks {
        if instrument(id).asks_all(asks) {
            return VecSet::new();
        }
        together.extend(asks.iter().cloned());
    }
    together
}
