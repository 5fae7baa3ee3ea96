//! Measurements: which forms are counted together, follow-ups from the invitation to the overview,
//! and that the one never depends on the other.

use crate::exchange::with_body;
use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use proptest::option;
use proptest::prelude::*;
use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use talentscan::app::Event;
use talentscan::app::effect::Purpose;
use talentscan::app::invitation::Measures;
use talentscan::app::route::{Place, Route};
use talentscan::app::screen::{files, fill::Action, forms, join, save};
use talentscan::domain::exchange;
use talentscan::domain::handover;
use talentscan::domain::instrument::InstrumentId::{self, AmbitionScale, Talentscan};
use talentscan::domain::instrument::{instrument, talentscan};
use talentscan::domain::json::Json;
use talentscan::domain::link::{self, Links};
use talentscan::domain::measurement::Measurement::{self, FollowUp, Year};
use talentscan::domain::ordered::{VecMap, VecSet};
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Role, Series};
use talentscan::domain::round::Round;
use talentscan::domain::sample;
use talentscan::domain::school::{Measured, School, linked_schools, schools};
use talentscan::domain::tally::{Aggregate, Tally};
use talentscan::domain::text::Lang;
use talentscan::domain::time::{Date, Moment};
use talentscan::domain::workspace::Workspace;

/// All rows of values go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn asks(domains: &[&str]) -> VecSet<String> {
    domains.iter().map(|&domain| domain.to_owned()).collect()
}

const SCHOOL: u64 = 900;
const AGAIN: u64 = 700;

/// A form that was begun on this day and rated alike, of this follow-up if it is of one.
fn form(scan: InstrumentId, begun: &str, again: Option<u64>, topics: &[&str]) -> Response {
    let mut form = Response::new(instrument(scan), day(begun));
    form.organisation = Some(id(SCHOOL));
    form.round = Some(id(again.unwrap_or(701)));
    form.follow_up = again.is_some();
    form.asks = asks(topics);
    for statement in &instrument(scan).statements {
        for scale in &instrument(scan).scales {
            form.rate(&statement.id, scale.id, 2);
        }
    }
    form
}

fn written(contents: impl IntoIterator<Item = (u64, Content)>) -> Own {
    let mut own = Own::default();
    for (bits, content) in contents {
        let kind = match &content {
            Content::Organisation(_) => Kind::Organisation,
            Content::Tally(_) => Kind::Tally,
            _ => Kind::Response,
        };
        own.write(id(bits), kind, content);
    }
    own
}

#[test]
fn a_form_belongs_to_its_school_year_or_to_the_follow_up_it_answers() {
    let rows = [
        ((false, None, "2026-07-31"), Year(2025)),
        ((false, None, "2026-08-01"), Year(2026)),
        ((false, None, "2026-12-31"), Year(2026)),
        ((false, None, "2027-01-01"), Year(2026)),
        ((false, Some(1), "2027-07-31"), Year(2026)),
        ((true, Some(1), "2027-07-31"), FollowUp(id(1))),
        ((true, Some(1), "2027-08-01"), FollowUp(id(1))),
        ((true, Some(2), "2027-08-01"), FollowUp(id(2))),
        ((true, None, "2027-08-01"), Year(2027)),
        ((false, None, "0000-01-01"), Year(0)),
        ((false, None, "9999-12-31"), Year(9999)),
    ];
    check(rows.map(|(row, wanted)| {
        let (follow_up, round, begun) = row;
        (row, Measurement::of(follow_up, round.map(id), day(begun)), wanted)
    }));
    check(rows.map(|(row, wanted)| {
        let (follow_up, round, begun) = row;
        let mut form = form(Talentscan, begun, None, &[]);
        (form.follow_up, form.round) = (follow_up, round.map(id));
        form.finished_on = Some(day("2030-01-01"));
        (row, form.measurement(), wanted)
    }));
}

