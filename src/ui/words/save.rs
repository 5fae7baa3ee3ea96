//! The page that saves a file.

use super::{Text, measurement};
use crate::domain::handover::Collection;
use crate::domain::school::SMALLEST_GROUP;
use crate::domain::text::Lang;
use crate::domain::time::Date;
use crate::ui::format;

pub const TITLE: Text = Text("Bestand bewaren", "Save a file");
pub const LEAD: Text = Text(
    "Hier zie je wat er in het bestand komt, voordat je het bewaart.",
    "Here you see what will be in the file before you save it.",
);
pub const EMPTY: Text = Text(
    "Er is nog niets ingevuld op dit apparaat. Begin met een scan; daarna bewaar je hier een bestand.",
    "Nothing has been filled in on this device yet. Begin with a scan; then save a file here.",
);

pub const FOR_WHOM: Text = Text("Voor wie is het bestand?", "Who is the file for?");
pub const OURSELVES: Text = Text(
    "Voor onszelf of wie het op school verzamelt",
    "For ourselves, or whoever collects it at school",
);
pub const OURSELVES_SAYS: Text = Text(
    "Alles gaat mee, ook elk los antwoord. Op een ander apparaat kun je er verder mee invullen.",
    "Everything goes along, every single answer too. With it you can go on filling in on another device.",
);
pub const COORDINATOR: Text = Text("Voor de coördinator", "For the coordinator");
pub const COORDINATOR_SAYS: Text = Text(
    "Geen losse antwoorden van mensen. Het team gaat alleen mee als telling.",
    "No single answers of people. The team goes along as counts only.",
);

pub const WHICH_SCHOOL: Text = Text("Van welke school?", "Of which school?");
pub const WHICH_SCHOOL_SAYS: Text = Text(
    "De coördinator ziet deze naam. Zonder naam weet die niet van wie het bestand is.",
    "The coordinator sees this name. Without a name it is unclear whose file it is.",
);
pub const SCHOOL_NAME: Text = Text("Naam van de school", "Name of the school");
pub const USE_NAME: Text = Text("Deze naam gebruiken", "Use this name");
pub const NAMELESS: Text = Text("School zonder naam", "School without a name");

pub const CONTENTS: Text = Text("Wat komt er in het bestand?", "What will be in the file?");
pub const GOES: Text = Text("Dit gaat mee", "This goes along");
pub const STAYS: Text = Text("Dit blijft hier", "This stays here");
pub const NAME_FIRST: Text =
    Text("Kies of noem eerst de school hierboven.", "Choose or name the school above first.");
pub const NAME_GOES: Text = Text("De naam van de school:", "The name of the school:");
pub const OFFER_TOO: Text =
    Text("Wat jullie willen delen en leren", "What you want to share and to learn");
pub const TEXTS_TOO: Text = Text(
    "Ook de voorbeelden en eigen uitspraken die mensen schreven",
    "The examples and own statements that people wrote as well",
);
pub const SINGLE_STAY: Text =
    Text("De losse antwoorden van mensen", "The single answers of people");
pub const NOTHING_STAYS: Text = Text("Niets: alles gaat mee.", "Nothing: everything goes along.");
pub const NO_FORMS_YET: Text = Text(
    "Er is nog geen formulier dat mee mag. Vul de scan samen in op één formulier, of wacht tot genoeg mensen hem hebben ingevuld.",
    "There is no form yet that may go along. Fill in the scan together on one form, or wait until enough people have filled it in.",
);
pub const CAN_READ: Text = Text(
    "Wie dit bestand heeft, kan de losse antwoorden lezen.",
    "Whoever has this file can read the single answers.",
);
pub const COUNTS_ONLY: Text =
    Text("Van het team staan er alleen tellingen in.", "Of the team it holds counts only.");
pub const SOME_READABLE: Text = Text(
    "Wie dit bestand heeft, kan de antwoorden lezen van de formulieren die apart meegaan.",
    "Whoever has this file can read the answers of the forms that go along separately.",
);

pub const EXAMPLES: Text = Text("Welke voorbeelden mogen mee?", "Which examples may go along?");
pub const EXAMPLES_SAY: Text = Text(
    "Zonder vinkje blijft een voorbeeld hier. Lees eerst of er niets in staat over één persoon.",
    "An example without a tick stays here. Read first that nothing in it is about one person.",
);

