//! Records made on this device, with what must be remembered of every state that may have left it.
//!
//! Each saved state names as its ancestors all states that escaped (in a file, a share, a copy, a
//! rescue file, even one that was cancelled) and, but for what travels in links, the last
//! [`RECENT`] saved ones. So whatever comes back is recognised as older, never as a second version.

use super::exchange::v1;
use super::record::{Content, Hash, Kind, RecordId, Version};
use super::workspace::{Added, Workspace};
use crate::domain::ordered::{VecMap, VecSet};

/// How many saved states are always remembered.
pub const RECENT: usize = 20;

/// A record made on this device.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct OwnRecord {
    /// Its place among the records of its kind that were made on this device, from 1. A form is
    /// called by it. 0 is what somebody else made: see [`Own::receive`].
    pub number: u32,
    /// Its state now.
    pub version: Version,
    /// Counts the states on this device, from 1: two tabs never write the same one.
    pub counter: u64,
    /// The states that left the device, or may have.
    pub escaped: VecSet<Hash>,
    /// The last saved states before this one, oldest first.
    pub recent: Vec<Hash>,
    /// Other versions of it that came in by a file and that nobody chose from yet.
    pub rivals: Vec<Version>,
}

impl OwnRecord {
    fn new(number: u32, version: Version) -> Self {
        Self {
            number,
            version,
            counter: 1,
            escaped: VecSet::new(),
            recent: Vec::new(),
            rivals: Vec::new(),
        }
    }

    fn ancestors(&self) -> VecSet<Hash> {
        // What travels in a link must stay short: of it, this device alone remembers the last states.
        let recent = match self.version.kind {
            Kind::Organisation | Kind::Round => [].iter(),
            _ => self.recent.iter(),
        };
        self.escaped.iter().chain(recent).copied().collect()
    }

    /// Whether this is its state now, or one that its state now takes the place of.
    fn has_had(&self, state: Hash) -> bool {
        self.version.hash == state
            || self.version.ancestors.contains(&state)
            || self.recent.contains(&state)
    }

    /// Whether this state comes after that version, or is it.
    pub fn follows(&self, version: &Version) -> bool {
        self.has_had(version.hash)
    }

    /// Whether an earlier stored state of this record says nothing new. The browser may bring back
    /// one that is a minute old, from before the last [`RECENT`]; another tab never is that far.
    pub fn outlived(&self, earlier: &Self) -> bool {
        let known = self.follows(&earlier.version) && self.counter >= earlier.counter;
        known || self.counter >= earlier.counter + RECENT as u64
    }

    /// Whether somebody else made it: it is counted and passed on here, and never opened or changed.
    pub fn is_received(&self) -> bool {
        self.number == 0
    }

    /// Whether the state as it is now left the device, or may have.
    pub fn has_escaped(&self) -> bool {
        self.escaped.contains(&self.version.hash)
    }

    /// `like` is the version whose fields of a newer app come along; else its state now.
    fn succeed(&mut self, content: Content, like: Option<&Version>) {
        self.recent.push(self.version.hash);
        let surplus = self.recent.len().saturating_sub(RECENT);
        self.recent.drain(..surplus);
        self.counter += 1;
        let (record, kind) = (self.version.record, self.version.kind.clone());
        let like = like.unwrap_or(&self.version);
        self.version = v1::write(record, kind, self.ancestors(), content, Some(like));
    }
}

/// The records made on this device.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Own {
    records: VecMap<RecordId, OwnRecord>,
}

impl Own {
    /// Every record, by its id.
    pub fn records(&self) -> impl Iterator<Item = &OwnRecord> {
        self.records.values()
    }

    /// This record.
    pub fn get(&self, record: RecordId) -> Option<&OwnRecord> {
        self.records.get(&record)
    }

    /// Writes a record: a new one, or the next state of one that is there. Says whether anything
    /// changed.
    pub fn write(&mut self, record: RecordId, kind: Kind, content: Content) -> bool {
        let number = self.next_number(&kind);
        match self.records.get_mut(&record) {
            None => {
                let version = v1::write(record, kind, VecSet::new(), content, None);
                self.records.insert(record, OwnRecord::new(number, version));
                true
            }
            Some(own) if *own.version.content == content => false,
            Some(own) => {
                own.succeed(content, None);
                true
            }
        }
    }

    /// Takes back a record that was withdrawn: its state before is its state again, with what a
    /// newer app had added to it.
    pub fn restore(&mut self, before: &Version) {
        if let Some(own) = self.records.get_mut(&before.record) {
            own.succeed(before.content().clone(), Some(before));
        }
    }

    /// Marks the state of these records as one that left the device, or may have. To be called
    /// before it leaves. Says which marks are new.
    pub fn mark_escaped(&mut self, records: impl IntoIterator<Item = RecordId>) -> Vec<RecordId> {
        let mut fresh = Vec::new();
        for record in records {
            if let Some(own) = self.records.get_mut(&record)
                && own.escaped.insert(own.version.hash)
            {
                own.counter += 1;
                fresh.push(record);
            }
        }
        fresh
    }

