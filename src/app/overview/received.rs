//! The received files and their merge. Lives in the worker; owns the files.
//!
//! What was merged is always what the files hold: to take one back is to leave it out and merge the
//! rest again.

use super::batch::Batch;
use super::{Incoming, Refusal, Row, Table};
use crate::domain::exchange::name::file_name;
use crate::domain::exchange::{self, FileKind, Foreign, Header, ReadError};
use crate::domain::offer::Offers;
use crate::domain::record::{ExportId, Hash, RecordId, Version};
use crate::domain::school::LinkedSchool;
use crate::domain::time::Now;
use crate::domain::workspace::Workspace;
use std::borrow::Cow;
use std::collections::{BTreeMap, BTreeSet};

/// The received files and their merge.
#[derive(Clone, Debug, Default)]
pub struct Received {
    files: BTreeMap<Hash, Held>,
    own: Vec<Version>,
    merged: Workspace,
}

/// A file that was received.
#[derive(Clone, Debug)]
pub struct Held {
    /// Its name.
    pub name: String,
    /// The batch it came with, from 1; 0 for what came before batches were counted.
    pub batch: u32,
    /// What it holds; `None` for a file of a newer app, which is set aside until it can be read.
    pub versions: Option<Vec<Version>>,
}

/// A file to be stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stored {
    /// The hash of its bytes.
    pub hash: Hash,
    /// The batch it came with.
    pub batch: u32,
    /// Its name and bytes.
    pub file: Incoming,
}

impl Received {
    /// What all files hold together.
    pub fn merged(&self) -> &Workspace {
        &self.merged
    }

    /// Every file, by the hash of its bytes.
    pub fn files(&self) -> impl Iterator<Item = (Hash, &Held)> {
        self.files.iter().map(|(hash, held)| (*hash, held))
    }

    /// The number of the last batch, from 1.
    pub fn last_batch(&self) -> u32 {
        self.files.values().map(|held| held.batch).max().unwrap_or_default()
    }

    /// Takes in a file that was stored before; why it cannot be read any more, if that is so.
    ///
    /// # Errors
    ///
    /// A [`Refusal`]; one of a newer app is set aside all the same.
    pub fn hold(&mut self, stored: &Stored) -> Result<(), Refusal> {
        let (name, batch) = (stored.file.name.clone(), stored.batch);
        let read = match exchange::read(&stored.file.bytes) {
            Ok(read) => Ok(Some(read.versions)),
            Err(ReadError::Newer { .. }) => Ok(None),
            Err(reason) => Err(Refusal::of(&reason)),
        };
        let versions = read?;
        for version in versions.iter().flatten() {
            self.merged.add(version.clone());
        }
        self.files.insert(stored.hash, Held { name, batch, versions });
        Ok(())
    }

    /// Takes a batch, each file whole; gives back what is to be stored: the files not here yet.
    pub fn take(&mut self, batch: Batch) -> Vec<Stored> {
        let number = self.last_batch() + 1;
        let mut fresh = Vec::new();
        for (hash, taken) in batch.into_files() {
            if self.files.contains_key(&hash) {
                continue;
            }
            let versions = taken.read.ok();
            for version in versions.iter().flatten() {
                self.merged.add(version.clone());
            }
            let name = taken.file.name.clone();
            self.files.insert(hash, Held { name, batch: number, versions });
            fresh.push(Stored { hash, batch: number, file: taken.file });
        }
        fresh
    }

    /// Takes in a file with this version, which was written here. Gives back what is to be stored,
    /// and the files that are needed no longer: those that held an earlier version of it, alone.
    /// It belongs to no batch: nobody takes it back as one.
    pub fn note(&mut self, file: Incoming, version: Version) -> (Stored, Vec<Hash>) {
        let is_earlier = |held: &Held| match held.versions.as_deref() {
            Some([only]) => version.ancestors().contains(&only.hash()),
            _ => false,
        };
        let needless: Vec<Hash> =
            self.files().filter(|(_, held)| is_earlier(held)).map(|(hash, _)| hash).collect();
        self.files.retain(|hash, _| !needless.contains(hash));
        let hash = Hash::of(&file.bytes);
        let (name, versions) = (file.name.clone(), Some(vec![version.clone()]));
        self.merged.add(version);
        self.files.insert(hash, Held { name, batch: 0, versions });
        (Stored { hash, batch: 0, file }, needless)
    }

    /// The files of the last batch; none when nobody counted batches when they came.
    pub fn last_files(&self) -> Vec<Hash> {
        let last = self.last_batch();
        if last == 0 { Vec::new() } else { self.batch(last) }
    }

