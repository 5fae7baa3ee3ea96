//! The pages, in Leptos: the only place where state, browser and words meet.
//!
//! **Invariant:** reads the state through signals, sends intent through [`context::dispatch`], and
//! owns every word on the screen. What is short-lived, such as an open menu, stays in its component.
//! `web_sys` is named for the types of events alone.
//!
//! The whole tree is built anew when the language changes, so a word is a plain text: see
//! [`words`].

// `view!` and `#[component]` expand to code that these lints were not made for.
#![allow(clippy::must_use_candidate, clippy::needless_pass_by_value, missing_docs, unreachable_pub)]

pub mod context;
pub mod format;
pub mod page;
pub mod part;
mod shell;
pub mod words;

pub use shell::mount;
