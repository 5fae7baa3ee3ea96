//! Draws every chart of fictional schools into a folder, to look at: pictures as they are saved,
//! and a page that shows the charts as the app does.
//!
//! `cargo run --example charts -- DIR`. What already lies in the folder is left alone, but for files
//! of the same name.

mod charts {
    pub(crate) mod page;
    pub(crate) mod sample;
}

use charts::{page, sample};
use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::{fs, io};
use talentscan::domain::text::Lang;
use talentscan::ui::chart::{Chart, standalone};

const USAGE: &str = "Usage: charts DIR";

/// The exit code for wrong usage.
const WRONG_USAGE: u8 = 2;

fn main() -> ExitCode {
    let Some(folder) = std::env::args_os().nth(1).map(PathBuf::from) else {
        eprintln!("{USAGE}");
        return ExitCode::from(WRONG_USAGE);
    };
    let written = fs::create_dir_all(&folder)
        .and_then(|()| Lang::ALL.into_iter().try_for_each(|lang| write(&folder, lang)));
    match written {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{}: {problem}", folder.display());
            ExitCode::FAILURE
        }
    }
}

/// Writes all pictures and the page of one language.
fn write(folder: &Path, lang: Lang) -> io::Result<()> {
    let charts: Vec<(String, Chart)> = sample::charts(lang);
    for (name, chart) in &charts {
        let path = folder.join(format!("{name}.{}.svg", lang.code()));
        fs::write(path, standalone(lang, chart))?;
    }
    fs::write(folder.join(format!("charts.{}.html", lang.code())), page::of(lang, &charts)?)
}
