//! Four ways to fill a box that can be told apart without colour.

use super::mark::{Ink, Rect, Step, at};
use super::picture::Picture;

/// The distance of two lines of hatching, along a side.
const HATCHING: f64 = 7.0;

/// How a box is filled, from most to least.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Fill {
    /// Full.
    Solid,
    /// Hatched.
    Hatched,
    /// A tint, with an edge.
    Light,
    /// Empty, with an edge.
    Hollow,
}

impl Fill {
    /// Draws a box with this filling.
    pub(super) fn draw(self, picture: &mut Picture, rect: Rect) {
        match self {
            Self::Solid => picture.rect(Ink::Solid, rect),
            Self::Hatched => {
                picture.rect(Ink::Tint, rect);
                picture.path(Ink::Hatch, hatching(&rect));
                picture.rect(Ink::Edge, inside(&rect));
            }
            Self::Light => {
                picture.rect(Ink::Tint, rect);
                picture.rect(Ink::Edge, inside(&rect));
            }
            Self::Hollow => picture.rect(Ink::Hollow, inside(&rect)),
        }
    }
}

/// The box whose edge, drawn on its sides, stays within this one.
fn inside(rect: &Rect) -> Rect {
    let edge = (rect.width.min(rect.height) / 2.0).min(0.75);
    Rect {
        x: rect.x + edge,
        y: rect.y + edge,
        width: rect.width - 2.0 * edge,
        height: rect.height - 2.0 * edge,
    }
}

/// Lines that rise to the right, each from side to side of the box. The first is where a pattern
/// that starts in the corner would have it, so that boxes of any size look alike.
fn hatching(rect: &Rect) -> Vec<Step> {
    let mut steps = Vec::new();
    let mut from_corner = HATCHING / 2.0;
    while from_corner < rect.width + rect.height {
        let low = from_corner.min(rect.height);
        let wide = from_corner.min(rect.width);
        steps.push(Step::To(at(rect.x + from_corner - low, rect.y + low)));
        steps.push(Step::Line(at(rect.x + wide, rect.y + from_corner - wide)));
        from_corner += HATCHING;
    }
    steps
}
