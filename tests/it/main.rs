//! What the pure layers promise, tested on the host through their public surface.

// A test that cannot go on has failed.
#![allow(clippy::unwrap_used, clippy::expect_used)]

mod change;
mod chart;
mod complete;
mod completion;
mod demand;
#[path = "../digits.rs"]
mod digits;
mod exchange;
mod expected;
mod figure;
mod filter;
mod fuzz;
mod groups;
mod host;
mod interval;
mod invitation;
mod journeys;
mod json;
mod kept;
mod matching;
mod measurement;
mod merge;
mod multilevel;
mod named;
mod names;
mod network;
mod ordered;
mod overview;
mod own;
mod pages;
mod paper;
mod partners;
mod pending;
mod planning;
mod promises;
mod reasons;
mod recalled;
mod result;
mod routes;
mod sample;
mod scenario;
mod screen;
mod settings;
mod small_groups;
mod student;
mod table;
mod take;
mod team;
mod tidy;
