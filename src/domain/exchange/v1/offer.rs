//! Format 1 of an offer.

use super::{
    Invalid, Json, Map, date_at, ids_at, optional, put, put_ids, put_json, put_number, put_some,
    put_texts, record_at, texts_at, within,
};
use crate::domain::offer::{MOST_TIMES, MOST_TO_LEARN, MOST_URGENT, Offer, Wish};

pub(super) fn write(offer: &Offer) -> Map {
    let mut map = Map::new();
    put(&mut map, "organisation", offer.organisation.to_string());
    put_texts(&mut map, "show", &offer.show);
    if !offer.learn.is_empty() {
        put(&mut map, "learn", wishes(&offer.learn));
    }
    put_number(&mut map, "host", offer.host.map(u32::from));
    put_number(&mut map, "partner", offer.partner.map(u32::from));
    put_ids(&mut map, "not_with", &offer.not_with);
    if offer.agreed {
        put_json(&mut map, "agreed", true.into());
    }
    put_some(&mut map, "since", offer.since.map(|date| date.to_string()));
    map
}

pub(super) fn read(map: &Map) -> Result<Offer, Invalid> {
    let times = |name| optional(map, name, |value| within(value, 0, MOST_TIMES));
    Ok(Offer {
        organisation: record_at(map, "organisation")?.ok_or(Invalid("organisation"))?,
        show: texts_at(map, "show")?,
        learn: optional(map, "learn", read_wishes)?.unwrap_or_default(),
        host: times("host")?,
        partner: times("partner")?,
        not_with: ids_at(map, "not_with")?.unwrap_or_default(),
        agreed: optional(map, "agreed", Json::as_bool)?.unwrap_or_default(),
        since: date_at(map, "since")?,
    })
}

/// By id, each with its rank: so what a newer app adds to one of them stays with it.
pub(super) fn wishes(learn: &[Wish]) -> Map {
    let mut map = Map::new();
    for (wish, rank) in learn.iter().zip(1_u8..) {
        let mut entry = Map::new();
        put_json(&mut entry, "rank", rank.into());
        put_json(&mut entry, "urgency", wish.urgency.into());
        put(&mut map, &wish.id, entry);
    }
    map
}

/// Every rank from the first has one wish.
pub(super) fn read_wishes(value: &Json) -> Option<Vec<Wish>> {
    let map = value.as_map().filter(|map| map.len() <= MOST_TO_LEARN)?;
    let ranked = |rank: u8| {
        let (id, wish) = map
            .iter()
            .find(|(_, wish)| wish.get("rank").and_then(Json::as_integer) == Some(rank.into()))?;
        Some(Wish { id: id.clone(), urgency: within(wish.get("urgency")?, 1, MOST_URGENT)? })
    };
    (1..).take(map.len()).map(ranked).collect()
}