#[test]
fn a_form_shows_how_far_it_is_by_what_it_asks() {
    let rows: [(InstrumentId, &[&str], (usize, usize)); 6] = [
        (Talentscan, &[], (23, 23)),
        (Talentscan, &["instruction"], (4, 4)),
        (Talentscan, &["trust", "instruction", "of a newer app"], (8, 8)),
        (Talentscan, &["of a newer app"], (23, 23)),
        (AmbitionScale, &[], (9, 9)),
        (AmbitionScale, &["trust"], (9, 9)),
    ];
    let sizes: Vec<usize> = (0..6).map(|place| talentscan().statements_of(place).count()).collect();
    let trust = talentscan().domains.iter().position(|domain| domain.id == "trust").unwrap();
    check(rows.map(|(scan, topics, wanted)| {
        let progress = form(scan, "2026-11-22", None, topics).progress(instrument(scan));
        let wanted = if topics.len() == 3 { (4 + sizes[trust], 4 + sizes[trust]) } else { wanted };
        ((scan, topics), progress, wanted)
    }));
}

#[test]
fn what_a_newer_app_asks_is_read_and_kept() {
    let asks = Json::from_iter(["trust".into(), "of a newer app".into()]);
    let form = Content::Response(form(Talentscan, "2026-11-22", Some(AGAIN), &[]));
    let version = with_body(&form, |body| {
        body.insert("asks".to_owned(), asks);
    });
    let read = version.response().unwrap();
    assert!(read.asks.contains("of a newer app") && read.follow_up);
    let mut own = Own::default();
    own.adopt(version.clone());
    own.write(version.record(), Kind::Response, Content::Response(read.clone()));
    assert!(own.get(version.record()).unwrap().version.text().contains("of a newer app"));
}

// Which measurement is shown.

/// So many forms of a team, begun on this day.
fn team(first: u64, many: u64, form: &Response) -> Vec<(u64, Content)> {
    (first..first + many).map(|bits| (bits, Content::Response(form.clone()))).collect()
}

/// Of which forms what is shown as the latest, and what beside it.
type Latest<'r> = (&'r [&'r Vec<(u64, Content)>], Option<Measurement>, &'r [Measurement]);

fn only_school(own: &Own) -> School {
    schools(&own.workspace()).remove(0)
}

#[test]
fn the_latest_that_asked_everything_is_shown_and_the_others_beside_it() {
    let scan = |begun, again, topics: &[&str]| form(Talentscan, begun, again, topics);
    let last_year = team(1, 6, &scan("2026-03-01", None, &[]));
    let now = team(11, 7, &scan("2026-11-22", None, &[]));
    let again = team(21, 5, &scan("2027-03-01", Some(AGAIN), &[]));
    let pulse = team(31, 8, &scan("2027-05-01", Some(702), &["trust"]));
    let few = team(41, 3, &scan("2027-09-01", None, &[]));
    let rows: [Latest; 6] = [
        (&[&last_year], Some(Year(2025)), &[]),
        (&[&last_year, &now], Some(Year(2026)), &[Year(2025)]),
        (&[&last_year, &now, &again], Some(FollowUp(id(AGAIN))), &[Year(2026), Year(2025)]),
        (&[&now, &pulse], Some(Year(2026)), &[FollowUp(id(702))]),
        (&[&pulse], None, &[FollowUp(id(702))]),
        (&[&now, &few], Some(Year(2027)), &[Year(2026)]),
    ];
    for (parts, latest, others) in rows {
        let own = written(parts.iter().flat_map(|part| part.iter().cloned()));
        let school = only_school(&own);
        assert_eq!(school.latest.get(&Talentscan).copied(), latest);
        let found: Vec<Measurement> = school.others.iter().map(|one| one.measurement).collect();
        assert_eq!(found, others);
        assert_eq!(school.forms.is_empty(), latest.is_none());
        assert!(school.others.iter().all(|one| one.talent.len() == 1 && one.ambition.is_empty()));
    }
    let school = only_school(&written([now, pulse, few].concat()));
    assert!(school.talent[0].figures.is_err(), "three are too few");
    let pulse = &school.others[0];
    assert_eq!((pulse.forms, pulse.asks.clone()), (8, asks(&["trust"])));
    assert_eq!(pulse.days, (day("2027-05-01"), day("2027-05-01")));
    assert!(pulse.talent[0].figures.is_ok());
}

