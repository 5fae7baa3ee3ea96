//! What the search for harmful files began with and found, held to the same laws (`fuzz/`).

use std::fs;

#[path = "../../fuzz/laws.rs"]
mod laws;

const CORPUS: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/fuzz/corpus");

#[test]
fn every_file_of_the_corpus_is_refused_or_read_back_the_same() {
    for (folder, law) in [("read", laws::read as fn(&[u8])), ("invitation", laws::invitation)] {
        let files: Vec<_> = fs::read_dir(format!("{CORPUS}/{folder}")).unwrap().collect();
        assert!(files.len() >= 5, "{folder}");
        for file in files {
            law(&fs::read(file.unwrap().path()).unwrap());
        }
    }
}
