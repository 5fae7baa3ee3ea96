//! How sure a score is: the spread of a team, its standard error, and the 90 % interval.
//!
//! Who was not asked can not differ from who was, when everybody was: the error is that of a team
//! of known size, and is nothing when the whole team took part. What it does not do: it says
//! nothing about people who see their school too well or too badly.

use super::response_rate::ResponseRate;
use super::score::{Score, float};
use super::student::quantile;

/// The fewest people of whom an interval is made, and whose scores are compared in time.
pub const FEWEST: u32 = 5;

/// The share of cases below the upper end of an interval: with as much above the lower end, 90 %
/// lies within. A choice of this project: 95 % would promise more than a team of ten can hold.
pub const UPPER_END: f64 = 0.95;

/// The score of a team, and how many people the team has.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct TeamScore {
    /// The score of those who took part.
    pub score: Score,
    /// How many people the team has; more forms than people counts as unknown.
    pub team: Option<u32>,
}

impl TeamScore {
    /// The variance of the people's own scores, each 0 to 100, with `n − 1` below the line; `None`
    /// of fewer than two people. One division of whole numbers, so the last digit is right.
    ///
    /// Source: the sample variance; from the sums, `(n Σs² − (Σs)²) / (n (n − 1))`.
    pub fn variance(self) -> Option<f64> {
        let Score { n, sum, sum_squares } = self.score;
        let (n, sum, sum_squares) = (u128::from(n), u128::from(sum), u128::from(sum_squares));
        let pairs = n * n.checked_sub(1).filter(|&others| others > 0)?;
        // Points are 0 to 120, so a square of points is (100 / 120)² = 25 / 36 of one of scores.
        let above = (n * sum_squares).saturating_sub(sum.saturating_mul(sum));
        Some(wide(above.saturating_mul(25)) / wide(pairs * 36))
    }

    /// The standard deviation of the people's own scores, 0 to 71; `None` of fewer than two.
    pub fn deviation(self) -> Option<f64> {
        Some(libm::sqrt(self.variance()?))
    }

    /// The square of the standard error. `None` of fewer than two people.
    ///
    /// Source: sampling without replacement from a team of N, `s²/n · (1 − n/N)`: Cochran 1977,
    /// *Sampling Techniques*, chapter 2. Without a size the last factor is one.
    pub fn squared_error(self) -> Option<f64> {
        let n = self.score.n;
        let of_all = self.variance()? / f64::from(n);
        Some(match ResponseRate::new(n, self.team).team {
            Some(size) => of_all * f64::from(size - n) / f64::from(size),
            None => of_all,
        })
    }

    /// The standard error of the score, in points of 0 to 100. `None` of fewer than two people.
    pub fn standard_error(self) -> Option<f64> {
        Some(libm::sqrt(self.squared_error()?))
    }

    /// Where the score of the whole team lies, in nine of ten cases; within 0 to 100. `None` of
    /// fewer than [`FEWEST`] people.
    ///
    /// Source: Student 1908, *Biometrika* 6(1), with `n − 1` degrees of freedom.
    pub fn interval(self) -> Option<Interval> {
        if self.score.n < FEWEST {
            return None;
        }
        let score = self.score.exact()?.to_f64();
        let t = quantile(UPPER_END, f64::from(self.score.n - 1))?;
        Some(Interval::around(score, t * self.standard_error()?).within(0.0, 100.0))
    }
}

/// From where to where a figure lies in nine of ten cases.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Interval {
    /// The lower end.
    pub low: f64,
    /// The upper end.
    pub high: f64,
}

impl Interval {
    pub(super) fn around(middle: f64, to_each_side: f64) -> Self {
        Self { low: middle - to_each_side, high: middle + to_each_side }
    }

    pub(super) fn within(self, least: f64, most: f64) -> Self {
        Self { low: self.low.clamp(least, most), high: self.high.clamp(least, most) }
    }

    /// Whether a figure lies in it, its ends included.
    pub fn holds(self, figure: f64) -> bool {
        self.low <= figure && figure <= self.high
    }
}

/// A large count as a floating-point number.
fn wide(count: u128) -> f64 {
    match u64::try_from(count) {
        Ok(count) => float(count),
        // Only damaged sums are this large.
        Err(_) => f64::MAX,
    }
}