/// Each instrument has a latest measurement of its own.
#[test]
fn the_ambition_scale_of_last_year_stays_when_only_the_talentscan_was_filled_in_again() {
    let mut contents = team(1, 5, &form(Talentscan, "2026-03-01", None, &[]));
    contents.extend(team(11, 5, &form(AmbitionScale, "2026-03-01", None, &[])));
    contents.extend(team(21, 5, &form(Talentscan, "2026-11-22", None, &[])));
    let school = only_school(&written(contents));
    let latest = |scan| school.latest.get(&scan).copied();
    assert_eq!((latest(Talentscan), latest(AmbitionScale)), (Some(Year(2026)), Some(Year(2025))));
    let others: Vec<_> =
        school.others.iter().map(|one| (one.instrument, one.measurement)).collect();
    assert_eq!(others, [(Talentscan, Year(2025))]);
}

// The law.

/// What is shown of one measurement of one school, without how it is ranked.
type Shown = BTreeMap<(Option<RecordId>, InstrumentId, Measurement), String>;

fn shown(all: Vec<(School, VecMap<InstrumentId, u32>)>) -> Shown {
    let mut shown = Shown::new();
    for (school, held_back) in all {
        let mut examples = Some(&school.examples);
        for (&scan, &of) in &school.latest {
            let examples = if scan == Talentscan { examples.take() } else { None };
            let forms = school.forms.get(&scan).copied().unwrap_or_default();
            let held_back = held_back.get(&scan).copied().unwrap_or_default();
            let series = match scan {
                Talentscan => format!("{:?}", school.talent),
                AmbitionScale => format!("{:?}", school.ambition),
            };
            let examples = examples.cloned().unwrap_or_default();
            let text = format!("{forms} {held_back} {series} {examples:?}");
            shown.insert((school.id, scan, of), text);
        }
        for one in &school.others {
            let Measured { instrument, measurement, forms, held_back, examples, .. } = one;
            let series = match instrument {
                Talentscan => format!("{:?}", one.talent),
                AmbitionScale => format!("{:?}", one.ambition),
            };
            let text = format!("{forms} {held_back} {series} {examples:?}");
            shown.insert((school.id, *instrument, *measurement), text);
        }
    }
    shown
}

fn shown_apart(workspace: &Workspace) -> Shown {
    shown(schools(workspace).into_iter().map(|school| (school, VecMap::new())).collect())
}

fn shown_linked(workspace: &Workspace) -> Shown {
    let linked = linked_schools(workspace, &Links::of(workspace)).into_iter();
    shown(linked.map(|one| (one.school, one.held_back)).collect())
}

const DAYS: [&str; 4] = ["2025-11-01", "2026-07-31", "2026-08-01", "2027-03-01"];

/// Who a form is of, when, for which follow-up, about what, and how everything is rated.
fn some_form() -> impl Strategy<Value = Response> {
    let who = (0..3_u64, prop::sample::select(&Series::ALL[..]), any::<bool>());
    let when = (0..DAYS.len(), option::weighted(0.4, 0..2_u64), any::<bool>());
    (who, when, 1..=3_u8, any::<bool>()).prop_map(|(who, when, rating, scale)| {
        let scan = if scale { AmbitionScale } else { Talentscan };
        let topics: &[&str] = if when.2 { &["trust"] } else { &[] };
        let mut form = form(scan, DAYS[when.0], when.1, topics);
        form.organisation = Some(id(SCHOOL + who.0));
        // Mostly of the team.
        form.series = if who.2 { who.1 } else { Series::Personal };
        form.ratings.values_mut().for_each(|one| *one = rating);
        form.examples.insert("trust".to_owned(), format!("voorbeeld {rating}"));
        form
    })
}

