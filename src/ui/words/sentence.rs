//! A sentence with names in it: as a text, or as nodes in which every name stands apart, so that a
//! mark in a name that turns the direction of text does not turn what stands around it.

use super::Text;
use crate::domain::text::Lang;
use crate::ui::html::bdi;
use crate::ui::node::{Content, Node};
use std::fmt;

/// A part of a sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    /// Words of the app, or a number.
    Words(String),
    /// What somebody wrote, such as the name of a school.
    Name(String),
}

/// A sentence, or a few.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Sentence(Vec<Piece>);

/// What stands at the places of a text that are named in braces.
#[derive(Clone, Debug, Default)]
pub struct Fill(Vec<(&'static str, Sentence)>);

impl Fill {
    /// With this at the place of this name.
    #[must_use]
    pub fn with(mut self, place: &'static str, what: impl Into<Sentence>) -> Self {
        self.0.push((place, what.into()));
        self
    }

    fn get(&self, place: &str) -> Option<&Sentence> {
        self.0.iter().find(|(name, _)| *name == place).map(|(_, what)| what)
    }
}

impl Sentence {
    /// A text in which each `{place}` is filled in. What is filled in is never read as a text with
    /// places itself, and begins with a capital where a sentence begins: a text that ends as one is
    /// one, others may stand within one.
    pub fn new(lang: Lang, text: Text, fill: &Fill) -> Self {
        let mut sentence = Self::default();
        let mut rest = text.get(lang);
        let is_whole = rest.ends_with(['.', '?']);
        while let Some((before, behind)) = rest.split_once('{') {
            let Some((place, after)) = behind.split_once('}') else { break };
            sentence.push(Piece::Words(before.to_owned()));
            match fill.get(place) {
                Some(what) => {
                    let begins = sentence.begins(is_whole);
                    let mut pieces = what.0.iter().cloned();
                    if let Some(first) = pieces.next() {
                        sentence.push(if begins { first.capital() } else { first });
                    }
                    pieces.for_each(|piece| sentence.push(piece));
                }
                None => sentence.push(Piece::Words(format!("{{{place}}}"))),
            }
            rest = after;
        }
        sentence.push(Piece::Words(rest.to_owned()));
        sentence
    }

    /// These behind each other, with this between them.
    pub fn joined(sentences: impl IntoIterator<Item = Self>, between: &str) -> Self {
        let mut all = Self::default();
        for sentence in sentences {
            if !all.0.is_empty() {
                all.push(Piece::Words(between.to_owned()));
            }
            sentence.0.into_iter().for_each(|piece| all.push(piece));
        }
        all
    }

    /// These as a list: `a`, `a en b`, `a, b en c`.
    pub fn list(lang: Lang, items: Vec<Self>) -> Self {
        Self::listed(lang, items, Text(" en ", " and "))
    }

    /// One of these: `a`, `a of b`, `a, b of c`.
    pub fn any(lang: Lang, items: Vec<Self>) -> Self {
        Self::listed(lang, items, Text(" of ", " or "))
    }

    fn listed(lang: Lang, mut items: Vec<Self>, and: Text) -> Self {
        let last = items.pop();
        let first = Self::joined(items, ", ");
        let parts = (!first.0.is_empty()).then_some(first).into_iter().chain(last);
        Self::joined(parts, and.get(lang))
    }

    /// With a capital in front.
    #[must_use]
    pub fn capital(mut self) -> Self {
        if let Some(first) = self.0.first_mut() {
            *first = first.clone().capital();
        }
        self
    }

    /// Whether a sentence begins at the end of this.
    fn begins(&self, is_whole: bool) -> bool {
        match self.0.last() {
            None => is_whole,
            Some(Piece::Words(words)) => words.ends_with(". "),
            Some(Piece::Name(_)) => false,
        }
    }

    fn push(&mut self, piece: Piece) {
        match (self.0.last_mut(), piece) {
            (_, Piece::Words(words)) if words.is_empty() => {}
            (Some(Piece::Words(before)), Piece::Words(words)) => before.push_str(&words),
            (_, piece) => self.0.push(piece),
        }
    }
}

impl Piece {
    /// With a capital, where it is words of the app: a name stays as it was written.
    fn capital(self) -> Self {
        let Self::Words(words) = self else { return self };
        let mut letters = words.chars();
        let first = letters.next().into_iter().flat_map(char::to_uppercase);
        Self::Words(first.chain(letters.as_str().chars()).collect())
    }
}

impl From<Piece> for Sentence {
    fn from(piece: Piece) -> Self {
        let mut sentence = Self::default();
        sentence.push(piece);
        sentence
    }
}

impl From<String> for Sentence {
    fn from(words: String) -> Self {
        Piece::Words(words).into()
    }
}

impl From<&str> for Sentence {
    fn from(words: &str) -> Self {
        words.to_owned().into()
    }
}

impl fmt::Display for Sentence {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.iter().try_for_each(|piece| match piece {
            Piece::Words(text) | Piece::Name(text) => f.write_str(text),
        })
    }
}

impl Content for Sentence {
    fn add_to(self, nodes: &mut Vec<Node>) {
        for piece in self.0 {
            match piece {
                Piece::Words(words) => words.add_to(nodes),
                Piece::Name(name) => bdi().child(name).add_to(nodes),
            }
        }
    }
}
