//! Completing or correcting what a school handed in.

use super::Says;
use crate::domain::record::RecordId;
use crate::ui::words::Text;
use crate::ui::words::sentence::Sentence;

pub const COMPLETE: Text = Text("Aanvullen of verbeteren", "Complete or correct");
pub const COMPLETE_SAYS: Text = Text(
    "Wat de school zelf zei, blijft bewaard. Wat jij invult, telt.",
    "What the school said itself is kept. What you fill in counts.",
);
pub const BY_YOU: Text = Text("door jou aangevuld", "completed by you");
pub const BY_SCHOOL: Text = Text("wat de school zelf zei", "what the school said itself");
pub const SAID_NOTHING: Text = Text("niets gezegd", "nothing said");
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
pub const HOST_TIMES: Text = Text("Keer per jaar gastschool", "Times a year host");
pub const PARTNER_TIMES: Text = Text("Keer per jaar op bezoek", "Visits a year");
pub const NOT_WITH: Text = Text("Liever niet samen met", "Rather not together with");
pub const AGREED: Text = Text("Het team heeft ingestemd", "The team has agreed");
pub const DONE: Text = Text("Klaar", "Done");

/// The heading above what is filled in of a school.
pub fn heading(says: &Says<'_>, school: RecordId) -> Sentence {
    let text = Text("{school} aanvullen of verbeteren", "Complete or correct {school}");
    says.say(text, &says.one(school)).capital()
}