#[test]
fn which_forms_are_counted_together_never_depends_on_what_else_is_there() {
    let stories = (prop::collection::vec(some_form(), 0..60), any::<bool>(), 0..30_u64);
    proptest!(ProptestConfig::with_cases(150), |((forms, linked, tallied) in stories)| {
        let mut own = Own::default();
        for school in 0..3 {
            let named = Organisation { name: format!("School {school}"), ..Default::default() };
            own.write(id(SCHOOL + school), Kind::Organisation, Content::Organisation(named));
        }
        for (bits, form) in (1..).zip(&forms) {
            own.write(id(bits), Kind::Response, Content::Response(form.clone()));
        }
        // Some give their counts, of which the forms are there too or not.
        let fresh = [id(500), id(600)];
        let file = handover::school(&mut own, id(SCHOOL), &VecSet::new(), fresh);
        let counts = file.into_iter().filter(|version| version.tally().is_some());
        let single = own.workspace();
        let single = single.heads().filter(|one| {
            one.tally().is_none() && (one.organisation().is_some() || one.record() > id(tallied))
        });
        let mut all: Workspace = single.cloned().chain(counts).collect();
        if linked {
            let pair = link::pair(id(SCHOOL), id(SCHOOL + 1)).unwrap();
            let decided = link::decide(&all, pair, true);
            all = all.union(decided.into_iter().collect());
        }
        let of = |one: &Version| {
            let form = one.response().map(Response::measurement);
            form.or_else(|| one.tally().map(Tally::measurement))
        };
        let measurements: BTreeSet<Measurement> = all.heads().filter_map(of).collect();
        for show in [shown_apart, shown_linked] {
            let whole = show(&all);
            let mut parts = Shown::new();
            for &measurement in &measurements {
                let alone: Workspace = all
                    .heads()
                    .filter(|one| of(one).is_none_or(|of| of == measurement))
                    .cloned()
                    .collect();
                parts.extend(show(&alone));
            }
            prop_assert_eq!(whole, parts);
        }
    });
}

// Handing over.

fn hands(own: &mut Own, fresh: u64) -> Vec<(RecordId, Tally)> {
    let fresh = [id(fresh), id(fresh + 1)];
    let file = handover::school(own, id(SCHOOL), &VecSet::new(), fresh);
    let tallies = file.iter().filter_map(|one| Some((one.record(), one.tally()?.clone())));
    tallies.collect()
}

fn adds(own: &mut Own, forms: Vec<(u64, Content)>) {
    for (bits, content) in forms {
        own.write(id(bits), Kind::Response, content);
    }
}

fn a_school() -> (u64, Content) {
    (
        SCHOOL,
        Content::Organisation(Organisation { name: "De Boom".to_owned(), ..Default::default() }),
    )
}

