//! Format 1 of a form.

use super::{
    Invalid, Json, Map, optional, owned_text, put, put_some, record_id, small_number, word,
};
use crate::domain::instrument::{InstrumentId, Scale};
use crate::domain::response::{Response, Role, Series, Via};
use crate::domain::time::Date;
use std::collections::BTreeMap;

pub(super) fn write(response: &Response) -> Map {
    let mut map = Map::new();
    put(&mut map, "instrument", response.instrument.name());
    put(&mut map, "instrument_version", response.instrument_version);
    put_some(&mut map, "organisation", response.organisation.map(|id| id.to_string()));
    put_some(&mut map, "round", response.round.map(|id| id.to_string()));
    put(&mut map, "series", response.series.name());
    put_some(&mut map, "people", response.people);
    put_some(&mut map, "role", response.role.map(Role::name));
    put(&mut map, "via", response.via.name());
    put(&mut map, "started_on", response.started_on.to_string());
    put_some(&mut map, "finished_on", response.finished_on.map(|date| date.to_string()));
    put(&mut map, "answers", answers(response));
    if !response.unknown.is_empty() {
        let unknown: Json = response.unknown.iter().map(|id| id.as_str().into()).collect();
        put(&mut map, "unknown", unknown);
    }
    if !response.examples.is_empty() {
        let examples: Map =
            response.examples.iter().map(|(id, text)| (id.clone(), text.as_str().into())).collect();
        put(&mut map, "examples", examples);
    }
    put_some(&mut map, "own", response.own.clone());
    if response.beside_team {
        put(&mut map, "beside_team", true);
    }
    map
}

fn answers(response: &Response) -> Map {
    let mut map = Map::new();
    for ((statement, scale), &rating) in &response.ratings {
        match response.instrument {
            InstrumentId::Talentscan => put(&mut map, statement, rating),
            InstrumentId::AmbitionScale => {
                let both = map.entry(statement.clone()).or_insert_with(|| Map::new().into());
                if let Json::Map(both) = both {
                    put(both, scale.name(), rating);
                }
            }
        }
    }
    map
}

/// The form; `None` when its instrument, its series or the way it came in is one of a newer app.
pub(super) fn read(map: &Map) -> Result<Option<Response>, Invalid> {
    let Some(instrument) = word(map, "instrument", InstrumentId::named)? else {
        return Ok(None);
    };
    let (series, via) = (word(map, "series", Series::named)?, word(map, "via", Via::named)?);
    let (Some(series), Some(via)) = (series, via) else {
        return Ok(None);
    };
    let date = |value: &Json| value.as_text().and_then(Date::parse);
    Ok(Some(Response {
        instrument,
        instrument_version: optional(map, "instrument_version", small_number)?
            .ok_or(Invalid("instrument_version"))?,
        organisation: optional(map, "organisation", record_id)?,
        round: optional(map, "round", record_id)?,
        series,
        people: optional(map, "people", small_number)?,
        role: optional(map, "role", Json::as_text)?.and_then(Role::named),
        via,
        started_on: optional(map, "started_on", date)?.ok_or(Invalid("started_on"))?,
        finished_on: optional(map, "finished_on", date)?,
        ratings: ratings(instrument, map.get("answers").and_then(Json::as_map))
            .ok_or(Invalid("answers"))?,
        unknown: optional(map, "unknown", |value| {
            value.as_list()?.iter().map(owned_text).collect()
        })?
        .unwrap_or_default(),
        examples: optional(map, "examples", texts)?.unwrap_or_default(),
        own: optional(map, "own", owned_text)?,
        beside_team: optional(map, "beside_team", Json::as_bool)?.unwrap_or_default(),
    }))
}

fn ratings(
    instrument: InstrumentId,
    answers: Option<&Map>,
) -> Option<BTreeMap<(String, Scale), u8>> {
    let mut ratings = BTreeMap::new();
    let mut add = |statement: &str, scale: Scale, value: &Json| {
        let rating = u8::try_from(value.as_integer()?).ok()?;
        (1..=scale.highest()).contains(&rating).then(|| {
            ratings.insert((statement.to_owned(), scale), rating);
        })
    };
    for (statement, value) in answers? {
        match instrument {
            InstrumentId::Talentscan => add(statement, Scale::Applies, value)?,
            InstrumentId::AmbitionScale => {
                let both = value.as_map()?;
                for scale in [Scale::Ambition, Scale::Now] {
                    if let Some(value) = both.get(scale.name()) {
                        add(statement, scale, value)?;
                    }
                }
            }
        }
    }
    Some(ratings)
}

fn texts(value: &Json) -> Option<BTreeMap<String, String>> {
    value.as_map()?.iter().map(|(name, text)| Some((name.clone(), owned_text(text)?))).collect()
}
