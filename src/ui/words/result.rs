//! The result for a team.

use super::Text;
use crate::domain::figure::ambition::{Counted, Quadrant};
use crate::domain::figure::consensus::Consensus;
use crate::domain::response::Series;
use crate::domain::school::SMALLEST_GROUP;
use crate::domain::text::Lang;

pub const NOT_YET: Text = Text(
    "Er is nog geen resultaat: op dit apparaat is nog niets ingevuld.",
    "There is no result yet: nothing has been filled in on this device.",
);
pub const NO_SUCH_SCHOOL: Text =
    Text("Deze school staat niet in het overzicht.", "This school is not in the overview.");
pub const FILL_IN_FIRST: Text = Text("Vul eerst een scan in", "Fill in a scan first");
pub const OWN_JUDGEMENT: Text = Text(
    "Dit is het eigen oordeel van wie heeft ingevuld: een begin van een gesprek. Het is geen cijfer en geen ranglijst.",
    "This is the judgement of the people who filled it in: the start of a talk. It is no grade and no ranking.",
);
pub const WHICH: Text =
    Text("Van wie wil je het resultaat zien?", "Whose result do you want to see?");
pub const NAMELESS: Text = Text("Formulieren zonder school", "Forms without a school");

pub const VIEWED: Text = Text("Geopend bestand", "Opened file");
pub const BACK: Text = Text("Terug", "Back");
pub const LEAVE: Text = Text("Stoppen met bekijken", "Stop looking at it");

pub const LOOKING_AT: Text = Text("Je bekijkt", "You are looking at");
pub const NOTHING_STORED: Text =
    Text("Niets hiervan wordt op dit apparaat bewaard.", "Nothing of it is stored on this device.");

pub const HOW_TO_READ: Text = Text("Hoe lees je deze cijfers?", "How to read these figures");
pub const READ_SCORE: Text = Text(
    "Elk onderwerp krijgt 0 tot 100 punten. Bij 100 zegt iedereen 'geldt helemaal', bij 50 is het gemiddeld 'geldt een beetje', bij 0 zegt iedereen 'geldt niet'.",
    "Every topic gets 0 to 100 points. At 100 everybody says 'applies fully', at 50 it is 'applies somewhat' on average, at 0 everybody says 'does not apply'.",
);
pub const READ_CONSENSUS: Text = Text(
    "'Eensgezind' betekent dat bijna iedereen hetzelfde antwoordt. Bij 'verdeeld' lopen de antwoorden uiteen, bij 'twee kampen' kiezen mensen vooral de uitersten.",
    "'Of one mind' means that almost everybody gives the same answer. 'Divided' means that the answers differ, 'two camps' that people mostly choose the extremes.",
);
pub const READ_SMALL: Text = Text(
    "Antwoorden van minder dan vijf mensen uit een team laten we niet zien.",
    "Answers of fewer than five people of a team are not shown.",
);

/// The sentence about the strongest topics.
pub fn strongest(lang: Lang, count: usize, topics: &str) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => format!("Jullie sterkste onderwerp: {topics}."),
        (Lang::Nl, _) => format!("Jullie sterkste onderwerpen: {topics}."),
        (Lang::En, 1) => format!("Your strongest topic: {topics}."),
        (Lang::En, _) => format!("Your strongest topics: {topics}."),
    }
}

/// The sentence about the topics where most is to be won.
pub fn most_to_win(lang: Lang, topics: &str) -> String {
    match lang {
        Lang::Nl => format!("Hier is de meeste winst: {topics}."),
        Lang::En => format!("Most to gain: {topics}."),
    }
}

/// When a single topic has a score.
pub fn only_topic(lang: Lang, topic: &str) -> String {
    match lang {
        Lang::Nl => format!("Alleen {topic} heeft nu genoeg antwoorden."),
        Lang::En => format!("Only {topic} has enough answers now."),
    }
}

