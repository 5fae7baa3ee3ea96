//! The coordinator's overview: a small app of its own, which lives in the worker.
//!
//! It owns the received files, their merge and what is on screen. The page shows what it draws and
//! tells it what people do, so nothing of it is loaded by who only fills in. Between them travel a
//! [`Request`] and a [`Reply`].

mod batch;
mod event;
mod expected;
mod fork;
mod received;
mod row;
mod same;

pub use batch::Batch;
pub use event::{Event, Task};
use event::{LISTED, ROWS};
pub use expected::Expected;
pub use fork::{Fork, ForkVersion};
pub use received::{Held, Received, Stamp, Stored};
pub use row::{AmbitionCell, Basis, DomainCell, Row, Withholding};
pub use same::{Candidate, Question, Same, Settled, Why};

use super::invitation::Inviting;
use super::offer::Offering;
use crate::app;
use crate::domain::link::Links;
use crate::domain::record::RecordId;
use crate::domain::school::linked_schools;
use crate::domain::text::Lang;
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
pub struct Request {
    /// In which language to draw.
    pub lang: Lang,
    /// What is asked.
    pub asked: Asked,
}

/// What is asked of the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To draw the overview, with what was received before.
    Draw,
    /// To draw another page, of what was made on this device.
    Open(Opening),
    /// To draw the page that was drawn last once more, in another language.
    DrawAgain,
    /// To make a link of this invitation: the text of a file with its organisation and round.
    Invite(String),
    /// To read these files.
    Add(Vec<Incoming>),
    /// To read the files that were chosen last; whoever carries the request carries them too.
    AddChosen,
    /// To count what was made on this device too, as the text of a file; or not.
    CountOwn(Option<String>),
    /// To show the example network, which is stored nowhere; or to leave it.
    Example(bool),
    /// To hear that somebody did something with what it drew.
    Touch(Touch),
}

/// Somebody did something with what the overview drew.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Touch {
    /// The number of the drawing: the overview may have drawn again since.
    pub drawing: u32,
    /// Which of the listeners of that drawing heard it, from 0.
    pub listener: u32,
    /// What they did.
    pub what: Touched,
}

/// A page that the worker draws.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub enum Sheet {
    /// The coordinator's overview.
    #[default]
    Overview,
    /// The page that invites a team, and collects what it sends.
    Invitation,
    /// What a school wants to share and to learn.
    Offer,
    /// About the app.
    About,
}

impl Sheet {
    /// Every page.
    pub const ALL: [Self; 4] = [Self::Overview, Self::Invitation, Self::Offer, Self::About];
}

/// A page of what was made on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Which page.
    pub sheet: Sheet,
    /// What was made on this device, as the text of a file.
    pub own: String,
    /// The organisation last named, for a start.
    pub organisation: Option<RecordId>,
}

/// What somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Touched {
    /// They touched it, and that is all.
    Only,
    /// This is the text in the field now.
    Text(String),
    /// The box is ticked now, or not.
    Tick(bool),
}

/// What the worker answers.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub enum Reply {
    /// The overview as it is now.
    Drawn(Drawn),
    /// What the overview wants of the page.
    Wants(Wish),
    /// The worker is of another build, or could not start.
    Failed,
}

/// A page as it was drawn.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Drawn {
    /// Which page.
    pub sheet: Sheet,
    /// The page, as the bytes of its nodes.
    pub page: Vec<u8>,
    /// How many files were received; `None` while the example is shown or files are being read.
    pub files: Option<usize>,
    /// Whether it shows the example network.
    pub example: bool,
}

/// What the overview wants of the page.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Wish {
    /// That somebody chooses files.
    PickFiles,
    /// The text of a file with what was made on this device.
    OwnFile,
    /// The focus on the element with this id; on the heading where there is none.
    Focus(Option<String>),
    /// To leave the example, or to see it.
    Example(bool),
    /// That somebody chooses the files that a team sent.
    PickTeamFiles,
    /// To keep these states of records as made on this device: the text of a file.
    Keep {
        /// The text.
        file: String,
        /// Whether they leave the device now, as a link. It is made of what is kept then.
        invites: bool,
    },
    /// To make the file of this organisation for a coordinator.
    SchoolFile(String),
    /// To put this text on the clipboard.
    Copy(String),
    /// To print the page.
    Print,
    /// To hand out a file of this name and text.
    Save {
        /// Its identity.
        export: String,
        /// Its name.
        name: String,
        /// Its text.
        text: String,
    },
}

/// Draws what the worker shows, and knows what its drawing means.
pub trait Canvas {
    /// A page as bytes.
    fn draw(&mut self, page: Page<'_>) -> Vec<u8>;

    /// What a touch means; `None` when it was of a drawing of long ago.
    fn meaning(&self, touch: Touch) -> Option<app::Event>;
}

/// What the worker draws.
#[derive(Clone, Copy, Debug)]
pub enum Page<'s> {
    /// The overview.
    Overview(&'s Overview),
    /// The page that invites.
    Invitation(&'s Inviting),
    /// What a school wants to share and to learn.
    Offer(&'s Offering),
    /// About the app, in this language and of this build.
    About(Lang, &'s str),
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
    /// A batch was taken back: so many files; and so many records stay, as other files hold them.
    Undone(usize, usize),
    /// A file of this name was removed; and so many records stay, as other files hold them.
    Removed(String, usize),
    /// A version was chosen.
    Chosen,
    /// A list of so many schools that are expected was made; of none: it was removed.
    Listed(usize),
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
    /// What is looked for in the names of schools and boards.
    pub search: String,
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

    /// The schools to lay side by side: those that are looked for, some at a time. And how many
    /// more there are.
    pub fn rows(&self) -> (Vec<&Row>, usize) {
        let wanted = self.search.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let is_wanted = |row: &&Row| has(&row.name) || row.board.as_deref().is_some_and(has);
        let found: Vec<&Row> = self.table.schools.iter().filter(is_wanted).collect();
        let more = found.len().saturating_sub(self.rows);
        (found.into_iter().take(self.rows).collect(), more)
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
        let shown = self.example.as_ref().unwrap_or(&self.received);
        let links = Links::of(shown.merged());
        let schools = linked_schools(shown.merged(), &links);
        self.table = shown.table(&schools);
        self.forks = Fork::all(shown);
        // Of the example nothing is asked, and nobody is awaited.
        (self.same, self.expected) = match self.example {
            None => (Same::of(shown, &links, &schools), Expected::of(shown, &schools)),
            Some(_) => Default::default(),
        };
    }

    /// The overview as it is drawn now.
    pub fn drawn(&self, canvas: &mut impl Canvas) -> Drawn {
        let example = self.example.is_some();
        let known = !example && self.busy.is_none();
        let page = canvas.draw(Page::Overview(self));
        let files = known.then_some(self.table.files);
        Drawn { sheet: Sheet::Overview, page, files, example }
    }
}
