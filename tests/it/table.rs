//! The tables: whole, true to what may be shown, inert in a spreadsheet, and the same when read back.

use std::collections::{BTreeMap, BTreeSet};
use std::io::{Cursor, Read as _};
use std::sync::LazyLock;

use calamine::{Data, Reader, Xlsx, open_workbook_from_rs};
use proptest::prelude::*;
use talentscan::app::spreadsheet;
use talentscan::domain::exchange;
use talentscan::domain::figure::score::Score;
use talentscan::domain::instrument::{InstrumentId, OWN, Scale, ambition_scale, talentscan};
use talentscan::domain::link::Links;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, Kind, RecordId};
use talentscan::domain::response::Response;
use talentscan::domain::sample::network;
use talentscan::domain::school::{LinkedSchool, Withheld, linked_schools};
use talentscan::domain::table::csv::{Dialect, write};
use talentscan::domain::table::sheet::{Sheet, Value};
use talentscan::domain::table::{Cell, Column, Names, Table, Tables, Words, xlsx};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::table::{Spoken, sheets};

static SCHOOLS: LazyLock<Workspace> = LazyLock::new(|| {
    let files = network(40, 7, date());
    let read = |bytes: &[u8]| exchange::read(bytes).unwrap().versions;
    files.iter().flat_map(|file| read(&file.bytes)).collect()
});

static TABLES: LazyLock<Tables> = LazyLock::new(|| Tables::of(&SCHOOLS, &Links::default()));

fn date() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn all(tables: &Tables) -> [(&'static str, Table); 6] {
    [
        ("schools", tables.schools()),
        ("domains", tables.domains()),
        ("statements", tables.statements()),
        ("ambitions", tables.ambitions()),
        ("examples", tables.examples()),
        ("long", tables.long()),
    ]
}

fn of_one(cell: Cell) -> Table {
    let columns = vec![Column::plain("name"), Column::plain("value")];
    Table { columns, rows: vec![vec![cell, Cell::Integer(1)]] }
}

/// The rows as another program reads them, heads first. Every row has to be as long as the first.
fn read(csv: &[u8], dialect: Dialect) -> Vec<Vec<String>> {
    let text = std::str::from_utf8(csv).unwrap();
    let (separator, text) = match dialect {
        Dialect::Dutch => (b';', text.strip_prefix('\u{feff}').unwrap()),
        Dialect::International => (b',', text),
    };
    let mut reader = csv::ReaderBuilder::new()
        .has_headers(false)
        .delimiter(separator)
        .from_reader(text.as_bytes());
    let rows = reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect());
    rows.collect()
}

fn column(table: &Table, name: &str) -> usize {
    table.columns.iter().position(|column| Names.column(column) == name).unwrap()
}

// The cells.

fn check(cell: &Cell, dutch: &str, international: &str) {
    for (dialect, want) in [(Dialect::Dutch, dutch), (Dialect::International, international)] {
        let written = write(&of_one(cell.clone()), dialect, &Names);
        assert_eq!(read(&written, dialect)[1], [want, "1"], "{cell:?} in {dialect:?}");
    }
}

#[test]
fn a_text_that_looks_like_a_formula_is_guarded_and_a_number_stays_one() {
    for text in [
        "=HYPERLINK(\"https://example.org\";\"klik\")",
        "+31 6",
        "-1+2",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
    ] {
        check(&Cell::Text(text.to_owned()), &format!("'{text}"), &format!("'{text}"));
    }
    for text in [
        "één idee, ĳsberg en ijs",
        "a;b",
        "a,b",
        "zij zegt \"ja\"",
        "een\r\ntwee",
        "'t Höfke",
        "a=b",
    ] {
        check(&Cell::Text(text.to_owned()), text, text);
    }
    check(&Cell::Integer(-3), "-3", "-3");
    check(&Cell::Decimal(-0.5), "-0,5", "-0.5");
    check(&Cell::Decimal(2.0 / 3.0), "0,6667", "0.6666666666666666");
    check(&Cell::Decimal(-0.0), "0", "0");
    check(&Cell::Decimal(-0.000_001), "0", "-0.000001");
    check(&Cell::Date(date()), "2026-11-20", "2026-11-20");
    check(&Cell::Empty, "", "");
    check(&Cell::Withheld(Withheld::TooFew), "", "");
}

