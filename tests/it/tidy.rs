//! Keeps the house as `ARCHITECTURE.md` draws it: layers, heads, words, style.

use std::fs;
use std::path::{Path, PathBuf};

/// What a layer must not name.
const FORBIDDEN: [(&str, &[&str]); 7] = [
    (
        "src/domain",
        &[
            "crate::app",
            "crate::web",
            "crate::ui",
            "leptos",
            "web_sys",
            "js_sys",
            "wasm_bindgen",
            "gloo_",
        ],
    ),
    (
        "src/app",
        &["crate::web", "crate::ui", "leptos", "web_sys", "js_sys", "wasm_bindgen", "gloo_"],
    ),
    ("src/web", &["crate::ui", "leptos"]),
    ("src/ui", &["web_sys::", "js_sys", "wasm_bindgen::", "gloo_"]),
    // Pages are functions of the state.
    ("src/ui/page", &["crate::web", "leptos"]),
    ("src/ui/part", &["crate::web", "leptos"]),
    ("src/ui/words", &["crate::web", "leptos"]),
];

/// What may stand nowhere in a layer, and why.
const BANNED: [(&str, &str, &str); 13] = [
    ("src", "#[server", "no call to a server: tools/no-streams has nothing to send it with"),
    ("src/domain", "HashMap", "its order is not the same twice"),
    ("src/app", "HashMap", "its order is not the same twice"),
    ("src/domain", "SystemTime", "time comes in as an argument"),
    ("src/domain", ".unwrap()", "a panic is a defect"),
    ("src/app", ".unwrap()", "a panic is a defect"),
    ("src/web", ".unwrap()", "a panic is a defect"),
    ("src/ui", "inner_html", "data is text, never markup"),
    ("src/ui", ".attr(\"style\"", "the content security policy blocks it; use `style`"),
    ("src/domain", ".exp()", "use libm, so that host and browser agree"),
    ("src/domain", ".ln()", "use libm, so that host and browser agree"),
    ("src/domain", ".powf(", "use libm, so that host and browser agree"),
    ("src/domain", ".sqrt()", "use libm, so that host and browser agree"),
];

/// A component longer than this is more than one thing.
const LONGEST: usize = 420;

#[test]
fn layers_import_only_downwards() {
    for (layer, names) in FORBIDDEN {
        for (path, text) in sources(layer, "rs") {
            for (number, line) in code(&text) {
                for name in names {
                    assert!(
                        !line.contains(name),
                        "{path}:{number} names {name}; see 'Layers' in ARCHITECTURE.md"
                    );
                }
            }
        }
    }
}

#[test]
fn nothing_banned_stands_in_the_sources() {
    for (layer, banned, why) in BANNED {
        for (path, text) in sources(layer, "rs") {
            for (number, line) in code(&text) {
                assert!(!line.contains(banned), "{path}:{number} has {banned}: {why}");
            }
        }
    }
}

#[test]
fn every_source_file_says_what_it_is_and_is_one_thing() {
    for folder in ["src", "tests", "examples", "tools"] {
        for (path, text) in sources(folder, "rs") {
            assert!(text.starts_with("//!") || text.starts_with("#!"), "{path} lacks its //! head");
            assert!(!path.ends_with("mod.rs"), "{path}: use foo.rs beside foo/");
            let lines = text.lines().count();
            assert!(
                folder != "src" || lines <= LONGEST,
                "{path} has {lines} lines: is it one thing?"
            );
        }
    }
}

#[test]
fn every_style_file_is_linked_and_in_a_layer() {
    let page = fs::read_to_string("index.html").unwrap();
    for (path, text) in sources("style", "css") {
        assert!(page.contains(&format!("href=\"{path}\"")), "{path} is not linked in index.html");
        assert!(text.starts_with("/*"), "{path} does not say what it styles");
        assert!(text.contains("@layer"), "{path} is in no layer");
        if !path.ends_with("tokens.css") {
            for (number, line) in text.lines().enumerate() {
                let colour = line.split('#').skip(1).any(|rest| {
                    rest.len() >= 3 && rest.bytes().take(3).all(|byte| byte.is_ascii_hexdigit())
                });
                let named = line.contains(": #") || line.contains("rgb(") || line.contains("hsl(");
                assert!(
                    !(colour && named),
                    "{path}:{} names a colour; use a role of tokens.css",
                    number + 1
                );
            }
        }
    }
}

