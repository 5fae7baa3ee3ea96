//! Who is named where: others read the name and the words of no school whose team did not agree or
//! that takes no part, and the coordinator reads the names of all.

use crate::exchange::bytes_of;
use crate::partners::school;
use crate::scenario::Scenario;
use crate::settings::{coordinator, coordinator_of, text};
use std::collections::BTreeMap;
use talentscan::app::Event;
use talentscan::app::overview::Incoming;
use talentscan::app::partners::{self, Print};
use talentscan::app::route::Route;
use talentscan::domain::offer::Offer;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, Kind, RecordId, Version};

/// What every school described as its example in trust.
const EXAMPLE: &str = "Elke woensdag kijken we bij elkaar in de les";

/// The host of the only group, and one of its partners.
const HOST: u64 = 1;
const PARTNER: u64 = 3;

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

/// The first school can show trust, three others want to learn it.
fn handed_in(number: u64) -> Vec<Version> {
    school(number, |_, offer| {
        if number == HOST {
            offer.show.insert("trust".to_owned());
        } else {
            offer.want("trust", 4);
        }
    })
}

fn file(number: u64, versions: &[Version]) -> Incoming {
    Incoming { name: format!("{number}.json"), bytes: bytes_of(versions) }
}

/// A coordinator with a plan of four schools, all of one group.
fn planner() -> Scenario {
    let files = (1..=4).map(|number| file(number, &handed_in(number)));
    let mut person = coordinator_of(files.collect());
    person.writes("set-least-gap", "0").waits_for_first_plan();
    let groups = &person.sheets.partners.plan.groups;
    assert_eq!(groups.len(), 1, "{groups:?}");
    assert_eq!((groups[0].host, groups[0].partners.len()), (id(HOST), 3));
    person
}

/// How a school comes to take no part any more, after the plan was made.
type Leaves = fn(&mut Scenario, u64);

const WAYS: [(&str, Leaves); 4] = [
    ("the coordinator says that it does not agree", |person, number| {
        person.clicks(&format!("complete-{}", id(number))).clicks("school-agreed");
        person.clicks("done");
    }),
    ("it sends that it does not agree", |person, number| {
        let mut own = Own::default();
        for version in handed_in(number) {
            own.adopt(version);
        }
        own.write(id(number + 2000), Kind::Offer, Content::Offer(Offer::new(id(number))));
        let versions: Vec<Version> = own.records().map(|one| one.version.clone()).collect();
        person.sees(Event::Arrived(Route::Overview)).receives(vec![file(9, &versions)]);
        person.sees(Event::Arrived(Route::Partners));
    }),
    ("it drops out", |person, number| {
        person.plans(partners::Event::Out(id(number), true));
    }),
    ("its file is removed", |person, number| {
        let files = person.sheets.overview.received.files();
        let hash = files.filter(|(_, held)| held.name == format!("{number}.json"));
        let hashes: Vec<_> = hash.map(|(hash, _)| hash).collect();
        assert_eq!(hashes.len(), 1);
        person.sheets.overview.received.remove(&hashes);
        person.sheets.overview.refresh();
        person.sees(Event::Arrived(Route::Overview)).sees(Event::Arrived(Route::Partners));
    }),
];

/// Holds for a plan of which everybody agreed, and of which the host or a partner left since: on
/// what is given to others stand the names of the others alone. Says to `also` what stands there and
/// who left.
fn check(given: fn(&mut Scenario) -> String, also: impl Fn(&str, Option<u64>)) {
    let mut person = planner();
    let says = given(&mut person);
    for number in 1..=4 {
        assert!(says.contains(&format!("School {number}")), "no {number} in {says}");
    }
    also(&says, None);
    for (how, leaves) in WAYS {
        for gone in [HOST, PARTNER] {
            let mut person = planner();
            leaves(&mut person, gone);
            assert!(!person.sheets.partners.is_current(), "{gone}: {how}");
            assert_eq!(person.sheets.partners.plan.pairs().count(), 3, "{gone}: {how}");
            let says = given(&mut person);
            for number in 1..=4 {
                let is_named = says.contains(&format!("School {number}"));
                assert_eq!(is_named, number != gone, "{number} of {gone}: {how}: {says}");
            }
            also(&says, Some(gone));
        }
    }
}

fn printed_list(person: &mut Scenario) -> String {
    person.clicks("print-list");
    let text = text(person);
    let (_, list) = text.split_once("Wie gaat naar wie").unwrap();
    list.split_once("Scholen").unwrap().0.to_owned()
}

