//! A table of where postcodes are, that a coordinator brings.

use super::figure;
use crate::domain::partners::postcodes::{Fault, Wrong};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::Text;

pub const POSTCODES: Text = Text("Afstanden", "Distances");
pub const WHAT: Text = Text(
    "Om afstanden te weten, heb je een lijst nodig van waar elke postcode ligt. Dat is een gewoon tekstbestand met op elke regel de vier cijfers, de breedtegraad en de lengtegraad: pc4;lat;lon, bijvoorbeeld 3511;52.0907;5.1214.",
    "To know distances, you need a list of where every postcode is. That is a plain text file with on every line the four digits, the latitude and the longitude: pc4;lat;lon, for example 3511;52.0907;5.1214.",
);
pub const WHY_NONE: Text = Text(
    "Er zit geen lijst in Talentscan: we vonden er geen die klopt en die we ook mogen doorgeven.",
    "Talentscan holds no list: we found none that is right and that we may pass on too.",
);
pub const ONCE: Text = Text(
    "Je opent de lijst één keer. Daarna gaat zij mee als je alles bewaart. Zonder lijst telt de afstand niet mee.",
    "You open the list once. After that it goes along when you save everything. Without a list distance does not count.",
);
pub const AS_THE_CROW_FLIES: Text = Text(
    "Afstanden zijn hemelsbreed, van het midden van het ene postcodegebied tot het midden van het andere.",
    "Distances are as the crow flies, from the middle of one postcode area to the middle of the other.",
);
pub const OPEN: Text = Text("Postcodetabel openen", "Open a table of postcodes");
pub const REMOVE: Text = Text("Postcodetabel weghalen", "Remove the table of postcodes");

pub const USE: Text = Text("Tabel gebruiken", "Use the table");

/// What a file turned out to be.
pub fn found(lang: Lang, areas: usize) -> String {
    match lang {
        Lang::Nl => format!("Dit is een tabel met {areas} postcodes"),
        Lang::En => format!("This is a table of {areas} postcodes"),
    }
}

/// How many areas are known.
pub fn known(lang: Lang, areas: usize) -> String {
    let count = format::thousands(lang, i64::try_from(areas).unwrap_or(i64::MAX));
    match (lang, areas) {
        (Lang::Nl, 0) => "Er is nog geen postcodetabel.".to_owned(),
        (Lang::Nl, 1) => "De tabel kent 1 postcodegebied.".to_owned(),
        (Lang::Nl, _) => format!("De tabel kent {count} postcodegebieden."),
        (Lang::En, 0) => "There is no table of postcodes yet.".to_owned(),
        (Lang::En, 1) => "The table knows 1 postcode area.".to_owned(),
        (Lang::En, _) => format!("The table knows {count} postcode areas."),
    }
}

/// Of how many schools no distance counts, though none may be more than the limit, in metres.
pub fn not_counted(lang: Lang, unknown: usize, all: usize, limit: u32) -> String {
    let limit = figure::distance(lang, limit);
    let of = if unknown == all {
        let none = Text(
            "Van geen enkele school is bekend waar zij ligt.",
            "Of no school at all it is known where it is.",
        );
        none.get(lang).to_owned()
    } else {
        without(lang, unknown)
    };
    match lang {
        Lang::Nl => format!("{of} De grens van {limit} geldt daar niet."),
        Lang::En => format!("{of} The limit of {limit} does not hold there."),
    }
}

/// How many schools have no place on the map.
pub fn without(lang: Lang, schools: usize) -> String {
    match (lang, schools) {
        (Lang::Nl, 0) => "Van elke school is bekend waar zij ligt.".to_owned(),
        (Lang::Nl, 1) => "Van 1 school is niet bekend waar zij ligt.".to_owned(),
        (Lang::Nl, _) => format!("Van {schools} scholen is niet bekend waar ze liggen."),
        (Lang::En, 0) => "Of every school it is known where it is.".to_owned(),
        (Lang::En, 1) => "Of 1 school it is not known where it is.".to_owned(),
        (Lang::En, _) => format!("Of {schools} schools it is not known where they are."),
    }
}

/// The head of the lines that could not be read.
pub fn faults(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "1 regel telt niet mee".to_owned(),
        (Lang::Nl, _) => format!("{count} regels tellen niet mee"),
        (Lang::En, 1) => "1 line does not count".to_owned(),
        (Lang::En, _) => format!("{count} lines do not count"),
    }
}

/// What is wrong with a line.
pub fn fault(lang: Lang, fault: Fault) -> String {
    let what = match fault.what {
        Wrong::Columns => Text(
            "hier horen drie gegevens te staan: postcode, breedtegraad en lengtegraad.",
            "there should be three things here: postcode, latitude and longitude.",
        ),
        Wrong::Postcode => Text(
            "het eerste is geen postcode van vier cijfers.",
            "the first is no postcode of four digits.",
        ),
        Wrong::Coordinate => Text(
            "een van de twee graden is geen getal, zoals 52,0907.",
            "one of the two degrees is no number, such as 52.0907.",
        ),
        Wrong::Elsewhere => Text(
            "dit punt ligt niet in Nederland. Misschien zijn de twee graden verwisseld.",
            "this point is not in the Netherlands. Perhaps the two degrees changed places.",
        ),
        Wrong::Twice => Text(
            "deze postcode stond eerder al op een andere plek. Nu telt geen van beide.",
            "this postcode stood elsewhere before. Now neither of the two counts.",
        ),
    };
    match lang {
        Lang::Nl => format!("Regel {}: {}", fault.line, what.get(lang)),
        Lang::En => format!("Line {}: {}", fault.line, what.get(lang)),
    }
}
