//! Being invited.

use super::Text;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::invitation::Refused;
use crate::domain::text::Lang;
use crate::ui::format;

pub const INVITED: Text = Text("Je bent uitgenodigd door", "You are invited by");
pub const HOW: Text = Text("Hoe vul je het in?", "How do you fill it in?");
pub const NO_INVITATION: Text = Text("Deze uitnodiging lukt niet", "This invitation does not work");
pub const FOLLOW_UP: Text = Text(
    "Dit is een vervolgmeting: we vragen het opnieuw, om te zien wat er veranderd is.",
    "This is a follow-up: we ask again, to see what has changed.",
);
pub const AFTERWARDS: Text = Text(
    "Klaar? Bewaar dan een bestand en geef het aan wie je uitnodigde.",
    "Done? Then save a file and give it to whoever invited you.",
);

/// What is asked.
pub fn asks(lang: Lang, asked: &[InstrumentId], until: Option<&str>) -> String {
    let titles: Vec<&str> = asked.iter().map(|&id| instrument(id).title.get(lang)).collect();
    let what = format::list(lang, &titles);
    match (lang, until) {
        (Lang::Nl, None) => format!("De vraag is om dit in te vullen: {what}."),
        (Lang::Nl, Some(day)) => {
            format!("De vraag is om dit in te vullen: {what}. Graag uiterlijk {day}.")
        }
        (Lang::En, None) => format!("You are asked to fill in: {what}."),
        (Lang::En, Some(day)) => {
            format!("You are asked to fill in: {what}. By {day} at the latest, please.")
        }
    }
}

/// Which topics it is about, and no others.
pub fn only(lang: Lang, topics: &[&str]) -> String {
    let topics = format::list(lang, topics);
    match lang {
        Lang::Nl => format!("Het gaat alleen over: {topics}."),
        Lang::En => format!("It is only about: {topics}."),
    }
}

/// The way to a new form.
pub fn begin(lang: Lang, scan: &str, anew: bool) -> String {
    match (lang, anew) {
        (Lang::Nl, false) => format!("{scan}: beginnen"),
        (Lang::Nl, true) => format!("{scan}: nieuw formulier"),
        (Lang::En, false) => format!("{scan}: begin"),
        (Lang::En, true) => format!("{scan}: new form"),
    }
}

/// The way to a form that was begun here.
pub fn go_on(lang: Lang, scan: &str) -> String {
    match lang {
        Lang::Nl => format!("{scan}: verdergaan"),
        Lang::En => format!("{scan}: go on"),
    }
}

/// Why a link is no invitation, and what to do.
pub fn refused(why: Option<&Refused>) -> Text {
    match why {
        Some(Refused::Newer) => Text(
            "De link is gemaakt met een nieuwere versie. Vernieuw deze pagina.",
            "The link was made with a newer version. Reload this page.",
        ),
        Some(Refused::Cut | Refused::Damaged) => Text(
            "De link is niet heel aangekomen. Open hem opnieuw uit het bericht, of vraag de uitnodiging nog een keer.",
            "The link did not arrive whole. Open it from the message again, or ask for the invitation once more.",
        ),
        Some(Refused::NotOurs) | None => Text(
            "Er zit geen uitnodiging in deze link. Open hem opnieuw uit het bericht, of begin zonder uitnodiging.",
            "There is no invitation in this link. Open it from the message again, or begin without one.",
        ),
    }
}
