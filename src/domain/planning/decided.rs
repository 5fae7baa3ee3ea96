//! What a coordinator decided, with themes by their ids.

use crate::domain::matching::instance::{Choice, Pair, Theme};
use crate::domain::record::RecordId;

/// What a coordinator decided: a [`Choice`], with themes by their ids.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Decided {
    /// This school can be an example in this theme, whatever its answers say.
    Appoint(RecordId, String),
    /// This school takes part.
    TakePart(RecordId),
    /// This group is made.
    Open(RecordId, String),
    /// This group is not made.
    Close(RecordId, String),
    /// This pair is in one group.
    Pin(NamedPair),
    /// This pair is not.
    Ban(NamedPair),
}

/// A partner in a group, with the theme by its id.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct NamedPair {
    /// The school that learns.
    pub partner: RecordId,
    /// The school that shares.
    pub host: RecordId,
    /// The id of the theme in which.
    pub theme: String,
}

impl Decided {
    /// What was decided by this choice in a network of these themes; `None` when the theme is none
    /// of them.
    pub fn of(choice: Choice, themes: &[String]) -> Option<Self> {
        let id = |theme: Theme| themes.get(usize::from(theme.0)).cloned();
        let named = |Pair { partner, host, theme }: Pair| {
            Some(NamedPair { partner, host, theme: id(theme)? })
        };
        Some(match choice {
            Choice::Appoint(school, theme) => Self::Appoint(school, id(theme)?),
            Choice::TakePart(school) => Self::TakePart(school),
            Choice::Open(host, theme) => Self::Open(host, id(theme)?),
            Choice::Close(host, theme) => Self::Close(host, id(theme)?),
            Choice::Pin(pair) => Self::Pin(named(pair)?),
            Choice::Ban(pair) => Self::Ban(named(pair)?),
        })
    }

    /// The choice that this is in a network of these themes; `None` when the theme is none of them.
    pub fn choice(&self, themes: &[String]) -> Option<Choice> {
        let place = |id: &String| {
            let place = themes.iter().position(|theme| theme == id)?;
            u8::try_from(place).ok().map(Theme)
        };
        let pair = |named: &NamedPair| {
            let theme = place(&named.theme)?;
            Some(Pair { partner: named.partner, host: named.host, theme })
        };
        Some(match self {
            Self::Appoint(school, id) => Choice::Appoint(*school, place(id)?),
            Self::TakePart(school) => Choice::TakePart(*school),
            Self::Open(host, id) => Choice::Open(*host, place(id)?),
            Self::Close(host, id) => Choice::Close(*host, place(id)?),
            Self::Pin(named) => Choice::Pin(pair(named)?),
            Self::Ban(named) => Choice::Ban(pair(named)?),
        })
    }

    /// The same of the schools by these ids.
    #[must_use]
    pub fn renamed(&self, id: impl Fn(RecordId) -> RecordId) -> Self {
        let pair = |pair: &NamedPair| NamedPair {
            partner: id(pair.partner),
            host: id(pair.host),
            theme: pair.theme.clone(),
        };
        match self {
            Self::Appoint(school, theme) => Self::Appoint(id(*school), theme.clone()),
            Self::TakePart(school) => Self::TakePart(id(*school)),
            Self::Open(host, theme) => Self::Open(id(*host), theme.clone()),
            Self::Close(host, theme) => Self::Close(id(*host), theme.clone()),
            Self::Pin(one) => Self::Pin(pair(one)),
            Self::Ban(one) => Self::Ban(pair(one)),
        }
    }

    /// Whether the two can not both be: a pair or group that is made and is not, or a partner with
    /// two hosts in one theme.
    pub(super) fn excludes(&self, other: &Self) -> bool {
        match (self, other) {
            (Self::Open(host, theme), Self::Close(other, in_theme))
            | (Self::Close(host, theme), Self::Open(other, in_theme)) => {
                (host, theme) == (other, in_theme)
            }
            (Self::Pin(pair), Self::Close(host, theme))
            | (Self::Close(host, theme), Self::Pin(pair)) => {
                (&pair.host, &pair.theme) == (host, theme)
            }
            (Self::Pin(one), Self::Ban(other)) | (Self::Ban(one), Self::Pin(other)) => one == other,
            (Self::Pin(one), Self::Pin(other)) => {
                (one.partner, &one.theme) == (other.partner, &other.theme) && one.host != other.host
            }
            _ => false,
        }
    }
}
