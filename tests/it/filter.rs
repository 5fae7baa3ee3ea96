//! Which schools of the overview are shown: what is chosen holds for all that is drawn.

use crate::scenario::Scenario;
use crate::screen::{Screen, check};
use std::collections::BTreeSet;
use talentscan::app::Event;
use talentscan::app::overview::{FEWEST_SCHOOLS, Incoming, Norm, Order, Row, Totals, key};
use talentscan::app::route::Route;
use talentscan::domain::organisation::OrganisationType;
use talentscan::domain::sample;
use talentscan::domain::time::Date;

/// A coordinator who received the files of so many schools and their boards.
fn coordinator(schools: u32) -> Scenario {
    let files = sample::network(schools, 3, Date::new(2026, 11, 22).unwrap());
    let files = files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes });
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files.collect());
    person
}

fn names(person: &Scenario) -> Vec<String> {
    person.sheets.overview.found().iter().map(|row| row.name.clone()).collect()
}

/// Whether this name stands by itself in the tables of schools: not among supply and demand, nor in
/// the list of files.
fn is_shown(text: &str, name: &str) -> bool {
    let (_, network) = text.split_once("\nDe zes onderwerpen\n").unwrap();
    let (tables, _) = network.split_once("De ambities voluit").unwrap();
    tables.lines().any(|line| line == name)
}

fn a_board(person: &Scenario) -> (String, String) {
    let boards = &person.sheets.overview.choices.boards;
    boards.iter().next().map(|(key, name)| (key.clone(), name.clone())).unwrap()
}

#[test]
fn what_is_chosen_leaves_those_and_is_said_until_all_are_shown() {
    let mut person = coordinator(40);
    let all = person.sheets.overview.table.schools.len();
    let (board, name) = a_board(&person);
    person.writes("filter-board", &board);
    let of_board = |row: &&Row| {
        let is_it = row.r#type == OrganisationType::Board && row.name == name;
        is_it || row.board.as_ref() == Some(&name)
    };
    let wanted = person.sheets.overview.table.schools.iter().filter(of_board).count();
    assert!(wanted > 2 && wanted < all, "{wanted} of {all}");
    let says = format!("{wanted} van de {all} organisaties: bestuur {name}");
    let text = Screen::of(&person.state).text();
    assert!(text.contains(&says), "{text}");
    assert_eq!(names(&person).len(), wanted);
    // The names of boards stand among the choices.
    let is_other = |row: &&Row| !of_board(row) && row.r#type == OrganisationType::School;
    for other in person.sheets.overview.table.schools.iter().filter(is_other) {
        assert!(!is_shown(&text, &other.name), "{} in: {text}", other.name);
    }
    check(&person.state);

    person.writes("filter-sector", "vo");
    let text = Screen::of(&person.state).text();
    assert!(text.contains("soort onderwijs voortgezet onderwijs (vo)"), "{text}");
    let found = names(&person).len();
    person.clicks("show-all");
    assert!(found < wanted && names(&person).len() == all);
    assert!(!Screen::of(&person.state).text().contains(&says));
    check(&person.state);
}

#[test]
fn there_is_a_choice_where_there_are_two_of_it() {
    let mut one = Scenario::new();
    one.sees(Event::Arrived(Route::Overview));
    let file = sample::network(1, 3, Date::new(2026, 11, 22).unwrap()).remove(0);
    one.receives(vec![Incoming { name: file.name, bytes: file.bytes }]);
    let many = coordinator(40);
    for (row, person, wanted) in [("one school", &one, false), ("many", &many, true)] {
        let text = Screen::of(&person.state).text();
        for choice in ["Alle besturen", "Alle soorten", "Op bestuur"] {
            assert_eq!(text.contains(choice), wanted, "{row}: {choice} in {text}");
        }
        check(&person.state);
    }
}

#[test]
fn schools_stand_by_name_or_by_board_and_never_by_a_score() {
    let mut person = coordinator(40);
    let by_name = names(&person);
    assert!(by_name.is_sorted_by_key(|name| name.to_lowercase()), "{by_name:?}");
    person.writes("order", "board");
    assert_eq!(person.sheets.overview.order, Order::Board);
    let rows = person.sheets.overview.found();
    let board = |row: &&Row| match row.r#type {
        OrganisationType::Board => key(&row.name),
        _ => row.board.as_deref().and_then(key),
    };
    assert!(rows.is_sorted_by_key(|row| (board(row).is_none(), board(row))));
    // Each board stands above its schools, and these by their names.
    for schools in rows.chunk_by(|one, other| board(one) == board(other)) {
        let is_school = |row: &&&Row| row.r#type != OrganisationType::Board;
        assert!(schools.is_sorted_by_key(|row| (is_school(&row), row.name.to_lowercase())));
    }
    assert_eq!(
        rows.iter().map(|row| &row.name).collect::<BTreeSet<_>>(),
        by_name.iter().collect::<BTreeSet<_>>(),
    );
    person.writes("order", "");
    assert_eq!(names(&person), by_name);
}

