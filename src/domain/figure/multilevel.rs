//! How much of the differences lies between schools, and how far the score of one can be relied on.
//!
//! For the table of experts. From the sums of [`Score`] alone, so it works on counts as well.

use super::interval::FEWEST;
use super::score::{Fraction, Score, float};
use super::sum::sum;

/// The fewest schools of which these figures are made. A choice of this project, as for every norm
/// of a network.
pub const FEWEST_SCHOOLS: usize = 5;

/// Below this reliability a school should not be compared with others. A choice of this project.
pub const RELIABLE: f64 = 0.5;

/// The figures of all schools together.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Multilevel {
    /// How many schools take part.
    pub schools: u32,
    /// How many people take part.
    pub people: u64,
    /// The mean score of all people, 0 to 100.
    pub mean: Fraction,
    /// ICC(1), the share of the differences that lies between schools, 0 to 1.
    pub icc1: f64,
    /// ICC(2), how far the scores of schools of the mean size can be relied on, 0 to 1.
    pub icc2: f64,
}

impl Multilevel {
    /// The figures of these schools; those of fewer than [`FEWEST`] people are left out. `None` of
    /// fewer than [`FEWEST_SCHOOLS`], or when nobody differs from anybody.
    ///
    /// Source: one-way analysis of variance, `ICC(1) = (MSB − MSW) / (MSB + (n0 − 1) MSW)` with
    /// `n0 = (N − Σn²/N) / (k − 1)`, and `ICC(2) = (MSB − MSW) / MSB`; as in table 3 of *BMC Health
    /// Services Research* 2011, 11:251, and in the R package `multilevel`. A figure below 0 counts
    /// as 0.
    pub fn of(schools: &[Score]) -> Option<Self> {
        let schools: Vec<Score> =
            schools.iter().copied().filter(|school| school.n >= FEWEST).collect();
        if schools.len() < FEWEST_SCHOOLS {
            return None;
        }
        let all = schools.iter().fold(Score::default(), |all, school| all.plus(*school));
        let people = schools.iter().map(|school| u64::from(school.n)).sum();
        let count = u32::try_from(schools.len()).ok()?;
        let (k, n) = (f64::from(count), float(people));
        let squares = schools.iter().map(|school| float(u64::from(school.n).pow(2)));
        let n0 = (n - sum(squares) / n) / (k - 1.0);
        // Of each school the square of its sum over its people: what the school as a whole brings.
        let brought = sum(schools.iter().map(|school| {
            let points = float(school.sum);
            points * points / f64::from(school.n)
        }));
        let between = brought - float(all.sum) * float(all.sum) / n;
        let within = float(all.sum_squares) - brought;
        let (msb, msw) = (between.max(0.0) / (k - 1.0), within.max(0.0) / (n - k));
        let shared = (msb - msw).max(0.0);
        let below = msb + (n0 - 1.0) * msw;
        (below > 0.0).then_some(())?;
        Some(Self {
            schools: count,
            people,
            mean: all.exact()?,
            icc1: shared / below,
            icc2: if msb > 0.0 { shared / msb } else { 0.0 },
        })
    }

    /// How far the score of a school of `n` people can be relied on, 0 to 1.
    ///
    /// Source: Spearman 1910 and Brown 1910, *British Journal of Psychology* 3: the reliability of
    /// one person is ICC(1).
    pub fn reliability(self, n: u32) -> f64 {
        let n = f64::from(n);
        let below = 1.0 + (n - 1.0) * self.icc1;
        if below > 0.0 { n * self.icc1 / below } else { 0.0 }
    }

    /// Whether the score of a school of `n` people can be laid beside that of others.
    pub fn is_comparable(self, n: u32) -> bool {
        self.reliability(n) >= RELIABLE
    }

    /// The cautious score of a school, 0 to 100: drawn to the mean of all people as far as its own
    /// can not be relied on. `None` when nobody counts. Only for a warning: what is shown is the
    /// score itself.
    ///
    /// Source: Kelley 1923, *Statistical Method*: `μ + λ (S − μ)`, with the reliability for λ.
    pub fn cautious(self, school: Score) -> Option<f64> {
        let (score, mean) = (school.exact()?.to_f64(), self.mean.to_f64());
        Some(mean + self.reliability(school.n) * (score - mean))
    }
}