pub const HAND_OUT: Text = Text("Bewaren en doorgeven", "Save and pass on");
pub const HAND_OUT_SAYS: Text = Text(
    "Na het bewaren geef je het bestand zelf door, bijvoorbeeld als bijlage bij een bericht.",
    "Once it is saved you pass the file on yourself, for instance as an attachment to a message.",
);
pub const SEND_TO: Text = Text("Stuur het naar:", "Send it to:");
pub const MAKE: Text = Text("Bewaar als bestand", "Save as a file");
pub const SHARE: Text = Text("Deel", "Share");
pub const COPY: Text = Text("Kopieer als tekst", "Copy as text");

pub const CONFIRM: Text = Text("Ja, het staat er", "Yes, it is there");
pub const AGAIN: Text = Text("Nog een keer", "Once more");
pub const WHY_ASK: Text = Text(
    "De browser vertelt ons niet of een bestand is aangekomen. Daarom vragen we het jou.",
    "The browser does not tell us whether a file arrived. That is why we ask you.",
);

/// The question after a download: did it arrive?
pub fn offered_download(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("Het bestand {name} is aangeboden. Staat het in je downloads?"),
        Lang::En => format!("The file {name} has been offered. Is it in your downloads?"),
    }
}

/// The question after the share sheet: did it arrive?
pub fn offered_share(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("Het bestand {name} is gedeeld. Is het aangekomen?"),
        Lang::En => format!("The file {name} has been shared. Did it arrive?"),
    }
}

/// The question after copying: was it pasted?
pub fn offered_copy(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => {
            format!("De tekst van {name} is gekopieerd. Heb je hem geplakt, en staat hij er?")
        }
        Lang::En => {
            format!("The text of {name} has been copied. Have you pasted it, and is it there?")
        }
    }
}

pub const NEVER_KEPT: Text = Text(
    "Er is nog geen bestand waarvan zeker is dat het bewaard is.",
    "There is no file yet that is certain to have been kept.",
);

/// The last file that was kept.
pub fn kept(lang: Lang, name: &str, on: Date) -> String {
    let on = format::date(lang, on);
    match lang {
        Lang::Nl => format!("Laatst bewaard bestand: {name}, {on}."),
        Lang::En => format!("Last file kept: {name}, {on}."),
    }
}

/// How many forms changed since the last file that was kept.
pub fn changed(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 0) => "Sindsdien is er niets veranderd.".to_owned(),
        (Lang::Nl, 1) => "Sindsdien is 1 formulier veranderd of erbij gekomen.".to_owned(),
        (Lang::Nl, n) => format!("Sindsdien zijn {n} formulieren veranderd of erbij gekomen."),
        (Lang::En, 0) => "Nothing has changed since.".to_owned(),
        (Lang::En, 1) => "1 form has changed or been added since.".to_owned(),
        (Lang::En, n) => format!("{n} forms have changed or been added since."),
    }
}

/// Personal forms that go along one by one.
pub fn personal(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 persoonlijk formulier, met elk los antwoord".to_owned(),
        (Lang::Nl, n) => format!("{n} persoonlijke formulieren, met elk los antwoord"),
        (Lang::En, 1) => "1 personal form, with every single answer".to_owned(),
        (Lang::En, n) => format!("{n} personal forms, with every single answer"),
    }
}

/// Personal forms that go along as counts.
pub fn tallied(lang: Lang, collection: Collection, forms: u32) -> String {
    let scan = measurement::scan(lang, collection);
    match lang {
        Lang::Nl => format!("{scan}: {forms} persoonlijke formulieren, alleen als telling"),
        Lang::En => format!("{scan}: {forms} personal forms, as counts only"),
    }
}

/// Joint forms that go along.
pub fn joint(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier samen ingevuld, met de antwoorden".to_owned(),
        (Lang::Nl, n) => format!("{n} formulieren samen ingevuld, met de antwoorden"),
        (Lang::En, 1) => "1 form filled in together, with its answers".to_owned(),
        (Lang::En, n) => format!("{n} forms filled in together, with their answers"),
    }
}

/// The principal's forms that go along to ourselves.
pub fn principal(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier van de directeur, met de antwoorden".to_owned(),
        (Lang::Nl, n) => format!("{n} formulieren van de directeur, met de antwoorden"),
        (Lang::En, 1) => "1 form of the principal, with its answers".to_owned(),
        (Lang::En, n) => format!("{n} forms of the principal, with their answers"),
    }
}

