//! Format 1 of a table of where postcodes are.

use super::desk::Body;
use super::{Invalid, Map, coordinates, put, put_json};
use crate::domain::json::Json;
use crate::domain::matching::place::Place;
use crate::domain::partners::postcodes::Postcodes;

impl Body for Postcodes {
    const KIND: &'static str = "postcodes";

    fn write(&self) -> Map {
        let mut areas = Map::new();
        for (area, place) in self.areas() {
            put_json(&mut areas, &area.to_string(), coordinates::write(place));
        }
        let mut map = Map::new();
        put(&mut map, "areas", areas);
        map
    }

    fn read(map: &Map) -> Result<Self, Invalid> {
        let areas = map.get("areas").and_then(Json::as_map).ok_or(Invalid("areas"))?;
        let areas: Option<Vec<(u16, Place)>> = areas.iter().map(area).collect();
        areas.and_then(Self::new).ok_or(Invalid("areas"))
    }
}

/// The four digits of an area, and where it is.
fn area((digits, place): (&String, &Json)) -> Option<(u16, Place)> {
    let is_number = digits.len() == 4 && digits.bytes().all(|byte| byte.is_ascii_digit());
    Some((digits.parse().ok().filter(|_| is_number)?, coordinates::read(place)?))
}
