//! Nobody computes what one to four people of a team said: not from any school file, nor from
//! several, nor from what the overview shows after each file that comes or goes.
//!
//! The one who tries knows which forms every count is made of, and adds and subtracts whatever was
//! given away or shown. How much a figure depends on an answer is found by giving that answer
//! another value and living through everything again. Then it is a question of algebra: is there a
//! sum of figures that depends on one to four people and on nobody else?
//!
//! Every measurement is looked at, and somebody may fill in for each of them; what an app of before
//! there were measurements gave away is there too.
//!
//! Who holds single forms can read them, and take them off a count: what the overview shows while it
//! has some is therefore only held against the files that are open with them. Scores on screen are
//! rounded, and are left out.

use std::collections::{BTreeMap, BTreeSet};

use proptest::collection::vec;
use proptest::prelude::*;
use talentscan::app::overview::{Batch, Filter, Incoming, Overview, Received};
use talentscan::app::worker::{Canvas, Page};
use talentscan::domain::exchange::{self, FileKind, Header};
use talentscan::domain::handover;
use talentscan::domain::instrument::{Instrument, InstrumentId, Scale, instrument};
use talentscan::domain::link::Links;
use talentscan::domain::offer::Offer;
use talentscan::domain::ordered::{VecMap, VecSet};
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::school::{
    AmbitionFigures, SMALLEST_GROUP, School, SeriesFigures, TalentFigures, schools,
};
use talentscan::domain::table::{Cell, Names, Table, Tables, Words};
use talentscan::domain::tally::{Aggregate, Tally};
use talentscan::domain::time::{Date, Moment};
use talentscan::domain::workspace::Workspace;
use talentscan::ui::sheet::Drawing;

/// How many people there are at most; those of the first half go to one collector of the school,
/// where it has two, and the others to the other.
///
/// Somebody fills in up to three forms: in this school year, in the one before, and for a follow-up.
/// A form is called by who fills it in, and 0, 1 or 2 times this number.
const PEOPLE: usize = 14;

/// Something that happens.
#[derive(Clone, Debug)]
enum Step {
    /// Somebody hands the collector a form, or the next state of it: which, and what was answered.
    Fills(usize, u8),
    /// Somebody withdraws a form.
    Withdraws(usize),
    /// A collector makes a file for the coordinator.
    Hands(usize),
    /// The same with an older app, that counts all forms together.
    HandsAsBefore(usize),
    /// A collector goes on with a personal file on another device.
    Moves(usize),
    /// The coordinator opens one of the files made so far; one of the school.
    Imports(usize),
    /// The coordinator opens a file that nobody should have passed on: somebody's form.
    ImportsForm(usize),
    /// The coordinator removes one of the files that were opened.
    Removes(usize),
}

/// All that happens.
#[derive(Clone, Debug)]
struct Story {
    instrument: InstrumentId,
    collectors: usize,
    steps: Vec<Step>,
}

/// An answer: which step gave it, to which statement, on which scale.
type Answer = (usize, String, Scale);

/// Where a figure was seen: in the school file with this number, or after this step.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum Place {
    File(usize),
    View(usize),
}

/// What could be seen, to the number.
#[derive(Default)]
struct Seen {
    figures: BTreeMap<(Place, String), i64>,
    /// The files that the coordinator had open after each step.
    open: BTreeMap<usize, BTreeSet<usize>>,
    /// After which steps the coordinator had somebody's single form open.
    held: BTreeSet<usize>,
    /// Why something shown is wrong, whatever can be computed of it.
    wrong: Vec<String>,
}

