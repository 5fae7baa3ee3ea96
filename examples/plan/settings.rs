//! Settings of a plan, from a file.
//!
//! Everything may be left out, and is then as in the planning that the files hold, if they do:
//! `between` (`school` or `board`), `themes` (ids), `host_times`,
//! `partner_times`, `postcodes` (the path of a table `pc4;lat;lon`, from the folder of the settings),
//! `everyone_first`, `rules` (`smallest`, `largest`, `least_gap`, `farthest_km`, or `null` for no
//! limit; `boards`: `any`, `across` or `within`; `same_sector`, `possible_hosts`) and `choices`, a
//! list of `["ban", PARTNER, HOST, THEME]`, `["pin", PARTNER, HOST, THEME]`,
//! `["open", HOST, THEME]`, `["close", HOST, THEME]`, `["appoint", HOST, THEME]` and
//! `["take part", SCHOOL]`, with schools by their ids.

use serde_json::{Map, Value};
use std::fs;
use std::path::Path;
use talentscan::domain::matching::instance::{Boards, Rules};
use talentscan::domain::organisation::OrganisationType;
use talentscan::domain::partners::Settings;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::planning::{Decided, NamedPair, Planning};
use talentscan::domain::record::RecordId;

/// The settings of this file, where it says nothing those of a planning, and the lines of its table
/// of postcodes that were not read.
pub(crate) fn read(
    path: &Path,
    planning: Planning,
    postcodes: Postcodes,
) -> Result<(Settings, Vec<String>), String> {
    let said = |problem: &dyn std::fmt::Display| format!("{}: {problem}", path.display());
    let text = fs::read_to_string(path).map_err(|problem| said(&problem))?;
    let map: Map<String, Value> = serde_json::from_str(&text).map_err(|problem| said(&problem))?;
    let folder = path.parent().unwrap_or(Path::new(""));
    settings(&map, folder, planning, postcodes).map_err(|problem| said(&problem))
}

fn settings(
    map: &Map<String, Value>,
    folder: &Path,
    mut settings: Planning,
    mut postcodes: Postcodes,
) -> Result<(Settings, Vec<String>), String> {
    let mut faults = Vec::new();
    for (name, value) in map.iter().filter(|(name, _)| *name != "choices") {
        let wrong = || format!("{name}: not {value}");
        match name.as_str() {
            "between" => {
                let between = value.as_str().and_then(OrganisationType::named);
                settings.between = between.ok_or_else(wrong)?;
            }
            "themes" => settings.themes = texts(value).ok_or_else(wrong)?,
            "host_times" => settings.host_times = small(value).ok_or_else(wrong)?,
            "partner_times" => settings.partner_times = small(value).ok_or_else(wrong)?,
            "everyone_first" => settings.everyone_first = value.as_bool().ok_or_else(wrong)?,
            "rules" => rules(&mut settings.rules, value.as_object().ok_or_else(wrong)?)?,
            "postcodes" => {
                let path = folder.join(value.as_str().ok_or_else(wrong)?);
                let bytes = fs::read(path).map_err(|problem| format!("{name}: {problem}"))?;
                let (table, lines) = Postcodes::read(&bytes).ok_or_else(wrong)?;
                postcodes = table;
                faults = lines.iter().map(|one| format!("{}: {:?}", one.line, one.what)).collect();
            }
            _ => return Err(format!("{name} is no setting")),
        }
    }
    // After the themes, of which they must be.
    if let Some(choices) = map.get("choices").and_then(Value::as_array) {
        settings.decisions.clear();
        for value in choices {
            let decided = decided(&settings.themes, value);
            let decided = decided.ok_or_else(|| format!("choices: not {value}"))?;
            settings.decisions.insert(decided, String::new());
        }
    }
    Ok((settings.settings(&postcodes), faults))
}

fn rules(rules: &mut Rules, map: &Map<String, Value>) -> Result<(), String> {
    for (name, value) in map {
        let wrong = || format!("rules, {name}: not {value}");
        match name.as_str() {
            "smallest" => rules.smallest = small(value).ok_or_else(wrong)?,
            "largest" => rules.largest = small(value).ok_or_else(wrong)?,
            "least_gap" => rules.least_gap = small(value).ok_or_else(wrong)?,
            "farthest_km" if value.is_null() => rules.farthest = None,
            "farthest_km" => {
                rules.farthest = Some(1000 * u32::from(small(value).ok_or_else(wrong)?));
            }
            "same_sector" => rules.same_sector = value.as_bool().ok_or_else(wrong)?,
            "possible_hosts" => rules.possible_hosts = value.as_bool().ok_or_else(wrong)?,
            "boards" => {
                rules.boards = match value.as_str() {
                    Some("any") => Boards::Any,
                    Some("across") => Boards::Across,
                    Some("within") => Boards::Within,
                    _ => return Err(wrong()),
                };
            }
            _ => return Err(format!("rules, {name} is no setting")),
        }
    }
    Ok(())
}

fn decided(themes: &[String], value: &Value) -> Option<Decided> {
    let words = texts(value)?;
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let theme = |id: &str| themes.iter().find(|theme| *theme == id).cloned();
    let pair = |partner, host, id| {
        let (partner, host) = (RecordId::parse(partner)?, RecordId::parse(host)?);
        Some(NamedPair { partner, host, theme: theme(id)? })
    };
    Some(match *words {
        ["ban", partner, host, id] => Decided::Ban(pair(partner, host, id)?),
        ["pin", partner, host, id] => Decided::Pin(pair(partner, host, id)?),
        ["open", host, id] => Decided::Open(RecordId::parse(host)?, theme(id)?),
        ["close", host, id] => Decided::Close(RecordId::parse(host)?, theme(id)?),
        ["appoint", host, id] => Decided::Appoint(RecordId::parse(host)?, theme(id)?),
        ["take part", school] => Decided::TakePart(RecordId::parse(school)?),
        _ => return None,
    })
}

fn texts(value: &Value) -> Option<Vec<String>> {
    value.as_array()?.iter().map(|one| one.as_str().map(str::to_owned)).collect()
}

fn small(value: &Value) -> Option<u8> {
    value.as_u64().and_then(|number| u8::try_from(number).ok())
}
