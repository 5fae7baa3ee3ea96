//! The start.

use super::Text;
use crate::domain::instrument::InstrumentId;
use crate::domain::text::Lang;

pub const TITLE: Text =
    Text("Scholen leren het best van scholen", "Schools learn best from schools");
pub const LEAD: Text = Text(
    "Ontdek samen waarin jullie een voorbeeld zijn, en wat jullie van een andere school willen leren.",
    "Find out together what you are an example in, and what you want to learn from another school.",
);
pub const BEGIN: Text = Text("Beginnen", "Begin");
pub const GO_ON: Text = Text("Verdergaan", "Go on");

/// The question that invites to an instrument.
pub fn question(id: InstrumentId) -> Text {
    match id {
        InstrumentId::Talentscan => {
            Text("Waarin zijn jullie een voorbeeld?", "What are you an example in?")
        }
        InstrumentId::AmbitionScale => Text(
            "Wat willen jullie, en waar staan jullie nu?",
            "What do you want, and where are you now?",
        ),
    }
}

/// How much work an instrument is.
pub fn size(id: InstrumentId) -> Text {
    match id {
        InstrumentId::Talentscan => {
            Text("23 uitspraken, ongeveer 15 minuten.", "23 statements, about 15 minutes.")
        }
        InstrumentId::AmbitionScale => Text(
            "9 ambities en een eigen ambitie, ongeveer 10 minuten. Liefst samen.",
            "9 ambitions and one of your own, about 10 minutes. Preferably together.",
        ),
    }
}

/// The line to go on with what is unfinished.
pub fn unfinished(lang: Lang, scan: &str, (done, of): (usize, usize), day: &str) -> String {
    match lang {
        Lang::Nl => {
            format!("Verder waar je was: {scan}, {done} van {of} beantwoord, begonnen op {day}.")
        }
        Lang::En => format!("Where you were: {scan}, {done} of {of} answered, begun on {day}."),
    }
}

pub const HAVE_FILE: Text = Text("Ik heb een bestand", "I have a file");
pub const COLLECT: Text = Text("Ik verzamel voor een netwerk", "I collect for a network");
pub const SEE_EXAMPLE: Text = Text("Eerst een voorbeeld zien", "See an example first");
pub const OTHER_WAYS: Text = Text("Of", "Or");
