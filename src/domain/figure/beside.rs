//! The principal's score beside that of the team.
//!
//! A gap has no right side: in some studies principals rate their school higher, in others lower
//! (Goff, Goldring & Bickman 2014, doi 10.1007/s11092-014-9202-5; Sinnema et al., doi
//! 10.1007/s11092-014-9209-y). It is something to talk about.

use super::difference::Difference;
use super::interval::TeamScore;
use super::score::{Fraction, Score};

/// From so many points up a gap is a [`View::Difference`]. A choice of this project.
pub const DIFFERENCE: Fraction = Fraction::whole(10);

/// From so many points up a gap is a [`View::LargeDifference`]. A choice of this project.
pub const LARGE: Fraction = Fraction::whole(25);

/// The principal's score beside that of the team.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct BesideTeam {
    /// How much the principal's score lies above that of the team.
    pub gap: Difference,
    /// What that is called.
    pub view: View,
}

/// What a gap is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum View {
    /// Less than 10 points apart.
    Same,
    /// 10 points apart or more, but within the interval of the team: who knows.
    Unsure,
    /// From 10 up to 25 points, and outside the interval of the team.
    Difference,
    /// 25 points or more, and outside the interval of the team.
    LargeDifference,
}

impl BesideTeam {
    /// `None` without a score of the principal, or where the team is too small for an interval.
    pub fn of(principal: Score, team: TeamScore) -> Option<Self> {
        let (theirs, interval) = (principal.exact()?, team.interval()?);
        let gap = Difference::between(team.score.exact()?, theirs)?;
        let view = if gap.size() < DIFFERENCE {
            View::Same
        } else if interval.holds(theirs.to_f64()) {
            View::Unsure
        } else if gap.size() < LARGE {
            View::Difference
        } else {
            View::LargeDifference
        };
        Some(Self { gap, view })
    }
}
