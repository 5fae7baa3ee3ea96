//! Reads a text strictly: no fraction, no null, no name twice, not too deep.
//!
//! Our own reader, for what it refuses is most of what it does; `serde_json` with a visitor that
//! refuses the same weighed 9 kB more (brotli), and is its measure in the tests.

use super::{Json, MAX_INTEGER};
use crate::domain::ordered::sorted;

/// How many lists and maps may lie inside each other.
pub const MAX_DEPTH: usize = 32;

/// Why a text is not a value of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum JsonError {
    /// The text ends too early: it was cut.
    Cut,
    /// It is not JSON, from this line and column (both from 1, in bytes).
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
    read_items(text, "").map(|(value, _)| value)
}

/// Reads one value, and says of each item of the list under this name in it how it is written, where
/// it is written canonically: so that nobody has to write it again.
///
/// # Errors
///
/// As [`read`].
pub fn read_items<'t>(
    text: &'t str,
    name: &str,
) -> Result<(Json, Vec<Option<&'t str>>), JsonError> {
    let mut reader = Reader { text, at: 0, is_canonical: true, name, items: Vec::new() };
    let value = reader.value(0)?;
    match reader.next_mark() {
        None => Ok((value, reader.items)),
        Some(_) => reader.wrong(),
    }
}

/// A text that is being read, and how far.
struct Reader<'t, 'n> {
    text: &'t str,
    at: usize,
    /// Whether what was read of the item is written canonically.
    is_canonical: bool,
    /// The name of the list whose items are wanted as they are written.
    name: &'n str,
    items: Vec<Option<&'t str>>,
}

