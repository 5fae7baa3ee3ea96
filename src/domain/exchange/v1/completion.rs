//! Format 1 of what a coordinator adds to what a school handed in.

use super::coordinates;
use super::desk::Body;
use super::offer::{read_wishes, wishes};
use super::{
    Invalid, Json, Map, ids_at, optional, owned_text, put, put_json, put_number, put_some,
    record_at, text_at, within,
};
use crate::domain::completion::Completion;
use crate::domain::offer::{MOST_TIMES, MOST_TO_LEARN, MOST_URGENT, Wish};
use crate::domain::record::Hash;

impl Body for Completion {
    const KIND: &'static str = "completion";

    fn write(&self) -> Map {
        let mut map = Map::new();
        put(&mut map, "organisation", self.organisation.to_string());
        put_some(&mut map, "board", self.board.clone());
        put_some(&mut map, "sector", self.sector.clone());
        put_some(&mut map, "postcode", self.postcode.clone());
        if let Some(place) = self.place {
            put_json(&mut map, "coordinates", coordinates::write(place));
        }
        if let Some(show) = &self.show {
            put_json(&mut map, "show", show.iter().map(|id| id.as_str().into()).collect());
        }
        if let Some(learn) = &self.learn {
            put(&mut map, "learn", wishes(&fitting(learn)));
        }
        put_number(&mut map, "host", self.host.map(|times| times.min(MOST_TIMES).into()));
        put_number(&mut map, "partner", self.partner.map(|times| times.min(MOST_TIMES).into()));
        if let Some(not_with) = &self.not_with {
            put_json(
                &mut map,
                "not_with",
                not_with.iter().map(|id| id.to_string().into()).collect(),
            );
        }
        if let Some(agreed) = self.agreed {
            put_json(&mut map, "agreed", agreed.into());
        }
        put_json(&mut map, "seen", self.seen.iter().map(|hash| hash.to_string().into()).collect());
        map
    }

    fn read(map: &Map) -> Result<Self, Invalid> {
        let times = |name| optional(map, name, |value| within(value, 0, MOST_TIMES));
        let texts = |value: &Json| value.as_list()?.iter().map(owned_text).collect();
        let hash = |value: &Json| value.as_text().and_then(Hash::parse);
        let hashes = |value: &Json| value.as_list()?.iter().map(hash).collect();
        Ok(Self {
            organisation: record_at(map, "organisation")?.ok_or(Invalid("organisation"))?,
            board: text_at(map, "board")?,
            sector: text_at(map, "sector")?,
            postcode: text_at(map, "postcode")?,
            place: optional(map, "coordinates", coordinates::read)?,
            show: optional(map, "show", texts)?,
            learn: optional(map, "learn", read_wishes)?,
            host: times("host")?,
            partner: times("partner")?,
            not_with: ids_at(map, "not_with")?.map(|ids| ids.into_iter().collect()),
            agreed: optional(map, "agreed", Json::as_bool)?,
            seen: optional(map, "seen", hashes)?.unwrap_or_default(),
        })
    }
}

/// The wishes that can be written: each once, and no more than there are ranks.
fn fitting(learn: &[Wish]) -> Vec<Wish> {
    let mut wishes: Vec<Wish> = Vec::new();
    for wish in learn {
        if wishes.len() < MOST_TO_LEARN && wishes.iter().all(|one| one.id != wish.id) {
            wishes.push(Wish { id: wish.id.clone(), urgency: wish.urgency.clamp(1, MOST_URGENT) });
        }
    }
    wishes
}
