//! What a coordinator adds to what a school handed in, or corrects in it.
//!
//! It stands beside what the school said, as a record of its own: nothing of the school is written
//! over, and who takes it back sees again what the school said.

use super::exchange::v1::desk::{self, Body};
use super::matching::place::Place;
use super::offer::{Offer, Wish};
use super::organisation::Organisation;
use super::record::{Content, Hash, RecordId, Version};
use super::school::LinkedSchool;
use super::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// What a coordinator says of an organisation. What is `None` stays as the organisation said.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Completion {
    /// Of which organisation.
    pub organisation: RecordId,
    /// The name of its board; empty when it has none.
    pub board: Option<String>,
    /// Its sector; empty when it has none.
    pub sector: Option<String>,
    /// Its postcode; empty when it has none.
    pub postcode: Option<String>,
    /// Where it is, whatever its postcode.
    pub place: Option<Place>,
    /// What it can be an example in: ids of domains, ambitions and own themes.
    pub show: Option<BTreeSet<String>>,
    /// What it wants to learn, the most wanted first: at most
    /// [`MOST_TO_LEARN`](super::offer::MOST_TO_LEARN), each once.
    pub learn: Option<Vec<Wish>>,
    /// How many times it can be host, 0 to [`MOST_TIMES`](super::offer::MOST_TIMES).
    pub host: Option<u8>,
    /// How many times it can be partner, 0 to [`MOST_TIMES`](super::offer::MOST_TIMES).
    pub partner: Option<u8>,
    /// The organisations that it is not to be put together with.
    pub not_with: Option<BTreeSet<RecordId>>,
    /// Whether the team agrees.
    pub agreed: Option<bool>,
    /// The versions of its offer that there were when this was written.
    pub seen: BTreeSet<Hash>,
}

impl Completion {
    /// One that says nothing yet.
    pub fn new(organisation: RecordId) -> Self {
        Self {
            organisation,
            board: None,
            sector: None,
            postcode: None,
            place: None,
            show: None,
            learn: None,
            host: None,
            partner: None,
            not_with: None,
            agreed: None,
            seen: BTreeSet::new(),
        }
    }

    /// Whether it says something of what the school offers and wants to learn.
    pub fn is_of_offer(&self) -> bool {
        self.show.is_some()
            || self.learn.is_some()
            || self.host.is_some()
            || self.partner.is_some()
            || self.not_with.is_some()
            || self.agreed.is_some()
    }

    /// What a school offers, completed: what it said itself if anything, and else an offer of this
    /// record.
    pub fn offer(&self, said: Option<Offer>, school: RecordId) -> Offer {
        let mut offer = said.unwrap_or_else(|| Offer::new(school));
        if let Some(show) = &self.show {
            offer.show = show.iter().cloned().collect();
        }
        if let Some(learn) = &self.learn {
            offer.learn.clone_from(learn);
        }
        if let Some(not_with) = &self.not_with {
            offer.not_with = not_with.iter().copied().collect();
        }
        offer.host = self.host.or(offer.host);
        offer.partner = self.partner.or(offer.partner);
        offer.agreed = self.agreed.unwrap_or(offer.agreed);
        offer
    }

    /// What an organisation said of itself, completed.
    pub fn organisation(&self, mut said: Organisation) -> Organisation {
        for (completed, field) in [
            (&self.board, &mut said.board),
            (&self.sector, &mut said.sector),
            (&self.postcode, &mut said.postcode),
        ] {
            if let Some(text) = completed {
                *field = Some(text.clone()).filter(|text| !text.is_empty());
            }
        }
        said
    }

    /// A version that takes the place of all completions of this organisation.
    pub fn write(&self, workspace: &Workspace) -> Version {
        desk::write_over(workspace, record_of(self.organisation), self)
    }

    /// A version that takes back what was completed; `None` when nothing was.
    pub fn withdraw(workspace: &Workspace, organisation: RecordId) -> Option<Version> {
        desk::withdraw::<Self>(workspace, record_of(organisation))
    }
}

/// The completions of a workspace.
#[derive(Clone, Debug, Default)]
pub struct Completions {
    /// By the organisation.
    written: BTreeMap<RecordId, Completion>,
    /// The versions of the offers of each organisation.
    sent: BTreeMap<RecordId, BTreeSet<Hash>>,
    /// The records of completions of which there are several versions.
    forked: BTreeSet<RecordId>,
    /// The versions that count and that this app can not read, by the record.
    unread: BTreeMap<RecordId, Hash>,
}

impl Completions {
    /// What a workspace holds.
    pub fn of(workspace: &Workspace) -> Self {
        let mut completions = Self::default();
        let is_one = |version: &&Version| version.kind().name() == Completion::KIND;
        for version in workspace.current().filter(is_one) {
            let read: Option<Completion> = desk::read(version);
            // Elsewhere it would be a second one beside that of the organisation.
            if let Some(one) = read.filter(|one| record_of(one.organisation) == version.record()) {
                completions.written.insert(one.organisation, one);
            } else if *version.content() != Content::Withdrawn {
                completions.unread.insert(version.record(), version.hash());
            }
            if workspace.heads_of(version.record()).nth(1).is_some() {
                completions.forked.insert(version.record());
            }
        }
        for version in workspace.heads() {
            if let Some(offer) = version.offer() {
                completions.sent.entry(offer.organisation).or_default().insert(version.hash());
            }
        }
        completions
    }

    /// That of a school; of several organisations that are one school, that of the smallest id.
    pub fn by(&self, linked: &LinkedSchool) -> Option<&Completion> {
        let written = linked.organisations.iter().filter_map(|id| self.written.get(id));
        written.min_by_key(|one| one.organisation)
    }

    /// The versions of offers that a school sent.
    pub fn sent(&self, linked: &LinkedSchool) -> BTreeSet<Hash> {
        let organisations = linked.organisations.iter();
        organisations.filter_map(|id| self.sent.get(id)).flatten().copied().collect()
    }

    /// Whether a school sent another offer, or took it back, since its completion was written.
    pub fn is_outdated(&self, linked: &LinkedSchool) -> bool {
        self.by(linked).is_some_and(|one| one.seen != self.sent(linked))
    }

    /// Whether there are several versions of the completion of a school, of which somebody must
    /// choose first.
    pub fn is_forked(&self, linked: &LinkedSchool) -> bool {
        let mut organisations = linked.organisations.iter();
        !self.forked.is_empty() && organisations.any(|id| self.forked.contains(&record_of(*id)))
    }

    /// The version of the completion of a school that this app can not read: it is of a newer app,
    /// or out of range.
    pub fn unread(&self, linked: &LinkedSchool) -> Option<Hash> {
        let organisations = linked.organisations.iter().filter(|_| !self.unread.is_empty());
        organisations.copied().find_map(|id| self.unread.get(&record_of(id)).copied())
    }

    /// What to write on: the completion of a school, or one that says nothing yet, with all that the
    /// school sent as seen. `None` for forms that name no school.
    pub fn to_edit(&self, linked: &LinkedSchool) -> Option<Completion> {
        let fresh = || Some(Completion::new(linked.school.id?));
        let edited = self.by(linked).cloned().or_else(fresh)?;
        Some(Completion { seen: self.sent(linked), ..edited })
    }
}

/// The record of the completion of an organisation, for everybody the same.
fn record_of(organisation: RecordId) -> RecordId {
    RecordId::named(&format!("completion {organisation}"))
}
