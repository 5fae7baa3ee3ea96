//! An arrow along a scale: a stroke where it begins, a head where it ends. One that goes back is
//! dashed and its head is empty, so that it is told apart without colour.

use super::mark::{Ink, at};
use super::picture::Picture;
use super::point::closed;

/// The length of the head.
const HEAD: f64 = 9.0;

/// Half the height of the head, and of the stroke at the other end.
const HALF: f64 = 6.0;

/// Which way an arrow goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Arrow {
    /// To the right: upward on the scale.
    Up,
    /// To the left: back.
    Back,
}

impl Arrow {
    /// Where it begins and ends between these two.
    pub(super) fn ends(self, left: f64, right: f64) -> (f64, f64) {
        match self {
            Self::Up => (left, right),
            Self::Back => (right, left),
        }
    }

    /// Draws the arrow at this height.
    pub(super) fn draw(self, picture: &mut Picture, from: f64, to: f64, y: f64) {
        let (toward, shaft, head) = match self {
            Self::Up => (1.0, Ink::Shaft, Ink::Solid),
            Self::Back => (-1.0, Ink::Back, Ink::Hollow),
        };
        let length = HEAD.min((to - from).abs());
        let neck = to - toward * length;
        picture.line(Ink::Shaft, at(from, y - HALF), at(from, y + HALF));
        picture.line(shaft, at(from, y), at(neck, y));
        picture.path(head, closed(&[at(neck, y - HALF), at(to, y), at(neck, y + HALF)]));
    }
}
