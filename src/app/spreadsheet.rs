//! What is asked of the worker that writes spreadsheets: sheets and a day, as bytes.
//!
//! That worker is a program of its own (`src/bin/spreadsheet.rs`), loaded when somebody asks for a
//! spreadsheet: its library is as heavy as all the rest of the overview together.

use crate::domain::table::sheet::{Sheet, Value};
#[cfg(any(feature = "spreadsheet", not(target_arch = "wasm32")))]
use crate::domain::table::xlsx;
use crate::domain::time::Date;
use serde::{Deserialize, Serialize};

/// A day: year, month, day of the month.
type Day = (u16, u8, u8);

#[derive(Serialize, Deserialize)]
struct Order {
    made_on: Day,
    sheets: Vec<Page>,
}

#[derive(Serialize, Deserialize)]
struct Page {
    name: String,
    heads: Vec<String>,
    rows: Vec<Vec<Cell>>,
}

#[derive(Serialize, Deserialize)]
enum Cell {
    Empty,
    Withheld(String),
    Text(String),
    Integer(i64),
    Decimal(f64),
    Date(Day),
}

/// The bytes that ask for a spreadsheet of these sheets, made on this day. `None` when they can not
/// be made, for want of memory.
pub fn ask(sheets: Vec<Sheet>, made_on: Date) -> Option<Vec<u8>> {
    let sheets = sheets.into_iter().map(|sheet| Page {
        name: sheet.name,
        heads: sheet.heads,
        rows: sheet.rows.into_iter().map(|row| row.into_iter().map(cell).collect()).collect(),
    });
    let order = Order { made_on: parts(made_on), sheets: sheets.collect() };
    postcard::to_allocvec(&order).ok()
}

/// The spreadsheet that these bytes ask for; `None` for other bytes, and for more rows than a sheet
/// can hold.
#[cfg(any(feature = "spreadsheet", not(target_arch = "wasm32")))]
pub fn write(order: &[u8]) -> Option<Vec<u8>> {
    let order: Order = postcard::from_bytes(order).ok()?;
    let sheet = |page: Page| {
        let rows = page.rows.into_iter().map(|row| row.into_iter().map(value).collect());
        let rows: Option<Vec<Vec<Value>>> = rows.collect();
        Some(Sheet { name: page.name, heads: page.heads, rows: rows? })
    };
    let sheets: Option<Vec<Sheet>> = order.sheets.into_iter().map(sheet).collect();
    xlsx::write(&sheets?, day(order.made_on)?).ok()
}

fn cell(value: Value) -> Cell {
    match value {
        Value::Empty => Cell::Empty,
        Value::Withheld(why) => Cell::Withheld(why),
        Value::Text(text) => Cell::Text(text),
        Value::Integer(number) => Cell::Integer(number),
        Value::Decimal(number) => Cell::Decimal(number),
        Value::Date(date) => Cell::Date(parts(date)),
    }
}

#[cfg(any(feature = "spreadsheet", not(target_arch = "wasm32")))]
fn value(cell: Cell) -> Option<Value> {
    Some(match cell {
        Cell::Empty => Value::Empty,
        Cell::Withheld(why) => Value::Withheld(why),
        Cell::Text(text) => Value::Text(text),
        Cell::Integer(number) => Value::Integer(number),
        Cell::Decimal(number) => Value::Decimal(number),
        Cell::Date(date) => Value::Date(day(date)?),
    })
}

fn parts(date: Date) -> Day {
    (date.year(), date.month(), date.day())
}

#[cfg(any(feature = "spreadsheet", not(target_arch = "wasm32")))]
fn day((year, month, day): Day) -> Option<Date> {
    Date::new(year, month, day)
}
