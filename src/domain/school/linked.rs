//! Schools as people linked them: the forms of several organisations as one team.
//!
//! Whoever sees a school before and after a link could subtract the one from the other. So what is
//! added up is what each organisation shows by itself already, and of organisations with fewer than
//! [`SMALLEST_GROUP`] forms only so many together that no two ways of linking differ by less than
//! that: the largest first, until there are 5, or 13, or 21, and no further. What is left is held
//! back, and said to be. (A last one has at most 4 forms, so what is added lies between a step and
//! 3 more, two steps are at least 5 apart, and on one step nothing can be taken away or added.)

use super::{Material, SMALLEST_GROUP, School};
use crate::domain::instrument::InstrumentId;
use crate::domain::link::Links;
use crate::domain::measurement::{Measurement, asked_together};
use crate::domain::ordered::{VecMap, VecSet};
use crate::domain::organisation::Organisation;
use crate::domain::record::RecordId;
use crate::domain::response::{Response, Series};
use crate::domain::tally::{Aggregate, Tally};
use crate::domain::time::Date;
use crate::domain::workspace::Workspace;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// How many more forms of small organisations are needed before more of them count.
const STEP: u32 = 2 * SMALLEST_GROUP - 2;

/// A school, and what it is made of.
#[derive(Clone, Debug, PartialEq)]
pub struct LinkedSchool {
    /// What may be shown of it.
    pub school: School,
    /// The organisations that it is, by their ids; none for forms that name no school.
    pub organisations: Vec<RecordId>,
    /// How many forms of the latest measurement do not count yet, by the name of the instrument.
    pub held_back: VecMap<InstrumentId, u32>,
}

/// Every school of a workspace with its links, by its record; forms that name no school come last.
pub fn linked_schools(workspace: &Workspace, links: &Links) -> Vec<LinkedSchool> {
    let mut groups: BTreeMap<Option<RecordId>, Group> = BTreeMap::new();
    let tallies = workspace.current().filter_map(|one| Some((one.record(), one.tally()?)));
    let given: Vec<(RecordId, &Tally)> =
        tallies.filter(|(record, _)| links.given_to(*record).is_some()).collect();
    for (source, material) in Material::by_school(workspace) {
        let home = source.map(|source| links.home(source));
        groups.entry(home).or_default().organisations.extend(source);
        for (measurement, material) in material.by_measurement() {
            for unit in Unit::apart(source, &material, links, &given) {
                let group = groups.entry(unit.home).or_default();
                group.organisations.extend(unit.organisation);
                group.units.entry(measurement).or_default().push(unit);
            }
        }
    }
    let groups = groups.into_iter();
    let mut schools: Vec<LinkedSchool> =
        groups.map(|(home, group)| linked(workspace, home, &group)).collect();
    schools.sort_by_key(|linked| (linked.school.id.is_none(), linked.school.id));
    schools
}

/// Organisations that are one school, and what they bring to each measurement of it.
#[derive(Default)]
struct Group<'w> {
    organisations: VecSet<RecordId>,
    units: BTreeMap<Measurement, Vec<Unit<'w>>>,
}

impl LinkedSchool {
    /// Says that so many forms do not count yet.
    fn hold_back(&mut self, measurement: Measurement, instrument: InstrumentId, forms: u32) {
        let school = &mut self.school;
        if school.latest.get(&instrument) == Some(&measurement) {
            self.held_back.insert(instrument, forms);
            let all = school.forms.or_default(instrument);
            *all = all.saturating_add(forms);
        }
        let others = school.others.iter_mut();
        for one in
            others.filter(|one| (one.measurement, one.instrument) == (measurement, instrument))
        {
            one.held_back = forms;
            one.forms = one.forms.saturating_add(forms);
        }
    }
}

/// What one organisation brings to a measurement of a school, or a form that was given to it: it counts whole, or
/// not at all.
struct Unit<'w> {
    home: Option<RecordId>,
    organisation: Option<RecordId>,
    material: Material<'w>,
}

