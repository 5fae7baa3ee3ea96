//! Shortens the names by which an app and its script call each other: they are long, every one has
//! a hash, none of it compresses, and only these two files ever see them. It saves 5 kB of what is
//! loaded.

use crate::Result;
use std::collections::BTreeMap;

/// The sections of a WebAssembly file with what it calls, and with what it offers.
const IMPORTS: u8 = 2;
const EXPORTS: u8 = 7;

/// What begins the names that app and script have for each other.
const OURS: [&str; 2] = ["__wb", "wasm_bindgen__"];

/// The app and its script, with short names. An import that is no function is a mistake here.
pub(crate) fn shorten(wasm: &[u8], script: &str) -> Result<(Vec<u8>, String)> {
    let mut short = BTreeMap::new();
    let mut from = Reader(wasm);
    let mut to = from.take(8)?.to_vec();
    while !from.0.is_empty() {
        let [id, ..] = *from.take(1)? else { break };
        let length = from.number()?;
        let mut section = from.take(length)?.to_vec();
        if [IMPORTS, EXPORTS].contains(&id) {
            section = renamed_section(id, &section, &mut short)?;
        }
        to.push(id);
        write_number(section.len(), &mut to);
        to.extend(section);
    }
    Ok((to, renamed(script, &short)))
}

fn renamed_section(
    id: u8,
    section: &[u8],
    short: &mut BTreeMap<String, String>,
) -> Result<Vec<u8>> {
    let mut from = Reader(section);
    let mut to = Vec::with_capacity(section.len());
    let count = from.number()?;
    write_number(count, &mut to);
    for _ in 0..count {
        if id == IMPORTS {
            write_name(from.name()?, &mut to);
        }
        let name = std::str::from_utf8(from.name()?)?;
        if OURS.iter().any(|ours| name.starts_with(ours)) {
            let next = format!("i{:x}", short.len());
            write_name(short.entry(name.to_owned()).or_insert(next).as_bytes(), &mut to);
        } else {
            write_name(name.as_bytes(), &mut to);
        }
        let kind = from.take(1)?;
        if id == IMPORTS && kind != [0] {
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

    /// An app that calls and offers functions of these names.
    fn app(imports: &[&str], exports: &[&str]) -> Vec<u8> {
        let mut app = b"\0asm\x01\0\0\0".to_vec();
        for (id, names) in [(IMPORTS, imports), (EXPORTS, exports)] {
            let mut section = Vec::new();
            write_number(names.len(), &mut section);
            for (function, name) in (300..).zip(names) {
                if id == IMPORTS {
                    write_name(b"wbg", &mut section);
                }
                write_name(name.as_bytes(), &mut section);
                section.push(0);
                write_number(function, &mut section);
            }
            app.push(id);
            write_number(section.len(), &mut app);
            app.extend(section);
        }
        app.extend([0, 2, 1, b'x']);
        app
    }

    #[test]
    fn both_sides_get_the_same_short_names() {
        let long = "__wbg_navigator_c17f443a6fe5d38d".repeat(5);
        let before = app(&[&long, "other", "__wbindgen_throw"], &["memory", "__wbindgen_free"]);
        let script =
            format!("{long}(a) {{}}, __wbindgen_throw: x, __wbindgen_throws, wasm.__wbindgen_free");

        let (after, script) = shorten(&before, &script).unwrap();
        assert_eq!(script, "i0(a) {}, i1: x, __wbindgen_throws, wasm.i2");
        assert_eq!(after, app(&["i0", "other", "i1"], &["memory", "i2"]));
        let again = shorten(&after, &script).unwrap();
        assert_eq!(again, (after, script), "what is short stays as it is");
    }

    #[test]
    fn what_is_no_app_is_refused() {
        for bytes in [&b""[..], b"\0asm", b"\0asm\x01\0\0\0\x02", b"\0asm\x01\0\0\0\x02\x05\x01"] {
            assert!(shorten(bytes, "").is_err(), "{bytes:?}");
        }
    }
}
