//! What a coordinator decided about learning partners is kept: no plan that was being made, no later
//! decision, no other name of a school and no file of a newer app takes it away unseen.

use crate::exchange::{bytes_of, file_of};
use crate::partners::school;
use crate::planning::{body, json, set, with_body};
use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use crate::settings::{coordinator, coordinator_of, instance, planning, saved, text, value};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use talentscan::app::Event as AppEvent;
use talentscan::app::overview::{self, Batch, Incoming, Received};
use talentscan::app::partners::Event;
use talentscan::app::partners::complete::{Answer, Event as Completes};
use talentscan::app::route::Route;
use talentscan::domain::completion::Completion;
use talentscan::domain::json::{Json, Map};
use talentscan::domain::link;
use talentscan::domain::matching::instance::{Choice, Pair};
use talentscan::domain::matching::rulebook::Rulebook;
use talentscan::domain::planning::{Decided, NamedPair, Planning};
use talentscan::domain::record::{Content, RecordId, Version};
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

fn file(name: &str, versions: &[Version]) -> Incoming {
    Incoming { name: name.to_owned(), bytes: bytes_of(versions) }
}

/// What is decided in the files that the overview holds.
fn stored(person: &Scenario) -> Vec<Decided> {
    let planning = Planning::of(person.sheets.overview.received.merged());
    planning.unwrap_or_default().decisions.into_keys().collect()
}

fn must_take_part(person: &Scenario) -> Decided {
    Decided::TakePart(instance(person).schools.first().unwrap().id)
}

/// A coordinator of 16 schools who decided one thing, and what that is.
fn decided() -> (Scenario, Decided) {
    let mut person = coordinator(16);
    let decided = must_take_part(&person);
    person.plans(Event::Decide(decided.clone()));
    assert_eq!(stored(&person), std::slice::from_ref(&decided));
    (person, decided)
}

/// Begins a plan, and goes to the overview as soon as there is one that could be kept.
fn begins(person: &mut Scenario) {
    person.clicks("make-plan");
    while person.sheets.partners.progress().unwrap().bound.is_none() {
        person.sheets.partners.step(1);
    }
    person.sees(AppEvent::Arrived(Route::Overview));
}

/// Shows an example of 12 made-up schools.
fn shows_example(person: &mut Scenario) {
    let mut batch = Batch::default();
    for one in sample::network(12, 3, Date::new(2026, 11, 22).unwrap()) {
        batch.read(Incoming { name: one.name, bytes: one.bytes });
    }
    let mut example = Received::default();
    example.take(batch);
    person.sees(AppEvent::ShowExample(true));
    person.sheets.overview.example = Some(example);
    person.sheets.overview.refresh();
    person.sees(AppEvent::Arrived(Route::Partners));
}

// A plan that is made while somebody is elsewhere.

#[test]
fn a_plan_of_the_example_never_takes_the_place_of_a_real_one() {
    let leaves: [fn(&mut Scenario); 2] = [
        |person| {
            person.sees(AppEvent::ShowExample(false));
        },
        // Whoever keeps the plan finds out by itself.
        |person| {
            person.sheets.overview.example = None;
            person.sheets.overview.refresh();
        },
    ];
    for leave in leaves {
        let (mut person, decided) = decided();
        shows_example(&mut person);
        begins(&mut person);
        leave(&mut person);
        person.waits_for_plan();
        assert_eq!(stored(&person), std::slice::from_ref(&decided));
        person.sees(AppEvent::Arrived(Route::Partners));
        assert_eq!(planning(&person).decisions.keys().collect::<Vec<_>>(), [&decided]);
        assert_eq!(planning(&person).made, None);
        assert!(!text(&person).contains("Keuze terugnemen"), "there is no way back to the example");
    }
}

