//! The values that a file can hold: strings, booleans, whole numbers, lists and maps.
//!
//! Fractions, exponents and null do not exist here, so the canonical form of RFC 8785 is exact.
//! Reading is strict: what cannot be kept without loss is refused, with the reason.

mod read;

pub use read::{JsonError, MAX_DEPTH, read, read_items};

use crate::domain::ordered::{VecMap, sorted};
use std::fmt::Write as _;

/// The largest whole number that every JSON reader keeps exactly: 2^53 − 1.
pub const MAX_INTEGER: i64 = (1 << 53) - 1;

/// A value of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Json {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number within ±[`MAX_INTEGER`].
    Integer(i64),
    /// A text.
    Text(String),
    /// A list.
    List(Vec<Json>),
    /// Names with their values.
    Map(Map),
}

/// Names with their values.
pub type Map = VecMap<String, Json>;

impl Json {
    /// The text, if it is one.
    pub fn as_text(&self) -> Option<&str> {
        if let Self::Text(text) = self { Some(text) } else { None }
    }

    /// The whole number, if it is one.
    pub fn as_integer(&self) -> Option<i64> {
        if let Self::Integer(number) = self { Some(*number) } else { None }
    }

    /// The boolean, if it is one.
    pub fn as_bool(&self) -> Option<bool> {
        if let Self::Bool(value) = self { Some(*value) } else { None }
    }

    /// The list, if it is one.
    pub fn as_list(&self) -> Option<&[Self]> {
        if let Self::List(list) = self { Some(list) } else { None }
    }

    /// The map, if it is one.
    pub fn as_map(&self) -> Option<&Map> {
        if let Self::Map(map) = self { Some(map) } else { None }
    }

    /// The value under this name, if this is a map that has it.
    pub fn get(&self, name: &str) -> Option<&Self> {
        self.as_map()?.get(name)
    }

    /// The canonical text of [RFC 8785](https://www.rfc-editor.org/rfc/rfc8785): no spaces, names
    /// sorted by their UTF-16 code units, the shortest escapes.
    pub fn canonical(&self) -> String {
        let mut out = String::new();
        write(self, &mut out);
        out
    }
}

impl From<&str> for Json {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<u8> for Json {
    fn from(number: u8) -> Self {
        Self::Integer(number.into())
    }
}

impl From<u32> for Json {
    fn from(number: u32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<Map> for Json {
    fn from(map: Map) -> Self {
        Self::Map(map)
    }
}

impl FromIterator<Json> for Json {
    fn from_iter<I: IntoIterator<Item = Json>>(items: I) -> Self {
        Self::List(items.into_iter().collect())
    }
}

/// Takes over into `fresh` what `read` holds and `known` does not: what a newer version of the
/// app wrote there, and this one would otherwise drop.
///
/// `known` is what this app makes of `read`; `fresh` is what it wants to write now.
pub fn carry_unknown(read: &Map, known: &Map, fresh: &mut Map) {
    for (name, value) in read {
        match (value, known.get(name), fresh.get_mut(name)) {
            (_, None, None) => {
                fresh.insert(name.clone(), value.clone());
            }
            (Json::Map(read), Some(Json::Map(known)), Some(Json::Map(fresh))) => {
                carry_unknown(read, known, fresh);
            }
            (Json::Map(read), None, Some(Json::Map(fresh))) => {
                carry_unknown(read, &Map::new(), fresh);
            }
            _ => {}
        }
    }
}

fn write(value: &Json, out: &mut String) {
    match value {
        Json::Bool(true) => out.push_str("true"),
        Json::Bool(false) => out.push_str("false"),
        // Refused by no text in memory.
        Json::Integer(number) => drop(write!(out, "{number}")),
        Json::Text(text) => write_text(text, out),
        Json::List(list) => {
            out.push('[');
            for (index, item) in list.iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write(item, out);
            }
            out.push(']');
        }
        Json::Map(map) => {
            out.push('{');
            let mut names: Vec<_> = map.iter().collect();
            if map.keys().any(|name| !name.is_ascii()) {
                names = sorted(names, &|(a, _), (b, _)| a.encode_utf16().cmp(b.encode_utf16()));
            }
            for (index, (name, item)) in names.into_iter().enumerate() {
                if index > 0 {
                    out.push(',');
                }
                write_text(name, out);
                out.push(':');
                write(item, out);
            }
            out.push('}');
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    let mut rest = text;
    while let Some(place) = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f)) {
        out.push_str(rest.get(..place).unwrap_or_default());
        let mut marked = rest.get(place..).unwrap_or_default().chars();
        match marked.next().unwrap_or_default() {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\u{8}' => out.push_str("\\b"),
            '\t' => out.push_str("\\t"),
            '\n' => out.push_str("\\n"),
            '\u{c}' => out.push_str("\\f"),
            '\r' => out.push_str("\\r"),
            character => {
                out.push_str("\\u00");
                for shift in [4, 0] {
                    let nibble = (character as u32 >> shift) & 0xf;
                    out.extend(char::from_digit(nibble, 16));
                }
            }
        }
        rest = marked.as_str();
    }
    out.push_str(rest);
    out.push('"');
}
