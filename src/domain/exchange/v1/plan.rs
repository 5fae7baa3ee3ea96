//! Format 1 of a planning.
//!
//! All that has a default is written too, so that what a coordinator set stays as it was when an app
//! starts with something else. What stands under an id is a map of that id, so what a newer app adds
//! to a decision, a group or an own theme stays with it.

mod decisions;
mod made;
mod settings;

use super::desk::Body;
use super::{
    Invalid, Json, Map, ids_at, optional, owned_text, put, put_json, put_text, put_true, true_at,
    within,
};
use crate::domain::offer::MOST_TIMES;
use crate::domain::organisation::OrganisationType;
use crate::domain::partners::theme::{is_own_id, is_theme_id};
use crate::domain::partners::{LONGEST_NAME, MOST_OWN_THEMES, OwnTheme};
use crate::domain::planning::Planning;
use crate::domain::record::RecordId;
use std::collections::{BTreeMap, BTreeSet};
use std::ops::RangeInclusive;

impl Body for Planning {
    const KIND: &'static str = "plan";

    fn write(&self) -> Map {
        let mut map = Map::new();
        put_text(&mut map, "between", self.between.name());
        let themes = self.themes.iter().filter(|id| is_theme_id(id));
        put_json(&mut map, "themes", themes.map(|id| id.as_str().into()).collect());
        put_filled(&mut map, "own_themes", own_themes(&self.own_themes));
        put(&mut map, "hosts", settings::hosts(&self.hosts));
        put(&mut map, "host_times", self.host_times.min(MOST_TIMES));
        put(&mut map, "partner_times", self.partner_times.min(MOST_TIMES));
        put_true(&mut map, "everyone_first", self.everyone_first);
        put(&mut map, "rules", settings::rules(&self.rules));
        put(&mut map, "weights", settings::weights(&self.weights));
        // Also when there are none: else those of a newer app go with the last one of ours.
        put(&mut map, "decisions", decisions::write(&self.decisions));
        if !self.out.is_empty() {
            put_json(&mut map, "out", ids(&self.out));
        }
        put_filled(&mut map, "met", met(&self.met));
        if let Some(made) = &self.made {
            put(&mut map, "made", made::write(made));
        }
        map
    }

    fn read(map: &Map) -> Result<Self, Invalid> {
        let start = Self::default();
        let times = |name| optional(map, name, |value| within(value, 0, MOST_TIMES));
        let between = |value: &Json| value.as_text().and_then(OrganisationType::named);
        Ok(Self {
            between: optional(map, "between", between)?.unwrap_or(start.between),
            themes: optional(map, "themes", read_themes)?.unwrap_or(start.themes),
            own_themes: optional(map, "own_themes", read_own_themes)?.unwrap_or_default(),
            hosts: optional(map, "hosts", settings::read_hosts)?.unwrap_or(start.hosts),
            host_times: times("host_times")?.unwrap_or(start.host_times),
            partner_times: times("partner_times")?.unwrap_or(start.partner_times),
            everyone_first: true_at(map, "everyone_first")?,
            rules: optional(map, "rules", settings::read_rules)?.unwrap_or(start.rules),
            weights: optional(map, "weights", settings::read_weights)?.unwrap_or(start.weights),
            decisions: optional(map, "decisions", decisions::read)?.unwrap_or_default(),
            out: ids_at(map, "out")?.unwrap_or_default().into_iter().collect(),
            met: optional(map, "met", read_met)?.unwrap_or_default(),
            made: optional(map, "made", made::read)?,
        })
    }
}

fn read_themes(value: &Json) -> Option<Vec<String>> {
    let id = |value: &Json| owned_text(value).filter(|id| is_theme_id(id));
    value.as_list()?.iter().map(id).collect()
}

/// By id, each with its rank, as their order is the coordinator's.
fn own_themes(themes: &[OwnTheme]) -> Map {
    let mut map = Map::new();
    let mut ids: BTreeSet<&str> = BTreeSet::new();
    let fitting = themes.iter().filter(|own| is_own_id(&own.id) && ids.insert(&own.id));
    for (own, rank) in fitting.take(MOST_OWN_THEMES).zip(1_u8..) {
        let mut entry = Map::new();
        put_json(&mut entry, "rank", rank.into());
        put(&mut entry, "name", own.name.chars().take(LONGEST_NAME).collect::<String>());
        put(&mut map, &own.id, entry);
    }
    map
}

/// Every rank from the first has one theme.
fn read_own_themes(value: &Json) -> Option<Vec<OwnTheme>> {
    let map = value.as_map().filter(|map| map.len() <= MOST_OWN_THEMES)?;
    let ranked = |rank: i64| {
        let has_rank = |own: &Json| own.get("rank").and_then(Json::as_integer) == Some(rank);
        let (id, own) = map.iter().find(|(id, own)| is_own_id(id) && has_rank(own))?;
        let name = own.get("name").and_then(owned_text)?;
        (name.chars().count() <= LONGEST_NAME).then(|| OwnTheme { id: id.clone(), name })
    };
    (1..).take(map.len()).map(ranked).collect()
}

/// By partner, the hosts.
fn met(met: &BTreeSet<(RecordId, RecordId)>) -> Map {
    let mut by_partner: BTreeMap<RecordId, BTreeSet<RecordId>> = BTreeMap::new();
    for &(partner, host) in met {
        by_partner.entry(partner).or_default().insert(host);
    }
    by_partner.iter().map(|(partner, hosts)| (partner.to_string(), ids(hosts))).collect()
}

fn read_met(value: &Json) -> Option<BTreeSet<(RecordId, RecordId)>> {
    let mut met = BTreeSet::new();
    for (partner, hosts) in value.as_map()? {
        let partner = RecordId::parse(partner)?;
        met.extend(read_ids(hosts)?.into_iter().map(|host| (partner, host)));
    }
    Some(met)
}

fn ids(ids: &BTreeSet<RecordId>) -> Json {
    ids.iter().map(|id| id.to_string().into()).collect()
}

fn read_ids(value: &Json) -> Option<BTreeSet<RecordId>> {
    value.as_list()?.iter().map(super::record_id).collect()
}

/// A map; nothing when it is empty.
fn put_filled(map: &mut Map, name: &str, inside: Map) {
    if !inside.is_empty() {
        put(map, name, inside);
    }
}

/// A whole number of this range.
fn ranged<T: TryFrom<i64>>(value: &Json, range: &RangeInclusive<i64>) -> Option<T> {
    let number = value.as_integer().filter(|number| range.contains(number))?;
    T::try_from(number).ok()
}

/// Puts a map inside maps, under each of these names in turn.
fn put_at(map: &mut Map, path: &[&str], leaf: Map) {
    match path {
        [] => {}
        [name] => put(map, name, leaf),
        [name, rest @ ..] => {
            let inside = map.or_insert_with((*name).to_owned(), || Map::new().into());
            if let Json::Map(inside) = inside {
                put_at(inside, rest, leaf);
            }
        }
    }
}

/// The maps that lie so deep inside another, each with the names on the way to it; `None` when
/// something else lies there.
fn leaves(value: &Json, depth: usize) -> Option<Vec<(Vec<&str>, &Map)>> {
    let map = value.as_map()?;
    if depth == 0 {
        return Some(vec![(Vec::new(), map)]);
    }
    let mut found = Vec::new();
    for (name, inside) in map {
        for (path, leaf) in leaves(inside, depth - 1)? {
            found.push(([vec![name.as_str()], path].concat(), leaf));
        }
    }
    Some(found)
}
