//! Groups of learning partners as a coordinator makes them: from files to a plan, changed by hand,
//! and kept as a record.

use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use proptest::prelude::*;
use talentscan::app::Event;
use talentscan::app::overview::Incoming;
use talentscan::app::partners::{self, Print};
use talentscan::app::route::Route;
use talentscan::domain::matching::check::Verdict;
use talentscan::domain::matching::instance::{Choice, Pair};
use talentscan::domain::matching::plan::Plan;
use talentscan::domain::planning::{Decided, Planning};
use talentscan::domain::record::RecordId;
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;

fn files(schools: u32) -> Vec<Incoming> {
    let files = sample::network(schools, 7, Date::new(2026, 11, 22).unwrap());
    files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes }).collect()
}

fn coordinator_of(files: Vec<Incoming>) -> Scenario {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files);
    person.sees(Event::Arrived(Route::Partners));
    person
}

/// A coordinator with a plan of 16 schools.
fn planner() -> Scenario {
    let mut person = coordinator_of(files(16));
    person.clicks("make-plan").waits_for_plan();
    assert!(plan(&person).groups.len() >= 3, "{:?}", plan(&person));
    person
}

fn plan(person: &Scenario) -> &Plan {
    &person.sheets.partners.plan
}

fn points(person: &Scenario) -> i64 {
    person.sheets.partners.outcome.as_ref().unwrap().points
}

fn text(person: &Scenario) -> String {
    Screen::of(&person.state).text()
}

fn decide(person: &mut Scenario, choice: Choice) {
    let themes = &person.sheets.partners.known.as_ref().unwrap().network.themes;
    let decided = Decided::of(choice, themes).unwrap();
    does(person, partners::Event::Decide(decided));
}

fn does(person: &mut Scenario, event: partners::Event) {
    person.plans(event);
}

/// The pair with the most points.
fn best(person: &Scenario) -> Pair {
    let book = &person.sheets.partners.known.as_ref().unwrap().book;
    plan(person).pairs().max_by_key(|pair| book.parts(*pair).unwrap().sum()).unwrap()
}

#[test]
fn every_school_is_in_a_group_or_hears_why_not_in_both_languages() {
    let mut person = planner();
    let names: Vec<String> = {
        let network = &person.sheets.partners.known.as_ref().unwrap().network;
        let schools = network.instance.schools.iter();
        schools.map(|school| network.name(school.id).unwrap().to_owned()).collect()
    };
    for lang in Lang::ALL {
        person.sees(Event::Speak(lang));
        let text = text(&person);
        for name in &names {
            assert!(text.contains(name), "{name} in {lang:?}");
        }
        check_screen(&person.state);
    }
    let verdict = person.sheets.partners.outcome.as_ref().unwrap().verdict;
    assert!(matches!(verdict, Some(Verdict::Proven | Verdict::AtMost(..100))), "{verdict:?}");
}

#[test]
fn what_if_the_best_pair_may_not_be() {
    let mut person = planner();
    let (before, worth, pair) = (plan(&person).clone(), points(&person), best(&person));
    does(&mut person, partners::Event::Why(Some(pair)));
    assert!(text(&person).contains("Waarom niet met"), "{}", text(&person));
    person.clicks("ban");
    assert_eq!(plan(&person), &before, "nothing moves before somebody asks for it");
    assert!(!person.sheets.partners.is_current());
    assert!(text(&person).contains("Er is iets veranderd"));
    person.clicks("make-plan").waits_for_plan();
    assert!(person.sheets.partners.is_current());
    assert!(plan(&person).pairs().all(|other| other != pair));
    assert!(points(&person) <= worth, "a ban never raises it");
    let difference = person.sheets.partners.difference.clone().unwrap();
    assert_eq!(difference.points(), points(&person) - worth);
    assert!(difference.schools.contains(&pair.partner), "whom it concerns");
    assert!(text(&person).contains("Loslaten") || text(&person).contains("Weghalen"));
    assert!(text(&person).contains("Vorige groepen terug"));
    person.clicks("undo-plan");
    assert_eq!(plan(&person), &before);
    assert_eq!(person.sheets.partners.planning.decisions.len(), 1, "one step at a time");
    assert!(text(&person).contains("Keuze terugnemen"));
    person.clicks("undo-plan");
    assert_eq!((plan(&person), points(&person)), (&before, worth));
    assert!(person.sheets.partners.planning.decisions.is_empty());
    assert!(person.sheets.partners.is_current() && person.sheets.partners.difference.is_none());
}

