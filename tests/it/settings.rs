//! The settings of learning partners: what somebody sets holds for the next plan, what can not be
//! set is said, and both are kept.

use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use std::collections::BTreeSet;
use talentscan::app::Event;
use talentscan::app::overview::Incoming;
use talentscan::app::route::Route;
use talentscan::domain::exchange;
use talentscan::domain::matching::instance::{Boards, Candidacy, Instance, Standing};
use talentscan::domain::matching::plan::Plan;
use talentscan::domain::matching::rulebook::metres;
use talentscan::domain::organisation::OrganisationType;
use talentscan::domain::planning::Planning;
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;

/// A coordinator who received the files of so many schools and their boards, on the page of
/// learning partners.
pub(crate) fn coordinator(schools: u32) -> Scenario {
    coordinator_of(files(schools))
}

pub(crate) fn coordinator_of(files: Vec<Incoming>) -> Scenario {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files);
    person.sees(Event::Arrived(Route::Partners));
    person
}

pub(crate) fn files(schools: u32) -> Vec<Incoming> {
    let files = sample::network(schools, 7, Date::new(2026, 11, 22).unwrap());
    files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes }).collect()
}

pub(crate) fn instance(person: &Scenario) -> &Instance {
    &person.sheets.partners.known.as_ref().unwrap().network.instance
}

pub(crate) fn planning(person: &Scenario) -> &Planning {
    &person.sheets.partners.planning
}

pub(crate) fn text(person: &Scenario) -> String {
    Screen::of(&person.state).text()
}

pub(crate) fn value(person: &Scenario, id: &str) -> String {
    Screen::of(&person.state).value(id)
}

/// In how many standings a school is so much of a candidate.
fn candidates(instance: &Instance, candidacy: Candidacy) -> usize {
    let standings = instance.schools.iter().flat_map(|school| &school.standings);
    standings.filter(|standing: &&Standing| standing.candidacy == candidacy).count()
}

/// How often schools can be host, and partner, all together.
fn times(instance: &Instance) -> (u32, u32) {
    let sum = |times: fn(&talentscan::domain::matching::instance::School) -> u8| {
        instance.schools.iter().map(|school| u32::from(times(school))).sum()
    };
    (sum(|school| school.hosts), sum(|school| school.partners))
}

#[test]
fn every_number_changes_what_a_plan_is_made_of_and_can_be_undone() {
    type Holds = fn(&Instance, &Instance) -> bool;
    let strong = |was: &Instance, is: &Instance| {
        candidates(is, Candidacy::Strong) < candidates(was, Candidacy::Strong)
    };
    let rows: [(&str, &str, &str, Holds); 23] = [
        ("set-smallest", "2", "3", |_, is| is.rules.smallest == 3),
        ("set-largest", "4", "7", |_, is| is.rules.largest == 7),
        ("set-least-gap", "10", "25", |_, is| is.rules.least_gap == 25),
        ("set-farthest", "30", "12,5", |_, is| is.rules.farthest == Some(12_500)),
        ("set-farthest", "30", "", |_, is| is.rules.farthest.is_none()),
        ("set-host-times", "1", "3", |was, is| times(is).0 > times(was).0),
        ("set-partner-times", "1", "3", |was, is| times(is).1 > times(was).1),
        ("set-complementarity", "40", "41", |_, is| is.weights.complementarity == 41),
        ("set-first-wish", "30", "31", |_, is| is.weights.wish == [31, 20, 10]),
        ("set-second-wish", "20", "21", |_, is| is.weights.wish == [30, 21, 10]),
        ("set-third-wish", "10", "11", |_, is| is.weights.wish == [30, 20, 11]),
        ("set-urgency", "5", "6", |_, is| is.weights.urgency == 6),
        ("set-nearness", "15", "16", |_, is| is.weights.nearness == 16),
        ("set-placed", "100", "99", |_, is| is.weights.placed == 99),
        ("set-gives-and-gets", "25", "0", |_, is| is.weights.gives_and_gets == 0),
        ("set-must-take-part", "1000", "1000000", |_, is| is.weights.must_take_part == 1_000_000),
        ("set-group", "0", "−10", |_, is| is.weights.group == -10),
        ("set-host-score", "75", "95,5", strong),
        ("set-host-statement", "50", "99", strong),
        ("set-host-agreement", "0,3", "0,99", strong),
        ("set-host-response", "50", "100", strong),
        ("set-host-example", "40", "1000", strong),
        ("set-host-possible", "60", "100", |was, is| {
            candidates(is, Candidacy::Possible) < candidates(was, Candidacy::Possible)
        }),
    ];
    let mut person = coordinator(40);
    let was = instance(&person).clone();
    assert!(Screen::of(&person.state).check_fields() > 20);
    for (id, starts, sets, holds) in rows {
        assert_eq!(value(&person, id), starts, "{id}");
        assert!(!holds(&was, &was), "{id} says nothing");
        person.writes(id, sets);
        assert!(holds(&was, instance(&person)), "{id}: {:?}", planning(&person));
        assert_eq!(value(&person, id), sets, "{id}");
        assert_eq!(person.sheets.partners.written.len(), 0, "{id}");
        let default = if starts == "30" {
            "Standaard: 30.".to_owned()
        } else {
            format!("Standaard: {starts}.")
        };
        assert!(text(&person).contains(&default), "{id}: {default}");
        check_screen(&person.state);
        person.clicks("undo-plan");
        assert_eq!(instance(&person), &was, "{id}");
        assert_eq!(value(&person, id), starts, "{id}");
        assert!(!text(&person).contains("Standaard:"), "{id}");
    }
    assert_eq!(planning(&person), &Planning::default());
    // Ambitions are of boards.
    person.writes("between", "board");
    let was = instance(&person).clone();
    person.writes("set-host-now", "4");
    assert!(strong(&was, instance(&person)));
}