impl<'t> Reader<'t, '_> {
    fn value(&mut self, depth: usize) -> Result<Json, JsonError> {
        match self.next_mark().ok_or(JsonError::Cut)? {
            b'"' => self.string().map(Json::Text),
            b'{' | b'[' if depth == MAX_DEPTH => Err(JsonError::TooDeep),
            b'{' => self.map(depth + 1),
            b'[' => self.list(depth + 1),
            b't' => self.word("true").map(|()| Json::Bool(true)),
            b'f' => self.word("false").map(|()| Json::Bool(false)),
            b'n' => self.word("null").and(Err(JsonError::Null)),
            b'-' | b'0'..=b'9' => self.number(),
            _ => self.wrong(),
        }
    }

    /// The list whose items are wanted as they are written, directly in the value.
    fn items(&mut self) -> Result<Json, JsonError> {
        let mut list = Vec::new();
        self.items.clear();
        self.at += 1;
        while self.goes_on(b']', list.is_empty())? {
            self.next_mark();
            let begin = self.at;
            self.is_canonical = true;
            list.push(self.value(2)?);
            let written = self.text.get(begin..self.at);
            self.items.push(written.filter(|_| self.is_canonical));
        }
        Ok(Json::List(list))
    }

    fn list(&mut self, depth: usize) -> Result<Json, JsonError> {
        let mut list = Vec::new();
        self.at += 1;
        while self.goes_on(b']', list.is_empty())? {
            list.push(self.value(depth)?);
        }
        Ok(Json::List(list))
    }

    fn map(&mut self, depth: usize) -> Result<Json, JsonError> {
        let mut entries = Vec::new();
        self.at += 1;
        while self.goes_on(b'}', entries.is_empty())? {
            if self.next_mark().ok_or(JsonError::Cut)? != b'"' {
                return self.wrong();
            }
            let name = self.string()?;
            match self.next_mark().ok_or(JsonError::Cut)? {
                b':' => self.at += 1,
                _ => return self.wrong(),
            }
            let mark = self.next_mark().ok_or(JsonError::Cut)?;
            let value = if depth == 1 && mark == b'[' && name == self.name {
                self.items()?
            } else {
                self.value(depth)?
            };
            // Other letters are in another order there.
            self.is_canonical &= name.is_ascii();
            entries.push((name, value));
        }
        // Ours come in order.
        if !entries.is_sorted_by(|(a, _): &(String, _), (b, _)| a < b) {
            self.is_canonical = false;
            entries = sorted(entries, &|(a, _), (b, _)| a.cmp(b));
        }
        let twice = entries.windows(2).find_map(|pair| match pair {
            [(one, _), (next, _)] if one == next => Some(one.clone()),
            _ => None,
        });
        match twice {
            Some(name) => Err(JsonError::TwiceNamed(name)),
            None => Ok(Json::Map(entries.into_iter().collect())),
        }
    }

    /// Whether something follows before the end of a list or map; steps over what stands between.
    fn goes_on(&mut self, end: u8, is_first: bool) -> Result<bool, JsonError> {
        let mark = self.next_mark().ok_or(JsonError::Cut)?;
        match mark {
            _ if mark == end => self.at += 1,
            _ if is_first => {}
            b',' => self.at += 1,
            _ => return self.wrong(),
        }
        Ok(mark != end)
    }

    fn string(&mut self) -> Result<String, JsonError> {
        let mut text = String::new();
        self.at += 1;
        loop {
            let rest = self.rest();
            let plain = rest.bytes().position(|byte| matches!(byte, b'"' | b'\\' | 0..=0x1f));
            let plain = plain.ok_or(JsonError::Cut)?;
            text.push_str(rest.get(..plain).unwrap_or_default());
            self.at += plain;
            match self.byte() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    text.push(self.escaped()?);
                }
                _ => return self.wrong(),
            }
        }
    }

    fn escaped(&mut self) -> Result<char, JsonError> {
        let mark = self.byte().ok_or(JsonError::Cut)?;
        self.is_canonical &= mark != b'/';
        let plain = match mark {
            b'"' | b'\\' | b'/' => char::from(mark),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => return self.by_number(),
            _ => return self.wrong(),
        };
        self.at += 1;
        Ok(plain)
    }

    /// A character by its UTF-16 code units: one, or two that belong together.
    fn by_number(&mut self) -> Result<char, JsonError> {
        // Few are canonical, and none of them comes often.
        self.is_canonical = false;
        let first = self.unit()?;
        let mut units = vec![first];
        if (0xd800..0xdc00).contains(&first) {
            match self.byte() {
                Some(b'\\') => self.at += 1,
                None => return Err(JsonError::Cut),
                _ => return self.wrong(),
            }
            units.push(self.unit()?);
        }
        match char::decode_utf16(units).next() {
            Some(Ok(character)) => Ok(character),
            _ => self.wrong(),
        }
    }

    /// A `u` with four hexadecimal digits.
    fn unit(&mut self) -> Result<u16, JsonError> {
        match self.byte() {
            Some(b'u') => self.at += 1,
            None => return Err(JsonError::Cut),
            _ => return self.wrong(),
        }
        let mut unit = 0;
        for _ in 0..4 {
            let digit = char::from(self.byte().ok_or(JsonError::Cut)?).to_digit(16);
            match digit.and_then(|digit| u16::try_from(digit).ok()) {
                Some(digit) => unit = unit << 4 | digit,
                None => return self.wrong(),
            }
            self.at += 1;
        }
        Ok(unit)
    }

    fn number(&mut self) -> Result<Json, JsonError> {
        let is_negative = self.byte() == Some(b'-');
        if is_negative {
            self.at += 1;
        }
        let whole = self.digits()?;
        if whole.len() > 1 && whole.starts_with('0') {
            return self.wrong();
        }
        let is_whole = !matches!(self.byte(), Some(b'.' | b'e' | b'E'));
        if self.byte() == Some(b'.') {
            self.at += 1;
            self.digits()?;
        }
        if let Some(b'e' | b'E') = self.byte() {
            self.at += 1;
            if let Some(b'+' | b'-') = self.byte() {
                self.at += 1;
            }
            self.digits()?;
        }
        let size = whole.parse::<i64>().ok().filter(|size| is_whole && *size <= MAX_INTEGER);
        match size {
            // '-0' is a fraction in disguise: no whole number is written like that.
            Some(0) if is_negative => Err(JsonError::Number),
            Some(size) => Ok(Json::Integer(if is_negative { -size } else { size })),
            None => Err(JsonError::Number),
        }
    }

    /// One digit or more.
    fn digits(&mut self) -> Result<&'t str, JsonError> {
        let rest = self.rest();
        let count = rest.bytes().take_while(u8::is_ascii_digit).count();
        self.at += count;
        match rest.get(..count) {
            Some(digits) if count > 0 => Ok(digits),
            _ if self.byte().is_none() => Err(JsonError::Cut),
            _ => self.wrong(),
        }
    }

    fn word(&mut self, word: &str) -> Result<(), JsonError> {
        let rest = self.rest();
        if rest.starts_with(word) {
            self.at += word.len();
            Ok(())
        } else if word.starts_with(rest) {
            Err(JsonError::Cut)
        } else {
            self.wrong()
        }
    }

    /// The next byte that is no white space; stays there.
    fn next_mark(&mut self) -> Option<u8> {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte() {
            self.is_canonical = false;
            self.at += 1;
        }
        self.byte()
    }

    fn byte(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn rest(&self) -> &'t str {
        self.text.get(self.at..).unwrap_or_default()
    }

    #[cold]
    fn wrong<T>(&self) -> Result<T, JsonError> {
        let before = self.text.as_bytes().get(..self.at).unwrap_or_default();
        let lines = || before.split(|byte| *byte == b'\n');
        let column = 1 + lines().next_back().map_or(0, <[u8]>::len);
        Err(JsonError::Syntax { line: lines().count(), column })
    }
}
