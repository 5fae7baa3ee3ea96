//! The rosette: the emblem, filled by the scores.
//!
//! A petal per domain is filled from the heart outward. The domain that ties them together is the
//! ring; between the petals it is seen in as many pieces as there are petals, and the pieces are
//! filled one after another, so each stands for an equal part of the points. How large a filling
//! looks does not grow evenly with the score: this is a picture to recognise a school by, and the
//! bars are there to compare.

use super::domains::Row;
use super::mark::{Anchor, Ink, Place, Step, at};
use super::picture::Picture;
use super::write::{FIGURE, LABEL, NOTE, width};
use std::f64::consts::TAU;

/// How many units of the picture one of the emblem is.
const SCALE: f64 = 2.0;

/// The centre.
const CENTRE: Place = at(160.0, 140.0);

/// The heart end of a petal and its tip, from the centre, in units of the emblem.
const PETAL: (f64, f64) = (11.0, 45.0);

/// The control points of the right side of a petal, from the heart outward.
const BEND: [(f64, f64); 2] = [(13.0, 18.0), (12.0, 38.0)];

/// The radius of the ring.
const RING: f64 = 30.0;

/// How far a petal, with some room around it, reaches to each side at the ring, in radians.
const COVERED: f64 = 0.4;

/// The rosette of these petals, from the top clockwise, and this ring.
pub fn picture(petals: &[Row], ring: &Row) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    picture.dip(Some(ring.domain));
    draw_ring(&mut picture, ring, petals.len());
    for (place, petal) in petals.iter().enumerate() {
        picture.dip(Some(petal.domain));
        draw_petal(&mut picture, petal, turn(place, petals.len()));
    }
    picture.dip(Some(ring.domain));
    picture.circle(Ink::Solid, CENTRE, 6.0 * SCALE);
    for (place, petal) in petals.iter().enumerate() {
        picture.dip(Some(petal.domain));
        let (x, y) = beside(turn(place, petals.len()));
        label(&mut picture, petal, at(x, y));
    }
    picture.dip(Some(ring.domain));
    label(&mut picture, ring, at(CENTRE.x, 286.0));
    picture.reach(312.0);
    picture
}

/// How far a petal is turned from the top, clockwise, in radians.
fn turn(place: usize, of: usize) -> f64 {
    TAU * count(place) / count(of)
}

/// Where the label of a petal has room: above the top one, in the corners above and below the
/// others. The middle of its first base line.
fn beside(turn: f64) -> (f64, f64) {
    let (right, up) = (libm::sin(turn), libm::cos(turn));
    if right.abs() < 0.01 {
        return (CENTRE.x, 16.0);
    }
    let x = CENTRE.x + 106.0 * right.signum();
    if up > 0.0 { (x, 64.0) } else { (x, 236.0) }
}

/// A name, and below it its score and how many it is of: around this place, or as near to it as
/// the sides of the picture let it.
fn label(picture: &mut Picture, row: &Row, base: Place) {
    let half = width(&row.label, LABEL) / 2.0;
    let x = base.x.max(half).min(picture.width - half);
    picture.write(LABEL, at(x, base.y), Anchor::Middle, row.label.clone());
    let y = base.y + 19.0;
    match &row.score {
        Ok(score) => {
            let before = width(&score.text, FIGURE) + 6.0;
            let left = x - f64::midpoint(before, width(&score.n, NOTE));
            picture.write(FIGURE, at(left, y), Anchor::Start, score.text.clone());
            picture.write(NOTE, at(left + before, y), Anchor::Start, score.n.clone());
        }
        Err(says) => picture.write(NOTE, at(x, y), Anchor::Middle, says.clone()),
    }
}

fn draw_petal(picture: &mut Picture, petal: &Row, turn: f64) {
    let whole = outline(1.0, turn);
    picture.path(Ink::Plate, whole.clone());
    let Ok(score) = &petal.score else { return picture.path(Ink::Absent, whole) };
    picture.path(Ink::Tint, whole.clone());
    if score.number > 0.0 {
        picture.path(Ink::Solid, outline(until(score.number / 100.0), turn));
    }
    picture.path(Ink::Edge, whole);
}

