//! The answers to statements: a bar of 100 % each, divided by how many gave each answer.
//!
//! The scale of the talentscan has no middle, so every bar begins at the same left edge with the
//! answer that says most. A count stands in its part; where that is too small, below it.

use super::fill::Fill;
use super::key::{self, Entry, Sample};
use super::mark::{Anchor, Rect, at};
use super::picture::Picture;
use super::stack::{self, AROUND, DROP, Piece};
use super::write::{BODY, NOTE, width};

/// The height of a bar.
const BAR: f64 = 26.0;

/// The least room at the right for how many answered.
const N: f64 = 58.0;

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
    let mut pieces = Vec::new();
    for (part, fill) in parts.iter().zip(FILLS) {
        let wide = whole * f64::from(part.count) / f64::from(all.max(1));
        let rect = Rect { x, y: above, width: wide, height: BAR };
        x += wide;
        if part.count > 0 {
            pieces.push(Piece { rect, fill, texts: &part.texts });
        }
    }
    let below = stack::draw(picture, &pieces, (0.0, whole)).max(above + BAR);
    let base = above + BAR / 2.0 + NOTE.size * DROP;
    picture.write(NOTE, at(picture.width, base), Anchor::End, n);
    below
}
