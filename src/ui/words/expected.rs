//! The schools of which a coordinator expects a file.

use super::Text;
use crate::domain::text::Lang;

pub const EXPECTED: Text = Text("Scholen die je verwacht", "Schools that you expect");
pub const MAKE: Text =
    Text("Maak een lijst van scholen die je verwacht", "Make a list of schools that you expect");
pub const CHANGE: Text = Text("Lijst wijzigen", "Change the list");
pub const LABEL: Text = Text("De scholen, één per regel", "The schools, one per line");
pub const HINT: Text = Text(
    "Plak namen, of rijen uit een rekenblad. Een lijst met adressen van DUO kan ook: open het csv-bestand met 'Bestanden openen'.",
    "Paste names, or rows of a spreadsheet. A list of addresses from DUO will do too: open the csv file with 'Open files'.",
);
pub const USE: Text = Text("Lijst gebruiken", "Use the list");
pub const REMOVE: Text = Text("Lijst weghalen", "Remove the list");
pub const COLUMNS: Text = Text("Naam\tBRIN\tPlaats\tPostcode", "Name\tBRIN\tPlace\tPostcode");

/// How many are in.
pub fn count(lang: Lang, arrived: usize, all: usize) -> String {
    match lang {
        Lang::Nl => format!("{arrived} van {all} binnen"),
        Lang::En => format!("{arrived} of {all} in"),
    }
}

/// The head of those that are not in.
pub fn missing(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => format!("Nog niet binnen ({count})"),
        Lang::En => format!("Not in yet ({count})"),
    }
}

/// The head of those that are in.
pub fn arrived(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => format!("Binnen ({count})"),
        Lang::En => format!("In ({count})"),
    }
}

/// What is left out of a long list.
pub fn and_more(lang: Lang, more: usize) -> String {
    match lang {
        Lang::Nl => format!("en nog {more}"),
        Lang::En => format!("and {more} more"),
    }
}

pub const REMINDER: Text = Text("Herinnering om te sturen", "Reminder to send");
pub const COPY: Text = Text("Kopieer de herinnering", "Copy the reminder");
pub const REMINDER_LABEL: Text = Text("De tekst van de herinnering", "The text of the reminder");

/// The reminder, of these schools.
pub fn reminder(lang: Lang, schools: &str) -> String {
    match lang {
        Lang::Nl => format!(
            "Beste collega's,\n\nVan deze scholen heb ik nog geen bestand van de Talentscan:\n\n{schools}\n\nWillen jullie het sturen? Kies in de Talentscan 'Bestand bewaren', en dan 'voor de coördinator'.\n\nAlvast bedankt!\n"
        ),
        Lang::En => format!(
            "Dear colleagues,\n\nOf these schools I have no Talentscan file yet:\n\n{schools}\n\nCould you send it? In the Talentscan choose 'Save a file', and then 'for the coordinator'.\n\nThank you!\n"
        ),
    }
}

/// Of a file that was opened: it is a list.
pub fn found(lang: Lang, schools: usize) -> String {
    match (lang, schools) {
        (Lang::Nl, 1) => "Lijst met 1 school".to_owned(),
        (Lang::Nl, _) => format!("Lijst met {schools} scholen"),
        (Lang::En, 1) => "A list of 1 school".to_owned(),
        (Lang::En, _) => format!("A list of {schools} schools"),
    }
}

pub const FOUND_SAYS: Text = Text(
    "Hier staan geen antwoorden in. Je kunt de lijst gebruiken om te zien van wie er al een bestand is.",
    "There are no answers in it. You can use the list to see of whom there is a file already.",
);
pub const USE_FOUND: Text = Text("Deze scholen verwacht ik", "I expect these schools");

/// What was done last: a list of so many schools was made, or removed.
pub fn listed(lang: Lang, schools: usize) -> String {
    match (lang, schools) {
        (Lang::Nl, 0) => "De lijst is weggehaald.".to_owned(),
        (Lang::Nl, 1) => "Je verwacht 1 school.".to_owned(),
        (Lang::Nl, _) => format!("Je verwacht {schools} scholen."),
        (Lang::En, 0) => "The list was removed.".to_owned(),
        (Lang::En, 1) => "You expect 1 school.".to_owned(),
        (Lang::En, _) => format!("You expect {schools} schools."),
    }
}