impl Story {
    fn asked(&self) -> &'static Instrument {
        instrument(self.instrument)
    }

    /// Up to four statements that belong together, and their scales.
    fn statements(&self) -> Vec<(String, Vec<Scale>)> {
        let scales: Vec<Scale> = self.asked().scales.iter().map(|scale| scale.id).collect();
        let all: Vec<_> = match self.instrument {
            InstrumentId::Talentscan => self.asked().statements_of(0).take(4).collect(),
            InstrumentId::AmbitionScale => self.asked().statements.iter().take(2).collect(),
        };
        all.into_iter().map(|statement| (statement.id.clone(), scales.clone())).collect()
    }

    /// What is answered at this step: a bit for each statement and scale.
    fn answers(&self, at: usize) -> Vec<Answer> {
        let Step::Fills(_, pattern) = self.steps[at] else { return Vec::new() };
        let asked = self.statements().into_iter().flat_map(|(statement, scales)| {
            scales.into_iter().map(move |scale| (statement.clone(), scale))
        });
        let given = asked.enumerate().filter(|(bit, _)| pattern >> bit & 1 == 1);
        given.map(|(_, (statement, scale))| (at, statement, scale)).collect()
    }

    /// The form of this step: every answer is 1, but for this one.
    fn form(&self, at: usize, other: Option<&Answer>) -> Response {
        let Step::Fills(which, _) = self.steps[at] else { panic!("step {at} is no form") };
        let year = if which / PEOPLE == 1 { 2025 } else { 2026 };
        let mut form = Response::new(self.asked(), Date::new(year, 11, 22).unwrap());
        form.organisation = Some(school());
        form.round = Some(RecordId::from_bits(998));
        form.follow_up = which / PEOPLE == 2;
        for answer in self.answers(at) {
            let rating = if other == Some(&answer) { 2 } else { 1 };
            form.rate(&answer.1, answer.2, rating);
        }
        form
    }

    fn collector_of(&self, form: usize) -> usize {
        usize::from(self.collectors == 2 && form % PEOPLE >= PEOPLE / 2)
    }

    /// Lives through it, with every answer 1, but for this one.
    fn live(&self, other: Option<&Answer>) -> Seen {
        let mut seen = Seen::default();
        let mut devices = [device(), device()];
        let mut files: Vec<Vec<Version>> = Vec::new();
        let mut open: BTreeMap<usize, Vec<Version>> = BTreeMap::new();
        for (at, step) in self.steps.iter().enumerate() {
            match step {
                Step::Fills(form, _) => {
                    let answers = Content::Response(self.form(at, other));
                    devices[self.collector_of(*form)].write(id(*form), Kind::Response, answers);
                    continue;
                }
                Step::Withdraws(form) => {
                    let device = &mut devices[self.collector_of(*form)];
                    if device.get(id(*form)).is_some() {
                        device.write(id(*form), Kind::Response, Content::Withdrawn);
                    }
                    continue;
                }
                Step::Hands(device) => {
                    let fresh = [0, 1].map(|n| RecordId::from_bits((1000 + 2 * at + n) as u64));
                    let own = &mut devices[device % self.collectors];
                    let file = handover::school(own, school(), &VecSet::new(), fresh);
                    seen.look_at_file(files.len(), &file);
                    files.push(file);
                    continue;
                }
                Step::HandsAsBefore(device) => {
                    let own = &mut devices[device % self.collectors];
                    let fresh = RecordId::from_bits((1000 + 2 * at) as u64);
                    let file = handed_as_before(own, self.instrument, fresh);
                    seen.look_at_file(files.len(), &file);
                    files.push(file);
                    continue;
                }
                Step::Moves(device) => {
                    let own = &mut devices[device % self.collectors];
                    let mut elsewhere = Own::default();
                    for record in handover::personal(own, None) {
                        elsewhere.adopt(own.get(record).unwrap().version.clone());
                    }
                    *own = elsewhere;
                    continue;
                }
                Step::Imports(file) => {
                    let Some(file) = file.checked_rem(files.len()) else { continue };
                    open.insert(file, files[file].clone());
                }
                Step::ImportsForm(form) => {
                    let own = &devices[self.collector_of(*form)];
                    let Some(found) = own.get(id(*form)) else { continue };
                    open.insert(1000 + form, vec![found.version.clone()]);
                }
                Step::Removes(file) => {
                    let Some(place) = file.checked_rem(open.len()) else { continue };
                    let file = *open.keys().nth(place).unwrap();
                    open.remove(&file);
                }
            }
            let merged: Workspace = open.values().flatten().cloned().collect();
            for school in schools(&merged) {
                seen.look_at_view(at, &school, &merged);
            }
            seen.look_at_table(at, &Tables::of(&merged, &Links::default()).long());
            let (files, forms): (BTreeSet<usize>, BTreeSet<usize>) =
                open.keys().partition(|file| **file < 1000);
            seen.open.insert(at, files);
            if !forms.is_empty() {
                seen.held.insert(at);
            }
        }
        seen
    }
}

