//! Schools that came in apart and are one: asked, decided, taken back, and never telling what a few
//! people said.

use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use proptest::prelude::*;
use std::collections::BTreeSet;
use std::fmt::Debug;
use talentscan::app::Event;
use talentscan::app::overview::{self, Batch, Incoming, Last, Received, Same, Stamp, Table, Why};
use talentscan::app::route::Route;
use talentscan::domain::decision::Decision;
use talentscan::domain::exchange::{self, FileKind, Header};
use talentscan::domain::instrument::{InstrumentId, Scale, instrument};
use talentscan::domain::link::{self, Links, Pair};
use talentscan::domain::namesake::{Likeness, Profile};
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Kind, RecordId, Version};
use talentscan::domain::response::Response;
use talentscan::domain::school::{LinkedSchool, linked_schools};
use talentscan::domain::time::{Date, Moment, Now};
use talentscan::domain::workspace::Workspace;

const SCAN: InstrumentId = InstrumentId::Talentscan;

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

fn pair(one: u64, other: u64) -> Pair {
    link::pair(id(one), id(other)).unwrap()
}

fn day() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

fn noon() -> Moment {
    Moment { date: day(), hour: 12, minute: 0, second: 0 }
}

fn stamp(export: u64) -> Stamp {
    let (at, export) = (noon(), ExportId::from_bits(export));
    Stamp { export, now: Now { local: at, utc: at }, build: "test".to_owned() }
}

fn named(name: &str) -> Organisation {
    Organisation { name: name.to_owned(), ..Organisation::default() }
}

/// A school with so many forms of its team, rated as `rate` says of each by its number.
fn school(
    bits: u64,
    organisation: Organisation,
    forms: u64,
    rate: impl Fn(u64, &mut Response),
) -> Vec<Version> {
    let mut own = Own::default();
    own.write(id(bits), Kind::Organisation, Content::Organisation(organisation));
    for number in 0..forms {
        let mut form = Response::new(instrument(SCAN), day());
        form.organisation = Some(id(bits));
        rate(number, &mut form);
        own.write(id(bits * 1000 + number), Kind::Response, Content::Response(form));
    }
    own.workspace().heads().cloned().collect()
}

fn all_alike(rating: u8) -> impl Fn(u64, &mut Response) {
    move |_, form| {
        for statement in &instrument(SCAN).statements {
            form.rate(&statement.id, Scale::Applies, rating);
        }
    }
}

fn file(export: u64, versions: &[Version]) -> Incoming {
    let export = ExportId::from_bits(export);
    let header = Header::new(FileKind::Personal, export, noon(), "test", versions);
    let bytes = exchange::write(&header, versions).into_bytes();
    Incoming { name: format!("{export}.json"), bytes }
}

fn takes(received: &mut Received, file: Incoming) {
    let mut batch = Batch::default();
    batch.read(file);
    received.take(batch);
}

fn taken(files: Vec<Incoming>) -> Received {
    let mut received = Received::default();
    for file in files {
        takes(&mut received, file);
    }
    received
}

fn schools(workspace: &Workspace) -> Vec<LinkedSchool> {
    linked_schools(workspace, &Links::of(workspace))
}

fn shown(received: &Received) -> (Table, Same) {
    let links = Links::of(received.merged());
    let schools = linked_schools(received.merged(), &links);
    let files_apart = |table: Table| Table { files: 0, ..table };
    (files_apart(received.table(&schools)), Same::of(received, &links, &schools))
}

