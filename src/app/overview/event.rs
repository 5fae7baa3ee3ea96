//! What people do with the overview.

use super::{Batch, Incoming, Last, Overview, PUT_BACK, Received, Removed, See, Stamp, Stored};
use crate::app::worker::Wish;
use crate::domain::expected;
use crate::domain::link::Pair;
use crate::domain::organisation::Organisation;
use crate::domain::record::{Hash, RecordId, Version};
use crate::domain::workspace::Workspace;

/// How many files are listed at a time.
pub(super) const LISTED: usize = 50;

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
    /// Stops the reading of files.
    Stop,
    /// Takes the files that were read.
    Take,
    /// Leaves them.
    Leave,
    /// Takes the last batch back.
    Undo,
    /// Wants to see more of the files.
    ListMore,
    /// Wants to see other schools, or in another order.
    See(See),
    /// Prints what is shown.
    Print,
    /// Removes a file.
    RemoveFile(Hash),
    /// Puts back what was removed last.
    PutBack,
    /// Chooses the version of a record that counts.
    Choose(RecordId, Hash),
    /// Writes the list of schools that are expected: the text so far.
    WriteList(String),
    /// Uses what was written as the list.
    UseList,
    /// Uses the list that a file held.
    UseFound,
    /// Removes the list.
    RemoveList,
    /// Uses the table of postcodes that a file held.
    UsePostcodes,
    /// Decides whether two organisations are one school.
    Decide(Pair, bool),
    /// Wants everything received as one file.
    SaveAll,
    /// Puts this text on the clipboard.
    Copy(String),
    /// Wants to remove everything that was received. It asks first.
    AskRemoval,
    /// Keeps everything after all.
    KeepAll,
    /// Removes everything that was received.
    Remove,
}

/// What an event leaves to whoever holds the overview.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Task {
    /// To tell the page a wish.
    Tell(Wish),
    /// To read this file.
    Read(Incoming),
    /// To store these files, which are in the overview now, and to move the focus to this id.
    Store(Vec<Stored>, &'static str),
    /// To store this file, which is in the overview now, and to remove these where they are stored:
    /// what they held stands in it.
    Note(Stored, Vec<Hash>),
    /// To take these files out of where they are stored, then out of [here](Overview::remove).
    Remove(Vec<Hash>),
    /// To remove everything where it is stored, then [here](Overview::forget).
    Forget,
}

