//! What changes between two plans.

use super::figure::{compared, points};
use super::help::concerned;
use super::{Says, figure};
use crate::domain::matching::difference::Difference;
use crate::domain::matching::instance::Pair;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::words::sentence::{Fill, Sentence};
use crate::ui::words::{Text, plural};
use std::collections::BTreeSet;

/// How many schools are named.
const NAMED: usize = 10;

pub const MOVES: Text = Text("Wie gaat anders dan eerst", "Who goes elsewhere than before");
pub const NOTHING: Text =
    Text("Er verandert niets: dezelfde groepen.", "Nothing changes: the same groups.");

/// What is different: of the groups, the schools, the points.
pub fn difference(says: &Says<'_>, difference: &Difference) -> Vec<Sentence> {
    let lang = says.lang;
    if difference.is_empty() {
        return vec![NOTHING.get(lang).into()];
    }
    vec![groups(says, difference), schools(says, difference), points_of(lang, difference).into()]
}

fn groups(says: &Says<'_>, difference: &Difference) -> Sentence {
    let counted = |count: usize, one: Text, many: Text| -> Option<Sentence> {
        let word = plural(count, one, many).get(says.lang);
        (count > 0).then(|| format!("{count} {word}").into())
    };
    let parts = [
        counted(
            difference.kept.len(),
            Text("groep blijft gelijk", "group stays the same"),
            Text("groepen blijven gelijk", "groups stay the same"),
        ),
        counted(
            difference.changed.len(),
            Text("groep krijgt andere partners", "group gets other partners"),
            Text("groepen krijgen andere partners", "groups get other partners"),
        ),
        counted(
            difference.gone.len(),
            Text("groep verdwijnt", "group disappears"),
            Text("groepen verdwijnen", "groups disappear"),
        ),
        counted(
            difference.new.len(),
            Text("groep is nieuw", "group is new"),
            Text("groepen zijn nieuw", "groups are new"),
        ),
    ];
    let parts = Sentence::list(says.lang, parts.into_iter().flatten().collect());
    says.say(Text("{parts}.", "{parts}."), &Fill::default().with("parts", parts))
}

fn schools(says: &Says<'_>, difference: &Difference) -> Sentence {
    let all: Vec<RecordId> = difference.schools.iter().copied().collect();
    let fill = Fill::default()
        .with("count", figure::schools(says.lang, all.len()))
        .with("schools", concerned(says, &all, NAMED));
    says.say(Text("Het gaat om {count}: {schools}.", "It concerns {count}: {schools}."), &fill)
}

/// Who goes elsewhere, a line for each partner, by name.
pub fn moves(says: &Says<'_>, difference: &Difference) -> Vec<Sentence> {
    let pairs = difference.left.iter().chain(&difference.came);
    let partners: BTreeSet<RecordId> = pairs.map(|pair| pair.partner).collect();
    let mut partners: Vec<RecordId> = partners.into_iter().collect();
    partners.sort_by_cached_key(|id| says.school(*id).to_string().to_lowercase());
    let hosts = |pairs: &BTreeSet<Pair>, partner: RecordId| {
        let pairs = pairs.iter().filter(|pair| pair.partner == partner);
        let host = Text("{host} (‘{theme}’)", "{host} (‘{theme}’)");
        let hosts = pairs.map(|pair| says.say(host, &says.pair(*pair)));
        Sentence::list(says.lang, hosts.collect())
    };
    let line = |partner: RecordId| {
        let (from, to) = (hosts(&difference.left, partner), hosts(&difference.came, partner));
        let has = |pairs: &BTreeSet<Pair>| pairs.iter().any(|pair| pair.partner == partner);
        let text = match (has(&difference.left), has(&difference.came)) {
            (true, true) => {
                Text("{school}: van {from} naar {to}.", "{school}: from {from} to {to}.")
            }
            (true, false) => {
                Text("{school}: niet meer naar {from}.", "{school}: no longer to {from}.")
            }
            (false, _) => Text("{school}: nu naar {to}.", "{school}: now to {to}."),
        };
        says.say(text, &says.one(partner).with("from", from).with("to", to))
    };
    partners.into_iter().map(line).collect()
}

fn points_of(lang: Lang, difference: &Difference) -> String {
    let (more, now) = (difference.points(), points(lang, difference.after.sum()));
    match (lang, more) {
        (Lang::Nl, 0) => format!("Het plan houdt evenveel punten: {now}."),
        (Lang::Nl, _) => format!(
            "Het plan heeft nu {now}. Dat is {} dan het vorige, als je dat met de gegevens van nu rekent.",
            compared(lang, more)
        ),
        (Lang::En, 0) => format!("The plan keeps as many points: {now}."),
        (Lang::En, _) => format!(
            "The plan has {now} now. That is {} than the one before, counted with what is known now.",
            compared(lang, more)
        ),
    }
}
