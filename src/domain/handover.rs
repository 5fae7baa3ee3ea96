//! What goes into which file when people hand over what they made.
//!
//! A *personal* file holds everything, single answers included: for whoever made it, or for the
//! collector of the school. A *school* file, for a coordinator, holds no personal form: the team as
//! a tally from [`SMALLEST_GROUP`] forms, joint forms, the principal's when it agrees, the board's,
//! and only those examples that were ticked.

use super::instrument::InstrumentId;
use super::offer::Offer;
use super::own::Own;
use super::record::{Content, Kind, RecordId, Version};
use super::response::{Response, Series};
use super::school::SMALLEST_GROUP;
use super::tally::{Aggregate, Tally};
use crate::domain::ordered::{VecMap, VecSet, sorted};

/// A good example in a form of this device: the form and the domain.
pub type ExampleId = (RecordId, String);

/// What a file would hold, shown before it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// How many personal forms go along one by one.
    pub personal: u32,
    /// How many personal forms go along as counts only, per instrument.
    pub tallied: VecMap<InstrumentId, u32>,
    /// How many joint forms go along.
    pub joint: u32,
    /// How many principal's forms go along.
    pub principal: u32,
    /// How many board's forms go along.
    pub board: u32,
    /// How many personal forms stay behind, as they are too few to show, per instrument.
    pub too_few: VecMap<InstrumentId, u32>,
    /// How many principal's forms stay behind, as they did not agree.
    pub not_agreed: u32,
    /// The examples that may go along.
    pub examples: Vec<(ExampleId, String)>,
    /// Whether it goes along what the school wants to share and to learn.
    pub offer: bool,
}

impl Preview {
    /// How many forms go along, one by one or counted.
    pub fn forms(&self) -> u32 {
        self.personal
            + self.tallied.values().sum::<u32>()
            + self.joint
            + self.principal
            + self.board
    }
}

/// What a personal file holds: everything made here, of this school or of all.
pub fn personal(own: &Own, school: Option<RecordId>) -> Vec<RecordId> {
    own.records()
        .filter(|record| match record.version.content() {
            // A form that nobody answered anything in, and that nobody has.
            Content::Response(form) if form.is_empty() && record.escaped.is_empty() => false,
            Content::Response(form) => school.is_none() || form.organisation == school,
            Content::Organisation(_) => school.is_none() || Some(record.version.record()) == school,
            Content::Tally(tally) => school.is_none() || tally.organisation == school,
            Content::Offer(offer) => school.is_none_or(|school| offer.organisation == school),
            Content::Round(round) => {
                let invited = |school| round.organisations.contains(&school);
                round.organisations.is_empty() || school.is_none_or(invited)
            }
            Content::Decision(_) | Content::Foreign | Content::Withdrawn => true,
        })
        .map(|record| record.version.record())
        .collect()
}

/// What a personal file of this school would hold.
pub fn preview_personal(own: &Own, school: Option<RecordId>) -> Preview {
    let mut preview = Preview::default();
    let forms = personal(own, school).into_iter().filter_map(|id| own.get(id)?.version.response());
    for form in forms.filter(|form| !form.is_empty()) {
        match form.series {
            Series::Personal => preview.personal += 1,
            Series::Joint => preview.joint += 1,
            Series::Principal => preview.principal += 1,
            Series::Board => preview.board += 1,
        }
    }
    preview
}

/// What a school file of this school would hold.
pub fn preview_school(own: &Own, school: RecordId) -> Preview {
    let mut preview = Preview::default();
    for (_, form) in forms_of(own, school) {
        match form.series {
            Series::Personal => {}
            Series::Joint => preview.joint += 1,
            Series::Board => preview.board += 1,
            Series::Principal if form.beside_team => preview.principal += 1,
            Series::Principal => preview.not_agreed += 1,
        }
    }
    for instrument in InstrumentId::ALL {
        let forms = team_of(own, school, instrument).count();
        if let Some((_, tally)) = team(own, school, instrument) {
            preview.tallied.insert(instrument, tally.counts.forms);
        } else if forms > 0 {
            preview.too_few.insert(instrument, u32::try_from(forms).unwrap_or(u32::MAX));
        }
    }
    preview.examples = forms_of(own, school)
        .filter(|(_, form)| may_go(form, &preview.tallied))
        .flat_map(|(id, form)| {
            form.examples.iter().map(move |(domain, text)| ((id, domain.clone()), text.clone()))
        })
        .collect();
    preview.offer = offers_of(own, school).next().is_some();
    preview
}

