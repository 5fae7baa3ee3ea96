//! Names that nobody chooses: of a record, of a version, of a file.

use crate::domain::base64;
use sha2::{Digest, Sha256};
use std::fmt;

/// Crockford's base 32, in lower case: no i, l, o or u, so nothing is misread.
const BASE32: &[u8; 32] = b"0123456789abcdefghjkmnpqrstvwxyz";

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

    /// The id of what this text names: for everybody the same.
    pub fn named(text: &str) -> Self {
        let hash = Hash::of(text.as_bytes());
        Self::from_bits(
            hash.bytes().iter().take(8).fold(0, |bits, &byte| bits << 8 | u64::from(byte)),
        )
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

    /// The hash that these bytes are.
    pub fn from_bytes(bytes: [u8; 32]) -> Self {
        Self(bytes)
    }

    /// The bytes of the hash.
    pub fn bytes(&self) -> &[u8; 32] {
        &self.0
    }

    /// Reads exactly the 43 characters that [`fmt::Display`] writes.
    pub fn parse(text: &str) -> Option<Self> {
        let text = Some(text).filter(|text| text.len() == 43)?;
        base64::decode(text)?.try_into().ok().map(Self)
    }
}

impl fmt::Display for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&base64::encode(&self.0))
    }
}

impl fmt::Debug for Hash {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(self, f)
    }
}
