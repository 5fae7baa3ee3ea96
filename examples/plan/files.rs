//! A network from settings and files that the app wrote.

use super::settings;
use serde_json::{Value, json};
use std::fs;
use std::path::{Path, PathBuf};
use talentscan::domain::exchange;
use talentscan::domain::link::Links;
use talentscan::domain::partners::Network;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::planning::Planning;
use talentscan::domain::record::RecordId;
use talentscan::domain::school::linked_schools;
use talentscan::domain::workspace::Workspace;

/// The network of these files, and the lines of the table of postcodes that were not read.
pub(crate) fn network(settings: &str, paths: &[String]) -> Result<(Network, Vec<String>), String> {
    let mut workspace = Workspace::default();
    for path in paths {
        for path in all(Path::new(path)).map_err(|problem| format!("{path}: {problem}"))? {
            let shown = path.display();
            let bytes = fs::read(&path).map_err(|problem| format!("{shown}: {problem}"))?;
            let file = exchange::read(&bytes).map_err(|reason| format!("{shown}: {reason:?}"))?;
            for version in file.versions {
                workspace.add(version);
            }
        }
    }
    let planning = Planning::of(&workspace).unwrap_or_default();
    let (settings, faults) =
        settings::read(Path::new(settings), planning, Postcodes::of(&workspace))?;
    let schools = linked_schools(&workspace, &Links::of(&workspace));
    Ok((Network::of(&workspace, &schools, &settings), faults))
}

/// The file, or all files of the folder.
fn all(path: &Path) -> std::io::Result<Vec<PathBuf>> {
    if path.is_dir() {
        let mut paths: Vec<PathBuf> =
            fs::read_dir(path)?.map(|entry| Ok(entry?.path())).collect::<std::io::Result<_>>()?;
        paths.sort();
        return Ok(paths);
    }
    Ok(vec![path.to_owned()])
}

/// Calls the theme and the schools of a group by their names.
pub(crate) fn name(network: &Network, group: &mut Value) {
    let school = |id: &Value| {
        let name = id.as_str().and_then(RecordId::parse).and_then(|id| network.name(id));
        json!({ "id": id, "name": name })
    };
    let theme = group["theme"].as_u64().and_then(|place| usize::try_from(place).ok());
    group["theme"] = json!(theme.and_then(|place| network.themes.get(place)));
    group["host"] = school(&group["host"]);
    let partners = group["partners"].as_array().into_iter().flatten().map(school).collect();
    group["partners"] = Value::Array(partners);
}
