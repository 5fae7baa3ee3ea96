//! Base 64 for URLs, without padding (RFC 4648, section 5).

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Writes bytes.
pub fn encode(bytes: &[u8]) -> String {
    let mut out = String::new();
    for chunk in bytes.chunks(3) {
        let held = chunk.iter().fold(0_u32, |held, &byte| (held << 8) | u32::from(byte))
            << (8 * (3 - chunk.len()));
        for place in 0..=chunk.len() {
            let digit = usize::try_from((held >> (18 - 6 * place)) & 63).unwrap_or_default();
            out.push(char::from(ALPHABET.get(digit).copied().unwrap_or(b'A')));
        }
    }
    out
}

/// Reads exactly what [`encode`] writes: one text for the same bytes.
pub fn decode(text: &str) -> Option<Vec<u8>> {
    let mut out = Vec::with_capacity(text.len());
    for symbols in text.as_bytes().chunks(4) {
        let mut held = 0_u32;
        for &symbol in symbols {
            held = (held << 6) | u32::from(digit(symbol)?);
        }
        let [_, bytes @ ..] = (held << (6 * (4 - symbols.len()))).to_be_bytes();
        let (whole, over) = bytes.split_at_checked(symbols.len() - 1)?;
        if symbols.len() == 1 || over.iter().any(|byte| *byte != 0) {
            return None;
        }
        out.extend_from_slice(whole);
    }
    Some(out)
}

fn digit(symbol: u8) -> Option<u8> {
    Some(match symbol {
        b'A'..=b'Z' => symbol - b'A',
        b'a'..=b'z' => symbol - b'a' + 26,
        b'0'..=b'9' => symbol - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    })
}
