//! What people do with the overview.

use super::{Incoming, Overview, Wish};

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
    /// To add this file.
    Add(Incoming),
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
                Some(Task::Add(Incoming { name: name.to_owned(), bytes }))
            }
            Event::SeeExample => Some(Task::Tell(Wish::Example(true))),
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
}
