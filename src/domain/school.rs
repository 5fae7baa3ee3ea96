//! What may be shown of one school, and the figures of it.
//!
//! The small-group rule lives here and nowhere else: a team appears from [`SMALLEST_GROUP`] forms,
//! a statement's counts from as many answers. It protects whoever answered against readers of
//! screens, print and outcome files; not against someone who holds personal files.

mod ambition;
mod compared;
mod host;
mod linked;
mod measured;
mod need;
mod talent;
mod theme;
mod year;

pub use ambition::{AmbitionFigures, AmbitionStatement};
pub use compared::{Both, Compared, Side};
pub use host::{Candidacy, Candidate, HostRules, Missing, ambition_candidates, candidates};
pub use linked::{LinkedSchool, linked_schools};
pub use measured::Measured;
pub use need::{Learner, Need, ambition_learners, learners, need, suggestions};
pub use talent::{DomainFigures, StatementFigures, TalentFigures};
pub use theme::{Role, Theme, ambition_themes, themes};

use super::instrument::InstrumentId;
use super::measurement::{Measurement, asked_together};
use super::organisation::Organisation;
use super::record::{Content, RecordId};
use super::response::{Response, Series};
use super::tally::{Aggregate, Tally};
use super::time::Date;
use super::workspace::Workspace;
use crate::domain::ordered::{VecMap, VecSet, sorted};

/// The smallest number of people whose answers are shown together.
///
/// Source: five is usual for staff surveys (The Learning Bar; Dutch survey bureaus use 5 to 7).
pub const SMALLEST_GROUP: u32 = 5;

/// Why the answers of a series are not shown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Withheld {
    /// There are fewer than [`SMALLEST_GROUP`] forms.
    TooFew,
    /// The principal did not agree to it.
    NotAgreed,
}

/// Answers that are shown as one: of the team, of a joint form, of the principal or of the board.
#[derive(Clone, Debug, PartialEq)]
pub struct SeriesFigures<F> {
    /// Whose answers.
    pub series: Series,
    /// How many forms.
    pub forms: u32,
    /// How many people filled in a joint form together.
    pub people: Option<u32>,
    /// The day of the first answer, and the last day a form was begun or finished.
    pub days: (Date, Date),
    /// The text of the own statement, where it is one form's.
    pub own: Option<String>,
    /// The figures, or why there are none.
    pub figures: Result<F, Withheld>,
}

/// A good example, as it is shown beside the figures.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The id of the domain.
    pub domain: String,
    /// What somebody wrote.
    pub text: String,
}

/// What may be shown of one school.
///
/// What is not among `others` is of the latest measurement that asked everything, by the last day of
/// its forms, of each instrument apart.
#[derive(Clone, Debug, PartialEq)]
pub struct School {
    /// Its record; `None` for forms that name no school.
    pub id: Option<RecordId>,
    /// What is known of it.
    pub organisation: Option<Organisation>,
    /// The latest measurement that asked everything, by the name of the instrument.
    pub latest: VecMap<InstrumentId, Measurement>,
    /// How many forms there are of each instrument, by its name, shown or not.
    pub forms: VecMap<InstrumentId, u32>,
    /// The talentscan: the team first, then joint forms, the principal, the board.
    pub talent: Vec<SeriesFigures<TalentFigures>>,
    /// The ambition scale, likewise.
    pub ambition: Vec<SeriesFigures<AmbitionFigures>>,
    /// The good examples of the forms that are shown.
    pub examples: Vec<Example>,
    /// Every other measurement, the newest first.
    pub others: Vec<Measured>,
}

impl School {
    /// A school of which nothing was filled in.
    fn not_measured(id: Option<RecordId>, organisation: Option<Organisation>) -> Self {
        Self {
            id,
            organisation,
            latest: VecMap::new(),
            forms: VecMap::new(),
            talent: Vec::new(),
            ambition: Vec::new(),
            examples: Vec::new(),
            others: Vec::new(),
        }
    }

    fn of(
        workspace: &Workspace,
        id: Option<RecordId>,
        materials: &VecMap<Measurement, Material>,
    ) -> Self {
        let organisation = id.and_then(|id| workspace.get(id)?.organisation()).cloned();
        let mut school = Self::not_measured(id, organisation);
        for measured in measured::all(materials) {
            let instrument = measured.instrument;
            if !measured.asks.is_empty() || school.latest.contains_key(&instrument) {
                school.others.push(measured);
                continue;
            }
            school.latest.insert(instrument, measured.measurement);
            if measured.forms > 0 {
                school.forms.insert(instrument, measured.forms);
            }
            school.talent.extend(measured.talent);
            school.ambition.extend(measured.ambition);
            school.examples.extend(measured.examples);
        }
        school
    }

