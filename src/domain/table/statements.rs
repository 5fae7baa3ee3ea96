//! A row per school, series and statement of the talentscan.

use super::{Cell, Column, Table, Tables, answers};
use crate::domain::figure::counts::Counts;
use crate::domain::figure::score::Fraction;

impl Tables {
    /// The counts of every series that is shown.
    pub fn statements(&self) -> Table {
        let mut columns = answers::columns();
        let own = [
            "domain",
            "statement",
            "n",
            "does_not_apply",
            "applies_somewhat",
            "applies_fully",
            "index",
            "agreement",
        ];
        columns.extend(own.map(Column::plain));
        let mut rows = Vec::new();
        for answers in self.talent() {
            for domain in answers.series.figures.iter().flat_map(|figures| &figures.domains) {
                for statement in &domain.statements {
                    let counts = statement.counts;
                    let given = |rating| counts.map(|counts| counts.get(rating));
                    let index = counts.as_ref().and_then(Counts::index).map(Fraction::to_f64);
                    let mut cells = answers.cells();
                    cells.extend([
                        Cell::term(&domain.domain),
                        Cell::term(&statement.statement),
                        answers.figure(Cell::counted(counts.map(|counts| counts.n()))),
                        answers.figure(Cell::counted(given(1))),
                        answers.figure(Cell::counted(given(2))),
                        answers.figure(Cell::counted(given(3))),
                        answers.figure(Cell::decimal(index)),
                        Cell::decimal(statement.agreement),
                    ]);
                    rows.push(cells);
                }
            }
        }
        Table { columns, rows }
    }
}
