//! Where the towns of the made-up schools lie, as a table that a coordinator opens.

use crate::person::Person;
use std::fs;
use std::path::Path;

const POSTCODES: &str = include_str!("../../src/domain/sample/places.csv");

/// Opens the table in the overview, and uses it.
pub async fn opens_postcodes(person: &Person<'_>, folder: &Path) {
    let table = folder.join("postcodes.csv");
    fs::write(&table, POSTCODES).unwrap();
    person.hands_in("#open-files", &[table]).await;
    person.clicks("#use-postcodes").await;
    person.waits_for("!document.getElementById('use-postcodes')").await;
}
