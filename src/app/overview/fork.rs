//! Several versions of one record, side by side as far as a choice needs it: never the answers.

use super::Received;
use crate::domain::decision::Decision;
use crate::domain::expected;
use crate::domain::instrument::InstrumentId;
use crate::domain::record::{Content, Hash, RecordId, Version};
use crate::domain::time::Date;
use crate::domain::workspace::Workspace;

/// A record of which there are several versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Fork {
    /// The record.
    pub record: RecordId,
    /// Of a form, which instrument; of anything else nothing.
    pub instrument: Option<InstrumentId>,
    /// The name of the school it is of, or that it is; empty when nobody said.
    pub school: String,
    /// Its versions; the first is the one that counts now.
    pub versions: Vec<ForkVersion>,
}

/// One of several versions.
#[derive(Clone, Debug, PartialEq)]
pub struct ForkVersion {
    /// Its hash.
    pub hash: Hash,
    /// The day of the first answer and the day it was called finished, of a form.
    pub days: Option<(Date, Option<Date>)>,
    /// What the school is called in it, of a school.
    pub name: Option<String>,
    /// Whether it says that the record was withdrawn.
    pub withdrawn: bool,
    /// In how many statements and in how many texts it differs from the first one.
    pub differing: Option<(usize, usize)>,
    /// The names of the files it is in.
    pub files: Vec<String>,
}

impl Fork {
    /// Every record of which there are several versions, but for what is asked elsewhere.
    pub fn all(received: &Received) -> Vec<Self> {
        let merged = received.received_alone();
        let is_choice = |record: &RecordId| {
            let same = |head: &Version| matches!(head.decision(), Some(Decision::Same { .. }));
            !merged.heads_of(*record).any(|head| same(head) || expected::is_list(head))
        };
        let forked = merged.forked().filter(is_choice);
        forked.map(|record| Self::of(received, &merged, record)).collect()
    }

    fn of(received: &Received, merged: &Workspace, record: RecordId) -> Self {
        let heads: Vec<&Version> = merged.heads_of(record).collect();
        let form = heads.iter().find_map(|head| head.response());
        let own = heads.iter().find_map(|head| head.organisation());
        let school = form.and_then(|form| merged.get(form.organisation?)?.organisation());
        let first = heads.first().copied();
        Self {
            record,
            instrument: form.map(|form| form.instrument),
            school: own.or(school).map(|school| school.name.clone()).unwrap_or_default(),
            versions: heads.iter().map(|head| ForkVersion::of(received, head, first)).collect(),
        }
    }
}

impl ForkVersion {
    fn of(received: &Received, version: &Version, first: Option<&Version>) -> Self {
        let form = version.response();
        let first = first.filter(|first| first.hash() != version.hash());
        let first = first.and_then(|first| first.response());
        let files = received.sources(version.hash());
        Self {
            hash: version.hash(),
            days: form.map(|form| (form.started_on, form.finished_on)),
            name: version.organisation().map(|known| known.name.clone()),
            withdrawn: *version.content() == Content::Withdrawn,
            differing: form.zip(first).map(|(form, first)| form.differences(first)),
            files: files.into_iter().map(str::to_owned).collect(),
        }
    }
}