#[test]
fn counts_are_given_apart_for_each_measurement_and_grow_apart() {
    let scan = |begun, again, topics: &[&str]| form(Talentscan, begun, again, topics);
    let mut own = written([a_school()]);
    adds(&mut own, team(1, 6, &scan("2026-03-01", None, &[])));
    adds(&mut own, team(11, 4, &scan("2026-11-22", None, &[])));
    adds(&mut own, team(21, 5, &scan("2026-11-22", Some(AGAIN), &["trust"])));
    let preview = handover::preview_school(&own, id(SCHOOL));
    let tallied: Vec<_> = preview.tallied.iter().map(|(of, forms)| (*of, *forms)).collect();
    let (first, pulse) = ((Talentscan, Year(2025)), (Talentscan, FollowUp(id(AGAIN))));
    assert_eq!(tallied, [(first, 6), (pulse, 5)]);
    assert_eq!(preview.too_few.get(&(Talentscan, Year(2026))), Some(&4));

    let given = hands(&mut own, 500);
    let records: BTreeSet<RecordId> = given.iter().map(|(record, _)| *record).collect();
    assert_eq!((given.len(), records.len()), (2, 2), "each a record of its own");
    let (_, follow_up) = &given[1];
    assert_eq!((follow_up.follow_up, follow_up.round), (true, Some(id(AGAIN))));
    assert_eq!(follow_up.asks, asks(&["trust"]));
    assert_eq!(follow_up.counts.domains.len(), 6, "what was filled in counts");

    // One more of this year makes five; four more of last year are too few.
    adds(&mut own, team(15, 1, &scan("2027-01-10", None, &[])));
    adds(&mut own, team(51, 4, &scan("2026-05-01", None, &[])));
    let preview = handover::preview_school(&own, id(SCHOOL));
    assert_eq!(preview.as_before, [first]);
    let again = hands(&mut own, 510);
    let forms: Vec<_> =
        again.iter().map(|(_, tally)| (tally.measurement(), tally.counts.forms)).collect();
    assert_eq!(forms, [(Year(2025), 6), (Year(2026), 5), (FollowUp(id(AGAIN)), 5)]);
    assert_eq!((again[0].0, again[2].0), (given[0].0, given[1].0), "the records that they had");

    let school = only_school(&own);
    assert_eq!(school.forms.get(&Talentscan), Some(&5));
    assert_eq!(school.others.len(), 2);
}

/// An older app counted everything together. What it gave away is not taken apart, and grows only by
/// forms of the year of its first.
#[test]
fn what_was_given_before_there_were_measurements_stays_as_it_was_counted() {
    let last_year = form(Talentscan, "2026-03-01", None, &[]);
    let now = form(Talentscan, "2026-11-22", None, &[]);
    let mut own = written([a_school()]);
    adds(&mut own, team(1, 3, &last_year));
    adds(&mut own, team(11, 5, &now));
    let forms = [&last_year, &last_year, &last_year, &now, &now, &now, &now, &now];
    let old = Tally {
        instrument: Talentscan,
        instrument_version: 1,
        organisation: Some(id(SCHOOL)),
        round: None,
        follow_up: false,
        asks: VecSet::new(),
        series: Series::Personal,
        first_on: day("2026-03-01"),
        last_on: day("2026-11-22"),
        covers: [1, 2, 3, 11, 12, 13, 14, 15].map(id).into_iter().collect(),
        counts: Aggregate::to_give(Talentscan, &forms, 5),
        examples: VecMap::new(),
    };
    own.write(id(400), Kind::Tally, Content::Tally(old.clone()));
    own.mark_escaped([id(400)]);
    let given = hands(&mut own, 500);
    assert_eq!(given, [(id(400), old.clone())]);
    let preview = handover::preview_school(&own, id(SCHOOL));
    assert!(preview.as_before.is_empty() && preview.too_few.is_empty(), "{preview:?}");

    adds(&mut own, team(21, 5, &now));
    adds(&mut own, team(31, 4, &last_year));
    let given = hands(&mut own, 510);
    let forms: Vec<_> =
        given.iter().map(|(_, tally)| (tally.measurement(), tally.counts.forms)).collect();
    assert_eq!(forms, [(Year(2025), 8), (Year(2026), 5)]);
    // Who looks here sees the few forms that stay behind too, as a number alone.
    let school = only_school(&own);
    assert_eq!((school.forms.get(&Talentscan), school.others[0].forms), (Some(&5), 8 + 4));
}

// From the invitation to the overview.

fn collector() -> Scenario {
    let mut collector = Scenario::with_seed(900);
    collector.sees(Event::Arrived(Route::Invitation));
    collector.writes("invite-name", "OBS De Boom");
    collector.writes("invite-mail", "ib@deboom.example");
    collector.writes("invite-address", "https://talentscan.example/app/");
    collector.clicks("make-invitation");
    collector
}

