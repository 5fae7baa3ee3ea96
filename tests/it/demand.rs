//! Supply and demand in the overview: who can show what, who wants to learn it, and what nobody can
//! answer.

use crate::scenario::Scenario;
use crate::screen::{Screen, check};
use talentscan::app::Event;
use talentscan::app::overview::{Demand, Incoming, Subject};
use talentscan::app::route::Route;
use talentscan::domain::exchange::{self, FileKind, Header};
use talentscan::domain::instrument::{Scale, talentscan};
use talentscan::domain::offer::Offer;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::sample;
use talentscan::domain::school::Candidacy;
use talentscan::domain::time::{Date, Moment};

/// An example that is long enough to be one.
const EXAMPLE: &str = "Elke woensdag kijken we bij elkaar in de les, met een vraag vooraf.";

/// A school that filled in the talentscan together: every statement is somewhat true, and in these
/// domains fully.
#[derive(Clone, Copy, Default)]
struct School {
    name: &'static str,
    board: &'static str,
    strong: &'static [&'static str],
    examples: &'static [&'static str],
    shows: &'static [&'static str],
    learns: &'static [(&'static str, u8)],
    agreed: bool,
}

impl School {
    fn offers(&self) -> bool {
        !self.shows.is_empty() || !self.learns.is_empty() || self.agreed
    }

    /// What the school hands in; its records are numbered from here.
    fn file(&self, from: u64) -> Incoming {
        let mut own = Own::default();
        let id = |number: u64| RecordId::from_bits(from + number);
        let organisation = Organisation {
            name: self.name.to_owned(),
            board: (!self.board.is_empty()).then(|| self.board.to_owned()),
            ..Organisation::default()
        };
        own.write(id(0), Kind::Organisation, Content::Organisation(organisation));
        let date = Date::new(2026, 11, 22).unwrap();
        let mut form = Response::new(talentscan(), date);
        (form.organisation, form.series) = (Some(id(0)), Series::Joint);
        for statement in &talentscan().statements {
            let domain = &talentscan().domains[statement.domain.unwrap()].id;
            let rating = if self.strong.contains(&domain.as_str()) { 3 } else { 2 };
            form.rate(&statement.id, Scale::Applies, rating);
        }
        for domain in self.examples {
            form.examples.insert((*domain).to_owned(), EXAMPLE.to_owned());
        }
        own.write(id(1), Kind::Response, Content::Response(form));
        if self.offers() {
            let mut offer = Offer::new(id(0));
            offer.show = self.shows.iter().map(|show| (*show).to_owned()).collect();
            for (wish, urgency) in self.learns {
                offer.want(wish, *urgency);
            }
            offer.agreed = self.agreed;
            own.write(id(2), Kind::Offer, Content::Offer(offer));
        }
        file(&own, from)
    }
}

fn file(own: &Own, number: u64) -> Incoming {
    let versions: Vec<Version> = own.records().map(|record| record.version.clone()).collect();
    let date = Date::new(2026, 11, 22).unwrap();
    let at = Moment { date, hour: 12, minute: 0, second: 0 };
    let header = Header::new(FileKind::School, ExportId::from_bits(number), at, "test", &versions);
    Incoming { name: format!("{number}.json"), bytes: exchange::write(&header, &versions).into() }
}

fn coordinator(schools: &[School]) -> Scenario {
    let files = (1..).zip(schools).map(|(number, school)| school.file(number * 100)).collect();
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files);
    check(&person.state);
    person
}

/// What there is of this domain or ambition.
fn with<T>(person: &Scenario, id: &str, look: impl Fn(&Subject) -> T) -> T {
    let demand = Demand::of(&person.sheets.overview.found());
    let subject = demand.subjects().find(|subject| subject.id == id).map(look);
    subject.unwrap()
}

fn unanswered(person: &Scenario, id: &str) -> Vec<String> {
    with(person, id, |subject| {
        subject.unanswered().into_iter().map(|one| one.row.name.clone()).collect()
    })
}

const HOST: School = School {
    name: "De Eik",
    board: "Bos",
    strong: &["trust"],
    examples: &["trust"],
    shows: &["trust"],
    learns: &[],
    agreed: true,
};

#[test]
fn who_can_show_it_and_what_is_still_needed() {
    let rows = [
        ("everything is there", HOST, Some(Candidacy::Strong), "sterk"),
        ("no example", School { examples: &[], ..HOST }, Some(Candidacy::Possible), "mogelijk"),
        (
            "the team does not agree",
            School { agreed: false, ..HOST },
            Some(Candidacy::Not),
            "nog nodig: akkoord van het team",
        ),
        (
            "nothing is offered",
            School { shows: &[], learns: &[("families", 1)], ..HOST },
            Some(Candidacy::Not),
            "nog nodig: dat de school het aanbiedt",
        ),
        (
            "offered, and not strong in it",
            School { strong: &["families"], ..HOST },
            Some(Candidacy::Not),
            "nog nodig: een score van 75 of meer",
        ),
        (
            "neither strong nor offered",
            School { strong: &[], shows: &["families"], ..HOST },
            None,
            "Niemand",
        ),
    ];
    for (row, school, wanted, says) in rows {
        let person = coordinator(&[school]);
        let found = with(&person, "trust", |one| one.hosts.first().map(|host| host.candidacy));
        assert_eq!(found, wanted, "{row}");
        let text = Screen::of(&person.state).text();
        assert!(text.contains(says), "{row}: {text}");
    }
}