pub const ALL_EQUAL: Text =
    Text("Jullie onderwerpen zijn alle even sterk.", "Your topics are all equally strong.");
pub const NO_SCORES: Text =
    Text("Nog geen onderwerp heeft genoeg antwoorden.", "No topic has enough answers yet.");
pub const STRONGEST_TOPIC: Text = Text("Jullie sterkste", "Your strongest");
pub const MOST_TO_WIN: Text = Text("Meeste winst", "Most to gain");

/// Whose answers, as a heading.
pub fn series(series: Series) -> Text {
    match series {
        Series::Personal => Text("Het team", "The team"),
        Series::Joint => Text("Samen ingevuld", "Filled in together"),
        Series::Principal => Text("De directeur", "The principal"),
        Series::Board => Text("Het bestuur", "The board"),
    }
}

/// Who filled in.
pub fn whose(lang: Lang, series: Series, forms: u32, people: Option<u32>) -> String {
    match (series, people, lang) {
        (Series::Personal, None, Lang::Nl) => format!("{forms} mensen vulden dit in, ieder apart."),
        (Series::Personal, None, Lang::En) => format!("{forms} people filled this in, each apart."),
        (Series::Personal, Some(size), Lang::Nl) => {
            format!("{forms} van {size} mensen uit het team vulden dit in, ieder apart.")
        }
        (Series::Personal, Some(size), Lang::En) => {
            format!("{forms} of {size} people of the team filled this in, each apart.")
        }
        (Series::Joint, Some(people), Lang::Nl) => format!("{people} mensen vulden dit samen in."),
        (Series::Joint, Some(people), Lang::En) => {
            format!("{people} people filled this in together.")
        }
        (Series::Joint, None, Lang::Nl) => "Een groep vulde dit samen in.".to_owned(),
        (Series::Joint, None, Lang::En) => "A group filled this in together.".to_owned(),
        (Series::Principal, _, Lang::Nl) => "De directeur vulde dit in.".to_owned(),
        (Series::Principal, _, Lang::En) => "The principal filled this in.".to_owned(),
        (Series::Board, _, Lang::Nl) => "Het bestuur vulde dit in.".to_owned(),
        (Series::Board, _, Lang::En) => "The board filled this in.".to_owned(),
    }
}

/// On which days.
pub fn days(lang: Lang, first: &str, last: &str) -> String {
    match lang {
        Lang::Nl if first == last => format!("Op {first}."),
        Lang::Nl => format!("Van {first} tot en met {last}."),
        Lang::En if first == last => format!("On {first}."),
        Lang::En => format!("From {first} to {last}."),
    }
}

/// There are more forms than people in the team.
pub fn more_than_team(lang: Lang, forms: u32, size: u32) -> String {
    match lang {
        Lang::Nl => format!(
            "Let op: er zijn {forms} formulieren, en het team telt {size} mensen. Klopt dat aantal nog?"
        ),
        Lang::En => format!(
            "Please note: there are {forms} forms, and the team counts {size} people. Is that number still right?"
        ),
    }
}

/// Why the team is not shown.
pub fn too_few(lang: Lang, forms: u32) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => format!(
            "Er is 1 persoonlijk formulier. Vanaf {SMALLEST_GROUP} laten we het resultaat van het team zien, zodat niemand herkenbaar is."
        ),
        (Lang::Nl, _) => format!(
            "Er zijn {forms} persoonlijke formulieren. Vanaf {SMALLEST_GROUP} laten we het resultaat van het team zien, zodat niemand herkenbaar is."
        ),
        (Lang::En, 1) => format!(
            "There is 1 personal form. From {SMALLEST_GROUP} on we show the result of the team, so that nobody can be recognised."
        ),
        (Lang::En, _) => format!(
            "There are {forms} personal forms. From {SMALLEST_GROUP} on we show the result of the team, so that nobody can be recognised."
        ),
    }
}

