//! The page that says where the data are.

use super::Text;
use crate::domain::text::Lang;
use crate::domain::time::Moment;
use crate::ui::format;

pub const LEAD: Text = Text(
    "Alles wat je invult, staat in deze browser op dit apparaat. Er is geen account en geen server die het bewaart.",
    "All that you fill in is in this browser on this device. There is no account, and no server that keeps it.",
);

pub const HERE: Text = Text("Wat hier staat", "What is here");
pub const FORMS: Text = Text("Formulieren", "Forms");
pub const SCHOOLS: Text = Text("Scholen en organisaties", "Schools and organisations");
pub const FILES: Text = Text("Bestanden in mijn overzicht", "Files in my overview");
pub const SAVED: Text = Text("Opgeslagen", "Saved");
pub const SIZE: Text = Text("Ruimte", "Space");
pub const UNKNOWN: Text = Text("niet bekend", "not known");
pub const NOTHING_YET: Text = Text("nog niets om op te slaan", "nothing to save yet");
pub const ALL_SAVED: Text =
    Text("ja, alles staat op dit apparaat", "yes, everything is on this device");
pub const BUSY: Text = Text("bezig met opslaan", "being saved");

/// When the database confirmed last.
pub fn all_saved_at(lang: Lang, moment: Moment) -> String {
    let (all, time) = (ALL_SAVED.get(lang), format::time(moment));
    match lang {
        Lang::Nl => format!("{all}, om {time} bevestigd"),
        Lang::En => format!("{all}, confirmed at {time}"),
    }
}

/// How much room the site takes, by the browser's own estimate.
pub fn size(lang: Lang, bytes: u64) -> String {
    let size = format::bytes(lang, bytes);
    match lang {
        Lang::Nl => format!("ongeveer {size}"),
        Lang::En => format!("about {size}"),
    }
}

pub const AS_FILE: Text = Text("Bewaard als bestand", "Kept as a file");
pub const AS_FILE_SAYS: Text = Text(
    "Een browser kan zijn opslag wissen. Een bestand is van jou: dat blijft staan waar je het zet.",
    "A browser can clear its storage. A file is yours: it stays where you put it.",
);
pub const SAVE_ALL: Text = Text("Alles als één bestand bewaren", "Save everything as one file");
pub const OPEN_FILE: Text = Text("Een bestand openen", "Open a file");
pub const TO_CONFIRM: Text = Text("Bevestigen dat het er staat", "Confirm that it is there");

/// A file that was handed out and of which nobody said whether it arrived.
pub fn offered(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!(
            "Het bestand {name} is aangeboden, maar niemand heeft nog gezegd dat het is aangekomen."
        ),
        Lang::En => {
            format!("The file {name} has been offered, but nobody has said yet that it arrived.")
        }
    }
}

pub const PROMISE: Text = Text("Houdt de browser het vast?", "Does the browser hold on to it?");
pub const PROMISED: Text = Text(
    "Ja: de browser heeft beloofd dit niet uit zichzelf te wissen.",
    "Yes: the browser has promised not to clear this by itself.",
);
pub const NOT_PROMISED: Text = Text(
    "Nee: de browser heeft dat niet beloofd. Als het apparaat vol raakt, mag hij het wissen.",
    "No: the browser has not promised that. If the device gets full, it may clear it.",
);
pub const NOT_SAID: Text =
    Text("Onbekend: de browser zegt er niets over.", "Unknown: the browser says nothing about it.");
pub const ASK: Text = Text("Vraag de browser om het te bewaren", "Ask the browser to keep it");
pub const RISKS: Text = Text("Waardoor kan het verdwijnen?", "What could make it disappear?");
pub const RISK_SAFARI: Text = Text(
    "Deze browser wist alles van een site die je 7 dagen niet bezoekt.",
    "This browser clears everything of a site that you do not visit for 7 days.",
);
pub const RISK_CHROMEBOOK: Text = Text(
    "Op veel Chromebooks van een school verdwijnt alles als je je afmeldt.",
    "On many school Chromebooks everything disappears when you sign out.",
);
pub const RISK_CLEARING: Text = Text(
    "Iemand wist de gegevens van de browser, of een programma doet dat.",
    "Somebody clears the browser's data, or a program does.",
);
pub const RISK_PRIVATE: Text = Text(
    "Je werkt in een privévenster: alles gaat weg als je het sluit.",
    "You work in a private window: everything goes when you close it.",
);
pub const RISK_DEVICE: Text =
    Text("Het apparaat gaat stuk of raakt kwijt.", "The device breaks or gets lost.");

