//! A scale along the width of a picture.

use super::mark::{Anchor, Ink, at};
use super::picture::Picture;
use super::write::NOTE;

/// From which number to which a scale goes, and where that lies.
#[derive(Clone, Copy, Debug)]
pub(super) struct Scale {
    /// The lowest and the highest number.
    pub numbers: (f64, f64),
    /// Where these two stand.
    pub places: (f64, f64),
}

impl Scale {
    /// Where a number stands; one outside the scale stands at its end.
    pub(super) fn place(&self, number: f64) -> f64 {
        let (low, high) = self.numbers;
        let (left, right) = self.places;
        left + (number.clamp(low, high) - low) / (high - low) * (right - left)
    }

    /// Lines to read along, at these numbers, from above to below.
    pub(super) fn guides(&self, picture: &mut Picture, numbers: &[f64], above: f64, below: f64) {
        for &number in numbers {
            let x = self.place(number);
            picture.line(Ink::Guide, at(x, above), at(x, below));
        }
    }

    /// These numbers, with what they are called, below this height. Says where they end below.
    pub(super) fn numbers(
        &self,
        picture: &mut Picture,
        numbers: &[(f64, &str)],
        above: f64,
    ) -> f64 {
        let (low, high) = self.numbers;
        for &(number, text) in numbers {
            let anchor = if number <= low {
                Anchor::Start
            } else if number >= high {
                Anchor::End
            } else {
                Anchor::Middle
            };
            picture.write(NOTE, at(self.place(number), above + NOTE.size), anchor, text);
        }
        let below = above + NOTE.size + 4.0;
        picture.reach(below);
        below
    }
}
