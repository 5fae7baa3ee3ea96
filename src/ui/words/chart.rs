//! The charts.

use super::Text;
use crate::domain::text::Lang;

pub const SHOW_TABLE: Text = Text("Toon als tabel", "Show as a table");
pub const SAVE_SVG: Text = Text("Bewaar als SVG", "Save as SVG");
pub const SAVE_PNG: Text = Text("Bewaar als PNG", "Save as PNG");

pub const TOPIC: Text = Text("Onderwerp", "Topic");
pub const STATEMENT: Text = Text("Uitspraak", "Statement");
pub const SCORE: Text = Text("Score", "Score");
pub const FORMS: Text = Text("Formulieren", "Forms");
pub const ANSWERS_N: Text = Text("Antwoorden", "Answers");
pub const NONE: &str = "–";

/// How many people a figure is of.
pub fn n(n: u32) -> String {
    format!("n = {n}")
}

pub const DOMAINS: Text = Text("Score per onderwerp", "Score per topic");
pub const NO_SCORE: Text = Text("nog geen score", "no score yet");
pub const INTERVAL: Text =
    Text("Marge van 90%: hoe zeker de score is", "90% interval: how certain the score is");
pub const INTERVAL_SHORT: Text = Text("Marge van 90%", "90% interval");

/// An interval.
pub fn between(lang: Lang, from: i64, to: i64) -> String {
    match lang {
        Lang::Nl => format!("{from} tot {to}"),
        Lang::En => format!("{from} to {to}"),
    }
}

pub const NO_SCORES: Text =
    Text("Nog geen onderwerp heeft een score.", "No topic has a score yet.");

/// Scores that do not differ; of a single topic too.
pub fn equal_scores(lang: Lang, topics: &str, score: u8, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => format!("Alleen {topics} heeft een score: {score}."),
        (Lang::Nl, _) => format!("Overal dezelfde score: {score}."),
        (Lang::En, 1) => format!("Only {topics} has a score: {score}."),
        (Lang::En, _) => format!("The same score everywhere: {score}."),
    }
}

/// The topics with the highest and with the lowest score.
pub fn highest_and_lowest(
    lang: Lang,
    (high, most): &(String, u8),
    (low, least): &(String, u8),
) -> String {
    match lang {
        Lang::Nl => {
            format!("Hoogste score: {high}, {most}. Hier is de meeste winst: {low}, {least}.")
        }
        Lang::En => format!("Highest score: {high}, {most}. Most to gain: {low}, {least}."),
    }
}

/// The title of the answers to the statements of a topic.
pub fn answers_of(lang: Lang, topic: &str) -> String {
    match lang {
        Lang::Nl => format!("Antwoorden per uitspraak: {topic}"),
        Lang::En => format!("Answers per statement: {topic}"),
    }
}

pub const TOO_FEW_ANSWERS: Text =
    Text("Minder dan vijf antwoorden: niet getoond.", "Fewer than five answers: not shown.");
pub const FEW: Text = Text("minder dan vijf", "fewer than five");
pub const NO_ANSWERS: Text =
    Text("Nog geen uitspraak heeft genoeg antwoorden.", "No statement has enough answers yet.");

/// A statement with its number.
pub fn numbered(number: usize, statement: &str) -> String {
    format!("{number}. {statement}")
}

/// The statements to which one form gives this answer, the highest it gives.
pub fn answered_highest(lang: Lang, answer: &str, statements: &str) -> String {
    match lang {
        Lang::Nl => format!("{answer}: uitspraak {statements}."),
        Lang::En => format!("{answer}: statement {statements}."),
    }
}

/// Where the same share chose this answer everywhere.
pub fn chosen_alike(lang: Lang, answer: &str) -> String {
    match lang {
        Lang::Nl => format!("'{answer}' is bij alle uitspraken even vaak gekozen."),
        Lang::En => format!("'{answer}' was chosen as often at every statement."),
    }
}

/// Where this answer was chosen most often and least often.
pub fn chosen(lang: Lang, answer: &str, most: &str, least: &str) -> String {
    match lang {
        Lang::Nl => format!(
            "'{answer}' is het vaakst gekozen bij uitspraak {most}. Het minst vaak bij uitspraak {least}."
        ),
        Lang::En => format!(
            "'{answer}' was chosen most often at statement {most}. Least often at statement {least}."
        ),
    }
}

/// Statements by their numbers, and of a single one how many chose an answer.
pub fn at_statements(lang: Lang, numbers: &str, share: Option<(u32, u32)>) -> String {
    match (lang, share) {
        (_, None) => numbers.to_owned(),
        (Lang::Nl, Some((count, n))) => format!("{numbers}: {count} van de {n}"),
        (Lang::En, Some((count, n))) => format!("{numbers}: {count} of {n}"),
    }
}