/// The examples that went along before, so that they do so again unless somebody unticks them.
pub fn ticked_before(own: &Own, school: RecordId) -> VecSet<ExampleId> {
    let tallies = || own.records().filter_map(|record| record.version.tally());
    let went = |form: &Response, domain: &str, text: &String| {
        tallies()
            .filter(|tally| {
                tally.organisation == Some(school) && tally.instrument == form.instrument
            })
            .any(|tally| tally.examples.get(domain).is_some_and(|texts| texts.contains(text)))
    };
    forms_of(own, school)
        .flat_map(|(id, form)| {
            form.examples.iter().map(move |(domain, text)| (id, form, domain, text))
        })
        .filter(|(_, form, domain, text)| went(form, domain, text))
        .map(|(id, _, domain, _)| (id, domain.clone()))
        .collect()
}

/// Makes the versions of a school file, and remembers in `own` that they left. `fresh` names the
/// tallies that are new; one per instrument is enough.
pub fn school(
    own: &mut Own,
    school: RecordId,
    ticked: &VecSet<ExampleId>,
    fresh: [RecordId; 2],
) -> Vec<Version> {
    let mut versions = Vec::new();
    own.mark_escaped([school]);
    versions.extend(own.get(school).map(|own| own.version.clone()));
    for (instrument, fresh) in InstrumentId::ALL.into_iter().zip(fresh) {
        versions.extend(tally(own, school, instrument, ticked, fresh));
    }
    let single: Vec<(RecordId, Response)> = forms_of(own, school)
        .filter(|(_, form)| match form.series {
            Series::Personal => false,
            Series::Principal => form.beside_team,
            Series::Joint | Series::Board => true,
        })
        .map(|(id, form)| (id, form.clone()))
        .collect();
    for (id, mut form) in single {
        form.examples.retain(|domain, _| ticked.contains(&(id, domain.clone())));
        versions.extend(own.copy_with(id, Content::Response(form)));
    }
    let offers: Vec<RecordId> = offers_of(own, school)
        .flat_map(|(id, offer)| [id].into_iter().chain(offer.not_with.iter().copied()))
        .collect();
    own.mark_escaped(offers.iter().copied());
    versions.extend(offers.iter().filter_map(|&id| Some(own.get(id)?.version.clone())));
    // A form may have gone along before it was withdrawn: then its withdrawal follows it.
    let withdrawn: Vec<RecordId> = own
        .records()
        .filter(|record| *record.version.content() == Content::Withdrawn)
        .filter(|record| !record.escaped.is_empty())
        .map(|record| record.version.record())
        .collect();
    own.mark_escaped(withdrawn.iter().copied());
    versions.extend(withdrawn.iter().filter_map(|&id| Some(own.get(id)?.version.clone())));
    versions
}

/// The tally of the team's forms, when there are enough, with the examples that are ticked now.
fn tally(
    own: &mut Own,
    school: RecordId,
    instrument: InstrumentId,
    ticked: &VecSet<ExampleId>,
    fresh: RecordId,
) -> Option<Version> {
    let (before, mut tally) = team(own, school, instrument)?;
    let record = before.unwrap_or(fresh);
    let forms: Vec<(RecordId, &Response)> = team_of(own, school, instrument).collect();
    tally.examples = examples(&forms, ticked);
    own.write(record, Kind::Tally, Content::Tally(tally));
    own.mark_escaped([record]);
    own.get(record).map(|own| own.version.clone())
}

