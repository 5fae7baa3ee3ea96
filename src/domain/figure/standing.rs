//! What a score is called, and its rank among the others of the same school.
//!
//! What it does not do: it compares no schools.

use super::score::Fraction;

/// From this score up something is a [`Standing::Strength`]. A choice of this project: no norm
/// exists.
pub const STRENGTH: Fraction = Fraction::whole(75);

/// From this score up something is [`Standing::Growing`]. A choice of this project: no norm exists.
pub const GROWING: Fraction = Fraction::whole(50);

/// What a score is called.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Standing {
    /// A score of 75 or more.
    Strength,
    /// From 50 up to 75.
    Growing,
    /// Below 50.
    ChanceToLearn,
}

impl Standing {
    /// What a score of 0 to 100 is called. It is compared exactly: 74.9 looks like 75, and is none.
    pub fn of(score: Fraction) -> Self {
        if score >= STRENGTH {
            Self::Strength
        } else if score >= GROWING {
            Self::Growing
        } else {
            Self::ChanceToLearn
        }
    }
}

/// The rank of each score, the highest first, in the order given: one more than how many lie above
/// it. Scores that are exactly equal share a rank, and the ranks they take up are left out.
///
/// Source: the 'standard competition ranking'.
pub fn ranks(scores: &[Fraction]) -> Vec<usize> {
    let above = |score: &Fraction| scores.iter().filter(|other| *other > score).count();
    scores.iter().map(|score| 1 + above(score)).collect()
}
