//! Student's t distribution, from which the width of an interval comes.
//!
//! The degrees of freedom may be broken, as Welch's are. `ln`, `exp` and the gamma function are
//! those of `libm`, so that every machine finds the same digits. What it does not do: it is made
//! for the 5 % or 1 % at an end of the distribution, not for chances of one in a million millions.

/// More degrees of freedom are taken as this many. The quantile then lies 0.000002 from that of the
/// normal distribution.
const MOST_FREEDOM: f64 = 1_000_000.0;

/// More terms of the continued fraction are never needed with [`MOST_FREEDOM`].
const MOST_TERMS: u32 = 10_000;

/// Stands for a zero below the line.
const ALMOST_NOTHING: f64 = 1e-300;

/// The chance that a t of so many degrees of freedom is at most this, 0 to 1. `None` when one of
/// the two is no number, or there are no degrees of freedom.
///
/// Source: NIST *Digital Library of Mathematical Functions* 8.17; Abramowitz & Stegun 1964, 26.7.1.
pub fn probability(t: f64, freedom: f64) -> Option<f64> {
    let freedom = usable(freedom)?;
    if t.is_nan() {
        return None;
    }
    let above = above(t.abs(), freedom);
    Some(if t < 0.0 { above } else { 1.0 - above })
}

/// The t that is not exceeded in this share of cases, 0 to 1, both left out. `None` when the share
/// lies outside, or there are no degrees of freedom.
///
/// The upper half is searched by halving until no number lies between the two ends, so the figure
/// is as exact as the distribution itself; the lower half is its mirror image.
pub fn quantile(share: f64, freedom: f64) -> Option<f64> {
    let freedom = usable(freedom)?;
    if !(share > 0.0 && share < 1.0) {
        return None;
    }
    if share < 0.5 {
        return Some(-exceeded_in(share, freedom));
    }
    Some(exceeded_in(1.0 - share, freedom))
}

fn usable(freedom: f64) -> Option<f64> {
    (freedom > 0.0).then(|| freedom.min(MOST_FREEDOM))
}

/// The t that is exceeded in this share of cases, at most half of them.
fn exceeded_in(share: f64, freedom: f64) -> f64 {
    if share >= 0.5 {
        return 0.0;
    }
    let (mut low, mut high) = (0.0, 1.0);
    while above(high, freedom) > share {
        low = high;
        high *= 2.0;
    }
    loop {
        let middle = low + (high - low) / 2.0;
        if middle <= low || middle >= high {
            return high;
        }
        if above(middle, freedom) > share {
            low = middle;
        } else {
            high = middle;
        }
    }
}

/// The chance of more than this t, which is not below 0.
fn above(t: f64, freedom: f64) -> f64 {
    let ratio = t * t / freedom;
    if ratio.is_infinite() {
        return 0.0;
    }
    let (x, y) = (1.0 / (1.0 + ratio), ratio / (1.0 + ratio));
    incomplete_beta(freedom / 2.0, 0.5, x, y) / 2.0
}

/// The regularized incomplete beta function, 0 to 1, where `y` is `1 − x`.
///
/// Source: NIST *Digital Library of Mathematical Functions* 8.17.22 and 8.17.23 (the continued
/// fraction) and 8.17.4 (the mirror image, for the half where the fraction is slow).
fn incomplete_beta(a: f64, b: f64, x: f64, y: f64) -> f64 {
    if x <= 0.0 {
        return 0.0;
    }
    if y <= 0.0 {
        return 1.0;
    }
    if x > (a + 1.0) / (a + b + 2.0) {
        return 1.0 - by_fraction(b, a, y, x);
    }
    by_fraction(a, b, x, y)
}

fn by_fraction(a: f64, b: f64, x: f64, y: f64) -> f64 {
    let ln_beta = libm::lgamma(a) + libm::lgamma(b) - libm::lgamma(a + b);
    let factor = libm::exp(a * ln_of_part(x, y) + b * ln_of_part(y, x) - ln_beta);
    factor / (a * continued_fraction(a, b, x))
}

/// The logarithm of a part of one, of which the rest is known. Near one the rest is more exact.
fn ln_of_part(part: f64, rest: f64) -> f64 {
    if rest < 0.5 { libm::log1p(-rest) } else { libm::log(part) }
}

/// `1 + d1 / (1 + d2 / (1 + …))`, from the front, until a term changes nothing.
///
/// Source: Lentz 1976, *Applied Optics* 15(3), as modified by Thompson & Barnett 1986, *Journal of
/// Computational Physics* 64.
fn continued_fraction(a: f64, b: f64, x: f64) -> f64 {
    let mut fraction = 1.0;
    let (mut above, mut below) = (1.0, 0.0);
    for term in 1..MOST_TERMS {
        let half = f64::from(term / 2);
        let twice = a + 2.0 * half;
        let numerator = if term % 2 == 0 {
            half * (b - half) * x / ((twice - 1.0) * twice)
        } else {
            -(a + half) * (a + b + half) * x / (twice * (twice + 1.0))
        };
        below = 1.0 / not_nothing(1.0 + numerator * below);
        above = not_nothing(1.0 + numerator / above);
        let change = above * below;
        fraction *= change;
        if (change - 1.0).abs() < f64::EPSILON {
            break;
        }
    }
    fraction
}

fn not_nothing(number: f64) -> f64 {
    if number.abs() < ALMOST_NOTHING { ALMOST_NOTHING } else { number }
}
