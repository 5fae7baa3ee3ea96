//! localStorage, through `gloo_storage`: the journal of what the database has not confirmed, and
//! the small things the browser remembers.
//!
//! `gloo_storage` panics where the browser blocks the storage, so that is asked first, every time:
//! a person can block it while the app runs. What cannot be read stays as it is.
//!
//! A journal entry has the key `talentscan.journal.<tab>.<record>`, so that no tab writes over what
//! another one has not saved yet, and like every value here it is the JSON string of its text. The
//! rescue screen reads it too. The first release wrote it without the tab.

use super::{given, halt};
use crate::app::effect::Preference;
use crate::app::event::JournalEntry;
use crate::domain::json::{self, Json};
use crate::domain::record::RecordId;
use gloo_storage::{LocalStorage, Storage};

/// What all keys begin with.
const OURS: &str = "talentscan.";

/// What the keys of the journal begin with.
const JOURNAL: &str = "talentscan.journal.";

/// What the keys of unreadable things begin with.
const ASIDE: &str = "talentscan.aside.";

/// How many unreadable things of one key are put aside; the next ones stay where they are.
const MOST_ASIDE: u32 = 100;

/// The mark of the rescue screen: it saved a file since.
const RESCUED: &str = "talentscan.escaped";

thread_local! {
    /// What this tab is called, until it goes.
    static TAB: RecordId = RecordId::from_bits(given::bits());
}

/// Why localStorage did not do what it was asked. The journal is a second line, so nobody is told:
/// what the database says is on screen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LocalError {
    /// The browser lets the site store nothing here.
    Blocked,
    /// There is no room left.
    Full,
    /// Nothing may be written any more.
    Halted,
}

/// What the browser remembers of this; `None` when that is nothing, or nothing that can be read.
pub fn remembered(preference: Preference) -> Option<String> {
    text_of(&raw(preference.key())?)
}

/// Remembers this.
pub(super) fn remember(preference: Preference, text: &str) {
    // Not to be remembered is no loss: the person chooses again.
    let _ = write(preference.key(), text);
}

/// Writes a state into the journal.
pub(super) fn keep_journal(record: RecordId, text: &str) {
    // The save that follows goes its own way, and says on screen what became of it.
    let _ = write(&journal_key(record), text);
}

/// Forgets what this tab wrote into the journal of this record.
pub(super) fn forget_journal(record: RecordId) {
    // An entry that stays is compared with the database at the next start, and forgotten then.
    let _ = remove(&journal_key(record));
}

/// Forgets an entry as it was read, whichever tab wrote it.
pub(super) fn forget_entry(entry: &JournalEntry) {
    if entry_at(&entry.key).is_some_and(|now| now == *entry) {
        // As above.
        let _ = remove(&entry.key);
    }
}

/// Everything in the journal, of every tab. An entry that is no JSON string comes as it is.
pub fn journal() -> Vec<JournalEntry> {
    keys()
        .into_iter()
        .filter(|key| key.starts_with(JOURNAL))
        .filter_map(|key| entry_at(&key))
        .collect()
}

fn entry_at(key: &str) -> Option<JournalEntry> {
    let written = raw(key)?;
    let text = text_of(&written).unwrap_or(written);
    Some(JournalEntry { key: key.to_owned(), text })
}

/// Moves an entry to a key that nothing reads, as it is. Nothing put aside before is replaced.
pub(super) fn put_aside(key: &str) {
    let Some(text) = raw(key) else { return };
    let aside = format!("{ASIDE}{key}");
    let free = (1..=MOST_ASIDE)
        .map(|place| if place == 1 { aside.clone() } else { format!("{aside}.{place}") })
        .find(|aside| raw(aside).is_none_or(|there| there == text));
    if let Some(aside) = free
        && !halt::is_halted()
        && LocalStorage::raw().set_item(&aside, &text).is_ok()
    {
        // An entry that stays is put aside again at the next start, over itself.
        let _ = remove(key);
    }
}

/// Whether the rescue screen saved a file since.
pub(super) fn is_rescued() -> bool {
    raw(RESCUED).is_some()
}

/// Removes the mark of the rescue screen.
pub(super) fn forget_rescue() {
    // A mark that stays costs a counter at the next start, no more.
    let _ = remove(RESCUED);
}

/// Removes everything that is ours. Works after [`halt::halt`] too: erasing is what that is for.
///
/// # Errors
///
/// [`LocalError::Blocked`], and then there was nothing to remove.
pub fn erase() -> Result<(), LocalError> {
    probe()?;
    keys().iter().filter(|key| key.starts_with(OURS)).for_each(LocalStorage::delete);
    Ok(())
}

/// Whether the storage can be reached at all.
///
/// # Errors
///
/// [`LocalError::Blocked`].
pub fn probe() -> Result<(), LocalError> {
    let reached = || web_sys::window()?.local_storage().ok()??.length().ok();
    reached().map(|_| ()).ok_or(LocalError::Blocked)
}

fn write(key: &str, text: &str) -> Result<(), LocalError> {
    if halt::is_halted() {
        return Err(LocalError::Halted);
    }
    probe()?;
    let written = Json::from(text).canonical();
    LocalStorage::raw().set_item(key, &written).map_err(|_| LocalError::Full)
}

fn remove(key: &str) -> Result<(), LocalError> {
    if halt::is_halted() {
        return Err(LocalError::Halted);
    }
    probe()?;
    LocalStorage::delete(key);
    Ok(())
}

fn keys() -> Vec<String> {
    if probe().is_err() {
        return Vec::new();
    }
    let storage = LocalStorage::raw();
    (0..LocalStorage::length()).filter_map(|place| storage.key(place).ok()?).collect()
}

fn raw(key: &str) -> Option<String> {
    probe().ok()?;
    LocalStorage::raw().get_item(key).ok()?
}

/// The text of a JSON string.
fn text_of(written: &str) -> Option<String> {
    json::read(written).ok()?.as_text().map(str::to_owned)
}

fn journal_key(record: RecordId) -> String {
    TAB.with(|tab| format!("{JOURNAL}{tab}.{record}"))
}
