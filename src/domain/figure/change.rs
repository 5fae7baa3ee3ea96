//! A score of before and one of after: how much changed, and how sure that is.
//!
//! It is people's own judgement, and knows nothing of causes. A low score rises more easily than a
//! high one, and who learned more may judge more strictly.

use super::difference::Difference;
use super::interval::{FEWEST, Interval, TeamScore, UPPER_END};
use super::score::Fraction;
use super::student::quantile;
use super::sum::mean;
use crate::domain::response::Series;

/// Below so many points nearly nothing changed. A choice of this project.
pub const SMALL: Fraction = Fraction::whole(5);

/// From so many points up a change may be clear. A choice of this project: half of the 20 points
/// that make one colour in the 5Essentials reports of the University of Chicago.
pub const LARGE: Fraction = Fraction::whole(10);

/// A score of one round, and whose it is.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Measured {
    /// Whose score it is.
    pub series: Series,
    /// The score, and the size of the team.
    pub score: TeamScore,
}

/// Why two rounds are not compared.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum NotComparable {
    /// They are of different series.
    OtherSeries {
        /// Whose the score of before is.
        before: Series,
        /// Whose the score of after is.
        after: Series,
    },
    /// One of them is of too few people, a team of fewer than [`FEWEST`].
    TooFew {
        /// How many people before.
        before: u32,
        /// How many people after.
        after: u32,
    },
    /// The difference is too fine to be held, as only damaged counts are.
    TooFine,
}

/// What a change is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Verdict {
    /// Less than 5 points.
    NearlySame,
    /// From 5 up to 10 points.
    Small,
    /// 10 points or more, and the interval leaves out 0.
    Clear,
    /// 10 points or more, and the interval holds 0, or there is none: it is not sure yet.
    Possible,
}

/// How much a score changed.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Change {
    /// How much the score of after lies above that of before, −100 to 100.
    pub difference: Difference,
    /// How sure that is; of teams only.
    pub welch: Option<Welch>,
    /// What it is called.
    pub verdict: Verdict,
}

impl Change {
    /// Compares two rounds: team with team, form with form.
    ///
    /// # Errors
    ///
    /// Why they are not compared.
    pub fn between(before: Measured, after: Measured) -> Result<Self, NotComparable> {
        if before.series != after.series {
            let (before, after) = (before.series, after.series);
            return Err(NotComparable::OtherSeries { before, after });
        }
        let is_team = before.series == Series::Personal;
        let at_least = if is_team { FEWEST } else { 1 };
        let (before, after) = (before.score, after.score);
        let too_few = NotComparable::TooFew { before: before.score.n, after: after.score.n };
        if before.score.n.min(after.score.n) < at_least {
            return Err(too_few);
        }
        let from = before.score.exact().ok_or(too_few)?;
        let to = after.score.exact().ok_or(too_few)?;
        let difference = Difference::between(from, to).ok_or(NotComparable::TooFine)?;
        let welch = if is_team { Welch::of(difference, before, after) } else { None };
        let verdict = Verdict::of(difference, welch.map(|welch| welch.interval));
        Ok(Self { difference, welch, verdict })
    }
}

impl Verdict {
    /// What a change of so many points is called, with this interval. The points are compared
    /// exactly.
    pub fn of(difference: Difference, interval: Option<Interval>) -> Self {
        if difference.size() < SMALL {
            Self::NearlySame
        } else if difference.size() < LARGE {
            Self::Small
        } else if interval.is_some_and(|interval| !interval.holds(0.0)) {
            Self::Clear
        } else {
            Self::Possible
        }
    }
}

/// How sure a change is between two rounds of a team of whom nobody can be followed.
///
/// From the sums of a score alone, so it works on counts as well. Who took part twice makes it
/// surer than this says.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Welch {
    /// The standard error of the difference, in points of 0 to 100.
    pub standard_error: f64,
    /// The degrees of freedom; `None` when there is no spread at all, or the whole team took part
    /// both times.
    pub freedom: Option<f64>,
    /// Where the difference lies in nine of ten cases, −100 to 100.
    pub interval: Interval,
}

impl Welch {
    /// Source: Welch 1947, *Biometrika* 34; the degrees of freedom of Satterthwaite 1946,
    /// *Biometrics Bulletin* 2(6). Each round has its own factor for a team of known size.
    fn of(difference: Difference, before: TeamScore, after: TeamScore) -> Option<Self> {
        let (first, second) = (before.squared_error()?, after.squared_error()?);
        let both = first + second;
        let others = |round: TeamScore| f64::from(round.score.n) - 1.0;
        let below = first * first / others(before) + second * second / others(after);
        let freedom = (both > 0.0 && below > 0.0).then(|| both * both / below);
        let standard_error = libm::sqrt(both);
        let t = freedom.map_or(Some(0.0), |freedom| quantile(UPPER_END, freedom))?;
        let interval = Interval::around(difference.to_f64(), t * standard_error);
        Some(Self { standard_error, freedom, interval: interval.within(-100.0, 100.0) })
    }
}

/// How much more a theme changed than the other domains of the same school did in the mean, in
/// points of 0 to 100. `None` without other domains.
///
/// What lifts all domains alike, such as a good mood, falls out of it.
///
/// Source: the difference in differences, with the other domains for the group that nothing was
/// done for: Card & Krueger 1994, *American Economic Review* 84(4). That it is taken inside one
/// school is a choice of this project.
pub fn theme_change(theme: Difference, others: &[Difference]) -> Option<f64> {
    let others: Vec<f64> = others.iter().map(|other| other.to_f64()).collect();
    Some(theme.to_f64() - mean(&others)?)
}