#[test]
fn a_plan_that_was_begun_before_a_colleagues_file_came_is_not_written_over_it() {
    type Decides = fn(RecordId) -> Decided;
    let last = |person: &Scenario| instance(person).schools.last().unwrap().id;
    // Of a theme without groups it changes nothing in what a plan is made of.
    let elsewhere: Decides = |school| Decided::Open(school, "zwemmen".to_owned());
    let rows: [(bool, Decides); 3] =
        [(false, Decided::TakePart), (true, Decided::TakePart), (false, elsewhere)];
    for (decides, theirs) in rows {
        let mut colleague = coordinator(16);
        let ours = must_take_part(&colleague);
        let theirs = theirs(last(&colleague));
        colleague.plans(Event::Decide(theirs.clone()));
        let shared = saved(&mut colleague);

        let mut person = coordinator(16);
        if decides {
            person.plans(Event::Decide(ours.clone()));
        }
        begins(&mut person);
        person.receives(vec![shared]).waits_for_plan();
        let merged = person.sheets.overview.received.merged();
        assert_eq!(Planning::versions(merged), if decides { 2 } else { 1 });
        if !decides {
            assert_eq!(stored(&person), [theirs]);
            assert_eq!(Planning::of(merged).unwrap().made, None, "a plan that they did not make");
        }
        person.sees(AppEvent::Arrived(Route::Partners));
        assert_eq!(person.sheets.partners.is_forked, decides);
    }
}

#[test]
fn a_plan_of_what_was_removed_is_not_written_back() {
    let (mut person, _) = decided();
    begins(&mut person);
    person.does_in_overview(overview::Event::Remove);
    assert!(person.sheets.partners.progress().is_none(), "nobody works on it any more");
    let (mut other, _) = decided();
    begins(&mut other);
    other.sheets.overview.forget();
    for person in [&mut person, &mut other] {
        person.waits_for_plan();
        assert_eq!(person.sheets.overview.received.files().count(), 0);
        person.sees(AppEvent::Arrived(Route::Partners));
        assert_eq!(planning(person), &Planning::default());
    }
}

#[test]
fn a_plan_that_nothing_came_between_is_kept_with_what_was_decided() {
    let (mut person, decided) = decided();
    begins(&mut person);
    person.waits_for_plan();
    assert_eq!(stored(&person), [decided]);
    person.sees(AppEvent::Arrived(Route::Partners));
    assert!(planning(&person).made.is_some() && person.sheets.partners.is_current());
}

// Carrying a partner to another group.

fn book(person: &Scenario) -> &Rulebook {
    &person.sheets.partners.known.as_ref().unwrap().book
}

fn named(person: &Scenario, choice: Choice) -> Decided {
    let themes = &person.sheets.partners.known.as_ref().unwrap().network.themes;
    Decided::of(choice, themes).unwrap()
}

/// Every pair of the plan with each other host, and whether that is allowed.
fn moves(person: &Scenario) -> Vec<(Pair, Pair, bool)> {
    let hosts = instance(person).schools.iter().map(|school| school.id);
    let hosts: Vec<RecordId> = hosts.collect();
    let to = |pair: Pair| hosts.iter().map(move |&host| (pair, Pair { host, ..pair }));
    let all = person.sheets.partners.plan.pairs().flat_map(to);
    let all = all.filter(|(from, to)| from != to);
    all.map(|(from, to)| (from, to, book(person).obstacles(to).is_empty())).collect()
}

/// A coordinator with a plan, a pair of it, and where its partner may go.
fn with_a_move() -> (Scenario, Pair, Pair) {
    let mut person = coordinator(16);
    person.waits_for_first_plan();
    let (from, to, _) = moves(&person).into_iter().find(|(_, _, allowed)| *allowed).unwrap();
    (person, from, to)
}

#[test]
fn a_partner_that_is_dropped_where_it_was_stays_and_nothing_is_decided() {
    let (mut person, from, _) = with_a_move();
    let field = format!("to-{}-{}-{}", from.theme.0, from.host, from.partner);
    person.writes(&field, &from.host.to_string());
    assert_eq!(stored(&person), []);
    assert!(person.sheets.partners.is_current());
}

#[test]
fn a_partner_that_may_not_go_there_stays_and_the_page_says_why() {
    let mut person = coordinator(16);
    person.waits_for_first_plan();
    let (from, to, _) = moves(&person).into_iter().find(|(_, _, allowed)| !allowed).unwrap();
    let field = format!("to-{}-{}-{}", from.theme.0, from.host, from.partner);
    person.writes(&field, &to.host.to_string());
    assert_eq!(stored(&person), []);
    assert!(person.sheets.partners.is_current());
    let view = &person.sheets.partners.view;
    assert_eq!((view.pair, view.other), (Some(from), Some(to.host)));
    assert!(text(&person).contains("Waarom niet met"), "{}", text(&person));
    assert!(format!("{:?}", person.focus).contains("why-not"), "{:?}", person.focus);
    check_screen(&person.state);
}