#[test]
fn what_is_asked_about_is_what_may_well_be_one_school() {
    let at = |name: &str, brin: &str, place: &str| {
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        Organisation { brin: known(brin), place: known(place), ..named(name) }
    };
    let name = |name: &str| at(name, "", "");
    let located = |location: &str| Organisation {
        location: Some(location.to_owned()),
        ..at("De Boom", "05KO", "")
    };
    let post = |postcode: &str| Organisation {
        postcode: Some(postcode.to_owned()),
        ..name("De Regenboog")
    };
    let sector =
        |sector: &str| Organisation { sector: Some(sector.to_owned()), ..name("De Regenboog") };
    let rows = [
        (name("De Regenboog"), name("obs de regenboog "), Some(Likeness::Name)),
        (name("Basisschool Het Zeeëgelveld"), name("zeeegelveld"), Some(Likeness::Name)),
        (name("De Regenboog"), name("De Regenbog"), Some(Likeness::NearName)),
        (name("De Regenboog"), name("De Regneboog"), Some(Likeness::NearName)),
        (name("CBS De Regenboog"), name("PCBS De Regenboog"), Some(Likeness::Name)),
        (at("De Boom Utrecht", "", "Utrecht"), name("De Boom"), Some(Likeness::Name)),
        (at("De Boom", "05KO", "Tiel"), at("Boomschool", "05 ko", ""), Some(Likeness::Code)),
        (at("De Boom", "05KO00", ""), at("De Boom", "05KO", ""), Some(Likeness::Code)),
        (located("00"), at("Iets anders", "05KO", ""), Some(Likeness::Code)),
        (post("1234 AB"), post("1234XY"), Some(Likeness::Name)),
        // Something says that they are two.
        (at("De Boom", "05KO", ""), at("De Boom", "06KO", ""), None),
        (located("00"), located("01"), None),
        (at("De Boom", "05KO00", ""), located("01"), None),
        (at("De Boom", "", "Tiel"), at("De Boom", "", "Ede"), None),
        (post("1234 AB"), post("9876 AB"), None),
        (name("OBS De Regenboog"), name("CBS De Regenboog"), None),
        (sector("po"), sector("vo"), None),
        (name("De Brug 1"), name("De Brug 2"), None),
        (name("De Linde"), name("De Winde"), None),
        (name("De Boom"), name("De Bron"), None),
        (name("De Regenboog"), name("De Regenton"), None),
        // Nothing is known of them.
        (name(""), name(""), None),
        (name("學校"), name("مدرسة"), None),
    ];
    let likeness =
        |one: &Organisation, other: &Organisation| Profile::of(one).likeness(&Profile::of(other));
    check(rows.clone().map(|(one, other, wanted)| {
        let found = likeness(&one, &other);
        ((one, other), found, wanted)
    }));
    check(rows.map(|(one, other, wanted)| {
        let found = likeness(&other, &one);
        ((other, one), found, wanted)
    }));
}

#[test]
fn a_question_is_answered_taken_back_and_travels() {
    let mut person = Scenario::new();
    let one = Organisation { brin: Some("05KO".to_owned()), ..named("De Regenboog") };
    let files = vec![
        file(1, &school(1, named("obs de regenboog "), 6, all_alike(3))),
        file(2, &school(2, one, 5, all_alike(1))),
    ];
    person.sees(Event::Arrived(Route::Overview)).receives(files.clone());
    check_screen(&person.state);
    let question = person.sheets.overview.same.questions[0].clone();
    assert_eq!((question.pair, question.why), (pair(1, 2), Why::Alike(Likeness::Name)));
    assert!(question.candidates.iter().all(|one| one.files.len() == 1 && one.forms > 4));
    let text = Screen::of(&person.state).text();
    assert!(text.contains("Zelfde school?") && text.contains("BRIN 05KO"), "{text}");
    let before = person.sheets.overview.table.clone();

    person.clicks("same-0");
    check_screen(&person.state);
    let row = person.sheets.overview.table.schools[0].clone();
    assert_eq!(
        (person.sheets.overview.table.schools.len(), row.talent_forms, row.linked),
        (1, 11, 2)
    );
    assert_eq!(row.id, id(2).to_string(), "the one of which most is known");
    assert!(person.sheets.overview.same.questions.is_empty());
    assert_eq!(person.sheets.overview.last, Some(Last::Decided(true)));

    person.clicks("save-overview");
    let everything = person.files.pop().unwrap();
    let mut elsewhere = Scenario::with_seed(5);
    elsewhere.sees(Event::Arrived(Route::Overview)).receives(vec![everything]);
    assert_eq!(elsewhere.sheets.overview.table.schools, person.sheets.overview.table.schools);
    assert!(elsewhere.sheets.overview.same.questions.is_empty(), "it is asked nowhere any more");

    person.clicks("revise-0");
    check_screen(&person.state);
    assert_eq!(person.sheets.overview.table.schools, before.schools);
    assert!(person.sheets.overview.same.questions.is_empty(), "they are two, and that was said");
    assert!(!person.sheets.overview.same.settled[0].same);
    let decisions = |received: &Received| {
        let heads = received.merged().heads();
        heads.filter(|version| version.decision().is_some()).count()
    };
    assert_eq!(decisions(&person.sheets.overview.received), 1, "the same record, a newer version");

    person.clicks("save-overview");
    let everything = person.files.pop().unwrap();
    elsewhere.receives(vec![everything]).receives(files);
    assert_eq!(elsewhere.sheets.overview.table.schools, before.schools);
    assert_eq!(decisions(&elsewhere.sheets.overview.received), 1);

    elsewhere.clicks("revise-0");
    assert_eq!(elsewhere.sheets.overview.table.schools.len(), 1);
}

