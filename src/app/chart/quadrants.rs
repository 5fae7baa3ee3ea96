//! Four quadrants: ambition upward, now to the right, and a cross in the middle of the scale.
//!
//! Statements are numbers, with a key below. A number stands where its statement lies, or, where
//! others lie there too, beside them, with a line to its place.

use super::mark::{Anchor, Ink, Place, Rect, at};
use super::picture::{LEADING, Picture};
use super::scale::Scale;
use super::stack::{COUNT, DROP};
use super::write::{BODY, LABEL, NOTE, Type, wrap};

/// The plot.
const PLOT: f64 = 288.0;

/// The room at the left for the numbers of the scale.
const LEFT: f64 = 24.0;

/// From the sides of the plot to the ends of the scale.
const INSET: f64 = 20.0;

/// Where the cross stands on both scales: in the middle, wherever the statements are.
///
/// Source: importance-performance analysis, as in `domain/figure/ambition.rs`.
const MIDDLE: f64 = 2.5;

/// The height of a line of a name.
const LINE: f64 = NOTE.size * LEADING;

/// The radius of a number.
const RADIUS: f64 = 11.0;

/// The least distance of two numbers.
const APART: f64 = 2.0 * RADIUS + 1.0;

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its number.
    pub number: usize,
    /// What it is called.
    pub label: String,
    /// Its ambition, 1 to 4.
    pub ambition: f64,
    /// Where it stands now, 1 to 4.
    pub now: f64,
}

/// What is written around the plot.
#[derive(Clone, Copy, Debug)]
pub struct Names<'t> {
    /// What the scale upward is called.
    pub ambition: &'t str,
    /// What the scale to the right is called.
    pub now: &'t str,
    /// The quadrants: above left and right, below left and right.
    pub quadrants: [&'t str; 4],
}

/// These statements in the four quadrants.
pub fn picture(rows: &[Row], names: &Names<'_>) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    let [above_left, above_right, below_left, below_right] = names.quadrants;
    picture.write(LABEL, at(0.0, LABEL.size), Anchor::Start, names.ambition);
    let top = headings(&mut picture, [above_left, above_right], LABEL.size + 9.0, true) + 4.0;
    let plot = Rect { x: LEFT, y: top, width: PLOT, height: PLOT };
    let across = Scale { numbers: (1.0, 4.0), places: (plot.x + INSET, plot.right() - INSET) };
    let upward = Scale { numbers: (1.0, 4.0), places: (plot.bottom() - INSET, plot.y + INSET) };
    ground(&mut picture, &plot, at(across.place(MIDDLE), upward.place(MIDDLE)));
    for number in 1..=4 {
        let (number, text) = (f64::from(number), number.to_string());
        let beside = at(LEFT - 8.0, upward.place(number) + NOTE.size * DROP);
        picture.write(NOTE, beside, Anchor::End, text.clone());
        let below = at(across.place(number), plot.bottom() + NOTE.size + 2.0);
        picture.write(NOTE, below, Anchor::Middle, text);
    }
    let below = plot.bottom() + NOTE.size + 4.0;
    let y = headings(&mut picture, [below_left, below_right], below + 2.0, false);
    picture.write(LABEL, at(picture.width, y + LABEL.size), Anchor::End, names.now);
    let places: Vec<Place> =
        rows.iter().map(|row| at(across.place(row.now), upward.place(row.ambition))).collect();
    let free = side_by_side(&places, &plot);
    for (place, number) in places.iter().zip(&free) {
        if place != number {
            picture.line(Ink::Guide, *place, *number);
            picture.circle(Ink::Solid, *place, 2.5);
        }
    }
    for (row, centre) in rows.iter().zip(free) {
        numbered(&mut picture, row.number, centre);
    }
    let mut y = y + LABEL.size + 18.0;
    for row in rows {
        numbered(&mut picture, row.number, at(RADIUS, y + RADIUS));
        let corner = at(2.0 * RADIUS + 8.0, y + RADIUS - BODY.size * 0.6);
        let room = picture.width - corner.x;
        y = picture.paragraph(BODY, corner, room, &row.label).max(y + 2.0 * RADIUS) + 5.0;
    }
    picture.reach(y);
    picture
}

/// Writes the names of two quadrants beside each other, the shorter one as low as the longer one
/// or as high. Says where they end below.
fn headings(picture: &mut Picture, names: [&str; 2], above: f64, low: bool) -> f64 {
    let room = PLOT / 2.0 - 8.0;
    let high = |name: &str| wrap(name, NOTE, room).iter().fold(0.0, |high, _| high + LINE);
    let highest = names.iter().map(|name| high(name)).fold(0.0, f64::max);
    for (name, x) in names.into_iter().zip([LEFT, LEFT + PLOT / 2.0 + 8.0]) {
        let lower = if low { highest - high(name) } else { 0.0 };
        picture.paragraph(NOTE, at(x, above + lower), room, name);
    }
    above + highest
}

/// The four quadrants around the cross, the one to begin with tinted.
fn ground(picture: &mut Picture, plot: &Rect, cross: Place) {
    picture.rect(Ink::Plate, *plot);
    let (width, height) = (cross.x - plot.x, cross.y - plot.y);
    picture.rect(Ink::Shade1, Rect { width, height, ..*plot });
    picture.rect(Ink::Frame, *plot);
    picture.line(Ink::Middle, at(plot.x, cross.y), at(plot.right(), cross.y));
    picture.line(Ink::Middle, at(cross.x, plot.y), at(cross.x, plot.bottom()));
}

fn numbered(picture: &mut Picture, number: usize, centre: Place) {
    picture.circle(Ink::Solid, centre, RADIUS);
    let base = at(centre.x, centre.y + COUNT.size * DROP);
    picture.write(Type { ink: Ink::OnSolid, ..COUNT }, base, Anchor::Middle, number.to_string());
}

/// Where the numbers stand: each at its place where that is free, else as near as it can, rather
/// beside the others than above them.
fn side_by_side(places: &[Place], plot: &Rect) -> Vec<Place> {
    let mut taken: Vec<Place> = Vec::new();
    for place in places {
        let mut nearest = (f64::INFINITY, *place);
        for (right, down) in (-30..=30).flat_map(|right| (-30..=30).map(move |down| (right, down)))
        {
            let moved = (f64::from(right) * APART / 2.0, f64::from(down) * APART / 2.0);
            let far = moved.0 * moved.0 + 3.0 * moved.1 * moved.1;
            let tried = at(place.x + moved.0, place.y + moved.1);
            if far < nearest.0
                && within(tried, plot)
                && taken.iter().all(|other| apart(tried, *other))
            {
                nearest = (far, tried);
            }
        }
        taken.push(nearest.1);
    }
    taken
}

fn within(place: Place, plot: &Rect) -> bool {
    place.x >= plot.x + RADIUS
        && place.x <= plot.right() - RADIUS
        && place.y >= plot.y + RADIUS
        && place.y <= plot.bottom() - RADIUS
}

fn apart(one: Place, other: Place) -> bool {
    let (right, down) = (one.x - other.x, one.y - other.y);
    right * right + down * down >= APART * APART - 1e-6
}
