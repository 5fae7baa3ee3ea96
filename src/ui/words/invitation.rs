//! Inviting a team, and collecting what it sends.

use super::measurement::measurement;
use super::{Text, plural};
use crate::app::invitation::{Field, Measures, Wrong};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::measurement::Measurement;
use crate::domain::response::Series;
use crate::domain::round::BadAddress;
use crate::domain::school::SMALLEST_GROUP;
use crate::domain::text::Lang;
use crate::ui::format;

pub const LEAD: Text = Text(
    "Maak één keer een uitnodiging. Je collega's openen de link, vullen in op hun eigen apparaat en sturen jou een bestand. Hier tel je alles bij elkaar.",
    "Make an invitation once. Your colleagues open the link, fill in on their own device and send you a file. Here you count it all together.",
);
pub const RATHER_ON_PAPER: Text = Text("Liever op papier?", "Rather on paper?");
pub const SCHOOL: Text = Text("Jullie school", "Your school");
pub const WHICH: Text = Text("Welke school?", "Which school?");
pub const NEW_SCHOOL: Text = Text("Een andere school", "Another school");
pub const MEASURES: Text = Text("Wat meten jullie?", "What do you measure?");
pub const TOPICS: Text = Text("Welke onderwerpen?", "Which topics?");
pub const ANEW: Text = Text("Begin een nieuwe vervolgmeting", "Begin a new follow-up");
pub const BY_LINK: Text = Text(
    "Wie invult, opent eerst deze link. Dat geldt ook voor jou.",
    "Whoever fills in opens this link first. So do you.",
);
pub const ASKS: Text = Text("Wat vraag je?", "What do you ask?");
pub const MORE: Text = Text("Meer over de school", "More about the school");
pub const MAKE: Text = Text("Maak de uitnodiging", "Make the invitation");
pub const NOT_YET: Text = Text("Dit moet nog anders:", "This has to change first:");
pub const READY: Text = Text("De uitnodiging is klaar", "The invitation is ready");
pub const READY_SAYS: Text = Text(
    "Iedereen met deze link vult in voor dezelfde school. Van je team zelf staat er niets in.",
    "Everybody with this link fills in for the same school. There is nothing of your team in it.",
);
pub const LINK: Text = Text("De link", "The link");
pub const COPY_LINK: Text = Text("Kopieer de link", "Copy the link");
pub const MESSAGE: Text = Text("Een bericht om te sturen", "A message to send");
pub const COPY_MESSAGE: Text = Text("Kopieer het bericht", "Copy the message");
pub const CODE: Text = Text("QR-code van de uitnodiging", "QR code of the invitation");
pub const CODE_SAYS: Text = Text(
    "Richt de camera van een telefoon of tablet op deze code.",
    "Point the camera of a phone or tablet at this code.",
);
pub const CAME_IN: Text = Text("Wat er binnenkwam", "What came in");
pub const NOTHING_YET: Text = Text(
    "Nog niets. Krijg je een bestand van een collega, open het dan hier.",
    "Nothing yet. When you get a file from a colleague, open it here.",
);
pub const NEVER_WHO: Text = Text(
    "Je ziet alleen aantallen, niet wie wat invulde.",
    "You see numbers only, not who filled in what.",
);
pub const OPEN_FILES: Text = Text("Open de bestanden van je team", "Open the files of your team");
pub const MAKE_FILE: Text =
    Text("Maak het bestand voor de coördinator", "Make the file for the coordinator");

/// What is asked for in a field, and why.
pub fn field(field: Field) -> (Text, Option<Text>) {
    match field {
        Field::Name => (Text("Naam van de school", "Name of the school"), None),
        Field::Place => (Text("Plaats", "Town"), None),
        Field::Board => (Text("Bestuur", "Board"), None),
        Field::Brin => (
            Text("BRIN-code", "BRIN code"),
            Some(Text(
                "Vier tekens, zoals 12AB, of zes met de vestiging.",
                "Four characters, such as 12AB, or six with the location.",
            )),
        ),
        Field::Size => {
            (Text("Hoeveel mensen telt het team?", "How many people are in the team?"), None)
        }
        Field::Until => (Text("Invullen tot en met", "Fill in until"), None),
        Field::Mail => (
            Text("Mailadres voor de bestanden", "Mail address for the files"),
            Some(Text(
                "Het staat in de link: wie die heeft, kan het lezen.",
                "It stands in the link: whoever has that can read it.",
            )),
        ),
        Field::Address => (
            Text("Adres van deze app", "Address of this app"),
            Some(Text(
                "Hier gaan je collega's heen. Het begint met https://.",
                "This is where your colleagues go. It begins with https://.",
            )),
        ),
    }
}

