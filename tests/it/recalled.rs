//! What the page claims of a plan: only what was found out here, of the schools as they are now, and
//! else whose word it is.

use crate::exchange::bytes_of;
use crate::scenario::Scenario;
use crate::screen::check as check_screen;
use crate::settings::{coordinator, coordinator_of, instance, planning, text};
use std::collections::BTreeSet;
use talentscan::app::Event;
use talentscan::app::overview::Incoming;
use talentscan::app::partners;
use talentscan::app::route::Route;
use talentscan::domain::matching::Stage;
use talentscan::domain::matching::check::{self, Fault, Verdict};
use talentscan::domain::matching::instance::Choice;
use talentscan::domain::planning::{Decided, Made, Planning};
use talentscan::domain::record::RecordId;
use talentscan::domain::text::Lang;

const PROVEN: &str = "Bewezen: geen enkel ander plan heeft meer punten.";
const CHECKED: &str = "Dat is nagerekend.";
const TOLD: &str = "Volgens het bestand van dit plan";
const NOT_KNOWN: &str = "Of het nog beter kan, is niet uitgerekend.";
const FAULTY: &str = "Bij het narekenen klopte dit plan niet";

fn planner() -> Scenario {
    let mut person = coordinator(16);
    person.waits_for_first_plan();
    person
}

/// Somebody who opens all of this overview on another device, with the planning changed so.
fn elsewhere(person: &Scenario, change: impl FnOnce(&mut Planning)) -> Scenario {
    let workspace = person.sheets.overview.received.merged();
    let mut planning = planning(person).clone();
    change(&mut planning);
    let version = planning.write(workspace);
    let bytes = bytes_of(workspace.heads().chain([&version]));
    coordinator_of(vec![Incoming { name: "overview.json".to_owned(), bytes }])
}

fn made(planning: &mut Planning) -> &mut Made {
    planning.made.as_mut().unwrap()
}

/// Holds for a screen: of all claims it makes these.
#[track_caller]
fn check(row: &str, person: &Scenario, wanted: &[&str]) {
    check_screen(&person.state);
    let text = text(person);
    for claim in [PROVEN, CHECKED, TOLD, NOT_KNOWN, FAULTY] {
        assert_eq!(text.contains(claim), wanted.contains(&claim), "{row}: {claim:?} in {text}");
    }
}

/// The claim of a plan that was made here.
fn claim(person: &Scenario) -> &'static str {
    match person.sheets.partners.outcome.as_ref().unwrap().verdict.unwrap() {
        Verdict::Proven => PROVEN,
        Verdict::AtMost(_) => CHECKED,
    }
}

type Change = fn(&mut Planning);

#[test]
fn what_a_file_claims_of_a_plan_is_said_as_what_the_file_says() {
    let person = planner();
    check("made here", &person, &[claim(&person)]);
    let rows: [(&str, Change, &str, Option<&str>); 7] = [
        ("as it was", |_| {}, TOLD, None),
        ("proven", |all| made(all).bound = Some(made(all).points), TOLD, Some("geen enkel ander")),
        ("close", |all| made(all).bound = Some(made(all).points + 5), TOLD, Some("5 punten beter")),
        ("no bound", |all| made(all).bound = None, NOT_KNOWN, None),
        ("a bound too low", |all| made(all).bound = Some(made(all).points - 1), FAULTY, None),
        ("other points", |all| made(all).points -= 1, FAULTY, None),
        (
            "too few partners",
            |all| {
                let partners = made(all).groups.values_mut().next().unwrap();
                partners.retain({
                    let first = *partners.first().unwrap();
                    move |one| *one == first
                });
            },
            FAULTY,
            None,
        ),
    ];
    for (row, change, claim, also) in rows {
        let mut other = elsewhere(&person, change);
        assert!(other.sheets.partners.is_current(), "{row}");
        assert!(!other.sheets.partners.plan.groups.is_empty(), "{row}: the groups are shown");
        check(row, &other, &[claim]);
        assert!(text(&other).contains(also.unwrap_or_default()), "{row}: {}", text(&other));
        other.sees(Event::Speak(Lang::En));
        let english = match claim {
            TOLD => "By the file of this plan, ",
            FAULTY => "When checked, this plan was not right",
            _ => "Whether it can be better still was not worked out.",
        };
        assert!(text(&other).contains(english), "{row}: {}", text(&other));
        // Who makes the groups again has them checked.
        other.sees(Event::Speak(Lang::Nl)).clicks("make-plan").waits_for_plan();
        check(row, &other, &[self::claim(&other)]);
    }
}

