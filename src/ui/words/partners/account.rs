//! What points are made of, of a pair and of a whole plan.

use crate::domain::matching::instance::{Points, Weights};
use crate::domain::matching::plan::Account;
use crate::domain::matching::rulebook::Parts;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::Text;

/// One part of the points.
#[derive(Clone, Copy, Debug)]
pub struct Part {
    /// What it is called.
    pub label: Text,
    /// What it means.
    pub says: Text,
    /// How many points it brings.
    pub points: Points,
    /// How many it can bring at most, where there is a limit.
    pub most: Option<Points>,
}

const COMPLEMENTARITY: (Text, Text) = (
    Text("aanvulling", "complementarity"),
    Text(
        "hoeveel hoger de gastschool scoort dan de partner",
        "how much higher the host scores than the partner",
    ),
);
const WISH: (Text, Text) = (
    Text("wens", "wish"),
    Text(
        "of het de eerste, tweede of derde wens is",
        "whether it is the first, second or third wish",
    ),
);
const URGENCY: (Text, Text) = (
    Text("hoe graag", "how much it is wanted"),
    Text("hoe graag de partner dit wil leren", "how much the partner wants to learn this"),
);
const NEARNESS: (Text, Text) = (
    Text("dichtbij", "nearness"),
    Text("hoe dicht de scholen bij elkaar liggen", "how near the schools are to each other"),
);
const KEPT: (Text, Text) = (
    Text("al samen", "together before"),
    Text("of de scholen al samen waren", "whether the schools were together before"),
);

/// The parts of what a pair is worth, each with the most that it can be; what counts for nothing is
/// left out.
pub fn of_pair(parts: &Parts, weights: &Weights) -> Vec<Part> {
    let Parts { complementarity, wish, urgency, nearness, kept } = *parts;
    let most_wished = weights.wish.into_iter().max().unwrap_or_default();
    let most_urgent =
        Weights { complementarity: 0, wish: [0; 3], nearness: 0, kept: 0, ..*weights };
    [
        (COMPLEMENTARITY, complementarity, weights.complementarity),
        (WISH, wish, most_wished),
        (URGENCY, urgency, most_urgent.most_of_pair()),
        (NEARNESS, nearness, weights.nearness),
        (KEPT, kept, weights.kept),
    ]
    .into_iter()
    .filter(|(_, points, most)| *most > 0 || *points != 0)
    .map(|((label, says), points, most)| Part { label, says, points, most: Some(most.into()) })
    .collect()
}

/// The parts of what a plan is worth; what brings and costs nothing is left out.
pub fn of_plan(account: &Account) -> Vec<Part> {
    let Account { pairs, placed, gives_and_gets, groups, left_out } = *account;
    let Parts { complementarity, wish, urgency, nearness, kept } = pairs;
    [
        (COMPLEMENTARITY, complementarity),
        (WISH, wish),
        (URGENCY, urgency),
        (NEARNESS, nearness),
        (KEPT, kept),
        (
            (
                Text("een plek", "a place"),
                Text(
                    "voor elke school die ergens kan leren",
                    "for every school that can learn somewhere",
                ),
            ),
            placed,
        ),
        (
            (
                Text("geven en krijgen", "giving and getting"),
                Text(
                    "voor elke school die leert en ook laat zien",
                    "for every school that learns and shows too",
                ),
            ),
            gives_and_gets,
        ),
        (
            (
                Text("groepen", "groups"),
                Text(
                    "wat elke groep telt, volgens je instellingen",
                    "what every group counts for, by your settings",
                ),
            ),
            groups,
        ),
        (
            (
                Text("zonder plek", "without a place"),
                Text(
                    "voor elke school die moet meedoen en geen plek heeft",
                    "for every school that must take part and has no place",
                ),
            ),
            left_out,
        ),
    ]
    .into_iter()
    .filter(|(_, points)| *points != 0)
    .map(|((label, says), points)| Part { label, says, points, most: None })
    .collect()
}

/// A part as a line: `aanvulling 26 van 40`.
pub fn line(lang: Lang, part: &Part) -> String {
    let (label, points) = (part.label.get(lang), format::thousands(lang, part.points));
    match (lang, part.most) {
        (_, None) => format!("{label} {points}"),
        (Lang::Nl, Some(most)) => format!("{label} {points} van {}", format::thousands(lang, most)),
        (Lang::En, Some(most)) => format!("{label} {points} of {}", format::thousands(lang, most)),
    }
}

/// All of a pair together.
pub fn sum(lang: Lang, parts: &Parts, weights: &Weights) -> String {
    let (points, most) = (super::figure::points(lang, parts.sum()), weights.most_of_pair());
    let most = format::thousands(lang, most.into());
    match lang {
        Lang::Nl => format!("Samen {points} van de {most}."),
        Lang::En => format!("Together {points} of {most}."),
    }
}
