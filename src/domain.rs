//! What a scan, a record, a file and a figure are.
//!
//! **Invariant:** no browser, no clock, no randomness, no Leptos, and no words for the screen.
//! Time and fresh ids come in as arguments; what is wrong goes out as a reason, an enum with data.
//!
//! In reading order: [`instrument`] (the statements), [`response`] (somebody's answers),
//! [`organisation`], [`offer`], [`round`], [`decision`], [`record`] (versions that can be merged),
//! [`workspace`] (their merge), [`exchange`] (the file), [`invitation`] (a link), [`figure`] (the formulas),
//! [`measurement`] (which forms are counted together), [`tally`] (counts of many forms),
//! [`link`] and [`namesake`] (organisations that are, or may be, one school), [`school`] (what may
//! be shown of one school), [`expected`] (schools that are waited for), [`completion`] (what a coordinator
//! adds to what a school handed in), [`handover`] (what goes into which file)
//! [`matching`] (learning partners), [`partners`] (from what schools handed in to such a plan) and
//! [`planning`] (what is kept of it).

pub mod base64;
pub mod completion;
pub mod decision;
pub mod exchange;
pub mod expected;
pub mod figure;
pub mod handover;
pub mod instrument;
pub mod invitation;
pub mod json;
pub mod link;
pub mod matching;
pub mod measurement;
pub mod namesake;
pub mod offer;
pub mod ordered;
pub mod organisation;
pub mod own;
pub mod partners;
pub mod planning;
mod random;
pub mod record;
pub mod response;
pub mod round;
pub mod sample;
pub mod school;
pub mod table;
pub mod tally;
pub mod text;
pub mod time;
pub mod workspace;
