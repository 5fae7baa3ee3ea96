//! Why two schools are a pair.

use super::account::{self, Part};
use super::figure::{compared, distance};
use super::{Says, figure, hurdle};
use crate::domain::matching::explain::{Alternative, Explanation, Hurdle};
use crate::domain::matching::instance::{Candidacy, Choice, Pair, Points};
use crate::domain::matching::rulebook::Parts;
use crate::ui::words::Text;
use crate::ui::words::offer;
use crate::ui::words::sentence::Sentence;
use std::cmp::Ordering;

pub const OTHERS: Text = Text("Waar kon het nog meer?", "Where else could it be?");

/// Why two schools are a pair, in words.
#[derive(Clone, Debug)]
pub struct Why {
    /// What speaks for it, and what is not known.
    pub says: Vec<Sentence>,
    /// The points, part by part.
    pub parts: Vec<Part>,
    /// The points together.
    pub sum: String,
    /// The next best hosts, with what stands in the way there.
    pub others: Vec<Sentence>,
}

/// Why these two are a pair.
pub fn why(says: &Says<'_>, pair: Pair, explanation: &Explanation) -> Why {
    let Explanation { parts, metres, alternatives } = explanation;
    let decided = [
        (Choice::Pin(pair), Text("Jij zette deze koppeling vast.", "You fixed this pair.")),
        (
            Choice::Appoint(pair.host, pair.theme),
            Text(
                "Jij wees {host} aan als gastschool bij ‘{theme}’.",
                "You appointed {host} as host for ‘{theme}’.",
            ),
        ),
    ];
    let chosen = &says.network.instance.choices;
    let decided = decided.into_iter().filter(|(choice, _)| chosen.contains(choice));
    let mut sentences: Vec<Sentence> =
        decided.map(|(_, text)| says.say(text, &says.pair(pair))).collect();
    sentences.push(scores(says, pair));
    sentences.extend(possible(says, pair));
    sentences.push(wish(says, pair));
    sentences.push(apart(says, pair, *metres));
    sentences.extend(kept(says, pair, parts));
    Why {
        says: sentences,
        parts: account::of_pair(parts, says.weights()),
        sum: account::sum(says.lang, parts, says.weights()),
        others: others(says, pair, parts.sum(), alternatives),
    }
}

/// What the two score.
pub fn scores(says: &Says<'_>, pair: Pair) -> Sentence {
    let score = |id| says.score(id, pair.theme);
    let fill = says.pair(pair);
    let (host, partner) = match (score(pair.host), score(pair.partner)) {
        (Some(host), Some(partner)) => (host, partner),
        (None, Some(partner)) => {
            let text = Text(
                "{partner} scoort {low} bij ‘{theme}’. De score van {host} is onbekend.",
                "{partner} scores {low} on ‘{theme}’. The score of {host} is unknown.",
            );
            return says.say(text, &fill.with("low", partner.to_string()));
        }
        (Some(host), None) => {
            let text = Text(
                "{host} scoort {high} bij ‘{theme}’. De score van {partner} is onbekend.",
                "{host} scores {high} on ‘{theme}’. The score of {partner} is unknown.",
            );
            return says.say(text, &fill.with("high", host.to_string()));
        }
        (None, None) => {
            let text = Text(
                "Wat {host} en {partner} scoren bij ‘{theme}’, is onbekend.",
                "What {host} and {partner} score on ‘{theme}’ is unknown.",
            );
            return says.say(text, &fill);
        }
    };
    let text = match host.cmp(&partner) {
        Ordering::Greater => Text(
            "{host} scoort {high} bij ‘{theme}’, {partner} {low}: dat scheelt {more}.",
            "{host} scores {high} on ‘{theme}’, {partner} {low}: a difference of {more}.",
        ),
        Ordering::Equal => Text(
            "{host} en {partner} scoren allebei {high} bij ‘{theme}’.",
            "{host} and {partner} both score {high} on ‘{theme}’.",
        ),
        Ordering::Less => Text(
            "{host} scoort {high} bij ‘{theme}’, en {partner} {more} hoger: {low}.",
            "{host} scores {high} on ‘{theme}’, and {partner} {more} higher: {low}.",
        ),
    };
    let fill = fill
        .with("high", host.to_string())
        .with("low", partner.to_string())
        .with("more", host.abs_diff(partner).to_string());
    says.say(text, &fill)
}

fn possible(says: &Says<'_>, pair: Pair) -> Option<Sentence> {
    let appointed = says.network.instance.choices.contains(&Choice::Appoint(pair.host, pair.theme));
    let standing = says.standing(pair.host, pair.theme)?;
    let is_possible = standing.candidacy == Candidacy::Possible && !appointed;
    is_possible.then(|| {
        let text = Text(
            "{host} is een mogelijke gastschool: zij biedt het aan, en heeft nog niet alles wat een sterke gastschool heeft.",
            "{host} is a possible host: it offers this, and does not have all that a strong host has yet.",
        );
        says.say(text, &says.pair(pair))
    })
}

