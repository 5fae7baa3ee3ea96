//! Reading a list of schools: a name per line, or the rows of a spreadsheet, as DUO publishes them.

use crate::domain::exchange::decode;
use crate::domain::exchange::name::slug;
use crate::domain::organisation::Organisation;
use std::collections::BTreeSet;

/// The most schools on a list, and the most characters of a name.
const MOST: usize = 10_000;
const LONGEST: usize = 200;

/// What heads of columns are called, as [`slug`] writes them.
const COLUMNS: [(Column, &[&str]); 6] = [
    (
        Column::Name,
        &[
            "vestigingsnaam",
            "instellingsnaam",
            "schoolnaam",
            "naam",
            "name",
            "school",
            "naam-school",
        ],
    ),
    (Column::Code, &["brin-nummer", "brinnummer", "brin", "brin-code", "instellingscode"]),
    (Column::Location, &["vestigingsnummer", "vestigingscode", "vestiging"]),
    (Column::Place, &["plaatsnaam", "plaats", "woonplaats", "vestigingsplaats", "place", "town"]),
    (Column::Postcode, &["postcode"]),
    (Column::Board, &["bevoegd-gezag-naam", "bestuur", "board"]),
];

#[derive(Clone, Copy, PartialEq, Eq)]
enum Column {
    Name,
    Code,
    Location,
    Place,
    Postcode,
    Board,
}

/// The schools that these bytes list, each once; and whether a head over the columns says what they
/// are. `None` for what is no text.
pub fn read(bytes: &[u8]) -> Option<(Vec<Organisation>, bool)> {
    let text = decode::any_text(bytes)?;
    let rows = rows(&text);
    let head: Vec<Option<Column>> =
        rows.first().into_iter().flatten().map(|cell| of(cell)).collect();
    let is_headed = head.contains(&Some(Column::Name)) && rows.len() > 1;
    let mut schools: Vec<Organisation> = Vec::new();
    for row in rows.iter().skip(usize::from(is_headed)).take(MOST) {
        let school = if is_headed { by_head(&head, row) } else { by_looks(row) };
        if !school.name.is_empty() {
            schools.push(school);
        }
    }
    let mut seen = BTreeSet::new();
    schools.retain(|school| seen.insert(format!("{school:?}")));
    Some((schools, is_headed))
}

/// The cells of each row. What parts them is what stands in every line; in lines of names nothing.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = || text.lines().filter(|line| !line.trim().is_empty());
    let parts = |with: char| lines().next().is_some() && lines().all(|line| line.contains(with));
    let is_headed = |with: char| {
        let first = lines().next().unwrap_or_default();
        first.split(with).any(|cell| of(cell) == Some(Column::Name)) && first.contains(with)
    };
    let parting = ['\t', ';', ','].into_iter().find(|with| is_headed(*with) || parts(*with));
    let Some(parting) = parting.and_then(|parting| u8::try_from(parting).ok()) else {
        return lines().map(|line| vec![cell(line)]).collect();
    };
    let mut reader = csv::ReaderBuilder::new();
    let reader = reader.delimiter(parting).has_headers(false).flexible(true);
    let rows = reader.from_reader(text.as_bytes()).into_records().filter_map(Result::ok);
    rows.map(|row| row.iter().map(cell).collect()).collect()
}

fn cell(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").chars().take(LONGEST).collect()
}

fn of(cell: &str) -> Option<Column> {
    let cell = slug(cell);
    COLUMNS.iter().find(|(_, names)| names.contains(&cell.as_str())).map(|(column, _)| *column)
}

fn by_head(head: &[Option<Column>], row: &[String]) -> Organisation {
    let at = |column: Column| {
        let place = head.iter().position(|one| *one == Some(column))?;
        row.get(place).filter(|cell| !cell.is_empty()).cloned()
    };
    let location = at(Column::Location);
    // DUO writes the location with the code before it.
    let whole = location.clone().filter(|code| is_code(code));
    let (code, behind) = parted(at(Column::Code).or_else(|| whole.clone()));
    let location = behind.or_else(|| parted(whole).1).or(location.filter(|two| two.len() == 2));
    Organisation {
        name: at(Column::Name).unwrap_or_default(),
        brin: code,
        location,
        board: at(Column::Board),
        postcode: at(Column::Postcode),
        place: at(Column::Place),
        ..Organisation::default()
    }
}

/// The first cell that is no code is the name.
fn by_looks(row: &[String]) -> Organisation {
    let name = row.iter().find(|cell| !is_code(cell) && cell.chars().any(char::is_alphabetic));
    let (brin, location) = parted(row.iter().find(|cell| is_code(cell)).cloned());
    Organisation {
        name: name.cloned().unwrap_or_default(),
        brin,
        location,
        ..Organisation::default()
    }
}

/// A code and the location behind it, if there is one.
fn parted(code: Option<String>) -> (Option<String>, Option<String>) {
    match code.as_deref().filter(|code| is_code(code)).and_then(|code| code.split_at_checked(4)) {
        Some((code, location)) if !location.is_empty() => {
            (Some(code.to_owned()), Some(location.to_owned()))
        }
        _ => (code, None),
    }
}

/// Whether it is two digits, two letters, and perhaps the two digits of a location.
fn is_code(cell: &str) -> bool {
    let digits = |bytes: &[u8]| bytes.iter().all(u8::is_ascii_digit);
    match cell.as_bytes() {
        [a, b, c, d, location @ ..] => {
            digits(&[*a, *b])
                && [c, d].into_iter().all(u8::is_ascii_alphabetic)
                && matches!(location.len(), 0 | 2)
                && digits(location)
        }
        _ => false,
    }
}
