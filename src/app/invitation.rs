//! Inviting a team, and collecting what it sends. Lives in the worker, which draws it; what is
//! written here the page keeps, state by state, like everything that is made on this device.

mod collected;
mod draft;

pub use collected::Collected;
pub use draft::{Draft, Field, Measures, Wrong};

use super::Given;
use super::worker::{Canvas, Drawn, Opening, Page, Sheet, Wish};
use crate::domain::exchange::{self, FileKind, Header};
use crate::domain::instrument::InstrumentId;
use crate::domain::invitation::Invitation;
use crate::domain::ordered::VecMap;
use crate::domain::organisation::Organisation;
use crate::domain::own::Own;
use crate::domain::record::{Content, Kind, RecordId, Version};
use crate::domain::round::Round;
use crate::domain::text::Lang;
use crate::domain::time::Date;

/// What somebody does on the page that invites.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Event {
    /// Chooses the school whose team is invited; `None` is a new one.
    Choose(Option<RecordId>),
    /// Writes in a field: the text so far.
    Write(Field, String),
    /// Says whether this is to be filled in.
    Ask(InstrumentId, bool),
    /// Says what is measured.
    Measure(Measures),
    /// Says whether a short follow-up asks this topic: the id of a domain.
    AskTopic(String, bool),
    /// Begins another follow-up, beside those that were made before.
    Anew,
    /// Goes on with a follow-up that was made before.
    Reopen(RecordId),
    /// Makes the link.
    Make,
    /// Puts this text on the clipboard.
    Copy(String),
    /// Prints the invitation.
    Print,
    /// Wants to open what the team sent.
    Collect,
    /// Wants to make the file of the school.
    MakeFile,
}

/// Inviting a team, as it is on screen.
#[derive(Clone, Debug, Default)]
pub struct Inviting {
    /// The language of the screen.
    pub lang: Lang,
    /// The school whose team is invited; a new one has a record too.
    pub school: Option<RecordId>,
    /// The round that the fields are of; a new one has a record too.
    pub round: Option<RecordId>,
    /// What stood in the fields when they were drawn anew: whoever types is heard, and never written
    /// over.
    pub before: Draft,
    /// What stands in them now.
    pub draft: Draft,
    /// What keeps it from becoming a link.
    pub wrong: Vec<Wrong>,
    /// The link, once it was made of what stands in the fields.
    pub link: Option<String>,
    /// The build of the app, as it stands in every file it writes.
    build: String,
    /// Where this app was opened: the address that is proposed.
    here: String,
    own: VecMap<RecordId, Content>,
}

impl Inviting {
    /// Nothing shown yet. The app is of this build, and was opened at this address.
    pub fn new(build: String, here: String) -> Self {
        Self { build, here, ..Self::default() }
    }

    /// Shows what was made on this device.
    pub fn open(&mut self, opening: &Opening, given: &Given) {
        let read = exchange::read(opening.own.as_bytes()).map(|read| read.versions);
        let kept = read.unwrap_or_default().into_iter();
        self.own = kept.map(|version| (version.record(), version.content().clone())).collect();
        let named = |id: &RecordId| self.organisation(*id).is_some();
        let first = self.schools().next().map(|(id, _)| id);
        let school = opening.organisation.filter(named).or(first);
        // What is being written stays as it is.
        if self.school.is_none_or(|open| !named(&open) && school.is_some()) {
            self.show(school, given);
        } else {
            // The fields may be drawn anew.
            self.before = self.draft.clone();
        }
    }