#[test]
fn the_coordinator_reads_the_name_of_a_school_that_drops_out() {
    let mut person = planner();
    let pair = person.sheets.partners.plan.pairs().next().unwrap();
    person.plans(partners::Event::Why(Some(pair)));
    person.clicks("ban");
    for gone in [HOST, PARTNER] {
        person.plans(partners::Event::Out(id(gone), true));
    }
    let shown = text(&person);
    assert!(!shown.contains("zonder naam"), "{shown}");
    let (_, decided) = shown.split_once("Jouw keuzen").unwrap();
    for gone in [HOST, PARTNER] {
        assert!(decided.contains(&format!("School {gone} doet niet mee")), "{decided}");
    }
    let network = &person.sheets.partners.known.as_ref().unwrap().network;
    assert!(network.instance.schools.iter().all(|school| school.id != id(HOST)));
    assert_eq!(network.instance.schools.len(), 2);
}

#[test]
fn the_schools_that_can_be_completed_are_those_of_the_network_and_those_that_dropped_out() {
    let mut person = coordinator(20);
    let places = b"pc4;lat;lon\n3511;52.0907;5.1214\n1011;52.37;4.9\n".to_vec();
    let table = Incoming { name: "postcodes.csv".to_owned(), bytes: places };
    person.sees(Event::Arrived(Route::Overview)).receives(vec![table]).clicks("use-postcodes");
    person.sees(Event::Arrived(Route::Partners));
    let [out, moved] = [3, 4].map(|place| person.sheets.partners.schools.all[place].id);
    person.plans(partners::Event::Out(out, true));
    person.clicks(&format!("complete-{moved}")).writes("school-postcode", "1011 AB");
    let partners = &person.sheets.partners;
    let listed = partners.schools.all.iter().filter(|one| one.id != out);
    let listed: BTreeMap<_, _> = listed
        .map(|one| (one.id, (one.offer.as_ref().is_some_and(|offer| offer.agreed), one.place)))
        .collect();
    let schools = &partners.known.as_ref().unwrap().network.instance.schools;
    let known: BTreeMap<_, _> =
        schools.iter().map(|one| (one.id, (one.agreed, one.place))).collect();
    assert_eq!(listed, known);
    assert!(known[&moved].1.is_some() && listed.len() == 19, "{listed:?}");
}

#[test]
fn the_printed_list_names_nobody_who_left() {
    check(printed_list, |says, _| assert!(!says.contains(EXAMPLE), "{says}"));
}

#[test]
fn cards_hold_neither_the_name_nor_the_words_of_who_left() {
    let cards = |person: &mut Scenario| {
        person.plans(partners::Event::Print(Print::Cards));
        text(person).split_once("Leerpartners: ").unwrap().1.to_owned()
    };
    check(cards, |says, gone| {
        assert_eq!(says.contains(EXAMPLE), gone != Some(HOST), "{says}");
        assert_eq!(says.contains("geen voorbeeld"), gone == Some(HOST), "{says}");
        let wishes = if gone == Some(PARTNER) { 2 } else { 3 };
        assert_eq!(says.matches("wil leren").count(), wishes, "{says}");
    });
}

#[test]
fn tables_name_nobody_who_left() {
    let list = |person: &mut Scenario| {
        person.clicks("take-list");
        String::from_utf8(person.handed.pop().unwrap().bytes).unwrap()
    };
    check(list, |says, _| {
        assert!(!says.contains(EXAMPLE), "{says}");
        assert_eq!(says.lines().count(), 1 + 3, "a row for every pair of the plan: {says}");
    });
    let workbook = |person: &mut Scenario| {
        person.clicks("take-workbook");
        cells(person.handed.pop().unwrap().bytes)
    };
    check(workbook, |says, _| assert!(!says.contains(EXAMPLE), "{says}"));
}

/// All cells of a workbook.
fn cells(bytes: Vec<u8>) -> String {
    let bytes = std::io::Cursor::new(bytes);
    let sheets = calamine::open_workbook_from_rs::<calamine::Xlsx<_>, _>(bytes);
    let sheets = calamine::Reader::worksheets(&mut sheets.unwrap());
    let cells = sheets.iter().flat_map(|(_, sheet)| sheet.cells());
    cells.map(|(_, _, cell)| cell.to_string()).collect::<Vec<_>>().join("\n")
}