impl Seen {
    fn note(&mut self, place: Place, what: &str, counts: &[u32]) {
        for (number, count) in counts.iter().enumerate() {
            self.figures.insert((place, format!("{what} {number}")), i64::from(*count));
        }
    }

    fn look_at_file(&mut self, number: usize, file: &[Version]) {
        let place = Place::File(number);
        for version in file {
            if let Some(form) = version.response().filter(|form| form.series == Series::Personal) {
                self.wrong.push(format!("a single form in a school file: {form:?}"));
            }
            let Some(tally) = version.tally() else { continue };
            let of = version.record();
            for (domain, score) in &tally.counts.domains {
                let sum = u32::try_from(score.sum).unwrap();
                self.note(place, &format!("{of} score {domain}"), &[sum]);
            }
            for (statement, counts) in &tally.counts.applies {
                self.note(place, &format!("{of} {statement}"), counts.as_ref());
            }
            for (statement, pairs) in &tally.counts.pairs {
                self.note(place, &format!("{of} {statement} both"), pairs.both.as_flattened());
                self.note(place, &format!("{of} {statement} ambition"), &pairs.ambition_only);
                self.note(place, &format!("{of} {statement} now"), &pairs.now_only);
            }
        }
    }

    fn look_at_view(&mut self, at: usize, school: &School, merged: &Workspace) {
        let place = Place::View(at);
        let covered = merged.current().filter_map(Version::tally).flat_map(|tally| &tally.covers);
        let single = merged.current().filter(|version| version.response().is_some());
        let people: BTreeSet<RecordId> =
            covered.copied().chain(single.map(Version::record)).collect();
        let of_others = school.others.iter().map(|other| other.forms);
        let forms = school.forms.values().copied().chain(of_others).sum::<u32>() as usize;
        if forms > people.len() {
            self.wrong.push(format!("{forms} forms of {} people", people.len()));
        }
        let latest = |id| format!("{:?}", school.latest.get(&id));
        self.look_at_talent(place, &latest(InstrumentId::Talentscan), &school.talent);
        self.look_at_ambition(place, &latest(InstrumentId::AmbitionScale), &school.ambition);
        for other in &school.others {
            let of = format!("{:?}", Some(other.measurement));
            self.look_at_talent(place, &of, &other.talent);
            self.look_at_ambition(place, &of, &other.ambition);
        }
    }

