//! Learning partners: the page, and under it every reason in plain words.

pub mod account;
pub mod card;
pub mod choice;
pub mod completion;
pub mod difference;
pub mod figure;
mod help;
pub mod hurdle;
pub mod impossible;
pub mod left_out;
mod page;
pub mod pair;
pub mod postcodes;
pub mod proof;
pub mod reason;
mod says;
pub mod set;
pub mod settings;
pub mod table;
pub mod unread;

pub use page::*;
pub use says::{Says, title};

use super::{Text, plural};
use crate::domain::text::Lang;

pub const LEAD: Text = Text(
    "Wie leert van wie? Een gastschool laat zien waar zij goed in is, en een paar partners komen dat leren. Je krijgt de beste groepen, met de redenen erbij. Jij beslist.",
    "Who learns from whom? A host school shows what it is good at, and a few partners come to learn it. You get the best groups, with the reasons. You decide.",
);
pub const TERMS: Text = Text(
    "De gastschool deelt, de partners leren. Samen zijn zij een groep, bij één thema.",
    "The host shares, the partners learn. Together they are a group, on one theme.",
);

pub const MAKE: Text = Text("Groepen maken", "Make groups");
pub const AGAIN: Text = Text("Opnieuw", "Make them again");
pub const AGAIN_SAYS: Text = Text(
    "Wat jij vastzette, blijft. De rest wordt opnieuw bekeken.",
    "What you fixed stays. The rest is looked at again.",
);
pub const KEEP: Text = Text("Zo min mogelijk veranderen", "Change as little as possible");
pub const KEEP_SAYS: Text = Text(
    "Voor als er een school bij komt of afvalt: wie al samen is, blijft zo veel mogelijk samen.",
    "For when a school joins or drops out: who is together stays together as far as possible.",
);
pub const STOP: Text = Text("Stoppen", "Stop");
pub const STOP_SAYS: Text =
    Text("Je houdt de beste groepen tot nu toe.", "You keep the best groups so far.");
pub const UNDO: Text = Text("Keuze terugnemen", "Take the choice back");
pub const UNDO_PLAN: Text = Text("Vorige groepen terug", "Back to the groups before");

pub const HOST: Text = Text("Gastschool", "Host");
pub const PARTNER: Text = Text("Partner", "Partner");
pub const THEME: Text = Text("Thema", "Theme");
pub const POINTS: Text = Text("Punten", "Points");
pub const DISTANCE: Text = Text("Afstand", "Distance");
pub const HAS_EXAMPLE: Text = Text("Voorbeeld van de gastschool", "Example of the host");
pub const NO_EXAMPLE: Text = Text(
    "De gastschool beschreef hierbij nog geen voorbeeld.",
    "The host has not described an example of this yet.",
);
pub const WHO_TO_WHOM: Text = Text("Wie gaat naar wie", "Who goes to whom");
pub const LEFT_OUT: Text = Text("Zonder groep", "Without a group");
pub const LEFT_OUT_SAYS: Text = Text(
    "Deze scholen leren nu nergens. Per school staat waarom, en wat helpt.",
    "These schools learn nowhere yet. For each you see why, and what would help.",
);
pub const NOBODY_LEFT_OUT: Text = Text(
    "Elke school die wil leren, heeft een groep.",
    "Every school that wants to learn has a group.",
);
pub const SETTINGS: Text = Text("Instellingen", "Settings");
pub const CHOICES: Text = Text("Jouw keuzen", "Your choices");
pub const NO_CHOICES: Text = Text(
    "Je hebt nog niets vastgezet of uitgesloten.",
    "You have not fixed or ruled out anything yet.",
);

pub const PIN: Text = Text("Vastzetten", "Fix");
pub const BAN: Text = Text("Niet samen", "Not together");
pub const TOGETHER: Text = Text("Toch samen", "Together after all");
pub const APPOINT: Text = Text("Gastschool aanwijzen", "Appoint a host");
pub const APPOINT_ASKS: Text = Text("Waarom deze school?", "Why this school?");
pub const APPOINT_SAYS: Text = Text(
    "Jij kent de scholen. Schrijf kort op waarom; het staat er later bij.",
    "You know the schools. Write in a few words why; it is shown later on.",
);
pub const OPEN: Text = Text("Groep vastzetten", "Fix the group");
pub const CLOSE: Text = Text("Deze groep niet", "Not this group");
pub const OUT: Text = Text("Doet niet mee", "Does not take part");
pub const TAKE_PART: Text = Text("Moet meedoen", "Must take part");
pub const LET_GO: Text = Text("Loslaten", "Let go");
pub const TAKE_BACK: Text = Text("Weghalen", "Remove");
pub const WHY_NOT: Text = Text("Waarom niet met …?", "Why not with …?");
pub const OTHER_HOST: Text = Text("Kies een andere gastschool", "Choose another host");
pub const CHOOSE_SCHOOL: Text = Text("Kies een school", "Choose a school");
pub const CHOOSE_THEME: Text = Text("Kies een thema", "Choose a theme");
pub const FIXED: Text = Text("vastgezet", "fixed");
pub const GOES: Text = Text("gaat weg bij ‘Opnieuw’", "leaves when made again");
pub const COMES: Text = Text("komt erbij bij ‘Opnieuw’", "joins when made again");
pub const APPOINTED: Text = Text("door jou aangewezen", "appointed by you");

