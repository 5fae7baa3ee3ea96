//! Learning partners.

pub mod reason;
