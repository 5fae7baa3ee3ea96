//! The ambition scale: what a group wants beside where it stands now, and what comes first.
//!
//! Both are rated 1 to 4. A gap needs both ratings of one form; whether an ambition counts is
//! asked of the ambitions alone. It does not know the statements: the caller decides whether an
//! own statement takes part.

use std::cmp::Ordering;

use super::counts::Counts;
use super::score::float;
use crate::domain::ordered::sorted;

/// How the forms of a group rated one statement.
#[derive(Clone, Copy, Default, PartialEq, Eq, Debug)]
pub struct Pairs {
    /// Forms with both ratings: `both[ambition - 1][now - 1]`.
    pub both: [[u32; 4]; 4],
    /// Forms with an ambition alone, by rating.
    pub ambition_only: [u32; 4],
    /// Forms with a 'now' alone, by rating.
    pub now_only: [u32; 4],
}

impl Pairs {
    /// Counts one more form. A number outside 1 to 4 is taken as not answered.
    pub fn add(&mut self, ambition: Option<u8>, now: Option<u8>) {
        let cell = match (place(ambition), place(now)) {
            (Some(row), Some(column)) => {
                self.both.get_mut(row).and_then(|cells| cells.get_mut(column))
            }
            (Some(row), None) => self.ambition_only.get_mut(row),
            (None, Some(column)) => self.now_only.get_mut(column),
            (None, None) => None,
        };
        if let Some(count) = cell {
            *count = count.saturating_add(1);
        }
    }

    /// The forms of both groups together.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        add_each(self.both.as_flattened_mut(), other.both.as_flattened());
        add_each(&mut self.ambition_only, &other.ambition_only);
        add_each(&mut self.now_only, &other.now_only);
        self
    }

    /// All ambitions, also of forms without a 'now'.
    pub fn ambition(&self) -> Counts<4> {
        let with_now = self.both.map(|row| Counts::new(row).n());
        Counts::new(with_now).plus(Counts::new(self.ambition_only))
    }

    /// All 'now' ratings, also of forms without an ambition.
    pub fn now(&self) -> Counts<4> {
        self.both.iter().map(|row| Counts::new(*row)).fold(Counts::new(self.now_only), Counts::plus)
    }

    /// These pairs without what was said of 'now': each ambition stands alone.
    #[must_use]
    pub fn ambition_alone(&self) -> Self {
        let ambition = self.ambition();
        Self { ambition_only: [1, 2, 3, 4].map(|rating| ambition.get(rating)), ..Self::default() }
    }

    /// These pairs without the forms that rated one of both, where those are fewer than `at_least`.
    #[must_use]
    pub fn without_few_alone(mut self, at_least: u32) -> Self {
        for alone in [&mut self.ambition_only, &mut self.now_only] {
            if Counts::new(*alone).n() < at_least {
                *alone = [0; 4];
            }
        }
        self
    }

    /// How many forms have both ratings: the valid pairs, over which every gap is taken.
    pub fn m(&self) -> u32 {
        self.both.as_flattened().iter().fold(0, |sum, &count| sum.saturating_add(count))
    }

    /// The mean ambition and the mean 'now' over the valid pairs, each 1 to 4; `None` without a
    /// valid pair.
    pub fn means(&self) -> Option<(f64, f64)> {
        let sums = self.sums()?;
        Some((float(sums.ambition) / float(sums.m), float(sums.now) / float(sums.m)))
    }

    /// The mean of ambition − now over the valid pairs, −3 to 3; `None` without a valid pair.
    pub fn gap(&self) -> Option<f64> {
        let sums = self.sums()?;
        Some((float(sums.ambition) - float(sums.now)) / float(sums.m))
    }

    /// The ranked discrepancy, −100 to 100: the percentage of valid pairs that want more than there
    /// is, less the percentage that want less. `None` without a valid pair.
    ///
    /// Source: the ranked discrepancy score of Narine & Harder 2021, *Advancements in Agricultural
    /// Development* 2(3), with the sign turned, so that a high figure means a need.
    pub fn discrepancy(&self) -> Option<f64> {
        let sums = self.sums()?;
        Some(100.0 * (float(sums.more) - float(sums.less)) / float(sums.m))
    }

    /// The weighted discrepancy, −4 to 12: the mean ambition times the mean gap, over the valid
    /// pairs. `None` without a valid pair.
    ///
    /// Source: the needs assessment model of Borich 1980, with the ambition for the importance; as
    /// set out by `McKim` & Saucier 2011, *Journal of Extension* 49(2).
    pub fn weighted(&self) -> Option<f64> {
        let sums = self.sums()?;
        let gap = float(sums.ambition) - float(sums.now);
        Some(float(sums.ambition) * gap / (float(sums.m) * float(sums.m)))
    }

    /// Whether this ambition counts as one of the group, asked of everybody who rated it. 'Now'
    /// plays no part, and one form is simply a group of one.
    ///
    /// Source: on the printed ambition scale (Piex / Onderwijs Maak Je Samen) an ambition of 3 or 4
    /// counts. More than half, of a group, is a choice of this project.
    pub fn counted(&self) -> Counted {
        let [low, below, above, high] = [1, 2, 3, 4].map(|rating| self.ambition().get(rating));
        let (wanted, unwanted) = (above.saturating_add(high), low.saturating_add(below));
        match wanted.cmp(&unwanted) {
            Ordering::Greater => Counted::Yes,
            Ordering::Equal if wanted > 0 => Counted::Tied,
            Ordering::Equal | Ordering::Less => Counted::No,
        }
    }

    /// Where the statement stands, by the means of the valid pairs; `None` without a valid pair.
    ///
    /// The cross lies at 2.5, the middle of the scale, on both sides. Not at the mean of the data:
    /// then some statements would always ask for work, also where all is well.
    ///
    /// Source: importance-performance analysis, Martilla & James 1977, *Journal of Marketing*
    /// 41(1), 77–79.
    pub fn quadrant(&self) -> Option<Quadrant> {
        let sums = self.sums()?;
        let from_middle = |sum: u64| 2 * sum >= 5 * sums.m;
        Some(match (from_middle(sums.ambition), from_middle(sums.now)) {
            (true, false) => Quadrant::WorkOnFirst,
            (true, true) => Quadrant::KeepAndShare,
            (false, false) => Quadrant::NotNow,
            (false, true) => Quadrant::GoesWell,
        })
    }

    /// `None` without a valid pair.
    fn sums(&self) -> Option<Sums> {
        let mut sums = Sums::default();
        for (ambition, row) in (1..).zip(&self.both) {
            for (now, &count) in (1..).zip(row) {
                let count = u64::from(count);
                sums.m += count;
                sums.ambition += ambition * count;
                sums.now += now * count;
                match ambition.cmp(&now) {
                    Ordering::Greater => sums.more += count,
                    Ordering::Less => sums.less += count,
                    Ordering::Equal => {}
                }
            }
        }
        (sums.m > 0).then_some(sums)
    }
}