/// The principal's forms that go along to a coordinator.
pub fn principal_agreed(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => {
            "Het formulier van de directeur: die heeft gezegd dat het mee mag".to_owned()
        }
        (Lang::Nl, n) => {
            format!("{n} formulieren van de directeur: die heeft gezegd dat het mee mag")
        }
        (Lang::En, 1) => {
            "The principal's form: the principal has said that it may go along".to_owned()
        }
        (Lang::En, n) => format!("{n} forms of the principal, who has said that they may go along"),
    }
}

/// The board's forms that go along.
pub fn board(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier van het bestuur, met de antwoorden".to_owned(),
        (Lang::Nl, n) => format!("{n} formulieren van het bestuur, met de antwoorden"),
        (Lang::En, 1) => "1 form of the board, with its answers".to_owned(),
        (Lang::En, n) => format!("{n} forms of the board, with their answers"),
    }
}

/// Forms of which both versions go along.
pub fn both_versions(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => {
            "Van 1 formulier allebei de versies: er is nog niet gekozen welke telt".to_owned()
        }
        (Lang::Nl, n) => {
            format!("Van {n} formulieren allebei de versies: er is nog niet gekozen welke telt")
        }
        (Lang::En, 1) => {
            "Both versions of 1 form: nobody has chosen yet which one counts".to_owned()
        }
        (Lang::En, n) => {
            format!("Both versions of {n} forms: nobody has chosen yet which one counts")
        }
    }
}

/// Forms that go along though nobody called them finished.
pub fn unfinished(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "Let op: 1 formulier is nog niet klaar.".to_owned(),
        (Lang::Nl, n) => format!("Let op: {n} formulieren zijn nog niet klaar."),
        (Lang::En, 1) => "Note: 1 form is not finished yet.".to_owned(),
        (Lang::En, n) => format!("Note: {n} forms are not finished yet."),
    }
}

/// Personal forms that stay behind, as they are too few.
pub fn too_few(lang: Lang, collection: Collection, forms: u32) -> String {
    let scan = measurement::scan(lang, collection);
    match (lang, forms) {
        (Lang::Nl, 1) => {
            format!(
                "{scan}: 1 persoonlijk formulier blijft hier: het zijn er minder dan {SMALLEST_GROUP}"
            )
        }
        (Lang::Nl, n) => {
            format!(
                "{scan}: {n} persoonlijke formulieren blijven hier: het zijn er minder dan {SMALLEST_GROUP}"
            )
        }
        (Lang::En, 1) => {
            format!("{scan}: 1 personal form stays here: there are fewer than {SMALLEST_GROUP}")
        }
        (Lang::En, n) => {
            format!("{scan}: {n} personal forms stay here: there are fewer than {SMALLEST_GROUP}")
        }
    }
}

/// Personal forms that do not change the counts yet.
pub fn as_before(lang: Lang, collection: Collection) -> String {
    let scan = measurement::scan(lang, collection);
    match lang {
        Lang::Nl => format!(
            "{scan}: nieuwe of ingetrokken formulieren, tot het er {SMALLEST_GROUP} zijn. De telling blijft zo lang die van eerder"
        ),
        Lang::En => format!(
            "{scan}: new or withdrawn forms, until there are {SMALLEST_GROUP}. Until then the counts are those of before"
        ),
    }
}

/// The principal's forms that stay behind.
pub fn not_agreed(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => {
            "Het formulier van de directeur blijft hier: die heeft niet gezegd dat het mee mag"
                .to_owned()
        }
        (Lang::Nl, n) => {
            format!(
                "{n} formulieren van de directeur blijven hier: die heeft niet gezegd dat het mee mag"
            )
        }
        (Lang::En, 1) => {
            "The principal's form stays here: the principal has not said that it may go along"
                .to_owned()
        }
        (Lang::En, n) => {
            format!(
                "{n} forms of the principal stay here: the principal has not said that they may go along"
            )
        }
    }
}

/// Forms that name another school, or none.
pub fn elsewhere(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier blijft hier: het noemt een andere school, of geen".to_owned(),
        (Lang::Nl, n) => {
            format!("{n} formulieren blijven hier: ze noemen een andere school, of geen")
        }
        (Lang::En, 1) => "1 form stays here: it names another school, or none".to_owned(),
        (Lang::En, n) => format!("{n} forms stay here: they name another school, or none"),
    }
}

/// How many forms there are of a school, beside its name.
pub fn forms_of_school(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier".to_owned(),
        (Lang::Nl, n) => format!("{n} formulieren"),
        (Lang::En, 1) => "1 form".to_owned(),
        (Lang::En, n) => format!("{n} forms"),
    }
}