#[test]
fn the_dutch_dialect_is_as_excel_wants_it() {
    let table = of_one(Cell::Text("één".to_owned()));
    let dutch = "\u{feff}Naam;Aantal\r\néén;1\r\n";
    assert_eq!(write(&table, Dialect::Dutch, &Spoken(Lang::Nl)), dutch.as_bytes());
    assert_eq!(write(&table, Dialect::International, &Names), "name,value\r\néén,1\r\n".as_bytes());
}

proptest! {
    /// Any text comes back as it was, but for the guard; and no cell begins as a formula does.
    #[test]
    fn any_text_comes_back_and_is_inert(text in "[=+@\\-\t\r\n;,\"' a-zé\u{0}]{1,12}") {
        for dialect in [Dialect::Dutch, Dialect::International] {
            let written = write(&of_one(Cell::Text(text.clone())), dialect, &Names);
            let cell = &read(&written, dialect)[1][0];
            prop_assert!(cell == &text || cell == &format!("'{text}"), "{cell:?}");
            prop_assert!(!cell.starts_with(['=', '+', '-', '@', '\t', '\r', '\n']), "{cell:?}");
        }
    }
}

// The tables.

#[test]
fn every_row_has_a_cell_per_column_in_every_file() {
    for (name, table) in all(&TABLES) {
        assert!(table.rows.len() > 30, "{name} has {} rows", table.rows.len());
        for dialect in [Dialect::Dutch, Dialect::International] {
            let rows = read(&write(&table, dialect, &Names), dialect);
            assert_eq!(rows.len(), table.rows.len() + 1, "{name}");
            assert_eq!(rows[0].len(), table.columns.len(), "{name}");
        }
        let heads: BTreeSet<String> =
            table.columns.iter().map(|column| Names.column(column)).collect();
        assert_eq!(heads.len(), table.columns.len(), "{name} has a head twice");
    }
}

#[test]
fn every_column_and_term_has_words_in_both_languages() {
    for lang in Lang::ALL {
        let words = Spoken(lang);
        for (name, table) in all(&TABLES) {
            let heads: Vec<String> =
                table.columns.iter().map(|column| words.column(column)).collect();
            let different: BTreeSet<&String> = heads.iter().collect();
            assert_eq!(different.len(), heads.len(), "{name} has a head twice in {lang:?}");
            for (column, head) in table.columns.iter().zip(&heads) {
                assert!(!head.contains('_'), "{head} has no words in {lang:?}");
                let explained = words.explanation(&[&table]).rows;
                let head = words.column(&Column::plain(column.what));
                assert!(explained.iter().any(|row| row[0] == Cell::Text(head.clone())), "{head}");
            }
            let terms = table.rows.iter().flatten().filter_map(|cell| match cell {
                Cell::Term(term) => Some(term),
                _ => None,
            });
            for term in terms.collect::<BTreeSet<_>>() {
                let said = words.term(term);
                assert!(!said.contains(['_', '.']) || said.contains(' '), "{term} is said {said}");
            }
        }
    }
}

#[test]
fn the_key_of_the_long_table_is_a_key() {
    let long = TABLES.long();
    let key = [
        "organisation",
        "measurement",
        "series",
        "series_number",
        "instrument",
        "domain",
        "statement",
        "measure",
        "rating",
        "rating_now",
    ]
    .map(|name| column(&long, name));
    let mut seen = BTreeSet::new();
    for row in &long.rows {
        let place = key.map(|at| format!("{:?}", row[at]));
        assert!(seen.insert(place.clone()), "twice: {place:?}");
    }
    assert!(seen.len() > 1000);
}

