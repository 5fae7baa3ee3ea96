//! The files that were removed last: one tap takes a file away, so one tap brings it back.

use super::{Received, Stored};
use crate::domain::record::{Hash, RecordId};
use std::collections::BTreeSet;

/// The id of the button that puts them back.
pub const PUT_BACK: &str = "put-back";

/// Files that were removed, one after another.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Removed {
    /// The files, byte for byte.
    pub files: Vec<Stored>,
    /// The records that they held.
    records: BTreeSet<RecordId>,
    /// How many of those records stay, as other files hold them too.
    pub stay: usize,
}

impl Removed {
    /// Removes these too from what was received. What was stored of them is kept, each file once:
    /// one that another tab removed was not stored any more, and one that this tab still had to store
    /// may have been stored by another.
    pub(super) fn add(&mut self, files: &[Hash], stored: Vec<Stored>, received: &mut Received) {
        self.records.extend(received.remove(files));
        for file in stored {
            if self.files.iter().all(|known| known.hash != file.hash) {
                self.files.push(file);
            }
        }
        let stays = |record: &&RecordId| received.merged().get(**record).is_some();
        self.stay = self.records.iter().filter(stays).count();
    }
}
