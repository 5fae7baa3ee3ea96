//! A table of schools by domains as a picture: a score in every cell, the deeper its shade the
//! higher, and a mark for the strongest.

use super::mark::{Anchor, Ink, Rect, at};
use super::picture::{LEADING, Picture};
use super::stack::DROP;
use super::write::{BODY, LABEL, NOTE, Type, wrap};

/// The width of the picture: it is for a page of paper, not for a phone.
pub const WIDTH: f64 = 880.0;

/// How many schools a picture has at most.
pub const MOST: usize = 60;

/// The room for a name.
const NAME: f64 = 190.0;

/// The least height of a row.
const ROW: f64 = 40.0;

/// A score in a cell.
const SCORE: Type = Type { size: 16.0, ..LABEL };

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub struct Cell {
    /// What stands in it.
    pub text: String,
    /// How many people it is of; nothing where there is no score.
    pub n: String,
    /// Its shade, 0 to 4.
    pub shade: u8,
}

/// A school.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// What it is called.
    pub name: String,
    /// A cell per domain.
    pub cells: Vec<Cell>,
}

/// These schools by these domains, each with its id and what it is called.
pub fn picture(domains: &[(&'static str, &str)], rows: &[Row]) -> Picture {
    let mut picture = Picture::new(WIDTH);
    let columns = domains.iter().fold(0.0, |count, _| count + 1.0_f64).max(1.0);
    let wide = (WIDTH - NAME) / columns;
    let mut x = NAME;
    for (id, name) in domains {
        picture.dip(Some(id));
        picture.write(HEAD, at(x + wide / 2.0, NOTE.size + 4.0), Anchor::Middle, *name);
        picture.rect(Ink::Solid, Rect { x: x + 1.0, y: 26.0, width: wide - 2.0, height: 3.0 });
        x += wide;
    }
    picture.dip(None);
    let mut y = 31.0;
    for row in rows {
        y = draw(&mut picture, domains, row, wide, y);
    }
    picture.reach(y);
    picture
}

/// The name of a column.
const HEAD: Type = Type { size: 14.0, bold: false, ..LABEL };

/// Draws a row. Says where it ends below.
fn draw(
    picture: &mut Picture,
    domains: &[(&'static str, &str)],
    row: &Row,
    wide: f64,
    above: f64,
) -> f64 {
    let room = NAME - 12.0;
    let lines = wrap(&row.name, BODY, room).iter().fold(0.0, |high, _| high + BODY.size * LEADING);
    let height = ROW.max(lines + 10.0);
    let middle = above + height / 2.0;
    picture.paragraph(BODY, at(0.0, middle - lines / 2.0), room, &row.name);
    let mut x = NAME;
    for (cell, (id, _)) in row.cells.iter().zip(domains) {
        picture.dip(Some(id));
        let rect = Rect { x: x + 1.0, y: above + 1.0, width: wide - 2.0, height: height - 2.0 };
        if let Some(ink) = shade(cell.shade) {
            picture.rect(ink, rect);
        }
        let (kind, up) = if cell.n.is_empty() { (NOTE, NOTE.size * DROP) } else { (SCORE, -1.0) };
        picture.write(kind, at(rect.middle().x, middle + up), Anchor::Middle, cell.text.clone());
        if !cell.n.is_empty() {
            let base = at(rect.middle().x, middle + NOTE.size);
            picture.write(BODY, base, Anchor::Middle, cell.n.clone());
        }
        x += wide;
    }
    picture.dip(None);
    let below = above + height;
    picture.line(Ink::Guide, at(0.0, below), at(WIDTH, below));
    below
}

fn shade(shade: u8) -> Option<Ink> {
    match shade {
        0 => None,
        1 => Some(Ink::Shade1),
        2 => Some(Ink::Shade2),
        3 => Some(Ink::Shade3),
        4.. => Some(Ink::Shade4),
    }
}
