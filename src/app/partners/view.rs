//! What somebody looks at on the page of learning partners.

use crate::domain::matching::instance::Pair;
use crate::domain::matching::plan::Plan;
use crate::domain::partners::Network;
use crate::domain::record::RecordId;

/// How many groups, or schools without one, stand there at a time.
pub(super) const AT_A_TIME: usize = 24;

/// How many schools without a group stand there at first: the groups come after them.
const LEFT_OUT: usize = 6;

/// What somebody looks at.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct View {
    /// The pair of which the reasons are unfolded.
    pub pair: Option<Pair>,
    /// Another host, of whom somebody asks why it is not this partner's in this theme.
    pub other: Option<RecordId>,
    /// The id of the theme of which groups are shown; of all where there is none.
    pub theme: Option<String>,
    /// How many groups are shown.
    pub groups: usize,
    /// How many schools without a group are shown.
    pub left_out: usize,
    /// Whom somebody is about to appoint as a host.
    pub appointing: Appointing,
}

/// A host that somebody is about to appoint by hand.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Appointing {
    /// The school.
    pub school: Option<RecordId>,
    /// The id of the theme.
    pub theme: Option<String>,
    /// Why, as far as it was written.
    pub reason: String,
    /// Whether something of it was missing when somebody wanted to appoint.
    pub is_incomplete: bool,
    /// How often somebody was appointed: then the fields begin anew.
    pub done: usize,
}

impl Default for View {
    fn default() -> Self {
        Self {
            pair: None,
            other: None,
            theme: None,
            groups: AT_A_TIME,
            left_out: LEFT_OUT,
            appointing: Appointing::default(),
        }
    }
}

impl View {
    /// Shows more groups.
    pub(super) fn more_groups(&mut self) {
        self.groups += AT_A_TIME;
    }

    /// Shows more schools without a group.
    pub(super) fn more_left_out(&mut self) {
        self.left_out += AT_A_TIME;
    }

    /// Folds what is of another plan.
    pub(super) fn fold(&mut self) {
        (self.pair, self.other) = (None, None);
    }

    /// Lets go of what is not in this network and plan.
    pub(super) fn keep(&mut self, network: &Network, plan: &Plan) {
        let pair = self.pair.filter(|pair| plan.pairs().any(|other| other == *pair));
        if pair.is_none() {
            (self.pair, self.other) = (None, None);
        }
        self.theme.take_if(|theme| network.theme(theme).is_none());
    }
}
