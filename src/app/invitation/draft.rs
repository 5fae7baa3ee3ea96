//! What stands in the fields of the page that invites, and what of it keeps a link from being made.

use crate::domain::instrument::InstrumentId;
use crate::domain::ordered::VecSet;
use crate::domain::organisation::Organisation;
use crate::domain::record::RecordId;
use crate::domain::round::{self, BadAddress, Round};
use crate::domain::text::Lang;
use crate::domain::time::Date;

/// What is measured.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Measures {
    /// Everything, as every school year.
    #[default]
    Everything,
    /// Everything once more, as a follow-up.
    Again,
    /// A few topics once more, as a short follow-up.
    Topics,
}

impl Measures {
    /// Every choice, in the order of the page.
    pub const ALL: [Self; 3] = [Self::Everything, Self::Again, Self::Topics];

    /// Its name on the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::Everything => "measure-everything",
            Self::Again => "measure-again",
            Self::Topics => "measure-topics",
        }
    }

    /// What this round measures.
    pub fn of(round: &Round) -> Self {
        match (round.follow_up, round.asks.is_empty()) {
            (false, _) => Self::Everything,
            (true, true) => Self::Again,
            (true, false) => Self::Topics,
        }
    }
}

/// A field for text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Field {
    /// The name of the school.
    Name,
    /// The town.
    Place,
    /// The board it belongs to.
    Board,
    /// The code of the Dutch register of schools, with the two digits of a location behind it.
    Brin,
    /// How many people the team has.
    Size,
    /// The last day to fill in.
    Until,
    /// The mail address that files go to.
    Mail,
    /// Where the app is.
    Address,
}

impl Field {
    /// Every field, in the order of the page.
    pub const ALL: [Self; 8] = [
        Self::Name,
        Self::Place,
        Self::Board,
        Self::Brin,
        Self::Size,
        Self::Until,
        Self::Mail,
        Self::Address,
    ];

    /// Its name on the page.
    pub fn id(self) -> &'static str {
        match self {
            Self::Name => "invite-name",
            Self::Place => "invite-place",
            Self::Board => "invite-board",
            Self::Brin => "invite-brin",
            Self::Size => "invite-size",
            Self::Until => "invite-until",
            Self::Mail => "invite-mail",
            Self::Address => "invite-address",
        }
    }
}

/// What keeps a link from being made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Wrong {
    /// What stands in this field can not be what is asked for.
    Field(Field),
    /// Others could not or should not open the address.
    Address(BadAddress),
    /// Nothing is to be filled in.
    Nothing,
    /// No topic is to be asked again.
    NoTopic,
    /// The link would be longer than mail and codes can carry.
    TooLong,
}

impl Wrong {
    /// The name on the page of where it can be mended.
    pub fn place(self) -> &'static str {
        match self {
            Self::Field(field) => field.id(),
            Self::Address(_) => Field::Address.id(),
            Self::Nothing => InstrumentId::Talentscan.name(),
            Self::NoTopic => Measures::Topics.id(),
            Self::TooLong => Field::Name.id(),
        }
    }
}

/// What stands in the fields.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Draft {
    /// What is measured.
    pub measures: Measures,
    /// The ids of the domains that a short follow-up asks.
    pub topics: VecSet<String>,
    /// What is to be filled in, but for a short follow-up.
    pub asks: VecSet<InstrumentId>,
    texts: [String; Field::ALL.len()],
}

impl Draft {
    /// What is known of a school and its round; of a round that is new, the proposal.
    pub fn of(school: Option<&Organisation>, round: Option<&Round>, here: &str) -> Self {
        let mut draft = Self {
            measures: round.map(Measures::of).unwrap_or_default(),
            topics: round.map(|round| round.asks.clone()).unwrap_or_default(),
            asks: round
                .map_or(InstrumentId::ALL.into_iter().collect(), |round| round.instruments.clone()),
            ..Self::default()
        };
        if let Some(school) = school {
            let brin = [&school.brin, &school.location].into_iter().flatten();
            let brin: Vec<&str> = brin.map(String::as_str).collect();
            draft.write(Field::Name, &school.name);
            draft.write(Field::Place, school.place.as_deref().unwrap_or_default());
            draft.write(Field::Board, school.board.as_deref().unwrap_or_default());
            draft.write(Field::Brin, &brin.concat());
            let size = school.team_size.map(|size| size.to_string());
            draft.write(Field::Size, &size.unwrap_or_default());
        }
        let proposed = round::address(here).unwrap_or_default();
        let address = round.and_then(|round| round.address.as_deref()).unwrap_or(proposed);
        draft.write(Field::Address, address);
        if let Some(round) = round {
            let until = round.until.map(|date| date.to_string());
            draft.write(Field::Until, &until.unwrap_or_default());
            draft.write(Field::Mail, round.mail.as_deref().unwrap_or_default());
        }
        draft
    }

