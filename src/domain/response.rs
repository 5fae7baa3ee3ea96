//! Somebody's answers to one instrument: a form.

use super::instrument::{Instrument, InstrumentId, Scale, Statement, instrument};
use super::measurement::Measurement;
use super::record::RecordId;
use super::time::Date;
use crate::domain::ordered::{VecMap, VecSet};

/// For whom a form speaks. The series are shown side by side and never pooled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub enum Series {
    /// One member of the team.
    #[default]
    Personal,
    /// The principal.
    Principal,
    /// A group that filled it in together.
    Joint,
    /// The board.
    Board,
}

impl Series {
    /// Every series.
    pub const ALL: [Self; 4] = [Self::Personal, Self::Principal, Self::Joint, Self::Board];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Personal => "personal",
            Self::Principal => "principal",
            Self::Joint => "joint",
            Self::Board => "board",
        }
    }

    /// The series with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|series| series.name() == name)
    }
}

/// What somebody is in the organisation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// The principal.
    Principal,
    /// A teacher.
    Teacher,
    /// Another member of staff.
    OtherStaff,
    /// A member of the board.
    Board,
}

impl Role {
    /// Every role.
    pub const ALL: [Self; 4] = [Self::Principal, Self::Teacher, Self::OtherStaff, Self::Board];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Principal => "principal",
            Self::Teacher => "teacher",
            Self::OtherStaff => "other_staff",
            Self::Board => "board",
        }
    }

    /// The role with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|role| role.name() == name)
    }
}

/// How the answers came in.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Via {
    /// Tapped on a screen.
    #[default]
    Screen,
    /// Copied from paper.
    Paper,
    /// Taken over from a short code.
    Code,
}

impl Via {
    /// Every way.
    pub const ALL: [Self; 3] = [Self::Screen, Self::Paper, Self::Code];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Screen => "screen",
            Self::Paper => "paper",
            Self::Code => "code",
        }
    }

    /// The way with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|via| via.name() == name)
    }
}

/// A filled-in form. What was not answered is absent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Response {
    /// Which instrument it answers.
    pub instrument: InstrumentId,
    /// The version of the instrument's content.
    pub instrument_version: u32,
    /// The organisation it speaks of.
    pub organisation: Option<RecordId>,
    /// The invitation it answers.
    pub round: Option<RecordId>,
    /// Whether that invitation asks again what was asked before.
    pub follow_up: bool,
    /// The ids of the domains that it asks; none is everything.
    pub asks: VecSet<String>,
    /// For whom it speaks.
    pub series: Series,
    /// How many people filled it in together.
    pub people: Option<u32>,
    /// What the person is.
    pub role: Option<Role>,
    /// How the answers came in.
    pub via: Via,
    /// The day of the first answer.
    pub started_on: Date,
    /// The day it was called finished. A label, not a lock.
    pub finished_on: Option<Date>,
    /// The ratings, by statement and scale.
    pub ratings: VecMap<(String, Scale), u8>,
    /// The statements to which the answer was 'I do not know'.
    pub unknown: VecSet<String>,
    /// A good example per domain.
    pub examples: VecMap<String, String>,
    /// The text of the own statement.
    pub own: Option<String>,
    /// The principal agrees to show these answers beside those of the team.
    pub beside_team: bool,
}

impl Response {
    /// An empty form.
    pub fn new(instrument: &Instrument, started_on: Date) -> Self {
        Self {
            instrument: instrument.id,
            instrument_version: instrument.version,
            organisation: None,
            round: None,
            follow_up: false,
            asks: VecSet::new(),
            series: Series::default(),
            people: None,
            role: None,
            via: Via::default(),
            started_on,
            finished_on: None,
            ratings: VecMap::new(),
            unknown: VecSet::new(),
            examples: VecMap::new(),
            own: None,
            beside_team: false,
        }
    }

    /// The rating of this statement on this scale.
    pub fn rating(&self, statement: &str, scale: Scale) -> Option<u8> {
        self.ratings.get(&(statement.to_owned(), scale)).copied()
    }

    /// Rates a statement, and takes back an 'I do not know'.
    pub fn rate(&mut self, statement: &str, scale: Scale, rating: u8) {
        self.unknown.remove(statement);
        self.ratings.insert((statement.to_owned(), scale), rating);
    }

    /// Says 'I do not know' of a statement, and takes back its ratings; or takes that back.
    pub fn set_unknown(&mut self, statement: &str, unknown: bool) {
        if unknown {
            self.ratings.retain(|(rated, _), _| rated != statement);
            self.unknown.insert(statement.to_owned());
        } else {
            self.unknown.remove(statement);
        }
    }

    /// What of this statement is done: every scale rated, or said not to know.
    pub fn is_answered(&self, instrument: &Instrument, statement: &Statement) -> bool {
        self.unknown.contains(&statement.id)
            || instrument.scales.iter().all(|scale| self.rating(&statement.id, scale.id).is_some())
    }

    /// Whether it asks for this domain of the instrument, by its place.
    pub fn asks_for(&self, instrument: &Instrument, domain: usize) -> bool {
        let named = instrument.domains.get(domain).is_some_and(|one| self.asks.contains(&one.id));
        named || instrument.asks_all(&self.asks)
    }

    /// How many statements are done, of how many that are asked. The own one does not count.
    pub fn progress(&self, instrument: &Instrument) -> (usize, usize) {
        let (mut done, mut of) = (0, 0);
        for statement in &instrument.statements {
            if statement.domain.is_none_or(|domain| self.asks_for(instrument, domain)) {
                of += 1;
                done += usize::from(self.is_answered(instrument, statement));
            }
        }
        (done, of)
    }

    /// The measurement that it belongs to.
    pub fn measurement(&self) -> Measurement {
        Measurement::of(self.follow_up, self.round, self.started_on)
    }

    /// In how many statements, and in how many texts, it differs from another form.
    pub fn differences(&self, other: &Self) -> (usize, usize) {
        let answer = |form: &Self, id: &str| {
            let ratings =
                [Scale::Applies, Scale::Ambition, Scale::Now].map(|scale| form.rating(id, scale));
            (ratings, form.unknown.contains(id))
        };
        let asked = instrument(self.instrument);
        let statements = asked.statements.iter().chain(&asked.own);
        let statements =
            statements.filter(|asked| answer(self, &asked.id) != answer(other, &asked.id)).count();
        let differs = |(id, text): &(&String, &String)| other.examples.get(*id) != Some(*text);
        let gone = |id: &&String| !self.examples.contains_key(*id);
        let texts = self.examples.iter().filter(differs).count()
            + other.examples.keys().filter(gone).count()
            + usize::from(self.own != other.own);
        (statements, texts)
    }

    /// Whether anything at all was filled in.
    pub fn is_empty(&self) -> bool {
        self.ratings.is_empty()
            && self.unknown.is_empty()
            && self.own.is_none()
            && self.examples.is_empty()
    }
}
