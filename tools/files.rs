//! The files of a folder, in memory: `dist/` is a few hundred kilobytes.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::Path;

/// From a path below the folder, with `/` between its parts, to the bytes.
pub(crate) type Files = BTreeMap<String, Vec<u8>>;

/// Reads a folder and all below it.
pub(crate) fn read(dir: &Path) -> io::Result<Files> {
    let mut files = Files::new();
    add(dir, "", &mut files)?;
    Ok(files)
}

fn add(dir: &Path, prefix: &str, files: &mut Files) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let entry = entry?;
        let name = format!("{prefix}{}", entry.file_name().to_string_lossy());
        if entry.file_type()?.is_dir() {
            add(&entry.path(), &format!("{name}/"), files)?;
        } else {
            files.insert(name, fs::read(entry.path())?);
        }
    }
    Ok(())
}

/// Makes the folder hold these files, and no others.
pub(crate) fn replace(dir: &Path, files: &Files) -> io::Result<()> {
    for entry in fs::read_dir(dir)? {
        let path = entry?.path();
        if path.is_dir() { fs::remove_dir_all(path)? } else { fs::remove_file(path)? }
    }
    for (name, bytes) in files {
        let path = dir.join(name);
        if let Some(parent) = path.parent() {
            fs::create_dir_all(parent)?;
        }
        fs::write(path, bytes)?;
    }
    Ok(())
}
