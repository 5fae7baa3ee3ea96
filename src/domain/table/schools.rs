//! A row per school: what it is, and the figures of the series that counts for it.

use super::answers::without;
use super::{Cell, Column, Listed, Table, Tables, term};
use crate::domain::figure::score::Score;
use crate::domain::instrument::{Instrument, InstrumentId, OWN, ambition_scale, talentscan};
use crate::domain::school::{AmbitionStatement, DomainFigures, SeriesFigures, Withheld};

const SCHOOL: [&str; 9] = [
    "organisation",
    "name",
    "type",
    "brin",
    "board",
    "sector",
    "place",
    "team_size",
    "organisations",
];
const BASIS: [&str; 8] = [
    "forms",
    "held_back",
    "basis",
    "withheld",
    "basis_forms",
    "basis_people",
    "first_on",
    "last_on",
];
const DOMAIN: [&str; 3] = ["score", "n", "agreement"];
const AMBITION: [&str; 4] = ["ambition", "now", "gap", "counted"];

impl Tables {
    /// A row per school, also without forms.
    pub fn schools(&self) -> Table {
        Table { columns: columns(), rows: self.schools.iter().map(row).collect() }
    }
}

fn columns() -> Vec<Column> {
    let mut columns: Vec<Column> = SCHOOL.map(Column::plain).to_vec();
    let mut all = |id: &str, whats: &[&'static str]| {
        columns.extend(whats.iter().map(|what| Column::on(id, what)));
    };
    let talentscan = talentscan();
    all(talentscan.id.name(), &BASIS);
    for domain in &talentscan.domains {
        all(&domain.id, &DOMAIN);
    }
    let scale = ambition_scale();
    all(scale.id.name(), &BASIS);
    for id in ids(scale) {
        all(id, &AMBITION);
    }
    all(OWN, &["statement"]);
    all(scale.id.name(), &["counted", "enough"]);
    columns
}

/// The ids of the statements, the own one included.
fn ids(scale: &Instrument) -> impl Iterator<Item = &str> {
    scale.statements.iter().chain(&scale.own).map(|statement| statement.id.as_str())
}

fn row(listed: &Listed) -> Vec<Cell> {
    let school = &listed.linked.school;
    let mut cells = about(listed);
    let talent = school.talent_basis();
    let missing = missing(&school.talent, talent.map(|(series, _)| series));
    cells.extend(basis(listed, InstrumentId::Talentscan, &school.talent, talent.map(|it| it.0)));
    for (place, _) in talentscan().domains.iter().enumerate() {
        let domain = talent.and_then(|(_, figures)| figures.domains.get(place));
        cells.extend(domain.map_or_else(
            || vec![missing.clone(); DOMAIN.len()],
            |domain| of_domain(domain, &missing),
        ));
    }
    cells.extend(of_ambition(listed));
    cells
}

fn about(listed: &Listed) -> Vec<Cell> {
    let organisation = listed.linked.school.organisation.clone().unwrap_or_default();
    let code = organisation.brin.map(|brin| brin + &organisation.location.unwrap_or_default());
    let many = i64::try_from(listed.linked.organisations.len()).unwrap_or(i64::MAX);
    vec![
        Cell::Text(listed.id()),
        Cell::text(Some(&organisation.name)),
        Cell::term(organisation.r#type.name()),
        Cell::text(code.as_deref()),
        Cell::text(organisation.board.as_deref()),
        Cell::text(organisation.sector.as_deref()),
        Cell::text(organisation.place.as_deref()),
        Cell::counted(organisation.team_size),
        Cell::Integer(many),
    ]
}

fn basis<F>(
    listed: &Listed,
    instrument: InstrumentId,
    all: &[SeriesFigures<F>],
    basis: Option<&SeriesFigures<F>>,
) -> Vec<Cell> {
    let forms = listed.linked.school.forms.get(&instrument).copied().unwrap_or_default();
    let held_back = listed.linked.held_back.get(&instrument).copied().unwrap_or_default();
    let day = |day: fn(&SeriesFigures<F>) -> Cell| basis.map_or(Cell::Empty, day);
    let why = withheld(all, basis);
    vec![
        Cell::count(forms),
        Cell::count(held_back),
        basis.map_or(Cell::Empty, |basis| Cell::term(term::series(basis.series))),
        why.map_or(Cell::Empty, |why| Cell::term(term::withheld(why))),
        Cell::counted(basis.map(|basis| basis.forms)),
        Cell::counted(basis.and_then(|basis| basis.people)),
        day(|basis| Cell::Date(basis.days.0)),
        day(|basis| Cell::Date(basis.days.1)),
    ]
}

/// Why a school has no basis although it has answers: as the overview says it, the first reason.
fn withheld<F>(all: &[SeriesFigures<F>], basis: Option<&SeriesFigures<F>>) -> Option<Withheld> {
    if basis.is_some() {
        return None;
    }
    all.first()?.figures.as_ref().err().copied()
}

/// What stands where a school has no figure.
fn missing<F>(all: &[SeriesFigures<F>], basis: Option<&SeriesFigures<F>>) -> Cell {
    match (withheld(all, basis), basis) {
        (Some(why), _) => Cell::Withheld(why),
        (None, Some(basis)) => without(basis.series),
        (None, None) => Cell::Empty,
    }
}

fn of_domain(domain: &DomainFigures, missing: &Cell) -> Vec<Cell> {
    let shown = domain.score;
    let or_missing = |cell: Cell| if shown.is_some() { cell } else { missing.clone() };
    vec![
        or_missing(Cell::counted(shown.and_then(Score::rounded))),
        or_missing(Cell::count(domain.n)),
        Cell::decimal(domain.agreement),
    ]
}

fn of_ambition(listed: &Listed) -> Vec<Cell> {
    let school = &listed.linked.school;
    let ambition = school.ambition_basis();
    let series = ambition.map(|(series, _)| series);
    let missing = missing(&school.ambition, series);
    let mut cells = basis(listed, InstrumentId::AmbitionScale, &school.ambition, series);
    for id in ids(ambition_scale()) {
        let found = ambition
            .and_then(|(_, figures)| figures.statements.iter().find(|one| one.statement == id));
        // An own statement belongs to one form: a team has none.
        let absent = if id == OWN { Cell::Empty } else { missing.clone() };
        cells.extend(match found {
            Some(statement) => of_statement(statement, &absent),
            None => vec![absent; AMBITION.len()],
        });
    }
    cells.push(Cell::text(series.and_then(|series| series.own.as_deref())));
    let rule = ambition.map(|(_, figures)| figures.rule);
    let no_rule = || if let Cell::Withheld(_) = missing { missing.clone() } else { Cell::Empty };
    cells.push(rule.map_or_else(no_rule, |rule| Cell::count(rule.counted)));
    cells.push(rule.map_or_else(no_rule, |rule| Cell::term(term::yes_no(rule.reached))));
    cells
}

fn of_statement(statement: &AmbitionStatement, missing: &Cell) -> Vec<Cell> {
    let figure = |number: Option<f64>| number.map_or_else(|| missing.clone(), Cell::Decimal);
    let pairs = statement.pairs;
    vec![
        figure(pairs.and_then(|pairs| pairs.ambition().mean())),
        figure(pairs.and_then(|pairs| pairs.now().mean())),
        figure(pairs.and_then(|pairs| pairs.gap())),
        Cell::term(term::counted(statement.counted)),
    ]
}
