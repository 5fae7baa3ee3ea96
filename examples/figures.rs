//! Merges files and prints every figure that the app shows, as JSON.
//!
//! `cargo run --release --example figures -- FILE…`; of a folder, all files in it are read, by
//! name. For tests, and for whoever wants to check the app. It counts nothing itself: reading,
//! merging, hiding small groups and every figure are the domain's. Figures that the app rounds for
//! the eye stand here with four decimals, and scores as exact fractions too. `counts` are in the
//! order of the ratings, from 1.

mod figures {
    pub(crate) mod ambition;
    pub(crate) mod file;
    pub(crate) mod school;
    pub(crate) mod sure;
    pub(crate) mod theme;
}

use figures::{file, school, sure};
use serde_json::{Value, json};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io, io::Write as _};
use talentscan::domain::instrument::InstrumentId;
use talentscan::domain::offer::Offer;
use talentscan::domain::record::Version;
use talentscan::domain::school::{School, schools};
use talentscan::domain::workspace::Workspace;

const USAGE: &str = "Usage: figures FILE…   (of a folder: all files in it)";

/// The exit code for wrong usage.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let paths: Vec<PathBuf> = std::env::args_os().skip(1).map(PathBuf::from).collect();
    let asks_help = |path: &PathBuf| path.as_os_str() == "--help" || path.as_os_str() == "-h";
    if paths.iter().any(asks_help) {
        let _ = writeln!(io::stdout(), "{USAGE}");
        return ExitCode::SUCCESS;
    }
    if paths.is_empty() {
        eprintln!("Name at least one file.\n{USAGE}");
        return ExitCode::from(WRONG_USAGE);
    }
    let files = match paths.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>() {
        Ok(files) => files.into_iter().flatten(),
        Err((path, problem)) => {
            eprintln!("{}: {problem}\n{USAGE}", path.display());
            return ExitCode::from(WRONG_USAGE);
        }
    };
    let mut workspace = Workspace::default();
    let files: Vec<Value> =
        files.map(|(name, bytes)| file::add(&mut workspace, &name, &bytes)).collect();
    // A closed pipe is no problem of ours.
    let _ = writeln!(io::stdout(), "{:#}", report(&files, &workspace));
    ExitCode::SUCCESS
}

/// A file: its name, which means nothing, and its bytes.
type File = (String, Vec<u8>);

/// A file, or all files of a folder.
fn read(path: &Path) -> Result<Vec<File>, (PathBuf, io::Error)> {
    let at = |problem| (path.to_owned(), problem);
    if !path.is_dir() {
        let name = path.file_name().unwrap_or(path.as_os_str());
        let bytes = fs::read(path).map_err(at)?;
        return Ok(vec![(name.to_string_lossy().into_owned(), bytes)]);
    }
    let entries = fs::read_dir(path).and_then(Iterator::collect::<io::Result<Vec<_>>>);
    let mut inside: Vec<PathBuf> = entries.map_err(at)?.iter().map(fs::DirEntry::path).collect();
    inside.retain(|path| path.is_file());
    inside.sort();
    Ok(inside.iter().map(|path| read(path)).collect::<Result<Vec<_>, _>>()?.concat())
}

fn report(files: &[Value], workspace: &Workspace) -> Value {
    let mut schools = schools(workspace);
    // As the app's table: by name, small and capital alike, then by record.
    schools.sort_by_cached_key(|school| (school::name(school).to_lowercase(), school.id));
    let with_forms = schools.iter().filter(|school| !school.forms.is_empty()).count();
    let refused = files.iter().filter(|file| file.get("refused").is_some()).count();
    json!({
        "files": files,
        "totals": {
            "files": files.len(),
            "files_refused": refused,
            "organisations": workspace.current().filter(|v| v.organisation().is_some()).count(),
            "organisations_with_forms": with_forms,
            "forms": InstrumentId::ALL.iter().map(|&id| forms(&schools, id)).sum::<u32>(),
            "forms_talentscan": forms(&schools, InstrumentId::Talentscan),
            "forms_ambition_scale": forms(&schools, InstrumentId::AmbitionScale),
            "records_with_two_versions": workspace.forked().count(),
        },
        "between_schools": sure::between(&schools),
        "schools": schools
            .iter()
            .map(|school| school::figures(school, offer(workspace, school)))
            .collect::<Vec<_>>(),
    })
}

/// What a school offers and wants to learn.
fn offer<'w>(workspace: &'w Workspace, school: &School) -> Option<&'w Offer> {
    let offers = workspace.current().filter_map(Version::offer);
    let mut own = offers.filter(|offer| Some(offer.organisation) == school.id);
    own.next()
}

fn forms(schools: &[School], instrument: InstrumentId) -> u32 {
    schools.iter().filter_map(|school| school.forms.get(&instrument)).sum()
}
