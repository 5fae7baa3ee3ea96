//! What a picture is made of.

/// A place in a picture, in its units, from the upper left corner.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Place {
    /// To the right.
    pub x: f64,
    /// Downward.
    pub y: f64,
}

/// A place.
pub(super) const fn at(x: f64, y: f64) -> Place {
    Place { x, y }
}

/// A box along the sides of the picture.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Its left side.
    pub x: f64,
    /// Its upper side.
    pub y: f64,
    /// Its width.
    pub width: f64,
    /// Its height.
    pub height: f64,
}

impl Rect {
    /// Its right side.
    pub fn right(&self) -> f64 {
        self.x + self.width
    }

    /// Its lower side.
    pub fn bottom(&self) -> f64 {
        self.y + self.height
    }

    /// Its middle.
    pub fn middle(&self) -> Place {
        at(self.x + self.width / 2.0, self.y + self.height / 2.0)
    }

    /// Whether the two have room in common.
    pub fn meets(&self, other: &Self) -> bool {
        self.x < other.right()
            && other.x < self.right()
            && self.y < other.bottom()
            && other.y < self.bottom()
    }
}

/// One step of a path.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Step {
    /// Starts here.
    To(Place),
    /// A straight line to here.
    Line(Place),
    /// A cubic curve with two control points to here.
    Curve(Place, Place, Place),
    /// Back to the start.
    Close,
}

/// Which side of a text stands at its place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// Its start.
    Start,
    /// Its middle.
    Middle,
    /// Its end.
    End,
}

/// A line of text.
#[derive(Clone, Debug, PartialEq)]
pub struct Written {
    /// Where it stands, on its base line.
    pub at: Place,
    /// Which side of it stands there.
    pub anchor: Anchor,
    /// The size of its letters.
    pub size: f64,
    /// Whether it is bold.
    pub bold: bool,
    /// What it says.
    pub text: String,
}

/// A form on the picture.
#[derive(Clone, Debug, PartialEq)]
pub enum Shape {
    /// A box.
    Box(Rect),
    /// A circle, by its centre and radius.
    Circle(Place, f64),
    /// A path.
    Path(Vec<Step>),
    /// A line of text.
    Text(Written),
}

/// What a mark is for. The style sheet says how that looks.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Ink {
    /// Full.
    Solid,
    /// Barely full, below hatching.
    Tint,
    /// The lines of hatching.
    Hatch,
    /// The edge of what is hatched.
    Edge,
    /// Empty, with an edge.
    Hollow,
    /// Where a bar could reach.
    Track,
    /// Nothing is known here.
    Absent,
    /// A line of a scale, to read along.
    Guide,
    /// The middle of a scale.
    Middle,
    /// The edge of a plot.
    Frame,
    /// A point of a scale that was not chosen.
    Ring,
    /// The edge of a line, so that it is seen on anything.
    Casing,
    /// An interval.
    Interval,
    /// What joins two points.
    Join,
    /// The shaft of an arrow.
    Shaft,
    /// The shaft of an arrow that goes back.
    Back,
    /// The first shade of a table; without a shade is less.
    Shade1,
    /// The second.
    Shade2,
    /// The third.
    Shade3,
    /// The fourth, the deepest.
    Shade4,
    /// What lies under a label.
    Plate,
    /// A label.
    Label,
    /// A label that matters less.
    Note,
    /// A figure in the colour of its domain.
    Figure,
    /// A figure on what is full.
    OnSolid,
}

impl Ink {
    /// Every ink.
    pub const ALL: [Self; 25] = [
        Self::Solid,
        Self::Tint,
        Self::Hatch,
        Self::Edge,
        Self::Hollow,
        Self::Track,
        Self::Absent,
        Self::Guide,
        Self::Middle,
        Self::Frame,
        Self::Ring,
        Self::Casing,
        Self::Interval,
        Self::Join,
        Self::Shaft,
        Self::Back,
        Self::Shade1,
        Self::Shade2,
        Self::Shade3,
        Self::Shade4,
        Self::Plate,
        Self::Label,
        Self::Note,
        Self::Figure,
        Self::OnSolid,
    ];

    /// Its name in the style sheet.
    pub fn name(self) -> &'static str {
        match self {
            Self::Solid => "solid",
            Self::Tint => "tint",
            Self::Hatch => "hatch",
            Self::Edge => "edge",
            Self::Hollow => "hollow",
            Self::Track => "track",
            Self::Absent => "absent",
            Self::Guide => "guide",
            Self::Middle => "middle",
            Self::Frame => "frame",
            Self::Ring => "ring",
            Self::Casing => "casing",
            Self::Interval => "interval",
            Self::Join => "join",
            Self::Shaft => "shaft",
            Self::Back => "back",
            Self::Shade1 => "shade-1",
            Self::Shade2 => "shade-2",
            Self::Shade3 => "shade-3",
            Self::Shade4 => "shade-4",
            Self::Plate => "plate",
            Self::Label => "label",
            Self::Note => "note",
            Self::Figure => "figure",
            Self::OnSolid => "on-solid",
        }
    }
}

/// A form in its ink.
#[derive(Clone, Debug, PartialEq)]
pub struct Mark {
    /// What it is for.
    pub ink: Ink,
    /// The id of the domain whose colour it has.
    pub domain: Option<&'static str>,
    /// Its form.
    pub shape: Shape,
}