impl<'w> Unit<'w> {
    /// What an organisation has itself, and what of it was given to others. Of a team that is shown
    /// no form leaves: what is left of it would tell what that form says.
    fn apart(
        source: Option<RecordId>,
        material: &Material<'w>,
        links: &Links,
        given: &[(RecordId, &Tally)],
    ) -> Vec<Self> {
        let elsewhere = |record| links.given_to(record).filter(|to| Some(*to) != source);
        let of_tally = |tally: &Tally| {
            let (record, _) = given.iter().find(|(_, one)| std::ptr::eq(*one, tally))?;
            elsewhere(*record)
        };
        let stays = |form: &Response| {
            let team = material.team(form.instrument, &material.forms_of(form.instrument));
            form.series == Series::Personal
                && team.is_some_and(|team| team.counts.forms >= SMALLEST_GROUP)
        };
        let mut own = Material::default();
        let mut units = Vec::new();
        let mut give = |to: RecordId, material| {
            units.push(Self { home: Some(links.home(to)), organisation: Some(to), material });
        };
        for &(record, form) in &material.responses {
            match elsewhere(record) {
                Some(to) if !stays(form) => {
                    let responses = vec![(record, form)];
                    give(to, Material { responses, ..Material::default() });
                }
                _ => own.responses.push((record, form)),
            }
        }
        for &tally in &material.tallies {
            match of_tally(tally) {
                Some(to) => give(to, Material { tallies: vec![tally], ..Material::default() }),
                None => own.tallies.push(tally),
            }
        }
        let home = source.map(|source| links.home(source));
        units.push(Self { home, organisation: source, material: own });
        units
    }

    fn is_empty(&self) -> bool {
        self.material.responses.is_empty() && self.material.tallies.is_empty()
    }
}

fn linked(workspace: &Workspace, home: Option<RecordId>, group: &Group) -> LinkedSchool {
    let id = shown(workspace, &group.organisations).or(home);
    let measured: Vec<(Measurement, Vec<&Unit>, Vec<Team>)> = group
        .units
        .iter()
        .map(|(&measurement, units)| {
            let filled: Vec<&Unit> = units.iter().filter(|unit| !unit.is_empty()).collect();
            let teams = || InstrumentId::ALL.into_iter().filter_map(|id| Team::of(id, &filled));
            let teams = if filled.len() > 1 { teams().collect() } else { Vec::new() };
            (measurement, filled, teams)
        })
        .collect();
    let materials = measured.iter().map(|(measurement, units, teams)| {
        let material = match units.as_slice() {
            [] => Material::default(),
            [only] => only.material.clone(),
            several => together(several, teams),
        };
        (*measurement, material)
    });
    let mut linked = LinkedSchool {
        school: School::of(workspace, id, &materials.collect()),
        organisations: group.organisations.iter().copied().collect(),
        held_back: VecMap::new(),
    };
    for (measurement, _, teams) in &measured {
        for team in teams.iter().filter(|team| team.held_back > 0) {
            linked.hold_back(*measurement, team.tally.instrument, team.held_back);
        }
    }
    linked
}

/// The organisation that is shown for all: the one of which most is known, a code of the register
/// before all; of equals the smallest id.
fn shown(workspace: &Workspace, organisations: &VecSet<RecordId>) -> Option<RecordId> {
    let known = |id: &RecordId| {
        let one: &Organisation = workspace.get(*id)?.organisation()?;
        let texts = [&one.brin, &one.location, &one.board, &one.sector, &one.postcode, &one.place];
        let texts = texts.into_iter().flatten().filter(|text| !text.is_empty()).count();
        let rest = usize::from(!one.name.is_empty()) + usize::from(one.team_size.is_some());
        Some((one.brin.is_some(), texts + rest))
    };
    let ranked = organisations.iter().filter_map(|id| Some((known(id)?, *id)));
    ranked.min_by_key(|(known, id)| (Reverse(*known), *id)).map(|(_, id)| id)
}

/// What is counted as the team of all, as a tally, beside the forms that speak for themselves.
fn together<'a>(units: &[&Unit<'a>], teams: &'a [Team]) -> Material<'a> {
    let tallies = || units.iter().flat_map(|unit| &unit.material.tallies);
    let covered: VecSet<RecordId> = tallies().flat_map(|tally| &tally.covers).copied().collect();
    let responses = units.iter().flat_map(|unit| &unit.material.responses);
    Material {
        responses: responses
            .filter(|(record, form)| form.series != Series::Personal && !covered.contains(record))
            .copied()
            .collect(),
        tallies: teams.iter().map(|team| &team.tally).collect(),
    }
}

/// The team of all, for one instrument.
struct Team {
    tally: Tally,
    held_back: u32,
}

/// The team of one unit.
struct Share<'u, 'w> {
    material: &'u Material<'w>,
    people: VecSet<RecordId>,
    counts: Aggregate,
    days: (Date, Date),
}