/// How far along a side of the petal its height is this share of the whole, 0 to 1 each. Halved
/// until it is right to a thousandth of a millionth: the height only grows along a side.
fn until(share: f64) -> f64 {
    let (heart, tip) = PETAL;
    let [(_, one), (_, two)] = BEND;
    let wanted = heart + share.clamp(0.0, 1.0) * (tip - heart);
    let height = |t: f64| {
        let s = 1.0 - t;
        s * s * s * heart + 3.0 * s * s * t * one + 3.0 * s * t * t * two + t * t * t * tip
    };
    let (mut low, mut high) = (0.0, 1.0);
    for _ in 0..30 {
        let middle = f64::midpoint(low, high);
        if height(middle) < wanted {
            low = middle;
        } else {
            high = middle;
        }
    }
    high
}

/// The outline of a petal from the heart until this far along its sides, turned.
fn outline(until: f64, turn: f64) -> Vec<Step> {
    let (heart, tip) = PETAL;
    let [one, two] = BEND;
    // The curve until there, by de Casteljau: the middles of middles.
    let between =
        |a: (f64, f64), b: (f64, f64)| (a.0 + (b.0 - a.0) * until, a.1 + (b.1 - a.1) * until);
    let (start, end) = ((0.0, heart), (0.0, tip));
    let (first, inner, last) = (between(start, one), between(one, two), between(two, end));
    let (left, right) = (between(first, inner), between(inner, last));
    let top = between(left, right);
    let on_right = |(x, y): (f64, f64)| turned(x, y, turn);
    let on_left = |(x, y): (f64, f64)| turned(-x, y, turn);
    vec![
        Step::To(on_right(start)),
        Step::Curve(on_right(first), on_right(left), on_right(top)),
        Step::Line(on_left(top)),
        Step::Curve(on_left(left), on_left(first), on_right(start)),
        Step::Close,
    ]
}

/// The ring between the petals: an empty piece between each two, and of the score what it fills.
fn draw_ring(picture: &mut Picture, ring: &Row, petals: usize) {
    let whole = TAU / count(petals) - 2.0 * COVERED;
    for place in 0..petals {
        let from = turn(place, petals) + COVERED;
        match &ring.score {
            Ok(score) => {
                let filled = (score.number / 100.0 * count(petals) - count(place)).clamp(0.0, 1.0);
                picture.path(Ink::Tint, piece(from, whole));
                if filled > 0.0 {
                    picture.path(Ink::Solid, piece(from, whole * filled));
                }
                picture.path(Ink::Edge, piece(from, whole));
            }
            Err(_) => picture.path(Ink::Absent, piece(from, whole)),
        }
    }
}

/// A piece of the ring, from this turn over this angle, in radians; less than half a ring.
fn piece(from: f64, angle: f64) -> Vec<Step> {
    let (inner, outer) = (RING - 3.0, RING + 3.0);
    // The distance of the control points that makes a cubic curve nearly an arc.
    let pull = 4.0 / 3.0 * libm::tan(angle / 4.0);
    let to = from + angle;
    vec![
        Step::To(turned(0.0, outer, from)),
        Step::Curve(
            turned(pull * outer, outer, from),
            turned(-pull * outer, outer, to),
            turned(0.0, outer, to),
        ),
        Step::Line(turned(0.0, inner, to)),
        Step::Curve(
            turned(-pull * inner, inner, to),
            turned(pull * inner, inner, from),
            turned(0.0, inner, from),
        ),
        Step::Close,
    ]
}

/// A place of the emblem, to the right and upward from its centre, after this turn clockwise.
fn turned(right: f64, up: f64, turn: f64) -> Place {
    let (sin, cos) = (libm::sin(turn), libm::cos(turn));
    at(CENTRE.x + SCALE * (right * cos + up * sin), CENTRE.y + SCALE * (right * sin - up * cos))
}

/// A small count as a number.
#[allow(clippy::cast_precision_loss)] // Far below 2^53.
fn count(count: usize) -> f64 {
    count as f64
}
