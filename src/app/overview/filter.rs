//! Which schools somebody wants to see, and in which order: by name or board, never by a score.
//!
//! It leaves schools out whole. What is shown of each does not depend on it, so it tells nothing
//! that was not shown before.

use super::{Overview, Row};
use crate::domain::organisation::OrganisationType;
use crate::domain::school::LinkedSchool;
use std::collections::{BTreeMap, BTreeSet};

/// How many schools are laid side by side at a time.
pub(super) const ROWS: usize = 50;

/// What somebody wants to see.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum See {
    /// Schools and boards with this in their names.
    Search(String),
    /// The schools of this board, as its [key](key); of every board where there is none.
    Board(Option<String>),
    /// The schools of this sector, likewise.
    Sector(Option<String>),
    /// The schools as they were measured in this school year, by the year in which it begins; the
    /// latest measurement of each where there is none.
    Year(Option<u16>),
    /// The schools in this order.
    Order(Order),
    /// All schools again.
    All,
    /// More of the schools.
    More,
}

/// Which schools somebody wants to see: those that pass everything that is said here.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Filter {
    /// What is looked for in the names of schools and boards.
    pub search: String,
    /// The board, as its [key](key).
    pub board: Option<String>,
    /// The sector, as its [key](key).
    pub sector: Option<String>,
    /// The school year, by the year in which it begins.
    pub year: Option<u16>,
    /// How often all was shown again. What was written in a field of before is in it no longer.
    pub cleared: usize,
}

/// In which order the schools stand.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Order {
    /// By their names.
    #[default]
    Name,
    /// By their boards, each followed by its schools; without a board last.
    Board,
}

/// What there is to choose from: each once, by its [key](key), as it is written.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Choices {
    /// The boards that schools name.
    pub boards: BTreeMap<String, String>,
    /// The sectors that schools name.
    pub sectors: BTreeMap<String, String>,
    /// The school years in which schools were measured, each by the year in which it begins.
    pub years: BTreeSet<u16>,
}

impl Filter {
    /// Whether every school passes.
    pub fn is_empty(&self) -> bool {
        let chosen = [self.board.is_some(), self.sector.is_some(), self.year.is_some()];
        self.search.trim().is_empty() && chosen == [false; 3]
    }

    /// Every school passes again.
    pub(super) fn clear(&mut self) {
        *self = Self { cleared: self.cleared + 1, ..Self::default() };
    }

    /// Lets go of what there is nothing of any more.
    pub(super) fn keep(&mut self, choices: &Choices) {
        self.board.take_if(|board| !choices.boards.contains_key(board));
        self.sector.take_if(|sector| !choices.sectors.contains_key(sector));
        self.year.take_if(|year| !choices.years.contains(year));
    }

    /// Those of the rows that pass.
    fn of<'r>(&self, rows: &'r [Row]) -> Vec<&'r Row> {
        let wanted = self.search.trim().to_lowercase();
        let has = |text: &str| text.to_lowercase().contains(&wanted);
        let passes = |row: &&Row| {
            (wanted.is_empty() || has(&row.name) || row.board.as_deref().is_some_and(has))
                && (self.board.is_none() || row.board_key() == self.board)
                && (self.sector.is_none() || row.sector.as_deref().and_then(key) == self.sector)
        };
        rows.iter().filter(passes).collect()
    }
}

impl Choices {
    /// What these schools and their rows leave to choose from.
    pub(super) fn of(schools: &[LinkedSchool], rows: &[Row]) -> Self {
        let years = schools.iter().flat_map(|linked| linked.school.years()).collect();
        let mut choices = Self { years, ..Self::default() };
        for row in rows {
            let named = [(&mut choices.boards, &row.board), (&mut choices.sectors, &row.sector)];
            for (known, text) in named {
                let text = text.as_deref().unwrap_or_default();
                if let Some(key) = key(text) {
                    known.entry(key).or_insert_with(|| text.trim().to_owned());
                }
            }
        }
        choices
    }
}

impl Row {
    /// The [key](key) of the board it belongs to, or that it is.
    fn board_key(&self) -> Option<String> {
        match self.r#type {
            OrganisationType::Board => key(&self.name),
            _ => self.board.as_deref().and_then(key),
        }
    }
}

impl Overview {
    /// Shows what somebody wants to see; says where the focus goes when what they used is gone.
    pub(super) fn see(&mut self, see: See) -> Option<&'static str> {
        if see != See::More {
            self.rows = ROWS;
        }
        match see {
            See::Search(text) => self.filter.search = text,
            See::Board(board) => self.filter.board = board,
            See::Sector(sector) => self.filter.sector = sector,
            See::Year(year) => {
                self.filter.year = year;
                self.lay_side_by_side();
            }
            See::Order(order) => self.order = order,
            See::More => self.rows += ROWS,
            See::All => {
                self.filter.clear();
                self.lay_side_by_side();
                return Some("network");
            }
        }
        None
    }

    /// Every school that somebody wants to see, in the order that was chosen.
    pub fn found(&self) -> Vec<&Row> {
        let mut found = self.filter.of(&self.table.schools);
        if self.order == Order::Board {
            found.sort_by_cached_key(|row| {
                let board = row.board_key();
                (board.is_none(), board, row.r#type != OrganisationType::Board)
            });
        }
        found
    }

    /// The schools to lay side by side: those that are [found](Self::found), some at a time, and
    /// all of them on paper. And how many more there are.
    pub fn rows(&self) -> (Vec<&Row>, usize) {
        let mut found = self.found();
        let more = if self.prints { 0 } else { found.len().saturating_sub(self.rows) };
        found.truncate(found.len() - more);
        (found, more)
    }
}

/// A name as it is told apart from others: two that differ in capitals and spaces alone are one.
/// `None` of nothing.
pub fn key(name: &str) -> Option<String> {
    let words: Vec<&str> = name.split_whitespace().collect();
    (!words.is_empty()).then(|| words.join(" ").to_lowercase())
}