    /// What is to be filled in: of a short follow-up the talentscan, which alone has topics.
    pub fn instruments(&self) -> VecSet<InstrumentId> {
        match self.measures {
            Measures::Topics => [InstrumentId::Talentscan].into_iter().collect(),
            Measures::Everything | Measures::Again => self.asks.clone(),
        }
    }

    /// What stands in this field.
    pub fn text(&self, field: Field) -> &str {
        self.texts.get(field as usize).map_or("", String::as_str)
    }

    /// Writes this in a field.
    pub fn write(&mut self, field: Field, text: &str) {
        if let Some(place) = self.texts.get_mut(field as usize) {
            text.clone_into(place);
        }
    }

    fn trimmed(&self, field: Field) -> &str {
        self.text(field).trim()
    }

    fn optional(&self, field: Field) -> Option<String> {
        Some(self.trimmed(field).to_owned()).filter(|text| !text.is_empty())
    }

    /// What keeps it from becoming a link.
    pub fn wrong(&self) -> Vec<Wrong> {
        let mut wrong = Vec::new();
        let is_brin = |text: &str| {
            let (digits, letters) = text.split_at_checked(2)?;
            let (letters, location) = letters.split_at_checked(2)?;
            let number = |text: &str| text.bytes().all(|byte| byte.is_ascii_digit());
            let named = letters.bytes().all(|byte| byte.is_ascii_alphabetic());
            (number(digits) && named && number(location) && matches!(location.len(), 0 | 2))
                .then_some(())
        };
        let is_mail = |text: &str| {
            let (name, site) = text.split_once('@')?;
            let plain = !text.contains(char::is_whitespace) && !site.contains('@');
            (plain && !name.is_empty() && site.contains('.')).then_some(())
        };
        let is_size = |text: &str| text.parse::<u32>().ok().filter(|size| *size > 0).map(drop);
        let mut may_be = |field: Field, reads: &dyn Fn(&str) -> Option<()>| {
            let text = self.trimmed(field);
            if !text.is_empty() && reads(text).is_none() {
                wrong.push(Wrong::Field(field));
            }
        };
        may_be(Field::Brin, &is_brin);
        may_be(Field::Size, &is_size);
        may_be(Field::Until, &|text| Date::parse(text).map(drop));
        may_be(Field::Mail, &is_mail);
        if self.trimmed(Field::Name).is_empty() {
            wrong.insert(0, Wrong::Field(Field::Name));
        }
        if self.instruments().is_empty() {
            wrong.push(Wrong::Nothing);
        }
        if self.lacks_topic() {
            wrong.push(Wrong::NoTopic);
        }
        wrong.extend(round::address(self.text(Field::Address)).err().map(Wrong::Address));
        wrong
    }

    /// Whether it is a short follow-up of nothing yet.
    pub fn lacks_topic(&self) -> bool {
        self.measures == Measures::Topics && self.topics.is_empty()
    }

    /// The school as it stands here. What has no field stays as it was.
    pub fn organisation(&self, before: Organisation) -> Organisation {
        let brin = self.trimmed(Field::Brin).to_ascii_uppercase();
        let (code, location) = brin.split_at_checked(4).unwrap_or((&brin, ""));
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        Organisation {
            name: self.trimmed(Field::Name).to_owned(),
            place: self.optional(Field::Place),
            board: self.optional(Field::Board),
            brin: some(code),
            location: some(location),
            team_size: self.trimmed(Field::Size).parse().ok(),
            ..before
        }
    }

    /// The round as it stands here. What has no field stays as it was; a follow-up is called by the
    /// day on which it was made.
    pub fn round(&self, before: Round, school: RecordId, lang: Lang, today: Date) -> Round {
        let mut round = before;
        round.follow_up = self.measures != Measures::Everything;
        if round.follow_up && round.title.is_empty() {
            round.title = today.to_string();
        }
        let topics = Some(&self.topics).filter(|_| self.measures == Measures::Topics);
        round.asks = topics.cloned().unwrap_or_default();
        round.instruments = self.instruments();
        round.organisations.insert(school);
        round.until = Date::parse(self.trimmed(Field::Until));
        round.mail = self.optional(Field::Mail);
        round.language = Some(lang);
        let address = round::address(self.text(Field::Address)).ok().map(str::to_owned);
        round.address = address.or_else(|| self.optional(Field::Address));
        round
    }
}
