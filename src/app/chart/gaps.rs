//! The gap per statement as an arrow on the scale from 1 to 4: from now to the ambition.

use super::arrow::Arrow;
use super::key::{self, Entry};
use super::mark::{Anchor, Ink, Rect, at};
use super::picture::Picture;
use super::scale::Scale;
use super::stack::DROP;
use super::write::{BODY, LABEL, NOTE, width};

/// The height of the lane of an arrow.
const LANE: f64 = 20.0;

/// The numbers of the scale.
const NUMBERS: [(f64, &str); 4] = [(1.0, "1"), (2.0, "2"), (3.0, "3"), (4.0, "4")];

/// A difference that nobody sees.
const NOTHING: f64 = 0.005;

/// A statement.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is called.
    pub label: String,
    /// Where it stands now and where it should, 1 to 4 each.
    pub from_to: (f64, f64),
    /// Both as they are written.
    pub text: String,
    /// What is said below the arrow.
    pub note: Option<String>,
}

/// The gaps of these statements, with a key below.
pub fn picture(rows: &[Row], entries: &[Entry]) -> Picture {
    let mut picture = Picture::new(super::WIDTH);
    let scale = Scale { numbers: (1.0, 4.0), places: (8.0, picture.width - 8.0) };
    let mut y = 0.0;
    for row in rows {
        let room = picture.width - width(&row.text, BODY) - 10.0;
        picture.write(BODY, at(picture.width, y + LABEL.size), Anchor::End, row.text.clone());
        let top = picture.paragraph(LABEL, at(0.0, y), room, &row.label) + 4.0;
        lane(&mut picture, row.from_to, scale, top);
        y = top + LANE;
        if let Some(note) = &row.note {
            y = picture.paragraph(NOTE, at(0.0, y + 3.0), picture.width, note);
        }
        y += 14.0;
    }
    let below = scale.numbers(&mut picture, &NUMBERS, y - 10.0);
    key::draw(&mut picture, entries, below + 8.0);
    picture
}

fn lane(picture: &mut Picture, (now, ambition): (f64, f64), scale: Scale, above: f64) {
    picture.rect(Ink::Track, Rect { x: 0.0, y: above, width: picture.width, height: LANE });
    scale.guides(picture, &NUMBERS.map(|(number, _)| number), above, above + LANE);
    let (from, to, y) = (scale.place(now), scale.place(ambition), above + LANE / 2.0);
    if (ambition - now).abs() < NOTHING {
        picture.circle(Ink::Solid, at(from, y), LABEL.size * DROP);
    } else if ambition > now {
        Arrow::Up.draw(picture, from, to, y);
    } else {
        Arrow::Back.draw(picture, from, to, y);
    }
}
