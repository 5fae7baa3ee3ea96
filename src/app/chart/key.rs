//! The key of a chart: what its forms mean, in as many lines as they need.

use super::arrow::Arrow;
use super::fill::Fill;
use super::mark::{Anchor, Place, Rect, at};
use super::picture::Picture;
use super::point::{Point, interval};
use super::write::{NOTE, width, wrap};

/// The size of a sample.
const SAMPLE: f64 = 16.0;

/// The width of a sample of an arrow.
const ARROW: f64 = 28.0;

/// The room between a sample and its text.
const GAP: f64 = 6.0;

/// The room between two entries.
const APART: f64 = 16.0;

/// The height of a line.
const LINE: f64 = 22.0;

/// The form that is explained.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Sample {
    /// A filling.
    Fill(Fill),
    /// A point.
    Point(Point),
    /// An interval.
    Interval,
    /// An arrow.
    Arrow(Arrow),
}

/// A form with what it means.
#[derive(Clone, Debug, PartialEq)]
pub struct Entry {
    /// The form.
    pub sample: Sample,
    /// What it means.
    pub text: String,
}

/// Draws the entries from this height on, over the width of the picture. Says where they end below.
pub(super) fn draw(picture: &mut Picture, entries: &[Entry], above: f64) -> f64 {
    let (mut x, mut y) = (0.0, above);
    for entry in entries {
        let before = entry.sample.width() + GAP;
        let room = picture.width - before;
        let wide = before + width(&entry.text, NOTE).min(room);
        if x > 0.0 && x + wide > picture.width {
            (x, y) = (0.0, y + LINE);
        }
        entry.sample.draw(picture, at(x, y));
        for (place, line) in wrap(&entry.text, NOTE, room).into_iter().enumerate() {
            if place > 0 {
                y += LINE - 4.0;
            }
            let base = y + SAMPLE / 2.0 + NOTE.size * 0.36;
            picture.write(NOTE, at(x + before, base), Anchor::Start, line);
        }
        x += wide + APART;
    }
    let below = if entries.is_empty() { above } else { y + LINE };
    picture.reach(below);
    below
}

impl Sample {
    fn width(self) -> f64 {
        match self {
            Self::Fill(_) | Self::Point(_) | Self::Interval => SAMPLE,
            Self::Arrow(_) => ARROW,
        }
    }

    fn draw(self, picture: &mut Picture, corner: Place) {
        let rect = Rect { x: corner.x, y: corner.y, width: SAMPLE, height: SAMPLE };
        match self {
            Self::Fill(fill) => fill.draw(picture, rect),
            Self::Point(point) => point.draw(picture, rect.middle()),
            Self::Interval => {
                interval(picture, corner.x + 1.0, corner.x + SAMPLE - 1.0, rect.middle().y);
            }
            Self::Arrow(arrow) => {
                let (from, to) = arrow.ends(corner.x + 2.0, corner.x + ARROW - 2.0);
                arrow.draw(picture, from, to, rect.middle().y);
            }
        }
    }
}
