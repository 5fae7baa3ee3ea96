//! A row per school, series and domain of the talentscan.

use super::{Cell, Column, Table, Tables, answers, term};
use crate::domain::figure::score::{Fraction, Score};

impl Tables {
    /// The scores of every series that is shown.
    pub fn domains(&self) -> Table {
        let mut columns = answers::columns();
        let own = ["domain", "score", "score_exact", "n", "agreement", "consensus"];
        columns.extend(own.map(Column::plain));
        let mut rows = Vec::new();
        for answers in self.talent() {
            for domain in answers.series.figures.iter().flat_map(|figures| &figures.domains) {
                let exact = domain.score.and_then(Score::exact).filter(|_| answers.has_sums());
                let mut cells = answers.cells();
                cells.extend([
                    Cell::term(&domain.domain),
                    answers.figure(Cell::counted(domain.score.and_then(Score::rounded))),
                    Cell::decimal(exact.map(Fraction::to_f64)),
                    answers.figure(Cell::counted(domain.score.map(|score| score.n))),
                    Cell::decimal(domain.agreement),
                    domain.agreement.map_or(Cell::Empty, |a| Cell::term(term::consensus(a))),
                ]);
                rows.push(cells);
            }
        }
        Table { columns, rows }
    }
}
