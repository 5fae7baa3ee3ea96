//! Points of two shapes, so that no colour is needed to tell whose they are; and intervals.

use super::mark::{Ink, Place, Step, at};
use super::picture::Picture;

/// The radius of a point.
pub(super) const RADIUS: f64 = 7.0;

/// Half the height of the ends of an interval.
const END: f64 = 4.5;

/// The shape of a point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Point {
    /// A full circle.
    Disc,
    /// A circle with nothing in it.
    Ring,
    /// A square on its corner, with nothing in it.
    Diamond,
}

impl Point {
    /// Draws the point here.
    pub(super) fn draw(self, picture: &mut Picture, centre: Place) {
        match self {
            Self::Disc => picture.circle(Ink::Solid, centre, RADIUS),
            Self::Ring => picture.circle(Ink::Hollow, centre, RADIUS - 1.0),
            Self::Diamond => {
                let reach = RADIUS + 0.5;
                let Place { x, y } = centre;
                let corners =
                    [at(x, y - reach), at(x + reach, y), at(x, y + reach), at(x - reach, y)];
                picture.path(Ink::Hollow, closed(&corners));
            }
        }
    }
}

/// The path along these corners and back.
pub(super) fn closed(corners: &[Place]) -> Vec<Step> {
    let mut steps: Vec<Step> = corners.iter().map(|corner| Step::Line(*corner)).collect();
    if let (Some(first), Some(corner)) = (steps.first_mut(), corners.first()) {
        *first = Step::To(*corner);
    }
    steps.push(Step::Close);
    steps
}

/// A thin line with ends, at this height.
pub(super) fn interval(picture: &mut Picture, from: f64, to: f64, y: f64) {
    let steps = vec![
        Step::To(at(from, y)),
        Step::Line(at(to, y)),
        Step::To(at(from, y - END)),
        Step::Line(at(from, y + END)),
        Step::To(at(to, y - END)),
        Step::Line(at(to, y + END)),
    ];
    picture.path(Ink::Casing, steps.clone());
    picture.path(Ink::Interval, steps);
}
