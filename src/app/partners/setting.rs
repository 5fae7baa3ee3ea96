//! What can be set of learning partners by writing a number or turning something on, and how what
//! somebody writes is read. What can not be set stays in its field as it was written.

mod number;

use super::Partners;
use crate::app::overview::{Overview, Stamp, Task};
use crate::domain::offer::MOST_TIMES;
use crate::domain::planning::{MOST_CHARACTERS, MOST_WEIGHT, Planning};
use number::{HUNDRED, Numbers, number};
use std::collections::BTreeMap;
use std::ops::RangeInclusive;

/// The most partners that a group can be set to have. A choice of this project.
const LARGEST: i64 = 50;

/// The greatest distance that can be set, in kilometres: half the way around the earth.
const FARTHEST: i64 = 20_000;

/// What is set by writing a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Setting {
    /// The fewest partners in a group.
    Smallest,
    /// The most partners in a group.
    Largest,
    /// How much more than the partner the host must score.
    LeastGap,
    /// How far apart host and partner may be, in kilometres; nothing where there is no limit.
    Farthest,
    /// How often a school is host that did not say how often.
    HostTimes,
    /// How often a school is partner that did not say how often.
    PartnerTimes,
    /// What it is worth that the host scores more.
    Complementarity,
    /// What the first wish is worth.
    FirstWish,
    /// What the second wish is worth.
    SecondWish,
    /// What the third wish is worth.
    ThirdWish,
    /// What each step of urgency is worth.
    Urgency,
    /// What it is worth to be near.
    Nearness,
    /// What a school is worth that is a partner.
    Placed,
    /// What a school is worth that is partner and host.
    GivesAndGets,
    /// What it costs to leave out a school that must take part.
    MustTakePart,
    /// What a group is worth.
    Group,
    /// The lowest score of a strong host.
    HostScore,
    /// The lowest index of a single statement.
    HostStatement,
    /// The lowest agreement of a team.
    HostAgreement,
    /// The lowest percentage of a team that took part.
    HostResponse,
    /// How many characters a described example has.
    HostExample,
    /// The lowest score of a possible host.
    HostPossible,
    /// The lowest mean 'now' of a host in an ambition.
    HostNow,
}

/// What is turned on or off.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Switch {
    /// The number of schools with a group counts before all else.
    EveryoneFirst,
    /// Host and partner are of one sector.
    SameSector,
    /// Schools that are only possibly an example may be host.
    PossibleHosts,
}

/// Why something that was written can not be set.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// It is no number.
    NoNumber,
    /// It is no whole number.
    NotWhole,
    /// It is a number with more than two digits behind its decimal mark.
    TooPrecise,
    /// It lies outside this range.
    Outside(RangeInclusive<i64>),
}

impl Setting {
    /// What it is, in hundredths; `None` where there is no limit.
    pub fn of(self, planning: &Planning) -> Option<i64> {
        self.field(&mut Numbers::of(planning)).read()
    }

    /// Whether only whole numbers will do.
    pub fn is_whole(self) -> bool {
        !matches!(
            self,
            Self::Farthest
                | Self::HostScore
                | Self::HostStatement
                | Self::HostAgreement
                | Self::HostResponse
                | Self::HostPossible
                | Self::HostNow
        )
    }

    /// Between which numbers it can be set.
    pub fn range(self, planning: &Planning) -> RangeInclusive<i64> {
        let rules = &planning.rules;
        match self {
            Self::Smallest => 1..=rules.largest.into(),
            Self::Largest => rules.smallest.into()..=LARGEST,
            Self::Farthest => 1..=FARTHEST,
            Self::HostTimes | Self::PartnerTimes => 0..=MOST_TIMES.into(),
            Self::Complementarity
            | Self::FirstWish
            | Self::SecondWish
            | Self::ThirdWish
            | Self::Urgency
            | Self::Nearness
            | Self::Placed
            | Self::GivesAndGets
            | Self::MustTakePart => 0..=MOST_WEIGHT.into(),
            Self::Group => -i64::from(MOST_WEIGHT)..=MOST_WEIGHT.into(),
            Self::LeastGap
            | Self::HostScore
            | Self::HostStatement
            | Self::HostResponse
            | Self::HostPossible => 0..=100,
            Self::HostAgreement => -1..=1,
            Self::HostExample => 0..=i64::try_from(MOST_CHARACTERS).unwrap_or(i64::MAX),
            Self::HostNow => 1..=4,
        }
    }

    /// What was written, in hundredths; `None` for no limit.
    ///
    /// # Errors
    ///
    /// Why it can not be set.
    pub fn read(self, text: &str, planning: &Planning) -> Result<Option<i64>, Wrong> {
        if text.trim().is_empty() && self == Self::Farthest {
            return Ok(None);
        }
        let hundredths = number(text, self.is_whole())?;
        let range = self.range(planning);
        if (range.start() * HUNDRED..=range.end() * HUNDRED).contains(&hundredths) {
            Ok(Some(hundredths))
        } else {
            Err(Wrong::Outside(range))
        }
    }
}

impl Switch {
    /// Whether it is on.
    pub fn of(self, planning: &Planning) -> bool {
        match self {
            Self::EveryoneFirst => planning.everyone_first,
            Self::SameSector => planning.rules.same_sector,
            Self::PossibleHosts => planning.rules.possible_hosts,
        }
    }

    fn put(self, planning: &mut Planning, on: bool) {
        match self {
            Self::EveryoneFirst => planning.everyone_first = on,
            Self::SameSector => planning.rules.same_sector = on,
            Self::PossibleHosts => planning.rules.possible_hosts = on,
        }
    }
}

impl Partners {
    /// Sets what was written, and all that was written before and can be set now; the rest stays as
    /// it was written.
    pub(super) fn set(
        &mut self,
        setting: Setting,
        text: String,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        let mut written = std::mem::take(&mut self.written);
        written.insert(setting, text);
        let task = self.decide(overview, stamp, |planning| {
            while let Some((setting, hundredths)) = next(&written, planning) {
                setting.put(planning, hundredths);
                written.remove(&setting);
            }
        });
        self.written = written;
        task
    }

    /// Turns something on or off.
    pub(super) fn turn(
        &mut self,
        switch: Switch,
        on: bool,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        self.decide(overview, stamp, |planning| switch.put(planning, on))
    }

    /// Sets everything to what it starts with, but for who are put together. Own themes stay.
    pub(super) fn start_again(&mut self, overview: &mut Overview, stamp: &Stamp) -> Option<Task> {
        self.written.clear();
        self.decide(overview, stamp, |planning| *planning = started(planning))
    }

    /// Whether something is set to another thing than it starts with, or was written and can not be.
    pub fn is_set(&self) -> bool {
        !self.written.is_empty() || self.planning != started(&self.planning)
    }
}

/// The planning with everything as it starts, but for what was decided and made of it.
fn started(planning: &Planning) -> Planning {
    let Planning { hosts, host_times, partner_times, everyone_first, rules, weights, .. } =
        Planning::default();
    let mut started = planning.clone();
    (started.hosts, started.rules, started.weights) = (hosts, rules, weights);
    (started.host_times, started.partner_times) = (host_times, partner_times);
    started.everyone_first = everyone_first;
    started.themes = super::themes::as_started(planning);
    started
}

/// The first of what was written that can be set.
fn next(
    written: &BTreeMap<Setting, String>,
    planning: &Planning,
) -> Option<(Setting, Option<i64>)> {
    written.iter().find_map(|(setting, text)| Some((*setting, setting.read(text, planning).ok()?)))
}