impl Overview {
    /// Takes in an event. The stamp is for a file that it may write.
    pub fn update(&mut self, event: Event, stamp: &Stamp) -> Option<Task> {
        let focus = |id: &str| Some(Task::Tell(Wish::Focus(Some(id.to_owned()))));
        self.prints = event == Event::Print;
        match event {
            Event::Pick => Some(Task::Tell(Wish::PickFiles)),
            Event::CountOwn(true) => Some(Task::Tell(Wish::OwnFile)),
            Event::CountOwn(false) => {
                self.count_own(None);
                None
            }
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
            // Nothing is being read any more: whoever reads looks for this by itself.
            Event::Stop => None,
            Event::Take => {
                let fresh = self.batch.take().map(|batch| self.take(batch))?;
                self.last = Some(Last::Taken(fresh.len()));
                Some(Task::Store(fresh, "last"))
            }
            Event::Leave => {
                self.batch = None;
                Some(Task::Tell(Wish::Focus(None)))
            }
            Event::Undo => Some(Task::Remove(self.received.last_files())),
            Event::ListMore => {
                self.listed += LISTED;
                None
            }
            Event::See(see) => self.see(see).and_then(focus),
            Event::Print => Some(Task::Tell(Wish::Print)),
            Event::RemoveFile(hash) => Some(Task::Remove(vec![hash])),
            Event::PutBack => self.put_back(),
            Event::Choose(record, hash) => {
                let choice = self.received.choice(record, hash, stamp)?;
                Some(Task::Store(self.take_own(choice, Last::Chosen), "last"))
            }
            Event::WriteList(text) => {
                self.list = Some(text);
                None
            }
            Event::UseList => {
                let written = self.list.as_ref().and_then(|text| expected::read(text.as_bytes()));
                let schools = written.map(|(schools, _)| schools).unwrap_or_default();
                if schools.is_empty() {
                    focus("list")
                } else {
                    Some(self.list_expected(&schools, stamp))
                }
            }
            Event::UseFound => {
                let schools = self.batch.as_mut().map(|batch| std::mem::take(&mut batch.list))?;
                self.lay_down_empty();
                Some(self.list_expected(&schools, stamp))
            }
            Event::UsePostcodes => {
                let (table, _) = self.batch.as_mut()?.postcodes.take()?;
                self.lay_down_empty();
                self.last = Some(Last::Located(table.len()));
                let note = self.note(|workspace| table.write(workspace), stamp);
                note.or_else(|| focus("last"))
            }
            Event::RemoveList => Some(self.list_expected(&[], stamp)),
            Event::Decide(pair, same) => {
                let decision = self.received.decision(pair, same, stamp);
                Some(Task::Store(self.take_own(decision, Last::Decided(same)), "same"))
            }
            Event::SaveAll => {
                let file = self.received.whole(stamp);
                let text = String::from_utf8(file.bytes).unwrap_or_default();
                let (export, name) = (stamp.export.to_string(), file.name);
                Some(Task::Tell(Wish::Save { export, name, text }))
            }
            Event::Copy(text) => Some(Task::Tell(Wish::Copy(text))),
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

    /// Lays these files, which have been read, beside what there is.
    pub fn lay(&mut self, batch: Batch) {
        self.batch = Some(batch);
        self.busy = None;
        self.refresh();
    }

    /// A batch of which nothing is left to be decided is gone.
    fn lay_down_empty(&mut self) {
        self.batch.take_if(|batch| batch.is_empty());
    }

    /// Takes these files; gives back what is to be stored.
    fn take(&mut self, batch: Batch) -> Vec<Stored> {
        let fresh = self.received.take(batch);
        self.refresh();
        fresh
    }

    /// Takes a file that was made here, and says this of it.
    fn take_own(&mut self, file: Incoming, last: Last) -> Vec<Stored> {
        let mut batch = Batch::default();
        batch.read(file);
        self.last = Some(last);
        self.take(batch)
    }

    /// Expects these schools, and no others.
    fn list_expected(&mut self, schools: &[Organisation], stamp: &Stamp) -> Task {
        self.list = None;
        let list = self.received.list(schools, stamp);
        let focus = if schools.is_empty() { "last" } else { "expected" };
        Task::Store(self.take_own(list, Last::Listed(schools.len())), focus)
    }

    /// Writes a record of the coordinator's own beside what was received. Of the example nothing is
    /// stored.
    pub fn note(
        &mut self,
        write: impl FnOnce(&Workspace) -> Version,
        stamp: &Stamp,
    ) -> Option<Task> {
        let shown = self.example.as_mut().unwrap_or(&mut self.received);
        let version = write(&shown.received_alone());
        let (stored, needless) = shown.note(stamp.file(std::slice::from_ref(&version)), version);
        self.example.is_none().then_some(Task::Note(stored, needless))
    }

    fn put_back(&mut self) -> Option<Task> {
        let removed = self.last.take_if(|last| matches!(last, Last::Removed(_)));
        let Some(Last::Removed(Removed { files, .. })) = removed else { return None };
        for file in &files {
            // What cannot be read was not held, and so was not removed; a newer app's is set aside.
            let _ = self.received.hold(file);
        }
        self.last = Some(Last::PutBack(files.len()));
        self.refresh();
        Some(Task::Store(files, "last"))
    }

    /// Counts what was made on this device too, as the text of a file; or no longer.
    pub fn count_own(&mut self, own: Option<String>) {
        self.received.count_own(own.as_deref());
        self.own = own;
        self.refresh();
    }

    /// Removes everything that was received.
    pub fn forget(&mut self) {
        self.received = Received::default();
        self.last = None;
        self.lost.clear();
        self.count_own(self.own.clone());
    }

    /// Removes these files, and keeps what was stored of them until something else is done: together
    /// with what was removed just before. Gives back where the focus goes: to the way back, unless
    /// another tab had removed them already.
    pub fn remove(&mut self, files: &[Hash], stored: Vec<Stored>) -> Wish {
        let mut removed = match self.last.take() {
            Some(Last::Removed(before)) => before,
            _ => Removed::default(),
        };
        removed.add(files, stored, &mut self.received);
        let is_there = !removed.files.is_empty();
        self.last = is_there.then_some(Last::Removed(removed));
        self.refresh();
        Wish::Focus(is_there.then(|| PUT_BACK.to_owned()))
    }

    /// Says no longer what was done last, now that something else begins; but what was removed can
    /// be put back until that is done.
    pub fn let_go_of_last(&mut self) -> Option<Last> {
        self.last.take_if(|last| !matches!(last, Last::Removed(_)))
    }
}