    /// The figures of the team, if they are shown.
    fn team<'f, F>(&mut self, all: &'f [SeriesFigures<F>]) -> Option<&'f F> {
        let team = all.iter().find(|series| series.series == Series::Personal)?;
        let figures = team.figures.as_ref().ok()?;
        if team.forms < SMALLEST_GROUP {
            self.wrong.push(format!("{} forms are shown", team.forms));
        }
        Some(figures)
    }

    fn look_at_talent(&mut self, at: Place, of: &str, all: &[SeriesFigures<TalentFigures>]) {
        let Some(figures) = self.team(all) else { return };
        for statement in figures.domains.iter().flat_map(|domain| &domain.statements) {
            if let Some(counts) = statement.counts {
                self.note(at, &format!("{of} {}", statement.statement), counts.as_ref());
            }
        }
    }

    fn look_at_ambition(&mut self, at: Place, of: &str, all: &[SeriesFigures<AmbitionFigures>]) {
        let Some(figures) = self.team(all) else { return };
        for statement in &figures.statements {
            let Some(pairs) = statement.pairs else { continue };
            let name = format!("{of} {}", statement.statement);
            self.note(at, &format!("{name} both"), pairs.both.as_flattened());
            self.note(at, &format!("{name} ambition"), &pairs.ambition_only);
            self.note(at, &format!("{name} now"), &pairs.now_only);
        }
    }

    /// The table of counts, which goes to others. Scores are rounded as on screen, or sums that a
    /// file gave away; the squares are no sum of answers, and are left out.
    fn look_at_table(&mut self, at: usize, table: &Table) {
        let column = |name: &str| {
            table.columns.iter().position(|column| Names.column(column) == name).unwrap()
        };
        let (measure, value) = (column("measure"), column("value"));
        let name = ["domain", "statement", "measure", "rating", "rating_now"].map(column);
        for row in table.rows.iter().filter(|row| row[column("series")] == term("team")) {
            let unseen = [term("score_rounded"), term("score_sum_squares")];
            if let Cell::Integer(number) = row[value]
                && !unseen.contains(&row[measure])
            {
                let [domain, statement, measure, rating, now] = name.map(|place| &row[place]);
                let mut note = |rating: &Cell, now: &Cell, number| {
                    let what = format!("{domain:?} {statement:?} {measure:?} {rating:?} {now:?}");
                    *self.figures.entry((Place::View(at), what)).or_default() += number;
                };
                note(rating, now, number);
                // A rating without a row was given by nobody.
                for (other, other_now) in all_like(rating, now) {
                    note(&other, &other_now, 0);
                }
            }
        }
    }
}

/// What an app of before there were measurements gave a coordinator: one tally, to which all new
/// forms come.
fn handed_as_before(own: &mut Own, id: InstrumentId, fresh: RecordId) -> Vec<Version> {
    let given = own.records().filter_map(|one| Some((one.version.record(), one.version.tally()?)));
    let given: Vec<(RecordId, Tally)> =
        given.map(|(record, tally)| (record, tally.clone())).collect();
    let counted = |form: &RecordId| given.iter().any(|(_, tally)| tally.covers.contains(form));
    let forms =
        own.records().filter_map(|one| Some((one.version.record(), one.version.response()?)));
    let new: Vec<(RecordId, &Response)> =
        forms.filter(|(form, one)| !counted(form) && !one.is_empty()).collect();
    let last = given.into_iter().max_by_key(|(_, tally)| tally.covers.len());
    let few = new.len() < SMALLEST_GROUP as usize;
    let added = (!few).then(|| {
        let forms: Vec<&Response> = new.iter().map(|(_, form)| *form).collect();
        let begun = || forms.iter().map(|form| form.started_on);
        Tally {
            instrument: id,
            instrument_version: 1,
            organisation: Some(school()),
            round: forms[0].round,
            follow_up: false,
            asks: VecSet::new(),
            series: Series::Personal,
            first_on: begun().min().unwrap(),
            last_on: begun().max().unwrap(),
            covers: new.iter().map(|(form, _)| *form).collect(),
            counts: Aggregate::to_give(id, &forms, SMALLEST_GROUP),
            examples: VecMap::new(),
        }
    });
    let (record, tally) = match (last, added) {
        (Some((record, mut tally)), added) => {
            if let Some(added) = added {
                tally.add(&added);
            }
            (record, tally)
        }
        (None, Some(added)) => (fresh, added),
        (None, None) => return Vec::new(),
    };
    own.write(record, Kind::Tally, Content::Tally(tally));
    own.mark_escaped([record]);
    vec![own.get(record).unwrap().version.clone()]
}

/// All ratings and ratings of now, where the row has such.
fn all_like(rating: &Cell, now: &Cell) -> Vec<(Cell, Cell)> {
    let all = |cell: &Cell| match cell {
        Cell::Integer(_) => (1..=4).map(Cell::Integer).collect(),
        _ => vec![cell.clone()],
    };
    let nows = all(now);
    let with = |rating: Cell| nows.iter().map(move |now| (rating.clone(), now.clone()));
    all(rating).into_iter().flat_map(with).collect()
}

