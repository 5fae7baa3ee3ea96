//! The fingerprint of an instance: equal for equal instances, in whatever order they came.

use super::instance::Instance;
use crate::domain::record;
use sha2::{Digest, Sha256};
use std::hash::{Hash, Hasher};

impl Instance {
    /// SHA-256 of all that a plan depends on. It is the same on every device that runs one build.
    pub fn fingerprint(&self) -> record::Hash {
        let mut bytes = Bytes(Sha256::new());
        self.canonical().hash(&mut bytes);
        record::Hash::from_bytes(bytes.0.finalize().into())
    }
}

/// Takes in numbers as bytes of one order and length, on 32 bits and 64.
struct Bytes(Sha256);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.update(bytes);
    }

    fn write_u16(&mut self, number: u16) {
        self.write(&number.to_le_bytes());
    }

    fn write_u32(&mut self, number: u32) {
        self.write(&number.to_le_bytes());
    }

    fn write_u64(&mut self, number: u64) {
        self.write(&number.to_le_bytes());
    }

    fn write_i32(&mut self, number: i32) {
        self.write(&number.to_le_bytes());
    }

    fn write_usize(&mut self, number: usize) {
        self.write_u64(u64::try_from(number).unwrap_or(u64::MAX));
    }

    fn write_isize(&mut self, number: isize) {
        self.write(&i64::try_from(number).unwrap_or(i64::MAX).to_le_bytes());
    }

    /// Not used: the sum is longer than a number.
    fn finish(&self) -> u64 {
        0
    }
}
