//! The coordinator's overview.

use super::Text;
use crate::app::overview::{Basis, Brought, Last, Withholding};
use crate::domain::text::Lang;
use crate::domain::time::Date;
use crate::ui::format;

pub const LEAD: Text = Text(
    "Open de bestanden die scholen je stuurden, en zie ze naast elkaar.",
    "Open the files that schools sent you, and see them side by side.",
);
pub const EXAMPLE_LEAD: Text = Text(
    "Zo ziet een netwerk eruit als scholen je hun bestand hebben gestuurd.",
    "This is what a network looks like once schools have sent you their file.",
);
pub const OPEN_FILES: Text = Text("Bestanden openen", "Open files");
pub const DROP: Text = Text(
    "Of sleep bestanden naar deze pagina. Meer tegelijk mag.",
    "Or drag files onto this page. Several at once is fine.",
);
pub const PASTE: Text = Text("Plak de tekst van een bestand", "Paste the text of a file");
pub const PASTE_LABEL: Text = Text("De tekst van het bestand", "The text of the file");
pub const PASTE_ADD: Text = Text("Tekst openen", "Open the text");
pub const PASTED: Text = Text("geplakte tekst", "pasted text");
pub const COUNT_OWN: Text = Text(
    "Wat op dit apparaat is ingevuld telt mee",
    "What was filled in on this device counts too",
);

pub const BUSY: Text = Text("Bestanden openen…", "Opening files…");

/// Stop the opening of files.
pub const STOP: Text = Text("Stoppen", "Stop");

/// How far it is.
pub fn progress(lang: Lang, done: usize, of: usize) -> String {
    match lang {
        Lang::Nl => format!("{done} van {of} bestanden"),
        Lang::En => format!("{done} of {of} files"),
    }
}

/// What was read.
pub fn read(lang: Lang, good: usize, refused: usize) -> String {
    let read = match (lang, good) {
        (Lang::Nl, 1) => "1 bestand gelezen".to_owned(),
        (Lang::Nl, _) => format!("{good} bestanden gelezen"),
        (Lang::En, 1) => "1 file read".to_owned(),
        (Lang::En, _) => format!("{good} files read"),
    };
    match (lang, refused) {
        (_, 0) => read,
        (Lang::Nl, _) => format!("{read}, {refused} geweigerd"),
        (Lang::En, _) => format!("{read}, {refused} refused"),
    }
}

pub const NOT_TAKEN_YET: Text = Text(
    "Er is nog niets toegevoegd. Kijk of dit is wat je verwacht.",
    "Nothing has been added yet. See whether this is what you expect.",
);
pub const TAKE: Text = Text("Toevoegen aan mijn overzicht", "Add to my overview");
pub const LEAVE: Text = Text("Niet toevoegen", "Do not add");

/// So many files.
pub fn files(lang: Lang, count: usize) -> String {
    match (lang, count) {
        (Lang::Nl, 1) => "1 bestand".to_owned(),
        (Lang::Nl, _) => format!("{count} bestanden"),
        (Lang::En, 1) => "1 file".to_owned(),
        (Lang::En, _) => format!("{count} files"),
    }
}

/// What was done last.
pub fn last(lang: Lang, last: &Last) -> String {
    let stays = |stay: usize| match (lang, stay) {
        (_, 0) => String::new(),
        (Lang::Nl, 1) => " 1 onderdeel blijft, want het staat ook in een ander bestand.".to_owned(),
        (Lang::Nl, _) => {
            format!(" {stay} onderdelen blijven, want ze staan ook in een ander bestand.")
        }
        (Lang::En, 1) => " 1 item stays, as it is in another file too.".to_owned(),
        (Lang::En, _) => format!(" {stay} items stay, as they are in another file too."),
    };
    match (last, lang) {
        (Last::Taken(0), Lang::Nl) => "Deze bestanden stonden er al.".to_owned(),
        (Last::Taken(0), Lang::En) => "These files were here already.".to_owned(),
        (Last::Taken(count), Lang::Nl) => format!("{} toegevoegd.", files(lang, *count)),
        (Last::Taken(count), Lang::En) => format!("{} added.", files(lang, *count)),
        (Last::Removed(removed), _) => {
            let what = match removed.files.as_slice() {
                [only] => only.file.name.clone(),
                several => files(lang, several.len()),
            };
            let is_removed = Text("weggehaald", "removed").get(lang);
            format!("{what} {is_removed}.{}", stays(removed.stay))
        }
        (Last::PutBack(count), Lang::Nl) => format!("{} teruggezet.", files(lang, *count)),
        (Last::PutBack(count), Lang::En) => format!("{} put back.", files(lang, *count)),
        (Last::Listed(schools), _) => super::expected::listed(lang, *schools),
        (Last::Located(areas), _) => super::partners::postcodes::known(lang, *areas),
        (Last::Decided(same), _) => super::same::decided(*same).get(lang).to_owned(),
        (Last::Chosen, Lang::Nl) => {
            "Gekozen. De keuze staat als bestand in je lijst, en gaat mee als je alles bewaart."
                .to_owned()
        }
        (Last::Chosen, Lang::En) => {
            "Chosen. The choice is a file in your list, and goes along when you save everything."
                .to_owned()
        }
    }
}