#[test]
fn the_table_of_schools_has_the_figures_of_the_schools() {
    let table = TABLES.schools();
    let schools = linked_schools(&SCHOOLS, &Links::default());
    assert_eq!(table.rows.len(), schools.len());
    for linked in &schools {
        let school = &linked.school;
        let id = school.id.map_or("none".to_owned(), |id| format!("o{id}"));
        let row = table.rows.iter().find(|row| row[0] == Cell::Text(id.clone())).unwrap();
        let cell = |name: &str| row[column(&table, name)].clone();
        let number = |name: &str| match cell(name) {
            Cell::Integer(number) => Some(number),
            Cell::Empty | Cell::Withheld(_) => None,
            other => panic!("{name} is {other:?}"),
        };
        let decimal = |name: &str| match cell(name) {
            Cell::Decimal(number) => Some(number),
            Cell::Empty | Cell::Withheld(_) => None,
            other => panic!("{name} is {other:?}"),
        };
        let talent = school.talent_basis();
        let forms = school.forms.get(&InstrumentId::Talentscan).copied().unwrap_or_default();
        assert_eq!(number("talentscan_forms"), Some(i64::from(forms)));
        assert_eq!(number("talentscan_basis_forms"), talent.map(|(of, _)| i64::from(of.forms)));
        for (place, domain) in talentscan().domains.iter().enumerate() {
            let of = talent.map(|(_, figures)| &figures.domains[place]);
            let score = of.and_then(|of| of.score);
            let name = |what: &str| format!("{}_{what}", domain.id);
            assert_eq!(number(&name("score")), score.and_then(Score::rounded).map(i64::from));
            assert_eq!(number(&name("n")), score.map(|score| i64::from(score.n)));
            assert_eq!(decimal(&name("agreement")), of.and_then(|of| of.agreement));
            if talent.is_none() && !school.talent.is_empty() {
                assert!(matches!(cell(&name("score")), Cell::Withheld(_)));
            }
        }
        let ambition = school.ambition_basis();
        let own = ambition_scale().own.iter();
        for statement in ambition_scale().statements.iter().chain(own) {
            let of = ambition.and_then(|(_, figures)| {
                figures.statements.iter().find(|of| of.statement == statement.id)
            });
            let pairs = of.and_then(|of| of.pairs);
            let name = |what: &str| format!("{}_{what}", statement.id);
            let want = pairs.and_then(|pairs| pairs.ambition().mean());
            assert_eq!(decimal(&name("ambition")), want);
            assert_eq!(decimal(&name("now")), pairs.and_then(|pairs| pairs.now().mean()));
            assert_eq!(decimal(&name("gap")), pairs.and_then(|pairs| pairs.gap()));
        }
        let rule = ambition.map(|(_, figures)| figures.rule);
        let counted = rule.map(|rule| i64::from(rule.counted));
        assert_eq!(number("ambition_scale_counted"), counted);
    }
    // Every kind of school is among them.
    let kinds = |kind: fn(&LinkedSchool) -> bool| schools.iter().filter(|one| kind(one)).count();
    assert!(kinds(|one| one.school.talent_basis().is_none() && !one.school.talent.is_empty()) > 0);
    assert!(kinds(|one| one.school.ambition_basis().is_some()) > 20);
}

// The spreadsheet.

