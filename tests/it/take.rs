//! Taking the figures of the overview along as tables.

use crate::scenario::Scenario;
use crate::screen::Screen;
use talentscan::app::Event;
use talentscan::app::overview::{Batch, Incoming, Received};
use talentscan::app::route::Route;
use talentscan::app::state::Notice;
use talentscan::app::worker::Form;
use talentscan::domain::exchange;
use talentscan::domain::link::Links;
use talentscan::domain::sample;
use talentscan::domain::table::csv::{self, Dialect};
use talentscan::domain::table::{Names, Tables, xlsx};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::table::{Spoken, sheets};

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

fn network(schools: u32) -> Vec<Incoming> {
    let files = sample::network(schools, 11, today()).into_iter();
    files.map(|file| Incoming { name: file.name, bytes: file.bytes }).collect()
}

/// Somebody who sees the schools of these files in the overview.
fn coordinator(files: &[Incoming]) -> Scenario {
    let mut scenario = Scenario::new();
    scenario.sees(Event::Arrived(Route::Overview)).receives(files.to_vec());
    scenario
}

/// The tables of these files.
fn tables(files: &[Incoming]) -> Tables {
    let read = files.iter().map(|file| exchange::read(&file.bytes).unwrap());
    let workspace: Workspace = read.flat_map(|file| file.versions).collect();
    Tables::of(&workspace, &Links::of(&workspace))
}

/// Takes all three along in this language: the file of each has its name and bytes.
fn check(scenario: &mut Scenario, lang: Lang, files: &[Incoming]) {
    let tables = tables(files);
    let schools = csv::write(&tables.schools(), Dialect::Dutch, &Spoken(lang));
    let counts = csv::write(&tables.long(), Dialect::International, &Names);
    let book = xlsx::write(&sheets(&tables, lang), today()).unwrap();
    let (of_schools, of_counts) = match lang {
        Lang::Nl => ("scholen", "tellingen"),
        Lang::En => ("schools", "counts"),
    };
    let of_schools = format!("talentscan_{of_schools}_2026-11-22.csv");
    let of_counts = format!("talentscan_{of_counts}_2026-11-22.csv");
    let of_all = "talentscan_2026-11-22.xlsx".to_owned();
    scenario.sees(Event::Speak(lang));
    for (button, name, form, bytes) in [
        ("take-schools", of_schools, Form::Csv, schools),
        ("take-long", of_counts, Form::Csv, counts),
        ("take-spreadsheet", of_all, Form::Xlsx, book),
    ] {
        scenario.clicks(button);
        let handed = scenario.handed.pop().unwrap();
        assert_eq!((handed.name, handed.form), (name, form));
        assert!(handed.bytes == bytes, "{button} hands out other bytes");
        assert!(scenario.handed.is_empty(), "{button} hands out one file");
    }
    assert_eq!(scenario.state.notices, []);
}

#[test]
fn every_table_goes_along_in_both_languages() {
    let files = network(9);
    let mut scenario = coordinator(&files);
    for lang in Lang::ALL {
        check(&mut scenario, lang, &files);
    }
}

#[test]
fn the_example_goes_along_without_what_was_received() {
    let (files, example) = (network(9), network(4));
    let mut batch = Batch::default();
    example.iter().cloned().for_each(|file| batch.read(file));
    let mut shown = Received::default();
    shown.take(batch);
    let mut scenario = coordinator(&files);
    scenario.sheets.overview.example = Some(shown);
    scenario.sees(Event::Arrived(Route::Overview));
    check(&mut scenario, Lang::Nl, &example);
}

#[test]
fn what_is_looked_for_does_not_make_the_tables_smaller() {
    let files = network(30);
    let mut scenario = coordinator(&files);
    let name = scenario.sheets.overview.table.schools[0].name.clone();
    scenario.writes("search", &name);
    assert!(scenario.sheets.overview.found().len() < files.len());
    check(&mut scenario, Lang::Nl, &files);
}

#[test]
fn a_spreadsheet_that_can_not_be_written_is_told() {
    let mut scenario = coordinator(&network(9));
    scenario.cannot_write = true;
    scenario.clicks("take-spreadsheet");
    assert_eq!(scenario.state.notices, [Notice::OfferFailed]);
    assert_eq!(scenario.handed, []);
}

#[test]
fn without_schools_there_is_nothing_to_take() {
    let mut scenario = Scenario::new();
    scenario.sees(Event::Arrived(Route::Overview));
    assert!(!Screen::of(&scenario.state).text().contains("Meenemen"));
    scenario.receives(network(4));
    assert!(Screen::of(&scenario.state).text().contains("Meenemen"));
}
