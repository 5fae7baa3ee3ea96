//! Whose answers a row is on: what the rows of most tables begin with.

use super::{Cell, Column, Listed, Tables, term};
use crate::domain::response::Series;
use crate::domain::school::{AmbitionFigures, SeriesFigures, TalentFigures};

/// The number of the latest measurement.
const LATEST: i64 = 1;

/// The answers of one series of one school.
pub(super) struct Answers<'t, F> {
    pub(super) school: &'t Listed,
    pub(super) series: &'t SeriesFigures<F>,
    /// 1 for the first of this series, which is the newest.
    number: i64,
    is_basis: bool,
}

pub(super) fn columns() -> Vec<Column> {
    [
        "organisation",
        "name",
        "measurement",
        "series",
        "series_number",
        "is_basis",
        "first_on",
        "last_on",
    ]
    .map(Column::plain)
    .to_vec()
}

impl<F> Answers<'_, F> {
    /// The first cells of a row.
    pub(super) fn cells(&self) -> Vec<Cell> {
        vec![
            Cell::Text(self.school.id()),
            Cell::text(Some(self.school.name())),
            Cell::Integer(LATEST),
            Cell::term(term::series(self.series.series)),
            Cell::Integer(self.number),
            Cell::term(term::yes_no(self.is_basis)),
            Cell::Date(self.series.days.0),
            Cell::Date(self.series.days.1),
        ]
    }

    /// Whether the scores may stand there as sums: those of one form always may, for all its answers
    /// are shown.
    pub(super) fn has_sums(&self) -> bool {
        self.series.series != Series::Personal || self.school.has_sums
    }

    /// The cell of a figure: where a team has none, it is withheld.
    pub(super) fn figure(&self, cell: Cell) -> Cell {
        match cell {
            Cell::Empty => without(self.series.series),
            cell => cell,
        }
    }
}

/// The cell of a figure that is not there.
pub(super) fn without(series: Series) -> Cell {
    match series {
        Series::Personal => Cell::Withheld(crate::domain::school::Withheld::TooFew),
        Series::Joint | Series::Principal | Series::Board => Cell::Empty,
    }
}

impl Tables {
    /// The talentscan of every series of every school.
    pub(super) fn talent(&self) -> impl Iterator<Item = Answers<'_, TalentFigures>> {
        self.schools.iter().flat_map(|listed| {
            let school = &listed.linked.school;
            of(listed, &school.talent, school.talent_basis().map(|(series, _)| series))
        })
    }

    /// The ambition scale of every series of every school.
    pub(super) fn ambition(&self) -> impl Iterator<Item = Answers<'_, AmbitionFigures>> {
        self.schools.iter().flat_map(|listed| {
            let school = &listed.linked.school;
            of(listed, &school.ambition, school.ambition_basis().map(|(series, _)| series))
        })
    }
}

fn of<'t, F>(
    school: &'t Listed,
    all: &'t [SeriesFigures<F>],
    basis: Option<&'t SeriesFigures<F>>,
) -> impl Iterator<Item = Answers<'t, F>> {
    let mut before: Option<(Series, i64)> = None;
    all.iter().map(move |series| {
        let number = match before {
            Some((same, number)) if same == series.series => number + 1,
            _ => 1,
        };
        before = Some((series.series, number));
        let is_basis = basis.is_some_and(|basis| std::ptr::eq(basis, series));
        Answers { school, series, number, is_basis }
    })
}
