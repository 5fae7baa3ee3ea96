//! The question whether two organisations are one school, and what was answered before.

use super::{Incoming, Received, Stamp};
use crate::domain::link::{self, Links, Pair};
use crate::domain::namesake::{Likeness, Profile, pairs};
use crate::domain::organisation::Organisation;
use crate::domain::record::RecordId;
use crate::domain::school::LinkedSchool;
use crate::domain::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// How many questions are asked at a time.
const ASKED: usize = 10;

/// Which organisations may be one school, and which were said to be, or not.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Same {
    /// The questions, some at a time, the likeliest first.
    pub questions: Vec<Question>,
    /// How many more there are.
    pub more: usize,
    /// What was decided.
    pub settled: Vec<Settled>,
}

/// Whether two organisations are one school.
#[derive(Clone, Debug, PartialEq)]
pub struct Question {
    /// The two.
    pub pair: Pair,
    /// Why it is asked.
    pub why: Why,
    /// What is known of each.
    pub candidates: [Candidate; 2],
}

/// Why it is asked whether two organisations are one school.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// They are alike.
    Alike(Likeness),
    /// It was answered with yes and with no.
    Contradiction,
}

/// An organisation that may be the same as another one.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Candidate {
    /// What is known of it.
    pub organisation: Organisation,
    /// How many forms came in of its school.
    pub forms: u32,
    /// The names of the files it is in.
    pub files: Vec<String>,
}

/// What was decided on two organisations.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Settled {
    /// The two.
    pub pair: Pair,
    /// Whether they are one school.
    pub same: bool,
    /// Their names.
    pub names: [String; 2],
}

impl Same {
    /// What is to be asked of these schools, and what was decided.
    pub fn of(received: &Received, links: &Links, schools: &[LinkedSchool]) -> Self {
        let merged = received.merged();
        let forms = forms(schools);
        let mut asked: Vec<(Pair, Why)> =
            links.open.iter().map(|pair| (*pair, Why::Contradiction)).collect();
        asked.extend(alike(merged, links, &forms));
        let more = asked.len().saturating_sub(ASKED);
        let candidate = |id: RecordId| {
            let version = merged.get(id);
            let known = version.and_then(|version| version.organisation()).cloned();
            let files = version.map(|version| received.sources(version.hash()));
            Candidate {
                organisation: known.unwrap_or_default(),
                forms: forms.get(&id).copied().unwrap_or_default(),
                files: files.into_iter().flatten().map(str::to_owned).collect(),
            }
        };
        let asked = asked.into_iter().take(ASKED);
        let question =
            |(pair, why): (Pair, Why)| Question { pair, why, candidates: pair.map(candidate) };
        let settled = |same| {
            move |pair: &Pair| Settled { pair: *pair, same, names: pair.map(|id| name(merged, id)) }
        };
        let same = links.same.iter().map(settled(true));
        Self {
            questions: asked.map(question).collect(),
            more,
            settled: same.chain(links.apart.iter().map(settled(false))).collect(),
        }
    }
}

impl Received {
    /// A file with the decision whether two organisations are one school.
    pub fn decision(&self, pair: Pair, same: bool, stamp: &Stamp) -> Incoming {
        stamp.file(&link::decide(&self.received_alone(), pair, same))
    }
}

/// How many forms came in of the school of each organisation that any came in of.
fn forms(schools: &[LinkedSchool]) -> BTreeMap<RecordId, u32> {
    let count = |linked: &LinkedSchool| -> u32 { linked.school.forms.values().sum() };
    let all = schools.iter().filter(|linked| !linked.school.forms.is_empty());
    all.flat_map(|linked| linked.organisations.iter().map(move |id| (*id, count(linked)))).collect()
}

/// The pairs that are alike, of those that forms came in of.
fn alike(merged: &Workspace, links: &Links, forms: &BTreeMap<RecordId, u32>) -> Vec<(Pair, Why)> {
    let known = |id: &RecordId| Some((*id, merged.get(*id)?.organisation()?));
    let all: Vec<(RecordId, &Organisation)> = forms.keys().filter_map(known).collect();
    let profiles: Vec<Profile> = all.iter().map(|(_, known)| Profile::of(known)).collect();
    let mut first: BTreeMap<RecordId, usize> = BTreeMap::new();
    let homes: Vec<usize> = all
        .iter()
        .enumerate()
        .map(|(place, (id, _))| *first.entry(links.home(*id)).or_insert(place))
        .collect();
    let of_homes = |[one, other]: &Pair| {
        let one = first.get(&links.home(*one))?;
        let other = first.get(&links.home(*other))?;
        Some([*one.min(other), *one.max(other)])
    };
    // What was answered twice is asked already.
    let answered = links.apart.iter().chain(&links.open);
    let apart: BTreeSet<[usize; 2]> = answered.filter_map(of_homes).collect();
    let question = |(places, likeness): ([usize; 2], Likeness)| {
        let [one, other] = places.map(|place| all.get(place).map(|(id, _)| *id));
        Some((link::pair(one?, other?)?, Why::Alike(likeness)))
    };
    pairs(&profiles, &homes, &apart).into_iter().filter_map(question).collect()
}

fn name(merged: &Workspace, id: RecordId) -> String {
    let known = merged.get(id).and_then(|version| version.organisation());
    known.map(|known| known.name.clone()).unwrap_or_default()
}
