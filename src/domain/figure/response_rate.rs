//! How many of a team took part, and how much of their forms they filled in.

use super::score::Fraction;

/// From this percentage of a team up the response is [`Turnout::Good`]. A choice of this project.
pub const GOOD: u64 = 70;

/// From this percentage of a team up the response is [`Turnout::Fair`]. A choice of this project.
pub const FAIR: u64 = 50;

/// Below this percentage of the answers a figure needs a warning. A choice of this project: a
/// missing answer is read as the mean of the others, which misleads when many are missing (Mazza,
/// Enders & Ruehlman 2015).
pub const FILLED_IN: u64 = 80;

/// How many of a team took part.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct ResponseRate {
    /// How many took part.
    pub n: u32,
    /// How many people the team has, where it is known and not below `n`.
    pub team: Option<u32>,
}

impl ResponseRate {
    /// Of a team of this size. With more forms than people the size is wrong, and counts as
    /// unknown.
    pub fn new(n: u32, team: Option<u32>) -> Self {
        Self { n, team: team.filter(|&size| size >= n && size > 0) }
    }

    /// The percentage that took part, 0 to 100; `None` without a size.
    ///
    /// Source: the unit response rate, AAPOR *Standard Definitions*.
    pub fn percentage(self) -> Option<Fraction> {
        Fraction::new(100 * u64::from(self.n), u64::from(self.team?))
    }

    /// What it is called; `None` without a size.
    pub fn turnout(self) -> Option<Turnout> {
        let percentage = self.percentage()?;
        Some(if percentage >= Fraction::whole(GOOD) {
            Turnout::Good
        } else if percentage >= Fraction::whole(FAIR) {
            Turnout::Fair
        } else {
            Turnout::Low
        })
    }
}

/// What a response is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Turnout {
    /// 70 % of the team or more.
    Good,
    /// From 50 % up to 70 %.
    Fair,
    /// Below 50 %.
    Low,
}

/// How many of the statements that were asked have an answer.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct FilledIn {
    /// How many have one.
    pub answered: u64,
    /// How many were asked: the statements, times the forms.
    pub asked: u64,
}

impl FilledIn {
    /// Of so many forms, and for each statement how many people answered it.
    pub fn of(forms: u32, answered: impl IntoIterator<Item = u32>) -> Self {
        let mut filled = Self { answered: 0, asked: 0 };
        for n in answered {
            filled.answered += u64::from(n.min(forms));
            filled.asked += u64::from(forms);
        }
        filled
    }

    /// The percentage that has an answer, 0 to 100; `None` when nothing was asked.
    ///
    /// Source: the item response rate, AAPOR *Standard Definitions*.
    pub fn percentage(self) -> Option<Fraction> {
        Fraction::new(self.answered.saturating_mul(100), self.asked)
    }

    /// Whether so many answers are missing that the figures need a warning.
    pub fn is_low(self) -> bool {
        self.percentage().is_some_and(|percentage| percentage < Fraction::whole(FILLED_IN))
    }
}