/// Two coordinators answer apart, and send each other what they have.
#[test]
fn two_answers_to_one_question_make_it_a_question_again() {
    let files = [(1, "De Regenboog"), (2, "de regenboog")]
        .map(|(bits, name)| file(bits, &school(bits, named(name), 6, all_alike(2))));
    let [mut one, mut other] = [7, 8].map(|seed| {
        let mut person = Scenario::with_seed(seed);
        person.sees(Event::Arrived(Route::Overview)).receives(files.to_vec());
        person
    });
    one.clicks("same-0").clicks("save-overview");
    other.clicks("apart-0").clicks("save-overview");
    other.receives(vec![one.files.pop().unwrap()]);
    assert_eq!(other.sheets.overview.same.questions[0].why, Why::Contradiction);
    assert_eq!(other.sheets.overview.table.schools.len(), 2, "nobody decides for them");
    assert!(other.sheets.overview.forks.is_empty(), "it is asked once");
    check_screen(&other.state);
    other.clicks("same-0");
    assert_eq!(
        (other.sheets.overview.table.schools.len(), other.sheets.overview.same.questions.len()),
        (1, 0)
    );
}

/// Three that are alike are two questions; what is said to be two is not joined by a third.
#[test]
fn one_question_at_a_time_and_no_answer_goes_around_another() {
    let mut person = Scenario::new();
    let files = (1..4).map(|bits| file(bits, &school(bits, named("De Brug"), 5, all_alike(2))));
    person.sees(Event::Arrived(Route::Overview)).receives(files.collect());
    assert_eq!(person.sheets.overview.same.questions.len(), 2);
    let decides = |person: &mut Scenario, pair, same| {
        person.does_in_overview(overview::Event::Decide(pair, same));
    };
    decides(&mut person, pair(1, 2), false);
    assert_eq!(person.sheets.overview.same.questions.len(), 2, "is the third one of the two?");
    decides(&mut person, pair(1, 3), true);
    assert!(person.sheets.overview.same.questions.is_empty(), "2 is not 1, so it is not 3");
    decides(&mut person, pair(2, 3), true);
    let rows = &person.sheets.overview.table.schools;
    assert_eq!((rows.len(), person.sheets.overview.same.questions[0].pair), (2, pair(2, 3)));
    assert_eq!(person.sheets.overview.same.questions[0].why, Why::Contradiction);
}

/// Any two of six schools said to be one, or two.
fn some_decisions() -> impl Strategy<Value = Vec<(u64, u64, bool)>> {
    prop::collection::vec((1..7_u64, 1..7_u64, any::<bool>()), 0..9)
        .prop_map(|all| all.into_iter().filter(|(one, other, _)| one != other).collect())
}

fn six_schools() -> Vec<Incoming> {
    let names = ["De Brug", "de brug", "OBS De Brug", "De Boom", "De Boon", "De Regenboog"];
    let school = |(bits, name)| school(bits, named(name), 2 + bits, all_alike(2));
    (1..).zip(names).map(|(bits, name)| file(bits, &school((bits, name)))).collect()
}

#[test]
fn the_order_of_decisions_and_files_changes_nothing() {
    let cases = (some_decisions(), some_decisions(), any::<u64>());
    proptest!(ProptestConfig::with_cases(60), |((first, second, seed) in cases)| {
        // Two coordinators decide apart, so that their decisions can contradict each other.
        let mut files = six_schools();
        for (offset, decisions) in [(100, first), (200, second)] {
            let mut received = taken(six_schools());
            for (export, (one, other, same)) in (offset..).zip(decisions) {
                let decision = received.decision(pair(one, other), same, &stamp(export));
                files.push(decision.clone());
                takes(&mut received, decision);
            }
        }
        let mut shuffled = files.clone();
        let length = shuffled.len();
        for place in 0..length {
            let other = usize::try_from(seed.rotate_left(u32::try_from(place).unwrap()) % 97);
            shuffled.swap(place, other.unwrap() % length);
        }
        let [one, other] = [files, shuffled].map(|files| {
            let received = taken(files);
            (received.whole(&stamp(1)).bytes, shown(&received))
        });
        prop_assert_eq!(one, other);
    });
}

