//! Before and after.

use super::{Text, result};
use crate::domain::figure::change::{NotComparable, Verdict};
use crate::domain::text::Lang;

/// The heading: from one day to another.
pub fn title(lang: Lang, before: &str, after: &str) -> String {
    match lang {
        Lang::Nl => format!("Verandering van {before} tot {after}"),
        Lang::En => format!("Change from {before} to {after}"),
    }
}

pub const PER_TOPIC: Text = Text("De verandering per onderwerp", "The change by topic");
pub const TOPIC: Text = Text("Onderwerp", "Topic");
pub const CHANGE: Text = Text("Punten", "Points");
pub const IN_WORDS: Text = Text("In woorden", "In words");
pub const BEYOND_OTHERS: Text = Text("Meer dan de rest", "More than the rest");
pub const BEYOND_SAYS: Text = Text(
    "'Meer dan de rest' is de verandering min de gemiddelde verandering van de andere onderwerpen. Wat overal evenveel steeg of daalde, valt daarin weg.",
    "'More than the rest' is the change less the mean change of the other topics. What rose or fell everywhere alike falls out of it.",
);

pub const IN_THE_NETWORK: Text = Text("Verandering in het netwerk", "Change in the network");
pub const SCHOOLS: Text = Text("Scholen", "Schools");
pub const NETWORK_SAYS: Text = Text(
    "Het gemiddelde van de scholen die twee keer alles invulden, op dezelfde manier: van de vorige keer tot de laatste.",
    "The mean of the schools that filled in everything twice, in the same way: from the time before to the last.",
);

pub const OWN_JUDGEMENT: Text = Text(
    "Dit is het eigen oordeel van wie invulde, toen en nu. Het bewijst niet waardoor het anders werd.",
    "This is the judgement of those who filled it in, then and now. It does not prove why it changed.",
);
pub const LOW_STARTS: Text = Text(
    "Een lage score stijgt vaak vanzelf een beetje, en een hoge daalt vaak een beetje.",
    "A low score often rises a little by itself, and a high one often falls a little.",
);
pub const STRICTER: Text = Text(
    "Wie er meer van weet, oordeelt soms strenger: dan lijkt het minder dan het is.",
    "Who knows more about it may judge more strictly: then it seems less than it is.",
);

/// A number of points with its sign.
pub fn points(points: i64) -> String {
    match points {
        0 => "0".to_owned(),
        1.. => format!("+{points}"),
        _ => format!("−{}", points.unsigned_abs()),
    }
}

/// What a change is called.
pub fn verdict(verdict: Verdict) -> Text {
    match verdict {
        Verdict::NearlySame => Text("vrijwel gelijk", "nearly the same"),
        Verdict::Small => Text("klein verschil", "small difference"),
        Verdict::Clear => Text("duidelijk verschil", "clear difference"),
        Verdict::Possible => {
            Text("mogelijk verschil, nog niet zeker", "possible difference, not certain yet")
        }
    }
}

/// Why nothing is compared.
pub fn not_comparable(lang: Lang, reason: NotComparable) -> String {
    match (reason, lang) {
        (NotComparable::OtherSeries { before, after }, lang) => {
            let [before, after] = [before, after].map(|series| result::series(series).get(lang));
            match lang {
                Lang::Nl => format!(
                    "Niet te vergelijken: eerst '{before}', nu '{after}'. Vergelijk een team met een team, of samen met samen."
                ),
                Lang::En => format!(
                    "Not to be compared: first '{before}', now '{after}'. Compare a team with a team, or together with together."
                ),
            }
        }
        (NotComparable::TooFew { .. }, Lang::Nl) => {
            "Niet te vergelijken: een van beide keren vulden te weinig mensen dit in.".to_owned()
        }
        (NotComparable::TooFew { .. }, Lang::En) => {
            "Not to be compared: too few people filled this in one of both times.".to_owned()
        }
        (NotComparable::TooFine, Lang::Nl) => {
            "Niet te vergelijken: de aantallen in het bestand kloppen niet.".to_owned()
        }
        (NotComparable::TooFine, Lang::En) => {
            "Not to be compared: the counts in the file can not be right.".to_owned()
        }
    }
}
