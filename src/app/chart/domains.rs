//! The scores of the domains: a bar from 0 to 100 each, with its interval.

use super::key::{self, Entry};
use super::mark::{Anchor, Ink, Rect, at};
use super::picture::Picture;
use super::point::interval;
use super::scale::Scale;
use super::write::{FIGURE, LABEL, NOTE};

/// The height of a bar.
const BAR: f64 = 14.0;

/// From the top of a row to its bar.
const HEAD: f64 = 25.0;

/// From a row to the next.
const ROW: f64 = 54.0;

/// The room at the right for a score.
const FIGURES: f64 = 48.0;

/// The numbers that divide the scale: half of everything, and where a strength begins.
pub(super) const THRESHOLDS: [f64; 2] = [50.0, 75.0];

/// The numbers below the scale.
pub(super) const NUMBERS: [(f64, &str); 4] =
    [(0.0, "0"), (50.0, "50"), (75.0, "75"), (100.0, "100")];

/// A score.
#[derive(Clone, Debug, PartialEq)]
pub struct Score {
    /// The number, 0 to 100.
    pub number: f64,
    /// As it is written.
    pub text: String,
    /// How many people it is of.
    pub n: String,
    /// Where it lies with 90 % certainty.
    pub interval: Option<(f64, f64)>,
}

/// A domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id, for its colour.
    pub domain: &'static str,
    /// What it is called.
    pub label: String,
    /// Its score, or what is said when there is none.
    pub score: Result<Score, String>,
}

/// The scores of these domains, with a key below.
pub fn picture(rows: &[Row], entries: &[Entry]) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    let scale = Scale { numbers: (0.0, 100.0), places: (0.0, picture.width) };
    let mut y = 0.0;
    for row in rows {
        picture.dip(Some(row.domain));
        draw(&mut picture, row, scale, y);
        y += ROW;
    }
    picture.dip(None);
    let below = scale.numbers(&mut picture, &NUMBERS, y - (ROW - HEAD - BAR) + 6.0);
    key::draw(&mut picture, entries, below + 8.0);
    picture
}

fn draw(picture: &mut Picture, row: &Row, scale: Scale, above: f64) {
    let base = above + LABEL.size;
    picture.write(LABEL, at(0.0, base), Anchor::Start, row.label.clone());
    let bar = Rect { x: 0.0, y: above + HEAD, width: picture.width, height: BAR };
    let before = at(picture.width - FIGURES, base);
    let right = at(picture.width, base);
    match &row.score {
        Ok(score) => {
            picture.write(NOTE, before, Anchor::End, score.n.clone());
            picture.write(FIGURE, right, Anchor::End, score.text.clone());
            picture.rect(Ink::Track, bar);
            picture.rect(Ink::Solid, Rect { width: scale.place(score.number), ..bar });
        }
        Err(says) => {
            picture.write(NOTE, right, Anchor::End, says.clone());
            picture.rect(Ink::Absent, Rect { x: 0.5, width: bar.width - 1.0, ..bar });
        }
    }
    scale.guides(picture, &THRESHOLDS, bar.y - 4.0, bar.bottom() + 4.0);
    if let Some((from, to)) = row.score.as_ref().ok().and_then(|score| score.interval) {
        interval(picture, scale.place(from), scale.place(to), bar.middle().y);
    }
}
