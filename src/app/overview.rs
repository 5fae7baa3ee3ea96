//! The coordinator's overview: a small app of its own, which lives in the worker.
//!
//! It owns the received files, their merge and what is on screen.

mod batch;
mod change;
mod demand;
mod event;
mod expected;
mod filter;
mod fork;
mod norm;
mod received;
mod removed;
mod row;
mod same;
mod totals;

pub use batch::Batch;
pub use change::NetworkChange;
pub use demand::{Demand, Host, Learner, Subject};
use event::LISTED;
pub use event::{Event, Task};
pub use expected::Expected;
use filter::ROWS;
pub use filter::{Choices, Filter, Order, See, key};
pub use fork::{Fork, ForkVersion, What};
pub use norm::{AmbitionNorm, FEWEST_SCHOOLS, Norm};
pub use received::{Held, Received, Stamp, Stored};
pub use removed::{PUT_BACK, Removed};
pub use row::{AmbitionCell, Basis, DomainCell, Row, Withholding};
pub use same::{Candidate, Question, Same, Settled, Why};
pub use totals::{Response, Totals};

use crate::domain::link::Links;
use crate::domain::organisation::OrganisationType;
use crate::domain::record::RecordId;
use crate::domain::school::{LinkedSchool, School, linked_schools};
use crate::domain::table::Tables;
use crate::domain::text::Lang;

/// A file as people hand it in: a name that means nothing, and bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// The overview as it is on screen.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// One row per school.
    pub schools: Vec<Row>,
    /// How many files it is made of.
    pub files: usize,
}

/// What a file brought, or why it was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Verdict {
    /// The name of the file.
    pub name: String,
    /// The organisations it names.
    pub organisations: Vec<String>,
    /// What it brought, or why it was refused.
    pub outcome: Result<Brought, Refusal>,
}

/// What a file brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Brought {
    /// Records that were not known.
    pub new: u32,
    /// Records of which this is a newer version.
    pub newer: u32,
    /// Records that were there already.
    pub same: u32,
    /// Records of which a newer version was there already.
    pub older: u32,
    /// Records of which there are two versions now.
    pub two_versions: u32,
}

/// Why a file was refused.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Refusal {
    /// There is nothing in it.
    Empty,
    /// It is too large.
    TooLarge,
    /// It is a web page.
    WebPage,
    /// It is a PDF.
    Pdf,
    /// It is a spreadsheet.
    Spreadsheet,
    /// It is a document.
    Document,
    /// It is a picture.
    Image,
    /// It is an archive.
    Archive,
    /// It is a mail message.
    Mail,
    /// It is a file of another program.
    OtherProgram,
    /// It is some text.
    Text,
    /// It is something else.
    Unknown,
    /// It ends too early.
    Cut,
    /// It was changed or lost something on the way.
    Damaged,
    /// It was made with a newer app.
    Newer,
}

/// What was done last.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Last {
    /// A batch was taken: so many files, which were not there yet.
    Taken(usize),
    /// Files were removed; they can be put back.
    Removed(Removed),
    /// So many files were put back.
    PutBack(usize),
    /// A version was chosen.
    Chosen,
    /// A list of so many schools that are expected was made; of none: it was removed.
    Listed(usize),
    /// A table of so many postcodes is used.
    Located(usize),
    /// It was decided whether two organisations are one school.
    Decided(bool),
}

/// How far a long piece of work is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Busy {
    /// How many files are done.
    pub done: usize,
    /// Of how many; 0 where that is not known.
    pub of: usize,
    /// Whether somebody can stop it.
    pub can_stop: bool,
}