fn term(term: &str) -> Cell {
    Cell::Term(term.to_owned())
}

fn school() -> RecordId {
    RecordId::from_bits(999)
}

fn id(form: usize) -> RecordId {
    RecordId::from_bits(form as u64)
}

fn device() -> Own {
    let mut own = Own::default();
    own.write(school(), Kind::Organisation, Content::Organisation(Organisation::default()));
    own
}

// The algebra, over the numbers below a prime.

const PRIME: i64 = 1_000_003;

/// Sums of figures: how much each depends on each answer.
#[derive(Clone, Default)]
struct Sums(Vec<Vec<i64>>);

impl Sums {
    /// The same sums, without those that follow from the others.
    fn independent(rows: impl Iterator<Item = Vec<i64>>) -> Self {
        let mut basis: Vec<(usize, Vec<i64>)> = Vec::new();
        for mut row in rows {
            for (pivot, known) in &basis {
                subtract(&mut row, known, *pivot);
            }
            if let Some(pivot) = row.iter().position(|amount| *amount != 0) {
                basis.push((pivot, row));
            }
        }
        Self(basis.into_iter().map(|(_, row)| row).collect())
    }

    /// Those of them that do not depend on these answers.
    fn without(&self, answers: &[usize]) -> Self {
        let mut rows = self.0.clone();
        for &answer in answers {
            if let Some(place) = rows.iter().position(|row| row[answer] != 0) {
                let used = rows.swap_remove(place);
                for row in &mut rows {
                    subtract(row, &used, answer);
                }
            }
        }
        Self(rows)
    }

    /// At most `few` people on whom some sum depends, and on nobody else.
    fn of_few(&self, groups: &[Group], few: usize) -> Option<Vec<usize>> {
        if self.0.is_empty() {
            return None;
        }
        let Some((group, others)) = groups.split_first() else {
            return Some(Vec::new());
        };
        let found = self.without(&group.answers).of_few(others, few);
        if found.is_some() || group.people.len() > few {
            return found;
        }
        let mut found = self.of_few(others, few - group.people.len())?;
        found.extend(&group.people);
        Some(found)
    }

    /// How all of them depend on one answer.
    fn column(&self, answer: usize) -> Vec<i64> {
        self.0.iter().map(|row| row[answer]).collect()
    }
}

/// People who cannot be told apart: every sum depends on each of them in the same way.
struct Group {
    people: Vec<usize>,
    answers: Vec<usize>,
}

impl Group {
    /// All people in groups, the largest first. `answers` are those of each of them.
    fn all(sums: &Sums, answers: &[Vec<usize>]) -> Vec<Self> {
        let mut groups: BTreeMap<Vec<Vec<i64>>, Self> = BTreeMap::new();
        for (person, answers) in answers.iter().enumerate() {
            let columns = answers.iter().map(|answer| sums.column(*answer));
            let mut columns: Vec<_> =
                columns.filter(|column| column.iter().any(|amount| *amount != 0)).collect();
            columns.sort();
            if !columns.is_empty() {
                let group = groups
                    .entry(columns)
                    .or_insert_with(|| Self { people: Vec::new(), answers: answers.clone() });
                group.people.push(person);
            }
        }
        let mut groups: Vec<Self> = groups.into_values().collect();
        groups.sort_by_key(|group| std::cmp::Reverse(group.people.len()));
        groups
    }
}

/// Takes so much of `known` from `row` that it no longer depends on this answer.
fn subtract(row: &mut [i64], known: &[i64], answer: usize) {
    if row[answer] == 0 {
        return;
    }
    let times = row[answer] * inverse(known[answer]) % PRIME;
    for (amount, other) in row.iter_mut().zip(known) {
        *amount = (*amount - times * other).rem_euclid(PRIME);
    }
}

fn inverse(number: i64) -> i64 {
    let (mut power, mut base, mut left) = (1, number.rem_euclid(PRIME), PRIME - 2);
    while left > 0 {
        if left & 1 == 1 {
            power = power * base % PRIME;
        }
        base = base * base % PRIME;
        left >>= 1;
    }
    power
}