fn link(collector: &Scenario) -> String {
    let link = collector.sheets.invitation.link.as_deref().expect("a link");
    link.split_once("#/join/").unwrap().1.to_owned()
}

fn opens(person: &mut Scenario, link: &str) {
    link.clone_into(&mut person.address);
    person.sees(Event::Arrived(Route::Join));
    check_screen(&person.state);
}

fn text(person: &Scenario) -> String {
    check_screen(&person.state);
    Screen::of(&person.state).text()
}

/// The rounds that were made here, by their days.
fn rounds(collector: &Scenario) -> Vec<Round> {
    let rounds = collector.state.own.records().filter_map(|own| own.version.round().cloned());
    let mut rounds: Vec<Round> = rounds.collect();
    rounds.sort_by(|a, b| (a.follow_up, &a.title).cmp(&(b.follow_up, &b.title)));
    rounds
}

#[test]
fn a_follow_up_goes_from_the_invitation_to_the_overview() {
    let mut collector = collector();
    let first = link(&collector);
    collector.clicks("measure-topics");
    collector.clicks("make-invitation");
    assert!(text(&collector).contains("Kies minstens één onderwerp."));
    assert_eq!(rounds(&collector).len(), 1, "what asks nothing is not kept");
    collector.clicks("topic-trust").clicks("make-invitation");
    let pulse = link(&collector);
    let shown = text(&collector);
    assert!(
        shown.contains("Dit is een vervolgmeting") && shown.contains("ook voor jou"),
        "{shown}"
    );
    let rounds = rounds(&collector);
    assert_eq!(rounds.len(), 2);
    assert!(!rounds[0].follow_up && rounds[0].asks.is_empty());
    assert_eq!((rounds[1].follow_up, &rounds[1].asks), (true, &asks(&["trust"])));
    assert_eq!(rounds[1].instruments, [Talentscan].into_iter().collect());
    assert_eq!(rounds[1].title, "2026-11-22");

    let trust = talentscan().domains.iter().position(|domain| domain.id == "trust").unwrap();
    let asked: Vec<usize> =
        (0..23).filter(|place| talentscan().statements[*place].domain == Some(trust)).collect();
    let of = asked.len();
    let mut sent = Vec::new();
    for number in 1..=6 {
        let mut person = Scenario::with_seed(number);
        opens(&mut person, &first);
        person.sees(Event::Join(join::Event::Role(Role::Teacher)));
        person.clicks("begin-talentscan").rates_all(2);
        opens(&mut person, &pulse);
        let invited = text(&person);
        assert!(invited.contains("Dit is een vervolgmeting"), "{invited}");
        assert!(invited.contains("Het gaat alleen over: "), "{invited}");
        assert!(!invited.contains("verdergaan"), "never on the earlier form: {invited}");
        person.clicks("begin-talentscan");
        assert_eq!(person.state.route, Route::Fill(Talentscan, Place::Step(1)));
        let fills = text(&person);
        assert!(fills.contains(&format!("0 van {of} beantwoord")), "{fills}");
        assert!(fills.contains("Talentscan, vervolgmeting"), "{fills}");
        assert_eq!(person.state.steps(Talentscan).len(), 1);
        for place in &asked[1..] {
            person.rates(*place, 3);
        }
        person.sees(Event::Arrived(Route::Fill(Talentscan, Place::End)));
        let left = talentscan().domains[trust].short.get(Lang::Nl);
        assert!(text(&person).contains(&format!("{left}: 1 uitspraak")));
        person.rates(asked[0], 3);
        assert!(text(&person).contains("Alles is ingevuld"));
        person.sees(Event::Arrived(Route::Start));
        assert!(text(&person).contains(&format!("{of} van {of} beantwoord")));
        opens(&mut person, &pulse);
        assert!(text(&person).contains("verdergaan"), "on the form of this follow-up one may");
        person.sees(Event::Arrived(Route::Forms));
        let listed = person.state.listed();
        let progress: Vec<_> = listed.iter().map(|one| (one.follow_up, one.progress)).collect();
        assert_eq!(progress, [(false, (23, 23)), (true, (of, of))]);
        assert!(text(&person).contains("vervolgmeting"));
        sent.push(person.saves(save::Reader::Ourselves));
    }
    collector.sees(Event::Files(files::Event::Given(Purpose::Team, sent)));
    collector.sees(Event::Arrived(Route::Invitation));
    let came_in = text(&collector);
    assert!(came_in.contains("In schooljaar 2026-2027"), "{came_in}");
    assert!(came_in.contains("Vervolgmeting: "), "{came_in}");
    let collected = collector.sheets.invitation.collected();
    let counted: Vec<u32> = collected.iter().map(|one| one.forms.values().sum()).collect();
    assert_eq!(counted, [6, 6]);

    collector.clicks("make-school-file");
    let saves = text(&collector);
    assert!(saves.contains("Talentscan, schooljaar 2026-2027: 6 persoonlijke"), "{saves}");
    assert!(saves.contains("Talentscan, vervolgmeting: 6 persoonlijke"), "{saves}");
    let file = collector.saves(save::Reader::Coordinator);
    let read = exchange::read(&file.bytes).unwrap();
    assert_eq!(read.versions.iter().filter(|one| one.tally().is_some()).count(), 2);

    let mut coordinator = Scenario::with_seed(800);
    coordinator.receives(vec![file]);
    let schools = schools(coordinator.sheets.overview.received.merged());
    let school = &schools[0];
    assert_eq!(school.forms.get(&Talentscan), Some(&6));
    let [other] = school.others.as_slice() else { panic!("{:?}", school.others) };
    assert_eq!((other.forms, &other.asks), (6, &asks(&["trust"])));
    assert!(other.measurement.is_follow_up() && other.talent[0].figures.is_ok());
}

