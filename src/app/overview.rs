//! The coordinator's overview: received files, merged, as rows to look at.
//!
//! [`Received`] lives in the worker and owns the files and the merged set; the page holds only an
//! [`Overview`]: what is on screen. Between them travel a [`Request`] and a [`Reply`].

mod received;
mod row;

pub use received::Received;
pub use row::{AmbitionCell, Basis, DomainCell, Row, Withholding};

use serde::{Deserialize, Serialize};

/// A file as people hand it in: a name that means nothing, and bytes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Incoming {
    /// Its name.
    pub name: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// What the page asks the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Request {
    /// Begin: read what was received before.
    Open,
    /// Add these files.
    Add(Vec<Incoming>),
    /// Count what was made on this device too, as the text of a file; or do not.
    CountOwn(Option<String>),
    /// Remove everything that was received.
    Empty,
    /// Show the example network, which is stored nowhere; or leave it.
    Example(bool),
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// So many files of so many have been read.
    Progress {
        /// How many have been read.
        done: usize,
        /// How many there are.
        of: usize,
    },
    /// What each file brought, and the overview as it is now.
    Ready {
        /// What each file of the request brought; empty when it was about no files.
        verdicts: Vec<Verdict>,
        /// The overview as it is now.
        table: Table,
        /// Whether everything received is stored on this device.
        stored: bool,
    },
    /// The worker is of another build, or could not start.
    Failed,
}

/// The overview as it is on screen.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Table {
    /// One row per school.
    pub schools: Vec<Row>,
    /// How many files it is made of.
    pub files: usize,
    /// Of how many forms there are several versions.
    pub forked: usize,
}

/// What a file brought, or why it was refused.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Verdict {
    /// The name of the file.
    pub name: String,
    /// The organisations it names.
    pub organisations: Vec<String>,
    /// What it brought, or why it was refused.
    pub outcome: Result<Brought, Refusal>,
}

/// What a file brought.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
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

/// Why a file was refused, in a form that travels.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
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

/// The overview on the page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Overview {
    /// What it is doing.
    pub status: Status,
    /// The overview, as the worker last told.
    pub table: Table,
    /// What each file of the last batch brought.
    pub verdicts: Vec<Verdict>,
    /// The text of a file that is being pasted.
    pub pasted: String,
    /// Whether everything received is stored on this device.
    pub stored: bool,
    /// Whether what was made on this device counts too.
    pub counts_own: bool,
    /// Whether it shows the example network.
    pub example: bool,
}

/// What the overview is doing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Status {
    /// Nothing was asked of it yet.
    #[default]
    Idle,
    /// It reads files: so many of so many.
    Busy {
        /// How many have been read.
        done: usize,
        /// How many there are.
        of: usize,
    },
    /// It is there.
    Ready,
    /// It could not start.
    Failed,
}
