//! What a school wants to share and to learn.

use super::Text;
use crate::domain::offer::MOST_TO_LEARN;
use crate::domain::text::Lang;

pub const LEAD: Text = Text(
    "Kies samen. De coördinator ziet er een goede match mee. Wat je kiest, gaat mee in het bestand voor de coördinator.",
    "Choose together. It shows the coordinator who fits you. What you choose goes along in the file for the coordinator.",
);
pub const WHICH: Text = Text("Van wie?", "Whose?");
pub const NOBODY: Text = Text(
    "Er is nog geen ingevuld formulier met de naam van een school. Geef de school eerst een naam.",
    "There is no filled-in form with the name of a school yet. Give the school a name first.",
);
pub const TO_NAME: Text = Text("De school een naam geven", "Give the school a name");
pub const SHOW: Text = Text("Dit willen wij delen", "This we want to share");
pub const SHOW_SAYS: Text =
    Text("Waarbij mag een andere school komen kijken?", "What may another school come and see?");
pub const LEARN: Text = Text("Hier willen wij leren", "Here we want to learn");
pub const STRONG: Text = Text("jullie sterkste", "your strongest");
pub const WANTED: Text = Text("meest te winnen", "most to be won");
pub const ORDER: Text = Text("In deze volgorde", "In this order");
pub const HOW_MUCH: Text = Text("Hoe graag?", "How much?");
pub const HOW_OFTEN: Text = Text("Hoe vaak per jaar?", "How often a year?");
pub const HOST: Text = Text("Wij ontvangen een school", "We receive a school");
pub const PARTNER: Text = Text("Wij gaan op bezoek", "We go on a visit");
pub const NOT_SAID: Text = Text("Weten we nog niet", "We do not know yet");
pub const NOT_WITH: Text = Text("Liever niet samen met", "Rather not together with");
pub const NOT_WITH_SAYS: Text = Text(
    "Hoeft niet. Alleen de coördinator leest dit.",
    "You need not. Only the coordinator reads this.",
);
pub const NAME: Text = Text("Naam van een school", "Name of a school");
pub const ADD: Text = Text("Toevoegen", "Add");
pub const TAKE_AWAY: Text = Text("Weghalen", "Take away");
pub const AGREED: Text = Text("Het team staat hierachter", "The team agrees with this");
pub const SINCE: Text = Text("Sinds", "Since");
pub const TO_FILE: Text = Text("Naar het bestand", "To the file");
pub const KEPT: Text = Text("Elke keuze wordt meteen bewaard.", "Every choice is kept at once.");

/// How many may be chosen to learn.
pub fn learn_says(lang: Lang) -> String {
    match lang {
        Lang::Nl => {
            format!("Kies er hoogstens {MOST_TO_LEARN}. Wat het belangrijkst is, zet je bovenaan.")
        }
        Lang::En => format!("Choose {MOST_TO_LEARN} at most. Put the most important one first."),
    }
}

/// How much something is wanted, 1 to 4.
pub fn urgency(urgency: u8) -> Text {
    match urgency {
        1 => Text("als het zo uitkomt", "if it happens to suit"),
        2 => Text("graag", "gladly"),
        3 => Text("heel graag", "very much"),
        _ => Text("het liefst nu", "best of all now"),
    }
}

/// A score beside the name of a domain.
pub fn score(score: u8) -> String {
    format!("{score}/100")
}

/// The way to put one before another.
pub fn before(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("{name} hoger zetten"),
        Lang::En => format!("Move {name} up"),
    }
}

/// So many times.
pub fn times(lang: Lang, times: u8) -> String {
    match lang {
        Lang::Nl => format!("{times} keer"),
        Lang::En => {
            if times == 1 {
                "once".to_owned()
            } else {
                format!("{times} times")
            }
        }
    }
}
