//! How far a group agrees on a statement: the coefficient A of van der Eijk.
//!
//! Not the standard deviation: on a short scale that moves along with the mean, and cannot tell
//! two camps at the ends from answers spread evenly. What it does not do: it says nothing about
//! *what* the group agrees on, nor whether the group is large enough to be shown.

use super::score::float;

/// From here up a group is [`Consensus::Fair`]. A choice of this project: no norm exists.
pub const FAIR: f64 = 0.3;

/// From here up a group is [`Consensus::Unanimous`]. A choice of this project: no norm exists.
pub const UNANIMOUS: f64 = 0.6;

/// A mean that equals a threshold may come out this much below it.
const ROUNDING: f64 = 1e-9;

/// Van der Eijk's A of the answers to one statement, −1 to 1.
///
/// `counts` holds how many chose each category, from one end of the scale to the other. 1: all
/// chose the same one; 0: all categories equally often; −1: half of the group at each end. `None`
/// when nobody answered, or with fewer than two categories. (A scale of two has no middle: there A
/// is never negative, and the source leaves it out.)
///
/// Source: van der Eijk 2001, *Quality & Quantity* 35, doi 10.1023/A:1010374114305; checked against
/// the R package `agrmt` 1.42.12. The answers are taken apart in layers, in each of which every
/// category is either empty or used equally often; A is the mean of the layers, each weighing as
/// many people as it holds.
pub fn agreement(counts: &[u32]) -> Option<f64> {
    let n: u64 = counts.iter().map(|&count| u64::from(count)).sum();
    if n == 0 || counts.len() < 2 {
        return None;
    }
    let mut weighed = 0.0;
    let mut level = 0;
    while let Some(next) = counts.iter().copied().filter(|&count| count > level).min() {
        let layer = Layer::above(level, counts);
        weighed += f64::from(next - level) * float(layer.used) * layer.agreement();
        level = next;
    }
    Some(weighed / float(n))
}

/// The mean of A over the statements that at least `at_least` people answered.
///
/// `None` when there is no such statement. The smallest group that may be shown is the caller's.
///
/// Source: a plain mean, each statement weighing the same, is a choice of this project.
pub fn mean_agreement<C: AsRef<[u32]>>(
    statements: impl IntoIterator<Item = C>,
    at_least: u32,
) -> Option<f64> {
    let mut taken = 0;
    let mut sum = 0.0;
    for statement in statements {
        let counts = statement.as_ref();
        if counts.iter().map(|&count| u64::from(count)).sum::<u64>() < u64::from(at_least) {
            continue;
        }
        if let Some(a) = agreement(counts) {
            taken += 1;
            sum += a;
        }
    }
    (taken > 0).then(|| sum / float(taken))
}

/// Whether an A has reached a threshold; one that equals it has.
pub fn reaches(a: f64, threshold: f64) -> bool {
    a >= threshold - ROUNDING
}

/// How far a group agrees, in four steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Consensus {
    /// A of 0.6 or more.
    Unanimous,
    /// A from 0.3 up to 0.6.
    Fair,
    /// A from 0 up to 0.3.
    Divided,
    /// A below 0: the answers gather at both ends.
    TwoCamps,
}

impl Consensus {
    /// The step that an A of −1 to 1 stands on; a value that equals a threshold has reached it.
    pub fn of(a: f64) -> Self {
        if reaches(a, UNANIMOUS) {
            Self::Unanimous
        } else if reaches(a, FAIR) {
            Self::Fair
        } else if reaches(a, 0.0) {
            Self::Divided
        } else {
            Self::TwoCamps
        }
    }
}

/// One layer: of every category, only whether it is used.
struct Layer {
    /// K, the number of categories.
    categories: u64,
    /// S, how many of these are used.
    used: u64,
    /// TU: triples of categories, in their order, of which two neighbours are used and one end is
    /// not.
    together: u64,
    /// TDU: triples of which both ends are used and the middle is not.
    apart: u64,
}

impl Layer {
    /// The layer of all categories that are chosen more than `level` times.
    fn above(level: u32, counts: &[u32]) -> Self {
        let used = counts.iter().map(|&count| u64::from(count > level)).sum();
        let mut layer = Self { categories: 0, used, together: 0, apart: 0 };
        let mut left = 0;
        for &count in counts {
            layer.categories += 1;
            if count > level {
                left += 1;
            } else {
                let right = used - left;
                layer.together += pairs(left) + pairs(right);
                layer.apart += left * right;
            }
        }
        layer
    }

    /// A of this layer: unimodality U, weighed by how few categories are used.
    ///
    /// `U (1 − (S − 1) / (K − 1))` with `U = ((K − 2) TU − (K − 1) TDU) / ((K − 2) (TU + TDU))`,
    /// equation 2 of the source, written with one division. One used category is full agreement;
    /// without triples nothing leans either way.
    fn agreement(&self) -> f64 {
        if self.used == 1 {
            return 1.0;
        }
        if self.together + self.apart == 0 {
            return 0.0;
        }
        let (k, s) = (float(self.categories), float(self.used));
        let (together, apart) = (float(self.together), float(self.apart));
        let unimodal = (k - 2.0) * together - (k - 1.0) * apart;
        unimodal * (k - s) / ((k - 2.0) * (together + apart) * (k - 1.0))
    }
}

/// How many pairs there are among `of`.
fn pairs(of: u64) -> u64 {
    of * of.saturating_sub(1) / 2
}
