//! What happens when a person does something.
//!
//! **Invariant:** as pure as the domain. [`update`] takes the state, an event and what the world
//! gives (the time, fresh ids); it changes the state and returns effects: what the app *wants* from
//! the browser. The answer to an effect comes back as an event. So whole journeys, faults included,
//! are tested in milliseconds.
//!
//! In reading order: [`route`], [`state`], [`event`], [`effect`], [`update`], [`keep`] and [`hold`],
//! then a file per screen in [`screen`]; and [`worker`] with [`sheets`], what lives there:
//! [`overview`], [`result`], [`invitation`], [`offer`], [`paper`].

pub mod chart;
pub mod effect;
pub mod event;
pub mod hold;
pub mod invitation;
pub mod keep;
pub mod offer;
pub mod overview;
pub mod paper;
pub mod partners;
pub mod result;
pub mod route;
pub mod screen;
pub mod sheets;
pub mod spreadsheet;
pub mod state;
mod update;
pub mod worker;

pub use effect::Effect;
pub use event::{Event, Given};
pub use state::AppState;
pub use update::update;
