//! The report of a school, on paper.

use super::Text;
use crate::domain::text::Lang;

pub const TITLE: Text = Text("Rapport", "Report");
pub const TALK: Text = Text("Om over te praten:", "To talk about:");
pub const SIDE_BY_SIDE: Text = Text("Naast elkaar", "Side by side");
pub const SIDE_BY_SIDE_SAYS: Text = Text(
    "Ieders eigen oordeel, van 0 tot 100. We tellen ze niet bij elkaar op.",
    "Everybody's own judgement, from 0 to 100. They are never added up.",
);
pub const SCORES: Text = Text("Score per onderwerp", "Score per topic");
pub const WHAT_IT_IS_NOT: Text = Text("Wat dit niet is", "What this is not");
pub const NO_FORMS: Text = Text(
    "Er is nog niets ingevuld dat we kunnen laten zien.",
    "Nothing has been filled in yet that can be shown.",
);

/// What a table holds, for who cannot see it.
pub fn statements_of(lang: Lang, topic: &str) -> String {
    match lang {
        Lang::Nl => format!("Uitspraken over {topic}"),
        Lang::En => format!("Statements on {topic}"),
    }
}

/// How many forms there are of a series, of a team of this size, for the head of a page.
pub fn whose(lang: Lang, series: &str, forms: u32, of: Option<u32>) -> String {
    match (lang, of) {
        (_, None) => format!("{series}, n = {forms}."),
        (Lang::Nl, Some(of)) => format!("{series}, n = {forms} van {of}."),
        (Lang::En, Some(of)) => format!("{series}, n = {forms} of {of}."),
    }
}