/// What comes out, if anything does: the people whose answers together can be computed.
fn found_out(story: &Story) -> Result<(), String> {
    let seen = story.live(None);
    if let Some(wrong) = seen.wrong.first() {
        return Err(wrong.clone());
    }
    let answers: Vec<Answer> = (0..story.steps.len()).flat_map(|at| story.answers(at)).collect();
    let mut dependence: BTreeMap<&(Place, String), Vec<i64>> =
        seen.figures.keys().map(|key| (key, vec![0; answers.len()])).collect();
    for (column, answer) in answers.iter().enumerate() {
        let other = story.live(Some(answer));
        if !other.figures.keys().eq(seen.figures.keys()) {
            return Err("what is shown depends on what was answered".to_owned());
        }
        for (key, row) in &mut dependence {
            row[column] = (other.figures[*key] - seen.figures[*key]).rem_euclid(PRIME);
        }
    }
    // An app of before counted two forms of somebody, for two years, as two people.
    let before = story.steps.iter().any(|step| matches!(step, Step::HandsAsBefore(_)));
    let who = |form: usize| if before { form } else { form % PEOPLE };
    let gave = |person: usize, answer: &Answer| matches!(story.steps[answer.0], Step::Fills(form, _) if who(form) == person);
    let of_person = |person: usize| {
        let places = answers.iter().enumerate().filter(|(_, answer)| gave(person, answer));
        places.map(|(place, _)| place).collect()
    };
    let by_person: Vec<Vec<usize>> = (0..3 * PEOPLE).map(of_person).collect();
    let tell = |wanted: &dyn Fn(Place) -> bool| {
        let rows = dependence.iter().filter(|(key, _)| wanted(key.0));
        let sums = Sums::independent(rows.map(|(_, row)| row.clone()));
        sums.of_few(&Group::all(&sums, &by_person), SMALLEST_GROUP as usize - 1)
    };
    let without_forms = |place| !matches!(place, Place::View(at) if seen.held.contains(&at));
    if let Some(few) = tell(&without_forms) {
        return Err(format!("all files and views tell of {few:?}"));
    }
    for (at, open) in &seen.open {
        let is_open = |place| match place {
            Place::File(file) => open.contains(&file),
            Place::View(view) => view == *at,
        };
        if let Some(few) = tell(&is_open) {
            return Err(format!("what is open after step {at} tells of {few:?}"));
        }
    }
    Ok(())
}

// Stories.

fn a_pattern() -> impl Strategy<Value = u8> {
    // Mostly everything, or all but one.
    prop_oneof![4 => Just(15_u8), 2 => (0..4_u8).prop_map(|open| 15 ^ (1 << open)), 1 => 1..16_u8]
}

/// Mostly a form of now.
fn a_form() -> impl Strategy<Value = usize> {
    let time = prop_oneof![3 => Just(0), 1 => Just(1), 1 => Just(2)];
    (0..PEOPLE, time).prop_map(|(person, time)| person + PEOPLE * time)
}

/// Forms of several people for one measurement.
fn some_forms(many: std::ops::Range<usize>) -> impl Strategy<Value = Vec<Step>> {
    let time = prop_oneof![3 => Just(0), 1 => Just(1), 1 => Just(2)];
    (vec((0..PEOPLE, a_pattern()), many), time).prop_map(|(forms, time)| {
        let fills = |(person, answers)| Step::Fills(person + PEOPLE * time, answers);
        forms.into_iter().map(fills).collect()
    })
}

