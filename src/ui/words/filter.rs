//! Which schools of the overview are shown.

use super::Text;
use crate::domain::measurement::Measurement;
use crate::domain::text::Lang;

pub const CHOOSE: Text = Text("Kies wat je ziet", "Choose what you see");
pub const SEARCH: Text = Text("Zoek een school of bestuur", "Look for a school or board");
pub const BOARD: Text = Text("Bestuur", "Board");
pub const ALL_BOARDS: Text = Text("Alle besturen", "All boards");
pub const SECTOR: Text = Text("Soort onderwijs", "Kind of education");
pub const ALL_SECTORS: Text = Text("Alle soorten", "All kinds");
pub const ORDER: Text = Text("Volgorde", "Order");
pub const BY_NAME: Text = Text("Op naam", "By name");
pub const BY_BOARD: Text = Text("Op bestuur", "By board");
/// What stands before the name of a board.
pub const OF_BOARD: Text = Text("bestuur", "board");
/// What stands before the name of a sector.
pub const YEAR: Text = Text("Meting", "Measurement");
pub const LATEST: Text = Text("De laatste van elke school", "The latest of each school");
pub const OF_YEAR: Text = Text("meting in", "measured in");
pub const OF_SECTOR: Text = Text("soort onderwijs", "kind of education");
/// What stands before what somebody looked for.
pub const LOOKED_FOR: Text = Text("gezocht naar", "looked for");
pub const SHOW_ALL: Text = Text("Alles tonen", "Show all");

/// What a sector is called; a sector that nobody knows, as it is written.
pub fn sector(lang: Lang, key: &str, name: &str) -> String {
    let known = match key {
        "po" => Text("basisonderwijs (po)", "primary education (po)"),
        "so" => Text("speciaal onderwijs (so)", "special education (so)"),
        "vo" => Text("voortgezet onderwijs (vo)", "secondary education (vo)"),
        "mbo" => Text("middelbaar beroepsonderwijs (mbo)", "vocational education (mbo)"),
        _ => return name.to_owned(),
    };
    known.get(lang).to_owned()
}

/// How many of all are shown; of schools, or of organisations of several kinds.
pub fn found(lang: Lang, found: usize, all: usize, schools: bool) -> String {
    match (lang, schools) {
        (Lang::Nl, true) => format!("{found} van de {all} scholen"),
        (Lang::Nl, false) => format!("{found} van de {all} organisaties"),
        (Lang::En, true) => format!("{found} of the {all} schools"),
        (Lang::En, false) => format!("{found} of the {all} organisations"),
    }
}

/// The button to more schools.
pub fn show_more(lang: Lang, more: usize) -> String {
    match lang {
        Lang::Nl => format!("Meer tonen (nog {more})"),
        Lang::En => format!("Show more ({more} left)"),
    }
}

/// A school year, by the year in which it begins.
pub fn year(lang: Lang, year: u16) -> String {
    super::measurement::measurement(lang, Measurement::Year(year))
}