// What was decided later takes the place of its opposite.

#[test]
fn a_later_decision_takes_the_place_of_what_it_can_not_be_together_with() {
    let (person, from, to) = with_a_move();
    let decides = |choice| Event::Decide(named(&person, choice));
    let goes = |from: Pair, to: Pair| Event::Move(from, to.host.to_string());
    let (open, close) = (Choice::Open(from.host, from.theme), Choice::Close(from.host, from.theme));
    let (pin, ban) = (Choice::Pin(from), Choice::Ban(from));
    let rows: [(&str, Vec<Event>, Vec<Choice>); 9] = [
        (
            "there and back",
            vec![decides(pin), goes(from, to), goes(to, from)],
            vec![pin, Choice::Ban(to)],
        ),
        ("a fixed pair is moved", vec![decides(pin), goes(from, to)], vec![ban, Choice::Pin(to)]),
        ("fixed twice", vec![decides(pin), decides(Choice::Pin(to))], vec![Choice::Pin(to)]),
        ("fixed, then ruled out", vec![decides(pin), decides(ban)], vec![ban]),
        ("ruled out, then fixed", vec![decides(ban), decides(pin)], vec![pin]),
        ("group fixed, then not", vec![decides(open), decides(close)], vec![close]),
        ("group not, then fixed", vec![decides(close), decides(open)], vec![open]),
        ("a pair of a group that is not", vec![decides(pin), decides(close)], vec![close]),
        ("a group that is not gets a pair", vec![decides(close), decides(pin)], vec![pin]),
    ];
    for (row, events, wanted) in rows {
        let mut person = coordinator(16);
        person.waits_for_first_plan();
        for event in events {
            person.plans(event);
        }
        let mut wanted: Vec<Decided> =
            wanted.into_iter().map(|choice| named(&person, choice)).collect();
        wanted.sort();
        assert_eq!(stored(&person), wanted, "{row}");
        check_screen(&person.state);
    }
}

#[test]
fn who_drops_out_need_not_take_part_and_the_other_way_round() {
    let (mut person, from, _) = with_a_move();
    let school = from.partner;
    let must = named(&person, Choice::TakePart(school));
    person.plans(Event::Decide(must.clone())).plans(Event::Out(school, true));
    assert_eq!((stored(&person), person.sheets.partners.planning.out.len()), (vec![], 1));
    person.plans(Event::Decide(must.clone()));
    assert_eq!((stored(&person), person.sheets.partners.planning.out.len()), (vec![must], 0));
    check_screen(&person.state);
}

#[test]
fn what_was_replaced_comes_back_when_that_is_undone() {
    let (mut person, from, to) = with_a_move();
    let pin = named(&person, Choice::Pin(from));
    person.plans(Event::Decide(pin.clone())).waits_for_first_plan();
    person.plans(Event::Move(from, to.host.to_string()));
    assert_eq!(stored(&person).len(), 2);
    person.clicks("undo-plan");
    assert_eq!(stored(&person), [pin]);
}

/// Anything that can be decided about a few schools and themes.
fn a_decision() -> impl Strategy<Value = Decided> {
    let schools = (0..4_u64, 0..4_u64, select(&["trust", "families"][..]));
    (schools, 0..6_u8).prop_map(|((partner, host, theme), what)| {
        let (partner, host, theme) = (id(partner), id(host), theme.to_owned());
        match what {
            0 => Decided::Appoint(host, theme),
            1 => Decided::TakePart(partner),
            2 => Decided::Open(host, theme),
            3 => Decided::Close(host, theme),
            4 => Decided::Pin(NamedPair { partner, host, theme }),
            _ => Decided::Ban(NamedPair { partner, host, theme }),
        }
    })
}

