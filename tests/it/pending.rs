//! What somebody decided about the groups shows at once where it was decided, and stays in sight
//! until the groups are made again.

use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use crate::settings::{coordinator, text};
use std::collections::BTreeSet;
use talentscan::app::partners::Event;
use talentscan::domain::matching::instance::{Choice, Pair, Theme};
use talentscan::domain::planning::Decided;
use talentscan::domain::record::RecordId;
use talentscan::domain::text::Lang;

const GOES: &str = "gaat weg bij ‘Opnieuw’";
const COMES: &str = "komt erbij bij ‘Opnieuw’";

fn planner() -> Scenario {
    let mut person = coordinator(40);
    person.waits_for_first_plan();
    person
}

fn pairs(person: &Scenario) -> Vec<Pair> {
    person.sheets.partners.plan.pairs().collect()
}

fn decided(person: &Scenario, choice: Choice) -> Decided {
    let network = &person.sheets.partners.known.as_ref().unwrap().network;
    Decided::of(choice, &network.themes).unwrap()
}

/// What somebody does.
type Act = Box<dyn Fn(&Scenario) -> Event>;

/// A pair, and another group of its theme where the partner may go.
fn with_elsewhere(person: &Scenario) -> (Pair, RecordId) {
    let partners = &person.sheets.partners;
    let book = &partners.known.as_ref().unwrap().book;
    let groups = &partners.plan.groups;
    let found = pairs(person).into_iter().find_map(|pair| {
        let others = groups.iter().filter(|group| group.theme == pair.theme);
        let mut others = others.map(|group| group.host).filter(|host| *host != pair.host);
        let host = others.find(|&host| book.obstacles(Pair { host, ..pair }).is_empty())?;
        Some((pair, host))
    });
    found.expect("somebody may go to another group")
}

/// Holds for a screen: so often it says that somebody goes, and that somebody comes.
#[track_caller]
fn check(row: &str, person: &Scenario, goes: usize, comes: usize) {
    check_screen(&person.state);
    let text = text(person);
    let counts = (text.matches(GOES).count(), text.matches(COMES).count());
    assert_eq!(counts, (goes, comes), "{row}: {text}");
    let is_outdated = text.contains("Er is iets veranderd");
    assert_eq!(is_outdated, goes + comes > 0, "{row}");
}

#[test]
fn what_goes_and_what_comes_is_said_on_the_cards() {
    let (pair, host) = with_elsewhere(&planner());
    let open = |choice| move |person: &Scenario| Event::Decide(decided(person, choice));
    let own_groups = |person: &Scenario, school| {
        let groups = &person.sheets.partners.plan.groups;
        groups
            .iter()
            .filter(|group| group.host == school || group.partners.contains(&school))
            .count()
    };
    let rows: [(&str, Act, usize, usize); 5] = [
        ("ruled out", Box::new(open(Choice::Ban(pair))), 1, 0),
        ("moved", Box::new(move |_| Event::Move(pair, host.to_string())), 1, 1),
        ("closed", Box::new(open(Choice::Close(pair.host, pair.theme))), 1, 0),
        ("partner out", Box::new(move |_| Event::Out(pair.partner, true)), usize::MAX, 0),
        ("host out", Box::new(move |_| Event::Out(pair.host, true)), usize::MAX, 0),
    ];
    for (row, act, goes, comes) in rows {
        let mut person = planner();
        check(row, &person, 0, 0);
        let school = if row == "partner out" { pair.partner } else { pair.host };
        let goes = if goes == usize::MAX { own_groups(&person, school) } else { goes };
        let event = act(&person);
        person.plans(event);
        check(row, &person, goes, comes);
        person.clicks("undo-plan");
        check(row, &person, 0, 0);
    }
}

#[test]
fn a_choice_about_a_pair_is_taken_back_where_it_was_made() {
    let mut person = planner();
    let pair = pairs(&person)[0];
    person.plans(Event::Why(Some(pair)));
    for id in ["pin", "ban", "out"] {
        let before = person.sheets.partners.planning.clone();
        person.clicks(id);
        assert_ne!(person.sheets.partners.planning, before, "{id}");
        assert!(person.sheets.partners.plan.pairs().any(|other| other == pair));
        person.clicks(id);
        assert_eq!(person.sheets.partners.planning, before, "{id}");
        check_screen(&person.state);
    }
}

#[test]
fn choosing_another_host_explains_and_only_the_button_moves() {
    let mut person = planner();
    let (pair, host) = with_elsewhere(&person);
    person.plans(Event::Why(Some(pair)));
    person.writes("why-not", &host.to_string());
    assert!(person.sheets.partners.planning.decisions.is_empty(), "an arrow key is no decision");
    person.clicks("move");
    let decisions: BTreeSet<Decided> =
        person.sheets.partners.planning.decisions.keys().cloned().collect();
    let wanted = [Choice::Ban(pair), Choice::Pin(Pair { host, ..pair })];
    assert_eq!(decisions, wanted.map(|choice| decided(&person, choice)).into());

    // Where it may not go there is a reason, and no button.
    let mut person = planner();
    let book = person.sheets.partners.known.as_ref().unwrap().book.clone();
    let schools = book.instance().schools.iter().map(|school| school.id);
    let mut refused = schools.filter(|&host| {
        host != pair.host
            && host != pair.partner
            && !book.obstacles(Pair { host, ..pair }).is_empty()
    });
    person.plans(Event::Why(Some(pair)));
    person.writes("why-not", &refused.next().unwrap().to_string());
    assert!(!text(&person).contains("Verplaatsen naar"));
}

#[test]
fn of_schools_without_a_place_it_is_said_that_no_limit_holds() {
    let mut person = planner();
    let known = person.sheets.partners.known.as_ref().unwrap();
    let unknown = known.network.instance.schools.iter().filter(|one| one.place.is_none()).count();
    assert!(unknown > 0);
    let says = |person: &Scenario| Screen::of(&person.state).text();
    assert!(says(&person).contains("De grens van 30 km geldt daar niet."));
    person.writes("set-farthest", "");
    assert!(!says(&person).contains("geldt daar niet"), "there is no limit");
    person.writes("set-farthest", "30");
    person.sees(talentscan::app::Event::Speak(Lang::En));
    assert!(says(&person).contains("The limit of 30 km does not hold there."));
}

#[test]
fn what_was_asked_for_and_is_not_there_is_said_beside_the_plan() {
    let first = planner();
    let instance = &first.sheets.partners.known.as_ref().unwrap().network.instance;
    let school = instance.schools.iter().find(|school| !school.agreed).unwrap().id;
    let rows = [
        (Choice::TakePart(school), "moet meedoen, en heeft geen plek"),
        (Choice::Appoint(school, Theme(0)), "en heeft daar geen groep"),
    ];
    for (choice, says) in rows {
        let mut person = planner();
        let event = Event::Decide(decided(&person, choice));
        person.plans(event);
        assert!(!text(&person).contains(says), "that groups are older is said first");
        person.clicks("make-plan").waits_for_plan();
        assert!(text(&person).contains(says), "{says}: {}", text(&person));
        check_screen(&person.state);
    }
    let met = pairs(&first)[0];
    let mut person = planner();
    for choice in [Choice::TakePart(met.partner), Choice::Appoint(met.host, met.theme)] {
        let event = Event::Decide(decided(&person, choice));
        person.plans(event);
    }
    person.clicks("make-plan").waits_for_plan();
    for (_, says) in rows {
        assert!(!text(&person).contains(says), "{says}");
    }
}