pub const SET_ASIDE: Text = Text(
    "Dit bestand is met een nieuwere versie van de app gemaakt. Het wordt apart gezet en meegeteld zodra deze app het kan lezen.",
    "This file was made with a newer version of the app. It is set aside, and counts as soon as this app can read it.",
);
pub const IS_SET_ASIDE: Text = Text("apart gezet: nieuwere versie", "set aside: newer version");
pub const LIST_MORE: Text = Text("Meer tonen", "Show more");
pub const SAVE_ALL: Text = Text("Mijn hele overzicht bewaren", "Save my whole overview");
pub const REMOVE_FILE: Text = Text("Weghalen", "Remove");
pub const PUT_BACK: Text = Text("Terugzetten", "Put back");

/// The button that takes the last batch back, when it came some time ago.
pub fn take_back(lang: Lang, files: usize) -> String {
    match (lang, files) {
        (Lang::Nl, 1) => "Het laatst toegevoegde bestand weghalen".to_owned(),
        (Lang::Nl, _) => format!("De laatst toegevoegde {files} bestanden weghalen"),
        (Lang::En, 1) => "Remove the file that was added last".to_owned(),
        (Lang::En, _) => format!("Remove the {files} files that were added last"),
    }
}

/// The name of the button that removes a file, for who cannot see which one it stands at.
pub fn remove_file(lang: Lang, name: &str) -> String {
    match lang {
        Lang::Nl => format!("Weghalen: {name}"),
        Lang::En => format!("Remove: {name}"),
    }
}

pub const FORKS: Text = Text("Twee versies", "Two versions");
pub const FORKS_SAY: Text = Text(
    "Hiervan zijn twee versies binnengekomen. De eerste telt nu mee. Weet je het niet, vraag het dan de school.",
    "Of these there are two versions. The first one counts now. If you do not know, ask the school.",
);
pub const SCHOOL_ITSELF: Text = Text("Gegevens van de school", "Details of the school");
pub const PLAN_ITSELF: Text = Text("Plan van de leerpartners", "Plan of learning partners");
pub const POSTCODES_ITSELF: Text = Text("Tabel met postcodes", "Table of postcodes");
pub const COMPLETION_ITSELF: Text =
    Text("Wat een coördinator aanvulde", "What a coordinator completed");

/// What a version of a plan holds: when it was made, its groups, and what was decided.
pub fn plan(lang: Lang, (on, groups, decided): (Option<Date>, usize, usize)) -> String {
    let made = on.map(|on| format!("{}, ", format::date(lang, on))).unwrap_or_default();
    match lang {
        Lang::Nl => format!("{made}{groups} groepen, {decided} keuzen"),
        Lang::En => format!("{made}{groups} groups, {decided} choices"),
    }
}

pub const WITHDRAWN: Text = Text("ingetrokken", "withdrawn");

/// The number of a version.
pub fn version(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => format!("Versie {number}"),
        Lang::En => format!("Version {number}"),
    }
}

/// The button that chooses a version.
pub fn choose(lang: Lang, number: usize) -> String {
    match lang {
        Lang::Nl => format!("Versie {number} telt"),
        Lang::En => format!("Version {number} counts"),
    }
}

/// When a form was begun and finished.
pub fn days(lang: Lang, started: Date, finished: Option<Date>) -> String {
    let started = format::date(lang, started);
    match (lang, finished.map(|date| format::date(lang, date))) {
        (Lang::Nl, None) => format!("begonnen op {started}, niet klaar"),
        (Lang::Nl, Some(finished)) => format!("begonnen op {started}, klaar op {finished}"),
        (Lang::En, None) => format!("begun on {started}, not finished"),
        (Lang::En, Some(finished)) => format!("begun on {started}, finished on {finished}"),
    }
}

