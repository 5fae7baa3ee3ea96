//! What page and worker say to each other: a [`Request`] goes to the worker, a [`Reply`] comes back.
//!
//! The worker holds small apps of its own, the overview first of all, and draws their pages. The page
//! shows what it drew and tells it what people do, so nothing of it is loaded by who only fills in.

use super::Event;
use super::invitation::Inviting;
use super::offer::Offering;
use super::overview::{Incoming, Overview};
use super::paper::Papers;
use super::partners::Partners;
use super::result::Results;
use super::sheets::{ChartId, TableFile};
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::domain::time::Date;
use serde::{Deserialize, Serialize};

/// What the page asks the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Request {
    /// In which language to draw.
    pub lang: Lang,
    /// What is asked.
    pub asked: Asked,
}

/// What is asked of the worker.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asked {
    /// To draw the overview, with what was received before.
    Draw,
    /// To draw another page, of what was made on this device or of a file.
    Open(Opening),
    /// To draw the page of a school of the overview; `None` are the forms that name none.
    School(Option<RecordId>),
    /// To draw the page of learning partners, of what the overview received.
    Partners,
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
    /// The result of what was made on this device, or of a file.
    Result,
    /// The result of a school of the overview.
    School,
    /// Learning partners.
    Partners,
    /// About the app.
    About,
    /// What is put on paper.
    Paper,
}

impl Sheet {
    /// Every page.
    pub const ALL: [Self; 8] = [
        Self::Overview,
        Self::Invitation,
        Self::Offer,
        Self::Result,
        Self::School,
        Self::Partners,
        Self::About,
        Self::Paper,
    ];
}

/// A page of what was made on this device, or of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Opening {
    /// Which page.
    pub sheet: Sheet,
    /// What was made on this device, or what the file holds, as the text of a file.
    pub own: String,
    /// The name of another one's file, where it is of that.
    pub viewed: Option<String>,
    /// The organisation last named, for a start.
    pub organisation: Option<RecordId>,
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
    /// To leave another one's file.
    LeaveFile,
    /// To hand this out.
    Hand(Handed),
    /// To have a spreadsheet written, and to hand that out.
    Spreadsheet {
        /// Its name.
        name: String,
        /// What is asked for: [`spreadsheet::ask`](super::spreadsheet::ask).
        order: Vec<u8>,
    },
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

/// Something to take along that is no file of ours: it is never opened again.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Handed {
    /// Its name.
    pub name: String,
    /// What it is.
    pub form: Form,
    /// Its bytes; of a [`Form::Png`] those of the drawing that it is to be made of.
    pub bytes: Vec<u8>,
}

/// What is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Form {
    /// A drawing.
    Svg,
    /// A picture.
    Png,
    /// A table as text.
    Csv,
    /// A spreadsheet.
    Xlsx,
}

impl Form {
    /// What a browser calls it.
    pub fn media_type(self) -> &'static str {
        match self {
            Self::Svg => "image/svg+xml",
            Self::Png => "image/png",
            Self::Csv => "text/csv",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
        }
    }

    /// The end of its name.
    pub fn extension(self) -> &'static str {
        match self {
            Self::Svg => "svg",
            Self::Png => "png",
            Self::Csv => "csv",
            Self::Xlsx => "xlsx",
        }
    }
}

/// Draws what the worker shows, and knows what its drawing means.
pub trait Canvas {
    /// A page as bytes.
    fn draw(&mut self, page: Page<'_>) -> Vec<u8>;

    /// What a touch means; `None` when it was of a drawing of long ago.
    fn meaning(&self, touch: Touch) -> Option<Event>;

    /// A chart of a page as a file; `None` where the page has none.
    fn picture(&self, page: Page<'_>, chart: ChartId, form: Form) -> Option<Handed>;

    /// What to ask for a file with the tables of a page, made on this day; `None` where the page has
    /// none.
    fn tables(&self, page: Page<'_>, file: TableFile, made_on: Date) -> Option<Wish>;
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
    /// The result of a school.
    Result(&'s Results),
    /// Learning partners, of the schools of the overview.
    Partners(&'s Partners, &'s Overview),
    /// About the app, in this language and of this build.
    About(Lang, &'s str),
    /// What is put on paper.
    Paper(&'s Papers),
}
