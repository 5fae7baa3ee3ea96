//! Format 1 of a decision.

use super::{Invalid, Map, ids_at, put, put_ids, put_text, record_at, text, text_at};
use crate::domain::decision::Decision;
use crate::domain::record::RecordId;

pub(super) fn write(decision: &Decision) -> Map {
    let mut map = Map::new();
    put_text(&mut map, "type", decision.name());
    match decision {
        Decision::Same { organisations, .. } => {
            put_ids(&mut map, "organisations", &organisations.iter().copied().collect());
        }
        Decision::Belongs { form, organisation } => {
            put(&mut map, "form", form.to_string());
            put(&mut map, "organisation", organisation.to_string());
        }
        Decision::Choice { record, text } => {
            put(&mut map, "record", record.to_string());
            put_text(&mut map, "text", text);
        }
    }
    map
}

/// The decision; `None` when it is of a type of a newer app.
pub(super) fn read(map: &Map) -> Result<Option<Decision>, Invalid> {
    let id = |name| -> Result<RecordId, Invalid> { record_at(map, name)?.ok_or(Invalid(name)) };
    Ok(Some(match text(map, "type").ok_or(Invalid("type"))? {
        word @ ("same" | "not_same") => {
            let both = ids_at(map, "organisations")?.unwrap_or_default();
            let mut both = both.into_iter();
            let (Some(one), Some(other), None) = (both.next(), both.next(), both.next()) else {
                return Err(Invalid("organisations"));
            };
            Decision::Same { organisations: [one, other], same: word == "same" }
        }
        "belongs" => Decision::Belongs { form: id("form")?, organisation: id("organisation")? },
        "choice" => Decision::Choice {
            record: id("record")?,
            text: text_at(map, "text")?.ok_or(Invalid("text"))?,
        },
        _ => return Ok(None),
    }))
}
