//! The small apps that live in the worker, and which of them is on screen.

use super::invitation::Inviting;
use super::offer::Offering;
use super::overview::{Overview, Received, Stamp, Task};
use super::paper::Papers;
use super::partners::{self, Partners};
use super::result::Results;
use super::worker::{Asked, Canvas, Drawn, Form, Page, Sheet, Wish};
use super::{Event as AppEvent, Given};
use crate::domain::text::Lang;
use std::fmt;

/// What somebody does that every one of these pages has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Wants this chart as a file.
    Picture(ChartId, Form),
    /// Wants these tables as a file.
    Take(TableFile),
    /// Prints the page.
    Print,
}

/// A file with tables of what one of these pages shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum TableFile {
    /// A row per school: CSV as Excel with Dutch settings opens it.
    Schools,
    /// A row per count: CSV for programs.
    Long,
    /// All tables but the long one, and what they mean: a spreadsheet.
    Spreadsheet,
}

impl TableFile {
    /// Every file.
    pub const ALL: [Self; 3] = [Self::Schools, Self::Long, Self::Spreadsheet];
}

/// A chart on one of these pages.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ChartId {
    /// The scores of the six domains as a rosette.
    Rosette,
    /// The scores of the six domains as bars.
    Domains,
    /// The answers to the statements of a domain, by its place.
    Answers(usize),
    /// The principal beside the team.
    Beside,
    /// The domains in an earlier measurement, by its place, and now.
    Change(usize),
    /// Ambition beside now, by statement.
    Ambitions,
    /// The four quadrants of the ambition scale.
    Quadrants,
    /// From now to the ambition.
    Gaps,
    /// The schools by the domains.
    Heat,
}

impl fmt::Display for ChartId {
    /// As the id of the element in which it stands, and in the name of the file.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Rosette => f.write_str("chart-rosette"),
            Self::Domains => f.write_str("chart-domains"),
            Self::Answers(place) => write!(f, "chart-answers-{}", place + 1),
            Self::Beside => f.write_str("chart-principal-team"),
            Self::Change(place) => write!(f, "chart-change-{}", place + 1),
            Self::Ambitions => f.write_str("chart-ambitions"),
            Self::Quadrants => f.write_str("chart-quadrants"),
            Self::Gaps => f.write_str("chart-gaps"),
            Self::Heat => f.write_str("chart-schools"),
        }
    }
}

/// The small apps that live in the worker, and which of them is on screen.
#[derive(Clone, Debug, Default)]
pub struct Sheets {
    /// The one that is on screen.
    pub open: Sheet,
    /// The coordinator's overview.
    pub overview: Overview,
    /// The page that invites.
    pub invitation: Inviting,
    offer: Offering,
    /// The result of what was made on this device, or of a file.
    pub result: Results,
    school: Results,
    /// The learning partners of the schools of the overview.
    pub partners: Partners,
    /// What is put on paper.
    pub paper: Papers,
    build: String,
}

impl Sheets {
    /// Nothing shown yet. The app is of this build, and was opened at this address.
    pub fn new(build: &str, here: String) -> Self {
        Self {
            overview: Overview::new(),
            invitation: Inviting::new(build.to_owned(), here),
            offer: Offering::new(build.to_owned()),
            build: build.to_owned(),
            ..Self::default()
        }
    }

    /// Turns to the page that is asked for, in this language.
    pub fn turn(&mut self, lang: Lang, asked: &Asked) {
        (self.overview.lang, self.invitation.lang, self.offer.lang) = (lang, lang, lang);
        (self.result.lang, self.school.lang) = (lang, lang);
        (self.paper.lang, self.partners.lang) = (lang, lang);
        match asked {
            Asked::Open(opening) => self.open = opening.sheet,
            Asked::School(_) => self.open = Sheet::School,
            Asked::Partners => self.open = Sheet::Partners,
            Asked::Touch(_) | Asked::DrawAgain | Asked::Invite(_) => {}
            _ => self.open = Sheet::Overview,
        }
    }

