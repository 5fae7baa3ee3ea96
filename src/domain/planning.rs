//! What is kept of a planning of learning partners: what the coordinator set and decided, and the
//! plan that was made of it.
//!
//! It is a record of the overview file, so it speaks of themes and schools by their ids, never by
//! their place in a network: it means the same next year, when other schools handed in.

mod decided;
mod made;

pub use decided::{Decided, NamedPair};
pub use made::Made;

use super::exchange::v1::desk;
use super::matching::instance::{Rules, Weights};
use super::organisation::OrganisationType;
use super::partners::postcodes::Postcodes;
use super::partners::{OwnTheme, Settings, theme};
use super::record::{Content, RecordId, Version};
use super::school::HostRules;
use super::workspace::Workspace;
use std::collections::{BTreeMap, BTreeSet};

/// The most that anything can be worth in a planning that is kept, in points; a group from as much
/// below nothing.
pub const MOST_WEIGHT: u32 = 1_000_000;

/// The most characters that can be asked of an example in a planning that is kept.
pub const MOST_CHARACTERS: usize = 1000;

/// What is kept of a planning.
#[derive(Clone, Debug, PartialEq)]
pub struct Planning {
    /// Who are put together: organisations of this type.
    pub between: OrganisationType,
    /// In what groups are made, by the ids of the themes.
    pub themes: Vec<String>,
    /// The themes of the coordinator's own: at most
    /// [`MOST_OWN_THEMES`](super::partners::MOST_OWN_THEMES), each id once.
    pub own_themes: Vec<OwnTheme>,
    /// When a school can be a host. Kept in hundredths; the characters of an example are at most
    /// [`MOST_CHARACTERS`].
    pub hosts: HostRules,
    /// How often a school is host that did not say how often: 0 to
    /// [`MOST_TIMES`](super::offer::MOST_TIMES).
    pub host_times: u8,
    /// How often a school is partner that did not say how often: 0 to
    /// [`MOST_TIMES`](super::offer::MOST_TIMES).
    pub partner_times: u8,
    /// Whether the number of schools with a group counts before all else.
    pub everyone_first: bool,
    /// The rules: groups of 1 or more, the fewest not above the most, a gap of at most
    /// 100.
    pub rules: Rules,
    /// What everything is worth: at most [`MOST_WEIGHT`] each.
    pub weights: Weights,
    /// What the coordinator decided, and why; the reason may be empty.
    pub decisions: BTreeMap<Decided, String>,
    /// The schools that drop out.
    pub out: BTreeSet<RecordId>,
    /// Who has been partner of whom in an earlier round, and need not be again: partner, host.
    pub met: BTreeSet<(RecordId, RecordId)>,
    /// The plan that was made last.
    pub made: Option<Made>,
}

impl Default for Planning {
    /// What settings start with.
    fn default() -> Self {
        let start = Settings::default();
        Self {
            between: start.between,
            themes: start.themes,
            own_themes: start.own_themes,
            hosts: start.hosts,
            host_times: start.host_times,
            partner_times: start.partner_times,
            everyone_first: start.everyone_first,
            rules: start.rules,
            weights: start.weights,
            decisions: BTreeMap::new(),
            out: start.out,
            met: BTreeSet::new(),
            made: None,
        }
    }
}

impl Planning {
    /// The planning of a workspace; `None` when there is none, or none that can be read.
    pub fn of(workspace: &Workspace) -> Option<Self> {
        desk::read(workspace.get(record())?)
    }

    /// How many versions there are of it; of more than one somebody must choose.
    pub fn versions(workspace: &Workspace) -> usize {
        workspace.heads_of(record()).count()
    }

    /// The version that counts, where it says a planning that this app can not read: of a newer app,
    /// or out of range.
    pub fn unread(workspace: &Workspace) -> Option<&Version> {
        let is_there = |version: &&Version| *version.content() != Content::Withdrawn;
        workspace.get(record()).filter(is_there).filter(|version| Self::read(version).is_none())
    }

    /// The planning that a version says; `None` when it says none that can be read.
    pub fn read(version: &Version) -> Option<Self> {
        desk::read(version)
    }

    /// A version that takes the place of all plannings of a workspace. What lies outside its range
    /// is written as the nearest that fits.
    pub fn write(&self, workspace: &Workspace) -> Version {
        desk::write_over(workspace, record(), self)
    }

    /// Decides this, for this reason; an empty one leaves the reason that was given before. What was
    /// decided earlier and can not be together with it goes. The function says by which id a school
    /// goes now: decisions stand under the ids of the day they were made.
    pub fn decide(
        &mut self,
        decided: Decided,
        reason: String,
        home: impl Fn(RecordId) -> RecordId,
    ) {
        let now = decided.renamed(&home);
        let before = self.take_back(&decided, &home).filter(|_| reason.is_empty());
        self.decisions.retain(|one, _| !one.renamed(&home).excludes(&now));
        if let Decided::TakePart(school) = now {
            self.out.retain(|out| home(*out) != school);
        }
        self.decisions.insert(decided, before.unwrap_or(reason));
    }

    /// Takes back what was decided, by whatever ids its schools went then, and gives the reason that
    /// was given for it; `None` when it was not decided. The function says by which id a school goes
    /// now.
    pub fn take_back(
        &mut self,
        decided: &Decided,
        home: impl Fn(RecordId) -> RecordId,
    ) -> Option<String> {
        let now = decided.renamed(&home);
        let gone = self.decisions.extract_if(.., |one, _| one.renamed(&home) == now);
        gone.map(|(_, reason)| reason).max()
    }

    /// Notes that a school drops out, or that it does not after all. One that drops out need not take
    /// part any more. The function says by which id a school goes now.
    pub fn drop_out(&mut self, school: RecordId, out: bool, home: impl Fn(RecordId) -> RecordId) {
        if out {
            self.take_back(&Decided::TakePart(school), &home);
            self.out.insert(school);
        } else {
            self.out.retain(|one| home(*one) != home(school));
        }
    }

    /// What a network is made with. Decisions on themes in which no groups are made are left out,
    /// and so is the plan that was made: whoever wants to change little takes its pairs as
    /// [`Settings::earlier`].
    pub fn settings(&self, postcodes: &Postcodes) -> Settings {
        let themes = theme::known(&self.themes, &self.own_themes);
        Settings {
            between: self.between,
            choices: self.decisions.keys().filter_map(|one| one.choice(&themes)).collect(),
            themes,
            own_themes: self.own_themes.clone(),
            hosts: self.hosts,
            host_times: self.host_times,
            partner_times: self.partner_times,
            postcodes: postcodes.clone(),
            everyone_first: self.everyone_first,
            rules: self.rules,
            weights: self.weights,
            out: self.out.clone(),
            met: self.met.iter().copied().collect(),
            earlier: Vec::new(),
        }
    }
}

/// The record of the planning, for everybody the same.
fn record() -> RecordId {
    RecordId::named("plan")
}
