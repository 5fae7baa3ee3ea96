//! The answers to statements: a bar of 100 % each, divided by how many gave each answer.
//!
//! The scale of the talentscan has no middle, so every bar begins at the same left edge with the
//! answer that says most. A count stands in its part; where that is too small, below it.

use super::fill::Fill;
use super::key::{self, Entry, Sample};
use super::mark::{Anchor, Ink, Rect, at};
use super::picture::Picture;
use super::write::{BODY, NOTE, Type, width};

/// The height of a bar.
const BAR: f64 = 26.0;

/// The least room at the right for how many answered.
const N: f64 = 58.0;

/// The room around a figure in its part.
const AROUND: f64 = 5.0;

/// A figure in or below a part.
const COUNT: Type = Type { ink: Ink::Label, size: 14.0, bold: true };

/// The fillings of the parts, from the left.
const FILLS: [Fill; 3] = [Fill::Solid, Fill::Hatched, Fill::Hollow];

/// What one answer was given.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// How often.
    pub count: u32,
    /// What is written in it, the longest first: the first that fits is.
    pub texts: Vec<String>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its wording.
    pub text: String,
    /// Its answers from the left and how many there are; or what is said when they are not shown.
    pub answers: Result<([Part; 3], String), String>,
}

/// The answers to these statements of a domain, below a key of the answers from the left.
pub fn picture(domain: Option<&'static str>, rows: &[Row], answers: [String; 3]) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    picture.dip(domain);
    let sample = |(fill, text)| Entry { sample: Sample::Fill(fill), text };
    let entries: Vec<Entry> = FILLS.into_iter().zip(answers).map(sample).collect();
    let mut y = key::draw(&mut picture, &entries, 0.0) + 10.0;
    let n = rows.iter().filter_map(|row| row.answers.as_ref().ok()).map(|(_, n)| width(n, NOTE));
    let whole = picture.width - n.fold(N, |widest, n| widest.max(n + 2.0 * AROUND));
    for row in rows {
        y = picture.paragraph(BODY, at(0.0, y), picture.width, &row.text) + 4.0;
        y = match &row.answers {
            Ok((parts, n)) => bar(&mut picture, parts, n, whole, y),
            Err(says) => picture.paragraph(NOTE, at(0.0, y), picture.width, says),
        };
        y += 18.0;
    }
    picture
}

/// Draws one bar of this width. Says where it ends below.
fn bar(picture: &mut Picture, parts: &[Part; 3], n: &str, whole: f64, above: f64) -> f64 {
    let all: u32 = parts.iter().map(|part| part.count).sum();
    let mut x = 0.0;
    let mut outside = Vec::new();
    for (part, fill) in parts.iter().zip(FILLS) {
        let wide = whole * f64::from(part.count) / f64::from(all.max(1));
        let rect = Rect { x, y: above, width: wide, height: BAR };
        fill.draw(picture, rect);
        x += wide;
        if part.count == 0 {
            continue;
        }
        let fits = |text: &&String| width(text, COUNT) + 2.0 * AROUND <= wide;
        match part.texts.iter().find(fits) {
            Some(text) => inside(picture, fill, &rect, text),
            None => outside.extend(part.texts.last().map(|text| (rect.middle().x, text.as_str()))),
        }
    }
    let middle = above + BAR / 2.0 + COUNT.size * 0.36;
    picture.write(NOTE, at(picture.width, middle), Anchor::End, n);
    picture.reach(above + BAR);
    if outside.is_empty() { above + BAR } else { below(picture, &outside, above + BAR, whole) }
}

/// Writes a figure in its part, on a plate where the part is hatched.
fn inside(picture: &mut Picture, fill: Fill, part: &Rect, text: &str) {
    let middle = part.middle();
    if fill == Fill::Hatched {
        let wide = width(text, COUNT) + 4.0;
        let height = COUNT.size + 4.0;
        let plate =
            Rect { x: middle.x - wide / 2.0, y: middle.y - height / 2.0, width: wide, height };
        picture.rect(Ink::Plate, plate);
    }
    let ink = if fill == Fill::Solid { Ink::OnSolid } else { Ink::Label };
    let base = at(middle.x, middle.y + COUNT.size * 0.36);
    picture.write(Type { ink, ..COUNT }, base, Anchor::Middle, text);
}

/// Writes figures below their parts, with a line from each. They stand as near to the middle of
/// their part as the next one lets them. Says where they end below.
fn below(picture: &mut Picture, figures: &[(f64, &str)], above: f64, whole: f64) -> f64 {
    let mut places: Vec<f64> = Vec::new();
    let mut free = 0.0;
    for (middle, text) in figures {
        let half = width(text, COUNT) / 2.0;
        let place = middle.max(free + half);
        places.push(place);
        free = place + half + AROUND;
    }
    let mut end = whole + AROUND;
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