/// Who comes back from the page of a school goes on where they were; but what stood in the field to
/// search with is in it no longer.
#[test]
fn a_choice_stays_while_there_is_something_of_it() {
    let mut person = coordinator(40);
    let (board, _) = a_board(&person);
    person.writes("filter-board", &board).writes("search", "de");
    person.sees(Event::Arrived(Route::Start)).sees(Event::Arrived(Route::Overview));
    let filter = &person.sheets.overview.filter;
    assert_eq!((filter.board.as_ref(), filter.search.as_str()), (Some(&board), ""));
    person.clicks("empty-overview").clicks("empty-overview-yes");
    assert!(person.sheets.overview.filter.is_empty(), "nobody is of that board any more");
}

#[test]
fn totals_and_the_row_of_all_schools_are_of_what_is_shown() {
    let mut person = coordinator(40);
    let forms = |person: &Scenario| Totals::of(&person.sheets.overview.found()).forms;
    let norms = |person: &Scenario| Norm::of_domains(&person.sheets.overview.found(), 6);
    let (all, all_norms) = (forms(&person), norms(&person));
    let (board, _) = a_board(&person);
    person.writes("filter-board", &board);
    let text = Screen::of(&person.state).text();
    assert!(forms(&person) < all && text.contains(&format!("{} formulieren", forms(&person))));
    assert!(norms(&person) != all_norms);

    // What the row says is what the cells say.
    let rows = person.sheets.overview.found();
    for (place, norm) in Norm::of_domains(&rows, 6).into_iter().enumerate() {
        let cells = rows.iter().filter_map(|row| row.domains.get(place)?.score);
        let scores: Vec<u8> = cells.collect();
        let Some(norm) = norm else {
            assert!(scores.len() < FEWEST_SCHOOLS);
            continue;
        };
        assert_eq!(norm.schools, scores.len());
        let sum: u64 = scores.iter().map(|score| u64::from(*score)).sum();
        let about = sum / scores.len() as u64;
        assert!(norm.mean.rounded().abs_diff(about) <= 1, "{norm:?} of {scores:?}");
        let ends = [scores.iter().min(), scores.iter().max()].map(|end| f64::from(*end.unwrap()));
        for (figure, end) in [norm.lowest, norm.highest].into_iter().zip(ends) {
            assert!((figure - end).abs() <= 0.5, "{norm:?} of {scores:?}");
        }
    }
}

#[test]
fn a_mean_takes_five_schools() {
    let person = coordinator(40);
    let rows = person.sheets.overview.found();
    let scored: Vec<&Row> = rows.into_iter().filter(|row| !row.domains.is_empty()).collect();
    let full = |row: &&Row| row.domains.iter().all(|cell| cell.score.is_some());
    let full: Vec<&Row> = scored.into_iter().filter(full).collect();
    assert!(Norm::of_domains(&full[..FEWEST_SCHOOLS - 1], 6).is_empty());
    let norms = Norm::of_domains(&full[..FEWEST_SCHOOLS], 6);
    assert!(norms.iter().all(Option::is_some));
    let mut other_way = full[..FEWEST_SCHOOLS].to_vec();
    other_way.reverse();
    assert_eq!(Norm::of_domains(&other_way, 6), norms, "in whatever order");
}

#[test]
fn on_paper_stand_all_schools_that_are_chosen() {
    let mut person = coordinator(120);
    let (shown, more) = person.sheets.overview.rows();
    assert!(shown.len() == 50 && more > 0);
    let found = person.sheets.overview.found();
    let is_school = |row: &&&Row| row.r#type == OrganisationType::School;
    let last = found.iter().rfind(is_school).unwrap().name.clone();
    assert!(!is_shown(&Screen::of(&person.state).text(), &last));
    person.clicks("print");
    assert!(is_shown(&Screen::of(&person.state).text(), &last));
    assert_eq!(person.sheets.overview.rows().1, 0);
    check(&person.state);
    person.writes("search", "de");
    assert!(person.sheets.overview.rows().0.len() <= 50, "and again some at a time");
}

/// Schools that measured in two years are shown as they were in the year that is chosen.
#[test]
fn a_school_year_shows_what_was_measured_in_it() {
    let day = Date::new(2026, 11, 22).unwrap();
    let files = sample::measured_twice(30, 5, day, 60);
    let files = files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes });
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files.collect());
    let years: Vec<u16> = person.sheets.overview.choices.years.iter().copied().collect();
    assert_eq!(years, [2025, 2026]);
    let shown = |person: &Scenario| person.sheets.overview.table.schools.clone();
    let latest = shown(&person);
    person.writes("filter-year", "2025");
    let before = shown(&person);
    assert!(before.len() < latest.len() && before.len() > 5, "{} {}", before.len(), latest.len());
    let changed = before.iter().filter(|row| {
        let now = latest.iter().find(|now| now.id == row.id).unwrap();
        now.domains != row.domains && !row.domains.is_empty()
    });
    assert!(changed.count() > 5, "they are the figures of that year");
    let text = Screen::of(&person.state).text();
    assert!(text.contains("meting in schooljaar 2025-2026"), "{text}");
    check(&person.state);
    person.writes("filter-year", "2026");
    let after = shown(&person);
    let same = |row: &&Row| latest.iter().any(|now| now.id == row.id && now.domains == row.domains);
    assert_eq!(after.iter().filter(same).count(), after.len());
    person.clicks("show-all");
    assert_eq!(shown(&person), latest);
}
