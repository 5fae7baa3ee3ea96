//! Format 1 of a plan that was made.

use super::{Json, Map, ids, is_theme_id, leaves, put, put_at, put_json, ranged, read_ids};
use crate::domain::exchange::v1::date_at;
use crate::domain::json::MAX_INTEGER;
use crate::domain::matching::certificate::Budget;
use crate::domain::planning::Made;
use crate::domain::record::{Hash, RecordId};
use std::collections::{BTreeMap, BTreeSet};

/// How many ids a group takes: of the theme and of the host.
const OF_GROUP: usize = 2;

pub(super) fn write(made: &Made) -> Map {
    let mut map = Map::new();
    let mut groups = Map::new();
    for ((theme, host), partners) in made.groups.iter().filter(|((id, _), _)| is_theme_id(id)) {
        let mut group = Map::new();
        put_json(&mut group, "partners", ids(partners));
        put_at(&mut groups, &[theme, &host.to_string()], group);
    }
    put(&mut map, "groups", groups);
    for (name, points) in [("points", Some(made.points)), ("bound", made.bound)] {
        let Some(points) = points else { continue };
        put_json(&mut map, name, Json::Integer(points.clamp(-MAX_INTEGER, MAX_INTEGER)));
    }
    put(&mut map, "budget", budget(&made.budget));
    put(&mut map, "fingerprint", made.fingerprint.to_string());
    put(&mut map, "on", made.on.to_string());
    map
}

pub(super) fn read(value: &Json) -> Option<Made> {
    let map = value.as_map()?;
    let points = |value| ranged(value, &(-MAX_INTEGER..=MAX_INTEGER));
    Some(Made {
        groups: read_groups(map.get("groups")?)?,
        points: points(map.get("points")?)?,
        bound: match map.get("bound") {
            Some(bound) => Some(points(bound)?),
            None => None,
        },
        budget: read_budget(map.get("budget")?)?,
        fingerprint: map.get("fingerprint").and_then(Json::as_text).and_then(Hash::parse)?,
        on: date_at(map, "on").ok()??,
    })
}

fn read_groups(value: &Json) -> Option<BTreeMap<(String, RecordId), BTreeSet<RecordId>>> {
    let group = |(path, leaf): (Vec<&str>, &Map)| {
        let [theme, host] = path[..] else { return None };
        let theme = Some(theme.to_owned()).filter(|theme| is_theme_id(theme))?;
        Some(((theme, RecordId::parse(host)?), read_ids(leaf.get("partners")?)?))
    };
    leaves(value, OF_GROUP)?.into_iter().map(group).collect()
}

fn budget(budget: &Budget) -> Map {
    let mut map = Map::new();
    put(&mut map, "steps", budget.steps);
    for (name, pairs) in [("search", budget.search), ("proof", budget.proof)] {
        let pairs = i64::try_from(pairs).unwrap_or(MAX_INTEGER).min(MAX_INTEGER);
        put_json(&mut map, name, Json::Integer(pairs));
    }
    map
}

fn read_budget(value: &Json) -> Option<Budget> {
    Some(Budget {
        steps: ranged(value.get("steps")?, &(0..=i64::from(u32::MAX)))?,
        search: ranged(value.get("search")?, &(0..=MAX_INTEGER))?,
        proof: ranged(value.get("proof")?, &(0..=MAX_INTEGER))?,
    })
}
