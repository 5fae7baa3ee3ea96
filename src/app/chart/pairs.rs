//! Two scores per domain on one scale: each a point of its own shape in a lane of its own, joined
//! by a line. So both are seen where they are equal, and intervals never lie on each other.

use super::domains::{NUMBERS, Score, THRESHOLDS};
use super::key::{self, Entry};
use super::mark::{Anchor, Ink, Place, Rect, at};
use super::picture::Picture;
use super::point::{Point, RADIUS, interval};
use super::scale::Scale;
use super::write::{FIGURE, LABEL, NOTE, width};

/// From the top of a row to its lanes.
const HEAD: f64 = 26.0;

/// The height of both lanes.
const LANES: f64 = 36.0;

/// The middles of the lanes, from their top.
const LANE: [f64; 2] = [10.0, 26.0];

/// From a row to the next.
const ROW: f64 = 78.0;

/// The room for a figure with its point.
const FIGURES: f64 = 62.0;

/// The room between a figure and its point.
const GAP: f64 = 4.0;

/// From the right side of the picture to the end of how many people it is of.
const N: f64 = 122.0;

/// A domain.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its id, for its colour.
    pub domain: &'static str,
    /// What it is called.
    pub label: String,
    /// How many people the first score is of, where that is said per domain.
    pub n: Option<String>,
    /// Both scores, as far as they are there.
    pub scores: [Option<Score>; 2],
}

/// The pairs of these domains as points of these two shapes, with a key below; `none` is written
/// for a score that is not there.
pub fn picture(points: [Point; 2], rows: &[Row], none: &str, entries: &[Entry]) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    let scale =
        Scale { numbers: (0.0, 100.0), places: (RADIUS + 1.0, picture.width - RADIUS - 1.0) };
    let mut y = 0.0;
    for row in rows {
        picture.dip(Some(row.domain));
        head(&mut picture, points, row, none, y);
        lanes(&mut picture, points, row, scale, y + HEAD);
        y += ROW;
    }
    picture.dip(None);
    let below = scale.numbers(&mut picture, &NUMBERS, y - (ROW - HEAD - LANES) + 4.0);
    key::draw(&mut picture, entries, below + 8.0);
    picture
}

/// The name of a domain, and its figures with the point of each.
fn head(picture: &mut Picture, points: [Point; 2], row: &Row, none: &str, above: f64) {
    let base = above + LABEL.size;
    picture.write(LABEL, at(0.0, base), Anchor::Start, row.label.clone());
    let ends = [picture.width - FIGURES, picture.width];
    for ((point, score), end) in points.into_iter().zip(&row.scores).zip(ends) {
        match score {
            Some(score) => {
                let before = width(&score.text, FIGURE) + GAP + RADIUS;
                point.draw(picture, at(end - before, base - 5.5));
                picture.write(FIGURE, at(end, base), Anchor::End, score.text.clone());
            }
            None => picture.write(NOTE, at(end, base), Anchor::End, none),
        }
    }
    if let Some(n) = &row.n {
        picture.write(NOTE, at(picture.width - N, base), Anchor::End, n.clone());
    }
}

fn lanes(picture: &mut Picture, points: [Point; 2], row: &Row, scale: Scale, above: f64) {
    let ground = Rect { x: 0.0, y: above, width: picture.width, height: LANES };
    let nothing = row.scores.iter().all(Option::is_none);
    picture.rect(if nothing { Ink::Absent } else { Ink::Track }, ground);
    scale.guides(picture, &THRESHOLDS, above, above + LANES);
    let place = |(score, lane): (&Option<Score>, f64)| -> Option<Place> {
        Some(at(scale.place(score.as_ref()?.number), above + lane))
    };
    let mut places = row.scores.iter().zip(LANE).map(place);
    let places = [places.next().flatten(), places.next().flatten()];
    for (place, score) in places.iter().zip(&row.scores) {
        let between = score.as_ref().and_then(|score| score.interval);
        if let (Some(place), Some((from, to))) = (place, between) {
            interval(picture, scale.place(from), scale.place(to), place.y);
        }
    }
    if let [Some(one), Some(other)] = places {
        picture.line(Ink::Join, one, other);
    }
    for (point, place) in points.into_iter().zip(places) {
        if let Some(place) = place {
            point.draw(picture, place);
        }
    }
}
