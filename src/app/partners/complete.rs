//! Completing and correcting what schools handed in: each thing is written at once, beside what the
//! school said itself. Where both are the same nothing is completed.

use super::Partners;
use super::decimal::Decimal;
use super::listed::Listed;
use super::view::AT_A_TIME;
use crate::app::overview::{Overview, Stamp, Task, key};
use crate::app::worker::Wish;
use crate::domain::completion::{Completion, Completions};
use crate::domain::matching::place::Place;
use crate::domain::offer::{MOST_TO_LEARN, Offer, Wish as Wanted};
use crate::domain::record::RecordId;
use std::collections::BTreeSet;

/// The urgency that a new wish has, 1 to 4.
const URGENCY: u8 = 3;

/// How many digits behind its mark a degree of a [`Place`] has, and how many units that are.
const DIGITS: usize = 5;
const UNITS: i64 = 100_000;

/// What somebody does with what schools handed in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Looks for schools with this in their names, boards or towns.
    Search(String),
    /// Wants to see more schools.
    More,
    /// Wants to complete what this school said; or nothing any more.
    Open(Option<RecordId>),
    /// Is done with the school that is open.
    Done,
    /// Says something of it.
    Say(Answer),
    /// Says that what was completed still holds.
    Confirm,
    /// Takes back all that was completed of it.
    Back,
}

/// Something of a school.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Answer {
    /// Whether its team agrees.
    Agreed(bool),
    /// Whether it can show this, by the id of the theme.
    Shows(String, bool),
    /// What it wants to learn at this place, from 0, by the id of the theme; nothing when that is
    /// empty.
    Learns(usize, String),
    /// How much it wants what stands at this place, from 0.
    Urgency(usize, u8),
    /// How many times it can be host.
    Host(Option<u8>),
    /// How many times it can be partner.
    Partner(Option<u8>),
    /// The name of its board.
    Board(String),
    /// Its sector.
    Sector(String),
    /// Its postcode.
    Postcode(String),
    /// Its latitude, in degrees.
    Latitude(String),
    /// Its longitude, in degrees.
    Longitude(String),
    /// That it is not to be put together with the one of this id.
    NotWith(String),
    /// That it may be after all.
    With(RecordId),
}

/// Why two degrees are no place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nowhere {
    /// One is missing.
    Half,
    /// One is no number, or none of the earth.
    Wrong,
}

/// The schools, as they are on screen.
#[derive(Clone, Debug)]
pub struct Schools {
    /// All of them, in the order that they had when somebody came to the page: who is being
    /// completed stays in its place.
    pub all: Vec<Listed>,
    /// What is looked for.
    pub search: String,
    /// How many are shown.
    pub shown: usize,
    /// The one that is being completed.
    pub open: Option<RecordId>,
    /// The latitude and longitude of that one as they were written, while they are no place.
    pub degrees: Option<[String; 2]>,
}

impl Default for Schools {
    fn default() -> Self {
        let (all, search) = (Vec::new(), String::new());
        Self { all, search, shown: AT_A_TIME, open: None, degrees: None }
    }
}

impl Schools {
    /// Those that are looked for.
    pub fn found(&self) -> Vec<&Listed> {
        let wanted = self.search.trim().to_lowercase();
        self.all.iter().filter(|one| wanted.is_empty() || one.has(&wanted)).collect()
    }

    /// As somebody finds them who was elsewhere: as at the start, but for the school of which
    /// something was written that is no place yet.
    pub(super) fn half_written(self) -> Self {
        let Self { open, degrees, .. } = self;
        let open = open.filter(|_| degrees.is_some());
        Self { open, degrees, ..Self::default() }
    }

    /// Takes in what is known now.
    pub(super) fn know(&mut self, mut all: Vec<Listed>) {
        let place = |id| self.all.iter().position(|one| one.id == id);
        all.sort_by_cached_key(|one| place(one.id).unwrap_or(usize::MAX));
        self.all = all;
        self.open.take_if(|open| self.all.iter().all(|one| one.id != *open));
        self.degrees.take_if(|_| self.open.is_none());
    }