#[test]
fn both_languages_are_whole() {
    // A `Text` without a language does not compile; an empty or an equal long one is a slip.
    for (path, text) in sources("src/ui/words", "rs") {
        assert!(!text.contains("Text(\"\""), "{path} has an empty text");
        assert!(!text.contains(", \"\")"), "{path} has an empty text");
    }
}

#[test]
fn instruments_are_whole() {
    use talentscan::domain::instrument::{ambition_scale, talentscan};
    use talentscan::domain::text::Localized;
    let scan = talentscan();
    let per_domain: Vec<usize> =
        (0..scan.domains.len()).map(|place| scan.statements_of(place).count()).collect();
    assert_eq!(per_domain, [4, 4, 3, 4, 5, 3]);
    assert_eq!(scan.statements.len(), 23);
    let scale = ambition_scale();
    assert_eq!((scale.statements.len(), scale.own.iter().count()), (9, 1));
    assert_eq!(
        scale.threshold.as_ref().map(|threshold| (threshold.at_least, threshold.next_steps.len())),
        Some((4, 3))
    );
    assert_eq!(scan.scales.iter().map(|scale| scale.points.len()).collect::<Vec<_>>(), [3]);
    assert_eq!(scale.scales.iter().map(|scale| scale.points.len()).collect::<Vec<_>>(), [4, 4]);
    let mut texts: Vec<&Localized> = Vec::new();
    for instrument in [scan, scale] {
        texts.extend([
            &instrument.title,
            &instrument.subtitle,
            &instrument.purpose,
            &instrument.unknown,
        ]);
        texts.extend(
            instrument.scales.iter().flat_map(|scale| scale.points.iter().chain([&scale.question])),
        );
        texts.extend(
            instrument.statements.iter().chain(&instrument.own).map(|statement| &statement.text),
        );
        texts.extend(instrument.statements.iter().filter_map(|statement| statement.short.as_ref()));
        texts.extend(
            instrument
                .domains
                .iter()
                .flat_map(|domain| [&domain.title, &domain.short, &domain.about]),
        );
        texts.extend(instrument.stem.iter());
        texts.extend(instrument.example.iter().flat_map(|(question, hint)| [question, hint]));
        if let Some(threshold) = &instrument.threshold {
            texts.extend([&threshold.reached, &threshold.not_reached]);
            texts.extend(&threshold.next_steps);
        }
        assert_eq!(instrument.version, 1);
        assert!(!instrument.source.0.is_empty() && !instrument.source.1.is_empty());
    }
    for text in texts {
        assert!(!text.nl.is_empty() && !text.en.is_empty(), "{text:?}");
    }
}

/// Every file of this kind below a folder, as its path and its text.
fn sources(folder: &str, ending: &str) -> Vec<(String, String)> {
    let mut found = Vec::new();
    let mut waiting = vec![PathBuf::from(folder)];
    while let Some(here) = waiting.pop() {
        let Ok(entries) = fs::read_dir(&here) else { continue };
        for path in entries.map(|entry| entry.unwrap().path()) {
            if path.is_dir() && !path.ends_with("target") {
                waiting.push(path);
            } else if path.extension().is_some_and(|extension| extension == ending) {
                found.push((shown(&path), fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found.sort();
    found
}

fn shown(path: &Path) -> String {
    path.to_string_lossy().replace('\\', "/")
}

/// The lines that are not comments, with their numbers from 1.
fn code(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(place, line)| (place + 1, line))
        .filter(|(_, line)| !line.trim_start().starts_with("//"))
}
