//! Merges files and writes the tables of what may be shown: CSV in two dialects, and a spreadsheet.
//!
//! `cargo run --release --example tables -- DIR FILE…`; of a folder, all files in it are read, by
//! name. `schools.csv`, `long.csv` and the others are for programs (`docs/data-table.md`);
//! `schools-nl.csv` and `long-nl.csv` are for people with Excel in Dutch, as is `talentscan.xlsx`.
//! `--date` says when the spreadsheet was made: the same arguments give the same bytes.

use std::error::Error;
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};
use talentscan::domain::exchange;
use talentscan::domain::link::Links;
use talentscan::domain::table::csv::{Dialect, write};
use talentscan::domain::table::{Names, Table, Tables, xlsx};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::table::{Spoken, sheets};

const USAGE: &str = "\
Usage: tables [--date YYYY-MM-DD] DIR FILE…   (of a folder: all files in it)
  --date     the day on which the spreadsheet was made (2026-11-20)";

/// The exit code for wrong usage.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let mut words: Vec<String> = std::env::args().skip(1).collect();
    let mut date = Date::new(2026, 11, 20);
    if words.first().is_some_and(|word| word == "--date") {
        date = words.get(1).and_then(|word| Date::parse(word));
        words = words.split_off(2.min(words.len()));
    }
    let (Some(date), [folder, files @ ..]) = (date, words.as_slice()) else {
        eprintln!("{USAGE}");
        return ExitCode::from(WRONG_USAGE);
    };
    if files.is_empty() {
        eprintln!("Name at least one file.\n{USAGE}");
        return ExitCode::from(WRONG_USAGE);
    }
    match tables(Path::new(folder), files, date) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("tables: {problem}");
            ExitCode::FAILURE
        }
    }
}

fn tables(folder: &Path, files: &[String], date: Date) -> Result<(), Box<dyn Error>> {
    let mut workspace = Workspace::default();
    for file in files {
        for path in inside(Path::new(file))? {
            match exchange::read(&fs::read(&path)?) {
                Ok(read) => read.versions.into_iter().for_each(|version| {
                    workspace.add(version);
                }),
                Err(reason) => eprintln!("{}: refused, {reason:?}", path.display()),
            }
        }
    }
    let tables = Tables::of(&workspace, &Links::of(&workspace));
    fs::create_dir_all(folder)?;
    let named: [(&str, Table); 6] = [
        ("schools", tables.schools()),
        ("domains", tables.domains()),
        ("statements", tables.statements()),
        ("ambitions", tables.ambitions()),
        ("examples", tables.examples()),
        ("long", tables.long()),
    ];
    for (name, table) in &named {
        let csv = write(table, Dialect::International, &Names);
        fs::write(folder.join(format!("{name}.csv")), csv)?;
        let csv = write(table, Dialect::Dutch, &Spoken(Lang::Nl));
        fs::write(folder.join(format!("{name}-nl.csv")), csv)?;
    }
    let book =
        xlsx::write(&sheets(&tables, Lang::Nl), date).map_err(|reason| format!("{reason:?}"))?;
    fs::write(folder.join("talentscan.xlsx"), book)?;
    Ok(())
}

/// A file, or all files of a folder, by name.
fn inside(path: &Path) -> io::Result<Vec<PathBuf>> {
    if !path.is_dir() {
        return Ok(vec![path.to_owned()]);
    }
    let entries = fs::read_dir(path)?.collect::<io::Result<Vec<_>>>()?;
    let mut files: Vec<PathBuf> = entries.iter().map(fs::DirEntry::path).collect();
    files.retain(|path| path.is_file());
    files.sort();
    Ok(files)
}
