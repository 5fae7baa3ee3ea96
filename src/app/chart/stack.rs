//! Parts of a bar with a figure in each; where a part is too small, its figure stands below it.

use super::fill::Fill;
use super::mark::{Anchor, Ink, Rect, at};
use super::picture::Picture;
use super::write::{Type, width};

/// The room around a figure in its part.
pub(super) const AROUND: f64 = 5.0;

/// A figure in or below a part.
pub(super) const COUNT: Type = Type { ink: Ink::Label, size: 14.0, bold: true };

/// How far below its middle the base line of a figure lies, in sizes.
pub(super) const DROP: f64 = 0.36;

/// A part of a bar.
#[derive(Clone, Debug)]
pub(super) struct Piece<'t> {
    /// Where it lies.
    pub rect: Rect,
    /// How it is filled.
    pub fill: Fill,
    /// What is written in it, the longest first: the first that fits is. The last is written below
    /// it otherwise.
    pub texts: &'t [String],
}

/// Draws the parts of a bar, from the left; what is written below them stays between these two
/// sides. Says where it all ends below.
pub(super) fn draw(picture: &mut Picture, pieces: &[Piece<'_>], sides: (f64, f64)) -> f64 {
    let mut below = Vec::new();
    let mut end: f64 = 0.0;
    for Piece { rect, fill, texts } in pieces {
        fill.draw(picture, *rect);
        end = end.max(rect.bottom());
        let fits = |text: &&String| width(text, COUNT) + 2.0 * AROUND <= rect.width;
        match texts.iter().find(fits) {
            Some(text) => inside(picture, *fill, rect, text),
            None => below.extend(texts.last().map(|text| (rect.middle().x, text.as_str()))),
        }
    }
    picture.reach(end);
    if below.is_empty() { end } else { beneath(picture, &below, end, sides) }
}

/// Writes a figure in its part, on a plate where the part is hatched.
fn inside(picture: &mut Picture, fill: Fill, part: &Rect, text: &str) {
    let middle = part.middle();
    if fill == Fill::Hatched {
        let (wide, high) = (width(text, COUNT) + 4.0, COUNT.size + 4.0);
        let (x, y) = (middle.x - wide / 2.0, middle.y - high / 2.0);
        picture.rect(Ink::Plate, Rect { x, y, width: wide, height: high });
    }
    let ink = if fill == Fill::Solid { Ink::OnSolid } else { Ink::Label };
    let base = at(middle.x, middle.y + COUNT.size * DROP);
    picture.write(Type { ink, ..COUNT }, base, Anchor::Middle, text);
}

/// Writes figures below their parts, with a line from each. They stand as near to the middle of
/// their part as the next one lets them. Says where they end below.
fn beneath(
    picture: &mut Picture,
    figures: &[(f64, &str)],
    above: f64,
    (left, right): (f64, f64),
) -> f64 {
    let mut places: Vec<f64> = Vec::new();
    let mut free = left;
    for (middle, text) in figures {
        let half = width(text, COUNT) / 2.0;
        let place = middle.max(free + half);
        places.push(place);
        free = place + half + AROUND;
    }
    let mut end = right + AROUND;
    for ((_, text), place) in figures.iter().zip(&mut places).rev() {
        let half = width(text, COUNT) / 2.0;
        *place = place.min(end - half);
        end = *place - half - AROUND;
    }
    for ((middle, text), place) in figures.iter().zip(places) {
        picture.line(Ink::Guide, at(*middle, above), at(place, above + 5.0));
        picture.write(COUNT, at(place, above + 6.0 + COUNT.size), Anchor::Middle, *text);
    }
    let end = above + 8.0 + COUNT.size;
    picture.reach(end);
    end
}
