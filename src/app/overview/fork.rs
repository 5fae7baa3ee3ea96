//! Several versions of one record, side by side as far as a choice needs it: never the answers.

use super::Received;
use crate::domain::decision::Decision;
use crate::domain::expected;
use crate::domain::instrument::InstrumentId;
use crate::domain::planning::Planning;
use crate::domain::record::{Content, Hash, RecordId, Version};
use crate::domain::time::Date;
use crate::domain::workspace::Workspace;

/// A record of which there are several versions.
#[derive(Clone, Debug, PartialEq)]
pub struct Fork {
    /// The record.
    pub record: RecordId,
    /// What it is.
    pub what: What,
    /// The name of the school it is of, or that it is; empty when nobody said.
    pub school: String,
    /// Its versions; the first is the one that counts now.
    pub versions: Vec<ForkVersion>,
}

/// What there are several versions of.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum What {
    /// A form of this instrument.
    Form(InstrumentId),
    /// The plan of learning partners, with all that was decided.
    Plan,
    /// Where postcodes are.
    Postcodes,
    /// What a coordinator added to what a school handed in.
    Completion,
    /// What is known of a school, or anything else.
    School,
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
    /// Of a plan: the day on which it was made, how many groups it has, and how much was decided.
    pub plan: Option<(Option<Date>, usize, usize)>,
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
            what: What::of(&heads),
            school: own.or(school).map(|school| school.name.clone()).unwrap_or_default(),
            versions: heads.iter().map(|head| ForkVersion::of(received, head, first)).collect(),
        }
    }
}

impl What {
    fn of(heads: &[&Version]) -> Self {
        if let Some(form) = heads.iter().find_map(|head| head.response()) {
            return Self::Form(form.instrument);
        }
        match heads.first().map(|head| head.kind().name()) {
            Some("plan") => Self::Plan,
            Some("postcodes") => Self::Postcodes,
            Some("completion") => Self::Completion,
            _ => Self::School,
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
            plan: Planning::read(version).map(|planning| {
                let made = planning.made.as_ref();
                let groups = made.map_or(0, |made| made.groups.len());
                let decided = planning.decisions.len() + planning.out.len();
                (made.map(|made| made.on), groups, decided)
            }),
            withdrawn: *version.content() == Content::Withdrawn,
            differing: form.zip(first).map(|(form, first)| form.differences(first)),
            files: files.into_iter().map(str::to_owned).collect(),
        }
    }
}
