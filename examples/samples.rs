//! Writes the files of a network of fictional schools into a folder.
//!
//! `cargo run --release --example samples -- --schools 40 --seed 7 DIR`. The same arguments give
//! the same bytes, on every day: `--date` says when the last file was made. What already lies in
//! the folder is left alone, but for files of the same name.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io::Write as _};
use talentscan::domain::sample::network;
use talentscan::domain::time::Date;

const USAGE: &str = "\
Usage: samples [--schools N] [--seed N] [--date YYYY-MM-DD] DIR
  --schools  how many schools, 1 to 10000 (40)
  --seed     another seed gives another network (1)
  --date     the last day on which a file was made (2026-11-20)";

/// The exit code for wrong usage.
const WRONG_USAGE: u8 = 2;

struct Arguments {
    schools: u32,
    seed: u64,
    date: Date,
    folder: PathBuf,
}

fn main() -> ExitCode {
    let arguments = match read(std::env::args().skip(1)) {
        Ok(Some(arguments)) => arguments,
        Ok(None) => {
            let _ = writeln!(std::io::stdout(), "{USAGE}");
            return ExitCode::SUCCESS;
        }
        Err(problem) => {
            eprintln!("{problem}\n{USAGE}");
            return ExitCode::from(WRONG_USAGE);
        }
    };
    match write(&arguments) {
        Ok(files) => {
            let folder = arguments.folder.display();
            let _ = writeln!(std::io::stdout(), "{files} files in {folder}");
            ExitCode::SUCCESS
        }
        Err((path, problem)) => {
            eprintln!("{}: {problem}", path.display());
            ExitCode::FAILURE
        }
    }
}

/// The arguments; `None` when somebody asks for help.
fn read(mut given: impl Iterator<Item = String>) -> Result<Option<Arguments>, String> {
    let (mut schools, mut seed, mut date) = (40, 1, Date::new(2026, 11, 20));
    let mut folder = None;
    while let Some(argument) = given.next() {
        let mut value = || given.next().ok_or(format!("{argument} needs a value."));
        match argument.as_str() {
            "--help" | "-h" => return Ok(None),
            "--schools" => schools = number(&value()?, 1..=10_000)?,
            "--seed" => seed = number(&value()?, 0..=u64::MAX)?,
            "--date" => date = Date::parse(&value()?),
            option if option.starts_with('-') => {
                return Err(format!("There is no option {option}."));
            }
            _ if folder.is_some() => return Err(format!("One folder only, not also {argument}.")),
            path => folder = Some(PathBuf::from(path)),
        }
    }
    let date = date.ok_or("That is no date such as 2026-11-20.")?;
    let folder = folder.ok_or("Name the folder to write into.")?;
    Ok(Some(Arguments { schools, seed, date, folder }))
}

fn number<N>(text: &str, range: std::ops::RangeInclusive<N>) -> Result<N, String>
where
    N: std::str::FromStr + PartialOrd + std::fmt::Display,
{
    let number = text.parse().ok().filter(|number| range.contains(number));
    number.ok_or_else(|| {
        format!("{text} is no whole number from {} to {}.", range.start(), range.end())
    })
}

/// How many files there are now, or what could not be written.
fn write(arguments: &Arguments) -> Result<usize, (PathBuf, std::io::Error)> {
    let at = |path: &Path| {
        let path = path.to_owned();
        move |problem| (path, problem)
    };
    fs::create_dir_all(&arguments.folder).map_err(at(&arguments.folder))?;
    let files = network(arguments.schools, arguments.seed, arguments.date);
    for file in &files {
        let path = arguments.folder.join(&file.name);
        fs::write(&path, &file.bytes).map_err(at(&path))?;
    }
    Ok(files.len())
}
