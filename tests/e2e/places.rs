//! Where the towns of the made-up schools lie, as a table that a coordinator opens.

use crate::person::Person;
use std::fs;
use std::path::Path;

const POSTCODES: &str = "\
pc4;lat;lon
3417;52.05;4.95
3474;52.07;4.80
3641;52.21;4.87
3774;52.17;5.57
3927;52.08;5.54
3951;52.06;5.37
3961;51.97;5.34
4021;51.96;5.42
4064;51.87;5.42
4116;51.91;5.33
4197;51.89;5.29
4241;51.84;5.06
5334;51.80;5.35
6741;52.09;5.62
";

/// Opens the table in the overview, and uses it.
pub async fn opens_postcodes(person: &Person<'_>, folder: &Path) {
    let table = folder.join("postcodes.csv");
    fs::write(&table, POSTCODES).unwrap();
    person.hands_in("#open-files", &[table]).await;
    person.clicks("#use-postcodes").await;
    person.waits_for("!document.getElementById('use-postcodes')").await;
}
