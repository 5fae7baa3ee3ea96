//! Filling in a form.

use super::Text;
use crate::domain::response::Role;
use crate::domain::text::Lang;

pub const PRIVATE: Text = Text(
    "Alleen jij ziet je antwoorden, tot je zelf een bestand bewaart en doorgeeft.",
    "Only you see your answers, until you save a file and pass it on yourself.",
);
pub const ELSEWHERE: Text =
    Text("Dit formulier is open in een ander tabblad.", "This form is open in another tab.");
pub const GO_ON_HERE: Text = Text("Hier verdergaan", "Go on here");
pub const TURN: Text = Text("Bladeren", "Turn the page");
pub const BACK: Text = Text("Vorige", "Back");
pub const NEXT: Text = Text("Volgende", "Next");
pub const TO_START: Text = Text("Naar het begin", "To the start");
pub const TO_END: Text = Text("Naar het einde", "To the end");
pub const STEPS: Text = Text("Onderdelen", "Parts");
pub const DONE: Text = Text("ingevuld", "done");
pub const OWN: Text = Text("Eigen ambitie", "Your own");
pub const OWN_HINT: Text = Text(
    "Deze ambitie telt alleen mee als je hier iets invult.",
    "This ambition counts only when you write something here.",
);

/// The title of the window.
pub fn window_title(lang: Lang, scan: &str) -> String {
    match lang {
        Lang::Nl => format!("{scan} invullen"),
        Lang::En => format!("{scan}: fill in"),
    }
}

/// How far it is.
pub fn answered(lang: Lang, done: usize, of: usize) -> String {
    match lang {
        Lang::Nl => format!("{done} van {of} beantwoord"),
        Lang::En => format!("{done} of {of} answered"),
    }
}

/// A part without a name.
pub fn step(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => format!("Deel {number}"),
        Lang::En => format!("Part {number}"),
    }
}

pub const ALL_DONE: Text = Text("Alles is ingevuld", "Everything is filled in");
pub const ALMOST: Text = Text("Bijna klaar", "Almost done");
pub const MAY_STAY_OPEN: Text = Text(
    "Dit staat nog open. Het mag open blijven: wat je niet invult, telt nergens mee.",
    "This is still open. It may stay open: what you leave out counts nowhere.",
);

/// How many statements of a part are open.
pub fn open_in(lang: Lang, part: &str, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => format!("{part}: 1 uitspraak"),
        (Lang::Nl, n) => format!("{part}: {n} uitspraken"),
        (Lang::En, 1) => format!("{part}: 1 statement"),
        (Lang::En, n) => format!("{part}: {n} statements"),
    }
}

pub const WHO: Text = Text("Over wie gaat dit formulier?", "Who is this form about?");
pub const WHO_HINT: Text = Text(
    "Pas nodig als je een bestand voor de coördinator bewaart. Een naam van een persoon vragen we nooit.",
    "Needed only when you save a file for the coordinator. We never ask for a person's name.",
);
pub const SCHOOL: Text =
    Text("School, bestuur of samenwerkingsverband", "School, board or partnership");
pub const WHICH_SCHOOL: Text = Text("Welke?", "Which one?");
pub const ANOTHER_SCHOOL: Text = Text("Het is een andere", "It is another one");
pub const TEAM_SIZE: Text =
    Text("Hoeveel mensen telt het team?", "How many people are in the team?");
pub const ALONE_OR_TOGETHER: Text = Text("Hoe is het ingevuld?", "How was it filled in?");
pub const ALONE: Text = Text("Alleen, voor mezelf", "Alone, for myself");
pub const TOGETHER: Text = Text("Samen, na overleg", "Together, after talking");
pub const HOW_MANY: Text = Text("Met hoeveel mensen?", "With how many people?");
pub const WHAT_ARE_YOU: Text = Text("Wat ben je?", "What are you?");
pub const BESIDE_TEAM: Text = Text(
    "Mijn antwoorden mogen naast die van het team staan",
    "My answers may stand beside those of the team",
);

/// What somebody is.
pub fn role(role: Role) -> Text {
    match role {
        Role::Principal => Text("Directeur", "Principal"),
        Role::Teacher => Text("Leerkracht of docent", "Teacher"),
        Role::OtherStaff => Text("Andere medewerker", "Other staff"),
        Role::Board => Text("Bestuurder", "Board member"),
    }
}

pub const AND_NOW: Text = Text("En nu?", "What now?");
pub const FINISH: Text = Text("Klaar, volgende persoon", "Done, next person");
pub const FINISH_HINT: Text = Text(
    "Je kunt het formulier later nog openen en aanpassen.",
    "You can still open and change the form later.",
);
pub const SEE_RESULT: Text = Text("Resultaat bekijken", "See the result");
pub const SAVE_FILE: Text = Text("Bestand bewaren", "Save a file");