/// The tally of the team's forms, with the record that it had before; `None` when they are too few.
///
/// What was given away once stays as it was counted, and new forms come to it when they are enough
/// to be given on their own: so nobody learns more of what a few people said by taking two tallies
/// from each other. A form that was changed or withdrawn since is not counted again.
fn team(
    own: &Own,
    school: RecordId,
    instrument: InstrumentId,
) -> Option<(Option<RecordId>, Tally)> {
    let known: Vec<(RecordId, &Tally)> = own
        .records()
        .filter_map(|record| Some((record.version.record(), record.version.tally()?)))
        .filter(|(_, tally)| tally.organisation == Some(school))
        .filter(|(_, tally)| tally.instrument == instrument)
        .collect();
    let new: Vec<(RecordId, &Response)> = team_of(own, school, instrument)
        .filter(|(form, _)| !known.iter().any(|(_, tally)| tally.covers.contains(form)))
        .collect();
    let enough = new.len() >= SMALLEST_GROUP as usize;
    let added = if enough { count(school, instrument, &new) } else { None };
    let Some(&(record, before)) = known.iter().max_by_key(|(_, tally)| tally.covers.len()) else {
        return Some((None, added?));
    };
    let mut tally = before.clone();
    if let Some(added) = added {
        tally.add(&added);
    }
    Some((Some(record), tally))
}

fn count(
    school: RecordId,
    instrument: InstrumentId,
    team: &[(RecordId, &Response)],
) -> Option<Tally> {
    let forms: Vec<&Response> = team.iter().map(|(_, form)| *form).collect();
    let last = |form: &&Response| form.finished_on.unwrap_or(form.started_on);
    Some(Tally {
        instrument,
        instrument_version: forms.iter().map(|form| form.instrument_version).max()?,
        organisation: Some(school),
        round: forms
            .first()?
            .round
            .filter(|round| forms.iter().all(|form| form.round == Some(*round))),
        series: Series::Personal,
        first_on: forms.iter().map(|form| form.started_on).min()?,
        last_on: forms.iter().map(last).max()?,
        covers: team.iter().map(|(id, _)| *id).collect(),
        counts: Aggregate::to_give(instrument, &forms, SMALLEST_GROUP),
        examples: VecMap::new(),
    })
}

/// The ticked examples by domain, sorted by text, so that the order tells nothing about who wrote.
fn examples(
    team: &[(RecordId, &Response)],
    ticked: &VecSet<ExampleId>,
) -> VecMap<String, Vec<String>> {
    let mut examples: VecMap<String, Vec<String>> = VecMap::new();
    for (id, form) in team {
        for (domain, text) in &form.examples {
            if ticked.contains(&(*id, domain.clone())) {
                examples.or_default(domain.clone()).push(text.clone());
            }
        }
    }
    for texts in examples.values_mut() {
        *texts = sorted(std::mem::take(texts), &String::cmp);
    }
    examples
}

fn forms_of(own: &Own, school: RecordId) -> impl Iterator<Item = (RecordId, &Response)> {
    own.records()
        .filter_map(|record| Some((record.version.record(), record.version.response()?)))
        .filter(move |(_, form)| form.organisation == Some(school) && !form.is_empty())
}

/// What this school wants to share and to learn.
fn offers_of(own: &Own, school: RecordId) -> impl Iterator<Item = (RecordId, &Offer)> {
    own.records()
        .filter_map(|record| Some((record.version.record(), record.version.offer()?)))
        .filter(move |(_, offer)| offer.organisation == school)
}

fn team_of(
    own: &Own,
    school: RecordId,
    instrument: InstrumentId,
) -> impl Iterator<Item = (RecordId, &Response)> {
    forms_of(own, school)
        .filter(move |(_, form)| form.instrument == instrument && form.series == Series::Personal)
}

fn may_go(form: &Response, tallied: &VecMap<InstrumentId, u32>) -> bool {
    match form.series {
        Series::Personal => tallied.contains_key(&form.instrument),
        Series::Principal => form.beside_team,
        Series::Joint | Series::Board => true,
    }
}
