//! Completing or correcting what a school handed in.

use super::Says;
use crate::app::partners::Lack;
use crate::app::partners::complete::Nowhere;
use crate::domain::partners::postcodes::Unplaced;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::words::Text;
use crate::ui::words::sentence::{Fill, Sentence};

pub const COMPLETE: Text = Text("Aanvullen of verbeteren", "Complete or correct");
pub const COMPLETE_SAYS: Text = Text(
    "Wat de school zelf zei, blijft bewaard. Wat jij invult, telt.",
    "What the school said itself is kept. What you fill in counts.",
);
pub const BY_YOU: Text = Text("door jou aangevuld", "completed by you");
pub const CONFIRM: Text = Text("Het klopt nog", "It still holds");
pub const SEARCH: Text = Text("Zoek op naam, bestuur of plaats", "Look for a name, board or town");
pub const NOBODY_FOUND: Text = Text("Niemand gevonden.", "Nobody found.");
pub const WISHES_SAY: Text = Text(
    "De belangrijkste eerst. Kies je er een die al ergens staat, dan wisselen ze van plek.",
    "The most important one first. When you choose one that stands somewhere, they change places.",
);
pub const NO_WISH: Text = Text("Geen wens", "No wish");
pub const UNKNOWN: Text = Text("Onbekend", "Unknown");
pub const YES: Text = Text("ja", "yes");
pub const NO: Text = Text("nee", "no");
pub const SAID_NOTHING: Text = Text("niets", "nothing");
pub const BACK: Text = Text("Terug naar wat de school zei", "Back to what the school said");
pub const OUTDATED: Text = Text(
    "De school stuurde daarna iets anders. Kijk of jouw aanvulling nog klopt.",
    "The school sent something else after that. See whether what you filled in still holds.",
);
pub const SECTOR: Text = Text("Soort onderwijs", "Kind of education");
pub const BOARD: Text = Text("Bestuur", "Board");
pub const POSTCODE: Text = Text("Postcode", "Postcode");
pub const PLACE: Text = Text("Plek op de kaart", "Place on the map");
pub const LATITUDE: Text = Text("Breedtegraad", "Latitude");
pub const LONGITUDE: Text = Text("Lengtegraad", "Longitude");
pub const SHOWS: Text = Text("Kan laten zien", "Can show");
pub const LEARNS: Text = Text("Wil leren", "Wants to learn");
pub const HOST_TIMES: Text = Text("Keer per jaar gastschool", "Times a year as a host");
pub const PARTNER_TIMES: Text = Text("Keer per jaar op bezoek", "Visits a year");
pub const NOT_WITH: Text = Text("Liever niet samen met", "Rather not together with");
pub const AGREED: Text = Text("Het team heeft ingestemd", "The team has agreed");
pub const DONE: Text = Text("Klaar", "Done");

/// The heading above what is filled in of a school.
pub fn heading(says: &Says<'_>, school: RecordId) -> Sentence {
    let text = Text("{school} aanvullen of verbeteren", "Complete or correct {school}");
    says.say(text, &says.one(school)).capital()
}

/// How many schools lack something.
pub fn lacking(lang: Lang, count: usize, of: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 0) if of == 1 => "De enige die er is, kan meedoen.".to_owned(),
        (Lang::Nl, 1) if of == 1 => {
            "De enige die er is, kan nog niet of niet helemaal meedoen.".to_owned()
        }
        (Lang::Nl, 0) => format!("Alle {of} kunnen meedoen."),
        (Lang::Nl, 1) => {
            format!("Van de {of} kan er 1 nog niet of niet helemaal meedoen. Die staat vooraan.")
        }
        (Lang::Nl, _) => {
            format!(
                "Van de {of} kunnen er {count} nog niet of niet helemaal meedoen. Die staan vooraan."
            )
        }
        (Lang::En, 0) if of == 1 => "The only one there is can take part.".to_owned(),
        (Lang::En, 1) if of == 1 => {
            "The only one there is can not take part yet, or not fully.".to_owned()
        }
        (Lang::En, 0) => format!("All {of} can take part."),
        (Lang::En, 1) => {
            format!("Of the {of}, 1 can not take part yet, or not fully. It stands first.")
        }
        (Lang::En, _) => {
            format!("Of the {of}, {count} can not take part yet, or not fully. They stand first.")
        }
    }
}