impl Team {
    fn of(instrument: InstrumentId, units: &[&Unit]) -> Option<Self> {
        let shares = units.iter().filter_map(|unit| Share::of(instrument, &unit.material));
        let mut shares: Vec<Share> = shares.collect();
        shares.sort_by(|a, b| (b.counts.forms, &a.people).cmp(&(a.counts.forms, &b.people)));
        let everybody: VecSet<RecordId> =
            shares.iter().flat_map(|share| &share.people).copied().collect();
        let mut counted: VecSet<RecordId> = VecSet::new();
        shares.retain(|share| {
            let apart = share.people.is_disjoint(&counted);
            counted.extend(apart.then_some(&share.people).into_iter().flatten());
            apart
        });
        let small = shares.partition_point(|share| share.counts.forms >= SMALLEST_GROUP);
        let (large, small) = shares.split_at(small);
        let (few, at_least) = enough(small);
        let mut sum = Aggregate::default();
        for share in few {
            sum = sum.plus(&share.counts);
        }
        let mut counts = sum.without_small_groups(at_least);
        for share in large {
            counts = counts.plus(&share.counts.clone().without_small_groups(SMALLEST_GROUP));
        }
        let shown: Vec<&Share> = large.iter().chain(few).collect();
        // Too few to be shown: their number alone is told, as of any school.
        let told = if shown.is_empty() { small.iter().collect() } else { shown.clone() };
        counts.forms = told.iter().map(|share| share.counts.forms).fold(0, u32::saturating_add);
        let asks: Vec<_> = told.iter().map(|share| share.material.asks(instrument)).collect();
        let told_people: usize = told.iter().map(|share| share.people.len()).sum();
        Some(Self {
            tally: Tally {
                instrument,
                instrument_version: 0,
                organisation: None,
                round: None,
                follow_up: false,
                asks: asked_together(instrument, asks.iter()),
                series: Series::Personal,
                first_on: told.iter().map(|share| share.days.0).min()?,
                last_on: told.iter().map(|share| share.days.1).max()?,
                covers: VecSet::new(),
                counts,
                examples: examples(instrument, &shown),
            },
            held_back: u32::try_from(everybody.len().saturating_sub(told_people))
                .unwrap_or(u32::MAX),
        })
    }
}

impl<'u, 'w> Share<'u, 'w> {
    fn of(instrument: InstrumentId, material: &'u Material<'w>) -> Option<Self> {
        let forms = material.forms_of(instrument);
        let team = material.team(instrument, &forms)?;
        // What a few people said counts with others of whom there are few, or not at all.
        let is_small = team.counts.forms < SMALLEST_GROUP;
        let team = if is_small { material.team_from(instrument, &forms, 1)? } else { team };
        let is_of_team =
            |form: &Response| form.instrument == instrument && form.series == Series::Personal;
        let single = material.responses.iter().filter(|(_, form)| is_of_team(form));
        let tallies = tallies_of(instrument, material);
        let people = single.map(|(record, _)| *record);
        let people = people.chain(tallies.flat_map(|tally| &tally.covers).copied()).collect();
        (team.counts.forms > 0).then_some(Self {
            material,
            people,
            counts: team.counts,
            days: team.days,
        })
    }
}

/// The first of these, the largest first, that together reach the highest step there is; and that
/// step, as no statement counts with fewer answers. None when they do not reach the first.
fn enough<'s, 'u, 'w>(small: &'s [Share<'u, 'w>]) -> (&'s [Share<'u, 'w>], u32) {
    let mut enough = (small.split_at(0).0, SMALLEST_GROUP);
    let (mut step, mut forms) = (SMALLEST_GROUP, 0);
    for (place, share) in (1..).zip(small) {
        forms += share.counts.forms;
        if forms >= step {
            enough = (small.split_at(place).0, step);
            step += STEP;
        }
    }
    enough
}

fn tallies_of<'m>(
    instrument: InstrumentId,
    material: &'m Material,
) -> impl Iterator<Item = &'m Tally> {
    let of_team =
        move |tally: &&Tally| tally.instrument == instrument && tally.series == Series::Personal;
    material.tallies.iter().copied().filter(of_team)
}

fn examples(instrument: InstrumentId, shown: &[&Share]) -> VecMap<String, Vec<String>> {
    let mut examples: VecMap<String, Vec<String>> = VecMap::new();
    for share in shown {
        for form in share.material.forms_of(instrument) {
            for (domain, text) in form.examples.iter().filter(|_| form.series == Series::Personal) {
                examples.or_default(domain.clone()).push(text.clone());
            }
        }
        for tally in tallies_of(instrument, share.material) {
            for (domain, texts) in &tally.examples {
                examples.or_default(domain.clone()).extend(texts.iter().cloned());
            }
        }
    }
    examples
}
