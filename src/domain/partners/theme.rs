//! In what groups are made: domains, ambitions, and themes of the coordinator's own.
//!
//! A theme of one's own is in no instrument, so nobody measured it: a school stands in it by what
//! it says alone.

use crate::domain::exchange::name::plain;
use crate::domain::instrument::{ambition_scale, talentscan};
use crate::domain::matching::instance::MOST_THEMES;

/// How many themes of their own a coordinator has at most.
pub const MOST_OWN_THEMES: usize = 10;

/// How many characters the name of an own theme has at most.
pub const LONGEST_NAME: usize = 80;

/// How many characters the id of a theme has at most.
pub const LONGEST_ID: usize = 40;

/// A theme of the coordinator's own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnTheme {
    /// Its id: 1 to [`LONGEST_ID`] of `a` to `z`, `0` to `9` and `-`.
    pub id: String,
    /// What the coordinator calls it: at most [`LONGEST_NAME`] characters.
    pub name: String,
}

impl OwnTheme {
    /// A theme of this name beside others. Its id is made of the name, so two coordinators who call
    /// a theme the same mean the same; `None` for a name of which nothing is left, or when there
    /// are [`MOST_OWN_THEMES`].
    pub fn named(name: &str, others: &[Self]) -> Option<Self> {
        let name: String = name.trim().chars().take(LONGEST_NAME).collect();
        let plain = plain(&name).filter(|_| others.len() < MOST_OWN_THEMES)?;
        let numbered = (2..).map(|number| {
            let behind = format!("-{number}");
            let start: String = plain.chars().take(LONGEST_ID - behind.len()).collect();
            format!("{}{behind}", start.trim_end_matches('-'))
        });
        let is_free = |id: &String| !is_measured(id) && others.iter().all(|other| other.id != *id);
        let id = std::iter::once(plain.clone()).chain(numbered).find(is_free)?;
        Some(Self { id, name })
    }
}

/// Whether this can be the id of an own theme.
pub(in crate::domain) fn is_own_id(id: &str) -> bool {
    is_theme_id(id) && !id.contains(['_', '.'])
}

/// Whether this can be the id of a theme.
pub(in crate::domain) fn is_theme_id(id: &str) -> bool {
    let fits = |byte: u8| {
        byte.is_ascii_lowercase() || byte.is_ascii_digit() || matches!(byte, b'-' | b'_' | b'.')
    };
    (1..=LONGEST_ID).contains(&id.len()) && id.bytes().all(fits)
}

/// Whether an instrument asks about this theme: a domain or an ambition.
pub(super) fn is_measured(id: &str) -> bool {
    talentscan().domain(id).is_some()
        || ambition_scale().statements.iter().any(|statement| statement.id == id)
}

/// Those of these themes that are known, each once and at most [`MOST_THEMES`], in their order.
pub(in crate::domain) fn known(themes: &[String], own: &[OwnTheme]) -> Vec<String> {
    let is_known = |id: &&String| is_measured(id) || own.iter().any(|one| one.id == **id);
    let mut known: Vec<String> = Vec::new();
    for id in themes.iter().filter(is_known) {
        if !known.contains(id) && known.len() < usize::from(MOST_THEMES) {
            known.push(id.clone());
        }
    }
    known
}