/// Whether a group holds an ambition.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Counted {
    /// More than half rate it 3 or 4.
    Yes,
    /// Less than half do, or nobody rated it.
    No,
    /// Exactly half do; it does not count.
    Tied,
}

/// Where a statement stands when ambition and 'now' are laid across each other.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Quadrant {
    /// Ambition from 2.5, now below: the work to begin with.
    WorkOnFirst,
    /// Both from 2.5: hold on to it, and let others see it.
    KeepAndShare,
    /// Both below 2.5.
    NotNow,
    /// Ambition below 2.5, now from 2.5: it goes well without extra effort.
    GoesWell,
}

/// Whether enough ambitions count to look further together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct RuleOfFour {
    /// How many ambitions count.
    pub counted: u32,
    /// Whether there are enough.
    pub reached: bool,
}

impl RuleOfFour {
    /// The rule over all statements that take part.
    ///
    /// Source: the printed ambition scale (Piex / Onderwijs Maak Je Samen), with `at_least` 4.
    ///
    /// An own statement takes part only when it has text: leave it out otherwise.
    pub fn of(statements: &[Counted], at_least: u32) -> Self {
        let counted = statements
            .iter()
            .filter(|statement| **statement == Counted::Yes)
            .fold(0u32, |sum, _| sum.saturating_add(1));
        Self { counted, reached: counted >= at_least }
    }
}

/// The statements in order of priority, the first to work on first.
///
/// By [`Pairs::discrepancy`], then [`Pairs::weighted`], then the mean ambition of the valid pairs,
/// each from high to low, and at last as given. Statements without a valid pair come after all
/// others, as given.
///
/// Source: the order of these three is a choice of this project.
///
/// For one form the order is meant to be by ambition × gap, then by ambition. The same rule gives
/// that order: with one pair the discrepancy is no more than the sign of the weighted one.
///
/// The figures are compared exactly, up to a thousand million forms.
pub fn priority<K: Clone>(statements: &[(K, Pairs)]) -> Vec<K> {
    let sums = statements.iter().map(|(key, pairs)| (key.clone(), pairs.sums())).collect();
    let order = sorted(sums, &|(_, left): &(K, Option<Sums>), (_, right)| match (left, right) {
        (Some(left), Some(right)) => urgency(*right, *left),
        (Some(_), None) => Ordering::Less,
        (None, Some(_)) => Ordering::Greater,
        (None, None) => Ordering::Equal,
    });
    order.into_iter().map(|(key, _)| key).collect()
}

/// What the valid pairs of one statement add up to.
#[derive(Clone, Copy, Default)]
struct Sums {
    /// How many there are.
    m: u64,
    /// Their ambitions, added.
    ambition: u64,
    /// Their 'now' ratings, added.
    now: u64,
    /// How many want more than there is.
    more: u64,
    /// How many want less than there is.
    less: u64,
}

/// Which of the two is more urgent. Every figure is a sum over `m` or over `m²`, so it is
/// multiplied by the other's, and nothing is rounded.
fn urgency(left: Sums, right: Sums) -> Ordering {
    let discrepancy = |sums: Sums| i128::from(sums.more) - i128::from(sums.less);
    let ambition = |sums: Sums| i128::from(sums.ambition);
    let weighted = |sums: Sums| ambition(sums) * (ambition(sums) - i128::from(sums.now));
    let (to_left, to_right) = (i128::from(right.m), i128::from(left.m));
    let compare = |left: i128, to_left: i128, right: i128, to_right: i128| {
        left.saturating_mul(to_left).cmp(&right.saturating_mul(to_right))
    };
    compare(discrepancy(left), to_left, discrepancy(right), to_right)
        .then_with(|| {
            compare(weighted(left), to_left * to_left, weighted(right), to_right * to_right)
        })
        .then_with(|| compare(ambition(left), to_left, ambition(right), to_right))
}

/// Where a rating stands in an array of four; `None` when it is no rating.
fn place(rating: Option<u8>) -> Option<usize> {
    rating.filter(|rating| (1..=4).contains(rating)).map(|rating| usize::from(rating) - 1)
}

fn add_each(counts: &mut [u32], more: &[u32]) {
    for (count, more) in counts.iter_mut().zip(more) {
        *count = count.saturating_add(*more);
    }
}
