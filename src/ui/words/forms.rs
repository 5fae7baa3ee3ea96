//! The list of forms on this device.

use super::Text;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::domain::time::Date;
use crate::ui::format;

pub const NEXT: Text = Text("Wie is er nu?", "Who is next?");
pub const NEXT_SAYS: Text = Text(
    "Vullen jullie op één apparaat in? Dan begint ieder een nieuw formulier. De antwoorden van een ander krijg je niet te zien.",
    "Filling in on one device? Then everybody begins a new form. You do not get to see another one's answers.",
);
pub const HERE: Text = Text("Formulieren op dit apparaat", "Forms on this device");
pub const EMPTY: Text = Text(
    "Er is nog niets ingevuld. Begin hierboven met een scan.",
    "Nothing has been filled in yet. Begin a scan above.",
);
pub const DONE: Text = Text("klaar", "finished");
pub const TWO_VERSIONS: Text = Text("twee versies", "two versions");
pub const OPEN: Text = Text("Openen", "Open");
pub const WITHDRAW: Text = Text("Intrekken", "Withdraw");

pub const YOURS: Text = Text("Is dit jouw formulier?", "Is this your form?");
pub const YOURS_SAYS: Text = Text(
    "Als je het opent, zie je de antwoorden die erin staan.",
    "When you open it, you see the answers that are in it.",
);
pub const MINE: Text = Text("Ja, openen", "Yes, open it");
pub const NOT_MINE: Text = Text("Nee", "No");

pub const ALL_DONE: Text = Text("Is iedereen geweest?", "Has everybody had a turn?");
pub const TO_RESULT: Text = Text("Bekijk het resultaat", "See the result");
pub const TO_SAVE: Text = Text("Bewaar als bestand", "Save as a file");

pub const CHOOSE: Text = Text(
    "Kies welke versie telt. De andere verdwijnt daarna van dit apparaat. Twijfel je? Bewaar dan eerst een bestand: daar staan ze allebei in.",
    "Choose which version counts. The other one then goes from this device. In doubt? Save a file first: it holds both.",
);
pub const COUNTS_NOW: Text = Text("Deze telt nu.", "This one counts now.");
pub const WITHDRAWN: Text =
    Text("In deze versie is het formulier ingetrokken.", "In this version the form was withdrawn.");
pub const SAME_ANSWERS: Text = Text(
    "De antwoorden zijn gelijk aan die van versie 1.",
    "The answers are the same as in version 1.",
);

/// The button that begins a new form.
pub fn begin(lang: Lang, id: InstrumentId) -> String {
    let scan = instrument(id).title.get(lang);
    match lang {
        Lang::Nl => format!("Nieuw formulier: {scan}"),
        Lang::En => format!("New form: {scan}"),
    }
}

/// What a form is called.
pub fn form(lang: Lang, number: u32) -> String {
    match lang {
        Lang::Nl => format!("Formulier {number}"),
        Lang::En => format!("Form {number}"),
    }
}

/// The same inside a sentence, for those who hear the button alone.
pub fn this_form(lang: Lang, number: u32) -> String {
    match lang {
        Lang::Nl => format!("formulier {number}"),
        Lang::En => format!("form {number}"),
    }
}

/// The day of the first answer.
pub fn begun(lang: Lang, on: Date) -> String {
    let on = format::date(lang, on);
    match lang {
        Lang::Nl => format!("begonnen op {on}"),
        Lang::En => format!("begun on {on}"),
    }
}

/// How far a form is.
pub fn busy(lang: Lang, (done, of): (usize, usize)) -> String {
    match lang {
        Lang::Nl => format!("bezig, {done} van {of}"),
        Lang::En => format!("in progress, {done} of {of}"),
    }
}

/// A form that was called finished with something left open.
pub fn done_partly(lang: Lang, (done, of): (usize, usize)) -> String {
    match lang {
        Lang::Nl => format!("klaar, {done} van {of}"),
        Lang::En => format!("finished, {done} of {of}"),
    }
}

/// The heading above a choice between versions of a form.
pub fn versions(lang: Lang, number: u32, count: usize) -> String {
    let form = match (lang, number) {
        (Lang::Nl, 0) => "het formulier van een collega".to_owned(),
        (Lang::En, 0) => "the form of a colleague".to_owned(),
        (Lang::Nl, _) => format!("formulier {number}"),
        (Lang::En, _) => format!("form {number}"),
    };
    match (lang, count) {
        (Lang::Nl, 2) => format!("Twee versies van {form}"),
        (Lang::Nl, n) => format!("{n} versies van {form}"),
        (Lang::En, 2) => format!("Two versions of {form}"),
        (Lang::En, n) => format!("{n} versions of {form}"),
    }
}

/// The same of what is known of a school.
pub fn versions_of_school(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 2) => "Twee versies van de schoolgegevens".to_owned(),
        (Lang::Nl, n) => format!("{n} versies van de schoolgegevens"),
        (Lang::En, 2) => "Two versions of what is known of the school".to_owned(),
        (Lang::En, n) => format!("{n} versions of what is known of the school"),
    }
}

/// What a version is called.
pub fn version(lang: Lang, place: usize) -> String {
    match lang {
        Lang::Nl => format!("Versie {}", place + 1),
        Lang::En => format!("Version {}", place + 1),
    }
}

/// The button that chooses a version.
pub fn keep(lang: Lang, place: usize) -> String {
    match lang {
        Lang::Nl => format!("Versie {} houden", place + 1),
        Lang::En => format!("Keep version {}", place + 1),
    }
}

/// How many statements are done in a version.
pub fn statements_done(lang: Lang, (done, of): (usize, usize)) -> String {
    match lang {
        Lang::Nl => format!("{done} van {of} uitspraken ingevuld"),
        Lang::En => format!("{done} of {of} statements filled in"),
    }
}

/// The day a version was called finished.
pub fn finished(lang: Lang, on: Date) -> String {
    let on = format::date(lang, on);
    match lang {
        Lang::Nl => format!("klaar op {on}"),
        Lang::En => format!("finished on {on}"),
    }
}

pub const NOT_FINISHED: Text = Text("nog niet klaar", "not finished yet");

/// How many answers differ from those of the first version.
pub fn differing(lang: Lang, statements: usize) -> String {
    match (lang, statements) {
        (Lang::Nl, 1) => "1 uitspraak is anders beantwoord dan in versie 1.".to_owned(),
        (Lang::Nl, n) => format!("{n} uitspraken zijn anders beantwoord dan in versie 1."),
        (Lang::En, 1) => "1 statement is answered differently from version 1.".to_owned(),
        (Lang::En, n) => format!("{n} statements are answered differently from version 1."),
    }
}

/// How many texts differ from those of the first version.
pub fn texts_differing(lang: Lang, texts: usize) -> String {
    match (lang, texts) {
        (Lang::Nl, 1) => "1 voorbeeld of eigen uitspraak is anders.".to_owned(),
        (Lang::Nl, n) => format!("{n} voorbeelden of eigen uitspraken zijn anders."),
        (Lang::En, 1) => "1 example or own statement is different.".to_owned(),
        (Lang::En, n) => format!("{n} examples or own statements are different."),
    }
}

/// How many forms there are, beside the heading.
pub fn count(lang: Lang, forms: usize) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier".to_owned(),
        (Lang::Nl, n) => format!("{n} formulieren"),
        (Lang::En, 1) => "1 form".to_owned(),
        (Lang::En, n) => format!("{n} forms"),
    }
}
