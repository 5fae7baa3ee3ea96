//! Everything the app knows while it runs.

use super::hold::Hold;
use super::keep::Keeping;
use super::overview::Refusal;
use super::route::Route;
use super::screen::files::Opened;
use super::screen::join::Joining;
use super::screen::overview;
use super::screen::save::Handover;
use crate::domain::instrument::InstrumentId;
use crate::domain::ordered::VecMap;
use crate::domain::own::Own;
use crate::domain::record::{RecordId, Version};
use crate::domain::text::Lang;
use crate::domain::time::Now;

/// Everything the app knows while it runs.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct AppState {
    /// The page.
    pub route: Route,
    /// The language of the screen.
    pub lang: Lang,
    /// Whether somebody chose that language here.
    pub chose_lang: bool,
    /// The build of the app, as it stands in every file it writes.
    pub build: String,
    /// Whether what was stored on this device has been read.
    pub ready: bool,
    /// The records made on this device.
    pub own: Own,
    /// The form somebody is filling in, per instrument.
    pub open: VecMap<InstrumentId, RecordId>,
    /// How many forms there were when the browser last remembered which are open.
    pub remembered_forms: u32,
    /// The organisation last named on this device: the next form is likely to be of it too.
    pub organisation: Option<RecordId>,
    /// The form on screen, and which tab has it.
    pub hold: Hold,
    /// What is saved, what is not, and what was kept as a file.
    pub keeping: Keeping,
    /// A form that was just withdrawn, with what it was.
    pub withdrawn: Option<Version>,
    /// The form of which the app asks whether it is yours.
    pub asked: Option<RecordId>,
    /// The form of which somebody just said that it is not theirs.
    pub left: Option<RecordId>,
    /// The file that is being made.
    pub handover: Handover,
    /// An invitation that was opened here.
    pub joining: Joining,
    /// A file that was opened and of which the app asks what to do with it.
    pub opened: Option<Opened>,
    /// Another one's file of which the result is shown; nothing of it is stored.
    pub viewed: Option<Viewed>,
    /// The coordinator's overview, as far as it is on screen.
    pub overview: overview::Shown,
    /// What was typed of the word that is asked before everything is erased.
    pub erase_word: String,
    /// What the browser says of itself.
    pub device: Device,
    /// Messages, newest last.
    pub notices: Vec<Notice>,
    /// Today and the time, as of the last event.
    pub now: Option<Now>,
}

/// Another one's file of which the result is shown.
#[derive(Clone, Debug, PartialEq)]
pub struct Viewed {
    /// The name of the file.
    pub name: String,
    /// What it holds.
    pub versions: Vec<Version>,
}

/// What the browser says of itself.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Device {
    /// Whether the browser promised not to clear the storage by itself; `None` until it said so.
    pub persisted: Option<bool>,
    /// How many bytes the site uses, by the browser's own estimate.
    pub usage: Option<u64>,
    /// Whether files can be passed to the share sheet.
    pub can_share: bool,
    /// Which browser it is, as far as that changes what may make data disappear.
    pub browser: Browser,
}

/// Which browser it is, as far as that changes what may make data disappear.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Browser {
    /// Safari, or another one on an iPad or iPhone: clears storage after 7 days without a visit.
    Safari,
    /// A Chromebook: a school may have set it to forget everything at sign-out.
    Chromebook,
    /// Any other.
    #[default]
    Other,
}

/// A message to the person.
#[derive(Clone, Debug, PartialEq)]
pub enum Notice {
    /// Nothing was taken of this file.
    FileRefused {
        /// Its name.
        name: String,
        /// Why.
        reason: Refusal,
    },
    /// This file was added to what is on this device.
    FileAdded {
        /// Its name.
        name: String,
        /// How many forms were not here yet, or newer than here.
        fresh: u32,
        /// How many forms were here already, as they are or newer.
        known: u32,
        /// Of how many forms there are two versions now.
        forked: u32,
    },
    /// Forms were added to what the team of a school sent.
    Collected {
        /// How many forms were not here yet, or newer than here.
        fresh: u32,
        /// How many forms were here already, as they are or newer.
        known: u32,
    },
    /// Nothing was taken of this file: it is of a school that nobody collects for here.
    OtherSchool {
        /// The name of the file.
        name: String,
        /// What the school is called; empty when nobody said.
        school: String,
    },
    /// A file that was saved before has been opened again: it was kept.
    FileProven {
        /// Its name.
        name: String,
    },
    /// A form was withdrawn; that can be undone.
    FormWithdrawn {
        /// Its number.
        number: u32,
    },
    /// A file was made and, read back, was not what it should be; it was not handed out.
    FileUnsound,
    /// Something stored here could not be read. It was put aside, not thrown away.
    PutAside {
        /// How many things.
        count: usize,
    },
    /// The text is on the clipboard.
    Copied,
    /// The browser refused to hand out the file.
    OfferFailed,
}
