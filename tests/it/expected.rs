//! The schools of which a coordinator expects a file: reading the list, ticking off, reminding.

use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use std::fmt::Debug;
use std::sync::LazyLock;
use talentscan::app::Event;
use talentscan::app::effect::Purpose;
use talentscan::app::overview::{Incoming, Last};
use talentscan::app::route::Route;
use talentscan::app::screen::files;
use talentscan::domain::expected::{arrived, read};
use talentscan::domain::organisation::Organisation;
use talentscan::domain::sample;
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;

static FILES: LazyLock<Vec<Incoming>> = LazyLock::new(|| {
    let files = sample::network(9, 11, Date::new(2026, 11, 22).unwrap());
    files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes }).collect()
});

/// All rows of values go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

const DUO: &str = "PROVINCIE;BEVOEGD GEZAG NUMMER;BRIN NUMMER;VESTIGINGSNUMMER;VESTIGINGSNAAM;STRAATNAAM;POSTCODE;PLAATSNAAM\n\
    Gelderland;12345;05KO;05KO00;\"Basisschool De Boom; Oost\";Dorpsstraat;4001 AB;TIEL\n\
    Gelderland;12345;05KO;05KO01;De Boom West;Weg;4002 AB;TIEL\n";

#[test]
fn a_list_is_read_as_people_have_it() {
    let long = format!("{}\nDe Boom", "x".repeat(5000));
    let rows: [(&[u8], &[&str]); 13] = [
        (b"De Boom\n\n  obs   De Brug  \r\nDe Boom\n", &["De Boom", "obs De Brug"]),
        (b"De Boom, Tiel\nDe Brug\n", &["De Boom, Tiel", "De Brug"]),
        (b"De Boom,Tiel\nDe Brug,Ede\n", &["De Boom", "De Brug"]),
        (b"05KO\tDe Boom\n06KO\tDe Brug", &["De Boom 05KO", "De Brug 06KO"]),
        (b"Naam;BRIN\nDe Boom;05KO00\n;06KO", &["De Boom 05KO 00"]),
        (b"Name,Place\n\"De Boom, Oost\",Tiel\n", &["De Boom, Oost Tiel"]),
        (DUO.as_bytes(), &["Basisschool De Boom; Oost 05KO 00 TIEL", "De Boom West 05KO 01 TIEL"]),
        (
            b"INSTELLINGSCODE,VESTIGINGSCODE,VESTIGINGSNAAM\n05KO,05KO02,De Boom",
            &["De Boom 05KO 02"],
        ),
        (b"\xFF\xFEB\0o\0o\0m\0", &["Boom"]),
        (b"Het Zee\xEBgelveld", &["Het Zeeëgelveld"]),
        (long.as_bytes(), &[&long[..200], "De Boom"]),
        (b"Naam", &["Naam"]),
        (b"", &[]),
    ];
    check(rows.map(|(bytes, wanted)| {
        let (schools, _) = read(bytes).unwrap();
        let says = |school: &Organisation| {
            let Organisation { name, brin, location, place, .. } = school.clone();
            let known = [Some(name), brin, location, place].into_iter().flatten();
            known.collect::<Vec<_>>().join(" ")
        };
        let found: Vec<String> = schools.iter().map(says).collect();
        let wanted: Vec<String> = wanted.iter().map(|&name| name.to_owned()).collect();
        (String::from_utf8_lossy(bytes).into_owned(), found, wanted)
    }));
    assert_eq!(read(b"\x89PNG\0\x01"), None);
}

#[test]
fn a_school_is_in_by_its_code_or_else_by_its_name() {
    let school = |name: &str, brin: &str, place: &str| {
        let known = |text: &str| (!text.is_empty()).then(|| text.to_owned());
        let (name, brin, place) = (name.to_owned(), known(brin), known(place));
        Organisation { name, brin, place, ..Organisation::default() }
    };
    let list = [
        school("De Boom", "05KO", ""),
        school("De Regenboog", "", ""),
        school("De Brug", "", "Tiel"),
        school("De Brug", "", "Ede"),
    ];
    let rows = [
        (school("Iets anders", "05 ko", ""), [true, false, false, false]),
        (school("De Boom", "06KO", ""), [false; 4]),
        (school("obs de regenbog", "", ""), [false, true, false, false]),
        (school("De Brug", "", "Ede"), [false, false, false, true]),
        // It may be either.
        (school("De Brug", "", ""), [false; 4]),
        (school("", "", ""), [false; 4]),
    ];
    check(rows.map(|(came, wanted)| {
        let found = arrived(&list.each_ref(), &[&came]);
        (came, found, wanted.to_vec())
    }));
}

