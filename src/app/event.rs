//! What can happen: what people do, and what the browser answers.

use super::hold::Holder;
use super::keep::Trouble;
use super::overview;
use super::route::Route;
use super::screen::{data, files, fill, forms, join, save};
use super::state::Device;
use super::worker::{Reply, Touch};
use super::{invitation, offer, paper, partners, result, sheets};
use crate::domain::record::{ExportId, RecordId};
use crate::domain::text::Lang;
use crate::domain::time::Now;

/// What the world gives with an event.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Given {
    /// The time.
    pub now: Now,
    /// Names for records that are made now.
    pub records: [RecordId; 3],
    /// A name for a file that is made now.
    pub export: ExportId,
}

/// What can happen.
#[derive(Clone, Debug, PartialEq)]
pub enum Event {
    /// What was stored on this device has been read.
    Started(Started),
    /// The address changed.
    Arrived(Route),
    /// Somebody wants to go past what surrounds the page, to its heading.
    ToContent,
    /// Somebody chose a language.
    Speak(Lang),
    /// Something on the pages of a form.
    Fill(fill::Event),
    /// Something on the list of forms.
    Forms(forms::Event),
    /// Something on the page that saves a file.
    Save(save::Event),
    /// Files were handed in.
    Files(files::Event),
    /// Something on the page of who is invited.
    Join(join::Event),
    /// The worker answered.
    Answered(Reply),
    /// Somebody did something with what the worker drew.
    Touch(Touch),
    /// What that means in the overview. Heard in the worker, never by the page; and so are the next.
    Overview(overview::Event),
    /// What it means on the page that invites.
    Invitation(invitation::Event),
    /// What it means on the page of the offer.
    Offer(offer::Event),
    /// Something on the page that is put on paper.
    Paper(paper::Event),
    /// What it means on the page of a result.
    Result(result::Event),
    /// What it means on the page of learning partners.
    Partners(partners::Event),
    /// What it means on any of them.
    Sheet(sheets::Event),
    /// Somebody wants to see the example network, or has seen it.
    ShowExample(bool),
    /// Something on the page about the data.
    Data(data::Event),
    /// The database confirmed these states, by their counters.
    Saved(Vec<(RecordId, u64)>),
    /// The database did not save, or not yet.
    SaveFailed(Trouble),
    /// The database holds states of another tab; these are their stored texts.
    SaveRefused(Vec<String>),
    /// Another tab saved these states; their stored texts.
    SavedElsewhere(Vec<String>),
    /// The browser said which tab has this form, or another tab took it.
    Held(RecordId, Holder),
    /// Another tab wants to go on with this form.
    Wanted(RecordId),
    /// Somebody wants to go on here with the form that is open in another tab.
    GoOnHere,
    /// It is time to try to save again.
    RetrySave,
    /// What was handed out is on its way, or the browser refused.
    Handed(bool),
    /// A text is on the clipboard, or the browser refused.
    Copied(bool),
    /// What the browser says of itself.
    DeviceKnown(Device),
    /// Somebody read a message, by its place.
    Dismiss(usize),
}

/// What was stored on this device.
#[derive(Clone, Debug, PartialEq)]
pub struct Started {
    /// The stored texts of the database, or why it could not be read.
    pub records: Result<Vec<String>, Trouble>,
    /// The stored texts of the journal, which the database may not have.
    pub journal: Vec<JournalEntry>,
    /// Whether the rescue screen saved a file since.
    pub rescued: bool,
}

/// A stored text of the journal.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct JournalEntry {
    /// Its key.
    pub key: String,
    /// Its text.
    pub text: String,
}
