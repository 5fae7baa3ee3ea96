//! A table as text with a separator, for Excel in Dutch and for programs of all lands.

use super::{Cell, Table, Words};
use csv::{Terminator, WriterBuilder};

/// What a spreadsheet takes for a formula when it stands first in a cell, and what it skips before.
///
/// Source: OWASP, CSV injection; the four signs also in their full width.
const FORMULA: [char; 11] = ['=', '+', '-', '@', '\t', '\r', '\n', '＝', '＋', '－', '＠'];

/// In which form.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Dialect {
    /// As Excel with Dutch settings opens it: a byte order mark, `;`, a decimal comma, at most four
    /// decimals.
    Dutch,
    /// RFC 4180: no mark, `,`, a decimal point, all decimals.
    International,
}

/// The table with a row of heads. Lines end in CR LF. What is not known or withheld is empty.
///
/// A text that a spreadsheet would take for a formula gets a `'` before it; numbers stay numbers.
pub fn write(table: &Table, dialect: Dialect, words: &dyn Words) -> Vec<u8> {
    let heads = table.columns.iter().map(|column| words.column(column)).collect();
    let rows = table
        .rows
        .iter()
        .map(|row| row.iter().map(|cell| text(cell, dialect, words)).collect::<Vec<String>>());
    let (separator, mark) = match dialect {
        Dialect::Dutch => (b';', "\u{feff}"),
        Dialect::International => (b',', ""),
    };
    let mut writer = WriterBuilder::new()
        .delimiter(separator)
        .terminator(Terminator::CRLF)
        .flexible(true)
        .from_writer(mark.as_bytes().to_vec());
    // Memory refuses nothing.
    let written = std::iter::once(heads).chain(rows).try_for_each(|row| writer.write_record(row));
    written.ok().and_then(|()| writer.into_inner().ok()).unwrap_or_default()
}

fn text(cell: &Cell, dialect: Dialect, words: &dyn Words) -> String {
    match cell {
        Cell::Empty | Cell::Withheld(_) => String::new(),
        Cell::Text(text) => guarded(text),
        Cell::Term(id) => guarded(&words.term(id)),
        Cell::Integer(number) => number.to_string(),
        Cell::Decimal(number) => decimal(*number, dialect),
        Cell::Date(date) => date.to_string(),
    }
}

fn guarded(text: &str) -> String {
    if text.starts_with(FORMULA) { format!("'{text}") } else { text.to_owned() }
}

fn decimal(number: f64, dialect: Dialect) -> String {
    match dialect {
        // No minus before a zero.
        Dialect::Dutch => ((number * 1e4).round() / 1e4 + 0.0).to_string().replace('.', ","),
        Dialect::International => (number + 0.0).to_string(),
    }
}
