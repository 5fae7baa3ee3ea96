//! An instrument: the statements people rate, and the scales they rate them on.

mod catalog;

pub use catalog::{ambition_scale, instrument, talentscan};

use super::ordered::VecSet;
use super::text::Localized;

/// The id of the own statement of the ambition scale.
pub const OWN: &str = "own";

/// Which instrument.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum InstrumentId {
    /// 23 statements in six domains, each rated 1 to 3.
    Talentscan,
    /// 9 statements and an own one, each rated 1 to 4 twice.
    AmbitionScale,
}

impl InstrumentId {
    /// Every instrument.
    pub const ALL: [Self; 2] = [Self::Talentscan, Self::AmbitionScale];

    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Talentscan => "talentscan",
            Self::AmbitionScale => "ambition_scale",
        }
    }

    /// The instrument with this name.
    pub fn named(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|id| id.name() == name)
    }
}

/// On which question a rating answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Scale {
    /// How far it applies to the school: 1 to 3.
    Applies,
    /// How much it is wanted: 1 to 4.
    Ambition,
    /// How far along it is: 1 to 4.
    Now,
}

impl Scale {
    /// The name in the file.
    pub fn name(self) -> &'static str {
        match self {
            Self::Applies => "applies",
            Self::Ambition => "ambition",
            Self::Now => "now",
        }
    }

    /// The highest rating; the lowest is 1.
    pub fn highest(self) -> u8 {
        match self {
            Self::Applies => 3,
            Self::Ambition | Self::Now => 4,
        }
    }
}

/// A scale with its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ScaleText {
    /// Which scale.
    pub id: Scale,
    /// The question it answers.
    pub question: Localized,
    /// The label of each rating; the first is 1.
    pub points: Vec<Localized>,
}

/// A statement.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Statement {
    /// Its name in the file.
    pub id: String,
    /// Its place in the domains, if the instrument has them.
    pub domain: Option<usize>,
    /// A few words, for a narrow column; only where the instrument has them.
    pub short: Option<Localized>,
    /// Its wording.
    pub text: Localized,
}

/// How near to the pupil a domain is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Group {
    /// Around the pupil in the school.
    Direct,
    /// Around the classroom.
    OutsideClass,
    /// What ties the others together.
    Connecting,
}

/// A subject of the talentscan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Domain {
    /// Its name in the file, and of its colour.
    pub id: String,
    /// How near to the pupil it is.
    pub group: Group,
    /// Its full title.
    pub title: Localized,
    /// One word.
    pub short: Localized,
    /// What it is about.
    pub about: Localized,
}

/// When an ambition scale is enough of a basis to go on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Threshold {
    /// How many ambitions must count.
    pub at_least: u32,
    /// What to say when they do.
    pub reached: Localized,
    /// What to say when they do not.
    pub not_reached: Localized,
    /// What to do next.
    pub next_steps: Vec<Localized>,
}

/// The statements people rate, and the scales they rate them on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Instrument {
    /// Which instrument.
    pub id: InstrumentId,
    /// The version of its content.
    pub version: u32,
    /// Its title.
    pub title: Localized,
    /// The question it answers.
    pub subtitle: Localized,
    /// What it is for.
    pub purpose: Localized,
    /// What every statement begins with.
    pub stem: Option<Localized>,
    /// The label of 'I do not know'.
    pub unknown: Localized,
    /// The scales, each of which every statement is rated on.
    pub scales: Vec<ScaleText>,
    /// The domains, in the order of the form.
    pub domains: Vec<Domain>,
    /// The statements, in the order of the form, without the own one.
    pub statements: Vec<Statement>,
    /// The own statement, whose text people write themselves.
    pub own: Option<Statement>,
    /// The question for a good example, and its hint.
    pub example: Option<(Localized, Localized)>,
    /// When it is enough of a basis to go on.
    pub threshold: Option<Threshold>,
    /// Where structure and subjects come from: title, publisher.
    pub source: (String, String),
}

impl Instrument {
    /// The statements of a domain, by its place.
    pub fn statements_of(&self, domain: usize) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.domain == Some(domain))
    }

    /// The statement with this id, the own one included.
    pub fn statement(&self, id: &str) -> Option<&Statement> {
        self.statements.iter().chain(&self.own).find(|statement| statement.id == id)
    }

    /// Whether these ids of domains ask for everything: they name all of them, or none that it has.
    pub fn asks_all(&self, asks: &VecSet<String>) -> bool {
        let named = self.domains.iter().filter(|domain| asks.contains(&domain.id)).count();
        named == 0 || named == self.domains.len()
    }

    /// The domain with this id.
    pub fn domain(&self, id: &str) -> Option<&Domain> {
        self.domains.iter().find(|domain| domain.id == id)
    }
}
