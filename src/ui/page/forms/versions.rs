//! Several versions of one record, as far as a choice needs it: never the answers themselves.

use crate::app::AppState;
use crate::domain::instrument::instrument;
use crate::domain::own::OwnRecord;
use crate::domain::record::{RecordId, Version};
use crate::domain::time::Date;

/// A record of which somebody must choose the version that counts.
pub(super) struct Forked {
    /// The record.
    pub(super) record: RecordId,
    /// What it is called by, if it is a form.
    pub(super) form: Option<u32>,
    /// Its versions; the first is the one that counts now.
    pub(super) versions: Vec<Summary>,
}

/// What is said of a version.
pub(super) enum Summary {
    /// A form.
    Form {
        /// The day of the first answer.
        started_on: Date,
        /// The day it was called finished.
        finished_on: Option<Date>,
        /// How many statements are done, and how many there are.
        progress: (usize, usize),
        /// In how many statements and in how many texts it differs from the first version, where
        /// that is a form too.
        differing: Option<(usize, usize)>,
    },
    /// What is known of a school.
    School {
        /// What people call it.
        name: String,
    },
    /// The record was withdrawn.
    Withdrawn,
}

/// The records of which there are several versions, forms and schools.
pub(super) fn forked(state: &AppState) -> Vec<Forked> {
    let records = state.own.records().filter(|own| !own.rivals.is_empty());
    let place = |fork: &Forked| (fork.form.is_none(), fork.form);
    let mut forked: Vec<Forked> = Vec::new();
    for fork in records.filter_map(of_record) {
        let after = forked.partition_point(|before| place(before) <= place(&fork));
        forked.insert(after, fork);
    }
    forked
}

fn of_record(own: &OwnRecord) -> Option<Forked> {
    let all: Vec<&Version> = std::iter::once(&own.version).chain(&own.rivals).collect();
    let is_form = all.iter().any(|version| version.response().is_some());
    let is_school = all.iter().any(|version| version.organisation().is_some());
    (is_form || is_school).then(|| Forked {
        record: own.version.record(),
        form: is_form.then_some(own.number),
        versions: all.iter().map(|version| summary(version, &own.version)).collect(),
    })
}

fn summary(version: &Version, first: &Version) -> Summary {
    let school = |name: &str| Summary::School { name: name.to_owned() };
    match (version.response(), version.organisation()) {
        (Some(form), _) => {
            let asked = instrument(form.instrument);
            let first = first.response().filter(|_| version != first);
            Summary::Form {
                started_on: form.started_on,
                finished_on: form.finished_on,
                progress: form.progress(asked),
                differing: first.map(|first| form.differences(first)),
            }
        }
        (None, Some(organisation)) => school(&organisation.name),
        (None, None) => Summary::Withdrawn,
    }
}