fn a_step() -> impl Strategy<Value = Vec<Step>> {
    let fills = (a_form(), a_pattern()).prop_map(|(form, answers)| Step::Fills(form, answers));
    let first = prop_oneof![Just(0), Just(PEOPLE), Just(2 * PEOPLE)];
    prop_oneof![
        3 => some_forms(4..9),
        2 => fills.prop_map(|step| vec![step]),
        1 => a_form().prop_map(|form| vec![Step::Withdraws(form)]),
        5 => (0..2_usize, 0..4_usize)
            .prop_map(|(device, file)| vec![Step::Hands(device), Step::Imports(file)]),
        1 => (0..2_usize, 0..4_usize)
            .prop_map(|(device, file)| vec![Step::HandsAsBefore(device), Step::Imports(file)]),
        1 => (0..2_usize).prop_map(|device| vec![Step::Moves(device)]),
        1 => a_form().prop_map(|form| vec![Step::ImportsForm(form)]),
        1 => (first, 0..PEOPLE - 5, 4..7_usize).prop_map(|(time, first, many)| {
            (first..first + many).map(|person| Step::ImportsForm(person + time)).collect()
        }),
        1 => (0..4_usize).prop_map(|file| vec![Step::Removes(file)]),
    ]
}

fn a_story() -> impl Strategy<Value = Story> {
    let instrument = prop_oneof![Just(InstrumentId::Talentscan), Just(InstrumentId::AmbitionScale)];
    (instrument, 1..3_usize, some_forms(5..9), vec(a_step(), 2..9)).prop_map(
        |(instrument, collectors, mut steps, more)| {
            steps.extend(more.into_iter().flatten());
            Story { instrument, collectors, steps }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig {
        max_shrink_time: 20_000,
        ..ProptestConfig::with_cases(300)
    })]

    #[test]
    fn nobody_computes_what_a_few_people_said(story in a_story()) {
        let found = found_out(&story);
        prop_assert!(found.is_ok(), "{}", found.unwrap_err());
    }
}

/// What was possible once, told.
#[test]
fn what_told_of_a_few_people_tells_no_more() {
    use InstrumentId::{AmbitionScale, Talentscan};
    use Step::{Hands, Imports, ImportsForm, Removes};
    let all = |people: std::ops::Range<usize>, answers: u8| -> Vec<Step> {
        people.map(|person| Step::Fills(person, answers)).collect()
    };
    let given = |number| vec![Hands(0), Imports(number)];
    let rows: [(&str, InstrumentId, Vec<Vec<Step>>); 11] = [
        ("one form more", Talentscan, vec![all(0..6, 15), given(0), all(6..7, 15), given(1)]),
        (
            "a statement that four had answered, and then five",
            Talentscan,
            vec![all(0..4, 15), all(4..6, 7), given(0), all(6..7, 15), all(7..11, 7), given(1)],
        ),
        (
            "new forms, of which one answers a statement",
            Talentscan,
            vec![all(0..6, 15), given(0), all(6..7, 15), all(7..11, 7), given(1)],
        ),
        (
            "five more, then one of the first changed",
            Talentscan,
            vec![all(0..6, 15), given(0), all(6..11, 7), all(0..1, 7), given(1)],
        ),
        (
            "five go, five come, one comes back",
            Talentscan,
            vec![
                all(0..8, 15),
                given(0),
                (0..4).map(Step::Withdraws).collect(),
                all(8..13, 15),
                given(1),
                all(0..3, 15),
                given(2),
            ],
        ),
        (
            "one statement that one left open",
            Talentscan,
            vec![all(0..6, 15), all(6..7, 14), given(0)],
        ),
        ("one ambition without a now", AmbitionScale, vec![all(0..6, 15), all(6..7, 1), given(0)]),
        (
            "single forms beside a count",
            Talentscan,
            vec![all(0..6, 15), given(0), all(6..9, 15), (6..9).map(ImportsForm).collect()],
        ),
        (
            "single forms that are counted too",
            Talentscan,
            vec![
                all(0..6, 15),
                (0..6).map(ImportsForm).collect(),
                given(0),
                vec![Removes(0), Imports(0)],
            ],
        ),
        (
            "three of last year that were counted with five of now",
            Talentscan,
            vec![
                all(PEOPLE..PEOPLE + 3, 15),
                all(0..5, 15),
                vec![Step::HandsAsBefore(0), Imports(0)],
                (0..5).map(ImportsForm).collect(),
                given(1),
            ],
        ),
        (
            "a few more for each measurement",
            Talentscan,
            vec![
                all(0..5, 15),
                given(0),
                all(5..8, 15),
                all(PEOPLE..PEOPLE + 3, 15),
                all(2 * PEOPLE..2 * PEOPLE + 4, 15),
                given(1),
            ],
        ),
    ];
    for (what, instrument, steps) in rows {
        let story = Story { instrument, collectors: 1, steps: steps.concat() };
        assert_eq!(found_out(&story), Ok(()), "{what}");
    }
}