pub const NOT_AGREED: Text = Text(
    "Er is een formulier van de directeur. We laten het pas zien als de directeur daarin aangeeft: 'Mijn antwoorden mogen naast die van het team staan'.",
    "There is a form of the principal. We show it only once the principal says in it: 'My answers may stand beside those of the team'.",
);

pub const OUT_OF_100: Text = Text("van 100", "of 100");
pub const NO_SCORE_TEAM: Text = Text(
    "Nog geen score: minder dan vijf mensen vulden hier genoeg in.",
    "No score yet: fewer than five people filled in enough here.",
);
pub const NO_SCORE_ONE: Text = Text(
    "Geen score: minder dan de helft van de uitspraken is beantwoord.",
    "No score: fewer than half of the statements were answered.",
);

/// How many forms count.
pub fn forms_count(lang: Lang, n: u32, forms: u32) -> String {
    match lang {
        Lang::Nl if forms == 1 => "1 formulier".to_owned(),
        Lang::Nl if n == forms => format!("{n} formulieren"),
        Lang::Nl => format!("{n} van {forms} formulieren"),
        Lang::En if forms == 1 => "1 form".to_owned(),
        Lang::En if n == forms => format!("{n} forms"),
        Lang::En => format!("{n} of {forms} forms"),
    }
}

/// How far a group agrees.
pub fn consensus(consensus: Consensus) -> Text {
    match consensus {
        Consensus::Unanimous => Text("eensgezind", "of one mind"),
        Consensus::Fair => Text("redelijk eensgezind", "fairly of one mind"),
        Consensus::Divided => Text("verdeeld", "divided"),
        Consensus::TwoCamps => Text("twee kampen", "two camps"),
    }
}

/// What opens the statements of a topic.
pub fn statements(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => format!("De {count} uitspraken"),
        Lang::En => format!("The {count} statements"),
    }
}

/// The caption of the answers to the statements of a topic.
pub fn answers_of(lang: Lang, topic: &str) -> String {
    match lang {
        Lang::Nl => format!("Antwoorden per uitspraak: {topic}"),
        Lang::En => format!("Answers per statement: {topic}"),
    }
}

pub const STATEMENT: Text = Text("Uitspraak", "Statement");
pub const ANSWER: Text = Text("Antwoord", "Answer");
pub const PEOPLE: Text = Text("Aantal antwoorden", "Number of answers");
pub const TOO_FEW_ANSWERS: Text =
    Text("Minder dan vijf antwoorden: niet getoond.", "Fewer than five answers: not shown.");
pub const NOT_ANSWERED: Text = Text("Niet ingevuld", "Not filled in");

/// The heading of the good examples.
pub fn examples(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "Een goed voorbeeld".to_owned(),
        (Lang::Nl, _) => format!("{count} goede voorbeelden"),
        (Lang::En, 1) => "A good example".to_owned(),
        (Lang::En, _) => format!("{count} good examples"),
    }
}

/// What opens the other good examples.
pub fn more_examples(lang: Lang, count: usize) -> String {
    match lang {
        Lang::Nl => format!("Nog {count}"),
        Lang::En => format!("{count} more"),
    }
}

pub const BESIDE: Text = Text("Directeur naast team", "Principal beside team");
pub const BESIDE_SAYS: Text = Text(
    "Waar de twee 10 punten of meer verschillen, is er iets om over te praten. Geen van beide heeft meer gelijk.",
    "Where the two differ by 10 points or more, there is something to talk about. Neither is more right.",
);
pub const TOPIC: Text = Text("Onderwerp", "Topic");
pub const TEAM: Text = Text("Team", "Team");
pub const PRINCIPAL: Text = Text("Directeur", "Principal");
pub const TALK_ABOUT_IT: Text = Text("Praat hierover", "Talk about this");
pub const TOO_LITTLE: Text = Text("te weinig", "too few");

