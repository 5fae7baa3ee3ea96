//! What stands around the groups on the page of learning partners.

use super::figure;
use crate::domain::matching::instance::Points;
use crate::domain::text::Lang;
use crate::ui::words::Text;

pub const PLAN: Text = Text("De groepen nu", "The groups now");
pub const POINTS_SAY: Text = Text("Waar de punten vandaan komen", "Where the points come from");
pub const ALL_THEMES: Text = Text("Alle thema’s", "All themes");
pub const WHY_SHORT: Text = Text("Waarom?", "Why?");
pub const FAR_UNKNOWN: Text = Text("afstand onbekend", "distance unknown");
pub const HOST_OUT: Text = Text("Gastschool doet niet mee", "Host does not take part");
pub const PARTNER_OUT: Text = Text("Partner doet niet mee", "Partner does not take part");
pub const AFTER_ALL: Text = Text("Toch wel", "After all");
pub const UNKNOWN: Text = Text("onbekend", "unknown");
pub const BACK_IN: Text = Text("Toch meedoen", "Take part after all");
pub const INCOMPLETE: Text = Text(
    "Kies een school en een thema, en schrijf op waarom.",
    "Choose a school and a theme, and write down why.",
);

pub const NOT_CHECKED: Text = Text(
    "Of het nog beter kan, is niet uitgerekend.",
    "Whether it can be better still was not worked out.",
);
pub const MANY_PAIRS: Text =
    Text("Kies hierboven een thema om de lijst te zien.", "Choose a theme above to see the list.");

pub const TWO_VERSIONS: Text = Text(
    "Er zijn twee versies van dit plan: een collega veranderde het ook, of jij in een ander tabblad. Je ziet de eerste. Kies welke geldt, dan kun je verder.",
    "There are two versions of this plan: a colleague changed it too, or you did in another tab. You see the first. Choose which one counts, and go on.",
);
pub const CHOOSE_VERSION: Text = Text("Kies in mijn overzicht", "Choose in my overview");

pub const LIST_PAPER: Text = Text("De lijst op papier", "The list on paper");
pub const LIST_PAPER_SAYS: Text =
    Text("Wie gaat naar wie, thema na thema.", "Who goes to whom, theme by theme.");

/// The head of the groups.
pub fn groups(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "1 groep".to_owned(),
        (Lang::Nl, _) => format!("{count} groepen"),
        (Lang::En, 1) => "1 group".to_owned(),
        (Lang::En, _) => format!("{count} groups"),
    }
}

/// The way to more groups.
pub fn more_groups(lang: Lang, more: usize) -> String {
    match lang {
        Lang::Nl => format!("Toon nog {more} groepen"),
        Lang::En => format!("Show {more} more groups"),
    }
}

/// The way to more schools.
pub fn more_schools(lang: Lang, more: usize) -> String {
    match lang {
        Lang::Nl => format!("Toon nog {more} scholen"),
        Lang::En => format!("Show {more} more schools"),
    }
}

/// The head of the schools that show something and learn nothing.
pub fn only_hosts(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "1 school is alleen gastschool".to_owned(),
        (Lang::Nl, _) => format!("{count} scholen zijn alleen gastschool"),
        (Lang::En, 1) => "1 school is a host only".to_owned(),
        (Lang::En, _) => format!("{count} schools are hosts only"),
    }
}

/// What a button says that unfolds the reasons of a pair.
pub fn why_pair(lang: Lang, partner: &str, host: &str) -> String {
    match lang {
        Lang::Nl => format!("Waarom leert {partner} van {host}?"),
        Lang::En => format!("Why does {partner} learn from {host}?"),
    }
}

/// What a button says that brings a partner to another host.
pub fn move_to(lang: Lang, host: &str) -> String {
    match lang {
        Lang::Nl => format!("Verplaatsen naar {host}"),
        Lang::En => format!("Move to {host}"),
    }
}

/// What a button says and whom it is about, for who does not see where it stands.
pub fn about(lang: Lang, does: Text, whom: &str) -> String {
    format!("{}: {whom}", does.get(lang))
}

/// A school, with what a pair with it is worth.
pub fn school_worth(lang: Lang, school: &str, worth: Points) -> String {
    format!("{school} ({})", figure::points(lang, worth))
}
