//! What goes into which file when people hand over what they made.
//!
//! A *personal* file holds everything, single answers included: for whoever made it, or for the
//! collector of the school. A *school* file, for a coordinator, holds no personal form: the team as
//! a tally of each measurement, from [`SMALLEST_GROUP`](super::school::SMALLEST_GROUP) forms; joint
//! forms, the principal's when it agrees, the board's; and only those examples that were ticked.

mod team;

use super::instrument::InstrumentId;
use super::measurement::Measurement;
use super::offer::Offer;
use super::own::Own;
use super::record::{Content, Kind, RecordId, Version};
use super::response::{Response, Series};
use crate::domain::ordered::{VecMap, VecSet, sorted};
use team::Team;

/// A good example in a form of this device: the form and the domain.
pub type ExampleId = (RecordId, String);

/// Forms that are counted together: those of one instrument and one measurement.
pub type Collection = (InstrumentId, Measurement);

/// What a file would hold, shown before it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Preview {
    /// How many personal forms go along one by one.
    pub personal: u32,
    /// How many personal forms go along as counts only.
    pub tallied: VecMap<Collection, u32>,
    /// How many joint forms go along.
    pub joint: u32,
    /// How many principal's forms go along.
    pub principal: u32,
    /// How many board's forms go along.
    pub board: u32,
    /// How many personal forms stay behind, as they are too few to show.
    pub too_few: VecMap<Collection, u32>,
    /// Which counts are not of the personal forms that there are now, but of those of before.
    pub as_before: Vec<Collection>,
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
        let team = Team::of(own, school, instrument);
        for &measurement in &team.measurements() {
            let collection = (instrument, measurement);
            if let Some((_, tally)) = team.tally(measurement) {
                preview.tallied.insert(collection, tally.counts.forms);
                if team.differs(measurement, &tally) {
                    preview.as_before.push(collection);
                }
            } else {
                let forms = team.forms(measurement).len();
                preview.too_few.insert(collection, u32::try_from(forms).unwrap_or(u32::MAX));
            }
        }
    }
    preview.examples = forms_of(own, school)
        .filter(|(id, form)| goes(own, *id, form, &preview))
        .flat_map(|(id, form)| {
            form.examples.iter().map(move |(domain, text)| ((id, domain.clone()), text.clone()))
        })
        .collect();
    preview.offer = offers_of(own, school).next().is_some();
    preview
}

/// Whether a form goes along in a school file of this preview, by itself or counted.
pub fn goes(own: &Own, id: RecordId, form: &Response, preview: &Preview) -> bool {
    match (form.series, form.organisation) {
        (Series::Personal, Some(school)) => {
            let team = Team::of(own, school, form.instrument);
            preview.tallied.contains_key(&(form.instrument, team.measurement_of(id, form)))
        }
        (Series::Principal, _) => form.beside_team,
        (Series::Personal | Series::Joint | Series::Board, _) => true,
    }
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
/// tallies that are new, one of each instrument; where there are more, they are named after it.
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
        versions.extend(tallies(own, school, instrument, ticked, fresh));
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

/// The tallies of the team's forms, one of each measurement with enough of them, with the examples
/// that are ticked now.
fn tallies(
    own: &mut Own,
    school: RecordId,
    instrument: InstrumentId,
    ticked: &VecSet<ExampleId>,
    fresh: RecordId,
) -> Vec<Version> {
    let mut names = std::iter::once(fresh)
        .chain((1_u32..).map(|number| RecordId::named(&format!("{fresh} {number}"))));
    let team = Team::of(own, school, instrument);
    let mut tallies = Vec::new();
    for &measurement in &team.measurements() {
        if let Some((before, mut tally)) = team.tally(measurement)
            && let Some(record) = before.or_else(|| names.next())
        {
            tally.examples = examples(&team.forms(measurement), ticked);
            tallies.push((record, tally));
        }
    }
    let mut versions = Vec::new();
    for (record, tally) in tallies {
        own.write(record, Kind::Tally, Content::Tally(tally));
        own.mark_escaped([record]);
        versions.extend(own.get(record).map(|own| own.version.clone()));
    }
    versions
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
