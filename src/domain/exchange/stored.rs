//! How a record of this device is kept in the browser: a version with what must be remembered of
//! the states before it.
//!
//! The rescue screen, which works when nothing else does, reads this form too.

use super::{json, v1};
use crate::domain::json::{Json, Map};
use crate::domain::own::OwnRecord;
use crate::domain::record::{Hash, Version};

/// Writes a record for the browser's own storage.
pub fn write(own: &OwnRecord) -> String {
    let hashes = |hashes: &mut dyn Iterator<Item = &Hash>| -> String {
        let quoted: Vec<String> = hashes.map(|hash| format!("\"{hash}\"")).collect();
        quoted.join(",")
    };
    let rivals: Vec<&str> = own.rivals.iter().map(Version::text).collect();
    format!(
        "{{\"counter\":{},\"escaped\":[{}],\"hash\":\"{}\",\"number\":{},\"recent\":[{}],\"rivals\":[{}],\"version\":{}}}",
        own.counter,
        hashes(&mut own.escaped.iter()),
        own.version.hash(),
        own.number,
        hashes(&mut own.recent.iter()),
        rivals.join(","),
        own.version.text(),
    )
}

/// Reads what [`write`] wrote; `None` when it was damaged since.
pub fn read(text: &str) -> Option<OwnRecord> {
    let read = json::read(text).ok()?;
    let map = read.as_map()?;
    let own = OwnRecord {
        number: u32::try_from(map.get("number")?.as_integer()?).ok()?,
        version: v1::read(map.get("version")?).ok()?,
        counter: u64::try_from(map.get("counter")?.as_integer()?).ok()?,
        escaped: hashes(map, "escaped")?.into_iter().collect(),
        recent: hashes(map, "recent")?,
        rivals: map
            .get("rivals")?
            .as_list()?
            .iter()
            .map(|rival| v1::read(rival).ok())
            .collect::<Option<_>>()?,
    };
    let intact = map.get("hash")?.as_text()? == own.version.hash().to_string();
    intact.then_some(own)
}

fn hashes(map: &Map, name: &str) -> Option<Vec<Hash>> {
    map.get(name)?.as_list()?.iter().map(|hash| Hash::parse(Json::as_text(hash)?)).collect()
}
