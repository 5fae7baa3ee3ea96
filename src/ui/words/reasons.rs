//! What is wrong, what was kept and what to do: a sentence for every reason.

use super::Text;
use crate::app::keep::Trouble;
use crate::app::overview::Refusal;
use crate::app::state::Notice;
use crate::domain::text::Lang;

/// The save line when it is not saved.
pub fn not_saved(lang: Lang, trouble: Trouble) -> String {
    let why = match trouble {
        Trouble::Full => {
            Text("dit apparaat heeft geen ruimte meer.", "this device has no room left.")
        }
        Trouble::Blocked => Text(
            "deze browser laat de site niets bewaren.",
            "this browser does not let the site store anything.",
        ),
        Trouble::Silent => Text("de browser antwoordt niet.", "the browser does not answer."),
        Trouble::NewerApp => Text(
            "hier staan gegevens van een nieuwere versie. Vernieuw de pagina.",
            "there is data of a newer version here. Reload the page.",
        ),
        Trouble::Other => Text("de browser meldt een fout.", "the browser reports an error."),
    };
    format!("{}: {}", super::common::NOT_SAVED.get(lang), why.get(lang))
}

/// A newer app made the database: why nothing can be filled in.
pub const NEWER_APP: Text = Text(
    "Op dit apparaat staan gegevens van een nieuwere versie van Talentscan. Er is niets weg, maar met deze versie kun je alleen kijken en bestanden openen. Vernieuw de pagina om verder in te vullen.",
    "There is data of a newer version of Talentscan on this device. Nothing is lost, but with this version you can only look and open files. Reload the page to go on filling in.",
);

/// Why a file was refused, and what to do.
pub fn refusal(refusal: &Refusal) -> Text {
    match refusal {
        Refusal::Empty => Text(
            "Dit bestand is leeg. Vraag de afzender om het nog een keer te sturen.",
            "This file is empty. Ask the sender to send it again.",
        ),
        Refusal::TooLarge => Text(
            "Dit bestand is groter dan 100 MB. Zo groot maakt Talentscan geen bestanden.",
            "This file is larger than 100 MB. Talentscan makes no files that large.",
        ),
        Refusal::WebPage => Text(
            "Dit is een webpagina, misschien een inlogpagina. Open de link opnieuw, log in en download het bestand zelf.",
            "This is a web page, perhaps a log-in page. Open the link again, log in and download the file itself.",
        ),
        Refusal::Pdf => Text(
            "Dit is een pdf. Vraag de afzender om het bestand uit Talentscan zelf.",
            "This is a PDF. Ask the sender for the file from Talentscan itself.",
        ),
        Refusal::Spreadsheet => Text(
            "Dit is een spreadsheet. Vraag de afzender om het bestand uit Talentscan zelf.",
            "This is a spreadsheet. Ask the sender for the file from Talentscan itself.",
        ),
        Refusal::Document => Text(
            "Dit is een document van een tekstverwerker. Vraag de afzender om het bestand uit Talentscan zelf.",
            "This is a word processor document. Ask the sender for the file from Talentscan itself.",
        ),
        Refusal::Image => Text(
            "Dit is een foto of plaatje. Vraag de afzender om het bestand uit Talentscan zelf.",
            "This is a photo or picture. Ask the sender for the file from Talentscan itself.",
        ),
        Refusal::Archive => Text(
            "Dit is een ingepakt bestand. Pak het eerst uit en open dan wat erin zit.",
            "This is a packed file. Unpack it first, then open what is inside.",
        ),
        Refusal::Mail => Text(
            "Dit is een mailbericht. Bewaar eerst de bijlage en open die.",
            "This is a mail message. Save the attachment first, then open that.",
        ),
        Refusal::OtherProgram => Text(
            "Dit bestand komt van een ander programma.",
            "This file comes from another program.",
        ),
        Refusal::Text => Text(
            "Dit is een gewone tekst, geen bestand van Talentscan.",
            "This is plain text, not a file of Talentscan.",
        ),
        Refusal::Unknown => {
            Text("Dit is geen bestand van Talentscan.", "This is not a file of Talentscan.")
        }
        Refusal::Cut => Text(
            "Dit bestand is niet volledig: het einde ontbreekt. Vraag de afzender om het nog een keer te sturen.",
            "This file is not complete: its end is missing. Ask the sender to send it again.",
        ),
        Refusal::Damaged => Text(
            "Dit bestand is onderweg beschadigd of veranderd. Vraag de afzender om het nog een keer te sturen.",
            "This file was damaged or changed on the way. Ask the sender to send it again.",
        ),
        Refusal::Newer => Text(
            "Dit bestand is gemaakt met een nieuwere versie van Talentscan. Vernieuw deze pagina en open het dan opnieuw.",
            "This file was made with a newer version of Talentscan. Reload this page and open it again.",
        ),
    }
}

