//! What happens on each screen: its events, and what they do to the state.

pub mod data;
pub mod files;
pub mod fill;
pub mod forms;
pub mod join;
pub mod overview;
pub mod save;