    /// Does what is asked, where that takes no time and no storage; says what is wanted of the page.
    pub fn answer(&mut self, asked: Asked, canvas: &impl Canvas, given: &Given) -> Option<Wish> {
        match asked {
            Asked::Open(opening) => {
                match opening.sheet {
                    Sheet::Offer => self.offer.open(&opening, given),
                    Sheet::Invitation => self.invitation.open(&opening, given),
                    Sheet::Result => self.result.open(&opening),
                    Sheet::Paper => self.paper.open(&opening),
                    Sheet::Overview | Sheet::School | Sheet::Partners | Sheet::About => {}
                }
                None
            }
            Asked::School(school) => {
                self.school.show(self.overview.school(school));
                None
            }
            Asked::Partners => {
                self.partners.open(&self.overview);
                None
            }
            Asked::Invite(file) => {
                self.invitation.invite(&file);
                let place = self.invitation.link.is_some().then(|| "invitation-ready".to_owned());
                place.map(|place| Wish::Focus(Some(place)))
            }
            Asked::Touch(touch) => self.hear(canvas.meaning(touch)?, canvas, given),
            _ => None,
        }
    }

    /// Takes in an event, but those of the overview; says what is wanted of the page.
    pub fn hear(&mut self, event: AppEvent, canvas: &impl Canvas, given: &Given) -> Option<Wish> {
        match event {
            AppEvent::Sheet(Event::Picture(chart, form)) => {
                canvas.picture(self.page(), chart, form).map(Wish::Hand)
            }
            AppEvent::Sheet(Event::Take(file)) => {
                canvas.tables(self.page(), file, given.now.local.date)
            }
            AppEvent::Sheet(Event::Print) => Some(Wish::Print),
            AppEvent::Invitation(event) => self.invitation.update(event, given),
            AppEvent::Offer(event) => self.offer.update(event, given),
            AppEvent::Paper(event) => {
                self.paper.update(event);
                None
            }
            AppEvent::Result(event) if self.open == Sheet::School => self.school.update(event),
            AppEvent::Result(event) => self.result.update(event),
            _ => None,
        }
    }

    /// Takes in an event of learning partners; gives back what is to be done.
    pub fn plan(&mut self, event: partners::Event, stamp: &Stamp) -> Option<Task> {
        self.partners.update(event, &mut self.overview, stamp)
    }

    /// Keeps the plan that was being made; gives back what is to be done.
    pub fn finish_plan(&mut self, stamp: &Stamp) -> Option<Task> {
        self.partners.finish(&mut self.overview, stamp)
    }

    /// Shows this example network in the overview, or what was received again. Nothing that was
    /// begun with the one goes on with the other.
    pub fn see_example(&mut self, example: Option<Received>) {
        self.partners = Partners::new(self.partners.lang);
        self.overview.example = example;
        self.overview.refresh();
    }

    /// Removes everything that was received, and what was begun with it.
    pub fn forget(&mut self) {
        self.partners = Partners::new(self.partners.lang);
        self.overview.forget();
    }

    /// The page on screen.
    pub fn page(&self) -> Page<'_> {
        match self.open {
            Sheet::Overview => Page::Overview(&self.overview),
            Sheet::Invitation => Page::Invitation(&self.invitation),
            Sheet::Offer => Page::Offer(&self.offer),
            Sheet::Result => Page::Result(&self.result),
            Sheet::School => Page::Result(&self.school),
            Sheet::Partners => Page::Partners(&self.partners, &self.overview),
            Sheet::About => Page::About(self.overview.lang, &self.build),
            Sheet::Paper => Page::Paper(&self.paper),
        }
    }

    /// The page on screen as it is drawn now.
    pub fn drawn(&self, canvas: &mut impl Canvas) -> Drawn {
        let (files, example) = self.overview.files();
        Drawn { sheet: self.open, page: canvas.draw(self.page()), files, example }
    }
}
