//! What a person decided about records of others. It is a record of its own, so it can be undone.

use super::record::RecordId;

/// What a person decided about records.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Decision {
    /// Two organisations are the same one, or are not.
    Same {
        /// The two, sorted: see [`Decision::same`].
        organisations: [RecordId; 2],
        /// Whether they are the same.
        same: bool,
    },
    /// A form belongs to an organisation, whichever one it names itself.
    Belongs {
        /// The form, or the tally of forms.
        form: RecordId,
        /// The organisation.
        organisation: RecordId,
    },
    /// Why one version of a record was chosen.
    Choice {
        /// The record.
        record: RecordId,
        /// The explanation.
        text: String,
    },
}

impl Decision {
    /// Two organisations are the same one, or are not; `None` when it is one organisation.
    pub fn same(one: RecordId, other: RecordId, same: bool) -> Option<Self> {
        let organisations = [one.min(other), one.max(other)];
        (one != other).then_some(Self::Same { organisations, same })
    }

    /// The name in the file.
    pub fn name(&self) -> &'static str {
        match self {
            Self::Same { same: true, .. } => "same",
            Self::Same { same: false, .. } => "not_same",
            Self::Belongs { .. } => "belongs",
            Self::Choice { .. } => "choice",
        }
    }
}
