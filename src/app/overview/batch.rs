//! A dry run: files that have been read and not been taken, and what they would bring.

use super::expected::list_in;
use super::{Brought, Incoming, Received, Refusal, Verdict};
use crate::domain::exchange::{self, ReadError};
use crate::domain::organisation::Organisation;
use crate::domain::partners::postcodes::{Fault, Postcodes};
use crate::domain::record::{Hash, Version};
use crate::domain::workspace::Workspace;
use std::collections::BTreeMap;

/// Files that have been read and not been taken.
#[derive(Clone, Debug, Default)]
pub struct Batch {
    files: Vec<BatchFile>,
    /// What each file would bring, or why it is refused, in the order in which they were read.
    pub verdicts: Vec<Verdict>,
    /// The schools that a file listed, in the place of answers.
    pub list: Vec<Organisation>,
    /// Where postcodes are, as a file said, and what was wrong with its lines.
    pub postcodes: Option<(Postcodes, Vec<Fault>)>,
}

/// A file that has been read.
#[derive(Clone, Debug)]
pub(super) struct BatchFile {
    pub(super) file: Incoming,
    pub(super) read: Result<Vec<Version>, Refusal>,
}

impl Batch {
    /// Reads a file.
    pub fn read(&mut self, file: Incoming) {
        let read = exchange::read(&file.bytes).map(|file| file.versions);
        let read = read.map_err(|reason: ReadError| Refusal::of(&reason));
        if matches!(read, Err(Refusal::Text | Refusal::Spreadsheet))
            && let Some((table, faults)) = Postcodes::read(&file.bytes)
            && table.len() > faults.len()
        {
            self.postcodes = Some((table, faults));
            return;
        }
        if matches!(read, Err(Refusal::Text | Refusal::Spreadsheet))
            && let Some(schools) = list_in(&file)
        {
            self.list.extend(schools);
            return;
        }
        self.files.push(BatchFile { file, read });
    }

    /// Takes note of a file that could not be read.
    pub fn refuse(&mut self, name: String, refusal: Refusal) {
        let file = Incoming { name, bytes: Vec::new() };
        self.files.push(BatchFile { file, read: Err(refusal) });
    }

    /// Adds what another batch holds.
    pub fn add(&mut self, other: Self) {
        self.files.extend(other.files);
        self.list.extend(other.list);
        self.postcodes = other.postcodes.or(self.postcodes.take());
    }

    /// Whether there is nothing in it.
    pub(super) fn is_empty(&self) -> bool {
        self.files.is_empty() && self.list.is_empty() && self.postcodes.is_none()
    }

    /// Whether there is anything to take.
    pub fn is_worth_taking(&self) -> bool {
        self.files.iter().any(|file| file.read.is_ok() || file.is_set_aside())
    }

    /// Says what each file would bring, compared with what was received and with the whole batch,
    /// so that their order does not matter.
    pub fn weigh(&mut self, received: &Received) {
        let all: Vec<&Version> =
            self.files.iter().filter_map(|file| file.read.as_ref().ok()).flatten().collect();
        let mut after = received.merged().part(all.iter().map(|version| version.record()));
        for version in &all {
            after.add((*version).clone());
        }
        let weigh = |file: &BatchFile| Verdict {
            name: file.file.name.clone(),
            organisations: organisations(file.read.as_ref().map_or(&[], Vec::as_slice)),
            outcome: match &file.read {
                Err(refusal) => Err(refusal.clone()),
                Ok(versions) => Ok(brought(versions, received.merged(), &after)),
            },
        };
        self.verdicts = self.files.iter().map(weigh).collect();
    }

    /// The files to be taken, each once: those that could be read, and those to be set aside.
    pub(super) fn into_files(self) -> BTreeMap<Hash, BatchFile> {
        let worth = |file: &BatchFile| file.read.is_ok() || file.is_set_aside();
        self.files
            .into_iter()
            .filter(worth)
            .map(|file| (Hash::of(&file.file.bytes), file))
            .collect()
    }
}

impl BatchFile {
    /// Whether it was made with a newer app, and is kept until this app can read it.
    pub(super) fn is_set_aside(&self) -> bool {
        self.read == Err(Refusal::Newer)
    }
}

fn organisations(versions: &[Version]) -> Vec<String> {
    let known = versions.iter().filter_map(Version::organisation);
    known.map(|organisation| organisation.name.clone()).collect()
}

fn brought(versions: &[Version], before: &Workspace, after: &Workspace) -> Brought {
    let mut brought = Brought::default();
    for version in versions {
        let (record, hash) = (version.record(), version.hash());
        let is_head = after.heads_of(record).any(|head| head.hash() == hash);
        let is_forked = after.heads_of(record).nth(1).is_some();
        let was_known = before.heads_of(record).next().is_some();
        *if before.heads_of(record).any(|head| head.hash() == hash) {
            &mut brought.same
        } else if !is_head {
            &mut brought.older
        } else if is_forked {
            &mut brought.two_versions
        } else if was_known {
            &mut brought.newer
        } else {
            &mut brought.new
        } += 1;
    }
    brought
}
