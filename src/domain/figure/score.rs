//! The score of a domain, from the answers of one person to the figure of a team, and what is
//! strongest.
//!
//! It does not decide which statements make up a domain, nor whether a group is large enough to
//! be shown.

use std::cmp::Ordering;

/// The points of somebody who finds that everything holds fully.
const MOST_POINTS: u32 = 120;

/// The points of one person in one domain, 0 to 120.
///
/// `answers` has one place for each statement of the domain: 1 (does not hold), 2 (holds
/// somewhat), 3 (holds fully), or `None` where nothing was answered. Any other number counts as
/// not answered.
///
/// It is 60 times the mean of `answer - 1`, so a missing statement is read as the mean of the
/// others. That is fair while little is missing and misleads when much is, therefore the half rule,
/// a choice of this project: `None` when fewer than half of the statements are answered, or when
/// there are none at all.
///
/// Source: Mazza, Enders & Ruehlman 2015, *Multivariate Behavioral Research* 50(5), on proration.
///
/// With up to six answers the points are exact, because 60 can be divided by each of 1 to 6. With
/// more they are rounded, half up, to a whole point.
pub fn points(answers: &[Option<u8>]) -> Option<u32> {
    let mut answered: u64 = 0;
    let mut above_lowest: u64 = 0;
    for answer in answers.iter().flatten().filter(|answer| (1..=3).contains(*answer)) {
        answered += 1;
        above_lowest += u64::from(answer - 1);
    }
    if usize::try_from(answered).ok()? < answers.len().div_ceil(2) {
        return None;
    }
    let points = Fraction::new(60 * above_lowest, answered)?;
    u32::try_from(points.rounded()).ok()
}

/// The score of a group in one domain, kept as sums so that groups can be added.
///
/// The sums are over the points of [`points`], each 0 to 120. They are enough for the score, its
/// standard deviation and what follows from these, without the single answers.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Score {
    /// How many people count.
    pub n: u32,
    /// Their points, added.
    pub sum: u64,
    /// The squares of their points, added.
    pub sum_squares: u64,
}

impl Score {
    /// Counts one more person, with 0 to 120 points; more than 120 is taken as 120.
    pub fn add(&mut self, points: u32) {
        let points = points.min(MOST_POINTS);
        *self = self.plus(Self {
            n: 1,
            sum: u64::from(points),
            sum_squares: u64::from(points) * u64::from(points),
        });
    }

    /// The score of both groups together.
    #[must_use]
    pub fn plus(self, other: Self) -> Self {
        Self {
            n: self.n.saturating_add(other.n),
            sum: self.sum.saturating_add(other.sum),
            sum_squares: self.sum_squares.saturating_add(other.sum_squares),
        }
    }

    /// The score, 0 to 100: 100 when everybody finds everything fully true, 50 when it is
    /// 'somewhat' on average, 0 when nobody sees any of it. `None` when nobody counts.
    ///
    /// It is the share of 'fully' plus half the share of 'somewhat', every person weighing the
    /// same.
    ///
    /// Source: the mean of people's own means of 1 to 3, laid on 0 to 100. That it is shown so is a
    /// choice of this project.
    pub fn exact(self) -> Option<Fraction> {
        Fraction::new(
            self.sum.saturating_mul(100),
            u64::from(self.n).saturating_mul(u64::from(MOST_POINTS)),
        )
    }

    /// The score for the eye: whole, 0 to 100, half rounded up. `None` when nobody counts.
    pub fn rounded(self) -> Option<u8> {
        let whole = self.exact()?.rounded().min(100);
        u8::try_from(whole).ok()
    }
}

/// An exact figure of zero or more, in lowest terms.
///
/// Equal figures are equal values, and the order is the order of the numbers.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fraction {
    numerator: u64,
    denominator: u64,
}

impl Fraction {
    /// `numerator / denominator`; `None` when the denominator is zero.
    pub const fn new(numerator: u64, denominator: u64) -> Option<Self> {
        if denominator == 0 {
            return None;
        }
        let shared = greatest_common_divisor(numerator, denominator);
        Some(Self { numerator: numerator / shared, denominator: denominator / shared })
    }

    /// A whole number, such as a threshold.
    pub const fn whole(number: u64) -> Self {
        Self { numerator: number, denominator: 1 }
    }

    /// What stands above the line, in lowest terms.
    pub const fn numerator(self) -> u64 {
        self.numerator
    }

    /// What stands below the line, in lowest terms; never zero.
    pub const fn denominator(self) -> u64 {
        self.denominator
    }

    /// The nearest whole number; a half goes up.
    pub const fn rounded(self) -> u64 {
        let rest = self.numerator % self.denominator;
        let whole = self.numerator / self.denominator;
        if rest >= self.denominator - rest { whole + 1 } else { whole }
    }

    /// The nearest floating-point number, for drawing; never compare with it.
    pub fn to_f64(self) -> f64 {
        float(self.numerator) / float(self.denominator)
    }
}

impl Ord for Fraction {
    fn cmp(&self, other: &Self) -> Ordering {
        let left = u128::from(self.numerator) * u128::from(other.denominator);
        let right = u128::from(other.numerator) * u128::from(self.denominator);
        left.cmp(&right)
    }
}

impl PartialOrd for Fraction {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

/// What stands out in a list of scores.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Extremes<K> {
    /// There are no scores.
    None,
    /// No score differs from another, which is also so for a single one.
    AllEqual,
    /// At least two scores differ.
    Some {
        /// All that tie for the highest score, in the order given.
        highest: Vec<K>,
        /// All that tie for the lowest score, in the order given.
        lowest: Vec<K>,
    },
}

/// The strongest and the weakest: all that tie for the highest score and for the lowest.
///
/// The scores are compared exactly: two that look alike once rounded do not tie.
pub fn extremes<K: Clone>(scores: &[(K, Fraction)]) -> Extremes<K> {
    let values = || scores.iter().map(|(_, score)| *score);
    let (Some(top), Some(bottom)) = (values().max(), values().min()) else {
        return Extremes::None;
    };
    if top == bottom {
        return Extremes::AllEqual;
    }
    let all_with = |wanted: Fraction| {
        scores.iter().filter(|(_, score)| *score == wanted).map(|(key, _)| key.clone()).collect()
    };
    Extremes::Some { highest: all_with(top), lowest: all_with(bottom) }
}

/// A count as a floating-point number, exact below 2^53.
#[expect(clippy::cast_precision_loss, reason = "counts of people stay far below 2^53")]
pub(super) fn float(count: u64) -> f64 {
    count as f64
}

const fn greatest_common_divisor(mut a: u64, mut b: u64) -> u64 {
    while b != 0 {
        (a, b) = (b, a % b);
    }
    a
}
