//! Ambition beside now, per statement: two bars that part between the ratings 2 and 3, because that
//! is where an ambition begins to count. How many there are on either side stands at its end. Of
//! one form: the point on the scale of four.

use super::fill::Fill;
use super::key::{self, Entry};
use super::mark::{Anchor, Ink, Rect, at};
use super::picture::Picture;
use super::stack::{AROUND, COUNT, DROP};
use super::write::{BODY, LABEL, NOTE, Type, width};

/// The fillings of the ratings 1 to 4.
pub const FILLS: [Fill; 4] = [Fill::Hollow, Fill::Light, Fill::Hatched, Fill::Solid];

/// The height of a bar.
const BAR: f64 = 22.0;

/// The room at the left for what a bar is of.
const NAME: f64 = 70.0;

/// The room for how many there are on one side.
const COUNTS: f64 = 36.0;

/// From one point of the scale to the next, and the radius of one.
const POINTS: (f64, f64) = (24.0, 9.5);

/// What was rated.
#[derive(Clone, Debug, PartialEq)]
pub enum Rated {
    /// By several: how often each of the ratings 1 to 4 was given.
    Counts([u32; 4]),
    /// By one: the rating, and what it is called.
    Point(u8, String),
    /// By nobody, or not shown: what is said of that.
    Nothing(String),
}

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is called.
    pub label: String,
    /// How many people it is of; nothing where that is one form.
    pub n: String,
    /// What was rated: the ambition first, then now.
    pub rated: [Rated; 2],
}

/// The ratings of these statements, below a key; `names` are of the ambition and of now.
pub fn picture(rows: &[Row], names: [&str; 2], entries: &[Entry]) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    let middle = f64::midpoint(NAME, picture.width);
    let mut y = key::draw(&mut picture, entries, 0.0) + 10.0;
    for row in rows {
        let room = picture.width - width(&row.n, NOTE) - 10.0;
        picture.write(NOTE, at(picture.width, y + LABEL.size), Anchor::End, row.n.clone());
        y = picture.paragraph(LABEL, at(0.0, y), room, &row.label) + 4.0;
        let top = y;
        for (rated, name) in row.rated.iter().zip(names) {
            let base = y + BAR / 2.0 + NOTE.size * DROP;
            picture.write(BODY, at(0.0, base), Anchor::Start, name);
            y = draw(&mut picture, rated, middle, y) + 3.0;
        }
        if row.rated.iter().any(|rated| matches!(rated, Rated::Counts(_))) {
            picture.line(Ink::Middle, at(middle, top - 3.0), at(middle, y));
        }
        y += 16.0;
    }
    picture.reach(y - 16.0);
    picture
}

/// Draws what was rated, bars around this middle. Says where it ends below.
fn draw(picture: &mut Picture, rated: &Rated, middle: f64, above: f64) -> f64 {
    let base = above + BAR / 2.0 + NOTE.size * DROP;
    let below = match rated {
        Rated::Counts(counts) => {
            bar(picture, *counts, middle, above);
            above
        }
        Rated::Point(rating, text) => {
            let left = points(picture, *rating, above + BAR / 2.0);
            picture.paragraph(BODY, at(left, base - BODY.size), picture.width - left, text)
        }
        Rated::Nothing(says) => {
            picture.paragraph(NOTE, at(NAME, base - NOTE.size), picture.width - NAME, says)
        }
    };
    below.max(above + BAR)
}

/// Draws the scale of four with the chosen point. Says where it ends at the right.
fn points(picture: &mut Picture, rating: u8, y: f64) -> f64 {
    let (apart, radius) = POINTS;
    let mut x = NAME + radius;
    for step in 1..=4 {
        let centre = at(x, y);
        picture.circle(if step == rating { Ink::Solid } else { Ink::Ring }, centre, radius);
        if step == rating {
            let kind = Type { ink: Ink::OnSolid, ..COUNT };
            picture.write(kind, at(x, y + COUNT.size * DROP), Anchor::Middle, step.to_string());
        }
        x += apart;
    }
    x - radius + 4.0
}

/// Draws one bar: 1 and 2 left of the middle, 3 and 4 right of it, what says most at the outside.
fn bar(picture: &mut Picture, counts: [u32; 4], middle: f64, above: f64) {
    let half = picture.width - COUNTS - middle;
    let all: u32 = counts.iter().sum();
    let wide = counts.map(|count| half * f64::from(count) / f64::from(all.max(1)));
    let [one, two, three, four] = wide;
    let lefts = [middle - two - one, middle - two, middle, middle + three];
    for ((x, width), fill) in lefts.into_iter().zip(wide).zip(FILLS) {
        if width > 0.0 {
            fill.draw(picture, Rect { x, y: above, width, height: BAR });
        }
    }
    let base = above + BAR / 2.0 + COUNT.size * DROP;
    let [low, below, above, high] = counts;
    let left = at(middle - two - one - AROUND, base);
    picture.write(COUNT, left, Anchor::End, (low + below).to_string());
    let right = at(middle + three + four + AROUND, base);
    picture.write(COUNT, right, Anchor::Start, (above + high).to_string());
}
