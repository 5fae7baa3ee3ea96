//! What is saved on this device, what is not, and what was kept as a file.
//!
//! The order of writes: a tap changes the state and, in the same task, the journal; then one
//! transaction writes the database; when that says it is complete the journal's entry goes and the
//! screen says 'saved'. What is not confirmed stays in the journal and on screen.

use super::effect::{Effect, Preference, Row};
use super::event::JournalEntry;
use super::state::{AppState, Notice};
use crate::domain::exchange::stored;
use crate::domain::json::{self, Json, Map};
use crate::domain::ordered::{VecMap, VecSet};
use crate::domain::record::{ExportId, Hash, RecordId};
use crate::domain::time::{Date, Moment, Now};

/// What is saved on this device, what is not, and what was kept as a file.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Keeping {
    /// What the save line says.
    pub saving: Saving,
    /// The counter that the database holds of each record.
    pub confirmed: VecMap<RecordId, u64>,
    /// The states that are being written.
    pub in_flight: VecMap<RecordId, u64>,
    /// The records whose state the database does not hold yet.
    pub unsaved: VecSet<RecordId>,
    /// What other tabs, gone or not, had in the journal at the start, until the database holds it.
    pub replayed: Vec<(RecordId, JournalEntry)>,
    /// A file that was handed out, of which nobody knows yet whether it arrived.
    pub offered: Option<KeptFile>,
    /// The last file that was kept for sure.
    pub kept: Option<KeptFile>,
    /// Texts that could not be read, as they were stored.
    pub aside: Vec<String>,
}

/// What the save line says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Saving {
    /// There is nothing to save yet.
    #[default]
    Nothing,
    /// It is being saved.
    Busy,
    /// Everything is saved on this device, confirmed at this moment, if it was in this visit.
    Saved(Option<Moment>),
    /// It is not saved.
    Failed(Trouble),
}

/// Why the database did not do what it was asked.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Trouble {
    /// The device or the browser has no room left.
    Full,
    /// The browser does not let the site store anything.
    Blocked,
    /// It does not answer.
    Silent,
    /// A newer app made it; this one must not write in it.
    NewerApp,
    /// Something else.
    Other,
}

/// A file that was handed out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct KeptFile {
    /// Its identity.
    pub export: ExportId,
    /// Its name.
    pub name: String,
    /// The day it was made.
    pub on: Date,
    /// The states of own records that it holds.
    pub holds: VecSet<Hash>,
}

impl KeptFile {
    fn write(&self) -> String {
        let mut map = Map::new();
        map.insert("export".to_owned(), self.export.to_string().into());
        map.insert("name".to_owned(), self.name.as_str().into());
        map.insert("on".to_owned(), self.on.to_string().into());
        map.insert(
            "holds".to_owned(),
            self.holds.iter().map(|hash| hash.to_string().into()).collect(),
        );
        Json::Map(map).canonical()
    }

    /// Reads what a preference holds; `None` when it holds nothing of use.
    pub fn read(text: &str) -> Option<Self> {
        let read = json::read(text).ok()?;
        let text = |name| read.get(name).and_then(Json::as_text);
        Some(Self {
            export: ExportId::parse(text("export")?)?,
            name: text("name")?.to_owned(),
            on: Date::parse(text("on")?)?,
            holds: read
                .get("holds")?
                .as_list()?
                .iter()
                .map(|hash| Hash::parse(hash.as_text()?))
                .collect::<Option<_>>()?,
        })
    }
}

impl AppState {
    /// Whether a newer app made the database. Then this one only shows what it can, and writes
    /// nothing: it does not know what the newer one would make of it.
    pub fn only_shows(&self) -> bool {
        self.keeping.saving == Saving::Failed(Trouble::NewerApp)
    }

    /// How many forms changed since the last file that was kept.
    pub fn changed_since_kept(&self) -> usize {
        let held = self.keeping.kept.as_ref().map(|kept| &kept.holds);
        self.own
            .records()
            .filter(|own| own.version.response().is_some_and(|form| !form.is_empty()))
            .filter(|own| held.is_none_or(|holds| !holds.contains(&own.version.hash())))
            .count()
    }
}

/// These records changed: into the journal at once, and into the database.
pub(super) fn changed(
    state: &mut AppState,
    records: impl IntoIterator<Item = RecordId>,
) -> Vec<Effect> {
    let mut effects = Vec::new();
    for record in records {
        if let Some(own) = state.own.get(record) {
            effects.push(Effect::Journal { record, text: stored::write(own) });
            state.keeping.unsaved.insert(record);
        }
    }
    effects.extend(save(state));
    effects
}

