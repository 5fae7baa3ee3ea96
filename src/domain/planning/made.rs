//! A plan that was made, with what is known of it.

use crate::domain::matching::certificate::Budget;
use crate::domain::matching::instance::{Points, Theme};
use crate::domain::matching::plan::{Group, Plan};
use crate::domain::partners::Network;
use crate::domain::record::{Hash, RecordId};
use crate::domain::time::Date;
use std::collections::{BTreeMap, BTreeSet};

/// A plan that was made, with what is known of it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Made {
    /// The groups: by the id of the theme and the host, the partners.
    pub groups: BTreeMap<(String, RecordId), BTreeSet<RecordId>>,
    /// Its points.
    pub points: Points,
    /// No plan has more points than this; `None` where that is not known.
    pub bound: Option<Points>,
    /// With which budget it was made: each of its numbers at most
    /// [`MAX_INTEGER`](crate::domain::json::MAX_INTEGER).
    pub budget: Budget,
    /// Of which instance it is a plan: when it is another one now, something changed since.
    pub fingerprint: Hash,
    /// The day on which it was made.
    pub on: Date,
}

impl Made {
    /// A plan of a network with these points and this bound, made with this budget on this day.
    pub fn of(
        network: &Network,
        plan: &Plan,
        points: Points,
        bound: Option<Points>,
        budget: Budget,
        on: Date,
    ) -> Self {
        Self {
            groups: groups(network, plan),
            points,
            bound,
            budget,
            fingerprint: network.instance.fingerprint(),
            on,
        }
    }

    /// The plan in a network as it is now: its schools by the ids that they have there. Groups in a
    /// theme that the network does not have are left out; schools that are not in it any more are
    /// not.
    pub fn plan(&self, network: &Network) -> Plan {
        let mut groups: BTreeMap<(Theme, RecordId), BTreeSet<RecordId>> = BTreeMap::new();
        for ((theme, host), partners) in &self.groups {
            let Some(theme) = network.theme(theme) else { continue };
            let host = network.home(*host);
            let partners = partners.iter().map(|partner| network.home(*partner));
            let partners = partners.filter(|partner| *partner != host);
            groups.entry((theme, host)).or_default().extend(partners);
        }
        let group = |((theme, host), partners): (_, BTreeSet<RecordId>)| Group {
            theme,
            host,
            partners: partners.into_iter().collect(),
        };
        Plan::new(groups.into_iter().map(group).collect())
    }
}

/// The groups of a plan with their themes by id.
fn groups(network: &Network, plan: &Plan) -> BTreeMap<(String, RecordId), BTreeSet<RecordId>> {
    let named = |group: &Group| {
        let theme = network.themes.get(usize::from(group.theme.0))?;
        Some(((theme.clone(), group.host), group.partners.iter().copied().collect()))
    };
    plan.groups.iter().filter_map(named).collect()
}