fn values_of(cell: &Data) -> Value {
    match cell {
        Data::Empty => Value::Empty,
        Data::String(text) => Value::Text(text.clone()),
        Data::Float(number) => Value::Decimal(*number),
        Data::DateTime(day) => {
            let (year, month, day, ..) = day.to_ymd_hms_milli();
            Value::Date(Date::new(year, month, day).unwrap())
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_spreadsheet_reads_back_as_the_sheets() {
    for lang in Lang::ALL {
        let sheets = sheets(&TABLES, lang);
        let written = xlsx::write(&sheets, date()).unwrap();
        assert_eq!(written, xlsx::write(&sheets, date()).unwrap(), "the same bytes each time");
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(written)).unwrap();
        let names: Vec<&String> = sheets.iter().map(|sheet| &sheet.name).collect();
        assert_eq!(book.sheet_names().iter().collect::<Vec<_>>(), names);
        for sheet in &sheets {
            assert_eq!(book.worksheet_formula(&sheet.name).unwrap().used_cells().count(), 0);
            let range = book.worksheet_range(&sheet.name).unwrap();
            let mut rows = range.rows();
            let heads: Vec<String> = rows.next().unwrap().iter().map(Data::to_string).collect();
            assert_eq!(heads, sheet.heads);
            assert_eq!(rows.len(), sheet.rows.len());
            for (row, want) in rows.zip(&sheet.rows) {
                let row: Vec<Value> = row.iter().map(values_of).collect();
                let want: Vec<Value> = want.iter().map(plain).collect();
                assert_eq!(row, want, "{}", sheet.name);
            }
        }
    }
}

/// What a spreadsheet knows of a value.
fn plain(value: &Value) -> Value {
    match value {
        #[expect(clippy::cast_precision_loss, reason = "counts of people")]
        Value::Integer(number) => Value::Decimal(*number as f64),
        Value::Withheld(_) => Value::Empty,
        // XML has one kind of line break.
        Value::Text(text) => Value::Text(text.replace("\r\n", "\n")),
        other => other.clone(),
    }
}

#[test]
fn the_spreadsheet_is_frozen_filtered_and_says_why_a_figure_is_not_shown() {
    let written = xlsx::write(&sheets(&TABLES, Lang::Nl), date()).unwrap();
    let mut archive = zip::ZipArchive::new(Cursor::new(written)).unwrap();
    let mut part = |name: &str| {
        let mut text = String::new();
        archive.by_name(name).unwrap().read_to_string(&mut text).unwrap();
        text
    };
    for number in 1..=6 {
        let sheet = part(&format!("xl/worksheets/sheet{number}.xml"));
        assert!(sheet.contains("<autoFilter ref=\"A1:"), "sheet {number} has no filter");
        assert!(sheet.contains("state=\"frozen\""), "sheet {number} is not frozen");
        assert!(!sheet.contains("<f>") && !sheet.contains("hyperlink"), "sheet {number} acts");
    }
    assert!(part("xl/comments1.xml").contains("Niet getoond: minder dan vijf mensen"));
    assert!(part("docProps/core.xml").contains("2026-11-20T00:00:00Z"));
}

#[test]
fn any_text_fits_into_a_spreadsheet() {
    let long = "é".repeat(40_000);
    let emoji = "🌈".repeat(20_000);
    for (text, want) in [
        ("=HYPERLINK(\"https://example.org\")", "=HYPERLINK(\"https://example.org\")"),
        ("<b>&amp;</b> ĳ", "<b>&amp;</b> ĳ"),
        ("_x0041_", "_x0041_"),
        ("a\u{ffff}b", "a\u{fffd}b"),
        (&long, &format!("{}…", "é".repeat(32_766))),
        (&emoji, &format!("{}…", "🌈".repeat(16_383))),
    ] {
        let table = of_one(Cell::Text(text.to_owned()));
        let written = xlsx::write(&[Sheet::of("Naam", &table, &Names)], date()).unwrap();
        let mut book: Xlsx<_> = open_workbook_from_rs(Cursor::new(written)).unwrap();
        let range = book.worksheet_range("Naam").unwrap();
        assert_eq!(range.get_value((1, 0)), Some(&Data::String(want.to_owned())));
        assert_eq!(book.worksheet_formula("Naam").unwrap().used_cells().count(), 0);
    }
}

// Small groups.

/// A school with so many forms of the team, of which the last leaves a statement open where said.
fn school_of(forms: u64, one_left_open: bool) -> Workspace {
    let mut own = Own::default();
    let id = RecordId::from_bits(999);
    let organisation = Organisation { name: "De Haverweide".to_owned(), ..Default::default() };
    own.write(id, Kind::Organisation, Content::Organisation(organisation));
    for person in 0..forms {
        for instrument in [talentscan(), ambition_scale()] {
            let mut form = Response::new(instrument, date());
            form.organisation = Some(id);
            for (place, statement) in instrument.statements.iter().enumerate() {
                let leaves_open = one_left_open && person == 0 && place == 0;
                for scale in instrument.scales.iter().filter(|_| !leaves_open) {
                    form.rate(&statement.id, scale.id, 1 + u8::from(scale.id == Scale::Ambition));
                }
            }
            form.examples.insert("trust".to_owned(), "Leerlingenraad".to_owned());
            let record = RecordId::from_bits(2 * person + u64::from(instrument == talentscan()));
            own.write(record, Kind::Response, Content::Response(form));
        }
    }
    own.workspace()
}

#[test]
fn a_school_of_four_forms_shows_nothing_but_their_number() {
    let tables = Tables::of(&school_of(4, false), &Links::default());
    for (name, table) in all(&tables) {
        match name {
            "schools" => {
                let figures = table.columns.iter().zip(&table.rows[0]).filter(|(column, _)| {
                    let id = column.on.as_deref();
                    id.is_some_and(|id| id != OWN && InstrumentId::named(id).is_none())
                });
                for (column, cell) in figures {
                    let hidden = matches!(cell, Cell::Withheld(Withheld::TooFew) | Cell::Empty);
                    assert!(hidden, "{column:?} shows {cell:?}");
                }
            }
            "long" => {
                let measure = column(&table, "measure");
                let measures: Vec<&Cell> = table.rows.iter().map(|row| &row[measure]).collect();
                assert_eq!(measures, [&Cell::Term("forms".to_owned()); 2]);
            }
            _ => assert_eq!(table.rows, Vec::<Vec<Cell>>::new(), "{name}"),
        }
    }
}

#[test]
fn sums_from_which_single_answers_could_be_computed_are_not_there() {
    for (one_left_open, forms) in [(true, 6), (false, 6)] {
        let long = Tables::of(&school_of(forms, one_left_open), &Links::default()).long();
        let (measure, series) = (column(&long, "measure"), column(&long, "series"));
        let mut seen: BTreeMap<String, u32> = BTreeMap::new();
        for row in &long.rows {
            assert_eq!(row[series], Cell::Term("team".to_owned()));
            let Cell::Term(measure) = &row[measure] else { panic!("{row:?}") };
            *seen.entry(measure.clone()).or_default() += 1;
        }
        let count = |name: &str| seen.get(name).copied().unwrap_or(0);
        assert_eq!((count("score_n"), count("score_rounded"), count("score_sum")), (6, 6, 0));
    }
    // What a school gave away holds sums that are safe, so these are there.
    let long = TABLES.long();
    let measure = column(&long, "measure");
    let sums = long.rows.iter().filter(|row| row[measure] == Cell::Term("score_sum".to_owned()));
    assert!(sums.count() > 100);
}

#[test]
fn what_is_asked_of_the_writer_is_what_it_writes() {
    let sheets = sheets(&TABLES, Lang::En);
    let written = xlsx::write(&sheets, date()).unwrap();
    let order = spreadsheet::ask(sheets, date()).unwrap();
    assert!(spreadsheet::write(&order).unwrap() == written, "another file");
    for other in [&order[..order.len() - 1], b"", b"\xff\xff\xff\xff"] {
        assert_eq!(spreadsheet::write(other), None);
    }
}