/// What stands against each other: of a pair, of a group, and of a partner in a theme.
fn contradictions(planning: &Planning, home: impl Fn(RecordId) -> RecordId) -> Vec<String> {
    let (mut pairs, mut groups, mut partners) = (BTreeMap::new(), BTreeMap::new(), BTreeMap::new());
    let mut found = Vec::new();
    for decided in planning.decisions.keys() {
        let said = match decided.renamed(&home) {
            Decided::Pin(pair) => {
                let NamedPair { partner, host, theme } = pair.clone();
                let one_host =
                    partners.insert((partner, theme), host).is_none_or(|one| one == host);
                pairs.insert(pair, true) != Some(false) && one_host
            }
            Decided::Ban(pair) => pairs.insert(pair, false) != Some(true),
            Decided::Open(host, theme) => groups.insert((host, theme), true) != Some(false),
            Decided::Close(host, theme) => groups.insert((host, theme), false) != Some(true),
            Decided::Appoint(..) | Decided::TakePart(_) => true,
        };
        if !said {
            found.push(format!("{decided:?}"));
        }
    }
    let is_closed = |host, theme: &String| groups.get(&(host, theme.clone())) == Some(&false);
    let lost = partners.iter().filter(|((_, theme), host)| is_closed(**host, theme));
    found.extend(lost.map(|pair| format!("a pair of a closed group: {pair:?}")));
    found
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(3000))]

    #[test]
    fn whatever_is_decided_the_last_holds_and_nothing_stands_against_it(
        decided in vec((a_decision(), "[a-b]?", any::<bool>()), 1..24),
        one_school in any::<bool>(),
    ) {
        // The first two may turn out to be one school.
        let later = |one: RecordId| if one_school && one == id(1) { id(0) } else { one };
        let mut planning = Planning::default();
        for (one, reason, takes_back) in decided {
            if takes_back {
                planning.take_back(&one, later);
                let left = planning.decisions.keys().all(|other| other.renamed(later) != one.renamed(later));
                prop_assert!(left, "{one:?} is still there");
            } else {
                let before = planning.decisions.get(&one).cloned();
                planning.decide(one.clone(), reason.clone(), later);
                let said = planning.decisions.get(&one);
                let kept = before.filter(|_| reason.is_empty()).unwrap_or(reason);
                prop_assert!(said.is_some_and(|said| *said == kept || kept.is_empty()));
            }
            prop_assert_eq!(contradictions(&planning, later), Vec::<String>::new());
        }
    }

    #[test]
    fn a_decision_takes_nothing_away_that_it_can_be_together_with(
        decided in vec(a_decision(), 1..12),
        last in a_decision(),
    ) {
        let mut planning = Planning::default();
        for one in decided {
            planning.decide(one, String::new(), |id| id);
        }
        let before = planning.clone();
        planning.decide(last.clone(), String::new(), |id| id);
        for one in before.decisions.keys().filter(|one| !planning.decisions.contains_key(one)) {
            let mut both = planning.clone();
            both.decisions.insert(one.clone(), String::new());
            let against = contradictions(&both, |id| id);
            prop_assert!(!against.is_empty(), "{last:?} took {one:?} away");
        }
    }
}

// A planning or a completion that this app can not read.

/// A coordinator of three schools who received this too.
fn received(version: Json) -> Scenario {
    let mut files: Vec<Incoming> =
        (1..=3).map(|number| file(&number.to_string(), &school(number, |_, _| {}))).collect();
    let bytes = file_of(vec![version]).into_bytes();
    files.push(Incoming { name: "van-anna.json".to_owned(), bytes });
    coordinator_of(files)
}

/// What the record of this kind says now in what was received.
fn says(person: &Scenario, kind: &str) -> Vec<String> {
    let heads = person.sheets.overview.received.merged().heads();
    let heads = heads.filter(|head| head.kind().name() == kind);
    heads.map(|head| head.text().to_owned()).collect()
}

fn is_said(person: &mut Scenario, nl: &str, en: &str) {
    for (lang, says) in [(Lang::En, en), (Lang::Nl, nl)] {
        person.sees(AppEvent::Speak(lang));
        assert!(text(person).contains(says), "no {says:?} in {}", text(person));
    }
    check_screen(&person.state);
}

