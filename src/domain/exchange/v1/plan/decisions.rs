//! Format 1 of what a coordinator decided: by what it is, the theme, the host and the partner.

use super::{Json, Map, is_theme_id, leaves, put_at};
use crate::domain::exchange::v1::{put_text, text_at};
use crate::domain::planning::{Decided, NamedPair};
use crate::domain::record::RecordId;
use std::collections::BTreeMap;

/// Each type of decision, and how many ids it takes. One of a newer app is passed over.
const TYPES: [(&str, usize); 6] =
    [("appoint", 2), ("take_part", 1), ("open", 2), ("close", 2), ("pin", 3), ("ban", 3)];

pub(super) fn write(decisions: &BTreeMap<Decided, String>) -> Map {
    let mut map = Map::new();
    for (decided, reason) in decisions {
        let mut leaf = Map::new();
        if !reason.is_empty() {
            put_text(&mut leaf, "reason", reason);
        }
        let (name, theme, schools) = match decided {
            Decided::Appoint(school, theme) => ("appoint", Some(theme), vec![school]),
            Decided::TakePart(school) => ("take_part", None, vec![school]),
            Decided::Open(host, theme) => ("open", Some(theme), vec![host]),
            Decided::Close(host, theme) => ("close", Some(theme), vec![host]),
            Decided::Pin(pair) => ("pin", Some(&pair.theme), vec![&pair.host, &pair.partner]),
            Decided::Ban(pair) => ("ban", Some(&pair.theme), vec![&pair.host, &pair.partner]),
        };
        if theme.is_some_and(|theme| !is_theme_id(theme)) {
            continue;
        }
        let schools: Vec<String> = schools.into_iter().map(RecordId::to_string).collect();
        let ids = theme.into_iter().chain(&schools).map(String::as_str);
        put_at(&mut map, &std::iter::once(name).chain(ids).collect::<Vec<_>>(), leaf);
    }
    map
}

pub(super) fn read(value: &Json) -> Option<BTreeMap<Decided, String>> {
    let map = value.as_map()?;
    let mut decisions = BTreeMap::new();
    for (name, ids) in TYPES {
        let Some(inside) = map.get(name) else { continue };
        for (path, leaf) in leaves(inside, ids)? {
            let reason = text_at(leaf, "reason").ok()?.unwrap_or_default();
            decisions.insert(decided(name, &path)?, reason);
        }
    }
    Some(decisions)
}

fn decided(name: &str, path: &[&str]) -> Option<Decided> {
    if let ("take_part", [school]) = (name, path) {
        return Some(Decided::TakePart(RecordId::parse(school)?));
    }
    let (&theme, schools) = path.split_first().filter(|(theme, _)| is_theme_id(theme))?;
    let theme = theme.to_owned();
    let schools: Option<Vec<RecordId>> = schools.iter().map(|id| RecordId::parse(id)).collect();
    Some(match (name, schools?.as_slice()) {
        ("appoint", &[school]) => Decided::Appoint(school, theme),
        ("open", &[host]) => Decided::Open(host, theme),
        ("close", &[host]) => Decided::Close(host, theme),
        ("pin", &[host, partner]) => Decided::Pin(NamedPair { partner, host, theme }),
        ("ban", &[host, partner]) => Decided::Ban(NamedPair { partner, host, theme }),
        _ => return None,
    })
}
