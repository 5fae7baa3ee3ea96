//! The result of a school. Lives in the worker, which draws it: of what was made on this device, of
//! another one's file that somebody only looks at, or of a school of the overview.

use super::worker::{Opening, Wish};
use crate::domain::exchange;
use crate::domain::record::RecordId;
use crate::domain::school::{School, schools};
use crate::domain::text::Lang;
use crate::domain::workspace::Workspace;

/// What somebody does on the page of the result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants to see this organisation; `None` are the forms that name none.
    Show(Option<RecordId>),
    /// Leaves the result of another one's file.
    Leave,
    /// Wants to look at it on a large screen, from this slide on; `None` ends that.
    Present(Option<usize>),
}

/// A part of the result that is shown alone on a large screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Slide {
    /// The talentscan as a whole.
    Talent,
    /// A domain, by its place.
    Domain(usize),
    /// The ambition scale.
    Ambition,
}

/// Of what it is the result.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Source {
    /// Of what was made on this device.
    #[default]
    Own,
    /// Of another one's file of this name; nothing of it is stored.
    File(String),
    /// Of what the overview received.
    Overview,
}

/// The results, as they are on screen.
#[derive(Clone, Debug, Default)]
pub struct Results {
    /// The language of the screen.
    pub lang: Lang,
    /// Of what it is the result.
    pub source: Source,
    /// The schools of which there is a result.
    pub schools: Vec<School>,
    /// The slide on screen, while it is looked at together.
    pub slide: Option<usize>,
    wanted: Wanted,
    /// The organisation last named on this device.
    named: Option<RecordId>,
}

/// Whose result is shown, where there are several.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
enum Wanted {
    /// Nobody chose: that of the organisation last named here.
    #[default]
    LastNamed,
    /// That of this organisation; `None` are the forms that name none.
    Chosen(Option<RecordId>),
}

impl Results {
    /// Shows what was made on this device, or what a file holds.
    pub fn open(&mut self, opening: &Opening) {
        let read = exchange::read(opening.own.as_bytes()).map(|read| read.versions);
        let own: Workspace = read.unwrap_or_default().into_iter().collect();
        let source = opening.viewed.clone().map_or(Source::Own, Source::File);
        if self.source != source {
            self.wanted = Wanted::LastNamed;
        }
        self.source = source;
        self.named = opening.organisation;
        self.slide = None;
        let has_forms = |school: &School| !school.forms.is_empty() || !school.others.is_empty();
        self.schools = schools(&own).into_iter().filter(has_forms).collect();
    }

    /// Shows a school of the overview; `None` where there is no such school.
    pub fn show(&mut self, school: Option<&School>) {
        self.source = Source::Overview;
        self.slide = None;
        self.schools = school.into_iter().cloned().collect();
    }

    /// The one that is shown, by its place in [`Self::schools`]: what somebody chose, else what was
    /// last named, else the first.
    pub fn shown(&self) -> usize {
        let wanted = match self.wanted {
            Wanted::LastNamed => self.named,
            Wanted::Chosen(organisation) => organisation,
        };
        self.schools.iter().position(|school| school.id == wanted).unwrap_or_default()
    }

    /// The school that is shown.
    pub fn school(&self) -> Option<&School> {
        self.schools.get(self.shown())
    }

    /// What of it can be shown on a large screen.
    pub fn slides(&self) -> Vec<Slide> {
        let Some(school) = self.school() else { return Vec::new() };
        let mut slides = Vec::new();
        if let Some((_, figures)) = school.talent_basis() {
            slides.push(Slide::Talent);
            slides.extend((0..figures.domains.len()).map(Slide::Domain));
        }
        if school.ambition_basis().is_some() {
            slides.push(Slide::Ambition);
        }
        slides
    }

    /// Takes in an event; says what is wanted of the page.
    pub fn update(&mut self, event: Event) -> Option<Wish> {
        match event {
            Event::Show(organisation) => {
                self.wanted = Wanted::Chosen(organisation);
                None
            }
            Event::Leave => Some(Wish::LeaveFile),
            Event::Present(slide) => {
                let last = self.slides().len().checked_sub(1)?;
                self.slide = slide.map(|slide| slide.min(last));
                Some(Wish::Focus(None))
            }
        }
    }
}
