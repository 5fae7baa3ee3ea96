//! What the app wants from the browser. Values only: each is answered in `web/`, by an event.

use super::event::JournalEntry;
use super::route::Route;
use super::worker::{Handed, Request};
use crate::domain::record::{ExportId, RecordId};

/// What the app wants from the browser.
#[derive(Clone, Debug, PartialEq)]
pub enum Effect {
    /// Write a state into the journal, in the same task as the tap. No answer.
    Journal {
        /// Whose state.
        record: RecordId,
        /// Its stored text.
        text: String,
    },
    /// What this tab wrote into the journal of this record is no longer needed.
    ForgetJournal {
        /// Whose entry.
        record: RecordId,
    },
    /// An entry that was in the journal at the start is no longer needed, unless its tab, which may
    /// still be there, wrote another text since.
    ForgetEntry(JournalEntry),
    /// Put an unreadable entry of the journal aside, under another key.
    PutAside {
        /// Its key.
        key: String,
    },
    /// The mark that the rescue screen left has been dealt with.
    ForgetRescue,
    /// Write states into the database, all or nothing. Answer: `Saved`, `SaveFailed` or
    /// `SaveRefused`.
    Save(Vec<Row>),
    /// Hold this form for this tab, and no other form; if it is not open in another tab. Answer:
    /// `Held`.
    Hold(Option<RecordId>),
    /// Ask the other tab to let go of this form, hold it here, and read what that tab saved. Answer:
    /// `SavedElsewhere`, `Held`.
    TakeOver(RecordId),
    /// Wait a little. Answer: `RetrySave`.
    RetryLater,
    /// Remember a small thing in the browser.
    Remember(Preference, String),
    /// Go to a page.
    Go(Route),
    /// Move the focus here, once it is drawn.
    Focus(Focus),
    /// Let somebody choose files. Answer: `Files`.
    PickFiles(Purpose),
    /// Hand out a file. Answer: `Save(Offered)`.
    Offer {
        /// Its identity.
        export: ExportId,
        /// Its name.
        name: String,
        /// Its text.
        text: String,
        /// In which way.
        way: Way,
    },
    /// Put this text on the clipboard. Answer: `Copied`.
    Copy(String),
    /// Hand out something that is no file of ours. Answer: `Handed`.
    Hand(Handed),
    /// Have the other worker write a spreadsheet, and hand that out. Answer: `Handed`.
    Spreadsheet {
        /// Its name.
        name: String,
        /// What is asked for: [`spreadsheet::ask`](super::spreadsheet::ask).
        order: Vec<u8>,
    },
    /// Print the page.
    Print,
    /// Read the invitation that stands in the address. Answer: `Join(Open)`.
    ReadInvitation,
    /// Ask the worker. Answer: `Answered`.
    Ask(Request),
    /// Load the worker: it is likely to be asked something soon. No answer.
    LoadWorker,
    /// Ask what the browser says of itself. Answer: `DeviceKnown`.
    AskDevice {
        /// Whether to ask it first not to clear the storage by itself; a browser may ask the person.
        persist: bool,
    },
    /// Erase everything that the app stored on this device, and start again.
    Erase,
}

impl Effect {
    /// Whether it changes what is stored on this device. Erasing does so too, but only when a
    /// person asks for it.
    pub(super) fn writes(&self) -> bool {
        matches!(
            self,
            Self::Journal { .. }
                | Self::ForgetJournal { .. }
                | Self::ForgetEntry(_)
                | Self::PutAside { .. }
                | Self::ForgetRescue
                | Self::Save(_)
                | Self::Remember(..)
        )
    }
}

/// Where the focus is to be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Focus {
    /// On the heading of the page, with the page at its top.
    Heading,
    /// On the element with this id.
    Element(&'static str),
    /// On the element with this id, of what the worker drew.
    Named(String),
}

/// A state to be written into the database.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Row {
    /// Whose state.
    pub record: RecordId,
    /// The counter that the database must hold now; 0 when it must not know the record.
    pub base: u64,
    /// The counter of this state.
    pub counter: u64,
    /// Its stored text.
    pub text: String,
}

/// For what files are chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Purpose {
    /// To be asked: go on, see the result, or add to the overview.
    Any,
    /// For the overview.
    Overview,
    /// What a team sends to whoever collects for its school.
    Team,
}

/// In which way a file is handed out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Way {
    /// As a download; whether it arrived the browser never says.
    Download,
    /// To the share sheet.
    Share,
    /// As a text on the clipboard.
    Copy,
}

/// A small thing the browser remembers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Preference {
    /// The language, by its code.
    Lang,
    /// The open form per instrument.
    Open,
    /// The organisation last named.
    Organisation,
    /// The last file that was kept, and what it held.
    Kept,
}

impl Preference {
    /// Every preference.
    pub const ALL: [Self; 4] = [Self::Lang, Self::Open, Self::Organisation, Self::Kept];

    /// The key it is stored under.
    pub fn key(self) -> &'static str {
        match self {
            Self::Lang => "talentscan.lang",
            Self::Open => "talentscan.open",
            Self::Organisation => "talentscan.organisation",
            Self::Kept => "talentscan.kept",
        }
    }
}
