//! From bytes to text: what mail programs and editors do to a file on the way does no harm.

/// The text in these bytes, as UTF-8 or UTF-16, without byte order mark, padding and white space
/// around it; `None` when it is no text.
pub(in crate::domain) fn text(bytes: &[u8]) -> Option<String> {
    let text = match bytes {
        [0xEF, 0xBB, 0xBF, rest @ ..] => utf8(rest),
        [0xFF, 0xFE, rest @ ..] => utf16(rest, u16::from_le_bytes),
        [0xFE, 0xFF, rest @ ..] => utf16(rest, u16::from_be_bytes),
        [first, 0, ..] if *first != 0 => utf16(bytes, u16::from_le_bytes),
        [0, second, ..] if *second != 0 => utf16(bytes, u16::from_be_bytes),
        _ => utf8(bytes),
    }?;
    let padding = |character: char| {
        character.is_whitespace() || matches!(character, '\0' | '\u{feff}' | '\u{1a}')
    };
    Some(text.trim_matches(padding).to_owned())
}

/// The same; and where it is none of these, a text of an older program, in which every byte is a
/// letter.
pub(in crate::domain) fn any_text(bytes: &[u8]) -> Option<String> {
    let is_text = |byte: &u8| !byte.is_ascii_control() || byte.is_ascii_whitespace();
    let letters = || bytes.iter().map(|&byte| char::from(byte)).collect();
    text(bytes).or_else(|| bytes.iter().all(is_text).then(letters))
}

/// What is broken in a text that may be ours reads as `U+FFFD`. Then the end says that it was cut,
/// or the sum that it was changed.
fn utf8(bytes: &[u8]) -> Option<String> {
    match std::str::from_utf8(bytes) {
        Ok(text) => Some(text.to_owned()),
        Err(_) if bytes.trim_ascii_start().starts_with(b"{") => {
            Some(String::from_utf8_lossy(bytes).into_owned())
        }
        Err(_) => None,
    }
}

fn utf16(bytes: &[u8], unit: fn([u8; 2]) -> u16) -> Option<String> {
    let pairs = bytes.chunks_exact(2).filter_map(|pair| pair.try_into().ok());
    let units: Vec<u16> = pairs.map(unit).collect();
    String::from_utf16(&units).ok().or_else(|| {
        let text = String::from_utf16_lossy(&units);
        text.trim_start().starts_with('{').then_some(text)
    })
}