#[test]
fn what_is_fixed_stays_and_what_can_not_be_is_said() {
    let mut person = planner();
    let pair = best(&person);
    decide(&mut person, Choice::Pin(pair));
    let other = plan(&person).pairs().find(|other| other.host != pair.host).unwrap();
    decide(&mut person, Choice::Close(other.host, other.theme));
    // A school can not be its own partner, and is fixed as that nevertheless.
    decide(&mut person, Choice::Pin(Pair { host: other.partner, ..other }));
    person.clicks("make-plan").waits_for_plan();
    assert!(plan(&person).pairs().any(|one| one == pair));
    assert!(plan(&person).group(other.host, other.theme).is_none());
    let impossible = &person.sheets.partners.outcome.as_ref().unwrap().impossible;
    assert_eq!(impossible.len(), 1);
    assert!(text(&person).contains("kan niet van zichzelf leren"), "{}", text(&person));
    check_screen(&person.state);
}

#[test]
fn a_partner_is_brought_to_another_host() {
    let mut person = planner();
    let book = person.sheets.partners.known.as_ref().unwrap().book.clone();
    let hosts: Vec<RecordId> = book.instance().schools.iter().map(|school| school.id).collect();
    let (pair, to) = plan(&person)
        .pairs()
        .find_map(|pair| {
            let open = plan(&person).groups.iter().filter(|group| group.theme == pair.theme);
            let mut other = open.map(|group| Pair { host: group.host, ..pair });
            let other = other.find(|to| *to != pair && book.obstacles(*to).is_empty())?;
            Some((pair, other))
        })
        .or_else(|| {
            let pair = plan(&person).pairs().next()?;
            let to = hosts.iter().map(|&host| Pair { host, ..pair });
            Some((pair, to.into_iter().find(|to| *to != pair && book.obstacles(*to).is_empty())?))
        })
        .expect("somebody may go to another host");
    does(&mut person, partners::Event::Move(pair, to.host.to_string()));
    assert_eq!(person.sheets.partners.planning.decisions.len(), 2);
    person.clicks("make-plan").waits_for_plan();
    assert!(plan(&person).pairs().all(|one| one != pair));
    let impossible = &person.sheets.partners.outcome.as_ref().unwrap().impossible;
    let came = plan(&person).pairs().any(|one| one == to);
    assert!(came != impossible.iter().any(|one| one.choice == Choice::Pin(to)), "or it says why");
}

#[test]
fn a_host_is_appointed_by_hand_with_a_reason() {
    let mut person = planner();
    let network = &person.sheets.partners.known.as_ref().unwrap().network;
    let school = network.instance.schools.iter().find(|school| school.agreed).unwrap().id;
    person.clicks("appointing");
    assert!(text(&person).contains("Kies een school en een thema"), "it asks for what is missing");
    person.writes("appoint-school", &school.to_string());
    person.writes("appoint-theme", "trust");
    person.clicks("appointing");
    assert!(person.sheets.partners.planning.decisions.is_empty(), "no reason, no host");
    person.writes("appoint-reason", "Zij begeleiden dit al jaren.");
    person.clicks("appointing");
    let decided = Decided::Appoint(school, "trust".to_owned());
    let reason = person.sheets.partners.planning.decisions.get(&decided);
    assert_eq!(reason.map(String::as_str), Some("Zij begeleiden dit al jaren."));
    assert!(text(&person).contains("Zij begeleiden dit al jaren."));
    assert!(person.sheets.partners.known.as_ref().unwrap().book.is_chosen(
        decided.choice(&person.sheets.partners.known.as_ref().unwrap().network.themes).unwrap()
    ));
}

#[test]
fn a_school_that_drops_out_changes_as_little_as_can_be() {
    let mut person = planner();
    let before = plan(&person).clone();
    let gone = best(&person).partner;
    does(&mut person, partners::Event::Out(gone, true));
    assert!(!person.sheets.partners.is_current());
    person.clicks("keep-plan").waits_for_plan();
    let now = plan(&person).clone();
    assert!(now.pairs().all(|pair| pair.partner != gone && pair.host != gone));
    let kept = now.pairs().filter(|pair| before.pairs().any(|one| one == *pair)).count();
    let could = before.pairs().filter(|pair| pair.partner != gone && pair.host != gone).count();
    assert!(kept + 4 >= could, "{kept} of {could} pairs stay");
    assert!(
        text(&person).contains("niet uitgerekend"),
        "nothing is claimed of what was not proven"
    );
    does(&mut person, partners::Event::Out(gone, false));
    assert!(person.sheets.partners.planning.out.is_empty());
}

