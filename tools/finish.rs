//! Makes Trunk's output ready for any static host, and for a strict policy:
//!
//! - every file that the page loads is named after its content, so that it can be kept for ever
//!   (Trunk names the app after what went into it, and does not hash workers at all);
//! - the browser checks each of them, the WebAssembly too;
//! - no script stands in the page itself, for the policy allows none there;
//! - the style sheets are one file, in the order of the page;
//! - each worker is one script that starts itself;
//! - comments and indentation of the page are left out;
//! - the page says which build it is, which version, and where its workers are;
//! - `files.json` lists all files, for a service worker.
//!
//! It is a function from files to files: `tools/dist.rs` reads and writes them.

use crate::Result;
use crate::files::Files;
use crate::page::{Tag, tags};
use crate::trim;
use base64::prelude::{BASE64_STANDARD, Engine as _};
use sha2::{Digest as _, Sha256, Sha384};

const PAGE: &str = "index.html";
const STYLE: &str = "style.css";

/// The programs that are workers (`index.html`): each is a script and a WebAssembly file.
pub(crate) const WORKERS: [&str; 2] = ["worker", "spreadsheet"];

/// Makes a worker start itself. Trunk's own loader is one more file, and loads the script with
/// `importScripts`, which Trusted Types refuse.
const START_WORKER: &str = r#"
wasm_bindgen({ module_or_path: fetch("./WORKER_bg.wasm", { integrity: "integrity of ./WORKER_bg.wasm" }) });
"#;

/// Takes Trunk's output and the version of the app.
pub(crate) fn finish(mut files: Files, version: &str) -> Result<Files> {
    let mut page = trim::html(&text(files.remove(PAGE).ok_or("there is no index.html")?)?);
    page = join_styles(&page, &mut files)?;
    page = move_scripts_out(&page, &mut files)?;
    let renamed = rename(&mut files)?;
    page = point_to_renamed(&page, &files, &renamed)?;
    for worker in WORKERS {
        let script = format!("{worker}.js");
        let (_, new) = renamed.iter().find(|(old, _)| *old == script).ok_or(script)?;
        page = with_meta(&page, worker, &format!("./{new}"));
    }
    page = with_meta(&page, "version", version);
    let build = build_id(&page, &files);
    page = with_meta(&page, "build", &build);
    files.insert(PAGE.to_owned(), page.into_bytes());
    files.insert("files.json".to_owned(), list(&files, &build)?);
    Ok(files)
}

fn text(bytes: Vec<u8>) -> Result<String> {
    Ok(String::from_utf8(bytes)?)
}

/// Rewrites a page tag by tag. `edit` says what comes in the place of a tag, if anything else.
fn rewrite(page: &str, mut edit: impl FnMut(Tag) -> Result<Option<String>>) -> Result<String> {
    let mut written = String::with_capacity(page.len());
    let mut done = 0;
    for tag in tags(page) {
        let range = tag.range.clone();
        if let Some(instead) = edit(tag)? {
            written.push_str(&page[done..range.start]);
            written.push_str(&instead);
            done = range.end;
        }
    }
    written.push_str(&page[done..]);
    Ok(written)
}

fn join_styles(page: &str, files: &mut Files) -> Result<String> {
    let mut style = Vec::new();
    let page = rewrite(page, |mut tag| {
        if tag.get("rel") != Some("stylesheet") {
            return Ok(None);
        }
        let file = tag.file().unwrap_or_default().to_owned();
        let first = style.is_empty();
        style.extend(files.remove(&file).ok_or_else(|| format!("no style sheet {file:?}"))?);
        tag.point_to(STYLE, "");
        Ok(Some(if first { tag.to_string() } else { String::new() }))
    })?;
    files.insert(STYLE.to_owned(), style);
    Ok(page)
}

/// Trunk starts the app from a script in the page, and `trunk serve` adds one that reloads it.
fn move_scripts_out(page: &str, files: &mut Files) -> Result<String> {
    let mut moved = String::with_capacity(page.len());
    let mut done = 0;
    for mut tag in tags(page) {
        if !tag.is("script") || tag.file().is_some() {
            continue;
        }
        let name = if tag.get("type") == Some("module") { "start.js" } else { "reload.js" };
        let length = page[tag.range.end..].find("</script>").ok_or("a script does not end")?;
        let script = &page[tag.range.end..tag.range.end + length];
        files.insert(name.to_owned(), trim::lines(script).into_bytes());
        tag.set("src", &format!("./{name}"));
        moved.push_str(&page[done..tag.range.start]);
        moved.push_str(&tag.to_string());
        done = tag.range.end + length;
    }
    moved.push_str(&page[done..]);
    Ok(moved)
}

/// What a file was called, and what it is called now.
type Renamed = Vec<(String, String)>;