    /// The talentscan that counts for this school: the team's, else a joint one, else the
    /// principal's.
    pub fn talent_basis(&self) -> Option<(&SeriesFigures<TalentFigures>, &TalentFigures)> {
        basis(&self.talent)
    }

    /// The ambition scale that counts for this school, by the same rule, else the board's.
    pub fn ambition_basis(&self) -> Option<(&SeriesFigures<AmbitionFigures>, &AmbitionFigures)> {
        basis(&self.ambition)
    }
}

/// Every school of a workspace, by its record; forms that name no school come last.
pub fn schools(workspace: &Workspace) -> Vec<School> {
    let mut materials = Material::by_school(workspace);
    let nameless = materials.remove(&None);
    let school = |id, material: &Material| School::of(workspace, id, &material.by_measurement());
    let mut schools: Vec<School> =
        materials.iter().map(|(&id, material)| school(id, material)).collect();
    schools.extend(nameless.map(|material| school(None, &material)));
    schools
}

/// Counts of one series, with what stands beside them.
struct Part<'w> {
    series: Series,
    people: Option<u32>,
    days: (Date, Date),
    own: Option<&'w str>,
    agreed: bool,
    counts: Aggregate,
}

/// What a workspace holds of one school, or of one measurement of it.
#[derive(Clone, Default)]
struct Material<'w> {
    responses: Vec<(RecordId, &'w Response)>,
    tallies: Vec<&'w Tally>,
}

impl<'w> Material<'w> {
    fn by_school(workspace: &'w Workspace) -> VecMap<Option<RecordId>, Self> {
        let mut schools: VecMap<Option<RecordId>, Self> = VecMap::new();
        for version in workspace.current() {
            match version.content() {
                Content::Organisation(_) => {
                    schools.or_default(Some(version.record()));
                }
                Content::Response(form) if !form.is_empty() => {
                    let school = schools.or_default(form.organisation);
                    school.responses.push((version.record(), form));
                }
                Content::Tally(tally) => {
                    schools.or_default(tally.organisation).tallies.push(tally);
                }
                _ => {}
            }
        }
        schools.values_mut().for_each(Self::count_once);
        schools
    }

    /// Leaves out what is counted already: of two tallies that share forms the smaller one, and the
    /// single forms that a tally covers.
    fn count_once(&mut self) {
        let tallies = std::mem::take(&mut self.tallies);
        self.tallies = sorted(tallies, &|a, b| b.covers.len().cmp(&a.covers.len()));
        let mut covered: VecSet<RecordId> = VecSet::new();
        self.tallies.retain(|tally| {
            let apart = tally.covers.is_disjoint(&covered);
            covered.extend(&tally.covers);
            apart
        });
        self.responses.retain(|(record, _)| !covered.contains(record));
    }

    /// The same, apart for each measurement. What is counted already has been left out: a tally of an
    /// older app may count forms of several.
    fn by_measurement(&self) -> VecMap<Measurement, Self> {
        let mut measurements: VecMap<Measurement, Self> = VecMap::new();
        for &(record, form) in &self.responses {
            measurements.or_default(form.measurement()).responses.push((record, form));
        }
        for &tally in &self.tallies {
            measurements.or_default(tally.measurement()).tallies.push(tally);
        }
        measurements
    }

    /// What is asked of this instrument: none is everything.
    fn asks(&self, instrument: InstrumentId) -> VecSet<String> {
        let forms = self.responses.iter().map(|(_, form)| (form.instrument, &form.asks));
        let tallies = self.tallies.iter().map(|tally| (tally.instrument, &tally.asks));
        let asks = forms.chain(tallies).filter(|(of, _)| *of == instrument);
        asked_together(instrument, asks.map(|(_, asks)| asks))
    }