#[test]
fn a_plan_is_a_record_that_travels_and_one_file_here() {
    let mut person = coordinator_of(files(16));
    let received = person.sheets.overview.received.files().count();
    person.clicks("make-plan").waits_for_plan();
    let pair = best(&person);
    for _ in 0..3 {
        decide(&mut person, Choice::Ban(pair));
        let ban = Choice::Ban(pair);
        let themes = &person.sheets.partners.known.as_ref().unwrap().network.themes;
        let ban = Decided::of(ban, themes).unwrap();
        does(&mut person, partners::Event::TakeBack(ban));
    }
    assert_eq!(person.sheets.overview.received.files().count(), received + 1);
    assert!(person.sheets.overview.received.last_files().len() > 1, "the last batch is the files");
    let (plan, planning) = (plan(&person).clone(), person.sheets.partners.planning.clone());
    person.sees(Event::Arrived(Route::Overview)).clicks("save-overview");
    let whole = person.files.last().unwrap().clone();
    let other = coordinator_of(vec![whole]);
    assert_eq!(other.sheets.partners.planning, planning);
    assert_eq!(other.sheets.partners.plan, plan);
    assert!(other.sheets.partners.is_current());
}

#[test]
fn a_late_file_is_said_and_the_plan_stays_until_somebody_makes_another() {
    let mut early = files(16);
    let late = vec![early.remove(4)];
    let mut person = coordinator_of(early);
    person.clicks("make-plan").waits_for_plan();
    let before = plan(&person).clone();
    person.sees(Event::Arrived(Route::Overview)).receives(late);
    person.sees(Event::Arrived(Route::Partners));
    assert_eq!(plan(&person), &before);
    assert!(!person.sheets.partners.is_current());
    assert!(text(&person).contains("Zo min mogelijk veranderen"));
}

#[test]
fn of_two_plans_of_two_coordinators_somebody_chooses_one() {
    let mut one = planner();
    one.sees(Event::Arrived(Route::Overview)).clicks("save-overview");
    let shared = one.files.last().unwrap().clone();
    let mut other = coordinator_of(vec![shared]);
    one.sees(Event::Arrived(Route::Partners));
    let pair = best(&one);
    decide(&mut one, Choice::Ban(pair));
    decide(&mut other, Choice::Pin(pair));
    other.sees(Event::Arrived(Route::Overview)).clicks("save-overview");
    let theirs = other.files.last().unwrap().clone();
    one.sees(Event::Arrived(Route::Overview)).receives(vec![theirs]);
    one.sees(Event::Arrived(Route::Partners));
    assert!(text(&one).contains("twee versies van dit plan"), "{}", text(&one));
    assert!(!text(&one).contains("Opnieuw"), "nothing is decided over a colleague's head");
    one.sees(Event::Arrived(Route::Overview));
    assert!(text(&one).contains("Plan van de leerpartners"), "{}", text(&one));
    check_screen(&one.state);
    let fork = &one.sheets.overview.forks[0];
    let pins = fork.versions.iter().position(|version| {
        let mut heads = one.sheets.overview.received.merged().heads_of(fork.record);
        let head = heads.find(|head| head.hash() == version.hash).unwrap();
        Planning::read(head).unwrap().decisions.keys().any(|one| matches!(one, Decided::Pin(_)))
    });
    one.clicks_on(&format!("Versie {} telt", pins.unwrap() + 1));
    one.sees(Event::Arrived(Route::Partners));
    let decided = &one.sheets.partners.planning.decisions;
    assert!(decided.keys().all(|one| matches!(one, Decided::Pin(_))) && decided.len() == 1);
    assert!(!one.sheets.partners.is_forked);
}

#[test]
fn somebody_stops_and_keeps_the_best_so_far() {
    let mut person = coordinator_of(files(16));
    person.clicks("make-plan");
    assert!(text(&person).contains("Stoppen"));
    while person.sheets.partners.progress().unwrap().bound.is_none() {
        person.sheets.partners.step(1);
    }
    person.clicks("stop-plan");
    assert!(person.sheets.partners.progress().is_none());
    assert!(!plan(&person).groups.is_empty());
    assert!(person.sheets.partners.outcome.as_ref().unwrap().verdict.is_some());

    // Before there is any plan nothing is kept.
    let mut person = coordinator_of(files(16));
    person.clicks("make-plan").clicks("stop-plan");
    assert!(person.sheets.partners.planning.made.is_none());
    check_screen(&person.state);
}