/// Names files after their content. What is referred to comes before what refers to it: other
/// files, then scripts, then the script that starts the app.
fn rename(files: &mut Files) -> Result<Renamed> {
    for worker in WORKERS {
        let script = files.get_mut(&format!("{worker}.js"));
        let script = script.ok_or_else(|| format!("there is no {worker}"))?;
        script.extend(START_WORKER.replace("WORKER", worker).as_bytes());
    }

    let mut names: Vec<String> = files.keys().cloned().collect();
    names.sort_by_key(|name| (name == "start.js", is_script(name)));
    let mut renamed = Renamed::new();
    for old in names {
        let Some(stem) = stem(&old) else { continue };
        let mut bytes = files.remove(&old).unwrap_or_default();
        if is_script(&old) {
            bytes = refer(text(bytes)?, files, &renamed).into_bytes();
        }
        let (base, kind) = stem.rsplit_once('.').ok_or("a file without an extension")?;
        let new = format!("{base}-{}.{kind}", short_hash(&bytes));
        files.insert(new.clone(), bytes);
        renamed.push((old, new));
    }
    Ok(renamed)
}

/// Makes a script refer to files by their new names. For `integrity of ./NAME` comes what browsers
/// check the file by.
fn refer(mut script: String, files: &Files, renamed: &Renamed) -> String {
    for (old, new) in renamed {
        script = script
            .replace(&format!("integrity of ./{old}"), &integrity(&files[new]))
            .replace(&format!("./{old}"), &format!("./{new}"));
    }
    script
}

fn is_script(name: &str) -> bool {
    name.rsplit_once('.').is_some_and(|(_, kind)| kind == "js")
}

/// The name without Trunk's hash; none for a file whose name others rely on.
fn stem(name: &str) -> Option<String> {
    let parts = |worker: &str| [".js", "_bg.wasm"].map(|end| format!("{worker}{end}"));
    let is_of_worker = WORKERS.into_iter().flat_map(parts).any(|known| known == name);
    if is_of_worker || [STYLE, "start.js", "reload.js"].contains(&name) {
        return Some(name.to_owned());
    }
    let (base, rest) = name.rsplit_once('-')?;
    let after = rest.trim_start_matches(|char: char| char.is_ascii_hexdigit());
    let hashed = rest.len() - after.len() >= 8 && after.starts_with(['.', '_']);
    hashed.then(|| format!("{base}{after}"))
}

fn point_to_renamed(page: &str, files: &Files, renamed: &Renamed) -> Result<String> {
    rewrite(page, |mut tag| {
        let Some(file) = tag.file() else { return Ok(None) };
        let new =
            renamed.iter().find(|(old, _)| old == file).map_or(file, |(_, new)| new).to_owned();
        let bytes =
            files.get(&new).ok_or_else(|| format!("the page names {new:?}, which is not there"))?;
        tag.point_to(&new, &integrity(bytes));
        Ok(Some(tag.to_string()))
    })
}

fn with_meta(page: &str, name: &str, value: &str) -> String {
    let meta = format!("<meta name=\"talentscan-{name}\" content=\"{value}\">\n</head>");
    page.replacen("</head>", &meta, 1)
}

fn build_id(page: &str, files: &Files) -> String {
    let hashes = files.iter().map(|(name, bytes)| format!("{name} {}\n", integrity(bytes)));
    short_hash(hashes.chain([page.to_owned()]).collect::<String>().as_bytes())
}

fn list(files: &Files, build: &str) -> Result<Vec<u8>> {
    let entry = |(name, bytes): (&String, &Vec<u8>)| serde_json::json!({ "path": name, "bytes": bytes.len(), "integrity": integrity(bytes) });
    let entries: Vec<_> = files.iter().map(entry).collect();
    Ok(serde_json::to_vec_pretty(&serde_json::json!({ "build": build, "files": entries }))?)
}

/// 64 bits of SHA-256, in hexadecimal digits.
fn short_hash(bytes: &[u8]) -> String {
    let mut first = [0; 8];
    first.copy_from_slice(&Sha256::digest(bytes)[..8]);
    format!("{:016x}", u64::from_be_bytes(first))
}

