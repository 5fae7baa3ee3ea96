//! What half of a group answered: the middle half, as a line of text.
//!
//! No index: on a short scale it hardly moves.

/// The ratings at a quarter, a half and three quarters of a group, from the lowest up.
///
/// At least half of the group gave a rating from `low` to `high`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Quartiles {
    /// The lower quartile.
    pub low: u8,
    /// The median; of two middle ones the lower.
    pub median: u8,
    /// The upper quartile.
    pub high: u8,
}

impl Quartiles {
    /// Of so many of each rating, the first of which is 1; `None` of nobody.
    ///
    /// Every one is a rating that somebody gave.
    ///
    /// Source: Hyndman & Fan 1996, *The American Statistician* 50(4), definition 1.
    pub fn of(counts: &[u32]) -> Option<Self> {
        let n: u64 = counts.iter().map(|&count| u64::from(count)).sum();
        let at = |quarters: u64| {
            let mut so_far = 0;
            (1_u8..).zip(counts).find_map(|(rating, &count)| {
                so_far += u64::from(count);
                (count > 0 && so_far * 4 >= n * quarters).then_some(rating)
            })
        };
        Some(Self { low: at(1)?, median: at(2)?, high: at(3)? })
    }
}