/// How far a version differs from the first.
pub fn differing(lang: Lang, (statements, texts): (usize, usize)) -> String {
    match lang {
        Lang::Nl => format!("anders dan versie 1: {statements} uitspraken, {texts} teksten"),
        Lang::En => format!("other than version 1: {statements} statements, {texts} texts"),
    }
}

pub const PER_FILE: Text = Text("Per bestand", "File by file");
pub const REFUSED: Text = Text("Geweigerd", "Refused");
pub const NOTHING_TAKEN: Text = Text("Er is niets van overgenomen.", "Nothing of it was taken.");

/// What a file brought.
pub fn brought(lang: Lang, brought: Brought) -> String {
    let Brought { new, newer, same, older, two_versions } = brought;
    if new + newer + older + two_versions == 0 {
        let text = match same {
            0 => Text("Er staat niets in.", "There is nothing in it."),
            _ => Text("Alles stond er al in.", "Everything was here already."),
        };
        return text.get(lang).to_owned();
    }
    let parts: Vec<String> = match lang {
        Lang::Nl => [
            (
                new,
                if new == 1 {
                    "1 nieuw onderdeel".to_owned()
                } else {
                    format!("{new} nieuwe onderdelen")
                },
            ),
            (newer, format!("{newer} bijgewerkt")),
            (same, format!("{same} stond er al")),
            (older, format!("{older} ouder dan wat er al was")),
            (two_versions, format!("van {two_versions} zijn er nu twee versies")),
        ],
        Lang::En => [
            (new, if new == 1 { "1 new item".to_owned() } else { format!("{new} new items") }),
            (newer, format!("{newer} updated")),
            (same, format!("{same} here already")),
            (older, format!("{older} older than what was here")),
            (two_versions, format!("of {two_versions} there are two versions now")),
        ],
    }
    .into_iter()
    .filter(|(count, _)| *count > 0)
    .map(|(_, text)| text)
    .collect();
    format!("{}.", parts.join(", "))
}

pub const NOT_STORED: Text = Text(
    "Deze bestanden zijn niet op dit apparaat opgeslagen. Sluit je dit venster, dan moet je ze opnieuw openen.",
    "These files are not stored on this device. If you close this window, you will have to open them again.",
);

pub const SCHOOL: Text = Text("School of bestuur", "School or board");
pub const BASIS: Text = Text("Wie", "Who");
pub const NAMELESS: Text = Text("Formulieren zonder school", "Forms without a school");
pub const UNNAMED: Text = Text("School zonder naam", "School without a name");

pub const DOMAINS: Text = Text("De zes onderwerpen", "The six topics");
pub const DOMAINS_CAPTION: Text =
    Text("Punten per onderwerp, van 0 tot 100.", "Points per topic, from 0 to 100.");
pub const DOMAINS_READ: Text = Text(
    "Meer kleur is hoger. Onder elk getal staat hoeveel formulieren meetellen (n), en of een team verdeeld is.",
    "More colour is higher. Below each number stands how many forms count (n), and whether a team is divided.",
);
pub const STRONGEST_MARK: &str = "★";
pub const STRONGEST: Text =
    Text("sterkste onderwerp van deze school", "strongest topic of this school");
pub const FEW: &str = "<5";
pub const FEW_SAYS: Text = Text(
    "minder dan vijf formulieren, dus niet getoond, zodat niemand herkenbaar is",
    "fewer than five forms, so not shown, so that nobody can be recognised",
);
pub const FEW_SHORT: Text = Text("minder dan vijf, niet getoond", "fewer than five, not shown");
pub const NONE: &str = "–";
pub const NONE_SAYS: Text = Text("niet ingevuld of niet getoond", "not filled in or not shown");
pub const NOT_SHOWN: Text = Text("niet getoond", "not shown");
pub const DIVIDED: Text = Text("verdeeld", "divided");
pub const TWO_CAMPS: Text = Text("twee kampen", "two camps");
pub const NO_RANKING: Text = Text(
    "Dit zijn oordelen van mensen over hun eigen school. Er is geen totaalcijfer en geen ranglijst: elk team legt een eigen maat aan.",
    "These are judgements of people on their own school. There is no total grade and no ranking: every team has a measure of its own.",
);

