//! The change of people who can be followed from one round to the next.

use super::difference::Difference;
use super::interval::{FEWEST, Interval, UPPER_END};
use super::score::{Score, float};
use super::student::quantile;

/// The change of the same people.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct PairedChange {
    /// How many people.
    pub n: u32,
    /// The mean of their changes, in points of 0 to 100.
    pub difference: Difference,
    /// The standard error of that mean.
    pub standard_error: f64,
    /// Where it lies in nine of ten cases, −100 to 100.
    pub interval: Interval,
}

impl PairedChange {
    /// From everybody's points of before and after, each 0 to 120. `None` of fewer than [`FEWEST`]
    /// people.
    ///
    /// Source: Student 1908, *Biometrika* 6(1): the mean of the differences over their standard
    /// error, with `n − 1` degrees of freedom.
    pub fn of(people: &[(u32, u32)]) -> Option<Self> {
        let (mut before, mut after) = (Score::default(), Score::default());
        let (mut sum, mut squares) = (0_i64, 0_i64);
        for &(earlier, later) in people {
            before.add(earlier);
            after.add(later);
            let change = i64::from(later.min(120)) - i64::from(earlier.min(120));
            sum += change;
            squares += change * change;
        }
        let n = before.n;
        if n < FEWEST {
            return None;
        }
        let others = u64::from(n - 1);
        // With whole numbers, as for the variance of a score: 25 / 36 is the square of 100 / 120.
        let above = (i64::from(n) * squares - sum * sum).unsigned_abs();
        let n_all = u64::from(n);
        let squared_error = 25.0 * float(above) / (36.0 * float(n_all * others) * float(n_all));
        let standard_error = libm::sqrt(squared_error);
        let difference = Difference::between(before.exact()?, after.exact()?)?;
        let t = quantile(UPPER_END, float(others))?;
        let interval = Interval::around(difference.to_f64(), t * standard_error);
        let interval = interval.within(-100.0, 100.0);
        Some(Self { n, difference, standard_error, interval })
    }
}