#[test]
fn a_list_is_ticked_off_changed_travels_and_is_removed() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview));
    check_screen(&person.state);
    person.clicks("use-list");
    assert_eq!(person.sheets.overview.last, None, "there is nothing to use");
    person.writes("list", "Nergens\nDe Verte").clicks("use-list");
    assert_eq!(person.sheets.overview.last, Some(Last::Listed(2)));
    check_screen(&person.state);
    let says = |person: &Scenario, wanted: &str| {
        let text = Screen::of(&person.state).text();
        assert!(text.contains(wanted), "{wanted:?} in {text}");
    };
    says(&person, "0 van 2 binnen");

    person.receives(FILES[..2].to_vec());
    let name = person.sheets.overview.table.schools[0].name.clone();
    person.writes("list", &format!("{}\nNergens", name.to_uppercase())).clicks("use-list");
    check_screen(&person.state);
    says(&person, "1 van 2 binnen");
    says(&person, "Nog niet binnen (1)");
    let missing = person.sheets.overview.expected.missing(true);
    assert_eq!(missing.iter().map(|one| &*one.name).collect::<Vec<_>>(), ["Nergens"]);
    says(&person, "Herinnering");
    assert!(person.sheets.overview.forks.is_empty());

    // What travels is also what a reload finds: files.
    person.clicks("save-overview");
    let everything = person.files.pop().unwrap();
    let mut elsewhere = Scenario::with_seed(5);
    elsewhere.sees(Event::Speak(Lang::En)).sees(Event::Arrived(Route::Overview));
    elsewhere.receives(vec![everything]);
    assert_eq!(elsewhere.sheets.overview.expected, person.sheets.overview.expected);
    says(&elsewhere, "1 of 2 in");
    elsewhere.clicks("remove-list");
    check_screen(&elsewhere.state);
    assert!(elsewhere.sheets.overview.expected.schools.is_empty());
    elsewhere.clicks("save-overview");
    person.receives(vec![elsewhere.files.pop().unwrap()]);
    assert!(person.sheets.overview.expected.schools.is_empty(), "removed there is removed here");
    person.clicks("undo-batch");
    assert_eq!(person.sheets.overview.expected.schools.len(), 2);
}

#[test]
fn a_file_with_a_list_is_opened_like_any_other() {
    let opens = |name: &str, text: &str| {
        let mut person = Scenario::new();
        person.sees(Event::Arrived(Route::Overview));
        let file = Incoming { name: name.to_owned(), bytes: text.as_bytes().to_vec() };
        let files = vec![FILES[0].clone(), file];
        person.sees(Event::Files(files::Event::Given(Purpose::Overview, files)));
        check_screen(&person.state);
        person
    };
    let rows = [
        ("adressen.csv", DUO, 2),
        ("adressen", DUO, 2),
        ("scholen.txt", "De Boom\nDe Brug", 2),
        ("brief.txt", "Beste allemaal,\nHierbij de lijst.", 0),
        ("scholen", "De Boom\nDe Brug", 0),
    ];
    check(rows.map(|(name, text, wanted)| {
        let batch = opens(name, text).sheets.overview.batch.unwrap();
        assert_eq!(batch.verdicts.len(), if wanted > 0 { 1 } else { 2 }, "refused with a reason");
        (name, batch.list.len(), wanted)
    }));
    let mut person = opens("adressen.csv", DUO);
    person.clicks("use-found");
    assert_eq!(person.sheets.overview.expected.schools.len(), 2);
    assert_eq!(
        person.sheets.overview.received.files().count(),
        1,
        "the other file is not taken yet"
    );
    check_screen(&person.state);
    person.clicks("take-batch");
    assert_eq!(person.sheets.overview.received.files().count(), 2);

    // What was written by the page is read by it again.
    let list = Screen::of(&person.state).value("list");
    let before = person.sheets.overview.expected.schools.clone();
    person.writes("list", &list).clicks("use-list");
    let plain = |schools: &[Organisation]| -> Vec<_> {
        let known = |one: &Organisation| (one.name.clone(), one.brin.clone(), one.location.clone());
        schools.iter().map(known).collect()
    };
    assert_eq!(plain(&person.sheets.overview.expected.schools), plain(&before));
    let reminder = Screen::of(&person.state).value("reminder");
    assert!(reminder.contains("- De Boom West, TIEL") && reminder.contains("nog geen"));
}