/// The personal file of a school with so many forms of the team, in which everything is rated alike.
fn personal_file(number: usize, forms: usize, board: usize, rating: u8) -> Incoming {
    let id = |record: usize| RecordId::from_bits((1000 * (number + 1) + record) as u64);
    let (name, board) = (format!("School {number}"), Some(format!("Board {board}")));
    let mut own = Own::default();
    let organisation = Organisation { name, board, ..Organisation::default() };
    own.write(id(0), Kind::Organisation, Content::Organisation(organisation));
    let date = Date::new(2026, 11, 22).unwrap();
    for instrument in InstrumentId::ALL.map(instrument) {
        for form in 0..forms {
            let mut response = Response::new(instrument, date);
            response.organisation = Some(id(0));
            for statement in &instrument.statements {
                for scale in &instrument.scales {
                    response.rate(&statement.id, scale.id, rating);
                }
            }
            let record = id(1 + form + 100 * usize::from(instrument.scales.len() > 1));
            own.write(record, Kind::Response, Content::Response(response));
        }
    }
    let mut offer = Offer::new(id(0));
    offer.show.extend(["trust".to_owned(), "families".to_owned()]);
    offer.want("leadership", 3);
    offer.agreed = true;
    own.write(id(999), Kind::Offer, Content::Offer(offer));
    let versions: Vec<Version> = own.records().map(|record| record.version.clone()).collect();
    let at = Moment { date, hour: 12, minute: 0, second: 0 };
    let export = ExportId::from_bits(number as u64);
    let header = Header::new(FileKind::Personal, export, at, "test", &versions);
    Incoming { name: format!("{number}.json"), bytes: exchange::write(&header, &versions).into() }
}

/// What the overview of these schools draws, of all of them and of every choice: each with how many
/// people of its team filled in, and its board.
fn drawn_by_choice(schools: &[(usize, usize)], of_few: u8) -> Vec<Vec<u8>> {
    let mut batch = Batch::default();
    for (number, (forms, board)) in schools.iter().enumerate() {
        let is_small = *forms < SMALLEST_GROUP as usize;
        batch.read(personal_file(number, *forms, *board, if is_small { of_few } else { 2 }));
    }
    let mut received = Received::default();
    received.take(batch);
    // As an example: then no files stand beside it, which are told apart by what is in them.
    let mut overview = Overview { example: Some(received), ..Overview::new() };
    overview.refresh();
    let boards = overview
        .choices
        .boards
        .keys()
        .map(|board| Filter { board: Some(board.clone()), ..Filter::default() });
    let searches = (0..schools.len())
        .map(|number| Filter { search: format!("School {number}"), ..Filter::default() });
    let filters: Vec<Filter> =
        [Filter::default()].into_iter().chain(boards).chain(searches).collect();
    let draw = |filter| {
        overview.filter = filter;
        Drawing::default().draw(Page::Overview(&overview))
    };
    filters.into_iter().map(draw).collect()
}

/// Whoever looks chooses a board, or a school by its name: means and lists of what is left tell
/// nothing of a few people either.
#[test]
fn whatever_is_chosen_what_a_few_people_said_changes_nothing_on_screen() {
    let schools = vec((1..8_usize, 0..3_usize), 1..12);
    proptest!(ProptestConfig::with_cases(40), |(schools in schools)| {
        let one = drawn_by_choice(&schools, 1);
        prop_assert!(one == drawn_by_choice(&schools, 3), "{schools:?}");
    });
}
