//! Talentscan: what can a school be an example in, and from whom can it learn?
//!
//! An app that runs in the browser alone: no server, no accounts, and nothing leaves the device
//! unless a person saves a file and passes it on.
//!
//! # Where to start
//!
//! Four layers, one direction: `ui → web → app → domain`.
//!
//! - [`domain`]: what a scan, a record, a file and a figure are. Pure.
//! - [`app`]: what happens when a person does something. Pure: events in, effects out.
//! - `web`: answers the effects with what the browser can do. Only in WebAssembly.
//! - [`ui`]: the pages, functions of the state; and Leptos, which draws them, in WebAssembly alone.
//!
//! `ARCHITECTURE.md` draws the map and states what is deliberately absent in each layer.

pub mod domain;

pub mod app;

#[cfg(target_arch = "wasm32")]
pub mod web;

pub mod ui;