#[test]
fn a_follow_up_is_found_again_and_another_one_is_another() {
    let mut first = collector();
    first.clicks("measure-again").clicks("make-invitation");
    let of = first.sheets.invitation.round;
    let mut again = first.reopens();
    again.sees(Event::Arrived(Route::Invitation));
    assert_eq!(again.sheets.invitation.draft.measures, Measures::Again);
    assert_eq!(again.sheets.invitation.round, of);
    assert!(text(&again).contains("Deze vervolgmeting is van 22 november 2026."));
    again.moment = Moment::parse("2027-11-22T09:00:00").unwrap();
    again.clicks("begin-anew");
    assert_ne!(again.sheets.invitation.round, of);
    assert_eq!(Screen::of(&again.state).value("invite-mail"), "ib@deboom.example");
    again.clicks("make-invitation");
    let titles: Vec<String> = rounds(&again).into_iter().map(|round| round.title).collect();
    assert_eq!(titles, ["", "2026-11-22", "2027-11-22"]);
    let earlier = format!("reopen-{}", of.unwrap());
    assert!(text(&again).contains("Ga verder met de vervolgmeting van 22 november 2026"));
    again.clicks(&earlier);
    assert_eq!(
        (again.sheets.invitation.round, again.sheets.invitation.made_on()),
        (of, Some(day("2026-11-22")))
    );
    again.clicks("measure-everything");
    assert_eq!(again.sheets.invitation.made_on(), None);
    again.clicks("measure-again");
    assert_eq!(again.sheets.invitation.made_on(), Some(day("2027-11-22")));
    assert_eq!(rounds(&again).len(), 3, "to look at a choice makes nothing");
}