/// What is measured, and when that is the choice.
pub fn measures(measures: Measures) -> (Text, Text) {
    match measures {
        Measures::Everything => (
            Text("Alles", "Everything"),
            Text(
                "De eerste keer, en elk schooljaar opnieuw. Elk schooljaar telt apart.",
                "The first time, and again every school year. Each school year counts apart.",
            ),
        ),
        Measures::Again => (
            Text("Alles, opnieuw", "Everything, again"),
            Text(
                "Een vervolgmeting: die telt apart, zodat jullie zien wat er veranderd is.",
                "A follow-up: it counts apart, so that you see what has changed.",
            ),
        ),
        Measures::Topics => (
            Text("Eén of meer onderwerpen, opnieuw", "One or more topics, again"),
            Text(
                "Een korte vervolgmeting: een paar uitspraken, in een paar minuten.",
                "A short follow-up: a few statements, in a few minutes.",
            ),
        ),
    }
}

/// When the follow-up was made that is shown.
pub fn made_on(lang: Lang, day: &str) -> String {
    match lang {
        Lang::Nl => format!("Deze vervolgmeting is van {day}."),
        Lang::En => format!("This follow-up is of {day}."),
    }
}

/// The way to a follow-up that was made before.
pub fn reopen(lang: Lang, day: &str, topics: &[&str]) -> String {
    let topics = format::list(lang, topics);
    let about = if topics.is_empty() { topics } else { format!(": {topics}") };
    match lang {
        Lang::Nl => format!("Ga verder met de vervolgmeting van {day}{about}"),
        Lang::En => format!("Go on with the follow-up of {day}{about}"),
    }
}

/// A measurement, above its numbers.
pub fn measured(lang: Lang, of: Measurement, topics: &[&str]) -> String {
    let topics = format::list(lang, topics);
    let about = if topics.is_empty() { topics } else { format!(": {topics}") };
    match (of, lang) {
        (Measurement::Year(_), Lang::Nl) => format!("In {}{about}", measurement(lang, of)),
        (Measurement::Year(_), Lang::En) => format!("In the {}{about}", measurement(lang, of)),
        (Measurement::FollowUp(_), Lang::Nl) => format!("Vervolgmeting{about}"),
        (Measurement::FollowUp(_), Lang::En) => format!("Follow-up{about}"),
    }
}

/// When somebody last began a form.
pub fn last_on(lang: Lang, day: &str) -> String {
    match lang {
        Lang::Nl => format!("Het laatst begonnen op {day}."),
        Lang::En => format!("Last begun on {day}."),
    }
}

