//! The received files and their merge. Lives in the worker; owns the files.

use super::{Brought, Incoming, Refusal, Row, Table, Verdict};
use crate::domain::exchange::{self, Foreign, ReadError};
use crate::domain::record::{Hash, Version};
use crate::domain::school::schools;
use crate::domain::workspace::{Added, Workspace};
use std::collections::BTreeMap;

/// The received files and their merge.
#[derive(Clone, Debug, Default)]
pub struct Received {
    files: BTreeMap<Hash, Vec<Version>>,
    own: Vec<Version>,
    merged: Workspace,
}

impl Received {
    /// Adds a file: all of it, or nothing. Says what it brought, and by which hash of its bytes it
    /// is to be stored; `None` when it is not to be stored, as it was refused or is there already.
    pub fn add(&mut self, file: &Incoming) -> (Verdict, Option<Hash>) {
        let mut verdict = Verdict {
            name: file.name.clone(),
            organisations: Vec::new(),
            outcome: Ok(Brought::default()),
        };
        let read = match exchange::read(&file.bytes) {
            Ok(read) => read,
            Err(reason) => {
                verdict.outcome = Err(Refusal::of(&reason));
                return (verdict, None);
            }
        };
        let mut brought = Brought::default();
        for version in &read.versions {
            verdict.organisations.extend(version.organisation().map(|known| known.name.clone()));
            *match self.merged.add(version.clone()) {
                Added::New => &mut brought.new,
                Added::Newer => &mut brought.newer,
                Added::Same => &mut brought.same,
                Added::Older => &mut brought.older,
                Added::TwoVersions => &mut brought.two_versions,
            } += 1;
        }
        verdict.outcome = Ok(brought);
        let hash = Hash::of(&file.bytes);
        let fresh = self.files.insert(hash, read.versions).is_none();
        (verdict, fresh.then_some(hash))
    }

    /// Counts what was made on this device too, given as the text of a file; or no longer.
    pub fn count_own(&mut self, file: Option<&str>) {
        self.own = file
            .and_then(|text| exchange::read(text.as_bytes()).ok())
            .map(|file| file.versions)
            .unwrap_or_default();
        self.merged = self.files.values().flatten().chain(&self.own).cloned().collect();
    }

    /// The overview as it is now.
    pub fn table(&self) -> Table {
        let mut rows: Vec<Row> = schools(&self.merged)
            .iter()
            .filter(|school| !school.forms.is_empty())
            .map(Row::of)
            .collect();
        rows.sort_by_cached_key(|row| (row.name.to_lowercase(), row.id.clone()));
        Table { schools: rows, files: self.files.len(), forked: self.merged.forked().count() }
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
