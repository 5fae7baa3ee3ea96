//! Taking the figures of the overview along as tables.

use super::Text;
use crate::app::sheets::TableFile;
use crate::domain::text::Lang;
use crate::domain::time::Date;

pub const TAKE: Text = Text("Meenemen", "Take along");
pub const LEAD: Text = Text(
    "Alle scholen van dit overzicht in een tabel. Zo'n bestand is om te lezen en om mee te rekenen. Je kunt het hier niet weer openen.",
    "All schools of this overview in a table. Such a file is for reading and for calculating. You cannot open it here again.",
);
pub const SCHOOLS: Text = Text("Scholen (CSV)", "Schools (CSV)");
pub const SCHOOLS_SAYS: Text = Text(
    "Voor Excel in het Nederlands: een rij per school.",
    "For Excel with Dutch settings: a row per school.",
);
pub const LONG: Text = Text("Tellingen (CSV)", "Counts (CSV)");
pub const LONG_SAYS: Text =
    Text("Voor R, Python of SQL: een rij per telling.", "For R, Python or SQL: a row per count.");
pub const SPREADSHEET: Text = Text("Werkmap (XLSX)", "Workbook (XLSX)");
pub const SPREADSHEET_SAYS: Text = Text(
    "Alle tabellen, met uitleg bij elke kolom.",
    "All tables, with an explanation of every column.",
);

pub const DRAWING: Text = Text("Tekening (SVG)", "Drawing (SVG)");
pub const DRAWING_SAYS: Text = Text(
    "De scholen naast de zes onderwerpen: scherp op elke maat.",
    "The schools beside the six topics: sharp at any size.",
);
pub const PICTURE: Text = Text("Plaatje (PNG)", "Picture (PNG)");
pub const PICTURE_SAYS: Text =
    Text("Hetzelfde, om in een tekst te zetten.", "The same, to put into a text.");

/// What the file is called: `talentscan_scholen_2026-11-22.csv`.
pub fn name(lang: Lang, file: TableFile, made_on: Date, extension: &str) -> String {
    let stem = match file {
        TableFile::Schools => Text("talentscan_scholen", "talentscan_schools"),
        TableFile::Long => Text("talentscan_tellingen", "talentscan_counts"),
        TableFile::Spreadsheet => Text("talentscan", "talentscan"),
    };
    format!("{}_{made_on}.{extension}", stem.get(lang))
}
