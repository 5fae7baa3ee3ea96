//! Who can show what in the overview, and who wants to learn it.

use super::{Text, plural};
use crate::domain::figure::score::Fraction;
use crate::domain::school::Missing;
use crate::domain::text::Lang;
use crate::ui::format;

pub const DEMAND: Text = Text("Vraag en aanbod", "Supply and demand");
pub const DEMAND_SAYS: Text = Text(
    "Wie kan iets laten zien, en wie wil dat leren? Zo zie je welke scholen iets voor elkaar kunnen betekenen.",
    "Who can show something, and who wants to learn it? So you see which schools can do something for each other.",
);
pub const NO_OFFERS: Text = Text(
    "Nog geen school zei wat zij wil delen en leren. Dat kiest een school bij ‘Wat willen jullie delen en leren?’, en het komt mee in haar bestand voor de coördinator.",
    "No school has said yet what it wants to share and learn. A school chooses that at ‘What do you want to share and learn?’, and it comes along in its file for the coordinator.",
);
pub const UNANSWERED: Text =
    Text("Wensen waar hier niemand op kan antwoorden", "Wishes that nobody here can answer");
pub const UNANSWERED_SAYS: Text = Text(
    "Zoek hiervoor buiten deze scholen, of help een school die het bijna kan laten zien.",
    "Look for this outside these schools, or help a school that can nearly show it.",
);
pub const ALL_ANSWERED: Text = Text(
    "Voor elke wens is hier een school die het kan laten zien.",
    "For every wish there is a school here that can show it.",
);
pub const DOMAINS: Text = Text("Bij de zes onderwerpen", "On the six topics");
pub const AMBITIONS: Text = Text("Bij de negen ambities", "On the nine ambitions");
pub const CAN_SHOW: Text = Text("Kan laten zien", "Can show");
pub const WANTS: Text = Text("Wil leren", "Wants to learn");
pub const NEARLY: Text = Text("Bijna", "Nearly");
pub const STRONG: Text = Text("sterk", "strong");
pub const POSSIBLE: Text = Text("mogelijk", "possible");
pub const NOBODY: Text = Text("Niemand", "Nobody");
pub const NEEDED: Text = Text("nog nodig:", "still needed:");
/// Schools that did not wish for it.
pub const BY_ANSWERS: Text = Text("Volgens de ambitieschaal", "By the ambition scale");
pub const GAP: Text = Text(
    "Zij vroegen er niet om. Bij hen telt deze ambitie, en zij hebben nog een punt of meer te gaan.",
    "They did not ask for it. With them this ambition counts, and there is a point or more to go.",
);
pub const READ: Text = Text(
    "Sterk: de antwoorden zijn hoog en eensgezind, er is een goed voorbeeld, en het team staat erachter. Mogelijk: het is het sterkste onderwerp van de school, en het team staat erachter.",
    "Strong: the answers are high and agree, there is a good example, and the team stands behind it. Possible: it is the strongest topic of the school, and the team stands behind it.",
);
pub const NOT_SHOWN: Text =
    Text("antwoorden die getoond mogen worden", "answers that may be shown");

/// A title with how many there are.
pub fn counted(lang: Lang, title: Text, count: usize) -> String {
    format!("{}: {count}", title.get(lang))
}

/// A wish: how much it is wanted, and which one it is.
pub fn wish(lang: Lang, urgency: Text, rank: usize) -> String {
    let urgency = urgency.get(lang);
    match lang {
        Lang::Nl => format!("{urgency}, wens {rank}"),
        Lang::En => format!("{urgency}, wish {rank}"),
    }
}

/// So many schools more.
pub fn and_more(lang: Lang, more: usize) -> String {
    match (lang, more) {
        (Lang::Nl, _) => format!("en nog {more}"),
        (Lang::En, _) => format!("and {more} more"),
    }
}

pub const FIND_PARTNERS: Text = Text("Leerpartners zoeken", "Find learning partners");

/// How many wishes there are on a subject that nobody can answer.
pub fn wishes(lang: Lang, count: usize) -> String {
    let word = plural(count, Text("wens", "wish"), Text("wensen", "wishes"));
    format!("{count} {}", word.get(lang))
}

/// The subjects that nobody offers or asks for.
pub const NEITHER: Text = Text("Geen vraag en geen aanbod bij:", "Neither asked nor offered:");

/// Something that is missing, as something that can be done.
pub fn missing(lang: Lang, missing: &Missing) -> String {
    let points = |least: &Fraction| least.rounded();
    match (missing, lang) {
        (Missing::Score { at_least, .. }, Lang::Nl) => {
            format!("een score van {} of meer", points(at_least))
        }
        (Missing::Score { at_least, .. }, Lang::En) => {
            format!("a score of {} or more", points(at_least))
        }
        (Missing::Statement { at_least, .. }, Lang::Nl) => {
            format!("bij elke uitspraak {} punten of meer", points(at_least))
        }
        (Missing::Statement { at_least, .. }, Lang::En) => {
            format!("{} points or more for every statement", points(at_least))
        }
        (Missing::Response { rate, .. }, _) if rate.team.is_none() => {
            Text("hoe groot het team is", "how large the team is").get(lang).to_owned()
        }
        (Missing::Response { at_least, .. }, Lang::Nl) => {
            format!("antwoorden van {}% van het team", points(at_least))
        }
        (Missing::Response { at_least, .. }, Lang::En) => {
            format!("answers of {}% of the team", points(at_least))
        }
        (Missing::Now { at_least, .. }, Lang::Nl) => {
            format!("‘nu’ op {} of hoger", format::one_decimal(lang, *at_least))
        }
        (Missing::Now { at_least, .. }, Lang::En) => {
            format!("‘now’ at {} or higher", format::one_decimal(lang, *at_least))
        }
        (other, _) => plain(other).get(lang).to_owned(),
    }
}

/// What needs no number to be said.
fn plain(missing: &Missing) -> Text {
    match missing {
        Missing::Agreement { .. } => {
            Text("een team dat het meer eens is", "a team that agrees more")
        }
        Missing::Example { characters: 0, .. } => Text("een goed voorbeeld", "a good example"),
        Missing::Example { .. } => {
            Text("een voorbeeld met meer uitleg", "an example with more explanation")
        }
        Missing::Willing => Text("dat de school het aanbiedt", "that the school offers it"),
        Missing::TeamAgrees => Text("akkoord van het team", "the agreement of the team"),
        _ => Text("antwoorden van het team", "answers of the team"),
    }
}