pub const AMBITIONS: Text = Text("De negen ambities", "The nine ambitions");
pub const AMBITIONS_CAPTION: Text =
    Text("Ambitie / nu, van 1 tot 4.", "Ambition / now, from 1 to 4.");
pub const COUNTED_MARK: &str = "●";
pub const COUNTED: Text = Text("telt als ambitie", "counts as an ambition");
pub const TOTAL: Text = Text("Tellen", "Count");
pub const ENOUGH: Text = Text("genoeg", "enough");
pub const NOT_ENOUGH: Text = Text("te weinig", "too few");
pub const ENOUGH_SAYS: Text = Text(
    "Bij vier of meer ambities die tellen, is er genoeg basis om samen verder te verkennen.",
    "With four or more ambitions that count, there is enough of a basis to explore further together.",
);
pub const FULL_TEXTS: Text = Text("De ambities voluit", "The ambitions in full");
/// Whose answers count, in a narrow column.
pub fn basis(lang: Lang, basis: Basis, team_size: Option<u32>) -> String {
    match (lang, basis) {
        (Lang::Nl, Basis::Team(n)) => of(format!("team, {n}"), " van ", team_size),
        (Lang::En, Basis::Team(n)) => of(format!("team, {n}"), " of ", team_size),
        (Lang::Nl, Basis::Joint(Some(people))) => format!("samen, {people}"),
        (Lang::Nl, Basis::Joint(None)) => "samen".to_owned(),
        (Lang::En, Basis::Joint(Some(people))) => format!("together, {people}"),
        (Lang::En, Basis::Joint(None)) => "together".to_owned(),
        (Lang::Nl, Basis::Principal) => "directeur".to_owned(),
        (Lang::En, Basis::Principal) => "principal".to_owned(),
        (Lang::Nl, Basis::Board) => "bestuur".to_owned(),
        (Lang::En, Basis::Board) => "board".to_owned(),
    }
}

fn of(count: String, of: &str, team_size: Option<u32>) -> String {
    match team_size {
        Some(size) => format!("{count}{of}{size}"),
        None => count,
    }
}

/// Why no answers are shown, in a narrow column.
pub fn withheld(withheld: Withholding) -> Text {
    match withheld {
        Withholding::TooFew => Text("team, minder dan 5", "team, fewer than 5"),
        Withholding::NotAgreed => Text("directeur, geen toestemming", "principal, did not agree"),
    }
}

pub const WITHOUT: Text = Text("Geen formulieren van:", "No forms from:");

pub const EMPTY: Text = Text("Hier staat nog niets", "There is nothing here yet");
pub const EMPTY_STEPS: [Text; 3] = [
    Text(
        "Vraag scholen om hun bestand: bij 'Bestand bewaren' kiezen ze 'voor de coördinator'.",
        "Ask schools for their file: at 'Save a file' they choose 'for the coordinator'.",
    ),
    Text(
        "Open de bestanden hier, een voor een of allemaal tegelijk.",
        "Open the files here, one by one or all at once.",
    ),
    Text(
        "Zie waarin elke school sterk is, en wat ze wil. Niets verlaat dit apparaat.",
        "See what each school is strong in, and what it wants. Nothing leaves this device.",
    ),
];
pub const NO_FORMS: Text = Text(
    "In de bestanden die je opende, staan geen ingevulde formulieren.",
    "There are no filled-in forms in the files that you opened.",
);
pub const SEE_EXAMPLE: Text = Text("Eerst een voorbeeld zien", "See an example first");

pub const REMOVE: Text =
    Text("Alles uit het overzicht verwijderen", "Remove everything from the overview");
pub const REMOVE_ASK: Text = Text(
    "Weet je het zeker? De geopende bestanden verdwijnen van deze pagina en van dit apparaat. De bestanden zelf, in je mail of map, blijven bestaan. Wat je hier zelf maakte, zoals groepen, keuzen en aanvullingen, staat daar niet in: bewaar dat eerst met ‘Mijn hele overzicht bewaren’.",
    "Are you sure? The opened files disappear from this page and from this device. The files themselves, in your mail or folder, stay. What you made here yourself, such as groups, choices and completions, is not in them: keep that first with ‘Save my whole overview’.",
);
pub const REMOVE_YES: Text = Text("Ja, verwijderen", "Yes, remove");