/// How many ambitions count.
pub fn counted(lang: Lang, counted: u32, of: usize) -> String {
    match (lang, counted) {
        (Lang::Nl, 1) => format!("1 van de {of} ambities telt."),
        (Lang::Nl, _) => format!("{counted} van de {of} ambities tellen."),
        (Lang::En, 1) => format!("1 of the {of} ambitions counts."),
        (Lang::En, _) => format!("{counted} of the {of} ambitions count."),
    }
}

/// When an ambition counts.
pub fn counts_when(lang: Lang, forms: u32) -> &'static str {
    let text = if forms == 1 {
        Text(
            "Een ambitie telt als jullie haar groot of zeer groot noemen.",
            "An ambition counts when you call it big or very big.",
        )
    } else {
        Text(
            "Een ambitie telt als meer dan de helft haar groot of zeer groot noemt.",
            "An ambition counts when more than half call it big or very big.",
        )
    };
    text.get(lang)
}

pub const NEXT_STEPS: Text = Text("Zo gaan jullie verder", "How to go on");
pub const ONE_BY_ONE: Text = Text("Alle ambities, één voor één", "All ambitions, one by one");
pub const PRIORITY: Text = Text("Wat eerst?", "What comes first?");
pub const AMBITION: Text = Text("Ambitie", "Ambition");
pub const NOW: Text = Text("Nu", "Now");
pub const GAP: Text = Text("Verschil", "Gap");
pub const MORE_THAN_NEEDED: Text = Text("Meer dan nodig?", "More than needed?");

/// How far the ambition lies above now.
pub fn gap(lang: Lang, gap: &str) -> String {
    match lang {
        Lang::Nl => format!("verschil {gap}"),
        Lang::En => format!("gap {gap}"),
    }
}

/// How many people answered.
pub fn answered(lang: Lang, n: u32) -> String {
    match (lang, n) {
        (Lang::Nl, 1) => "1 antwoord".to_owned(),
        (Lang::Nl, _) => format!("{n} antwoorden"),
        (Lang::En, 1) => "1 answer".to_owned(),
        (Lang::En, _) => format!("{n} answers"),
    }
}

/// Whether it counts as an ambition.
pub fn counts(counted: Counted) -> Text {
    match counted {
        Counted::Yes => Text("telt", "counts"),
        Counted::No => Text("telt niet", "does not count"),
        Counted::Tied => Text("telt niet: precies de helft", "does not count: exactly half"),
    }
}

/// Where ambition and now put a statement.
pub fn quadrant(quadrant: Quadrant) -> Text {
    match quadrant {
        Quadrant::WorkOnFirst => Text("Eerst aan werken", "Work on this first"),
        Quadrant::KeepAndShare => Text("Vasthouden en delen", "Keep and share"),
        Quadrant::NotNow => Text("Nu niet", "Not now"),
        Quadrant::GoesWell => Text("Loopt goed, geen extra inzet", "Goes well, no extra effort"),
    }
}

pub const ALL_FIGURES: Text = Text("Alle cijfers in een tabel", "All figures in a table");
pub const FIGURES_CAPTION: Text = Text(
    "Ambitie en nu, van 1 tot 4, in de volgorde van wat eerst komt",
    "Ambition and now, from 1 to 4, in the order of what comes first",
);
pub const WHAT: Text = Text("Wat we willen", "What we want");
pub const COUNTS: Text = Text("Telt?", "Counts?");
pub const PLACE: Text = Text("Wat nu?", "What now?");

/// The ambitions that were rated too little to be shown.
pub fn not_shown(lang: Lang, forms: u32, names: &str) -> String {
    match (lang, forms) {
        (Lang::Nl, 1) => format!("Niet ingevuld: {names}."),
        (Lang::Nl, _) => format!("Minder dan vijf antwoorden, dus niet getoond: {names}."),
        (Lang::En, 1) => format!("Not filled in: {names}."),
        (Lang::En, _) => format!("Fewer than five answers, so not shown: {names}."),
    }
}

pub const SAVE: Text = Text("Bestand bewaren", "Save a file");
pub const GO_ON: Text = Text("Verder", "Go on");