/// Which wish it is, and how much it is wanted.
pub fn wish(says: &Says<'_>, pair: Pair) -> Sentence {
    let fill = says.pair(pair);
    let Some(wish) = says.standing(pair.partner, pair.theme).and_then(|standing| standing.wish)
    else {
        let text = Text(
            "{partner} noemde ‘{theme}’ niet als wens.",
            "{partner} did not name ‘{theme}’ as a wish.",
        );
        return says.say(text, &fill);
    };
    let rank = match wish.rank {
        0 | 1 => Text("eerste", "first"),
        2 => Text("tweede", "second"),
        _ => Text("derde", "third"),
    };
    let fill = fill.with("rank", rank.get(says.lang));
    match wish.urgency {
        Some(urgency) => says.say(
            Text(
                "Het is de {rank} wens van {partner} ({urgency}).",
                "It is the {rank} wish of {partner} ({urgency}).",
            ),
            &fill.with("urgency", offer::urgency(urgency).get(says.lang)),
        ),
        None => says.say(
            Text(
                "Het is de {rank} wens van {partner}. Hoe graag, is niet bekend.",
                "It is the {rank} wish of {partner}. How much, is not known.",
            ),
            &fill,
        ),
    }
}

/// How far apart they are, or why that is not known.
pub fn apart(says: &Says<'_>, pair: Pair, metres: Option<u32>) -> Sentence {
    let lang = says.lang;
    let fill = says.pair(pair);
    if let Some(metres) = metres {
        let text = Text(
            "Ze liggen {distance} van elkaar, hemelsbreed.",
            "They are {distance} apart, as the crow flies.",
        );
        return says.say(text, &fill.with("distance", distance(lang, metres)));
    }
    let placed = |id| says.known(id).is_some_and(|school| school.place.is_some());
    let nobody = says.network.instance.schools.iter().all(|school| school.place.is_none());
    let text = match (placed(pair.partner), placed(pair.host)) {
        _ if nobody => Text(
            "De afstand is onbekend: er is nog geen postcodetabel, of er staan geen postcodes in de bestanden.",
            "The distance is unknown: there is no table of postcodes yet, or there are no postcodes in the files.",
        ),
        (false, true) => Text(
            "De afstand is onbekend: waar {partner} ligt, weten we niet. Vul haar postcode aan.",
            "The distance is unknown: we do not know where {partner} is. Fill in its postcode.",
        ),
        (true, false) => Text(
            "De afstand is onbekend: waar {host} ligt, weten we niet. Vul haar postcode aan.",
            "The distance is unknown: we do not know where {host} is. Fill in its postcode.",
        ),
        _ => Text(
            "De afstand is onbekend: waar {partner} en {host} liggen, weten we niet. Vul hun postcodes aan.",
            "The distance is unknown: we do not know where {partner} and {host} are. Fill in their postcodes.",
        ),
    };
    says.say(text, &fill)
}

fn kept(says: &Says<'_>, pair: Pair, parts: &Parts) -> Option<Sentence> {
    let text = Text(
        "{partner} en {host} waren al samen, en dat telt mee.",
        "{partner} and {host} were together before, and that counts.",
    );
    (parts.kept > 0).then(|| says.say(text, &says.pair(pair)))
}

fn others(says: &Says<'_>, pair: Pair, now: Points, others: &[Alternative]) -> Vec<Sentence> {
    if others.is_empty() {
        let text = Text(
            "Voor {partner} is er bij ‘{theme}’ geen andere gastschool.",
            "For {partner} there is no other host for ‘{theme}’.",
        );
        return vec![says.say(text, &says.pair(pair))];
    }
    others.iter().map(|other| alternative(says, pair, now, other)).collect()
}

/// Another host: what it would be worth, beside what the pair is, and what stands in the way. That
/// the partner is in the group that it is in goes without saying.
fn alternative(says: &Says<'_>, pair: Pair, now: Points, other: &Alternative) -> Sentence {
    let (lang, worth) = (says.lang, other.parts.sum());
    let of_its_own = [Hurdle::OtherGroup(pair.host), Hurdle::LeavesTooFew(pair)];
    let fill = says.pair(other.pair).with("now", says.school(pair.host)).with(
        "points",
        format!("{}, {}", figure::points(lang, worth), compared(lang, worth - now)),
    );
    let head = says.say(Text("{host}: {points}.", "{host}: {points}."), &fill);
    let others = other.hurdles.iter().filter(|hurdle| !of_its_own.contains(hurdle));
    let mut way: Vec<Sentence> =
        others.map(|&one| hurdle::hurdle(says, other.pair, one).why).collect();
    if way.is_empty() {
        let text = if other.hurdles.contains(&Hurdle::LeavesTooFew(pair)) {
            Text(
                "Daar is plek, maar dan wordt de groep van {now} te klein.",
                "There is room there, but then the group of {now} gets too small.",
            )
        } else {
            Text("Daar is nog plek.", "There is room there.")
        };
        way.push(says.say(text, &fill));
    }
    Sentence::joined([head].into_iter().chain(way), " ")
}
