//! The card of a group, to give to its schools: what the host shows, what the partners want to
//! learn, and a question to begin with. Who did not agree is not named on it.

use super::Says;
use crate::domain::instrument::ambition_scale;
use crate::domain::record::RecordId;
use crate::ui::words::Text;
use crate::ui::words::sentence::{Fill, Sentence};

pub const FIRST_QUESTION: Text =
    Text("Eerste vraag voor het bezoek", "First question for the visit");
pub const ROOM: Text = Text("Onze afspraken", "What we agree on");
pub const DATE: Text = Text("Datum van het eerste bezoek", "Date of the first visit");
pub const WHO: Text = Text("Wie gaan er mee", "Who comes along");
pub const EXAMPLE_HELD_BACK: Text = Text(
    "Dit team stemde niet in, of de school doet niet mee. Daarom staat hier geen voorbeeld.",
    "This team did not agree, or the school takes no part. So no example stands here.",
);

const OF_DOMAINS: [(&str, Text); 6] = [
    (
        "instruction",
        Text(
            "Bij welke les mogen we komen kijken, en waar letten we dan op in de uitleg?",
            "Which lesson may we come and see, and what do we watch for in how it is explained?",
        ),
    ),
    (
        "environment",
        Text(
            "Een leerling loopt vast of voelt zich niet veilig. Wat doen jullie dan als eerste?",
            "A pupil gets stuck or does not feel safe. What do you do first?",
        ),
    ),
    (
        "collaboration",
        Text(
            "Wanneer kijken jullie samen naar lessen, en wat ging daardoor anders?",
            "When do you look at lessons together, and what changed because of it?",
        ),
    ),
    (
        "leadership",
        Text(
            "Welk besluit nam jullie team laatst samen, en hoe liep dat?",
            "Which decision did your team take together lately, and how did that go?",
        ),
    ),
    (
        "families",
        Text(
            "Waarbij helpen ouders jullie echt, en hoe hebben jullie hen daarvoor gevraagd?",
            "In what do parents really help you, and how did you ask them?",
        ),
    ),
    (
        "trust",
        Text(
            "Hoe vertellen collega’s elkaar hier dat iets niet lukt, en wie begon daarmee?",
            "How do colleagues here tell each other that something does not work, and who began?",
        ),
    ),
];

const OF_AN_AMBITION: Text = Text(
    "Wat was jullie eerste stap bij deze ambitie, en wat zouden jullie nu anders doen?",
    "What was your first step with this ambition, and what would you do otherwise now?",
);

const OF_AN_OWN_THEME: Text = Text(
    "Hoe zijn jullie hiermee begonnen, en wat kunnen wij volgende week al proberen?",
    "How did you begin with this, and what can we try as early as next week?",
);

/// A question to begin the visit with, by the id of the theme.
pub fn question(theme: &str) -> Text {
    if let Some((_, question)) = OF_DOMAINS.iter().find(|(domain, _)| *domain == theme) {
        return *question;
    }
    let is_ambition = ambition_scale().statements.iter().any(|statement| statement.id == theme);
    if is_ambition { OF_AN_AMBITION } else { OF_AN_OWN_THEME }
}

/// The head of a card.
pub fn title(says: &Says<'_>, host: RecordId, partners: &[RecordId]) -> Sentence {
    let schools = [host].iter().chain(partners).map(|&school| says.to_others(school)).collect();
    let fill = Fill::default().with("schools", Sentence::list(says.lang, schools));
    says.say(Text("Leerpartners: {schools}", "Learning partners: {schools}"), &fill)
}

/// The head above what a school shows.
pub fn shows(says: &Says<'_>, host: RecordId) -> Sentence {
    let fill = Fill::default().with("school", says.to_others(host));
    says.say(Text("Wat {school} laat zien", "What {school} shows"), &fill)
}

/// The head above what a school wants to learn.
pub fn learns(says: &Says<'_>, partner: RecordId) -> Sentence {
    let fill = Fill::default().with("school", says.to_others(partner));
    says.say(Text("Wat {school} wil leren", "What {school} wants to learn"), &fill)
}
