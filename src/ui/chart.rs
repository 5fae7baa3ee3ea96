//! Charts: a [`Chart`] is what is to be seen, in a title, a sentence, a picture and a table of the
//! same figures. [`figure`] shows it on a page; [`standalone`] makes it into a picture of its own.
//!
//! Where the marks of a picture stand is computed in `app/chart`; what they look like stands in
//! `style/parts/chart.css`.

mod ambitions;
mod answers;
mod beside;
mod change;
mod domains;
mod figure;
mod gaps;
mod heat;
mod quadrants;
mod rosette;
mod standalone;
mod statements;
mod style;
mod svg;

pub use ambitions::ambitions;
pub use answers::answers;
pub use beside::beside;
pub use change::{Round, change};
pub use domains::domains;
pub use figure::{Frame, figure};
pub use gaps::gaps;
pub use heat::heat;
pub use quadrants::quadrants;
pub use rosette::rosette;
pub use standalone::standalone;

use crate::app::chart::Picture;
use crate::domain::instrument::talentscan;
use crate::domain::text::Lang;
use crate::ui::words::Text;

/// Where a figure lies with 90 % certainty; `None` where nothing is said of it.
pub type Interval = Option<(f64, f64)>;

/// A chart.
#[derive(Clone, Debug, PartialEq)]
pub struct Chart {
    /// Which one it is, for the style sheet and for tests.
    pub kind: &'static str,
    /// Its title.
    pub title: String,
    /// Whose figures these are and of when. A picture that leaves the page says it itself.
    pub about: Option<String>,
    /// What is to be seen, in a sentence or two.
    pub says: String,
    /// The picture.
    pub picture: Picture,
    /// The same figures as a table.
    pub table: Table,
}

impl Chart {
    /// This chart of somebody: their name, how many they are, and when this was.
    #[must_use]
    pub fn about(mut self, about: String) -> Self {
        self.about = Some(about);
        self
    }
}

/// The heads of a table.
fn heads<const N: usize>(lang: Lang, heads: [Text; N]) -> Vec<String> {
    heads.map(|head| head.get(lang).to_owned()).to_vec()
}

/// The figures of a chart as a table.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// The heads of the columns, that of the names of the rows first.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Row>,
}

/// A row of a table.
#[derive(Clone, Debug, PartialEq)]
pub struct Row {
    /// Its name.
    pub name: String,
    /// Its cells.
    pub cells: Vec<String>,
}

/// What a domain is called in a few letters, and its id as part of the app.
fn domain(lang: Lang, id: &str) -> (&'static str, &'static str) {
    talentscan().domain(id).map_or(("", ""), |domain| (domain.short.get(lang), domain.id.as_str()))
}