    fn forms_of(&self, instrument: InstrumentId) -> Vec<&'w Response> {
        let forms = self.responses.iter().map(|(_, form)| *form);
        forms.filter(|form| form.instrument == instrument).collect()
    }

    /// The team as one part, then every joint form, principal's and board's form as a part each.
    fn parts(&self, instrument: InstrumentId) -> impl Iterator<Item = Part<'w>> {
        let of_instrument = self.forms_of(instrument);
        let team = self.team(instrument, &of_instrument);
        let singles: Vec<Part<'w>> = of_instrument
            .into_iter()
            .filter(|response| response.series != Series::Personal)
            .map(|response| Part {
                series: response.series,
                people: response.people,
                days: days(response),
                own: response.own.as_deref(),
                agreed: response.series != Series::Principal || response.beside_team,
                counts: Aggregate::of(instrument, &[response]),
            })
            .collect();
        let by_series = |a: &Part, b: &Part| {
            order(a.series).cmp(&order(b.series)).then_with(|| b.days.cmp(&a.days))
        };
        team.into_iter().chain(sorted(singles, &by_series))
    }

    /// Single forms and each tally count on their own only from enough people: else one look with
    /// them and one without would show what a few people said.
    fn team(&self, instrument: InstrumentId, responses: &[&'w Response]) -> Option<Part<'w>> {
        self.team_from(instrument, responses, SMALLEST_GROUP)
    }

    /// The team, with the counts of at least so many people.
    fn team_from(
        &self,
        instrument: InstrumentId,
        responses: &[&'w Response],
        at_least: u32,
    ) -> Option<Part<'w>> {
        let of_team = |form: &&Response| form.series == Series::Personal;
        let personal: Vec<&Response> = responses.iter().copied().filter(of_team).collect();
        let tallies = self
            .tallies
            .iter()
            .filter(|tally| tally.instrument == instrument && tally.series == Series::Personal);
        let enough = |counts: Aggregate| counts.without_small_groups(at_least);
        let mut counts = enough(Aggregate::of(instrument, &personal));
        let mut all_days: Vec<(Date, Date)> = personal.into_iter().map(days).collect();
        for tally in tallies {
            counts = counts.plus(&enough(tally.counts.clone()));
            all_days.push((tally.first_on, tally.last_on));
        }
        let first = all_days.iter().map(|(first, _)| *first).min()?;
        let last = all_days.iter().map(|(_, last)| *last).max()?;
        let agreed = true;
        Some(Part {
            series: Series::Personal,
            people: None,
            days: (first, last),
            own: None,
            agreed,
            counts,
        })
    }

    fn examples(&self) -> Vec<Example> {
        let forms = self.forms_of(InstrumentId::Talentscan);
        let team = forms.iter().filter(|form| form.series == Series::Personal).count();
        let shown = |response: &Response| match response.series {
            Series::Personal => team >= SMALLEST_GROUP as usize,
            Series::Principal => response.beside_team,
            Series::Joint | Series::Board => true,
        };
        let examples: Vec<Example> = forms
            .into_iter()
            .filter(|response| shown(response))
            .flat_map(|response| &response.examples)
            .map(|(domain, text)| Example { domain: domain.clone(), text: text.clone() })
            .chain(self.tallies.iter().flat_map(|tally| {
                tally.examples.iter().flat_map(|(domain, texts)| {
                    texts.iter().map(|text| Example { domain: domain.clone(), text: text.clone() })
                })
            }))
            .collect();
        // By text, so that the order tells nothing about who wrote it.
        let by_text = |a: &Example, b: &Example| (&a.domain, &a.text).cmp(&(&b.domain, &b.text));
        let mut examples = sorted(examples, &by_text);
        examples.dedup();
        examples
    }
}

fn figures<F>(parts: Vec<Part>, of: impl Fn(&Aggregate, u32) -> F) -> Vec<SeriesFigures<F>> {
    parts
        .into_iter()
        .map(|part| {
            let at_least = if part.series == Series::Personal { SMALLEST_GROUP } else { 1 };
            SeriesFigures {
                series: part.series,
                forms: part.counts.forms,
                people: part.people,
                days: part.days,
                own: part.agreed.then(|| part.own.map(str::to_owned)).flatten(),
                figures: if part.counts.forms < at_least {
                    Err(Withheld::TooFew)
                } else if part.agreed {
                    Ok(of(&part.counts, at_least))
                } else {
                    Err(Withheld::NotAgreed)
                },
            }
        })
        .collect()
}

fn basis<F>(series: &[SeriesFigures<F>]) -> Option<(&SeriesFigures<F>, &F)> {
    series.iter().find_map(|series| Some((series, series.figures.as_ref().ok()?)))
}

fn days(response: &Response) -> (Date, Date) {
    (response.started_on, response.finished_on.unwrap_or(response.started_on))
}

fn order(series: Series) -> u8 {
    match series {
        Series::Personal => 0,
        Series::Joint => 1,
        Series::Principal => 2,
        Series::Board => 3,
    }
}
