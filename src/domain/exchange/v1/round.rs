//! Format 1 of a round.

use super::{
    Invalid, Json, Map, date_at, ids_at, optional, put_ids, put_json, put_some, put_text,
    put_texts, put_true, text_at, texts_at, true_at,
};
use crate::domain::instrument::InstrumentId;
use crate::domain::round::Round;
use crate::domain::text::Lang;

pub(super) fn write(round: &Round) -> Map {
    let mut map = Map::new();
    put_text(&mut map, "title", &round.title);
    let instruments = round.instruments.iter().map(|id| id.name().into()).collect();
    put_json(&mut map, "instruments", instruments);
    put_ids(&mut map, "organisations", &round.organisations);
    put_some(&mut map, "until", round.until.map(|date| date.to_string()));
    put_some(&mut map, "mail", round.mail.clone());
    put_some(&mut map, "language", round.language.map(|lang| lang.code().to_owned()));
    put_some(&mut map, "address", round.address.clone());
    put_true(&mut map, "follow_up", round.follow_up);
    put_texts(&mut map, "asks", &round.asks);
    map
}

/// The round; `None` when one of its instruments is one of a newer app.
pub(super) fn read(map: &Map) -> Result<Option<Round>, Invalid> {
    let names = map.get("instruments").and_then(Json::as_list);
    let names: Option<Vec<&str>> = names.and_then(|list| list.iter().map(Json::as_text).collect());
    let names = names.ok_or(Invalid("instruments"))?;
    let round = Round {
        title: text_at(map, "title")?.ok_or(Invalid("title"))?,
        instruments: names.iter().filter_map(|name| InstrumentId::named(name)).collect(),
        organisations: ids_at(map, "organisations")?.unwrap_or_default(),
        until: date_at(map, "until")?,
        mail: text_at(map, "mail")?,
        language: optional(map, "language", Json::as_text)?
            .and_then(|code| Lang::ALL.into_iter().find(|lang| lang.code() == code)),
        follow_up: true_at(map, "follow_up")?,
        asks: texts_at(map, "asks")?,
        address: text_at(map, "address")?,
    };
    Ok(names.iter().all(|name| InstrumentId::named(name).is_some()).then_some(round))
}
