//! What stands around every page.

use super::Text;
use crate::domain::text::Lang;
use crate::domain::time::Moment;
use crate::ui::format;

pub const BRAND: Text = Text("Talentscan", "Talentscan");
pub const LANGUAGE: Text = Text("Nederlands", "English");
pub const SKIP: Text = Text("Naar de inhoud", "Skip to content");
pub const MORE: Text = Text("Meer", "More");
pub const FORMS: Text = Text("Formulieren", "Forms");
pub const RESULT: Text = Text("Resultaat", "Result");
pub const OVERVIEW: Text = Text("Mijn overzicht", "My overview");
pub const INVITATION: Text = Text("Nodig je team uit", "Invite your team");
pub const OFFER: Text =
    Text("Wat willen jullie delen en leren?", "What do you want to share and learn?");
pub const PAPER: Text = Text("Op papier", "On paper");
pub const PARTNERS: Text = Text("Leerpartners", "Learning partners");
pub const JOIN: Text = Text("Uitnodiging", "Invitation");
pub const DATA: Text = Text("Waar staan mijn gegevens?", "Where is my data?");
pub const ABOUT: Text = Text("Over Talentscan", "About Talentscan");
pub const PROMISE: Text = Text(
    "Alles blijft op dit apparaat, tot je zelf een bestand doorgeeft.",
    "Everything stays on this device until you pass on a file yourself.",
);

pub const SAVING: Text = Text("Opslaan…", "Saving…");
pub const SAVED: Text = Text("Opgeslagen op dit apparaat", "Saved on this device");
pub const NOT_SAVED: Text = Text("Niet opgeslagen", "Not saved");
pub const SAVE_AS_FILE: Text = Text("Bewaar als bestand", "Save as a file");

/// What the line says once the database confirmed.
pub fn saved(lang: Lang, moment: Option<Moment>) -> String {
    let saved = SAVED.get(lang);
    match (moment, lang) {
        (None, _) => saved.to_owned(),
        (Some(moment), Lang::Nl) => format!("{saved} om {}", format::time(moment)),
        (Some(moment), Lang::En) => format!("{saved} at {}", format::time(moment)),
    }
}

pub const MESSAGES: Text = Text("Berichten", "Messages");
pub const UNDO: Text = Text("Ongedaan maken", "Undo");
pub const CLOSE: Text = Text("Sluiten", "Close");
pub const CANCEL: Text = Text("Annuleren", "Cancel");
pub const YES: Text = Text("Ja", "Yes");
pub const NO: Text = Text("Nee", "No");

pub const EXAMPLE: Text = Text("Voorbeeld", "Example");
pub const EXAMPLE_SAYS: Text = Text(
    "Dit is een voorbeeld met verzonnen scholen. Er wordt niets van bewaard.",
    "This is an example with made-up schools. Nothing of it is stored.",
);
pub const LEAVE_EXAMPLE: Text = Text("Stoppen met het voorbeeld", "Leave the example");

/// The heading above the question what to do with a file.
pub fn file_opened(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("Bestand geopend: {name}"),
        Lang::En => format!("File opened: {name}"),
    }
}

/// What a file holds.
pub fn file_holds(lang: Lang, organisations: &str, responses: u32) -> String {
    let of = if organisations.is_empty() { String::new() } else { format!("{organisations}: ") };
    match (lang, responses) {
        (Lang::Nl, 1) => format!("{of}1 formulier. Wat wil je ermee doen?"),
        (Lang::Nl, n) => format!("{of}{n} formulieren. Wat wil je ermee doen?"),
        (Lang::En, 1) => format!("{of}1 form. What do you want to do with it?"),
        (Lang::En, n) => format!("{of}{n} forms. What do you want to do with them?"),
    }
}

pub const GO_ON_FILLING: Text = Text("Verder invullen", "Go on filling in");
pub const COLLECT: Text = Text("Bij ons team tellen", "Count with our team");
pub const SEE_RESULT: Text = Text("Resultaat bekijken", "See the result");
pub const ADD_TO_OVERVIEW: Text = Text("In mijn overzicht zetten", "Add to my overview");
pub const PRINT: Text = Text("Afdrukken", "Print");
pub const LOADING: Text = Text("Even laden…", "Loading…");
pub const WORKER_FAILED: Text = Text(
    "Deze pagina kan niet starten. Wat je eerder opende of invulde, is niet weg. Vernieuw deze pagina. Helpt dat niet, open de app dan in een andere browser.",
    "This page cannot start. What you opened or filled in before is not gone. Reload this page. If that does not help, open the app in another browser.",
);
