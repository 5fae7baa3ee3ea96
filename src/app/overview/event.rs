//! What people do with the overview.

use super::{Incoming, Last, Overview, Wish};
use crate::domain::record::{Hash, RecordId};

/// How many files are listed at a time.
pub(super) const LISTED: usize = 50;

/// How many schools are laid side by side at a time.
pub(super) const ROWS: usize = 50;

/// What somebody does with the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants to choose files.
    Pick,
    /// Chooses whether what was made here counts too.
    CountOwn(bool),
    /// Pastes the text of a file, or writes it: the text so far.
    Write(String),
    /// Opens what was pasted, as a file of this name.
    OpenPasted(&'static str),
    /// Wants to see the example network.
    SeeExample,
    /// Takes the files that were read.
    Take,
    /// Leaves them.
    Leave,
    /// Takes the last batch back.
    Undo,
    /// Wants to see more of the files.
    ListMore,
    /// Looks for schools and boards with this in their names.
    Search(String),
    /// Wants to see more of the schools.
    ShowMore,
    /// Removes a file.
    RemoveFile(Hash),
    /// Chooses the version of a record that counts.
    Choose(RecordId, Hash),
    /// Wants everything received as one file.
    SaveAll,
    /// Wants to remove everything that was received. It asks first.
    AskRemoval,
    /// Keeps everything after all.
    KeepAll,
    /// Removes everything that was received.
    Remove,
}

/// What an event asks of whoever holds the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// To tell the page a wish.
    Tell(Wish),
    /// To read this file.
    Read(Incoming),
    /// To take the batch, and to store its files.
    Take,
    /// To remove these files, also where they are stored; and to say this of it.
    Remove(Vec<Hash>, Last),
    /// To write down a choice, as a file.
    Choose(RecordId, Hash),
    /// To hand out everything as one file.
    SaveAll,
    /// To count no longer what was made on this device.
    CountNoOwn,
    /// To remove everything that was received.
    Forget,
}

impl Overview {
    /// Takes in an event.
    pub fn update(&mut self, event: Event) -> Option<Task> {
        let focus = |id: &str| Some(Task::Tell(Wish::Focus(Some(id.to_owned()))));
        match event {
            Event::Pick => Some(Task::Tell(Wish::PickFiles)),
            Event::CountOwn(true) => Some(Task::Tell(Wish::OwnFile)),
            Event::CountOwn(false) => Some(Task::CountNoOwn),
            Event::Write(text) => {
                self.pasted = text;
                None
            }
            Event::OpenPasted(_) if self.pasted.trim().is_empty() => focus("pasted"),
            Event::OpenPasted(name) => {
                let bytes = std::mem::take(&mut self.pasted).into_bytes();
                Some(Task::Read(Incoming { name: name.to_owned(), bytes }))
            }
            Event::SeeExample => Some(Task::Tell(Wish::Example(true))),
            Event::Take => self.batch.is_some().then_some(Task::Take),
            Event::Leave => {
                self.batch = None;
                Some(Task::Tell(Wish::Focus(None)))
            }
            Event::Undo => {
                let files = self.received.batch(self.received.last_batch());
                let last = Last::Undone(files.len(), 0);
                Some(Task::Remove(files, last))
            }
            Event::ListMore => {
                self.listed += LISTED;
                None
            }
            Event::Search(text) => {
                self.search = text;
                self.rows = ROWS;
                None
            }
            Event::ShowMore => {
                self.rows += ROWS;
                None
            }
            Event::RemoveFile(hash) => {
                let held = self.received.files().find(|(known, _)| *known == hash)?.1;
                let last = Last::Removed(held.name.clone(), 0);
                Some(Task::Remove(vec![hash], last))
            }
            Event::Choose(record, hash) => Some(Task::Choose(record, hash)),
            Event::SaveAll => Some(Task::SaveAll),
            Event::AskRemoval => {
                self.asks_removal = true;
                focus("keep-overview")
            }
            Event::KeepAll => {
                self.asks_removal = false;
                focus("empty-overview")
            }
            Event::Remove => {
                self.asks_removal = false;
                Some(Task::Forget)
            }
        }
    }

    /// Removes these files, and says of it what was asked for, with how many records stay.
    pub fn remove(&mut self, files: &[Hash], last: Last) {
        let stay = self.received.remove(files);
        self.last = Some(match last {
            Last::Undone(files, _) => Last::Undone(files, stay),
            Last::Removed(name, _) => Last::Removed(name, stay),
            other => other,
        });
        self.refresh();
    }
}
