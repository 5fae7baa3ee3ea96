//! Names that nobody chooses: of a record, of a version, of a file.

use sha2::{Digest, Sha256};
use std::fmt;

/// Crockford's base 32, in lower case: no i, l, o or u, so nothing is misread.
const BASE32: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

/// The URL-safe alphabet of RFC 4648, section 5.
const BASE64: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// The identity of a record: 60 random bits, written as 12 characters of Crockford's base 32.
///
/// A name is never an identity; two schools may share one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct RecordId(u64);

impl RecordId {
    /// The id of the lowest 60 of these bits.
    pub fn from_bits(bits: u64) -> Self {
        Self(bits & ((1 << 60) - 1))
    }

    /// Reads exactly the 12 characters that [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 12 {
            return None;
        }
        text.bytes()
            .try_fold(0_u64, |bits, byte| {
                let digit = BASE32.iter().position(|&symbol| symbol == byte)?;
                Some((bits << 5) | u64::try_from(digit).ok()?)
            })
            .map(Self)
    }
}

impl fmt::Display for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for place in (0..12).rev() {
            let digit = usize::try_from((self.0 >> (place * 5)) & 31).unwrap_or_default();
            let symbol = BASE32.get(digit).copied().unwrap_or(b'0');
            write!(f, "{}", char::from(symbol))?;
        }
        Ok(())
    }
}

impl fmt::Debug for RecordId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}

/// The identity of one written file, of the same form as a [`RecordId`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct ExportId(RecordId);

impl ExportId {
    /// The id of the lowest 60 of these bits.
    pub fn from_bits(bits: u64) -> Self {
        Self(RecordId::from_bits(bits))
    }

    /// Reads exactly the 12 characters that [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        RecordId::parse(text).map(Self)
    }
}

impl fmt::Display for ExportId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&self.0, f)
    }
}

/// SHA-256, written as 43 characters of URL-safe base 64 without padding.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Hash([u8; 32]);

impl Hash {
    /// The hash of these bytes.
    pub fn of(bytes: &[u8]) -> Self {
        Self(Sha256::digest(bytes).into())
    }

    /// Reads exactly the 43 characters that [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        if text.len() != 43 {
            return None;
        }
        let mut bytes = [0; 32];
        let mut out = bytes.iter_mut();
        let (mut held, mut bits) = (0_u32, 0_u32);
        for symbol in text.bytes() {
            let digit = BASE64.iter().position(|&known| known == symbol)?;
            held = (held << 6) | u32::try_from(digit).ok()?;
            bits += 6;
            if bits >= 8 {
                bits -= 8;
                *out.next()? = u8::try_from((held >> bits) & 0xff).ok()?;
                held &= (1 << bits) - 1;
            }
        }
        (held == 0).then_some(Self(bytes))
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for chunk in self.0.chunks(3) {
            let held = chunk.iter().fold(0_u32, |held, &byte| (held << 8) | u32::from(byte))
                << (8 * (3 - chunk.len()));
            for place in 0..=chunk.len() {
                let digit = usize::try_from((held >> (18 - 6 * place)) & 63).unwrap_or_default();
                let symbol = BASE64.get(digit).copied().unwrap_or(b'A');
                write!(f, "{}", char::from(symbol))?;
            }
        }
        Ok(())
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
