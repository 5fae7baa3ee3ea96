//! A table in the words of a language: the sheet of a spreadsheet.

use super::{Cell, Table, Words};
use crate::domain::time::Date;

/// A table in the words of a language.
#[derive(Clone, Debug, PartialEq)]
pub struct Sheet {
    /// Its name, at most 31 characters.
    pub name: String,
    /// The head of each column.
    pub heads: Vec<String>,
    /// The rows.
    pub rows: Vec<Vec<Value>>,
}

/// What a cell holds.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing is known.
    Empty,
    /// There is a figure, and it is not shown: why.
    Withheld(String),
    /// A text.
    Text(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Decimal(f64),
    /// A day.
    Date(Date),
}

impl Sheet {
    /// The sheet of a table.
    pub fn of(name: &str, table: &Table, words: &dyn Words) -> Self {
        let value = |cell: &Cell| match cell {
            Cell::Empty => Value::Empty,
            Cell::Withheld(why) => Value::Withheld(words.withheld(*why)),
            Cell::Text(text) => Value::Text(text.clone()),
            Cell::Term(id) => Value::Text(words.term(id)),
            Cell::Integer(number) => Value::Integer(*number),
            Cell::Decimal(number) => Value::Decimal(*number),
            Cell::Date(date) => Value::Date(*date),
        };
        Self {
            name: name.to_owned(),
            heads: table.columns.iter().map(|column| words.column(column)).collect(),
            rows: table.rows.iter().map(|row| row.iter().map(value).collect()).collect(),
        }
    }
}