    /// Takes in an event; says what is wanted of the page.
    pub fn update(&mut self, event: Event, given: &Given) -> Option<Wish> {
        match event {
            Event::Choose(school) => {
                self.show(school, given);
                Some(Wish::Focus(Some(Field::Name.id().to_owned())))
            }
            Event::Write(field, text) => {
                self.draft.write(field, &text);
                self.changed(given)
            }
            Event::Ask(id, asks) => {
                if asks {
                    self.draft.asks.insert(id);
                } else {
                    self.draft.asks.remove(&id);
                }
                self.changed(given)
            }
            Event::Measure(measures) => {
                self.measure(measures, given);
                Some(Wish::Focus(Some(measures.id().to_owned())))
            }
            Event::AskTopic(id, asks) => {
                if asks {
                    self.draft.topics.insert(id);
                } else {
                    self.draft.topics.remove(&id);
                }
                self.changed(given)
            }
            Event::Anew => {
                self.begin_anew(self.draft.measures, given);
                Some(Wish::Focus(Some(self.draft.measures.id().to_owned())))
            }
            Event::Reopen(round) => {
                self.reopen(round);
                Some(Wish::Focus(Some(self.draft.measures.id().to_owned())))
            }
            Event::Make => {
                self.wrong = self.draft.wrong();
                match self.wrong.first() {
                    Some(wrong) => Some(Wish::Focus(Some(wrong.place().to_owned()))),
                    None => self.keep(true, given),
                }
            }
            Event::Copy(text) => Some(Wish::Copy(text)),
            Event::Print => Some(Wish::Print),
            Event::Collect => Some(Wish::PickTeamFiles),
            Event::MakeFile => self.school.map(|school| Wish::SchoolFile(school.to_string())),
        }
    }

    /// Makes the link of what the page kept.
    pub fn invite(&mut self, file: &str) {
        let versions = exchange::read(file.as_bytes()).map(|read| read.versions);
        let versions = versions.unwrap_or_default();
        let of = |kind: Kind| versions.iter().find(|version| *version.kind() == kind).cloned();
        let (organisation, round) = (of(Kind::Organisation), of(Kind::Round));
        let address = round.as_ref().and_then(|round| round.round()?.address.clone());
        let packed =
            organisation.and_then(|organisation| Invitation { organisation, round }.pack());
        self.link = packed.zip(address).map(|(text, address)| format!("{address}#/join/{text}"));
        if self.link.is_none() {
            self.wrong = vec![Wrong::TooLong];
        }
    }

    /// The schools that were made here.
    pub fn schools(&self) -> impl Iterator<Item = (RecordId, &Organisation)> {
        self.own.iter().filter_map(|(&id, content)| match content {
            Content::Organisation(known) => Some((id, known)),
            _ => None,
        })
    }

    /// What the school is called, as it stands in the field.
    pub fn name(&self) -> &str {
        self.draft.text(Field::Name).trim()
    }

    /// The day on which the follow-up was made that the fields are of; `None` where it is new.
    pub fn made_on(&self) -> Option<Date> {
        let Content::Round(round) = self.own.get(&self.round?)? else { return None };
        round.follow_up.then(|| Date::parse(&round.title)).flatten()
    }

    /// The follow-ups that were made before, but for the one that the fields are of; the newest first.
    pub fn other_follow_ups(&self) -> Vec<(RecordId, &Round)> {
        let rounds = self.school.into_iter().flat_map(|school| self.rounds(school));
        let others = rounds.filter(|(id, round)| round.follow_up && Some(*id) != self.round);
        let mut others: Vec<_> = others.collect();
        others.sort_by(|a, b| b.1.title.cmp(&a.1.title));
        others
    }

    /// How many forms came in or were made here of this school, the newest measurement first.
    pub fn collected(&self) -> Vec<Collected> {
        collected::of(&self.own, self.school)
    }

    /// The page as it is drawn now.
    pub fn drawn(&self, canvas: &mut impl Canvas) -> Drawn {
        let page = canvas.draw(Page::Invitation(self));
        Drawn { sheet: Sheet::Invitation, page, ..Drawn::default() }
    }

    /// Shows the fields of this school, or those of a new one.
    fn show(&mut self, school: Option<RecordId>, given: &Given) {
        let [organisation, round, _] = given.records;
        let found = school.and_then(|school| self.last_round(school));
        let known = school.and_then(|school| self.organisation(school));
        let draft = Draft::of(known, found.map(|(_, round)| round), &self.here);
        let round = found.map_or(round, |(id, _)| id);
        self.school = Some(school.unwrap_or(organisation));
        self.show_round(round, draft);
    }

