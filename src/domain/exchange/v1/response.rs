//! Format 1 of a form.

use super::{
    Invalid, Json, Map, date_at, number_at, optional, owned_text, put, put_number, put_some,
    put_text, put_texts, put_true, record_at, text_at, texts_at, true_at, within, word,
};
use crate::domain::instrument::{InstrumentId, Scale, instrument};
use crate::domain::ordered::VecMap;
use crate::domain::response::{Response, Role, Series, Via};

pub(super) fn write(response: &Response) -> Map {
    let mut map = Map::new();
    put_text(&mut map, "instrument", response.instrument.name());
    put(&mut map, "instrument_version", response.instrument_version);
    put_some(&mut map, "organisation", response.organisation.map(|id| id.to_string()));
    put_some(&mut map, "round", response.round.map(|id| id.to_string()));
    put_true(&mut map, "follow_up", response.follow_up);
    put_texts(&mut map, "asks", &response.asks);
    put_text(&mut map, "series", response.series.name());
    put_number(&mut map, "people", response.people);
    put_some(&mut map, "role", response.role.map(|role| role.name().to_owned()));
    put_text(&mut map, "via", response.via.name());
    put(&mut map, "started_on", response.started_on.to_string());
    put_some(&mut map, "finished_on", response.finished_on.map(|date| date.to_string()));
    put(&mut map, "answers", answers(response));
    put_texts(&mut map, "unknown", &response.unknown);
    if !response.examples.is_empty() {
        let examples: Map =
            response.examples.iter().map(|(id, text)| (id.clone(), text.as_str().into())).collect();
        put(&mut map, "examples", examples);
    }
    put_some(&mut map, "own", response.own.clone());
    put_true(&mut map, "beside_team", response.beside_team);
    map
}

fn answers(response: &Response) -> Map {
    let mut map = Map::new();
    for ((statement, scale), &rating) in &response.ratings {
        match response.instrument {
            InstrumentId::Talentscan => put(&mut map, statement, rating),
            InstrumentId::AmbitionScale => {
                let both = map.or_insert_with(statement.clone(), || Map::new().into());
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
    let Some(asked) = word(map, "instrument", InstrumentId::named)? else {
        return Ok(None);
    };
    let (series, via) = (word(map, "series", Series::named)?, word(map, "via", Via::named)?);
    let (Some(series), Some(via)) = (series, via) else {
        return Ok(None);
    };
    let started_on = date_at(map, "started_on")?.ok_or(Invalid("started_on"))?;
    let version = number_at(map, "instrument_version")?.ok_or(Invalid("instrument_version"))?;
    let answers = map.get("answers").and_then(Json::as_map);
    let mut form = Response::new(instrument(asked), started_on);
    form.instrument_version = version;
    form.organisation = record_at(map, "organisation")?;
    form.round = record_at(map, "round")?;
    form.follow_up = true_at(map, "follow_up")?;
    form.asks = texts_at(map, "asks")?;
    form.series = series;
    form.people = number_at(map, "people")?;
    form.role = optional(map, "role", Json::as_text)?.and_then(Role::named);
    form.via = via;
    form.finished_on = date_at(map, "finished_on")?;
    form.ratings = ratings(asked, answers).ok_or(Invalid("answers"))?;
    form.unknown = texts_at(map, "unknown")?;
    form.examples = optional(map, "examples", texts)?.unwrap_or_default();
    form.own = text_at(map, "own")?;
    form.beside_team = true_at(map, "beside_team")?;
    Ok(Some(form))
}

fn ratings(instrument: InstrumentId, answers: Option<&Map>) -> Option<VecMap<(String, Scale), u8>> {
    let mut ratings = VecMap::new();
    let mut add = |statement: &str, scale: Scale, value: &Json| {
        let rating = within(value, 1, scale.highest())?;
        ratings.insert((statement.to_owned(), scale), rating);
        Some(())
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

fn texts(value: &Json) -> Option<VecMap<String, String>> {
    value.as_map()?.iter().map(|(name, text)| Some((name.clone(), owned_text(text)?))).collect()
}