/// A tablet goes round: who is next fills in for the same follow-up, and next school year no more.
#[test]
fn the_next_person_on_a_device_fills_in_for_the_same_follow_up() {
    let mut collector = collector();
    collector.clicks("measure-topics").clicks("topic-trust").clicks("make-invitation");
    let mut tablet = Scenario::with_seed(3);
    opens(&mut tablet, &link(&collector));
    tablet.clicks("begin-talentscan").rates(15, 3).fills(Talentscan, Action::Finish);
    tablet.sees(Event::Forms(forms::Event::Begin(Talentscan)));
    assert!(text(&tablet).contains("Talentscan, vervolgmeting"));
    let follow_up = tablet.state.form(Talentscan).unwrap().clone();
    assert_eq!((follow_up.follow_up, follow_up.asks), (true, asks(&["trust"])));
    tablet.rates(15, 3).fills(Talentscan, Action::Finish);
    // From the start, without a link, it is everything.
    tablet.rates(0, 3).fills(Talentscan, Action::Finish);
    let listed: Vec<bool> = tablet.state.listed().iter().map(|one| one.follow_up).collect();
    assert_eq!(listed, [true, true, false]);

    let mut later = Scenario::with_seed(4);
    opens(&mut later, &link(&collector));
    later.clicks("begin-talentscan").rates(15, 3).fills(Talentscan, Action::Finish);
    later.moment = Moment::parse("2027-08-01T09:00:00").unwrap();
    later.sees(Event::Forms(forms::Event::Begin(Talentscan))).rates(0, 2);
    assert!(!later.state.form(Talentscan).unwrap().follow_up);
}

/// A form that was made with the invitation and filled in later belongs to the day it was begun.
#[test]
fn a_form_is_of_the_day_of_its_first_answer() {
    let mut person = Scenario::with_seed(5);
    opens(&mut person, &link(&collector()));
    person.moment = Moment::parse("2027-07-31T09:00:00").unwrap();
    person.clicks("begin-talentscan");
    person.moment = Moment::parse("2027-08-01T09:00:00").unwrap();
    person.rates(0, 3);
    person.moment = Moment::parse("2027-08-02T09:00:00").unwrap();
    person.rates(1, 3);
    let form = person.state.form(Talentscan).unwrap();
    assert_eq!((form.started_on, form.measurement()), (day("2027-08-01"), Year(2027)));
}

// The sample.

#[test]
fn a_part_of_the_sample_was_measured_twice_and_mostly_gained() {
    let at = day("2026-11-20");
    let files = sample::measured_twice(40, 7, at, 50);
    let versions = files.iter().flat_map(|file| exchange::read(&file.bytes).unwrap().versions);
    let schools = schools(&versions.collect());
    let score = |figures: &talentscan::domain::school::TalentFigures| -> f64 {
        figures.domains.iter().filter_map(|one| Some(one.score?.exact()?.to_f64())).sum()
    };
    let mut change = Vec::new();
    for school in &schools {
        let latest = school.latest.values().all(|latest| *latest == Year(2026));
        let before = school.others.iter().all(|other| other.measurement == Year(2025));
        assert!(latest && before, "{:?}", school.id);
        let other = school.others.iter().find(|other| other.instrument == Talentscan);
        let now = school.talent.first().and_then(|series| series.figures.as_ref().ok());
        let then = other.and_then(|other| other.talent.first()?.figures.as_ref().ok());
        change.extend(now.zip(then).map(|(now, then)| score(now) - score(then)));
    }
    assert!((12..=28).contains(&change.len()), "{}", change.len());
    let gained = change.iter().filter(|change| **change > 0.0).count();
    assert!(gained * 4 > change.len() * 3, "{change:?}");
}

#[test]
fn a_sample_is_of_one_school_year_whatever_the_day() {
    for at in ["2026-07-31", "2026-08-01", "2026-09-30", "2026-10-20", "2027-01-05"] {
        let files = sample::network(20, 7, day(at));
        let versions = files.iter().flat_map(|file| exchange::read(&file.bytes).unwrap().versions);
        let schools = schools(&versions.collect());
        assert!(schools.iter().all(|school| school.others.is_empty()), "{at}");
        let latest: BTreeSet<_> = schools.iter().flat_map(|one| one.latest.values()).collect();
        assert_eq!(latest.len(), 1, "{at}");
    }
}
