//! What leaves by the printer: blank forms and the poster.

use super::Text;
use crate::domain::instrument::Scale;
use crate::domain::text::Lang;

pub const LEAD: Text = Text(
    "Vul in met een pen, of hang aan de muur wat jullie willen.",
    "Fill in with a pen, or put on the wall what you want.",
);
pub const WHAT: Text = Text("Wat wil je afdrukken?", "What do you want to print?");
pub const TO_PRINTER: Text = Text("Naar de printer", "To the printer");
pub const SETTINGS: Text = Text(
    "Kies in het venster van de printer A4 en 100 procent. Met 'Opslaan als pdf' wordt het een bestand.",
    "Choose A4 and 100 per cent in the printer's window. With 'Save as PDF' it becomes a file.",
);
pub const PREVIEW: Text = Text("Zo komt het op papier", "This is how it looks on paper");

/// The name of a form with nothing filled in.
pub fn blank(lang: Lang, title: &str) -> String {
    match lang {
        Lang::Nl => format!("{title}: een leeg formulier"),
        Lang::En => format!("{title}: a blank form"),
    }
}

/// The name of the poster of a school, or of forms that name none.
pub fn poster(lang: Lang, school: Option<&str>) -> String {
    match (lang, school) {
        (Lang::Nl, None) => "Poster van jullie ambities".to_owned(),
        (Lang::Nl, Some(school)) => format!("Poster van de ambities: {school}"),
        (Lang::En, None) => "Poster of your ambitions".to_owned(),
        (Lang::En, Some(school)) => format!("Poster of the ambitions: {school}"),
    }
}

pub const CODE: Text = Text("Code", "Code");
pub const CODE_LATER: Text = Text("Dit vak blijft leeg.", "Leave this box empty.");
pub const SCHOOL: Text = Text("Naam van de school", "Name of the school");
pub const DAY: Text = Text("Datum", "Date");
pub const PRINCIPAL_ONLY: Text = Text("(alleen voor de directeur)", "(for the principal only)");
pub const ONE_BOX: Text = Text(
    "Zet bij elke uitspraak één kruisje. Overslaan mag.",
    "Tick one box for each statement. You may skip one.",
);
pub const EXAMPLES: Text = Text("Bij een goed voorbeeld:", "For a good example:");
pub const TWICE: Text = Text(
    "Zet bij elke ambitie twee kruisjes, want je beantwoordt twee vragen. Overslaan mag.",
    "Tick two boxes for each ambition, for you answer two questions. You may skip one.",
);
pub const STATEMENT: Text = Text("Uitspraak", "Statement");
pub const HAND_IN: Text = Text(
    "Geef dit formulier alleen aan wie voor jullie school verzamelt. Die telt de antwoorden bij elkaar op.",
    "Give this form only to the person who collects for your school. They add up the answers.",
);

/// The name of a scale.
pub fn scale(scale: Scale) -> Text {
    match scale {
        Scale::Applies => Text("Geldt", "Applies"),
        Scale::Ambition => Text("Ambitie", "Ambition"),
        Scale::Now => Text("Nu", "Now"),
    }
}

pub const OUR_AMBITIONS: Text = Text("Onze ambities", "Our ambitions");
pub const NONE_COUNTS: Text = Text(
    "Nog geen ambitie is groot genoeg om te tellen. Praat er eerst samen over.",
    "No ambition is big enough to count yet. Talk about it together first.",
);
pub const FIRST_STEP: Text = Text("Onze eerste stap", "Our first step");

/// What is written down of the first step.
pub const STEP: [Text; 3] = [
    Text("Dit gaan we doen:", "This is what we will do:"),
    Text("Wie en met wie:", "Who, and with whom:"),
    Text("Klaar op:", "Done on:"),
];

/// How many more ambitions count than the poster has room for.
pub fn more(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "Er telt nog 1 ambitie mee.".to_owned(),
        (Lang::Nl, _) => format!("Er tellen nog {count} ambities mee."),
        (Lang::En, 1) => "1 more ambition counts.".to_owned(),
        (Lang::En, _) => format!("{count} more ambitions count."),
    }
}

pub const NOT_A_GRADE: Text = Text(
    "Eigen oordeel, geen cijfer. Gemaakt met de ambitieschaal.",
    "Our own judgement, no grade. Made with the ambition scale.",
);
