//! A row per school, series and statement of the ambition scale.

use super::{Cell, Column, Table, Tables, answers, term};
use crate::domain::figure::ambition::Pairs;
use crate::domain::instrument::OWN;
use crate::domain::school::{AmbitionFigures, AmbitionStatement};

const OWN_COLUMNS: [&str; 17] = [
    "statement",
    "text",
    "counted",
    "n",
    "ambition",
    "now_n",
    "now",
    "pairs",
    "pairs_ambition",
    "pairs_now",
    "gap",
    "ranked_discrepancy",
    "weighted_discrepancy",
    "quadrant",
    "priority",
    "ambition_agreement",
    "now_agreement",
];

impl Tables {
    /// The ambitions of every series that is shown.
    pub fn ambitions(&self) -> Table {
        let mut columns = answers::columns();
        columns.extend(OWN_COLUMNS.map(Column::plain));
        let mut rows = Vec::new();
        for answers in self.ambition() {
            let Ok(figures) = &answers.series.figures else { continue };
            for (place, statement) in figures.statements.iter().enumerate() {
                let own = answers.series.own.as_deref().filter(|_| statement.statement == OWN);
                let is_group = answers.series.forms > 1;
                let mut cells = answers.cells();
                cells.extend([
                    Cell::term(&statement.statement),
                    Cell::text(own),
                    Cell::term(term::counted(statement.counted)),
                ]);
                let of_ratings = ratings(statement, priority(figures, place), is_group);
                cells.extend(match statement.pairs {
                    Some(_) => of_ratings,
                    None => of_ratings.into_iter().map(|cell| answers.figure(cell)).collect(),
                });
                rows.push(cells);
            }
        }
        Table { columns, rows }
    }
}

fn ratings(statement: &AmbitionStatement, priority: Cell, is_group: bool) -> Vec<Cell> {
    let pairs = statement.pairs.as_ref();
    let number = |of: fn(&Pairs) -> Option<f64>| Cell::decimal(pairs.and_then(of));
    let agreement =
        |of: fn(&Pairs) -> Option<f64>| Cell::decimal(pairs.filter(|_| is_group).and_then(of));
    vec![
        people(pairs.map(|pairs| pairs.ambition().n())),
        number(|pairs| pairs.ambition().mean()),
        people(pairs.map(|pairs| pairs.now().n())),
        number(|pairs| pairs.now().mean()),
        people(pairs.map(Pairs::m)),
        number(|pairs| pairs.means().map(|(ambition, _)| ambition)),
        number(|pairs| pairs.means().map(|(_, now)| now)),
        number(Pairs::gap),
        number(Pairs::discrepancy),
        number(Pairs::weighted),
        pairs.and_then(Pairs::quadrant).map_or(Cell::Empty, |at| Cell::term(term::quadrant(at))),
        priority,
        agreement(|pairs| pairs.ambition().agreement()),
        agreement(|pairs| pairs.now().agreement()),
    ]
}

/// How many people; empty for nobody.
fn people(n: Option<u32>) -> Cell {
    Cell::counted(n.filter(|n| *n > 0))
}

/// The place in the order of priority, from 1; none without a valid pair.
fn priority(figures: &AmbitionFigures, place: usize) -> Cell {
    let has_pairs = figures.statements.get(place).and_then(|one| one.pairs?.gap()).is_some();
    let found = figures.priority.iter().position(|&other| other == place).filter(|_| has_pairs);
    Cell::counted(found.and_then(|found| i64::try_from(found + 1).ok()))
}
