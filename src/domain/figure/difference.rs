//! How much one figure lies above another, exactly.

use std::cmp::Ordering;

use super::score::Fraction;

/// How much a figure lies above or below another one.
///
/// Equal differences are equal values.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Difference {
    size: Fraction,
    direction: Ordering,
}

impl Difference {
    /// The way from one figure to another. `None` when it is too fine to be held, which for scores
    /// takes millions of people.
    pub fn between(from: Fraction, to: Fraction) -> Option<Self> {
        let upper = to.numerator().checked_mul(from.denominator())?;
        let lower = from.numerator().checked_mul(to.denominator())?;
        let size =
            Fraction::new(upper.abs_diff(lower), to.denominator().checked_mul(from.denominator())?);
        Some(Self { size: size?, direction: upper.cmp(&lower) })
    }

    /// How large it is, whichever way.
    pub const fn size(self) -> Fraction {
        self.size
    }

    /// Whether it goes up or down.
    pub const fn direction(self) -> Ordering {
        self.direction
    }

    /// The nearest whole number; a half goes away from zero, so that the way back is as long.
    pub fn rounded(self) -> i64 {
        let size = i64::try_from(self.size.rounded()).unwrap_or(i64::MAX);
        if self.direction == Ordering::Less { -size } else { size }
    }

    /// The nearest floating-point number.
    pub fn to_f64(self) -> f64 {
        let size = self.size.to_f64();
        if self.direction == Ordering::Less { -size } else { size }
    }
}
