//! What looks like chance and is the same every time: `splitmix64`.
//!
//! Source: Steele, Lea & Flood 2014, *Fast Splittable Pseudorandom Number Generators*, OOPSLA. Not
//! for anything that must be hard to guess.

/// The step of the generator: 2^64 divided by the golden ratio.
const STEP: u64 = 0x9E37_79B9_7F4A_7C15;

/// A generator of numbers.
#[derive(Clone, Debug)]
pub(crate) struct Random(u64);

impl Random {
    /// One of the many generators of a seed. What one of them gives does not depend on how often
    /// another was asked.
    pub(crate) fn new(seed: u64, branch: u64) -> Self {
        Self(mixed(mixed(seed) ^ branch.wrapping_mul(STEP)))
    }

    /// The next 64 bits.
    pub(crate) fn bits(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(STEP);
        mixed(self.0)
    }

    /// A number from 0 up to `end`, without `end` itself; 0 when `end` is.
    pub(crate) fn below(&mut self, end: u32) -> u32 {
        let scaled = (self.bits() >> 32) * u64::from(end);
        u32::try_from(scaled >> 32).unwrap_or_default()
    }

    /// A number from `low` to `high`, both included.
    pub(crate) fn between(&mut self, low: u32, high: u32) -> u32 {
        low + self.below(high.saturating_sub(low) + 1)
    }

    /// Whether something happens that happens in so many of a hundred cases.
    pub(crate) fn chance(&mut self, percent: u32) -> bool {
        self.below(100) < percent
    }

    /// A number around 0, with about this standard deviation and never more than three of them off.
    pub(crate) fn around(&mut self, spread: u32) -> i32 {
        let thrown: u32 = (0..3).map(|_| self.below(2 * spread + 1)).sum();
        i32::try_from(thrown).unwrap_or_default() - i32::try_from(3 * spread).unwrap_or_default()
    }

    /// One of these; the default when there are none.
    pub(crate) fn pick<T: Copy + Default>(&mut self, from: &[T]) -> T {
        let end = u32::try_from(from.len()).unwrap_or_default();
        let place = usize::try_from(self.below(end)).unwrap_or_default();
        from.get(place).copied().unwrap_or_default()
    }

    /// The same in another order.
    pub(crate) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            let end = u32::try_from(last + 1).unwrap_or_default();
            items.swap(last, usize::try_from(self.below(end)).unwrap_or_default());
        }
    }
}

fn mixed(bits: u64) -> u64 {
    let bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    bits ^ (bits >> 31)
}
