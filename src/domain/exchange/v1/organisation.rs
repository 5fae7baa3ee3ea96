//! Format 1 of an organisation.

use super::{Invalid, Map, optional, owned_text, put, put_some, small_number, text, word};
use crate::domain::organisation::{Organisation, OrganisationType};

pub(super) fn write(organisation: &Organisation) -> Map {
    let Organisation { r#type, name, brin, location, board, sector, postcode, place, team_size } =
        organisation;
    let mut map = Map::new();
    put(&mut map, "type", r#type.name());
    put(&mut map, "name", name.clone());
    for (field, value) in [
        ("brin", brin),
        ("location", location),
        ("board", board),
        ("sector", sector),
        ("postcode", postcode),
        ("place", place),
    ] {
        put_some(&mut map, field, value.clone());
    }
    put_some(&mut map, "team_size", *team_size);
    map
}

/// The organisation; `None` when its type is one of a newer app.
pub(super) fn read(map: &Map) -> Result<Option<Organisation>, Invalid> {
    let Some(r#type) = word(map, "type", OrganisationType::named)? else {
        return Ok(None);
    };
    Ok(Some(Organisation {
        r#type,
        name: text(map, "name").ok_or(Invalid("name"))?.to_owned(),
        brin: optional(map, "brin", owned_text)?,
        location: optional(map, "location", owned_text)?,
        board: optional(map, "board", owned_text)?,
        sector: optional(map, "sector", owned_text)?,
        postcode: optional(map, "postcode", owned_text)?,
        place: optional(map, "place", owned_text)?,
        team_size: optional(map, "team_size", small_number)?,
    }))
}