    /// A copy of a record with other content, to be given away, as a version that takes the place
    /// of every earlier one. The record itself moves on past it, so that it stays the newest here.
    pub fn copy_with(&mut self, record: RecordId, content: Content) -> Option<Version> {
        let own = self.records.get_mut(&record)?;
        if *own.version.content == content {
            own.escaped.insert(own.version.hash);
            own.counter += 1;
            return Some(own.version.clone());
        }
        let mut ancestors = own.ancestors();
        ancestors.insert(own.version.hash);
        let (kind, kept) = (own.version.kind.clone(), own.version.content().clone());
        let copy = v1::write(record, kind, ancestors, content, Some(&own.version));
        own.escaped.extend([own.version.hash, copy.hash]);
        own.succeed(kept, None);
        own.escaped.insert(own.version.hash);
        Some(copy)
    }

    /// Takes in a version from a file, to go on with it here. What was made here is never lost:
    /// where neither is older, both are kept until a person chooses.
    pub fn adopt(&mut self, version: Version) -> Added {
        let (record, number) = (version.record, self.next_number(version.kind()));
        let goes_on = version.response().is_some();
        let added = self.take_in(version, number);
        if let Some(own) = self.records.get_mut(&record).filter(|own| goes_on && own.number == 0) {
            own.number = number;
            own.counter += 1;
        }
        added
    }

    /// Takes in what somebody else made: the form of a colleague, or the organisation and the round
    /// of an invitation. What was made here stays so.
    pub fn receive(&mut self, version: Version) -> Added {
        self.take_in(version, 0)
    }

    fn take_in(&mut self, version: Version, number: u32) -> Added {
        let Some(own) = self.records.get_mut(&version.record) else {
            let mut own = OwnRecord::new(number, version);
            own.escaped.extend(own.version.ancestors.iter().copied());
            own.escaped.insert(own.version.hash);
            self.records.insert(own.version.record, own);
            return Added::New;
        };
        let incoming = version.hash;
        if own.version.hash != incoming && own.recent.contains(&incoming) {
            own.counter += u64::from(own.escaped.insert(incoming));
            return Added::Older;
        }
        let mut heads: Workspace = own.rivals.drain(..).chain([own.version.clone()]).collect();
        let added = heads.add(version);
        let mut heads: Vec<Version> = heads.heads().cloned().collect();
        // What is older than a rival only, and the rival itself, are no states of this device: to
        // name them as escaped would end the choice without anybody choosing.
        let fresh = own.has_had(incoming) && own.escaped.insert(incoming);
        if fresh || !matches!(added, Added::Same | Added::Older) {
            own.counter += 1;
        }
        let place = |wanted: Hash| heads.iter().position(|head| head.hash == wanted);
        let mine = place(own.version.hash).or_else(|| place(incoming)).unwrap_or_default();
        if mine < heads.len() {
            let current = heads.remove(mine);
            if current.hash != own.version.hash {
                own.escaped.extend(current.ancestors.iter().copied());
                own.escaped.extend([own.version.hash, current.hash]);
                own.version = current;
            }
        }
        own.rivals = heads;
        added
    }

    /// Takes in the state that another tab stored of a record that changed here too. Where this
    /// tab's state follows on the other's, it stays; else both are kept.
    pub fn reconcile(&mut self, other: OwnRecord) {
        let Some(own) = self.records.get_mut(&other.version.record) else {
            self.records.insert(other.version.record, other);
            return;
        };
        own.counter = own.counter.max(other.counter) + 1;
        let (record, state) = (other.version.record, other.version.hash);
        self.adopt(other.version);
        // Where the other state is a rival, what escaped of it is no state of this tab.
        if let Some(own) = self.records.get_mut(&record).filter(|own| own.has_had(state)) {
            own.escaped.extend(other.escaped);
        }
        for rival in other.rivals {
            self.adopt(rival);
        }
    }

    /// Ends a choice between versions: this content is the record, everywhere.
    pub fn choose(&mut self, record: RecordId, content: Content) {
        if let Some(own) = self.records.get_mut(&record) {
            let rivals = std::mem::take(&mut own.rivals);
            for rival in &rivals {
                own.escaped.extend(rival.ancestors.iter().copied());
                own.escaped.insert(rival.hash);
            }
            let differs = *own.version.content != content;
            let chosen = rivals.iter().find(|rival| differs && *rival.content == content);
            own.succeed(content, chosen);
        }
    }

    /// Puts back a record as it was stored; a later state wins.
    pub fn recall(&mut self, stored: OwnRecord) {
        let later = self
            .records
            .get(&stored.version.record)
            .is_none_or(|known| known.counter < stored.counter);
        if later {
            self.records.insert(stored.version.record, stored);
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.records.clear();
    }

    /// The first number that no record of this kind has yet.
    fn next_number(&self, kind: &Kind) -> u32 {
        let same = self.records.values().filter(|own| own.version.kind == *kind);
        same.map(|own| own.number).max().unwrap_or_default().saturating_add(1)
    }

    /// All of it as a set of versions.
    pub fn workspace(&self) -> Workspace {
        self.records
            .values()
            .flat_map(|own| own.rivals.iter().chain([&own.version]))
            .cloned()
            .collect()
    }
}
