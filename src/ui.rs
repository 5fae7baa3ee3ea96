//! The pages: functions of the state, and the only place with words for the screen.
//!
//! **Invariant:** a page reads the state and makes [`node::Node`]s that say what is shown and which
//! event is sent when somebody does something. It keeps nothing and does nothing itself, so it can be
//! tested without a browser. Leptos holds the state in a signal and draws the nodes again when it
//! changed: that happens in `mount` and `draw`, which exist in WebAssembly alone.

mod about;
pub mod chart;
pub mod format;
mod html;
mod invitation;
pub mod node;
mod offer;
mod overview;
pub mod page;
mod paper;
mod part;
pub mod partners;
mod result;
pub mod sheet;
pub mod shell;
pub mod table;
pub mod wire;
pub mod words;

#[cfg(all(target_arch = "wasm32", feature = "page"))]
mod draw;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
mod mount;
#[cfg(all(target_arch = "wasm32", feature = "page"))]
pub use mount::mount;
