//! Learning partners: groups of a host and those who learn from it, the best there are.
//!
//! `docs/matching.md` tells the whole story. In reading order: [`instance`] (what goes in),
//! [`place`], [`rulebook`] (what is allowed and what it is worth), [`plan`] (what comes out),
//! [`certificate`] (what proves it), [`solver`] (makes them, little by little) and [`check`], which
//! trusts none of it.
//!
//! All is whole numbers, and the same instance and budget give the same plan everywhere.

mod assignment;
mod branch;
pub mod certificate;
pub mod check;
mod component;
pub mod difference;
pub mod explain;
mod fingerprint;
pub mod instance;
mod pins;
pub mod place;
pub mod plan;
mod planner;
mod prices;
mod relaxation;
pub mod rulebook;
mod search;
pub mod solver;
mod tree;

pub use pins::{Hindrance, Impossible};
pub use planner::Stage;