/// As browsers check it.
fn integrity(bytes: &[u8]) -> String {
    format!("sha384-{}", BASE64_STANDARD.encode(Sha384::digest(bytes)))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn built() -> Files {
        let page = r#"<html><head>
            <link rel="stylesheet" href="./a-00000000000000aa.css" integrity="x"/>
            <link rel="stylesheet" href="./b-00000000000000bb.css" integrity="x"/>
            <script src="./boot-00000000000000cc.js" defer integrity="x"></script>
            <script type="module">
                import init from './app-00000000000000dd.js';
                await init('./app-00000000000000dd_bg.wasm', 'integrity of ./app-00000000000000dd_bg.wasm');
            </script>
            <link rel="modulepreload" href="./app-00000000000000dd.js" integrity="x"></head></html>"#;
        let files = [
            ("index.html", page),
            ("a-00000000000000aa.css", "@layer a, b;\n"),
            ("b-00000000000000bb.css", "p { margin: 0 }\n"),
            ("boot-00000000000000cc.js", "boot();\n"),
            ("app-00000000000000dd.js", "app();\n"),
            ("app-00000000000000dd_bg.wasm", "\0asm\u{1}\0\0\0"),
            ("worker.js", "let wasm_bindgen;\n"),
            ("worker_bg.wasm", "\0asm\u{1}\0\0\0\0\u{1}w"),
            ("spreadsheet.js", "let wasm_bindgen;\n"),
            ("spreadsheet_bg.wasm", "\0asm\u{1}\0\0\0\0\u{1}s"),
            ("robots.txt", "Disallow:\n"),
        ];
        files.map(|(name, text)| (name.to_owned(), text.as_bytes().to_vec())).into()
    }

    fn finished(built: Files) -> (Vec<String>, Files) {
        let files = finish(built, "1.2.3").unwrap();
        (files.keys().cloned().collect(), files)
    }

    /// The one file whose name begins so.
    fn file<'a>(files: &'a Files, stem: &str) -> (&'a str, &'a str) {
        let mut found = files.iter().filter(|(name, _)| name.starts_with(stem));
        let (name, bytes) = found.next().unwrap();
        assert!(found.next().is_none(), "{stem}");
        (name, std::str::from_utf8(bytes).unwrap())
    }

    #[test]
    fn files_are_named_after_their_content() {
        let (names, _) = finished(built());
        let stems: Vec<&str> = names.iter().map(|name| name.split('-').next().unwrap()).collect();
        let expected = [
            "app",
            "app_bg",
            "boot",
            "files.json",
            "index.html",
            "robots.txt",
            "spreadsheet",
            "spreadsheet_bg",
            "start",
            "style",
            "worker",
            "worker_bg",
        ];
        assert_eq!(stems, expected);

        let mut other = built();
        other.insert("app-00000000000000dd_bg.wasm".to_owned(), b"\0asm\x01\0\0\0\0\x01x".to_vec());
        let (changed, _) = finished(other);
        let kept: Vec<_> = names.iter().filter(|name| changed.contains(name)).collect();
        assert_eq!(kept.len(), names.len() - 2, "only the wasm and what refers to it: {changed:?}");
    }

    #[test]
    fn the_page_and_its_scripts_name_what_is_there() {
        let (_, files) = finished(built());
        let (_, page) = file(&files, "index.html");
        for tag in tags(page).iter().filter(|tag| tag.file().is_some()) {
            let bytes = &files[tag.file().unwrap()];
            assert_eq!(tag.get("integrity"), Some(integrity(bytes).as_str()), "{tag}");
        }
        let (_, start) = file(&files, "start-");
        assert!(start.contains(file(&files, "app-").0), "{start}");
        let (wasm, content) = file(&files, "app_bg-");
        let loads = format!("await init('./{wasm}', '{}');", integrity(content.as_bytes()));
        assert!(start.contains(&loads), "{start}");
        for worker in WORKERS {
            let (name, script) = file(&files, &format!("{worker}-"));
            let (wasm, content) = file(&files, &format!("{worker}_bg-"));
            let loads = format!(
                "fetch(\"./{wasm}\", {{ integrity: \"{}\" }})",
                integrity(content.as_bytes())
            );
            assert!(script.contains(&loads), "{script}");
            let meta = format!(r#"<meta name="talentscan-{worker}" content="./{name}">"#);
            assert!(page.contains(&meta), "{page}");
        }
        assert!(page.contains(r#"<meta name="talentscan-version" content="1.2.3">"#));
    }

    #[test]
    fn the_page_holds_no_script_and_one_style_sheet() {
        let (_, files) = finished(built());
        let (_, page) = file(&files, "index.html");
        let scripts = tags(page).into_iter().filter(|tag| tag.is("script"));
        assert!(scripts.into_iter().all(|tag| tag.file().is_some()), "{page}");
        assert_eq!(page.matches("rel=\"stylesheet\"").count(), 1, "{page}");
        assert_eq!(file(&files, "style-").1, "@layer a, b;\np { margin: 0 }\n");
    }

    #[test]
    fn the_build_id_says_which_build_it_is() {
        let build = |files| {
            let (_, files) = finished(files);
            let list: serde_json::Value = serde_json::from_slice(&files["files.json"]).unwrap();
            let build = list["build"].as_str().unwrap().to_owned();
            assert!(file(&files, "index.html").1.contains(&build));
            build
        };
        let mut other = built();
        other.insert("robots.txt".to_owned(), b"Disallow: /\n".to_vec());
        assert_eq!(build(built()), build(built()));
        assert_ne!(build(built()), build(other));
    }
}