    fn opened(&self) -> Option<&Listed> {
        self.all.iter().find(|one| Some(one.id) == self.open)
    }
}

/// Where these degrees are, a latitude and a longitude; `None` when both are empty.
///
/// # Errors
///
/// Why they are no place.
pub fn place([latitude, longitude]: &[String; 2]) -> Result<Option<Place>, Nowhere> {
    let degrees = |text: &str, most: i64| {
        if text.trim().is_empty() {
            return Ok(None);
        }
        let units = Decimal::read(text).ok_or(Nowhere::Wrong)?.units(DIGITS);
        let units = Some(units).filter(|units| units.abs() <= most * UNITS);
        units.and_then(|units| i32::try_from(units).ok()).map(Some).ok_or(Nowhere::Wrong)
    };
    match (degrees(latitude, 90)?, degrees(longitude, 180)?) {
        (None, None) => Ok(None),
        (Some(latitude), Some(longitude)) => Ok(Some(Place { latitude, longitude })),
        _ => Err(Nowhere::Half),
    }
}

impl Partners {
    /// Takes in what somebody does with what schools handed in.
    pub(super) fn complete(
        &mut self,
        event: Event,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        match event {
            Event::Search(text) => {
                (self.schools.search, self.schools.shown) = (text, AT_A_TIME);
                None
            }
            Event::More => {
                self.schools.shown += AT_A_TIME;
                None
            }
            Event::Open(school) => {
                (self.schools.open, self.schools.degrees) = (school, None);
                Some(Task::Tell(Wish::Focus(Some(format!("complete-{}", school?)))))
            }
            Event::Done => {
                self.schools.degrees = None;
                let done = self.schools.open.take()?;
                Some(Task::Tell(Wish::Focus(Some(format!("complete-{done}")))))
            }
            Event::Say(answer) => {
                let (before, listed) = self.edited(overview)?;
                let mut completion = before.clone();
                self.say(answer, &mut completion, &listed);
                settle(&mut completion, &listed);
                if completion == before {
                    return None;
                }
                self.write(&completion, overview, stamp)
            }
            Event::Confirm => {
                let (completion, _) = self.edited(overview)?;
                self.write(&completion, overview, stamp)
            }
            Event::Back => {
                let (completion, _) = self.edited(overview)?;
                self.schools.degrees = None;
                self.write(&Completion::new(completion.organisation), overview, stamp)
            }
        }
    }

    /// The completion of the school that is open, and what is known of that school; `None` when
    /// nothing can be completed.
    fn edited(&self, overview: &Overview) -> Option<(Completion, Listed)> {
        let listed = self.schools.opened().filter(|one| !one.is_held())?;
        let linked = overview.schools.iter().find(|one| one.school.id == Some(listed.id))?;
        let completions = Completions::of(overview.shown().merged());
        Some((completions.to_edit(linked)?, listed.clone()))
    }

    fn say(&mut self, answer: Answer, completion: &mut Completion, listed: &Listed) {
        let offer = listed.offer.clone().unwrap_or_else(|| Offer::new(listed.id));
        let text = |text: String| Some(text.trim().to_owned());
        match answer {
            Answer::Agreed(agreed) => completion.agreed = Some(agreed),
            Answer::Shows(theme, shows) => {
                let others = offer.show.iter().filter(|one| **one != theme).cloned();
                let others: BTreeSet<String> = others.collect();
                completion.show = Some(others.into_iter().chain(shows.then_some(theme)).collect());
            }
            Answer::Learns(place, theme) => {
                completion.learn = Some(learning(offer.learn, place, theme));
            }
            Answer::Urgency(place, urgency) => {
                let mut learn = offer.learn;
                if let Some(wish) = learn.get_mut(place) {
                    wish.urgency = urgency;
                }
                completion.learn = Some(learn);
            }
            Answer::Host(times) => completion.host = times,
            Answer::Partner(times) => completion.partner = times,
            Answer::Board(board) => completion.board = text(board),
            Answer::Sector(sector) => completion.sector = text(sector),
            Answer::Postcode(postcode) => completion.postcode = text(postcode),
            Answer::Latitude(latitude) => {
                let [_, longitude] = self.degrees(completion);
                self.locate([latitude, longitude], completion);
            }
            Answer::Longitude(longitude) => {
                let [latitude, _] = self.degrees(completion);
                self.locate([latitude, longitude], completion);
            }
            Answer::NotWith(other) => {
                let other = RecordId::parse(&other);
                completion.not_with = Some(offer.not_with.iter().copied().chain(other).collect());
            }
            Answer::With(other) => {
                let others = offer.not_with.iter().copied().filter(|one| *one != other);
                completion.not_with = Some(others.collect());
            }
        }
    }

