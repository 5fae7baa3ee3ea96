//! Where the towns of a sample network lie, as a table that a coordinator could have opened.

use crate::domain::partners::postcodes::Postcodes;

/// The areas of the postcodes that the towns have, to about a kilometre.
const AREAS: &str = include_str!("places.csv");

/// Where the towns of every sample network lie.
pub fn postcodes() -> Postcodes {
    Postcodes::read(AREAS.as_bytes()).map(|(table, _)| table).unwrap_or_default()
}
