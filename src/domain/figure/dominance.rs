//! How often somebody of one group scores higher than somebody of another.

use super::score::float;

/// Everybody of before laid beside everybody of after.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Dominance {
    /// Pairs in which the one of after has more points.
    pub more: u64,
    /// Pairs in which both have as many.
    pub equal: u64,
    /// Pairs in which the one of after has fewer.
    pub less: u64,
}

impl Dominance {
    /// From the points of single people in one domain, each 0 to 120.
    pub fn of(before: &[u32], after: &[u32]) -> Self {
        let mut pairs = Self::default();
        for later in after {
            for earlier in before {
                *match later.cmp(earlier) {
                    std::cmp::Ordering::Greater => &mut pairs.more,
                    std::cmp::Ordering::Equal => &mut pairs.equal,
                    std::cmp::Ordering::Less => &mut pairs.less,
                } += 1;
            }
        }
        pairs
    }

    /// Cliff's delta, −1 to 1: the share of pairs that went up, less the share that went down.
    /// `None` without a pair.
    ///
    /// Source: Cliff 1993, *Psychological Bulletin* 114(3).
    pub fn delta(self) -> Option<f64> {
        let all = self.all()?;
        Some((float(self.more) - float(self.less)) / all)
    }

    /// The probability of superiority, 0 to 1: how likely it is that somebody of after has more
    /// points than somebody of before, equal ones for half. `None` without a pair.
    ///
    /// Source: Vargha & Delaney 2000, *Journal of Educational and Behavioral Statistics* 25(2).
    pub fn superiority(self) -> Option<f64> {
        let all = self.all()?;
        Some((2.0 * float(self.more) + float(self.equal)) / (2.0 * all))
    }

    fn all(self) -> Option<f64> {
        let all = self.more + self.equal + self.less;
        (all > 0).then(|| float(all))
    }
}