/// What keeps a link from being made, and what to do.
pub fn wrong(wrong: Wrong) -> Text {
    match wrong {
        Wrong::Field(Field::Brin) => Text(
            "De BRIN-code is twee cijfers en twee letters, zoals 12AB.",
            "A BRIN code is two digits and two letters, such as 12AB.",
        ),
        Wrong::Field(Field::Size) => Text(
            "Vul bij het team een aantal in, of laat het leeg.",
            "Fill in a number for the team, or leave it empty.",
        ),
        Wrong::Field(Field::Until) => Text(
            "Vul een dag in als 2026-12-31, of laat hem leeg.",
            "Fill in a day like 2026-12-31, or leave it empty.",
        ),
        Wrong::Field(Field::Mail) => Text(
            "Dit is geen mailadres. Verbeter het, of laat het leeg.",
            "This is no mail address. Correct it, or leave it empty.",
        ),
        Wrong::Field(_) => Text("Geef de school een naam.", "Give the school a name."),
        Wrong::Nothing => {
            Text("Kies wat je team gaat invullen.", "Choose what your team is to fill in.")
        }
        Wrong::NoTopic => Text("Kies minstens één onderwerp.", "Choose at least one topic."),
        Wrong::TooLong => Text(
            "De link wordt te lang. Maak de namen korter.",
            "The link gets too long. Make the names shorter.",
        ),
        Wrong::Address(reason) => match reason {
            BadAddress::Empty => Text(
                "Vul het adres in waar je collega's de app openen.",
                "Fill in the address where your colleagues open the app.",
            ),
            BadAddress::NotSecure => Text(
                "Het adres begint met http. Onderweg kan iemand de app dan veranderen. Gebruik https.",
                "The address begins with http. On its way somebody could change the app. Use https.",
            ),
            BadAddress::ThisDevice => Text(
                "Dit adres werkt alleen op jouw apparaat. Vul het openbare adres van de app in.",
                "This address works on your device only. Fill in the public address of the app.",
            ),
            BadAddress::Number => Text(
                "Dit is het nummer van een apparaat. Vul het openbare adres van de app in.",
                "This is the number of a device. Fill in the public address of the app.",
            ),
            BadAddress::TooLong => Text("Het adres is te lang.", "The address is too long."),
            BadAddress::NotAnAddress => Text(
                "Dit is geen adres van een pagina. Kopieer het uit de balk van je browser.",
                "This is no address of a page. Copy it from the bar of your browser.",
            ),
        },
    }
}

/// The message that goes along with the link.
pub fn message(
    lang: Lang,
    school: &str,
    asks: &[InstrumentId],
    again: &str,
    until: Option<&str>,
    mail: &str,
    link: &str,
) -> String {
    let titles: Vec<&str> = asks.iter().map(|&id| instrument(id).title.get(lang)).collect();
    let what = format::list(lang, &titles);
    let again = if again.is_empty() { String::new() } else { format!(" {again}") };
    match lang {
        Lang::Nl => {
            let until = until.map(|day| format!(" Graag uiterlijk {day}.")).unwrap_or_default();
            let to = if mail.is_empty() { "mij" } else { mail };
            format!(
                "Beste collega,\n\nWil je voor {school} dit invullen: {what}?{again}{until} Het kan op elk apparaat, zonder account.\n\nOpen deze link:\n{link}\n\nJe antwoorden blijven op je eigen apparaat. Ben je klaar? Kies dan 'Bestand bewaren' en stuur het bestand naar {to}.\n\nAlvast bedankt!"
            )
        }
        Lang::En => {
            let until =
                until.map(|day| format!(" By {day} at the latest, please.")).unwrap_or_default();
            let to = if mail.is_empty() { "me" } else { mail };
            format!(
                "Dear colleague,\n\nWould you fill this in for {school}: {what}?{again}{until} Any device will do, without an account.\n\nOpen this link:\n{link}\n\nYour answers stay on your own device. Done? Then choose 'Save a file' and send the file to {to}.\n\nThank you!"
            )
        }
    }
}

/// How many forms there are of a series, out of a team of this size.
pub fn collected(lang: Lang, series: Series, forms: u32, of: Option<u32>) -> String {
    let what = match series {
        Series::Personal => plural(
            forms as usize,
            Text("persoonlijk formulier", "personal form"),
            Text("persoonlijke formulieren", "personal forms"),
        ),
        Series::Principal => Text("van de directeur", "of the principal"),
        Series::Joint => Text("samen ingevuld", "filled in together"),
        Series::Board => Text("van het bestuur", "of the board"),
    };
    let what = what.get(lang);
    match (lang, of.filter(|_| series == Series::Personal)) {
        (_, None) => format!("{forms} {what}"),
        (Lang::Nl, Some(of)) => format!("{forms} {what}, bij een team van {of}"),
        (Lang::En, Some(of)) => format!("{forms} {what}, of a team of {of}"),
    }
}

/// What it takes for the team to count.
pub fn from_five(lang: Lang) -> String {
    match lang {
        Lang::Nl => format!(
            "Vanaf {SMALLEST_GROUP} persoonlijke formulieren gaat het team mee naar de coördinator, als telling. Losse antwoorden blijven hier."
        ),
        Lang::En => format!(
            "From {SMALLEST_GROUP} personal forms on the team goes along to the coordinator, as counts. Single answers stay here."
        ),
    }
}