/// What a school lacks to take part in full.
pub fn lack(lack: Lack) -> Text {
    match lack {
        Lack::Agreement => Text("het team stemde nog niet in", "the team has not agreed yet"),
        Lack::Wish => Text("nog geen wens om te leren", "no wish to learn yet"),
        Lack::Figures => Text("geen cijfers om te tonen", "no figures to show"),
    }
}

/// Pieces as one line.
pub fn line(lang: Lang, pieces: impl IntoIterator<Item = Sentence>) -> Sentence {
    const LINE: Text = Text("{pieces}.", "{pieces}.");
    let pieces = Sentence::joined(pieces, " · ");
    Sentence::new(lang, LINE, &Fill::default().with("pieces", pieces))
}

/// What is known of a school, each as a piece of one line.
pub mod known {
    use crate::domain::text::Lang;
    use crate::ui::words::Text;

    pub const AGREED: Text = Text("het team stemde in", "the team agreed");
    pub const LEARNS: Text = Text("wil leren: {themes}", "wants to learn: {themes}");
    pub const SHOWS: Text = Text("biedt aan: {themes}", "offers: {themes}");
    pub const BOARD: Text = Text("bestuur {board}", "board {board}");
    pub const PLACED: Text = Text("plek bekend", "place known");
    pub const UNPLACED: Text = Text("plek onbekend", "place unknown");

    /// How many times it can be host.
    pub fn host(lang: Lang, times: u8) -> String {
        match lang {
            Lang::Nl => format!("kan {times}×\u{a0}gastschool zijn"),
            Lang::En => format!("can host {times}×"),
        }
    }

    /// How many times it can be partner.
    pub fn partner(lang: Lang, times: u8) -> String {
        match lang {
            Lang::Nl => format!("kan {times}×\u{a0}op\u{a0}bezoek"),
            Lang::En => format!("can visit {times}×"),
        }
    }
}

/// What the school itself said of something.
pub fn said(lang: Lang, what: Sentence) -> Sentence {
    const SAID: Text = Text("De school zei zelf: {what}.", "The school itself said: {what}.");
    Sentence::new(lang, SAID, &Fill::default().with("what", what))
}

/// A theme, with how much it is wanted.
pub fn wanted(lang: Lang, theme: Sentence, urgency: &str) -> Sentence {
    const WANTED: Text = Text("{theme} ({urgency})", "{theme} ({urgency})");
    Sentence::new(lang, WANTED, &Fill::default().with("theme", theme).with("urgency", urgency))
}

/// Why two degrees are no place, or what would do.
pub fn nowhere(why: Nowhere) -> Text {
    match why {
        Nowhere::Half => Text(
            "Vul ook de andere graad in. Tot dan telt de plek niet.",
            "Fill in the other degree too. Until then the place does not count.",
        ),
        Nowhere::Wrong => Text(
            "Vul twee getallen in: een breedtegraad van −90 tot 90 en een lengtegraad van −180 tot 180. De plek bleef wat zij was.",
            "Fill in two numbers: a latitude from −90 to 90 and a longitude from −180 to 180. The place stayed as it was.",
        ),
    }
}

/// Why a postcode says nothing of where a school is, and what to do.
pub fn unplaced(why: Unplaced) -> Text {
    match why {
        Unplaced::NoPostcode => Text(
            "Dit is geen Nederlandse postcode, zoals 1234 AB of 1234. De afstand blijft onbekend, tenzij je hieronder de plek invult.",
            "This is no Dutch postcode, such as 1234 AB or 1234. The distance stays unknown, unless you fill in the place below.",
        ),
        Unplaced::NotInTable => Text(
            "Deze postcode staat niet in de postcodetabel. De afstand blijft onbekend, tenzij je hieronder de plek invult.",
            "This postcode is not in the table of postcodes. The distance stays unknown, unless you fill in the place below.",
        ),
    }
}

/// What to fill in for a place.
pub const PLACE_SAYS: Text = Text(
    "Zoals 52,0907 en 5,1214. Laat beide leeg om de postcode te laten tellen.",
    "Such as 52.0907 and 5.1214. Leave both empty to let the postcode count.",
);
