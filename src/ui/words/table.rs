//! What stands in spreadsheets: names of sheets, heads of columns, terms, and what they mean.

mod columns;

pub use columns::{COLUMNS, Column};

use super::Text;
use crate::domain::school::Withheld;

pub const SCHOOLS: Text = Text("Scholen", "Schools");
pub const DOMAINS: Text = Text("Onderwerpen", "Topics");
pub const STATEMENTS: Text = Text("Uitspraken", "Statements");
pub const AMBITIONS: Text = Text("Ambities", "Ambitions");
pub const EXAMPLES: Text = Text("Voorbeelden", "Examples");
pub const EXPLANATION: Text = Text("Uitleg", "Explanation");
pub const OWN: Text = Text("Eigen ambitie", "Own ambition");

/// The levels of columns with a closed list, but for domains and statements.
pub const TERMS: [(&str, Text); 33] = [
    ("talentscan", Text("talentscan", "talent scan")),
    ("ambition_scale", Text("ambitieschaal", "ambition scale")),
    ("school", Text("school", "school")),
    ("board", Text("bestuur", "board")),
    ("partnership", Text("samenwerkingsverband", "partnership")),
    ("programme", Text("programma", "programme")),
    ("team", Text("team", "team")),
    ("joint", Text("samen", "together")),
    ("principal", Text("directeur", "principal")),
    ("yes", Text("ja", "yes")),
    ("no", Text("nee", "no")),
    ("tied", Text("verdeeld", "tied")),
    ("too_few", Text("minder dan vijf", "fewer than five")),
    ("not_agreed", Text("geen toestemming", "did not agree")),
    ("unanimous", Text("eensgezind", "unanimous")),
    ("fair", Text("redelijk eensgezind", "fairly united")),
    ("divided", Text("verdeeld", "divided")),
    ("two_camps", Text("twee kampen", "two camps")),
    ("work_on_first", Text("eerst aan werken", "work on first")),
    ("keep_and_share", Text("vasthouden en delen", "keep and share")),
    ("not_now", Text("nu niet", "not now")),
    ("goes_well", Text("loopt goed", "goes well")),
    ("forms", Text("formulieren", "forms")),
    ("people", Text("mensen samen", "people together")),
    ("score_n", Text("punten: n", "points: n")),
    ("score_sum", Text("punten: som", "points: sum")),
    ("score_sum_squares", Text("punten: som van kwadraten", "points: sum of squares")),
    ("score_rounded", Text("punten: afgerond", "points: rounded")),
    ("applies", Text("geldt", "applies")),
    ("counted", Text("telt", "counts")),
    ("ambition", Text("ambitie", "ambition")),
    ("now", Text("nu", "now")),
    ("ambition_by_now", Text("ambitie bij nu", "ambition by now")),
];

/// Why a figure is not shown.
pub fn withheld(why: Withheld) -> Text {
    match why {
        Withheld::TooFew => Text(
            "Niet getoond: minder dan vijf mensen, of bewust weggelaten. Zo is niemand herkenbaar.",
            "Not shown: fewer than five people, or left out on purpose, so that nobody can be recognised.",
        ),
        Withheld::NotAgreed => Text(
            "Niet getoond: de directeur gaf geen toestemming.",
            "Not shown: the principal did not agree to it.",
        ),
    }
}

/// What to know before reading on, and then what each sheet holds.
pub const ABOUT: [(Text, Text); 9] = [
    (
        Text("Van wie", "By whom"),
        Text(
            "Dit zijn oordelen van mensen over hun eigen school. Er is geen totaalcijfer en geen ranglijst: elk team legt een eigen maat aan.",
            "These are judgements of people on their own school. There is no total grade and no ranking: every team has a measure of its own.",
        ),
    ),
    (
        Text("Lege vakken", "Empty cells"),
        Text(
            "Leeg is niet ingevuld. Een grijs vak wordt niet getoond; de opmerking zegt waarom.",
            "Empty is not filled in. A grey cell is not shown; its note says why.",
        ),
    ),
    (
        Text("Kleine groepen", "Small groups"),
        Text(
            "Antwoorden van een team staan hier vanaf vijf formulieren.",
            "Answers of a team stand here from five forms.",
        ),
    ),
    (
        SCHOOLS,
        Text(
            "Een rij per school: wat voor school het is, en de cijfers die voor haar tellen.",
            "A row per school: what it is, and the figures that count for it.",
        ),
    ),
    (
        DOMAINS,
        Text(
            "De talentscan per onderwerp: punten, n en hoe eensgezind het team is.",
            "The talent scan per topic: points, n, and how far the team agrees.",
        ),
    ),
    (
        STATEMENTS,
        Text(
            "De talentscan per uitspraak: hoe vaak elk antwoord is gegeven.",
            "The talent scan per statement: how often each answer was given.",
        ),
    ),
    (
        AMBITIONS,
        Text(
            "De ambitieschaal: ambitie naast nu, en wat eerst komt.",
            "The ambition scale: ambition beside now, and what comes first.",
        ),
    ),
    (
        EXAMPLES,
        Text("De goede voorbeelden die mensen opschreven.", "The good examples that people wrote."),
    ),
    (
        Text("Kolommen", "Columns"),
        Text("Hieronder staat wat elke kolom betekent.", "Below stands what each column means."),
    ),
];
