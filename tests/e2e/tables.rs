//! Taking the figures of the overview along as tables.

use crate::browser::Browser;
use crate::figures::{figures, samples, tables};
use crate::folder::Folder;
use crate::network;
use crate::person::Person;
use crate::site::Site;
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// The columns of the long table: `docs/data-table.md`.
const LONG: &str = "organisation,name,measurement,series,series_number,is_basis,first_on,last_on,\
                    instrument,domain,statement,statement_number,measure,rating,rating_now,value,n";

#[tokio::test]
async fn the_tables_are_those_of_the_files_to_the_byte() {
    let (site, profile, folder) = (Site::new(), Folder::new(), Folder::new());
    let given = folder.join("given");
    fs::create_dir(&given).unwrap();
    let files = samples(40, &given);
    let browser = Browser::chromium(&profile).await;
    let person = Person::visits(&browser, &site).await;
    person.speaks("nl").await;
    person.goes_to("#/overview").await;
    person.hands_in("#open-files", &files).await;
    person.clicks("#take-batch").await;

    let schools = takes(&person, "schools", "csv", &folder).await;
    let long = takes(&person, "long", "csv", &folder).await;
    let writer = || site.requests().iter().any(|path| path.starts_with("/spreadsheet"));
    assert!(!writer(), "what writes spreadsheets is not loaded before somebody asks for one");
    let book = takes(&person, "spreadsheet", "xlsx", &folder).await;
    assert!(writer());

    let name = book.file_stem().unwrap().to_str().unwrap();
    let day = name.strip_prefix("talentscan_").unwrap();
    assert!(schools.ends_with(format!("talentscan_scholen_{day}.csv")), "{schools:?}");
    assert!(long.ends_with(format!("talentscan_tellingen_{day}.csv")), "{long:?}");

    let text = fs::read_to_string(&schools).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("a byte order mark");
    assert!(text.starts_with("Code in Talentscan;Naam;Soort;"), "{:?}", text.lines().next());
    assert_scores(text, &figures(&files));
    assert_eq!(fs::read_to_string(&long).unwrap().lines().next(), Some(LONG));

    let made = folder.join("made");
    tables(&given, &made, day);
    for (taken, made) in [
        (&schools, made.join("schools-nl.csv")),
        (&long, made.join("long.csv")),
        (&book, made.join("talentscan.xlsx")),
    ] {
        assert!(fs::read(taken).unwrap() == fs::read(&made).unwrap(), "{taken:?} and {made:?}");
    }

    assert_eq!(site.complaints(), Vec::<String>::new());
    assert_eq!(browser.console_errors().await, Vec::<String>::new());
    browser.quit().await;
    network::assert_nothing_left(&profile, &site);
}

/// Takes a file along, and puts it where no other is.
async fn takes(person: &Person<'_>, table: &str, kind: &str, folder: &Path) -> PathBuf {
    person.clicks(&format!("#take-{table}")).await;
    let taken = person.browser.downloaded_as(&[kind]).await;
    let kept = folder.join(taken.file_name().unwrap());
    fs::rename(taken, &kept).unwrap();
    kept
}

/// The scores of every school are those of the figures; an empty cell where there is none.
fn assert_scores(text: &str, figures: &Value) {
    let mut rows = text.lines().map(|line| line.split(';').collect::<Vec<_>>());
    let heads = rows.next().unwrap();
    let scores: Vec<usize> =
        (0..heads.len()).filter(|place| heads[*place].ends_with(": punten")).collect();
    assert_eq!(scores.len(), 6, "{heads:?}");
    let rows: Vec<_> = rows.collect();
    let mut compared = 0;
    for school in figures["schools"].as_array().unwrap() {
        let id = school["id"].as_str().map_or("none".to_owned(), |id| format!("o{id}"));
        let row = rows.iter().find(|row| row[0] == id).unwrap_or_else(|| panic!("no row of {id}"));
        let series = school["talentscan"]["series"].as_array();
        let basis = series.into_iter().flatten().find(|series| series["is_basis"] == true);
        for (place, column) in scores.iter().enumerate() {
            let score = basis.map(|series| &series["figures"]["domains"][place]["score"]);
            let score = score.and_then(Value::as_u64).map(|score| score.to_string());
            assert_eq!(row[*column], score.clone().unwrap_or_default(), "{id}, {}", heads[*column]);
            compared += usize::from(score.is_some());
        }
    }
    assert!(compared > 150, "only {compared} scores");
}