#[test]
fn who_wants_it_most_stands_first() {
    let wants = |name, learns| School { name, learns, ..School::default() };
    let person = coordinator(&[
        wants("A", &[("trust", 2)]),
        wants("B", &[("families", 1), ("trust", 4)]),
        wants("C", &[("trust", 4)]),
        wants("D", &[("trust", 1)]),
    ]);
    let names = with(&person, "trust", |subject| {
        subject.learners.iter().map(|one| one.row.name.clone()).collect::<Vec<_>>()
    });
    assert_eq!(names, ["C", "B", "A", "D"]);
    let text = Screen::of(&person.state).text();
    assert!(text.contains("Wil leren: 4") && text.contains("het liefst nu, wens 2"), "{text}");
}

#[test]
fn a_wish_is_answered_by_another_school_that_can_show_it() {
    let learner =
        School { name: "De Linde", board: "Laan", learns: &[("trust", 3)], ..School::default() };
    let itself = School { name: "De Linde", learns: &[("trust", 3)], ..HOST };
    let nearly = School { agreed: false, ..HOST };
    let possible = School { examples: &[], ..HOST };
    let rows: [(&str, Vec<School>, bool); 5] = [
        ("nobody offers it", vec![learner], false),
        ("only who asks could show it", vec![itself], false),
        ("somebody nearly can", vec![learner, nearly], false),
        ("somebody can", vec![learner, HOST], true),
        ("somebody perhaps can", vec![itself, possible], true),
    ];
    for (row, schools, answered) in rows {
        let person = coordinator(&schools);
        let open = unanswered(&person, "trust");
        assert_eq!(open.is_empty(), answered, "{row}: {open:?}");
        let text = Screen::of(&person.state).text();
        let says = "Wensen waar hier niemand op kan antwoorden";
        assert_eq!(text.contains(says), !answered, "{row}: {text}");
    }

    // Here is what is shown: of one board alone there may be nobody.
    let mut person = coordinator(&[learner, HOST]);
    person.writes("filter-board", "laan");
    assert_eq!(unanswered(&person, "trust"), ["De Linde"]);
    check(&person.state);
}

#[test]
fn without_offers_it_says_how_they_come_in() {
    let silent = School { shows: &[], agreed: false, ..HOST };
    let says = "Nog geen school zei wat zij wil delen en leren";
    for (school, wanted) in [(silent, true), (HOST, false)] {
        let person = coordinator(&[school]);
        assert_eq!(Screen::of(&person.state).text().contains(says), wanted);
    }
}

/// Two people of one school said what it offers, on two devices.
#[test]
fn two_offers_of_one_school_are_one() {
    let school =
        School { shows: &["trust"], learns: &[("families", 1), ("leadership", 2)], ..HOST };
    let mut own = Own::default();
    let mut other = Offer::new(RecordId::from_bits(100));
    other.show.insert("families".to_owned());
    other.want("leadership", 4);
    other.want("environment", 3);
    own.write(RecordId::from_bits(500), Kind::Offer, Content::Offer(other));
    let mut person = coordinator(&[school]);
    person.receives(vec![file(&own, 5)]);
    check(&person.state);
    let offer = person.sheets.overview.table.schools[0].offer.clone().unwrap();
    assert!(offer.show.iter().eq(["families", "trust"]));
    let wishes: Vec<(&str, u8)> =
        offer.learn.iter().map(|wish| (wish.id.as_str(), wish.urgency)).collect();
    assert_eq!(wishes, [("families", 1), ("leadership", 4), ("environment", 3)]);
    assert!(!offer.agreed, "one of the two did not say that the team agrees");
}

/// What somebody sees who looks around before there are files.
#[test]
fn the_example_shows_supply_demand_and_a_wish_that_nobody_can_answer() {
    let date = Date::new(2026, 11, 22).unwrap();
    let files = sample::network(40, 7, date).into_iter();
    let files = files.map(|file| Incoming { name: file.name, bytes: file.bytes });
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files.collect());
    check(&person.state);
    let demand = Demand::of(&person.sheets.overview.found());
    for subject in &demand.domains {
        assert!(subject.able().count() > 0, "somebody can show {}", subject.id);
        assert!(!subject.learners.is_empty(), "somebody wants to learn {}", subject.id);
    }
    let hosts = || demand.subjects().flat_map(|subject| &subject.hosts);
    for candidacy in [Candidacy::Strong, Candidacy::Possible, Candidacy::Not] {
        let count = hosts().filter(|host| host.candidacy == candidacy).count();
        assert!(count >= 3, "{count} {candidacy:?}");
    }
    let open: usize = demand.subjects().map(|subject| subject.unanswered().len()).sum();
    assert!((1..=12).contains(&open), "{open} wishes that nobody can answer");
}