/// The overview, and what is on screen of it.
#[derive(Clone, Debug, Default)]
pub struct Overview {
    /// The language of the screen.
    pub lang: Lang,
    /// How far the reading of files is, while they are read.
    pub busy: Option<Busy>,
    /// The received files.
    pub received: Received,
    /// The example network, while that is shown. It is stored nowhere.
    pub example: Option<Received>,
    /// The schools of what is shown.
    pub schools: Vec<LinkedSchool>,
    /// What is shown, side by side.
    pub table: Table,
    /// Files that were read and not taken yet.
    pub batch: Option<Batch>,
    /// What was done last, and can be taken back.
    pub last: Option<Last>,
    /// What could not be read any more of what was stored.
    pub lost: Vec<Verdict>,
    /// The records of which there are several versions.
    pub forks: Vec<Fork>,
    /// Which organisations may be one school, and what was decided on that.
    pub same: Same,
    /// How many files are listed.
    pub listed: usize,
    /// How many schools are laid side by side.
    pub rows: usize,
    /// Which schools somebody wants to see.
    pub filter: Filter,
    /// What there is to choose from.
    pub choices: Choices,
    /// In which order the schools stand.
    pub order: Order,
    /// Whether it is drawn for paper: then every school is shown.
    pub prints: bool,
    /// The schools that somebody expects a file of.
    pub expected: Expected,
    /// The list of them, while somebody writes it.
    pub list: Option<String>,
    /// The text of a file that is being pasted.
    pub pasted: String,
    /// Whether everything received is stored on this device.
    pub stored: bool,
    /// What was made on this device, as the text of a file, while that counts too.
    pub own: Option<String>,
    /// Whether it asks if everything is to be removed.
    pub asks_removal: bool,
}

impl Overview {
    /// An overview with nothing in it.
    pub fn new() -> Self {
        Self { listed: LISTED, rows: ROWS, ..Self::default() }
    }

    /// Somebody comes to the page: nothing is asked, and nothing is looked for in a field that is
    /// drawn anew.
    pub fn arrive(&mut self) {
        self.asks_removal = false;
        self.prints = false;
        self.filter.search.clear();
        self.rows = ROWS;
    }

    /// How many files can be taken back at once: those of the last batch.
    pub fn can_undo(&self) -> usize {
        self.received.last_files().len()
    }

    /// Lays side by side what there is now: after files came or went.
    pub fn refresh(&mut self) {
        if let Some(batch) = &mut self.batch {
            batch.weigh(&self.received);
        }
        let shown = self.shown();
        let links = Links::of(shown.merged());
        let schools = linked_schools(shown.merged(), &links);
        let forks = Fork::all(shown);
        // Of the example nothing is asked, and nobody is awaited.
        let (same, expected) = match self.example {
            None => (Same::of(shown, &links, &schools), Expected::of(shown, &schools)),
            Some(_) => Default::default(),
        };
        (self.forks, self.same, self.expected) = (forks, same, expected);
        self.schools = schools;
        self.lay_side_by_side();
        self.choices = Choices::of(&self.schools, &self.table.schools);
        let year = self.filter.year;
        self.filter.keep(&self.choices);
        if self.filter.year != year {
            self.lay_side_by_side();
        }
    }

    /// Makes a row of every school, as it was measured last or in the school year that was chosen.
    fn lay_side_by_side(&mut self) {
        let shown = self.shown();
        self.table = match self.filter.year {
            None => shown.table(&self.schools),
            Some(year) => {
                let in_year = |linked: &LinkedSchool| LinkedSchool {
                    school: linked.school.in_year(year),
                    ..linked.clone()
                };
                shown.table(&self.schools.iter().map(in_year).collect::<Vec<_>>())
            }
        };
    }

    /// What is shown: the example, or what was received.
    pub fn shown(&self) -> &Received {
        self.example.as_ref().unwrap_or(&self.received)
    }

    /// What is shown, as tables.
    pub fn tables(&self) -> Tables {
        let shown = self.shown().merged();
        Tables::of(shown, &Links::of(shown))
    }

    /// The school with this record; `None` are the forms that name none.
    pub fn school(&self, id: Option<RecordId>) -> Option<&School> {
        self.schools.iter().map(|linked| &linked.school).find(|school| school.id == id)
    }

    /// Whether all that is laid side by side are schools, and no boards or the like.
    pub fn is_of_schools(&self) -> bool {
        self.table.schools.iter().all(|row| row.r#type == OrganisationType::School)
    }

    /// How many files were received, where that is known and shown; and whether the example is.
    pub fn files(&self) -> (Option<usize>, bool) {
        let example = self.example.is_some();
        let known = !example && self.busy.is_none();
        (known.then_some(self.table.files), example)
    }
}
