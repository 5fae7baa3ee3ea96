//! A picture: marks, the first of which lies below.

use super::mark::{Anchor, Ink, Mark, Place, Rect, Shape, Step, Written};
use super::write::{Type, wrap};

/// The distance of two lines of text, in sizes of their letters.
pub(super) const LEADING: f64 = 1.3;

/// A picture. Its height grows with what is drawn on it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Picture {
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
    /// What is on it, the first below.
    pub marks: Vec<Mark>,
    domain: Option<&'static str>,
}

impl Picture {
    /// An empty picture of this width.
    pub fn new(width: f64) -> Self {
        Self { width, ..Self::default() }
    }

    /// What is drawn from now on has the colour of this domain, or of none.
    pub(super) fn dip(&mut self, domain: Option<&'static str>) {
        self.domain = domain;
    }

    fn draw(&mut self, ink: Ink, shape: Shape) {
        self.marks.push(Mark { ink, domain: self.domain, shape });
    }

    /// Reaches at least to here.
    pub(super) fn reach(&mut self, bottom: f64) {
        self.height = self.height.max(bottom);
    }

    /// A box; nothing where it has no width.
    pub(super) fn rect(&mut self, ink: Ink, rect: Rect) {
        if rect.width > 0.0 {
            self.draw(ink, Shape::Box(rect));
        }
    }

    /// A circle.
    pub(super) fn circle(&mut self, ink: Ink, centre: Place, radius: f64) {
        self.draw(ink, Shape::Circle(centre, radius));
    }

    /// A path.
    pub(super) fn path(&mut self, ink: Ink, steps: Vec<Step>) {
        self.draw(ink, Shape::Path(steps));
    }

    /// A straight line.
    pub(super) fn line(&mut self, ink: Ink, from: Place, to: Place) {
        self.path(ink, vec![Step::To(from), Step::Line(to)]);
    }

    /// A line of text on its base line.
    pub(super) fn write(&mut self, kind: Type, at: Place, anchor: Anchor, text: impl Into<String>) {
        let Type { ink, size, bold } = kind;
        let text = text.into();
        self.draw(ink, Shape::Text(Written { at, anchor, size, bold, text }));
    }

    /// A text in lines of at most this width, from its upper left corner. Says where it ends below.
    pub fn paragraph(&mut self, kind: Type, corner: Place, room: f64, text: &str) -> f64 {
        let mut y = corner.y;
        for line in wrap(text, kind, room) {
            self.write(kind, Place { x: corner.x, y: y + kind.size }, Anchor::Start, line);
            y += kind.size * LEADING;
        }
        self.reach(y);
        y
    }
}
