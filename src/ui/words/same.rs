//! Whether two organisations are one school.

use super::Text;
use crate::app::overview::Why;
use crate::domain::namesake::Likeness;
use crate::domain::text::Lang;

pub const SAME: Text = Text("Zelfde school?", "The same school?");
pub const SAME_SAYS: Text = Text(
    "Deze kwamen apart binnen en lijken op elkaar. Alleen jij kunt zeggen of het één school is. Er wordt niets samengevoegd zonder jou, en je kunt het terugdraaien.",
    "These came in apart and look alike. Only you can say whether they are one school. Nothing is joined without you, and you can turn it back.",
);
pub const YES: Text = Text("Ja, dezelfde school", "Yes, the same school");
pub const NO: Text = Text("Nee, twee scholen", "No, two schools");
pub const NAMELESS: Text = Text("School zonder naam", "School without a name");
pub const AND: Text = Text(" en ", " and ");

/// Why it is asked.
pub fn why(why: Why) -> Text {
    match why {
        Why::Alike(Likeness::Code) => Text("Dezelfde BRIN-code.", "The same BRIN code."),
        Why::Alike(Likeness::Name) => Text("Dezelfde naam.", "The same name."),
        Why::Alike(Likeness::NearName) => Text("Bijna dezelfde naam.", "Nearly the same name."),
        Why::Contradiction => Text(
            "Wat hierover besloten is, spreekt elkaar tegen. Nu tellen ze als twee scholen.",
            "What was decided on this contradicts itself. For now they count as two schools.",
        ),
    }
}

/// A code of the register.
pub fn code(code: &str, location: Option<&str>) -> String {
    format!("BRIN {code}{}", location.unwrap_or_default())
}

/// How many forms came in.
pub fn forms(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 formulier".to_owned(),
        (Lang::Nl, _) => format!("{forms} formulieren"),
        (Lang::En, 1) => "1 form".to_owned(),
        (Lang::En, _) => format!("{forms} forms"),
    }
}

/// How many more questions wait.
pub fn more(lang: Lang, more: usize) -> String {
    match lang {
        Lang::Nl => format!("Hierna nog {more}."),
        Lang::En => format!("{more} more after these."),
    }
}

/// The head of what was decided.
pub fn settled(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => format!("Wat besloten is ({count})"),
        Lang::En => format!("What was decided ({count})"),
    }
}

pub const IS_SAME: Text = Text("dezelfde school", "the same school");
pub const IS_APART: Text = Text("twee scholen", "two schools");
pub const AFTER_ALL_APART: Text = Text("Toch twee scholen", "Two schools after all");
pub const AFTER_ALL_SAME: Text = Text("Toch dezelfde school", "The same school after all");

/// What was decided last.
pub fn decided(same: bool) -> Text {
    if same {
        Text(
            "Samengevoegd. Dit besluit staat als bestand in je lijst, en gaat mee als je alles bewaart.",
            "Joined. This decision is a file in your list, and goes along when you save everything.",
        )
    } else {
        Text(
            "Het zijn twee scholen. Dit besluit staat als bestand in je lijst, en gaat mee als je alles bewaart.",
            "They are two schools. This decision is a file in your list, and goes along when you save everything.",
        )
    }
}

/// In a row: of how many organisations it is made.
pub fn linked(lang: Lang, organisations: usize) -> String {
    match lang {
        Lang::Nl => format!("{organisations} samengevoegd"),
        Lang::En => format!("{organisations} joined"),
    }
}

/// In a row: how many forms do not count.
pub fn held_back(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => "1 telt nog niet mee".to_owned(),
        (Lang::Nl, _) => format!("{forms} tellen nog niet mee"),
        (Lang::En, 1) => "1 does not count yet".to_owned(),
        (Lang::En, _) => format!("{forms} do not count yet"),
    }
}

pub const HELD_BACK_SAYS: Text = Text(
    "Van samengevoegde scholen telt soms een deel nog niet mee. Anders kon je uitrekenen wat minder dan vijf mensen zeiden, door te kijken wat er verandert.",
    "Of schools that were joined some forms may not count yet. Otherwise what changes would tell what fewer than five people said.",
);
