//! Shortens the names by which an app calls its script: they are long, every one has a hash, none of
//! it compresses, and only these two files ever see them. It saves 5 kB of what is loaded.

use crate::Result;
use std::collections::BTreeMap;

/// The section of a WebAssembly file with what it calls.
const IMPORTS: u8 = 2;

/// What begins every name of a function that the script has for the app.
const OURS: &[u8] = b"__wb";

/// The app and its script, with short names. An import that is no function is a mistake here.
pub(crate) fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut short = BTreeMap::new();
    let mut from = Reader(wasm);
    let mut to = from.take(8)?.to_vec();
    while !from.0.is_empty() {
        let [id, ..] = *from.take(1)? else { break };
        let length = from.number()?;
        let mut section = from.take(length)?.to_vec();
        if id == IMPORTS {
            section = imports(&section, &mut short)?;
        }
        to.push(id);
        write_number(section.len(), &mut to);
        to.extend(section);
    }
    Ok((to, renamed(script, &short)))
}

fn imports(section: &[u8], short: &mut BTreeMap<String, String>) -> Result<Vec<u8>> {
    let mut from = Reader(section);
    let mut to = Vec::with_capacity(section.len());
    let count = from.number()?;
    write_number(count, &mut to);
    for _ in 0..count {
        write_name(from.name()?, &mut to);
        let name = from.name()?;
        if name.starts_with(OURS) {
            let next = format!("i{:x}", short.len());
            let name = String::from_utf8(name.to_vec())?;
            write_name(short.entry(name).or_insert(next).as_bytes(), &mut to);
        } else {
            write_name(name, &mut to);
        }
        let kind = from.take(1)?;
        if kind != [0] {
            return Err("an import that is no function".into());
        }
        to.extend(kind);
        write_number(from.number()?, &mut to);
    }
    Ok(to)
}

/// The script with these words instead of those.
fn renamed(script: &str, short: &BTreeMap<String, String>) -> String {
    let is_word = |character: char| character.is_alphanumeric() || "_$".contains(character);
    let mut written = String::with_capacity(script.len());
    let mut rest = script;
    while let Some(start) = rest.find(is_word) {
        let (before, word) = rest.split_at(start);
        let end = word.find(|character| !is_word(character)).unwrap_or(word.len());
        let (word, after) = word.split_at(end);
        written.push_str(before);
        written.push_str(short.get(word).map_or(word, String::as_str));
        rest = after;
    }
    written + rest
}

/// What of a WebAssembly file has not been read yet.
struct Reader<'w>(&'w [u8]);

impl<'w> Reader<'w> {
    fn take(&mut self, count: usize) -> Result<&'w [u8]> {
        let (taken, rest) = self.0.split_at_checked(count).ok_or("the app ends too early")?;
        self.0 = rest;
        Ok(taken)
    }

    /// A number in groups of seven bits, the lowest first (unsigned LEB128).
    fn number(&mut self) -> Result<usize> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let [byte] = *self.take(1)? else { break };
            number |= usize::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return Ok(number);
            }
        }
        Err("a number that does not end".into())
    }

    fn name(&mut self) -> Result<&'w [u8]> {
        let length = self.number()?;
        self.take(length)
    }
}

fn write_number(mut number: usize, to: &mut Vec<u8>) {
    loop {
        let [low, ..] = number.to_le_bytes();
        number >>= 7;
        if number == 0 {
            return to.push(low & 0x7f);
        }
        to.push(low | 0x80);
    }
}

fn write_name(name: &[u8], to: &mut Vec<u8>) {
    write_number(name.len(), to);
    to.extend(name);
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn both_sides_get_the_same_short_names() {
        let long = "__wbg_navigator_c17f443a6fe5d38d".repeat(5);
        let mut section = Vec::new();
        write_number(3, &mut section);
        for (name, function) in [(long.as_str(), 300), ("other", 1), ("__wbindgen_throw", 2)] {
            write_name(b"wbg", &mut section);
            write_name(name.as_bytes(), &mut section);
            section.push(0);
            write_number(function, &mut section);
        }
        let mut app = b"\0asm\x01\0\0\0".to_vec();
        app.push(IMPORTS);
        write_number(section.len(), &mut app);
        app.extend(&section);
        app.extend([0, 2, 1, b'x']);
        let script = format!("{long}(a) {{}}, __wbindgen_throw: x, __wbindgen_throws, other");

        let (app, script) = shorten(&app, &script).unwrap();
        assert_eq!(script, "i0(a) {}, i1: x, __wbindgen_throws, other");
        assert!(app.ends_with(&[0, 2, 1, b'x']));
        let text = String::from_utf8_lossy(&app);
        assert!(text.contains("i0") && text.contains("other") && !text.contains("__wb"));
        let again = shorten(&app, &script).unwrap();
        assert_eq!(again, (app, script), "what is short stays as it is");
    }

    #[test]
    fn what_is_no_app_is_refused() {
        for bytes in [&b""[..], b"\0asm", b"\0asm\x01\0\0\0\x02", b"\0asm\x01\0\0\0\x02\x05\x01"] {
            assert!(shorten(bytes, "").is_err(), "{bytes:?}");
        }
    }
}
