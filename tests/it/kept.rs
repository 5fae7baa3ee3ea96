//! What a coordinator decided about learning partners is kept: no plan that was being made, no later
//! decision, no other name of a school and no file of a newer app takes it away unseen.

use crate::scenario::Scenario;
use crate::settings::{coordinator, instance, planning, saved, text};
use talentscan::app::Event as AppEvent;
use talentscan::app::overview::{self, Batch, Incoming, Received};
use talentscan::app::partners::Event;
use talentscan::app::route::Route;
use talentscan::domain::planning::{Decided, Planning};
use talentscan::domain::sample;
use talentscan::domain::time::Date;

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
    assert_eq!(stored(&person), [decided.clone()]);
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
        assert_eq!(stored(&person), [decided.clone()]);
        person.sees(AppEvent::Arrived(Route::Partners));
        assert_eq!(planning(&person).decisions.keys().collect::<Vec<_>>(), [&decided]);
        assert_eq!(planning(&person).made, None);
        assert!(!text(&person).contains("Ongedaan maken"), "there is no way back to the example");
    }
}

#[test]
fn a_plan_that_was_begun_before_a_colleagues_file_came_is_not_written_over_it() {
    for decides in [false, true] {
        let mut colleague = coordinator(16);
        let ours = must_take_part(&colleague);
        let theirs = Decided::TakePart(instance(&colleague).schools.last().unwrap().id);
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
