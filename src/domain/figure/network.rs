//! The change of many schools together, and of those with a learning partner beside those without.
//!
//! Both come from [`super::change::theme_change`]. Who got a place was not drawn by lot, so even a
//! clear difference does not say that the partners made it.

use super::permutation::{Permutation, signs};
use super::sum::mean;

/// The fewest schools on each side for a comparison. A choice of this project, as for every norm of
/// a network.
pub const FEWEST_SCHOOLS: usize = 5;

/// The change of the theme in a number of schools.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct NetworkChange {
    /// How many schools.
    pub schools: usize,
    /// The mean of their theme changes, in points of 0 to 100; every school weighs the same.
    pub mean: f64,
    /// How often chance alone makes a mean this far from 0.
    pub chance: Permutation,
}

impl NetworkChange {
    /// Of the theme change of each school; `None` of no schools.
    pub fn of(changes: &[f64], seed: u64) -> Option<Self> {
        let chance = signs(changes, seed)?;
        Some(Self { schools: changes.len(), mean: mean(changes)?, chance })
    }
}

/// How much more the theme changed, in the mean, in schools with a place than in schools without one,
/// in points of 0 to 100. `None` with fewer than [`FEWEST_SCHOOLS`] on either side.
pub fn placed_beside_not_placed(placed: &[f64], not_placed: &[f64]) -> Option<f64> {
    if placed.len().min(not_placed.len()) < FEWEST_SCHOOLS {
        return None;
    }
    Some(mean(placed)? - mean(not_placed)?)
}