#[test]
fn what_is_turned_on_or_off_and_chosen_holds_too() {
    type Holds = fn(&Instance, &Instance) -> bool;
    let rows: [(&str, Option<&str>, Holds); 6] = [
        ("same-sector", None, |_, is| is.rules.same_sector),
        ("possible-hosts", None, |_, is| !is.rules.possible_hosts),
        ("everyone-first", None, |was, is| is.weights.placed > 10 * was.weights.placed),
        ("boards", Some("across"), |_, is| is.rules.boards == Boards::Across),
        ("boards", Some("within"), |_, is| is.rules.boards == Boards::Within),
        ("theme-trust", None, |was, is| is.themes + 1 == was.themes),
    ];
    let mut person = coordinator(12);
    let was = instance(&person).clone();
    for (id, chosen, holds) in rows {
        match chosen {
            Some(chosen) => person.writes(id, chosen),
            None => person.clicks(id),
        };
        assert!(!holds(&was, &was) && holds(&was, instance(&person)), "{id}");
        check_screen(&person.state);
        person.clicks("undo-plan");
        assert_eq!(instance(&person), &was, "{id}");
    }
    // Where everyone comes first, a place is worth more than all else, whatever is set.
    assert!(text(&person).contains("Een plek"));
    person.clicks("everyone-first");
    assert!(!text(&person).contains("Een plek\n"));
    person.clicks("everyone-first");
    assert_eq!(instance(&person), &was);
}