pub const LEAVES: Text = Text("Wat gaat er van dit apparaat af?", "What leaves this device?");
pub const LEAVES_NOTHING: Text = Text(
    "Niets, tot iemand zelf een bestand bewaart en doorgeeft. De site stuurt je antwoorden nergens heen, ook niet naar de makers.",
    "Nothing, until somebody saves a file and passes it on. The site sends your answers nowhere, not to its makers either.",
);
pub const CANNOT: Text = Text("Wat we niet kunnen beloven", "What we cannot promise");
pub const CANNOT_DEVICE: Text = Text(
    "Wie dit apparaat en deze browser gebruikt, kan bij wat hier staat.",
    "Whoever uses this device and this browser can get at what is here.",
);
pub const CANNOT_FILE: Text = Text(
    "Wie een persoonlijk bestand heeft, kan de antwoorden daarin lezen. Een bestand dat je doorgaf, kun je niet terughalen.",
    "Whoever has a personal file can read the answers in it. A file that you passed on cannot be taken back.",
);
pub const CANNOT_HOST: Text = Text(
    "Wie de site aanbiedt, kan zien dat je hem bezoekt, zoals bij elke site. Je antwoorden ziet die niet.",
    "Whoever offers the site can see that you visit it, as with any site. Your answers they do not see.",
);

pub const ASIDE: Text = Text("Wat we niet konden lezen", "What we could not read");
pub const ASIDE_SAYS: Text = Text(
    "Dit stond opgeslagen, maar we konden het niet lezen. We hebben het niet weggegooid. Kopieer de tekst naar een document en bewaar het, tot iemand ernaar heeft gekeken.",
    "This was stored, but we could not read it. We have not thrown it away. Copy the text into a document and keep it until somebody has looked at it.",
);

/// The line that opens what was put aside.
pub fn show_aside(lang: Lang, parts: usize) -> String {
    match (lang, parts) {
        (Lang::Nl, 1) => "Laat het zien (1 deel)".to_owned(),
        (Lang::Nl, n) => format!("Laat het zien ({n} delen)"),
        (Lang::En, 1) => "Show it (1 part)".to_owned(),
        (Lang::En, n) => format!("Show it ({n} parts)"),
    }
}

/// What one part is called.
pub fn part(lang: Lang, place: usize) -> String {
    match lang {
        Lang::Nl => format!("Deel {}", place + 1),
        Lang::En => format!("Part {}", place + 1),
    }
}

pub const ERASE: Text = Text("Alles wissen", "Erase everything");
pub const ERASE_SAYS: Text = Text(
    "Dit haalt alles van Talentscan van dit apparaat: de formulieren, de scholen en de bestanden in je overzicht. Je kunt het niet terughalen. Bestanden die je eerder bewaarde, blijven staan.",
    "This takes everything of Talentscan off this device: the forms, the schools and the files in your overview. You cannot get it back. Files that you saved before stay where they are.",
);
pub const WORD: Text = Text("WISSEN", "ERASE");
pub const TYPE_WORD: Text = Text("Typ WISSEN om door te gaan", "Type ERASE to go on");

/// How many forms are in no file that was kept.
pub fn never_kept(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 0) => "Alle formulieren staan ook in een bestand dat bewaard is.".to_owned(),
        (Lang::Nl, 1) => "1 formulier staat, zoals het nu is, in geen enkel bestand dat bewaard is. Dat ben je dan kwijt.".to_owned(),
        (Lang::Nl, n) => format!("{n} formulieren staan, zoals ze nu zijn, in geen enkel bestand dat bewaard is. Die ben je dan kwijt."),
        (Lang::En, 0) => "All forms are also in a file that was kept.".to_owned(),
        (Lang::En, 1) => "1 form, as it is now, is in no file that was kept. You would lose it.".to_owned(),
        (Lang::En, n) => format!("{n} forms, as they are now, are in no file that was kept. You would lose them."),
    }
}
