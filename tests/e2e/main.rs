//! The release in real browsers, as a person meets it.
//!
//! Each test starts its own server (`site`) and its own browsers (`browser`), so tests run side by
//! side and in any order.

mod access;
mod batch;
mod browser;
mod builds;
mod crash;
mod exchange;
mod faults;
mod figures;
mod folder;
mod hostile;
mod journey;
mod network;
mod partners;
mod person;
mod places;
mod recovery;
mod refused;
mod rescue;
mod result;
mod screen;
#[path = "../../tools/serve.rs"]
mod serve;
mod site;
mod smoke;
mod states;
mod tables;
mod tabs;
mod team;
mod tour;