/// Writes what is not saved yet, unless a write is under way.
pub(super) fn save(state: &mut AppState) -> Option<Effect> {
    if state.only_shows()
        || !state.ready
        || !state.keeping.in_flight.is_empty()
        || state.keeping.unsaved.is_empty()
    {
        return None;
    }
    let rows: Vec<Row> = state
        .keeping
        .unsaved
        .iter()
        .filter_map(|&record| {
            let own = state.own.get(record)?;
            let base = state.keeping.confirmed.get(&record).copied().unwrap_or_default();
            Some(Row { record, base, counter: own.counter, text: stored::write(own) })
        })
        .collect();
    if rows.is_empty() {
        return None;
    }
    state.keeping.in_flight = rows.iter().map(|row| (row.record, row.counter)).collect();
    if !matches!(state.keeping.saving, Saving::Failed(_)) {
        state.keeping.saving = Saving::Busy;
    }
    Some(Effect::Save(rows))
}

/// The database confirmed these states.
pub(super) fn saved(state: &mut AppState, states: &[(RecordId, u64)], now: &Now) -> Vec<Effect> {
    state.keeping.in_flight.clear();
    let mut effects = Vec::new();
    for &(record, counter) in states {
        state.keeping.confirmed.insert(record, counter);
        if state.own.get(record).is_none_or(|own| own.counter <= counter) {
            state.keeping.unsaved.remove(&record);
            effects.push(Effect::ForgetJournal { record });
            let replayed = state.keeping.replayed.extract_if(.., |(whose, _)| *whose == record);
            effects.extend(replayed.map(|(_, entry)| Effect::ForgetEntry(entry)));
        }
    }
    state.keeping.saving = if state.keeping.unsaved.is_empty() {
        Saving::Saved(Some(now.local))
    } else {
        Saving::Busy
    };
    effects.extend(save(state));
    effects
}

/// The database did not save: that stays on screen, and is tried again.
pub(super) fn failed(state: &mut AppState, trouble: Trouble) -> Vec<Effect> {
    state.keeping.in_flight.clear();
    state.keeping.saving = Saving::Failed(trouble);
    if trouble == Trouble::NewerApp { Vec::new() } else { vec![Effect::RetryLater] }
}

/// The database holds states of another tab: they are taken in, and what was made here stays beside
/// them where neither is older.
pub(super) fn refused(state: &mut AppState, texts: &[String]) -> Vec<Effect> {
    state.keeping.in_flight.clear();
    let mut again = Vec::new();
    for other in texts.iter().filter_map(|text| stored::read(text)) {
        let record = other.version.record();
        state.keeping.confirmed.insert(record, other.counter);
        state.own.reconcile(other);
        again.push(record);
    }
    if again.is_empty() {
        return failed(state, Trouble::Other);
    }
    changed(state, again)
}

/// Another tab saved these states.
pub(super) fn saved_elsewhere(state: &mut AppState, texts: &[String]) -> Vec<Effect> {
    for other in texts.iter().filter_map(|text| stored::read(text)) {
        let record = other.version.record();
        // What changed here at the same time is settled when this tab saves.
        if !state.keeping.unsaved.contains(&record) {
            state.keeping.confirmed.insert(record, other.counter);
            state.own.recall(other);
        }
    }
    // The database answers again, and nothing waits for it here.
    if matches!(state.keeping.saving, Saving::Failed(_)) && state.keeping.unsaved.is_empty() {
        state.keeping.saving = Saving::Saved(None);
    }
    Vec::new()
}

/// A file was handed out, or proved to be kept.
pub(super) fn keep(state: &mut AppState, file: KeptFile) -> Effect {
    let text = file.write();
    if state.keeping.offered.as_ref().is_some_and(|offered| offered.export == file.export) {
        state.keeping.offered = None;
    }
    state.keeping.kept = Some(file);
    Effect::Remember(Preference::Kept, text)
}

/// Whether this file was handed out here: then it has now been proven that it arrived.
pub(super) fn proven(state: &mut AppState, export: Option<ExportId>) -> Option<Effect> {
    let offered = state.keeping.offered.clone().filter(|offered| Some(offered.export) == export)?;
    state.notices.push(Notice::FileProven { name: offered.name.clone() });
    Some(keep(state, offered))
}