    /// The latitude and longitude as they stand in their fields.
    fn degrees(&self, completion: &Completion) -> [String; 2] {
        let known = completion.place.map(|Place { latitude, longitude }| [latitude, longitude]);
        let known = known.map(|known| known.map(degrees));
        self.schools.degrees.clone().or(known).unwrap_or_default()
    }

    /// Sets where it is; what is no place stays as it was written.
    fn locate(&mut self, written: [String; 2], completion: &mut Completion) {
        let found = place(&written);
        self.schools.degrees = found.is_err().then_some(written);
        if let Ok(place) = found {
            completion.place = place;
        }
    }

    /// Writes a completion, or takes it back where it says nothing.
    fn write(
        &mut self,
        completion: &Completion,
        overview: &mut Overview,
        stamp: &Stamp,
    ) -> Option<Task> {
        let says_nothing = Completion::new(completion.organisation);
        let is_empty = Completion { seen: BTreeSet::new(), ..completion.clone() } == says_nothing;
        let noted = if is_empty {
            let received = overview.shown().received_alone();
            let gone = Completion::withdraw(&received, completion.organisation)?;
            overview.note(|_| gone, stamp)
        } else {
            overview.note(|workspace| completion.write(workspace), stamp)
        };
        overview.refresh();
        self.know(overview);
        noted
    }
}

/// Degrees of a [`Place`] as they are written: `52.0907`, `-0.5`.
pub fn degrees(units: i32) -> String {
    let sign = if units < 0 { "-" } else { "" };
    let digits = format!("{:06}", units.unsigned_abs());
    let (whole, behind) = digits.split_at_checked(digits.len() - DIGITS).unwrap_or((&digits, ""));
    let text = format!("{sign}{whole}.{behind}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}

/// The wishes with this one at this place, or as the last one; with nothing, without what stood
/// there. One that stands at another place changes places with what stood at this one.
fn learning(mut learn: Vec<Wanted>, place: usize, theme: String) -> Vec<Wanted> {
    let elsewhere = learn.iter().position(|wish| wish.id == theme);
    let is_last = place >= learn.len();
    match elsewhere {
        _ if theme.is_empty() && is_last => {}
        _ if theme.is_empty() => {
            learn.remove(place);
        }
        Some(_) if is_last => {}
        Some(other) => learn.swap(place, other),
        None if learn.len() < MOST_TO_LEARN && is_last => {
            learn.push(Wanted { id: theme, urgency: URGENCY });
        }
        None => {
            if let Some(wish) = learn.get_mut(place) {
                wish.id = theme;
            }
        }
    }
    learn
}

/// Takes out what is the same as what the school said itself.
fn settle(completion: &mut Completion, listed: &Listed) {
    let said = listed.said_offer.clone().unwrap_or_else(|| Offer::new(listed.id));
    let is_said =
        |text: &String, said: &Option<String>| *text == said.as_deref().unwrap_or("").trim();
    completion.board.take_if(|text| is_said(text, &listed.said.board));
    completion.sector.take_if(|text| key(text) == listed.said.sector.as_deref().and_then(key));
    completion.postcode.take_if(|text| is_said(text, &listed.said.postcode));
    completion.show.take_if(|show| show.iter().eq(said.show.iter()));
    completion.learn.take_if(|learn| *learn == said.learn);
    completion.host.take_if(|times| Some(*times) == said.host);
    completion.partner.take_if(|times| Some(*times) == said.partner);
    completion.not_with.take_if(|others| others.iter().eq(said.not_with.iter()));
    completion.agreed.take_if(|agreed| *agreed == said.agreed);
}
