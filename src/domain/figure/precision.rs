//! How exactly a share of so many people is written.

/// From so many people up a share is a percentage. A choice of this project: of fewer, one person
/// is more than 10 %.
const PERCENTAGE: u32 = 10;

/// From so many people up a percentage has a decimal: of fewer, one person is more than 1 %.
const DECIMAL: u32 = 100;

/// How exactly a share is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Precision {
    /// As counts: 4 of 6.
    Counts,
    /// As a whole percentage.
    Whole,
    /// As a percentage with at most one decimal.
    Decimal,
}

impl Precision {
    /// How exactly a share of `n` people is written.
    pub const fn of(n: u32) -> Self {
        match n {
            ..PERCENTAGE => Self::Counts,
            PERCENTAGE..DECIMAL => Self::Whole,
            DECIMAL.. => Self::Decimal,
        }
    }
}