#[test]
fn what_is_linked_and_unlinked_is_as_it_was() {
    proptest!(ProptestConfig::with_cases(60), |(decisions in some_decisions())| {
        let mut received = taken(six_schools());
        let before = shown(&received);
        let mut decided = BTreeSet::new();
        for (export, (one, other, same)) in (100..).zip(decisions) {
            let decision = received.decision(pair(one, other), same, &stamp(export));
            takes(&mut received, decision);
            decided.insert(pair(one, other));
        }
        for (export, &pair) in (200..).zip(&decided) {
            let decision = received.decision(pair, false, &stamp(export));
            takes(&mut received, decision);
        }
        prop_assert_eq!(&shown(&received).0, &before.0);

        // And without the files that the decisions are in, the questions are there again.
        for number in (7..=received.last_batch()).rev() {
            received.remove(&received.batch(number));
        }
        prop_assert_eq!(shown(&received), before);
    });
}

/// Whoever links and unlinks as they like sees the figures of many different teams. Of no two of
/// them, and of no statement in them, one holds the other and 1 to 4 people more.
#[test]
fn no_way_of_linking_tells_what_a_few_people_said() {
    let any = prop::collection::vec((1..=7_u64, 0..=7_u64), 2..=6);
    let small = prop::collection::vec((1..=4_u64, 0..=4_u64), 4..=6);
    proptest!(ProptestConfig::with_cases(80), |(sizes in prop_oneof![any, small])| {
        let workspace: Workspace = (0..)
            .zip(&sizes)
            .flat_map(|(unit, (forms, skip))| marked(unit, *forms, *skip))
            .collect();
        let mut seen: BTreeSet<(&str, BTreeSet<u64>, u32)> = BTreeSet::new();
        for chosen in 1..(1_u64 << sizes.len()) {
            let units: Vec<u64> = (0..6).filter(|unit| chosen & (1 << unit) != 0).collect();
            let mut linked = workspace.clone();
            for two in units.windows(2) {
                let versions = link::decide(&linked, pair(two[0] + 1, two[1] + 1), true);
                linked = linked.union(versions.into_iter().collect());
            }
            let home = Some(id(units[0] + 1));
            let school = schools(&linked).into_iter().find(|one| one.school.id == home).unwrap();
            let forms: u64 = units.iter().map(|unit| sizes[usize::try_from(*unit).unwrap()].0).sum();
            prop_assert_eq!(u64::from(*school.school.forms.get(&SCAN).unwrap()), forms);
            let Some((counted, all, last)) = told(&school) else { continue };
            prop_assert!(all >= 5 && last.is_none_or(|last| last >= 5));
            let answers = |unit: &u64| {
                let (forms, skip) = sizes[usize::try_from(*unit).unwrap()];
                u32::try_from(forms.saturating_sub(skip)).unwrap()
            };
            let sum = |units: &BTreeSet<u64>| units.iter().map(answers).sum::<u32>();
            let is_large = |unit: &u64| sizes[usize::try_from(*unit).unwrap()].0 >= 5;
            // Of the last statement the small ones count together or not at all.
            let of = |keep: &dyn Fn(&u64) -> bool| counted.iter().copied().filter(keep).collect();
            let large: BTreeSet<u64> = of(&|unit| is_large(unit) && answers(unit) >= 5);
            let both: BTreeSet<u64> =
                of(&|unit| answers(unit) >= if is_large(unit) { 5 } else { 1 });
            if let Some(last) = last {
                prop_assert!(last == sum(&large) || last == sum(&both));
                seen.insert(("last", if last == sum(&large) { large } else { both }, last));
            }
            seen.insert(("any", counted, all));
        }
        for (one, smaller, few) in &seen {
            for (other, larger, many) in &seen {
                if one == other && smaller.is_subset(larger) {
                    prop_assert!(few == many || few + 5 <= *many, "{smaller:?} {larger:?}");
                }
            }
        }
    });
}

