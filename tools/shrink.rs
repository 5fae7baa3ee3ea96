//! Makes scripts and styles small to load, by `esbuild`, and what app and script call each other short.

use crate::Result;
use crate::files::Files;
use crate::{glue, trim};
use std::io::Write as _;
use std::process::{Command, Stdio};
use std::thread;

/// For what has to run where the app can not: what browsers of 2018 know (`public/boot.js`).
const EVERYWHERE: [&str; 2] = ["--minify", "--target=es2018"];

/// For what comes with an app: what every browser knows that can run it.
const BESIDE_APP: [&str; 2] = ["--minify", "--target=es2020"];

/// Makes Trunk's output smaller.
pub(crate) fn shrink(files: &mut Files) -> Result {
    let names: Vec<String> = files.keys().cloned().collect();
    for name in names {
        let bytes = std::mem::take(files.entry(name.clone()).or_default());
        let small = match name.rsplit_once('.') {
            Some((app, "js")) => match files.get_mut(&format!("{app}_bg.wasm")) {
                Some(wasm) => {
                    let (short, script) = glue::shorten(wasm, std::str::from_utf8(&bytes)?)?;
                    *wasm = short;
                    run("esbuild", &BESIDE_APP, script.as_bytes())?
                }
                None => run("esbuild", &EVERYWHERE, &bytes)?,
            },
            Some((_, "css")) => run("esbuild", &["--minify", "--loader=css"], &bytes)?,
            Some((_, "svg")) => trim::html(std::str::from_utf8(&bytes)?).into_bytes(),
            _ => bytes,
        };
        files.insert(name, small);
    }
    Ok(())
}

/// What a tool makes of this.
fn run(tool: &str, options: &[&str], input: &[u8]) -> Result<Vec<u8>> {
    let (read, write) = (Stdio::piped(), Stdio::piped());
    let mut child = Command::new(tool).args(options).stdin(read).stdout(write).spawn()?;
    let mut stdin = child.stdin.take().ok_or("no way in")?;
    let output = thread::scope(|scope| {
        scope.spawn(move || stdin.write_all(input));
        child.wait_with_output()
    })?;
    if !output.status.success() {
        return Err(format!("{tool}: {}", output.status).into());
    }
    Ok(output.stdout)
}