#[test]
fn a_planning_that_can_not_be_read_stays_as_it_is_and_that_is_said() {
    for (path, value) in [
        ("rules", r#"{"boards": "near"}"#),
        ("weights", r#"{"placed": 1000001}"#),
        ("host_times", r#""often""#),
    ] {
        let mut body: Json = Map::new().into();
        set(&mut body, path, json(value));
        let mut person = received(with_body(body));
        let was = says(&person, "plan");
        assert_eq!(was.len(), 1);
        is_said(&mut person, "kan dit plan niet lezen", "can not read this plan");
        assert!(text(&person).contains("van-anna.json"), "where it is: {}", text(&person));
        for offers in ["Groepen maken", "Instellingen", "Opnieuw", "nog geen groepen"] {
            assert!(!text(&person).contains(offers), "{offers}");
        }
        for event in [
            Event::Decide(Decided::TakePart(id(1))),
            Event::Out(id(1), true),
            Event::StartAgain,
            Event::InTheme("trust".to_owned(), false),
            Event::Complete(Completes::Open(Some(id(1)))),
            Event::Complete(Completes::Say(Answer::Agreed(false))),
            Event::Make,
            Event::Undo,
        ] {
            person.plans(event.clone());
            assert_eq!(says(&person, "plan"), was, "{path}: {event:?}");
        }
        assert!(person.sheets.partners.progress().is_none());
        person.plans(Event::Stop);
        assert_eq!(says(&person, "plan"), was);
        // Whoever removes that file begins anew.
        let file = person.sheets.overview.received.files().find(|one| one.1.name.contains("anna"));
        let file = file.unwrap().0;
        person.does_in_overview(overview::Event::RemoveFile(file));
        person.sees(AppEvent::Arrived(Route::Partners));
        assert!(text(&person).contains("Groepen maken"), "{}", text(&person));
        // And when it is put back, both are there, and somebody chooses.
        person.plans(Event::Decide(Decided::TakePart(id(1))));
        person.sees(AppEvent::Arrived(Route::Overview)).clicks("put-back");
        person.sees(AppEvent::Arrived(Route::Partners));
        assert!(person.sheets.partners.is_forked);
    }
}

#[test]
fn a_planning_that_was_withdrawn_is_none() {
    let workspace: Workspace =
        [Planning::default().write(&Workspace::default())].into_iter().collect();
    let plan = workspace.heads().next().unwrap();
    let (record, kind) = (plan.record(), plan.kind().clone());
    let gone = link::write_over(&workspace, record, kind, Content::Withdrawn);
    let mut person = received(json(gone.text()));
    assert_eq!(says(&person, "plan").len(), 1);
    let decided = Decided::TakePart(id(1));
    person.plans(Event::Decide(decided.clone()));
    assert_eq!(stored(&person), [decided]);
}

/// A completion of the first school.
fn completed(host: u8) -> Version {
    Completion { host: Some(host), ..Completion::new(id(1)) }.write(&Workspace::default())
}

fn opens_first(person: &mut Scenario) {
    person.clicks(&format!("complete-{}", id(1)));
}

/// Tries to change something of the school that is open.
fn tries(person: &mut Scenario) {
    for event in [Completes::Say(Answer::Agreed(false)), Completes::Confirm, Completes::Back] {
        person.plans(Event::Complete(event));
    }
}

#[test]
fn a_completion_that_can_not_be_read_stays_as_it_is_and_that_is_said() {
    let mut version = json(completed(2).text());
    let mut says_more = body(&completed(2));
    set(&mut says_more, "host", "often".into());
    set(&mut version, "body", says_more);
    let mut person = received(version);
    let was = says(&person, "completion");
    opens_first(&mut person);
    is_said(
        &mut person,
        "kan niet lezen wat er bij deze school is aangevuld",
        "can not read what was completed of this school",
    );
    assert!(Screen::of(&person.state).is_off("school-agreed"));
    tries(&mut person);
    assert_eq!(says(&person, "completion"), was);
    // Of another school it can be.
    person.clicks(&format!("complete-{}", id(2)));
    assert!(!Screen::of(&person.state).is_off("school-agreed"));
    person.clicks("school-agreed");
    assert_eq!(says(&person, "completion").len(), 2);
}

#[test]
fn of_two_completions_somebody_chooses_one_before_it_can_be_changed() {
    let files = (1..=3).map(|number| file(&number.to_string(), &school(number, |_, _| {})));
    let both = [2, 5].map(|host| file(&format!("{host} keer"), &[completed(host)]));
    let mut person = coordinator_of(files.chain(both).collect());
    let was = says(&person, "completion");
    assert_eq!(was.len(), 2);
    opens_first(&mut person);
    is_said(&mut person, "twee versies van wat", "two versions of what");
    assert!(text(&person).contains("Kies in mijn overzicht"));
    assert!(Screen::of(&person.state).is_off("school-agreed"));
    tries(&mut person);
    assert_eq!(says(&person, "completion"), was);
    person.sees(AppEvent::Arrived(Route::Overview)).clicks_on("Versie 2 telt");
    person.sees(AppEvent::Arrived(Route::Partners));
    opens_first(&mut person);
    person.clicks("school-agreed");
    assert_eq!(says(&person, "completion").len(), 1);
    assert!(says(&person, "completion")[0].contains(r#""agreed":false"#));
}

// A school that goes by another id.

#[test]
fn what_was_decided_before_two_organisations_were_one_school_can_be_let_go() {
    let files = (1..=4).map(|number| {
        file(
            &number.to_string(),
            &school(number, move |organisation, offer| {
                organisation.brin = (number == 3).then(|| "12AB".to_owned());
                offer.want("families", 2);
            }),
        )
    });
    let mut person = coordinator_of(files.collect());
    let must = |number| Decided::TakePart(id(number));
    person.plans(Event::Decide(must(2)));
    // 2 and 3 are one school, which goes by 3.
    person.does_in_overview(overview::Event::Decide([id(2), id(3)], true));
    person.sees(AppEvent::Arrived(Route::Partners));
    assert_eq!(instance(&person).choices, [Choice::TakePart(id(3))]);
    person.plans(Event::TakeBack(must(3)));
    assert_eq!(stored(&person), []);
    // Decided of each of the two, it stands there once, and goes at once.
    person.plans(Event::Decide(must(3)));
    person.does_in_overview(overview::Event::Decide([id(2), id(3)], false));
    person.sees(AppEvent::Arrived(Route::Partners)).plans(Event::Decide(must(2)));
    assert_eq!(stored(&person).len(), 2);
    person.does_in_overview(overview::Event::Decide([id(2), id(3)], true));
    person.sees(AppEvent::Arrived(Route::Partners));
    assert!(text(&person).contains("School 3 moet meedoen"), "{}", text(&person));
    assert_eq!(Screen::of(&person.state).clicks("Weghalen").len(), 1);
    check_screen(&person.state);
    person.clicks_on("Weghalen");
    assert_eq!(stored(&person), []);
}

#[test]
fn a_school_that_dropped_out_by_another_id_is_marked() {
    let files = (1..=4).map(|number| {
        let brin = |number| (number == 3).then(|| "12AB".to_owned());
        file(&number.to_string(), &school(number, |one, _| one.brin = brin(number)))
    });
    let mut person = coordinator_of(files.collect());
    person.plans(Event::Out(id(2), true));
    let marks = |person: &Scenario| text(person).matches("Doet niet mee").count();
    let marked = marks(&person);
    person.does_in_overview(overview::Event::Decide([id(2), id(3)], true));
    person.sees(AppEvent::Arrived(Route::Partners));
    assert!(instance(&person).schools.iter().all(|school| school.id != id(3)));
    assert_eq!(marks(&person), marked);
}

// What is half written.

#[test]
fn a_latitude_without_a_longitude_is_there_after_a_look_elsewhere() {
    let files = (1..=3).map(|number| file(&number.to_string(), &school(number, |_, _| {})));
    let mut person = coordinator_of(files.collect());
    opens_first(&mut person);
    person.writes("latitude", "52,1");
    person.sees(AppEvent::Arrived(Route::Overview)).sees(AppEvent::Arrived(Route::Partners));
    assert_eq!(value(&person, "latitude"), "52,1");
    person.writes("longitude", "5,1");
    assert_eq!(says(&person, "completion").len(), 1);
    // Of a school that is gone nothing is left.
    person.writes("longitude", "");
    let first = person.sheets.overview.received.files().find(|one| one.1.name == "1").unwrap().0;
    person.sees(AppEvent::Arrived(Route::Overview));
    person.does_in_overview(overview::Event::RemoveFile(first));
    person.sees(AppEvent::Arrived(Route::Partners));
    let schools = &person.sheets.partners.schools;
    assert_eq!((schools.open, &schools.degrees), (None, &None));
    check_screen(&person.state);
}