/// A school of which it can be seen in the figures that it counts: the statement of its number has
/// 3 from its people, and 1 from all others. Some people skip the last statement, which else has
/// the same.
fn marked(unit: u64, forms: u64, skip: u64) -> Vec<Version> {
    school(unit + 1, named(&format!("School {unit}")), forms, |number, form| {
        for (place, statement) in (0..).zip(&instrument(SCAN).statements) {
            if place < 22 || number >= skip {
                let rating = if place == unit { 3 } else { 1 };
                form.rate(&statement.id, Scale::Applies, rating);
            }
        }
    })
}

/// Which schools count, how many forms, and how many answers to the last statement.
fn told(linked: &LinkedSchool) -> Option<(BTreeSet<u64>, u32, Option<u32>)> {
    let (team, figures) = linked.school.talent_basis()?;
    let statements: Vec<_> = figures.domains.iter().flat_map(|one| &one.statements).collect();
    let counts = |unit: &u64| statements[usize::try_from(*unit).unwrap()].counts;
    let counted = (0..6).filter(|unit| counts(unit).is_some_and(|counts| counts.get(3) > 0));
    Some((counted.collect(), team.forms, statements[22].counts.map(|counts| counts.n())))
}

#[test]
fn a_few_forms_more_are_held_back_and_that_is_said() {
    // The forms of each school, and how many of all count.
    let rows: [(&[u64], u32); 9] = [
        (&[3, 3], 6),
        (&[2, 2], 4),
        (&[5, 1], 5),
        (&[6, 4], 6),
        (&[6, 4, 1], 11),
        (&[6, 7], 13),
        (&[1, 1, 1, 1, 1, 1, 1, 1], 5),
        (&[4, 4, 4], 8),
        (&[4, 4, 4, 1, 1], 13),
    ];
    check(rows.map(|(forms, wanted)| {
        let mut workspace: Workspace = (0..)
            .zip(forms)
            .flat_map(|(unit, forms)| school(unit + 1, named("De Brug"), *forms, all_alike(2)))
            .collect();
        for unit in 2..=forms.len() as u64 {
            let versions = link::decide(&workspace, pair(1, unit), true);
            workspace = workspace.union(versions.into_iter().collect());
        }
        let linked = schools(&workspace).remove(0);
        let held_back: u32 = linked.held_back.values().sum();
        let sum = u32::try_from(forms.iter().sum::<u64>()).unwrap();
        assert_eq!(linked.school.talent[0].forms + held_back, sum, "{forms:?}");
        (forms, linked.school.talent[0].forms, wanted)
    }));

    let mut person = Scenario::new();
    let files = [(1, 6), (2, 2)]
        .map(|(bits, forms)| file(bits, &school(bits, named("De Brug"), forms, all_alike(2))));
    person.sees(Event::Arrived(Route::Overview)).receives(files.to_vec()).clicks("same-0");
    let text = Screen::of(&person.state).text();
    assert!(text.contains("2 tellen nog niet mee") && text.contains("minder dan vijf"), "{text}");
}

#[test]
fn a_form_that_was_given_to_a_school_counts_there() {
    let mut versions = school(1, named("De Brug"), 4, all_alike(2));
    versions.extend(school(2, named("De Boom"), 2, all_alike(2)));
    let mut own = Own::default();
    let belongs = |form| Decision::Belongs { form: id(form), organisation: id(1) };
    own.write(id(90), Kind::Decision, Content::Decision(belongs(2001)));
    let mut workspace: Workspace =
        versions.iter().cloned().chain(own.workspace().heads().cloned()).collect();
    let team = |workspace: &Workspace| -> Vec<Option<u32>> {
        let of = |one: &LinkedSchool| one.school.talent.first().map(|team| team.forms);
        schools(workspace).iter().map(of).collect()
    };
    assert_eq!(team(&workspace), [Some(5), Some(1)]);

    // Two people say otherwise: then it stays where it says itself.
    let elsewhere = Decision::Belongs { form: id(2001), organisation: id(3) };
    let mut other = Own::default();
    other.write(id(91), Kind::Decision, Content::Decision(elsewhere));
    workspace = workspace.union(other.workspace());
    assert_eq!(team(&workspace), [Some(4), Some(2)]);

    // A team that is shown keeps its forms: without one of them it would tell what that one says.
    versions.extend(school(3, named("De Bron"), 6, all_alike(2)));
    let mut own = Own::default();
    own.write(id(90), Kind::Decision, Content::Decision(belongs(3001)));
    let workspace: Workspace =
        versions.into_iter().chain(own.workspace().heads().cloned()).collect();
    assert_eq!(team(&workspace), [Some(4), Some(2), Some(6)]);
}
