//! What may be shown of schools as tables of typed cells, for spreadsheets and statistics.
//!
//! One table has a row per school; one has a row per count, and is enough to compute every figure
//! again (`docs/data-table.md`). The small-group rule is not here: a table holds what
//! [`linked_schools`] lets through. It is stricter in one thing: see [`Tables::of`].

mod ambitions;
mod answers;
pub mod csv;
mod domains;
mod examples;
mod long;
mod schools;
pub mod sheet;
mod statements;
mod term;
#[cfg(any(feature = "spreadsheet", not(target_arch = "wasm32")))]
pub mod xlsx;

use super::instrument::InstrumentId;
use super::link::Links;
use super::record::{RecordId, Version};
use super::response::Series;
use super::school::{LinkedSchool, Withheld, linked_schools};
use super::time::Date;
use super::workspace::Workspace;
use std::collections::BTreeSet;

/// A table: the same number of cells in each row as there are columns.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What stands in the columns.
    pub columns: Vec<Column>,
    /// The rows.
    pub rows: Vec<Vec<Cell>>,
}

/// What stands in a column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// The id of the instrument, domain or statement it is on; `None` where it is on none or on all.
    pub on: Option<String>,
    /// What is told of it, such as `score`.
    pub what: &'static str,
}

impl Column {
    /// A column that is on no instrument, domain or statement alone.
    pub fn plain(what: &'static str) -> Self {
        Self { on: None, what }
    }

    /// A column on this instrument, domain or statement.
    pub fn on(id: &str, what: &'static str) -> Self {
        Self { on: Some(id.to_owned()), what }
    }
}

/// A cell.
#[derive(Clone, Debug, PartialEq)]
pub enum Cell {
    /// Nothing is known.
    Empty,
    /// There is a figure, and it is not shown.
    Withheld(Withheld),
    /// What somebody wrote, or an id.
    Text(String),
    /// One of a closed list, by its id: a level, a domain, a statement.
    Term(String),
    /// A whole number.
    Integer(i64),
    /// A number.
    Decimal(f64),
    /// A day.
    Date(Date),
}

impl Cell {
    fn text(text: Option<&str>) -> Self {
        text.filter(|text| !text.is_empty()).map_or(Self::Empty, |text| Self::Text(text.to_owned()))
    }

    fn term(term: &str) -> Self {
        Self::Term(term.to_owned())
    }

    fn count(count: impl Into<i64>) -> Self {
        Self::Integer(count.into())
    }

    fn counted(count: Option<impl Into<i64>>) -> Self {
        count.map_or(Self::Empty, Self::count)
    }

    fn decimal(number: Option<f64>) -> Self {
        number.map_or(Self::Empty, Self::Decimal)
    }
}

/// How a file calls its columns and terms.
pub trait Words {
    /// The head of a column.
    fn column(&self, column: &Column) -> String;
    /// A term.
    fn term(&self, id: &str) -> String;
    /// Why a figure is not shown.
    fn withheld(&self, why: Withheld) -> String;
}

/// Names for programs: they stay the same in every language and version.
#[derive(Clone, Copy, Debug)]
pub struct Names;

impl Words for Names {
    fn column(&self, column: &Column) -> String {
        match &column.on {
            Some(id) => format!("{id}_{}", column.what),
            None => column.what.to_owned(),
        }
    }

    fn term(&self, id: &str) -> String {
        id.to_owned()
    }

    fn withheld(&self, why: Withheld) -> String {
        term::withheld(why).to_owned()
    }
}

/// The tables of some schools.
#[derive(Clone, Debug)]
pub struct Tables {
    schools: Vec<Listed>,
}

/// A school in the tables.
#[derive(Clone, Debug)]
struct Listed {
    linked: LinkedSchool,
    /// Whether the team's scores may stand there as sums, from which they can be computed exactly.
    has_sums: bool,
}

impl Tables {
    /// The schools of a workspace with its links, by name, then by record.
    ///
    /// Of a team whose single forms are here, scores are only given rounded, as on screen: the exact
    /// sum, less the counts of the statements, would be what those said who left some of them open.
    /// Counts that a school gave away (`Aggregate::to_give`) are made so that this can not be.
    pub fn of(workspace: &Workspace, links: &Links) -> Self {
        let with_forms = with_single_forms(workspace, links);
        let listed = |linked: LinkedSchool| {
            let mut ids = linked.organisations.iter().copied().map(Some).chain([linked.school.id]);
            Listed { has_sums: !ids.any(|id| with_forms.contains(&id)), linked }
        };
        let mut schools: Vec<Listed> =
            linked_schools(workspace, links).into_iter().map(listed).collect();
        schools
            .sort_by_cached_key(|school| (school.name().to_lowercase(), school.linked.school.id));
        Self { schools }
    }
}

impl Listed {
    fn name(&self) -> &str {
        let organisation = self.linked.school.organisation.as_ref();
        organisation.map_or("", |organisation| &organisation.name)
    }

    /// The id, begun with a letter, so that no program takes it for a number.
    fn id(&self) -> String {
        self.linked.school.id.map_or_else(|| "none".to_owned(), |id| format!("o{id}"))
    }
}

/// The organisations of which a single talentscan of the team is here; `None` for none named.
fn with_single_forms(workspace: &Workspace, links: &Links) -> BTreeSet<Option<RecordId>> {
    let form_of = |version: &Version| {
        let form = version.response()?;
        let is_single =
            form.series == Series::Personal && form.instrument == InstrumentId::Talentscan;
        is_single
            .then(|| [form.organisation, links.given_to(version.record()).or(form.organisation)])
    };
    workspace.current().filter_map(form_of).flatten().collect()
}
