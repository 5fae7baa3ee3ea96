//! Where a school is, and how far that is from another one, as the crow flies.

use libm::{asin, cos, round, sin, sqrt};

/// The mean radius of the earth in metres. Source: IUGG, R1 = (2a + b) / 3 of the ellipsoid GRS 80
/// (Moritz 2000, *Geodetic Reference System 1980*, Journal of Geodesy 74).
const RADIUS: f64 = 6_371_008.8;

/// How many units of a [`Place`] there are to a degree.
const UNITS: f64 = 100_000.0;

/// The fewest metres that one unit of latitude spans: a little less than the real 1.11.
const LEAST_PER_UNIT: u32 = 1;

/// A point on the map, in hundred-thousandths of a degree: about a metre.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// Degrees north, times 100,000: −9,000,000 to 9,000,000.
    pub latitude: i32,
    /// Degrees east, times 100,000: −18,000,000 to 18,000,000.
    pub longitude: i32,
}

impl Place {
    /// How many metres apart two places are, along a great circle of a round earth.
    ///
    /// The haversine formula. Source: Sinnott 1984, *Virtues of the Haversine*, Sky and Telescope
    /// 68. It is computed with `libm` and rounded once, so every device finds the same number.
    pub fn metres_to(self, other: Self) -> u32 {
        let (north, there) = (radians(self.latitude), radians(other.latitude));
        let half_up = sin((there - north) / 2.0);
        let half_aside = sin((radians(other.longitude) - radians(self.longitude)) / 2.0);
        let haversine = half_up * half_up + cos(north) * cos(there) * half_aside * half_aside;
        whole(round(2.0 * RADIUS * asin(sqrt(haversine.clamp(0.0, 1.0)))))
    }

    /// Whether the latitudes alone put two places further apart than this. Cheap, and never wrong
    /// when it says yes.
    pub fn is_surely_beyond(self, other: Self, metres: u32) -> bool {
        self.latitude.abs_diff(other.latitude).saturating_mul(LEAST_PER_UNIT) > metres
    }
}

fn radians(units: i32) -> f64 {
    (f64::from(units) / UNITS).to_radians()
}

/// A whole number of metres as an integer: at most 20,015,115, half the way around the earth.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "it is in range")]
fn whole(metres: f64) -> u32 {
    metres as u32
}
