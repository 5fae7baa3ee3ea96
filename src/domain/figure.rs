//! The figures of a team: from filled-in forms to scores, consensus and priorities.
//!
//! Everything here is counting. Sums are whole numbers, so series can be added in any order and
//! give the same figure, and wherever two figures are ranked they are compared as fractions;
//! rounding is for the eye. Where a broken number does appear it is made with `+ - * /` on `f64`
//! and the functions of `libm` alone, and so is the same to the last digit on every machine.
//!
//! What it does not do: it knows no statements and no domains, hides no small groups, and has no
//! words for what it finds.

pub mod ambition;
pub mod beside;
pub mod change;
pub mod consensus;
pub mod counts;
pub mod difference;
pub mod dominance;
pub mod interval;
pub mod multilevel;
pub mod network;
pub mod paired;
pub mod permutation;
pub mod precision;
pub mod quartiles;
pub mod response_rate;
pub mod score;
pub mod standing;
pub mod student;
mod sum;
pub mod within;
