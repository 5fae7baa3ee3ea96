//! Format 1 of an organisation.

use super::{Invalid, Map, number_at, put_number, put_some, put_text, text_at, word};
use crate::domain::organisation::{Organisation, OrganisationType};

pub(super) fn write(organisation: &Organisation) -> Map {
    let Organisation { r#type, name, brin, location, board, sector, postcode, place, team_size } =
        organisation;
    let mut map = Map::new();
    put_text(&mut map, "type", r#type.name());
    put_text(&mut map, "name", name);
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
    put_number(&mut map, "team_size", *team_size);
    map
}

/// The organisation; `None` when its type is one of a newer app.
pub(super) fn read(map: &Map) -> Result<Option<Organisation>, Invalid> {
    let Some(r#type) = word(map, "type", OrganisationType::named)? else {
        return Ok(None);
    };
    let name = text_at(map, "name")?.ok_or(Invalid("name"))?;
    let mut organisation = Organisation { r#type, name, ..Organisation::default() };
    let fields = [
        ("brin", &mut organisation.brin),
        ("location", &mut organisation.location),
        ("board", &mut organisation.board),
        ("sector", &mut organisation.sector),
        ("postcode", &mut organisation.postcode),
        ("place", &mut organisation.place),
    ];
    for (name, field) in fields {
        *field = text_at(map, name)?;
    }
    organisation.team_size = number_at(map, "team_size")?;
    Ok(Some(organisation))
}
