//! What happens to `dist/` after Trunk has built it.
//!
//! ```text
//! dist finish DIR        makes Trunk's output ready for any static host (Trunk.toml calls it)
//! dist serve DIR [PORT]  serves it on this machine as docs/hosting.md says a host should
//! dist size DIR          shows what it weighs; fails when the first load is above its budget
//! ```
#![allow(clippy::print_stdout, reason = "this is a command line tool")]

mod files;
mod finish;
mod glue;
mod page;
mod serve;
#[cfg(test)]
mod serve_test;
mod shrink;
mod size;
mod trim;

use std::path::Path;
use std::process::ExitCode;

type Result<T = ()> = std::result::Result<T, Box<dyn std::error::Error>>;

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).collect();
    let outcome = match words[..] {
        ["finish", dir] => finish(Path::new(dir)),
        ["serve", dir] => serve(Path::new(dir), "8080"),
        ["serve", dir, port] => serve(Path::new(dir), port),
        ["size", dir] => size(Path::new(dir)),
        _ => Err("usage: dist finish DIR | serve DIR [PORT] | size DIR".into()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("dist: {error}");
            ExitCode::FAILURE
        }
    }
}

fn finish(dir: &Path) -> Result {
    let mut files = files::read(dir)?;
    // A debug build keeps its names and its lines.
    if std::env::var("TRUNK_PROFILE").is_ok_and(|profile| profile == "release") {
        shrink::shrink(&mut files)?;
    }
    let finished = finish::finish(files, env!("CARGO_PKG_VERSION"))?;
    Ok(files::replace(dir, &finished)?)
}

fn serve(dir: &Path, port: &str) -> Result {
    let address = serve::spawn(dir, port.parse()?, |_| ())
        .map_err(|error| format!("port {port} can not be used: {error}"))?;
    println!("Talentscan is at http://{address}/ (Ctrl+C stops it)");
    loop {
        std::thread::park();
    }
}

fn size(dir: &Path) -> Result {
    let report = size::Report::of(&files::read(dir)?)?;
    print!("{report}");
    report.within_budget()
}
