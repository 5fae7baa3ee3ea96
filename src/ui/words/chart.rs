//! The charts.

pub use super::Text;
pub use super::overview::{FEW as FEW_SIGN, FEW_SAYS};
pub use super::result::{
    AMBITION, BESIDE, GAP, MORE_THAN_NEEDED, NOW, PRINCIPAL, STATEMENT, TEAM, TOO_FEW_ANSWERS,
    TOPIC, answers_of, quadrant,
};
use crate::domain::text::Lang;

pub const SHOW_TABLE: Text = Text("Toon als tabel", "Show as a table");
pub const SAVE_SVG: Text = Text("Bewaar als SVG", "Save as SVG");
pub const SAVE_PNG: Text = Text("Bewaar als PNG", "Save as PNG");

pub const SCORE: Text = Text("Score", "Score");
pub const FORMS: Text = Text("Formulieren", "Forms");
pub const ANSWERS_N: Text = Text("Antwoorden", "Answers");
pub const NONE: &str = "–";

/// How many people a figure is of.
pub fn n(n: u32) -> String {
    format!("n = {n}")
}

/// How many people figures are of, as it is written.
pub fn n_of(people: &str) -> String {
    format!("n = {people}")
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

pub const ROSETTE: Text = Text("Jullie rozet", "Your rosette");

/// How to read the rosette.
pub fn rosette_read(lang: Lang, ring: &str) -> String {
    match lang {
        Lang::Nl => format!("Hoe voller een blad, hoe hoger de score. {ring} is de ring."),
        Lang::En => format!("The fuller a petal, the higher the score. {ring} is the ring."),
    }
}

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

pub const NOTHING_TO_COMPARE: Text =
    Text("Er is nog niets om te vergelijken.", "There is nothing to compare yet.");
pub const SEEN_ALIKE: Text = Text(
    "Team en directeur zien het bijna hetzelfde: nergens is het verschil 10 punten of meer.",
    "Team and principal see it nearly alike: nowhere is the difference 10 points or more.",
);

/// Where team and principal differ most.
pub fn greatest_difference(lang: Lang, topic: &str, team: &str, principal: &str) -> String {
    match lang {
        Lang::Nl => format!("Grootste verschil: {topic}, team {team} en directeur {principal}."),
        Lang::En => format!("Greatest difference: {topic}, team {team} and principal {principal}."),
    }
}

/// Where team and principal differ most, in several topics alike.
pub fn greatest_differences(lang: Lang, topics: &str) -> String {
    match lang {
        Lang::Nl => format!("Grootste verschil: {topics}."),
        Lang::En => format!("Greatest difference: {topics}."),
    }
}

pub const CHANGE: Text = Text("Toen en nu, per onderwerp", "Then and now, per topic");
pub const NEARLY_THE_SAME: Text = Text(
    "Vrijwel gelijk: bij geen onderwerp is het verschil 5 punten of meer.",
    "Nearly the same: for no topic is the difference 5 points or more.",
);

/// A round in the key.
pub fn round(day: &str, forms: u32) -> String {
    format!("{day} ({})", n(forms))
}

/// The head of the column with the intervals of a day.
pub fn interval_of(lang: Lang, day: &str) -> String {
    format!("{}, {day}", INTERVAL_SHORT.get(lang))
}

/// The head of the column with the forms of a day.
pub fn forms_of(lang: Lang, day: &str) -> String {
    format!("{}, {day}", FORMS.get(lang))
}

/// A topic with its score then and now.
pub fn domain_from_to(lang: Lang, topic: &str, before: &str, after: &str) -> String {
    match lang {
        Lang::Nl => format!("{topic} (van {before} naar {after})"),
        Lang::En => format!("{topic} (from {before} to {after})"),
    }
}

/// What rose most.
pub fn rose(lang: Lang, topics: &str) -> String {
    match lang {
        Lang::Nl => format!("Het meest omhoog: {topics}."),
        Lang::En => format!("Up most: {topics}."),
    }
}

/// What fell most.
pub fn fell(lang: Lang, topics: &str) -> String {
    match lang {
        Lang::Nl => format!("Het meest omlaag: {topics}."),
        Lang::En => format!("Down most: {topics}."),
    }
}

pub const AMBITIONS: Text = Text("Ambitie en nu", "Ambition and now");
pub const MEANS: [Text; 2] = [
    Text("Ambitie, gemiddeld van 1 tot 4", "Ambition, mean from 1 to 4"),
    Text("Nu, gemiddeld van 1 tot 4", "Now, mean from 1 to 4"),
];
pub const NOT_FILLED_IN: Text = Text("Niet ingevuld", "Not filled in");

/// What a rating means on both scales.
pub fn rating(rating: u8, [ambition, now]: [&str; 2]) -> String {
    format!("{rating}: {ambition} / {now}")
}

pub const WANTED_ALIKE: Text = Text(
    "Bij alle uitspraken kiezen evenveel mensen een 3 of 4 als ambitie.",
    "At all statements equally many people choose a 3 or 4 as the ambition.",
);

/// What is wanted most, with how many of all chose 3 or 4 for the ambition and for now.
pub fn most_wanted(lang: Lang, name: &str, ambition: (u32, u32), now: (u32, u32)) -> String {
    let ((wanted, n), (there, of)) = (ambition, now);
    match lang {
        Lang::Nl => format!(
            "Grootste ambitie: {name}. Als ambitie kiezen {wanted} van de {n} een 3 of 4, voor nu {there} van de {of}."
        ),
        Lang::En => format!(
            "Greatest ambition: {name}. As the ambition {wanted} of {n} choose a 3 or 4, for now {there} of {of}."
        ),
    }
}

/// What is wanted most, in several statements alike.
pub fn most_wanted_of_all(lang: Lang, names: &str) -> String {
    match lang {
        Lang::Nl => format!("Grootste ambities: {names}."),
        Lang::En => format!("Greatest ambitions: {names}."),
    }
}

/// How many of the statements are a big ambition, in one form.
pub fn big_ambitions(lang: Lang, big: usize, of: usize) -> String {
    match (lang, big) {
        (Lang::Nl, 1) => format!("1 van de {of} is een grote of zeer grote ambitie."),
        (Lang::Nl, _) => format!("{big} van de {of} zijn een grote of zeer grote ambitie."),
        (Lang::En, 1) => format!("1 of {of} is a big or very big ambition."),
        (Lang::En, _) => format!("{big} of {of} are a big or very big ambition."),
    }
}

pub const GAPS: Text = Text("De weg van nu naar de ambitie", "The way from now to the ambition");
pub const NO_WAY: Text = Text(
    "Nergens is de ambitie groter dan wat er nu al is.",
    "Nowhere is the ambition greater than what is there now.",
);
pub const MORE_THAN_WANTED: Text =
    Text("Er is nu meer dan de ambitie vraagt", "There is more now than the ambition asks for");

/// The arrow in the key, with how many rated both where there are several.
pub fn from_now_to_ambition(lang: Lang, n: Option<(u32, u32)>) -> String {
    let says = match lang {
        Lang::Nl => "Van nu naar ambitie",
        Lang::En => "From now to ambition",
    };
    match (n, lang) {
        (None, _) => says.to_owned(),
        (Some((fewest, most)), _) if fewest == most => with_n(says, most),
        (Some((fewest, most)), Lang::Nl) => format!("{says} (n = {fewest} tot {most})"),
        (Some((fewest, most)), Lang::En) => format!("{says} (n = {fewest} to {most})"),
    }
}

/// A name with how many people it is of.
pub fn with_n(name: &str, people: u32) -> String {
    format!("{name} ({})", n(people))
}

/// Two figures, from the one to the other.
pub fn from_to(from: &str, to: &str) -> String {
    format!("{from} → {to}")
}

/// Where the way to the ambition is longest.
pub fn longest_way(lang: Lang, names: &str, gap: &str) -> String {
    match lang {
        Lang::Nl => format!("De langste weg: {names}, verschil {gap}."),
        Lang::En => format!("The longest way: {names}, gap {gap}."),
    }
}

/// Where there is more than is wanted.
pub fn more_than_needed(lang: Lang, names: &str) -> String {
    format!("{} {names}.", MORE_THAN_NEEDED.get(lang))
}

pub const QUADRANTS: Text = Text("Wat eerst, wat vasthouden?", "What first, what to keep?");
pub const QUADRANT: Text = Text("Wat nu?", "What now?");
pub const AMBITION_UP: Text = Text("↑ Ambitie", "↑ Ambition");
pub const NOW_RIGHT: Text = Text("Nu →", "Now →");

pub const NOTHING_FIRST: Text = Text(
    "Nergens is de ambitie groot terwijl we nu nog niet ver zijn.",
    "Nowhere is the ambition big while we are not far along yet.",
);

/// What to work on first.
pub fn work_on_first(lang: Lang, names: &str) -> String {
    match lang {
        Lang::Nl => format!("Eerst aan werken: {names}."),
        Lang::En => format!("Work on this first: {names}."),
    }
}

pub const SCHOOL: Text = Text("School", "School");

/// The title of the schools by topics, in so many parts.
pub fn heat(lang: Lang, part: usize, of: usize) -> String {
    match (lang, of) {
        (Lang::Nl, 1) => "Scholen en onderwerpen".to_owned(),
        (Lang::Nl, _) => format!("Scholen en onderwerpen ({part} van {of})"),
        (Lang::En, 1) => "Schools and topics".to_owned(),
        (Lang::En, _) => format!("Schools and topics ({part} of {of})"),
    }
}

/// What most schools are strongest in, and what the mark means.
pub fn most_often_strongest(lang: Lang, topics: &str, schools: usize, of: usize) -> String {
    match (lang, schools) {
        (Lang::Nl, 0) => "Nog geen school heeft een score.".to_owned(),
        (Lang::Nl, _) => format!(
            "★ is het sterkste onderwerp van een school. Het vaakst: {topics}, bij {schools} van de {of} scholen."
        ),
        (Lang::En, 0) => "No school has a score yet.".to_owned(),
        (Lang::En, _) => format!(
            "★ is the strongest topic of a school. Most often: {topics}, at {schools} of {of} schools."
        ),
    }
}

/// What the sign for small groups means.
pub fn few_means(lang: Lang) -> String {
    format!("{FEW_SIGN}: {}.", FEW_SAYS.get(lang))
}