#[test]
fn a_plan_goes_on_while_somebody_is_elsewhere() {
    let mut person = coordinator_of(files(16));
    person.clicks("make-plan");
    while person.sheets.partners.progress().unwrap().bound.is_none() {
        person.sheets.partners.step(1);
    }
    person.sees(Event::Arrived(Route::Overview));
    person.sees(Event::Arrived(Route::Partners));
    assert!(person.sheets.partners.progress().unwrap().bound.is_some(), "as far as it was");
    assert!(!plan(&person).groups.is_empty());
    let groups = plan(&person).clone();
    person.waits_for_plan();
    assert!(plan(&person).groups.len() >= groups.groups.len().min(3));

    // Of other schools it begins anew.
    person.clicks("make-plan");
    let themes = &person.sheets.partners.known.as_ref().unwrap().network.instance.schools;
    let gone = themes.iter().find(|school| school.agreed).unwrap().id;
    does(&mut person, partners::Event::Out(gone, true));
    assert!(person.sheets.partners.progress().is_none());
}

#[test]
fn the_example_is_planned_and_stored_nowhere() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview));
    let mut example = talentscan::app::overview::Received::default();
    let mut batch = talentscan::app::overview::Batch::default();
    for file in files(16) {
        batch.read(file);
    }
    example.take(batch);
    person.sheets.overview.example = Some(example);
    person.sheets.overview.refresh();
    person.sees(Event::Arrived(Route::Partners)).clicks("make-plan").waits_for_plan();
    assert!(!plan(&person).groups.is_empty());
    assert!(person.sheets.partners.planning.made.is_some());
    assert_eq!(person.sheets.overview.received.files().count(), 0);
    assert!(text(&person).contains(" km"), "the towns of the example are known");
}

#[test]
fn cards_name_nobody_who_did_not_agree_and_show_no_score() {
    let mut person = planner();
    does(&mut person, partners::Event::Print(Print::Cards));
    let text = text(&person);
    assert!(text.contains("Eerste vraag voor het bezoek"));
    let groups = plan(&person).groups.len();
    assert_eq!(text.matches("Eerste vraag voor het bezoek").count(), groups);
    let (_, cards) = text.split_once("Leerpartners: ").unwrap();
    assert!(!cards.contains("scoort") && !cards.contains("punten"), "{cards}");
}

#[test]
fn the_list_goes_along_as_csv_as_a_workbook_and_on_paper() {
    let mut person = planner();
    let pairs = plan(&person).pairs().count();
    person.clicks("take-list");
    let csv = person.handed.last().unwrap().clone();
    assert_eq!(csv.name, "talentscan_leerpartners_2026-11-22.csv");
    let csv = String::from_utf8(csv.bytes).unwrap();
    assert_eq!(csv.lines().count(), 1 + pairs);
    assert!(csv.lines().next().unwrap().contains("Thema;Gastschool;Partner"), "{csv}");
    person.clicks("take-workbook");
    let workbook = person.handed.last().unwrap();
    assert_eq!(workbook.name, "talentscan_leerpartners_2026-11-22.xlsx");
    let sheets = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(std::io::Cursor::new(
        workbook.bytes.clone(),
    ));
    let mut sheets = sheets.unwrap();
    let list = calamine::Reader::worksheet_range(&mut sheets, "Wie gaat naar wie").unwrap();
    assert_eq!(list.height(), 1 + pairs);
    assert!(calamine::Reader::worksheet_range(&mut sheets, "Zonder groep").unwrap().height() > 1);
    person.clicks("print-list");
    let text = text(&person);
    let (_, list) = text.split_once("Wie gaat naar wie").unwrap();
    let (list, _) = list.split_once("Scholen").unwrap();
    let network = &person.sheets.partners.known.as_ref().unwrap().network;
    for pair in plan(&person).pairs() {
        for school in [pair.host, pair.partner] {
            assert!(list.contains(network.name(school).unwrap()), "{school} in {list}");
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(6))]
    #[test]
    fn the_order_of_files_never_matters(seed in any::<u64>()) {
        let mut shuffled = files(12);
        let mut state = seed | 1;
        for place in (1..shuffled.len()).rev() {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
            let other = usize::try_from(state >> 33).unwrap() % (place + 1);
            shuffled.swap(place, other);
        }
        let mut one = coordinator_of(files(12));
        let mut other = coordinator_of(shuffled);
        one.clicks("make-plan").waits_for_plan();
        other.clicks("make-plan").waits_for_plan();
        prop_assert_eq!(plan(&one), plan(&other));
        let bytes = |person: &Scenario| -> String {
            let workspace: &Workspace = person.sheets.overview.received.merged();
            Planning::of(workspace).unwrap().write(&Workspace::default()).text().to_owned()
        };
        prop_assert_eq!(bytes(&one), bytes(&other));
    }
}