#[test]
fn what_was_checked_here_is_known_until_something_changes_and_again_when_it_is_taken_back() {
    let mut person = planner();
    let claim = claim(&person);
    person.sees(Event::Arrived(Route::Overview)).sees(Event::Arrived(Route::Partners));
    check("after a look elsewhere", &person, &[claim]);
    let pair = person.sheets.partners.plan.pairs().next().unwrap();
    let themes = &person.sheets.partners.known.as_ref().unwrap().network.themes;
    let ban = Decided::of(Choice::Ban(pair), themes).unwrap();
    person.plans(partners::Event::Decide(ban.clone()));
    check("outdated", &person, &[NOT_KNOWN]);
    person.plans(partners::Event::TakeBack(ban));
    check("as before", &person, &[claim]);
    person.clicks("make-plan").waits_for_plan().clicks("undo-plan");
    check("undone", &person, &[claim]);
}

#[test]
fn a_plan_is_checked_whatever_a_pair_that_stays_is_worth() {
    let mut person = elsewhere(&planner(), |planning| planning.weights.kept = 50);
    person.clicks("make-plan").waits_for_plan();
    check("no pairs were to stay", &person, &[claim(&person)]);
}

#[test]
fn a_plan_that_was_stopped_early_keeps_the_rules() {
    let mut person = coordinator(16);
    person.clicks("make-plan");
    while person.sheets.partners.progress().unwrap().stage == Stage::First {
        person.sheets.partners.step(1);
    }
    assert_eq!(person.sheets.partners.progress().unwrap().bound, None);
    person.clicks("stop-plan");
    check("stopped", &person, &[NOT_KNOWN]);
    let partners = &person.sheets.partners;
    let instance = &partners.known.as_ref().unwrap().network.instance;
    let points = partners.outcome.as_ref().unwrap().points;
    assert_eq!(check::points(instance, &partners.plan, &[]), Ok(points));
    let mut smaller = partners.plan.clone();
    smaller.groups[0].partners.truncate(1);
    let group = &smaller.groups[0];
    let fault = Fault::TooSmall(group.host, group.theme);
    assert_eq!(check::points(instance, &smaller, &[]), Err(fault));
}

#[test]
fn only_a_plan_that_always_comes_out_again_says_so() {
    const AGAIN: [&str; 2] = ["komt er altijd hetzelfde plan uit", "Rekenwerk: "];
    let check = |row: &str, person: &Scenario, wanted: bool| {
        for says in AGAIN {
            assert_eq!(text(person).contains(says), wanted, "{row}: {}", text(person));
        }
    };
    let mut person = planner();
    check("whole", &person, true);
    check("of a file, that does not say", &elsewhere(&person, |_| {}), false);
    let gone = person.sheets.partners.plan.pairs().next().unwrap().partner;
    person.plans(partners::Event::Out(gone, true));
    check("outdated", &person, false);
    person.clicks("keep-plan").waits_for_plan();
    check("as little changed as could be", &person, false);
    person.clicks("make-plan").waits_for_plan();
    check("whole again", &person, true);
    let mut person = coordinator(16);
    person.clicks("make-plan");
    while person.sheets.partners.progress().unwrap().bound.is_none() {
        person.sheets.partners.step(1);
    }
    person.clicks("stop-plan");
    let whole = planner().sheets.partners.planning.made.clone();
    assert_ne!(person.sheets.partners.planning.made, whole, "it was stopped early");
    check("stopped", &person, false);
}

#[test]
fn no_more_schools_learn_than_there_are() {
    let mut person = planner();
    let learners: BTreeSet<RecordId> =
        person.sheets.partners.plan.pairs().map(|pair| pair.partner).collect();
    for (gone, learner) in (1..).zip(learners.iter().take(learners.len() - 1)) {
        person.plans(partners::Event::Out(*learner, true));
        let schools = instance(&person).schools.len();
        let left = learners.len() - gone;
        let says = format!("{left} van {schools} scholen leren");
        let says = if left == 1 { says.replace("leren", "leert") } else { says };
        assert!(text(&person).contains(&says), "{says}: {}", text(&person));
    }
    assert!(text(&person).contains("Er is iets veranderd"), "it is older");
}
