//! How often each rating of a scale was given.
//!
//! It does not know whose ratings they are, and hides no small groups.

use super::consensus;
use super::score::{Fraction, float};

/// How often each of the ratings 1 to `K` was given to one statement.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Counts<const K: usize>([u32; K]);

impl<const K: usize> Counts<K> {
    /// Counts made elsewhere; the first is how often rating 1 was given.
    pub const fn new(counts: [u32; K]) -> Self {
        Self(counts)
    }

    /// Counts one more rating. A number outside 1 to `K` is no rating, and changes nothing.
    pub fn add(&mut self, rating: u8) {
        let place = usize::from(rating).checked_sub(1);
        if let Some(count) = place.and_then(|place| self.0.get_mut(place)) {
            *count = count.saturating_add(1);
        }
    }

    /// How many ratings were given.
    pub fn n(&self) -> u32 {
        self.0.iter().fold(0, |sum, &count| sum.saturating_add(count))
    }

    /// How often this rating was given; 0 for a number outside 1 to `K`.
    pub fn get(&self, rating: u8) -> u32 {
        let place = usize::from(rating).checked_sub(1);
        place.and_then(|place| self.0.get(place)).copied().unwrap_or(0)
    }

    /// The counts of both groups together.
    #[must_use]
    pub fn plus(mut self, other: Self) -> Self {
        for (count, more) in self.0.iter_mut().zip(other.0) {
            *count = count.saturating_add(more);
        }
        self
    }

    /// How far those who rated agree, −1 to 1: see [`consensus::agreement`].
    pub fn agreement(&self) -> Option<f64> {
        consensus::agreement(&self.0)
    }

    /// The mean rating, 1 to `K`; `None` when there are no ratings.
    pub fn mean(&self) -> Option<f64> {
        let mut n: u64 = 0;
        let mut sum: u64 = 0;
        for (rating, &count) in (1..).zip(&self.0) {
            n += u64::from(count);
            sum += rating * u64::from(count);
        }
        (n > 0).then(|| float(sum) / float(n))
    }
}

impl Counts<3> {
    /// The index of one statement of the talentscan, 0 to 100: the share of 'fully' plus half the
    /// share of 'somewhat'. `None` when nobody answered.
    ///
    /// Source: the mean rating of 1 to 3, laid on 0 to 100: `(mean − 1) / 2 · 100`. That it is shown
    /// so is a choice of this project.
    pub fn index(&self) -> Option<Fraction> {
        let [not, somewhat, fully] = self.0.map(u64::from);
        Fraction::new(100 * (2 * fully + somewhat), 2 * (not + somewhat + fully))
    }
}

impl<const K: usize> Default for Counts<K> {
    fn default() -> Self {
        Self([0; K])
    }
}

impl<const K: usize> AsRef<[u32]> for Counts<K> {
    fn as_ref(&self) -> &[u32] {
        &self.0
    }
}
