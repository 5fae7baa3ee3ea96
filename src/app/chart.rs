//! Charts as geometry: figures and label texts in, a [`Picture`] of marks with coordinates out.
//!
//! Here is decided where every mark stands and that no label meets another. What a mark looks like
//! is its [`Ink`], which the style sheet knows; what a label says comes in from outside.
//!
//! A picture is as wide as a phone, in units that are a little smaller than a pixel there, and
//! grows with the screen: see [`WIDTH`].

pub mod ambitions;
pub mod answers;
mod arrow;
pub mod domains;
mod fill;
pub mod gaps;
pub mod heat;
pub mod key;
mod mark;
pub mod pairs;
mod picture;
mod point;
pub mod quadrants;
pub mod rosette;
mod scale;
mod stack;
mod write;

pub use arrow::Arrow;
pub use fill::Fill;
pub use mark::{Anchor, Ink, Mark, Place, Rect, Shape, Step, Written};
pub use picture::Picture;
pub use point::Point;
pub use write::{BODY, FIGURE, LABEL, NOTE, Type, width, wrap};

/// The width of a chart in its own units. In a card on a phone of 360 pixels a chart is 288 wide,
/// so a unit is 0.9 pixel there.
pub const WIDTH: f64 = 320.0;