#[test]
fn what_is_no_number_or_out_of_range_is_said_and_changes_nothing() {
    const NO_NUMBER: [&str; 2] = ["Dit is geen getal.", "This is no number."];
    const NOT_WHOLE: [&str; 2] = ["Vul een heel getal in", "Fill in a whole number"];
    const TOO_PRECISE: [&str; 2] = ["hoogstens twee cijfers", "two digits"];
    let rows: [(&str, &str, [&str; 2]); 22] = [
        ("set-smallest", "", NO_NUMBER),
        ("set-smallest", "twee", NO_NUMBER),
        ("set-smallest", "0", ["van 1 tot en met 4.", "from 1 to 4."]),
        ("set-smallest", "5", ["van 1 tot en met 4.", "from 1 to 4."]),
        ("set-largest", "1", ["van 2 tot en met 50.", "from 2 to 50."]),
        ("set-largest", "51", ["van 2 tot en met 50.", "from 2 to 50."]),
        ("set-largest", "2,5", NOT_WHOLE),
        ("set-placed", "1.000", NOT_WHOLE),
        ("set-placed", "-1", ["van 0 tot en met 1.000.000.", "from 0 to 1,000,000."]),
        ("set-placed", "99999999999999999999999", ["van 0 tot", "from 0 to"]),
        ("set-group", "-1000001", ["van −1.000.000 tot", "from −1,000,000 to"]),
        ("set-group", "--1", NO_NUMBER),
        ("set-farthest", "0", ["van 1 tot en met 20.000.", "from 1 to 20,000."]),
        ("set-farthest", "20000,01", ["van 1 tot en met 20.000.", "from 1 to 20,000."]),
        ("set-farthest", "1.000", TOO_PRECISE),
        ("set-farthest", "1e3", NO_NUMBER),
        ("set-farthest", "12,", NO_NUMBER),
        ("set-host-score", "100,01", ["van 0 tot en met 100.", "from 0 to 100."]),
        ("set-host-agreement", "1,1", ["van −1 tot en met 1.", "from −1 to 1."]),
        ("set-host-now", "0,99", ["van 1 tot en met 4.", "from 1 to 4."]),
        ("set-host-times", "10", ["van 0 tot en met 9.", "from 0 to 9."]),
        ("set-host-example", "1001", ["van 0 tot en met 1.000.", "from 0 to 1,000."]),
    ];
    let mut person = coordinator(3);
    let files = person.sheets.overview.received.files().count();
    for (id, written, says) in rows {
        let starts = value(&person, id);
        person.writes(id, written);
        for (lang, says) in [(Lang::Nl, says[0]), (Lang::En, says[1])] {
            person.sees(Event::Speak(lang));
            let text = text(&person);
            let said = text.lines().find(|line| line.contains(says));
            let said = said.unwrap_or_else(|| panic!("{id} {written:?}: no {says:?} in {text}"));
            let stays = ["De instelling bleef wat zij was.", "The setting stayed as it was."];
            assert!(stays.iter().any(|stays| said.ends_with(stays)), "{said}");
            assert_eq!(value(&person, id), written, "{id}: what was typed is lost");
        }
        person.sees(Event::Speak(Lang::Nl));
        assert_eq!(planning(&person), &Planning::default(), "{id} {written:?}");
        check_screen(&person.state);
        // Another one can be set meanwhile.
        person.writes("set-urgency", "6").writes("set-urgency", "5");
        assert_eq!(value(&person, id), written, "{id}: what was typed is lost");
        person.writes(id, &starts);
        assert!(!text(&person).contains("De instelling bleef"), "{id}");
    }
    assert_eq!(person.sheets.overview.received.files().count(), files + 1, "the record, once");
}

#[test]
fn a_group_can_be_larger_than_the_largest_once_that_is_larger() {
    let mut person = coordinator(3);
    person.writes("set-smallest", "5").writes("set-farthest", "ver");
    assert_eq!(planning(&person), &Planning::default());
    person.writes("set-largest", "8");
    let rules = planning(&person).rules;
    assert_eq!((rules.smallest, rules.largest, rules.farthest), (5, 8, Some(30_000)));
    assert_eq!(value(&person, "set-smallest"), "5");
    assert_eq!(value(&person, "set-farthest"), "ver", "that still can not be");
}

#[test]
fn themes_are_chosen_and_own_ones_added() {
    let mut person = coordinator(3);
    let start = planning(&person).themes.clone();
    assert_eq!(start.len(), 15);
    person.clicks("theme-trust").clicks("theme-instruction");
    assert_eq!(instance(&person).themes, 13);
    // Back in the same order: then nothing changed.
    person.clicks("theme-instruction").clicks("theme-trust");
    assert_eq!(planning(&person).themes, start);

    person.clicks("add-own-theme");
    assert!(text(&person).contains("Schrijf een naam met letters of cijfers."));
    assert!(planning(&person).own_themes.is_empty());
    let focus = format!("{:?}", person.focus);
    assert!(focus.contains("own-theme"), "{focus}");
    for number in 1..=10 {
        person.writes("own-theme", &format!(" Muziek {number} ")).clicks("add-own-theme");
        check_screen(&person.state);
    }
    let own = &planning(&person).own_themes;
    assert_eq!((own.len(), own[0].name.as_str(), own[0].id.as_str()), (10, "Muziek 1", "muziek-1"));
    // Of 25 themes 20 count at once.
    assert_eq!((planning(&person).themes.len(), instance(&person).themes), (20, 20));
    let full = text(&person);
    assert!(full.contains("Meer dan 20 thema’s tegelijk gaat niet."), "{full}");
    assert!(full.contains("Je hebt 10 eigen thema’s."), "{full}");
    person.clicks("theme-muziek-10");
    assert!(!planning(&person).themes.contains(&"muziek-10".to_owned()), "no room");
    person.clicks("theme-trust").clicks("theme-muziek-10");
    assert_eq!(planning(&person).themes.last().map(String::as_str), Some("muziek-10"));

    person.clicks("remove-muziek-10").clicks("remove-muziek-1");
    assert_eq!((planning(&person).own_themes.len(), instance(&person).themes), (8, 18));
    assert!(!text(&person).contains("Muziek 10"));
    person.clicks("start-again");
    assert_eq!(planning(&person).own_themes.len(), 8, "own themes stay");
    assert_eq!(planning(&person).themes.len(), 20);
}

