//! Format 1 of what a coordinator set: when a school can be a host, the rules, what is worth what.
//! What has fractions is in hundredths, as the format has only whole numbers.

use super::{Json, Map, optional, put, put_json, put_text, put_true, ranged};
use crate::domain::exchange::v1::true_at;
use crate::domain::figure::score::Fraction;
use crate::domain::matching::instance::{Boards, Rules, Weights};
use crate::domain::planning::{MOST_CHARACTERS, MOST_WEIGHT};
use crate::domain::school::HostRules;
use std::ops::RangeInclusive;

/// Hundredths of a score or a percentage, of an agreement, and of a mean 'now'.
const SCORES: RangeInclusive<i64> = 0..=10_000;
const AGREEMENTS: RangeInclusive<i64> = -100..=100;
const NOWS: RangeInclusive<i64> = 100..=400;

/// How large a group may be, and how much more a host must score.
const SIZES: RangeInclusive<i64> = 1..=255;
const GAPS: RangeInclusive<i64> = 0..=100;

/// The names of what boards may meet.
const BOARDS: [(&str, Boards); 3] =
    [("any", Boards::Any), ("across", Boards::Across), ("within", Boards::Within)];

pub(super) fn hosts(rules: &HostRules) -> Map {
    let HostRules { score, statement, agreement, response, example, possible, now } = *rules;
    let mut map = Map::new();
    for (name, fraction) in
        [("score", score), ("statement", statement), ("response", response), ("possible", possible)]
    {
        put_json(&mut map, name, within(hundredths(fraction), &SCORES));
    }
    put_json(&mut map, "agreement", within(hundredths_of(agreement), &AGREEMENTS));
    put_json(&mut map, "now", within(hundredths_of(now), &NOWS));
    let characters = u32::try_from(example.min(MOST_CHARACTERS)).unwrap_or(u32::MAX);
    put(&mut map, "example", characters);
    map
}

pub(super) fn read_hosts(value: &Json) -> Option<HostRules> {
    let map = value.as_map()?;
    let mut rules = HostRules::default();
    for (name, field) in [
        ("score", &mut rules.score),
        ("statement", &mut rules.statement),
        ("response", &mut rules.response),
        ("possible", &mut rules.possible),
    ] {
        if let Some(read) = map.get(name) {
            *field = Fraction::new(ranged(read, &SCORES)?, 100)?;
        }
    }
    for (name, field, range) in
        [("agreement", &mut rules.agreement, AGREEMENTS), ("now", &mut rules.now, NOWS)]
    {
        if let Some(read) = map.get(name) {
            *field = f64::from(ranged::<i32>(read, &range)?) / 100.0;
        }
    }
    if let Some(read) = map.get("example") {
        rules.example = ranged::<usize>(read, &(0..=i64::MAX)).filter(|n| *n <= MOST_CHARACTERS)?;
    }
    Some(rules)
}

pub(super) fn rules(rules: &Rules) -> Map {
    let Rules { smallest, largest, least_gap, farthest, boards, same_sector, possible_hosts } =
        *rules;
    let mut map = Map::new();
    put_json(&mut map, "smallest", within(smallest.into(), &SIZES));
    put_json(&mut map, "largest", within(largest.max(smallest).into(), &SIZES));
    put_json(&mut map, "least_gap", within(least_gap.into(), &GAPS));
    match farthest {
        Some(metres) => put(&mut map, "farthest", metres),
        None => put_true(&mut map, "any_distance", true),
    }
    let named = BOARDS.iter().find(|(_, one)| *one == boards);
    put_text(&mut map, "boards", named.map_or("any", |(name, _)| name));
    put_true(&mut map, "same_sector", same_sector);
    put(&mut map, "possible_hosts", possible_hosts);
    map
}

pub(super) fn read_rules(value: &Json) -> Option<Rules> {
    let map = value.as_map()?;
    let mut rules = Rules::default();
    for (name, field, range) in [
        ("smallest", &mut rules.smallest, SIZES),
        ("largest", &mut rules.largest, SIZES),
        ("least_gap", &mut rules.least_gap, GAPS),
    ] {
        if let Some(read) = map.get(name) {
            *field = ranged(read, &range)?;
        }
    }
    if rules.smallest > rules.largest {
        return None;
    }
    if let Some(read) = map.get("farthest") {
        rules.farthest = Some(ranged(read, &(0..=i64::from(u32::MAX)))?);
    }
    if true_at(map, "any_distance").ok()? {
        rules.farthest = None;
    }
    if let Some(read) = map.get("boards") {
        let name = read.as_text()?;
        rules.boards = BOARDS.iter().find(|(one, _)| *one == name)?.1;
    }
    rules.same_sector = true_at(map, "same_sector").ok()?;
    if let Some(possible) = optional(map, "possible_hosts", Json::as_bool).ok()? {
        rules.possible_hosts = possible;
    }
    Some(rules)
}

pub(super) fn weights(weights: &Weights) -> Map {
    let Weights {
        complementarity,
        wish,
        urgency,
        nearness,
        kept,
        placed,
        gives_and_gets,
        must_take_part,
        group,
    } = *weights;
    let mut map = Map::new();
    for (name, points) in [
        ("complementarity", complementarity),
        ("urgency", urgency),
        ("nearness", nearness),
        ("kept", kept),
        ("placed", placed),
        ("gives_and_gets", gives_and_gets),
        ("must_take_part", must_take_part),
    ] {
        put(&mut map, name, points.min(MOST_WEIGHT));
    }
    put_json(&mut map, "wish", wish.iter().map(|&points| points.min(MOST_WEIGHT).into()).collect());
    let most = i64::from(MOST_WEIGHT);
    put_json(&mut map, "group", within(group.into(), &(-most..=most)));
    map
}

pub(super) fn read_weights(value: &Json) -> Option<Weights> {
    let map = value.as_map()?;
    let most = i64::from(MOST_WEIGHT);
    let mut weights = Weights::default();
    for (name, field) in [
        ("complementarity", &mut weights.complementarity),
        ("urgency", &mut weights.urgency),
        ("nearness", &mut weights.nearness),
        ("kept", &mut weights.kept),
        ("placed", &mut weights.placed),
        ("gives_and_gets", &mut weights.gives_and_gets),
        ("must_take_part", &mut weights.must_take_part),
    ] {
        if let Some(read) = map.get(name) {
            *field = ranged(read, &(0..=most))?;
        }
    }
    if let Some(read) = map.get("wish") {
        let wish: Option<Vec<u32>> =
            read.as_list()?.iter().map(|points| ranged(points, &(0..=most))).collect();
        weights.wish = wish?.try_into().ok()?;
    }
    if let Some(read) = map.get("group") {
        weights.group = ranged(read, &(-most..=most))?;
    }
    Some(weights)
}

/// The nearest number of a range.
fn within(number: i64, range: &RangeInclusive<i64>) -> Json {
    Json::Integer(number.clamp(*range.start(), *range.end()))
}

fn hundredths(fraction: Fraction) -> i64 {
    let hundredfold = fraction.numerator().saturating_mul(100);
    let rounded = Fraction::new(hundredfold, fraction.denominator()).map(Fraction::rounded);
    rounded.and_then(|rounded| i64::try_from(rounded).ok()).unwrap_or(i64::MAX)
}

#[expect(clippy::cast_possible_truncation, reason = "what is out of range ends at its edge")]
fn hundredths_of(number: f64) -> i64 {
    libm::round(number * 100.0) as i64
}