    /// The files of this batch.
    pub fn batch(&self, number: u32) -> Vec<Hash> {
        self.files().filter(|(_, held)| held.batch == number).map(|(hash, _)| hash).collect()
    }

    /// Removes these files. Says which records they held.
    pub fn remove(&mut self, hashes: &[Hash]) -> BTreeSet<RecordId> {
        let gone = hashes.iter().filter_map(|hash| self.files.remove(hash));
        let versions = gone.filter_map(|held| held.versions).flatten();
        let records = versions.map(|version| version.record()).collect();
        self.merge_again();
        records
    }

    /// Counts what was made on this device too, given as the text of a file; or no longer.
    pub fn count_own(&mut self, file: Option<&str>) {
        self.own = file
            .and_then(|text| exchange::read(text.as_bytes()).ok())
            .map(|file| file.versions)
            .unwrap_or_default();
        self.merge_again();
    }

    fn merge_again(&mut self) {
        self.merged = self.versions().chain(&self.own).cloned().collect();
    }

    fn versions(&self) -> impl Iterator<Item = &Version> {
        self.files.values().filter_map(|held| held.versions.as_ref()).flatten()
    }

    /// What the files hold together, without what was made on this device: that leaves it by the
    /// page where somebody sees what goes along, and not as a part of an overview.
    pub fn received_alone(&self) -> Cow<'_, Workspace> {
        if self.own.is_empty() {
            Cow::Borrowed(&self.merged)
        } else {
            Cow::Owned(self.versions().cloned().collect())
        }
    }

    /// The names of the files that hold this version.
    pub fn sources(&self, hash: Hash) -> Vec<&str> {
        let holds = |held: &&Held| held.versions.iter().flatten().any(|one| one.hash() == hash);
        self.files.values().filter(holds).map(|held| held.name.as_str()).collect()
    }

    /// A file in which this version of a record takes the place of all others; `None` when there is
    /// nothing to choose.
    pub fn choice(&self, record: RecordId, chosen: Hash, stamp: &Stamp) -> Option<Incoming> {
        Some(stamp.file(&[self.received_alone().choice(record, chosen)?]))
    }

    /// Everything received, as one file.
    pub fn whole(&self, stamp: &Stamp) -> Incoming {
        let versions: Vec<Version> = self.received_alone().heads().cloned().collect();
        stamp.file(&versions)
    }

    /// These schools as the overview shows them: those that filled in something, or said what they
    /// offer.
    pub fn table(&self, schools: &[LinkedSchool]) -> Table {
        let offers = Offers::of(&self.merged);
        let rows = schools.iter().map(|linked| (linked, offers.by(linked)));
        let rows =
            rows.filter(|(linked, offer)| !linked.school.forms.is_empty() || offer.is_some());
        let mut rows: Vec<Row> = rows.map(|(linked, offer)| Row::of(linked, offer)).collect();
        rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.id.clone()));
        Table { schools: rows, files: self.files.len() }
    }
}

/// What stands above a file that is written now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Stamp {
    /// The identity of the file.
    pub export: ExportId,
    /// The time.
    pub now: Now,
    /// The build of the app.
    pub build: String,
}

impl Stamp {
    pub(super) fn file(&self, versions: &[Version]) -> Incoming {
        let (kind, export) = (FileKind::Overview, self.export);
        let header = Header::new(kind, export, self.now.utc, &self.build, versions);
        Incoming {
            name: file_name(kind, "", self.now.local.date, export),
            bytes: exchange::write(&header, versions).into_bytes(),
        }
    }
}

impl Refusal {
    /// The refusal for this reason.
    pub fn of(reason: &ReadError) -> Self {
        match reason {
            ReadError::Empty => Self::Empty,
            ReadError::TooLarge => Self::TooLarge,
            ReadError::Cut => Self::Cut,
            ReadError::Damaged | ReadError::Refused(_) | ReadError::Invalid(_) => Self::Damaged,
            ReadError::Newer { .. } => Self::Newer,
            ReadError::NotOurs(foreign) => match foreign {
                Foreign::WebPage => Self::WebPage,
                Foreign::Pdf => Self::Pdf,
                Foreign::Spreadsheet => Self::Spreadsheet,
                Foreign::Document => Self::Document,
                Foreign::Image => Self::Image,
                Foreign::Archive => Self::Archive,
                Foreign::Mail => Self::Mail,
                Foreign::OtherJson => Self::OtherProgram,
                Foreign::Text => Self::Text,
                Foreign::Unknown => Self::Unknown,
            },
        }
    }
}