#[test]
fn everything_goes_back_to_what_it_starts_with() {
    let mut person = coordinator(12);
    person.waits_for_first_plan();
    let made = planning(&person).made.clone();
    assert!(made.is_some());
    for (id, text) in [
        ("set-least-gap", "20"),
        ("set-host-now", "2,25"),
        ("set-group", "-3"),
        ("boards", "across"),
    ] {
        person.writes(id, text);
    }
    person.clicks("everyone-first").clicks("theme-trust").writes("set-urgency", "veel");
    assert!(text(&person).contains("2 aangepast"), "{}", text(&person));
    person.clicks("start-again");
    assert_eq!(planning(&person), &Planning { made, ..Planning::default() });
    assert_eq!(value(&person, "set-urgency"), "5");
    assert!(person.sheets.partners.is_current(), "nothing is other than when the plan was made");
    assert!(!text(&person).contains("aangepast"));
}

#[test]
fn the_next_plan_is_made_with_what_is_set() {
    let mut person = coordinator(24);
    person.waits_for_first_plan();
    let first = person.sheets.partners.plan.clone();
    let sizes = |plan: &Plan| -> BTreeSet<usize> {
        plan.groups.iter().map(|group| group.partners.len()).collect()
    };
    assert!(sizes(&first).len() > 1, "{:?}", sizes(&first));
    person.writes("set-largest", "2");
    assert!(text(&person).contains("Er is iets veranderd"));
    assert_eq!(person.sheets.partners.plan, first, "until a plan is made again");
    person.clicks("make-plan").waits_for_plan();
    assert_eq!(sizes(&person.sheets.partners.plan), BTreeSet::from([2]));
    person.clicks("undo-plan").clicks("undo-plan");
    assert_eq!((&person.sheets.partners.plan, planning(&person).rules.largest), (&first, 4));

    let theme = person.sheets.partners.known.as_ref().unwrap().network.themes
        [usize::from(first.groups[0].theme.0)]
    .clone();
    person.clicks(&format!("theme-{theme}")).clicks("make-plan").waits_for_plan();
    let network = &person.sheets.partners.known.as_ref().unwrap().network;
    assert_eq!(network.theme(&theme), None);
    assert!(!person.sheets.partners.plan.groups.is_empty());
}