    fn organisation(&self, id: RecordId) -> Option<&Organisation> {
        if let Content::Organisation(known) = self.own.get(&id)? { Some(known) } else { None }
    }

    /// The rounds to which this school was invited here.
    fn rounds(&self, school: RecordId) -> impl Iterator<Item = (RecordId, &Round)> {
        self.own.iter().filter_map(move |(&id, content)| match content {
            Content::Round(round) if round.organisations.contains(&school) => Some((id, round)),
            _ => None,
        })
    }

    /// The round that was made last: a follow-up is called by its day.
    fn last_round(&self, school: RecordId) -> Option<(RecordId, &Round)> {
        self.rounds(school).max_by_key(|(_, round)| (round.follow_up, &round.title))
    }

    /// Shows what measures this: the last such round, or a new one.
    fn measure(&mut self, measures: Measures, given: &Given) {
        let rounds = self.school.into_iter().flat_map(|school| self.rounds(school));
        let such = rounds.filter(|(_, round)| Measures::of(round) == measures);
        match such.max_by_key(|(_, round)| &round.title).map(|(id, _)| id) {
            Some(last) => self.reopen(last),
            None => self.begin_anew(measures, given),
        }
    }

    /// Shows a round that was made before.
    fn reopen(&mut self, id: RecordId) {
        if let Some(Content::Round(round)) = self.own.get(&id) {
            let school = self.draft.organisation(Organisation::default());
            self.show_round(id, Draft::of(Some(&school), Some(round), &self.here));
        }
    }

    /// Shows a new round: of what was asked before only the days are another time's.
    fn begin_anew(&mut self, measures: Measures, given: &Given) {
        let [_, fresh, _] = given.records;
        let mut draft = self.draft.clone();
        draft.measures = measures;
        draft.topics.clear();
        draft.write(Field::Until, "");
        self.show_round(fresh, draft);
    }

    fn show_round(&mut self, round: RecordId, draft: Draft) {
        self.round = Some(round);
        self.draft = draft;
        self.before = self.draft.clone();
        self.wrong.clear();
        self.link = None;
    }

    /// Something was changed: the link is of what it was before.
    fn changed(&mut self, given: &Given) -> Option<Wish> {
        self.link = None;
        if !self.wrong.is_empty() {
            self.wrong = self.draft.wrong();
        }
        self.keep(false, given)
    }

    /// The school and the round as they stand in the fields, to be kept by the page.
    fn keep(&mut self, invites: bool, given: &Given) -> Option<Wish> {
        let (school, round) = (self.school?, self.round?);
        let known = self.organisation(school).cloned().unwrap_or_default();
        let before = match self.own.get(&round) {
            Some(Content::Round(before)) => before.clone(),
            _ => Round::default(),
        };
        let after = self.draft.round(before, school, self.lang, given.now.local.date);
        let known = Content::Organisation(self.draft.organisation(known));
        let mut contents = vec![(school, Kind::Organisation, known)];
        // What asks nothing yet is kept once it does: else it would be a follow-up of everything.
        if !self.draft.lacks_topic() {
            contents.push((round, Kind::Round, Content::Round(after)));
        }
        let file = kept(contents.clone(), &self.build, given);
        self.own.extend(contents.into_iter().map(|(id, _, content)| (id, content)));
        Some(Wish::Keep { file, invites })
    }
}

/// These contents as the text of a file, for the page to keep.
pub(super) fn kept(
    contents: impl IntoIterator<Item = (RecordId, Kind, Content)>,
    build: &str,
    given: &Given,
) -> String {
    let mut made = Own::default();
    for (record, kind, content) in contents {
        made.write(record, kind, content);
    }
    let versions: Vec<Version> = made.records().map(|own| own.version.clone()).collect();
    let kind = FileKind::Personal;
    let header = Header::new(kind, given.export, given.now.utc, build, &versions);
    exchange::write(&header, &versions)
}