/// A message to the person.
pub fn notice(lang: Lang, notice: &Notice) -> String {
    match (notice, lang) {
        (Notice::FileRefused { name, reason }, Lang::Nl) => {
            format!("{name}: {} Er is niets veranderd.", refusal(reason).get(lang))
        }
        (Notice::FileRefused { name, reason }, Lang::En) => {
            format!("{name}: {} Nothing was changed.", refusal(reason).get(lang))
        }
        (Notice::FileAdded { name, fresh, known, forked }, _) => added(lang, name, *fresh, *known, *forked),
        (Notice::Collected { fresh, known }, _) => {
            added(lang, Text("Van je team", "Of your team").get(lang), *fresh, *known, 0)
        }
        (Notice::OtherSchool { name, school }, Lang::Nl) => {
            let school = named(school, "een school zonder naam");
            format!("{name}: dit gaat over {school}, en is niet meegeteld. Laat je collega de link openen en bij het formulier jullie school kiezen.")
        }
        (Notice::OtherSchool { name, school }, Lang::En) => {
            let school = named(school, "a school without a name");
            format!("{name}: this is about {school}, and was not counted. Let your colleague open the link and choose your school on the form.")
        }
        (Notice::FileProven { name }, Lang::Nl) => {
            format!("{name} is goed bewaard: het opent, en alles staat erin.")
        }
        (Notice::FileProven { name }, Lang::En) => {
            format!("{name} is kept well: it opens, and everything is in it.")
        }
        (Notice::FormWithdrawn { number }, Lang::Nl) => format!("Formulier {number} is ingetrokken."),
        (Notice::FormWithdrawn { number }, Lang::En) => format!("Form {number} has been withdrawn."),
        (Notice::FileUnsound, Lang::Nl) => {
            "Het bestand klopte niet toen we het nakeken, dus je hebt het niet gekregen. Je antwoorden staan nog op dit apparaat. Probeer het nog een keer.".to_owned()
        }
        (Notice::FileUnsound, Lang::En) => {
            "The file was not right when we checked it, so you did not get it. Your answers are still on this device. Try again.".to_owned()
        }
        (Notice::PutAside { count }, Lang::Nl) => {
            let parts = if *count == 1 { "één deel" } else { "een paar delen" };
            format!("Van wat hier was opgeslagen, konden we {parts} niet lezen. Het is niet weg: zie 'Waar staan mijn gegevens?'.")
        }
        (Notice::PutAside { count }, Lang::En) => {
            let parts = if *count == 1 { "one part" } else { "some parts" };
            format!("Of what was stored here, we could not read {parts}. It is not gone: see 'Where is my data?'.")
        }
        (Notice::Copied, Lang::Nl) => {
            "Gekopieerd. Plak het in een bericht of document.".to_owned()
        }
        (Notice::Copied, Lang::En) => {
            "Copied. Paste it into a message or document.".to_owned()
        }
        (Notice::OfferFailed, Lang::Nl) => {
            "De browser gaf het niet door. Je antwoorden staan nog op dit apparaat. Probeer een andere manier.".to_owned()
        }
        (Notice::OfferFailed, Lang::En) => {
            "The browser did not hand it over. Your answers are still on this device. Try another way.".to_owned()
        }
    }
}

fn named<'n>(name: &'n str, nameless: &'n str) -> &'n str {
    if name.trim().is_empty() { nameless } else { name }
}

fn added(lang: Lang, name: &str, fresh: u32, known: u32, forked: u32) -> String {
    let mut parts = Vec::new();
    match lang {
        Lang::Nl => {
            parts.push(match fresh {
                0 => "niets nieuws".to_owned(),
                1 => "1 formulier toegevoegd".to_owned(),
                n => format!("{n} formulieren toegevoegd"),
            });
            if known > 0 {
                parts.push(format!("{known} hadden we al"));
            }
            if forked > 0 {
                parts.push(format!(
                    "van {forked} zijn er nu twee versies; kies hieronder welke telt"
                ));
            }
        }
        Lang::En => {
            parts.push(match fresh {
                0 => "nothing new".to_owned(),
                1 => "1 form added".to_owned(),
                n => format!("{n} forms added"),
            });
            if known > 0 {
                parts.push(format!("{known} were here already"));
            }
            if forked > 0 {
                parts.push(format!(
                    "of {forked} there are two versions now; choose below which one counts"
                ));
            }
        }
    }
    format!("{name}: {}.", parts.join(", "))
}