pub const NO_SCHOOLS: Text = Text(
    "Er zijn nog geen scholen om te koppelen. Open eerst hun bestanden in ‘Mijn overzicht’.",
    "There are no schools to bring together yet. First open their files in ‘My overview’.",
);
pub const NO_PLAN: Text = Text(
    "Er zijn nog geen groepen. Kijk de instellingen na, of begin meteen.",
    "There are no groups yet. Look at the settings, or begin at once.",
);
pub const NO_GROUP: Text = Text(
    "Met deze scholen en instellingen is geen enkele groep mogelijk. Hieronder staat per school waarom.",
    "With these schools and settings no group at all is possible. Below you see why, school by school.",
);
pub const OUTDATED: Text = Text(
    "Er is iets veranderd. Deze groepen zijn nog van daarvoor.",
    "Something has changed. These groups are still those of before.",
);

pub const TAKE: Text = Text("Meenemen", "Take with you");
pub const LIST: Text = Text("Wie gaat naar wie (CSV)", "Who goes to whom (CSV)");
pub const LIST_SAYS: Text = Text(
    "Voor Excel in het Nederlands: een rij per partner.",
    "For Excel with Dutch settings: a row per partner.",
);
pub const WORKBOOK: Text = Text("Werkmap (XLSX)", "Workbook (XLSX)");
pub const WORKBOOK_SAYS: Text = Text(
    "Groepen, punten en wie nog geen groep heeft, met uitleg.",
    "Groups, points and who has no group yet, with an explanation.",
);
pub const CARDS: Text = Text("Kaarten op papier", "Cards on paper");
pub const CARDS_SAYS: Text = Text(
    "Van elke groep een blad om aan de scholen te geven.",
    "A sheet of each group to give to the schools.",
);
pub const NAMES_SAY: Text = Text(
    "Alleen scholen waarvan het team instemde, staan er met hun naam. De andere hebben een code.",
    "Only schools whose team agreed are named. The others have a code.",
);
/// What the files begin with.
pub const FILE_NAME: Text = Text("talentscan_leerpartners", "talentscan_learning_partners");

pub const OWN_THEMES: Text = Text("Eigen thema’s", "Themes of your own");
pub const OWN_THEMES_SAY: Text = Text(
    "Voor wat niet in de scans staat. Per school vul je aan wie het laat zien en wie het wil leren.",
    "For what is not in the scans. School by school you fill in who shows it and who wants to learn it.",
);
pub const OWN_THEME: Text = Text("Naam van het thema", "Name of the theme");
pub const ADD_THEME: Text = Text("Thema toevoegen", "Add the theme");

/// How many groups there are, and who is in them.
pub fn totals(
    lang: Lang,
    groups: usize,
    placed: usize,
    schools: usize,
    both: usize,
) -> Vec<(String, String)> {
    let of = |count: usize| match lang {
        Lang::Nl => format!("{count} van {schools}"),
        Lang::En => format!("{count} of {schools}"),
    };
    let groups_are = plural(groups, Text("groep", "group"), Text("groepen", "groups"));
    let learn = plural(
        placed,
        Text("scholen leert", "schools learns"),
        Text("scholen leren", "schools learn"),
    );
    let both_are = plural(
        both,
        Text("scholen leert en laat zien", "schools learns and shows"),
        Text("scholen leren en laten zien", "schools learn and show"),
    );
    vec![
        (groups.to_string(), groups_are.get(lang).to_owned()),
        (of(placed), learn.get(lang).to_owned()),
        (of(both), both_are.get(lang).to_owned()),
    ]
}

/// The head of the schools that have no group.
pub fn left_out(lang: Lang, count: usize) -> String {
    format!("{}: {count}", LEFT_OUT.get(lang))
}
