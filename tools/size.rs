//! What a build weighs: as it lies there, and as hosts send it.

use crate::Result;
use crate::files::Files;
use crate::finish::WORKERS;
use crate::serve::brotli;
use flate2::{Compression, write::GzEncoder};
use std::fmt;
use std::io::{self, Write as _};

/// What a participant may have to load before the first answer, in bytes after brotli.
const BUDGET: usize = 200_000;

/// Sizes in bytes.
#[derive(Debug, Clone, Copy, Default)]
struct Size {
    raw: usize,
    gzip: usize,
    brotli: usize,
}

impl Size {
    fn of(bytes: &[u8]) -> io::Result<Self> {
        let mut gzip = GzEncoder::new(Vec::new(), Compression::best());
        gzip.write_all(bytes)?;
        Ok(Self { raw: bytes.len(), gzip: gzip.finish()?.len(), brotli: brotli(bytes, 11)?.len() })
    }

    fn plus(self, other: Self) -> Self {
        Self {
            raw: self.raw + other.raw,
            gzip: self.gzip + other.gzip,
            brotli: self.brotli + other.brotli,
        }
    }
}

/// The size of every file, apart for what is loaded first and what is loaded when it is needed.
pub(crate) struct Report {
    first: Vec<(String, Size)>,
    later: Vec<(String, Size)>,
}

impl Report {
    pub(crate) fn of(files: &Files) -> io::Result<Self> {
        let mut report = Self { first: Vec::new(), later: Vec::new() };
        for (name, bytes) in files {
            let later = WORKERS.iter().any(|worker| name.starts_with(worker));
            let later = later || name == "files.json";
            let part = if later { &mut report.later } else { &mut report.first };
            part.push((name.clone(), Size::of(bytes)?));
        }
        Ok(report)
    }

    fn total(part: &[(String, Size)]) -> Size {
        part.iter().fold(Size::default(), |total, (_, size)| total.plus(*size))
    }

    pub(crate) fn within_budget(&self) -> Result {
        let first = Self::total(&self.first).brotli;
        if first <= BUDGET {
            return Ok(());
        }
        Err(format!("the first load is {first} bytes with brotli; the budget is {BUDGET}").into())
    }
}

impl fmt::Display for Report {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let line = |f: &mut fmt::Formatter<'_>, name: &str, size: Size| {
            writeln!(f, "{name:<40} {:>10} {:>10} {:>10}", size.raw, size.gzip, size.brotli)
        };
        writeln!(f, "{:<40} {:>10} {:>10} {:>10}", "bytes", "raw", "gzip", "brotli")?;
        for (title, part) in [("first load", &self.first), ("when needed", &self.later)] {
            writeln!(f)?;
            for (name, size) in part {
                line(f, name, *size)?;
            }
            line(f, title, Self::total(part))?;
        }
        Ok(())
    }
}
