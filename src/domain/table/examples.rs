//! A row per good example.

use super::{Cell, Column, Table, Tables};

impl Tables {
    /// The good examples that may be shown.
    pub fn examples(&self) -> Table {
        let columns = ["organisation", "name", "domain", "example"].map(Column::plain).to_vec();
        let rows = self.schools.iter().flat_map(|listed| {
            listed.linked.school.examples.iter().map(|example| {
                vec![
                    Cell::Text(listed.id()),
                    Cell::text(Some(listed.name())),
                    Cell::term(&example.domain),
                    Cell::text(Some(&example.text)),
                ]
            })
        });
        Table { columns, rows: rows.collect() }
    }
}
