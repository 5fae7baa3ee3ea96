//! A record is something a person made; it lives on as a chain of versions.
//!
//! A version never changes. It names every earlier version that may have left the device, so a
//! copy that comes back is recognised as older, and nobody conflicts with himself.

mod id;

pub use id::{ExportId, Hash, RecordId};

use super::decision::Decision;
use super::offer::Offer;
use super::organisation::Organisation;
use super::response::Response;
use super::round::Round;
use super::tally::Tally;
use crate::domain::ordered::VecSet;
use std::sync::Arc;

/// What a record is, by its name in the file.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A school, board, partnership or programme.
    Organisation,
    /// A filled-in form.
    Response,
    /// Counts of the forms of one closed collection.
    Tally,
    /// What an organisation wants to show and to learn.
    Offer,
    /// An invitation to fill in.
    Round,
    /// What a person decided about records.
    Decision,
    /// A kind of a newer app: kept and passed on, not understood.
    Foreign(String),
}

impl Kind {
    /// The name in the file.
    pub fn name(&self) -> &str {
        match self {
            Self::Organisation => "organisation",
            Self::Response => "response",
            Self::Tally => "tally",
            Self::Offer => "offer",
            Self::Round => "round",
            Self::Decision => "decision",
            Self::Foreign(name) => name,
        }
    }

    /// The kind with this name.
    pub fn named(name: &str) -> Self {
        match name {
            "organisation" => Self::Organisation,
            "response" => Self::Response,
            "tally" => Self::Tally,
            "offer" => Self::Offer,
            "round" => Self::Round,
            "decision" => Self::Decision,
            _ => Self::Foreign(name.to_owned()),
        }
    }
}

/// What a version says of its record.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Content {
    /// A school, board, partnership or programme.
    Organisation(Organisation),
    /// A filled-in form.
    Response(Response),
    /// Counts of the forms of one closed collection.
    Tally(Tally),
    /// What an organisation wants to show and to learn.
    Offer(Offer),
    /// An invitation to fill in.
    Round(Round),
    /// What a person decided about records.
    Decision(Decision),
    /// Something of a newer app.
    Foreign,
    /// The record was withdrawn: nothing of it is left but its name.
    Withdrawn,
}

/// One state of a record, as it stands in a file. Equal when the bytes are equal. Its clones share
/// what it says.
#[derive(Clone, Debug)]
pub struct Version {
    pub(super) record: RecordId,
    pub(super) kind: Kind,
    pub(super) ancestors: VecSet<Hash>,
    pub(super) content: Arc<Content>,
    pub(super) text: Arc<str>,
    pub(super) hash: Hash,
}

impl Version {
    /// Which record this is a version of.
    pub fn record(&self) -> RecordId {
        self.record
    }

    /// What the record is.
    pub fn kind(&self) -> &Kind {
        &self.kind
    }

    /// The earlier versions that this one takes the place of.
    pub fn ancestors(&self) -> &VecSet<Hash> {
        &self.ancestors
    }

    /// What it says.
    pub fn content(&self) -> &Content {
        &self.content
    }

    /// Its canonical text, as it stands in a file, with all that a newer app added.
    pub fn text(&self) -> &str {
        &self.text
    }

    /// The hash of its canonical text: its name for ever.
    pub fn hash(&self) -> Hash {
        self.hash
    }

    /// The form, if this is one that was not withdrawn.
    pub fn response(&self) -> Option<&Response> {
        if let Content::Response(response) = self.content() { Some(response) } else { None }
    }

    /// The organisation, if this is one that was not withdrawn.
    pub fn organisation(&self) -> Option<&Organisation> {
        if let Content::Organisation(organisation) = self.content() {
            Some(organisation)
        } else {
            None
        }
    }

    /// The tally, if this is one that was not withdrawn.
    pub fn tally(&self) -> Option<&Tally> {
        if let Content::Tally(tally) = self.content() { Some(tally) } else { None }
    }

    /// The offer, if this is one that was not withdrawn.
    pub fn offer(&self) -> Option<&Offer> {
        if let Content::Offer(offer) = self.content() { Some(offer) } else { None }
    }

    /// The round, if this is one that was not withdrawn.
    pub fn round(&self) -> Option<&Round> {
        if let Content::Round(round) = self.content() { Some(round) } else { None }
    }

    /// The decision, if this is one that was not withdrawn.
    pub fn decision(&self) -> Option<&Decision> {
        if let Content::Decision(decision) = self.content() { Some(decision) } else { None }
    }
}

impl PartialEq for Version {
    fn eq(&self, other: &Self) -> bool {
        self.hash == other.hash
    }
}

impl Eq for Version {}
