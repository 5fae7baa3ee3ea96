//! What holds for any bytes: they are refused, or read; and what is read is written and read back
//! the same, merged and counted, without a panic.

use talentscan::domain::base64;
use talentscan::domain::completion::Completions;
use talentscan::domain::exchange::{self, File};
use talentscan::domain::invitation::Invitation;
use talentscan::domain::json::{self, Json};
use talentscan::domain::link::Links;
use talentscan::domain::partners::Network;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::planning::Planning;
use talentscan::domain::record::Hash;
use talentscan::domain::school::{linked_schools, schools};
use talentscan::domain::workspace::Workspace;

/// A file of these bytes; and the same with the sum that belongs to it, for that is never guessed.
pub(crate) fn read(bytes: &[u8]) {
    read_back(bytes);
    let text = std::str::from_utf8(bytes).ok();
    if let Some(sealed) = text.and_then(sealed_file) {
        read_back(sealed.as_bytes());
    }
}

/// A link of this text; and one of these bytes behind a right sum.
pub(crate) fn invitation(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let packed = base64::encode(bytes);
    for text in [&text, &*sealed_link(&format!("t1.{packed}")), &*sealed_link(&text)] {
        if let Ok(invitation) = Invitation::unpack(text)
            && let Some(packed) = invitation.pack()
        {
            assert_eq!(Invitation::unpack(&packed), Ok(invitation));
        }
    }
}

fn read_back(bytes: &[u8]) {
    let Ok(File { header, versions }) = exchange::read(bytes) else { return };
    let text = exchange::write(&header, &versions);
    let again = exchange::read(text.as_bytes()).expect("what was written is read");
    assert_eq!((&again.header, &again.versions), (&header, &versions));
    assert_eq!(exchange::write(&again.header, &again.versions), text);
    let mut merged: Workspace = versions.into_iter().collect();
    schools(&merged);
    let all = linked_schools(&merged, &Links::of(&merged));
    let postcodes = Postcodes::of(&merged);
    if let Some(planning) = Planning::of(&merged) {
        Network::of(&merged, &all, &planning.settings(&postcodes));
        merged.add(planning.write(&merged));
        assert_eq!(Planning::of(&merged), Some(planning), "a planning is written as it was read");
    }
    for school in &all {
        if let Some(completion) = Completions::of(&merged).by(school).cloned() {
            merged.add(completion.write(&merged));
            assert_eq!(Completions::of(&merged).by(school), Some(&completion));
        }
    }
    merged.add(postcodes.write(&merged));
    assert_eq!(Postcodes::of(&merged), postcodes);
}

/// As it is computed in every format: over the canonical header and the hashes of the versions.
fn sealed_file(text: &str) -> Option<String> {
    let Ok(Json::Map(mut file)) = json::read(text) else { return None };
    file.remove("sum");
    let versions = file.remove("versions")?;
    let hashes = versions.as_list()?.iter().map(|one| Hash::of(one.canonical().as_bytes()));
    let mut hashes: Vec<String> = hashes.map(|hash| hash.to_string()).collect();
    hashes.sort();
    hashes.dedup();
    let header = Json::Map(file.clone()).canonical();
    let lines = [vec![header], hashes].concat().join("\n");
    file.insert("sum".to_owned(), format!("sha256:{}", Hash::of(lines.as_bytes())).into());
    file.insert("versions".to_owned(), versions);
    Some(Json::Map(file).canonical())
}

fn sealed_link(text: &str) -> String {
    let sum: String = Hash::of(text.as_bytes()).to_string().chars().take(8).collect();
    format!("{text}.{sum}")
}
