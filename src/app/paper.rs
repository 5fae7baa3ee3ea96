//! Paper: blank forms to fill in by hand, and the poster of what a school wants. Lives in the
//! worker, which draws them.

use super::worker::Opening;
use crate::domain::exchange;
use crate::domain::instrument::InstrumentId;
use crate::domain::record::RecordId;
use crate::domain::school::{School, schools};
use crate::domain::text::Lang;
use crate::domain::workspace::Workspace;

/// What somebody does on the page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Chooses what to print.
    Choose(Print),
}

/// What can be printed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Print {
    /// A form of this instrument with nothing filled in.
    Blank(InstrumentId),
    /// The ambitions of this organisation; `None` are the forms that name none.
    Poster(Option<RecordId>),
}

/// What can be printed, and what is chosen.
#[derive(Clone, Debug)]
pub struct Papers {
    /// The language of the screen.
    pub lang: Lang,
    /// The schools of this device that have ambitions to show.
    pub schools: Vec<School>,
    chosen: Print,
}

impl Default for Papers {
    fn default() -> Self {
        let chosen = Print::Blank(InstrumentId::Talentscan);
        Self { lang: Lang::default(), schools: Vec::new(), chosen }
    }
}

impl Papers {
    /// Shows what can be printed of what was made on this device.
    pub fn open(&mut self, opening: &Opening) {
        let read = exchange::read(opening.own.as_bytes()).map(|read| read.versions);
        let own: Workspace = read.unwrap_or_default().into_iter().collect();
        let has_ambitions = |school: &School| school.ambition_basis().is_some();
        self.schools = schools(&own).into_iter().filter(has_ambitions).collect();
    }

    /// Everything that can be printed.
    pub fn prints(&self) -> Vec<Print> {
        let posters = self.schools.iter().map(|school| Print::Poster(school.id));
        InstrumentId::ALL.map(Print::Blank).into_iter().chain(posters).collect()
    }

    /// What is chosen. The poster of a school that is gone is a blank form again.
    pub fn chosen(&self) -> Print {
        match self.chosen {
            Print::Poster(id) if self.school(id).is_none() => Self::default().chosen,
            chosen => chosen,
        }
    }

    /// The school with this record; `None` are the forms that name none.
    pub fn school(&self, id: Option<RecordId>) -> Option<&School> {
        self.schools.iter().find(|school| school.id == id)
    }

    /// Takes in an event.
    pub fn update(&mut self, event: Event) {
        let Event::Choose(print) = event;
        self.chosen = print;
    }
}
