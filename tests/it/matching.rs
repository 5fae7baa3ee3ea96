//! Learning partners: points, plans, and the proofs that go with them.

// Points and places that fit by far.
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss)]

mod laws;
mod network;
mod oracle;
mod tampered;
mod worked;