#[test]
fn boards_are_put_together_when_somebody_wants_that() {
    let mut person = coordinator(24);
    let schools = instance(&person).schools.len();
    assert_eq!(schools, 24);
    person.writes("between", "board");
    let boards = person.sheets.overview.table.schools.iter();
    let boards = boards.filter(|row| row.r#type == OrganisationType::Board).count();
    assert_eq!((instance(&person).schools.len(), boards > 0), (boards, true));
    check_screen(&person.state);
    // Only schools: there is nothing to choose.
    let only = coordinator_of(files(1).into_iter().take(1).collect());
    assert_eq!(only.sheets.overview.table.schools.len(), 1);
    assert!(!text(&only).contains("Wie leren van elkaar?"));
    // Of what is chosen there may be none any more: then there is a way back.
    person.writes("between", "partnership");
    assert!(text(&person).contains("Er zijn nog geen scholen om te koppelen."));
    person.writes("between", "school");
    assert_eq!(instance(&person).schools.len(), schools);
}

#[test]
fn where_schools_are_comes_from_a_table_that_somebody_opens() {
    let mut person = coordinator(40);
    let without = |person: &Scenario| {
        instance(person).schools.iter().filter(|school| school.place.is_none()).count()
    };
    assert_eq!(without(&person), 40);
    let says = text(&person);
    assert!(says.contains("Er is nog geen postcodetabel."), "{says}");
    assert!(says.contains("Van 40 scholen is niet bekend waar ze liggen."), "{says}");
    let places = instance_postcodes(&person);
    let lines = places.iter().map(|area| format!("{area};52.{area};5.{area}\n"));
    let table = format!("pc4;lat;lon\n{}", lines.collect::<String>()).into_bytes();
    let table = Incoming { name: "postcodes.csv".to_owned(), bytes: table };
    person.clicks("pick-postcodes").receives(vec![table]);
    person.sees(Event::Arrived(Route::Overview)).clicks("use-postcodes");
    person.sees(Event::Arrived(Route::Partners));
    let unknown = without(&person);
    assert!(unknown > 0 && unknown < 40, "{unknown}: some name no postcode");
    let says = text(&person);
    assert!(says.contains(&format!("De tabel kent {} postcodegebieden.", places.len())), "{says}");
    assert!(says.contains(&format!("Van {unknown} scholen is niet bekend")), "{says}");
    check_screen(&person.state);

    // Near is near: no pair lies farther apart.
    let distances = |person: &Scenario| -> Vec<u32> {
        let book = &person.sheets.partners.known.as_ref().unwrap().book;
        let school = |id| book.school(id).unwrap();
        let pairs = person.sheets.partners.plan.pairs();
        pairs.filter_map(|pair| metres(school(pair.partner), school(pair.host))).collect()
    };
    person.writes("set-farthest", "").waits_for_first_plan();
    assert!(distances(&person).iter().any(|metres| *metres > 12_500), "{:?}", distances(&person));
    person.writes("set-farthest", "12,5").clicks("make-plan").waits_for_plan();
    let near = distances(&person);
    assert!(!near.is_empty() && near.iter().all(|metres| *metres <= 12_500), "{near:?}");

    person.clicks("forget-postcodes");
    assert_eq!(without(&person), 40);
    assert!(text(&person).contains("Er is nog geen postcodetabel."));
}

/// The four digits of the postcodes that schools name.
fn instance_postcodes(person: &Scenario) -> BTreeSet<String> {
    let schools = person.sheets.partners.schools.all.iter();
    let postcodes = schools.filter_map(|school| school.organisation.postcode.clone());
    postcodes.map(|postcode| postcode.chars().take(4).collect()).collect()
}

#[test]
fn what_is_set_is_in_the_file_and_another_device_shows_it() {
    let mut person = coordinator(3);
    person
        .writes("set-farthest", "12,5")
        .writes("set-host-agreement", "-0,25")
        .clicks("same-sector");
    person.writes("own-theme", "Muziek").clicks("add-own-theme");
    let file = saved(&mut person);
    let read = exchange::read(&file.bytes).unwrap().versions;
    let workspace: Workspace = read.into_iter().collect();
    assert_eq!(Planning::of(&workspace).as_ref(), Some(planning(&person)));

    let mut other = Scenario::with_seed(2);
    other.sees(Event::Speak(Lang::En)).sees(Event::Arrived(Route::Overview)).receives(vec![file]);
    other.sees(Event::Arrived(Route::Partners));
    assert_eq!(planning(&other), planning(&person));
    assert_eq!(value(&other, "set-farthest"), "12.5");
    assert_eq!(value(&other, "set-host-agreement"), "−0.25");
    assert!(text(&other).contains("Muziek"));
    assert!(text(&other).contains("Default: 30."), "{}", text(&other));
    assert_eq!(instance(&other), instance(&person));
}

/// Everything that was received as one file.
pub(crate) fn saved(person: &mut Scenario) -> Incoming {
    person.sees(Event::Arrived(Route::Overview)).clicks("save-overview");
    let file = person.files.last().cloned().unwrap();
    person.sees(Event::Arrived(Route::Partners));
    file
}

/// What is on the way to the field somebody writes in stays the same, so the field does too.
#[test]
fn a_change_leaves_the_fields_and_the_focus_where_they_are() {
    let mut person = coordinator(12);
    let fields =
        ["set-smallest", "set-group", "set-host-now", "theme-trust", "own-theme", "boards"];
    let all_ways = |person: &Scenario| fields.map(|id| Screen::of(&person.state).way_to(id));
    let (was, focus) = (all_ways(&person), format!("{:?}", person.focus));
    for (id, text) in [
        ("set-largest", "6"),
        ("set-largest", "zes"),
        ("set-host-score", "101"),
        ("boards", "within"),
    ] {
        person.writes(id, text);
        assert_eq!(all_ways(&person), was, "{id} {text}");
    }
    for id in ["everyone-first", "theme-trust", "possible-hosts"] {
        person.clicks(id);
        assert_eq!(all_ways(&person), was, "{id}");
    }
    assert_eq!(format!("{:?}", person.focus), focus);
    // While a plan is made nothing can be set, and all is there.
    person.clicks("make-plan");
    assert_eq!(all_ways(&person), was);
    assert!(!Screen::of(&person.state).can_be_filled());
    person.waits_for_plan();
    assert_eq!(all_ways(&person), was);
    assert!(Screen::of(&person.state).can_be_filled());
}
