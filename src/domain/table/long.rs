//! A row per count: all that the figures are computed from, as statistics programs want it.
//!
//! `docs/data-table.md` says what each column means; `docs/scores.sql` computes the figures.
//! A rating that nobody gave has no row.

use super::answers::{self, Answers};
use super::{Cell, Column, Table, Tables};
use crate::domain::figure::ambition::{Counted, Pairs};
use crate::domain::figure::score::Score;
use crate::domain::instrument::{Instrument, ambition_scale, talentscan};
use crate::domain::school::{AmbitionStatement, DomainFigures, StatementFigures};

const OWN_COLUMNS: [&str; 9] = [
    "instrument",
    "domain",
    "statement",
    "statement_number",
    "measure",
    "rating",
    "rating_now",
    "value",
    "n",
];

impl Tables {
    /// All counts of every series.
    pub fn long(&self) -> Table {
        let mut columns = answers::columns();
        columns.extend(OWN_COLUMNS.map(Column::plain));
        let mut rows = Rows(Vec::new());
        for answers in self.talent() {
            rows.forms(&answers, talentscan());
            for domain in answers.series.figures.iter().flat_map(|figures| &figures.domains) {
                rows.domain(&answers, domain);
            }
        }
        for answers in self.ambition() {
            rows.forms(&answers, ambition_scale());
            let figures = answers.series.figures.iter();
            for statement in figures.flat_map(|figures| &figures.statements) {
                rows.ambition(&answers, statement);
            }
        }
        Table { columns, rows: rows.0 }
    }
}

/// What a row counts.
#[derive(Clone, Copy, Default)]
struct Count<'c> {
    domain: Option<&'c str>,
    statement: Option<&'c str>,
    measure: &'static str,
    rating: Option<u8>,
    rating_now: Option<u8>,
    value: i64,
    n: Option<u32>,
}

struct Rows(Vec<Vec<Cell>>);

impl Rows {
    fn push<F>(&mut self, answers: &Answers<F>, instrument: &Instrument, count: Count) {
        let place = instrument
            .statements
            .iter()
            .chain(&instrument.own)
            .position(|statement| Some(statement.id.as_str()) == count.statement);
        let mut cells = answers.cells();
        cells.extend([
            Cell::term(instrument.id.name()),
            count.domain.map_or(Cell::Empty, Cell::term),
            count.statement.map_or(Cell::Empty, Cell::term),
            Cell::counted(place.and_then(|place| i64::try_from(place + 1).ok())),
            Cell::term(count.measure),
            Cell::counted(count.rating),
            Cell::counted(count.rating_now),
            Cell::Integer(count.value),
            Cell::counted(count.n),
        ]);
        self.0.push(cells);
    }

    fn forms<F>(&mut self, answers: &Answers<F>, instrument: &Instrument) {
        let row = |measure, value: u32| Count { measure, value: value.into(), ..Count::default() };
        self.push(answers, instrument, row("forms", answers.series.forms));
        if let Some(people) = answers.series.people {
            self.push(answers, instrument, row("people", people));
        }
    }

    fn domain<F>(&mut self, answers: &Answers<F>, domain: &DomainFigures) {
        for (measure, value) in
            domain.score.map(|score| scores(score, answers.has_sums())).iter().flatten()
        {
            let count = Count {
                domain: Some(&domain.domain),
                measure,
                value: i64::try_from(*value).unwrap_or(i64::MAX),
                ..Count::default()
            };
            self.push(answers, talentscan(), count);
        }
        for statement in &domain.statements {
            self.statement(answers, &domain.domain, statement);
        }
    }

    fn statement<F>(&mut self, answers: &Answers<F>, domain: &str, statement: &StatementFigures) {
        let Some(counts) = statement.counts else { return };
        let row = Count {
            domain: Some(domain),
            statement: Some(&statement.statement),
            measure: "applies",
            n: Some(counts.n()),
            ..Count::default()
        };
        self.ratings(answers, talentscan(), row, counts.as_ref());
    }

    fn ambition<F>(&mut self, answers: &Answers<F>, statement: &AmbitionStatement) {
        let row = Count { statement: Some(&statement.statement), ..Count::default() };
        let scale = ambition_scale();
        let value = match statement.counted {
            Counted::Yes => 1,
            Counted::Tied => 0,
            Counted::No => -1,
        };
        let counted = Count { measure: "counted", value, n: Some(statement.n), ..row };
        self.push(answers, scale, counted);
        let Some(pairs) = &statement.pairs else { return };
        let (ambition, now) = (pairs.ambition(), pairs.now());
        let of = |measure, n| Count { measure, n: Some(n), ..row };
        self.ratings(answers, scale, of("ambition", ambition.n()), ambition.as_ref());
        self.ratings(answers, scale, of("now", now.n()), now.as_ref());
        self.pairs(answers, of("ambition_by_now", pairs.m()), pairs);
    }

    fn pairs<F>(&mut self, answers: &Answers<F>, row: Count, pairs: &Pairs) {
        for (rating, counts) in (1..).zip(&pairs.both) {
            for (rating_now, &value) in (1..).zip(counts) {
                if value > 0 {
                    let (rating, rating_now) = (Some(rating), Some(rating_now));
                    let count = Count { rating, rating_now, value: value.into(), ..row };
                    self.push(answers, ambition_scale(), count);
                }
            }
        }
    }

    /// A row for each rating that somebody gave.
    fn ratings<F>(&mut self, answers: &Answers<F>, of: &Instrument, row: Count, counts: &[u32]) {
        for (rating, &value) in (1..).zip(counts) {
            if value > 0 {
                let count = Count { rating: Some(rating), value: value.into(), ..row };
                self.push(answers, of, count);
            }
        }
    }
}

/// How many people count for a domain, and their points: as sums, or the score rounded.
fn scores(score: Score, has_sums: bool) -> Vec<(&'static str, u64)> {
    let mut rows = vec![("score_n", u64::from(score.n))];
    if has_sums {
        rows.extend([("score_sum", score.sum), ("score_sum_squares", score.sum_squares)]);
    } else {
        rows.extend(score.rounded().map(|rounded| ("score_rounded", u64::from(rounded))));
    }
    rows
}
