//! Reads a text strictly: no fraction, no null, no name twice, not too deep.

use super::{Json, MAX_INTEGER, Map};
use serde::de::{self, DeserializeSeed, Deserializer, MapAccess, SeqAccess, Visitor};
use std::cell::RefCell;
use std::fmt;

/// How many lists and maps may lie inside each other.
pub const MAX_DEPTH: usize = 32;

/// Why a text is not a value of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// The text ends too early: it was cut.
    Cut,
    /// It is not JSON, from this line and column (both from 1).
    Syntax {
        /// The line.
        line: usize,
        /// The column.
        column: usize,
    },
    /// More than [`MAX_DEPTH`] lists and maps lie inside each other.
    TooDeep,
    /// A map has this name twice.
    TwiceNamed(String),
    /// A fraction, an exponent, or a number outside ±(2^53 − 1).
    Number,
    /// There is a null.
    Null,
}

/// Reads one value; nothing but white space may follow it.
///
/// # Errors
///
/// A [`JsonError`] says what is wrong; nothing of the text is kept then.
pub fn read(text: &str) -> Result<Json, JsonError> {
    let refusal = RefCell::new(None);
    let mut source = serde_json::Deserializer::from_str(text);
    let value = Reader { depth: 0, refusal: &refusal }.deserialize(&mut source);
    value.and_then(|value| source.end().map(|()| value)).map_err(|error| {
        refusal.take().unwrap_or_else(|| {
            if error.is_eof() {
                JsonError::Cut
            } else if error.to_string().starts_with("number out of range") {
                JsonError::Number
            } else {
                JsonError::Syntax { line: error.line(), column: error.column() }
            }
        })
    })
}

#[derive(Clone, Copy)]
struct Reader<'r> {
    depth: usize,
    refusal: &'r RefCell<Option<JsonError>>,
}

impl Reader<'_> {
    fn refuse<T, E: de::Error>(self, reason: JsonError) -> Result<T, E> {
        self.refusal.replace(Some(reason));
        Err(E::custom("refused"))
    }

    fn deeper<E: de::Error>(self) -> Result<Self, E> {
        if self.depth == MAX_DEPTH {
            return self.refuse(JsonError::TooDeep);
        }
        Ok(Self { depth: self.depth + 1, ..self })
    }
}

impl<'de> DeserializeSeed<'de> for Reader<'_> {
    type Value = Json;

    fn deserialize<D: Deserializer<'de>>(self, source: D) -> Result<Json, D::Error> {
        source.deserialize_any(self)
    }
}

impl<'de> Visitor<'de> for Reader<'_> {
    type Value = Json;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value of a file")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Json, E> {
        Ok(Json::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Json, E> {
        if number < -MAX_INTEGER {
            self.refuse(JsonError::Number)
        } else {
            Ok(Json::Integer(number))
        }
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Json, E> {
        match i64::try_from(number) {
            Ok(number) if number <= MAX_INTEGER => Ok(Json::Integer(number)),
            _ => self.refuse(JsonError::Number),
        }
    }

    fn visit_f64<E: de::Error>(self, _: f64) -> Result<Json, E> {
        self.refuse(JsonError::Number)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Json, E> {
        self.refuse(JsonError::Null)
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Json, E> {
        Ok(Json::Text(text.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut source: A) -> Result<Json, A::Error> {
        let inside = self.deeper()?;
        let mut list = Vec::new();
        while let Some(item) = source.next_element_seed(inside)? {
            list.push(item);
        }
        Ok(Json::List(list))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut source: A) -> Result<Json, A::Error> {
        let inside = self.deeper()?;
        let mut map = Map::new();
        while let Some(name) = source.next_key::<String>()? {
            if map.contains_key(&name) {
                return self.refuse(JsonError::TwiceNamed(name));
            }
            let value = source.next_value_seed(inside)?;
            map.insert(name, value);
        }
        Ok(Json::Map(map))
    }
}
