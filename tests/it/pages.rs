//! Every page in many states: drawn without a browser, in both languages.

use crate::scenario::{Device, Scenario};
use crate::screen::{Screen, check};
use talentscan::app::Event;
use talentscan::app::hold::Holder;
use talentscan::app::keep::Trouble;
use talentscan::app::overview::Incoming;
use talentscan::app::route::{Place, Route};
use talentscan::app::screen::{files, fill::Action, forms, save};
use talentscan::domain::instrument::{InstrumentId, instrument};
use talentscan::domain::record::RecordId;
use talentscan::domain::response::Role;
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;

const SCAN: InstrumentId = InstrumentId::Talentscan;
const AMBITION: InstrumentId = InstrumentId::AmbitionScale;

/// Every page, and every place in both forms.
fn routes() -> Vec<Route> {
    let mut routes = vec![
        Route::Start,
        Route::Forms,
        Route::Save,
        Route::Result,
        Route::Offer,
        Route::Paper,
        Route::Invitation,
        Route::Join,
        Route::Overview,
        Route::School(None),
        Route::School(Some(RecordId::from_bits(1))),
        Route::Data,
        Route::About,
    ];
    for id in InstrumentId::ALL {
        routes.extend([Place::Last, Place::End].map(|place| Route::Fill(id, place)));
        routes.extend((1..=6).map(|step| Route::Fill(id, Place::Step(step))));
    }
    routes
}

/// Whoever has done this looks at every page.
fn looks_around(did: impl Fn(&mut Scenario)) {
    let mut person = Scenario::new();
    did(&mut person);
    for route in routes() {
        person.sees(Event::Arrived(route));
        check(&person.state);
    }
}

fn coordinator(person: &mut Scenario) {
    person.sees(Event::Save(save::Event::For(save::Reader::Coordinator)));
}

#[test]
fn every_page_can_be_drawn_in_every_state() {
    looks_around(|_| {});
    looks_around(|person| {
        person.rates(0, 3).fills(SCAN, Action::Role(Role::Principal));
    });
    looks_around(|person| {
        for rating in [1, 2, 3, 3, 3, 2] {
            person.rates_all(rating).fills(SCAN, Action::Name("De Boom".to_owned()));
            let domain = "trust".to_owned();
            person.fills(SCAN, Action::Example { domain, text: "Een kring".to_owned() });
            person.fills(SCAN, Action::Finish).rates_ambitions(4, 2);
            person
                .fills(AMBITION, Action::Own("Muziek".to_owned()))
                .fills(AMBITION, Action::Finish);
        }
        coordinator(person);
        person.saves(save::Reader::Coordinator);
    });
    looks_around(|person| {
        person.rates_all(2);
        coordinator(person);
        let record = person.state.listed()[0].record;
        person.sees(Event::Forms(forms::Event::Ask(record)));
        person.sees(Event::Forms(forms::Event::NotMine));
        person.sees(Event::Forms(forms::Event::Withdraw(record)));
    });
    looks_around(|person| {
        person.sees(Event::ShowExample(true));
    });
    looks_around(|person| {
        person.sees(Event::Arrived(Route::Fill(SCAN, Place::Last))).rates(0, 3);
        let form = person.state.listed()[0].record;
        person.device.elsewhere.insert(form);
        person.sees(Event::Held(form, Holder::Elsewhere));
        check(&person.state);
    });
    looks_around(|person| {
        person.rates(0, 3).device.trouble = Some(Trouble::NewerApp);
        person.rates(0, 2);
    });
    let mut blocked =
        Scenario::opens(Device { trouble: Some(Trouble::Blocked), ..Device::default() });
    blocked.rates(0, 1);
    check(&blocked.state);
}

#[test]
fn a_network_of_files_good_and_bad_can_be_drawn() {
    let day = Date::new(2026, 11, 22).unwrap();
    let mut files: Vec<Incoming> = sample::network(12, 3, day)
        .into_iter()
        .map(|file| Incoming { name: file.name, bytes: file.bytes })
        .collect();
    for text in ["", "<html>", "%PDF-1.4", "PK\u{3}\u{4}", "{}", "hallo"] {
        files.push(Incoming { name: format!("{text}.json"), bytes: text.as_bytes().to_vec() });
    }
    for file in files.clone() {
        let mut reader = Scenario::new();
        reader.opens_file(file);
        check(&reader.state);
        reader.sees(Event::Files(files::Event::SeeResult));
        check(&reader.state);
    }
    let mut reader = Scenario::new();
    reader.receives(files).sees(Event::Arrived(Route::Overview));
    check(&reader.state);
    reader.clicks("empty-overview");
    check(&reader.state);
}

#[test]
fn what_a_few_people_said_is_on_no_page_but_their_own() {
    let mut person = Scenario::new();
    let secret = "Niemand durft iets te zeggen";
    for _ in 0..4 {
        person.rates_all(1);
        let domain = "trust".to_owned();
        person.fills(SCAN, Action::Example { domain, text: secret.to_owned() });
        person.fills(SCAN, Action::Finish);
    }
    coordinator(&mut person);
    for route in [Route::Start, Route::Forms, Route::Save, Route::Result, Route::Data] {
        person.sees(Event::Arrived(route));
        assert!(!Screen::of(&person.state).text().contains(secret), "{route}");
    }
}

#[test]
fn a_form_shows_what_was_answered_and_how_far_it_is() {
    let mut person = Scenario::new();
    person.sees(Event::Speak(Lang::En)).rates(0, 3).rates(1, 2);
    person.sees(Event::Arrived(Route::Fill(SCAN, Place::Step(1))));
    let text = Screen::of(&person.state).text();
    assert!(text.contains("2 of 23 answered"), "{text}");
    assert!(text.contains(instrument(SCAN).statements[0].text.get(Lang::En)), "{text}");
}

/// Some browsers send what is written in a field away to check its spelling, and offer it to the
/// next person.
#[test]
fn what_is_written_is_neither_checked_nor_suggested_to_the_next() {
    let mut person = Scenario::new();
    person.rates(0, 3).rates_ambitions(4, 2);
    coordinator(&mut person);
    let mut fields = 0;
    for route in routes() {
        person.sees(Event::Arrived(route));
        fields += Screen::of(&person.state).check_fields();
    }
    assert!(fields >= 12, "{fields} fields found");
}

/// The heading that has the focus while the worker is awaited is the one that stays.
#[test]
fn what_the_worker_draws_begins_as_the_page_that_waits_for_it() {
    for route in [Route::Overview, Route::Invitation, Route::Offer, Route::Paper, Route::About] {
        let mut drawn = Scenario::new();
        let mut waits = drawn.state.clone();
        waits.route = route;
        drawn.sees(Event::Arrived(route));
        let way = |state| Screen::of(state).way_to_heading();
        assert_eq!(way(&waits), way(&drawn.state), "{route}");
        assert!(Screen::of(&waits).text() != Screen::of(&drawn.state).text());
    }
}
