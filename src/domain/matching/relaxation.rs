//! The Lagrangian relaxation: an upper bound on every plan, from a price for each slot.
//!
//! Relaxed is one thing: that a school is partner in a theme exactly when some group has it there.
//! Groups pay the price of a slot, schools earn it, and each chooses for itself. Where the tree has
//! decided how many groups a theme has (`branch`), each of them pays a fee besides:
//!
//! ```text
//! value(group)  = its own points − fee + the best list of partners by points − price
//! best(school)  = over which themes it learns (T) and hosts (Q), no theme in both, within capacity:
//!                 prices of T + values of Q + what being placed, or giving and getting, is worth
//! bound(prices) = Σ best(school) + Σ fee × groups that there may be
//!               ≥ points of every plan
//! ```
//!
//! Source: Geoffrion 1974, *Lagrangean relaxation for integer programming*, Mathematical
//! Programming Study 2. The choice of each is exact and integral, so the lowest bound is that of
//! the strong linear relaxation.

use super::branch::{Branch, Fixing};
use super::component::{Component, number};

/// How many units of a price there are to a point.
pub(super) const UNITS: i64 = 100;

/// The value of what can not be.
const NEVER: i64 = i64::MIN / 4;

/// What everybody chooses at some prices. Bound and values are in [`UNITS`] of a point.
#[derive(Clone, Debug, Default)]
pub(super) struct Relaxation {
    /// No plan has more points than this.
    pub(super) bound: i64,
    /// Of each slot: 1 when its school wants it, less the groups that want it. Of each theme: the
    /// groups that there should be at least or at most, less those that are chosen.
    pub(super) excess: Vec<i64>,
    /// Whether its host chooses a group.
    pub(super) open: Vec<bool>,
    /// What each group is worth to its host.
    values: Vec<i64>,
    /// Which links each group would choose; `room` places for each.
    picks: Vec<u32>,
    picked: Vec<u32>,
    states: Vec<State>,
}

/// The best choice of a school that is so often partner and host.
#[derive(Clone, Copy, Debug)]
struct State {
    value: i64,
    /// Its slots and groups in the choice, as bits, by their order.
    slots: u32,
    groups: u32,
}

const IMPOSSIBLE: State = State { value: NEVER, slots: 0, groups: 0 };

impl Relaxation {
    /// What everybody chooses at these prices. `false` when what was fixed can not be.
    pub(super) fn solve(&mut self, part: &Component, branch: &Branch, prices: &[i64]) -> bool {
        self.excess.clear();
        self.excess.resize(part.prices(), 0);
        self.open.clear();
        self.open.resize(part.groups.len(), false);
        self.value_groups(part, branch, prices);
        let fees = &prices[part.slots.len()..];
        self.bound = branch.counts.iter().zip(fees).map(|(count, &fee)| count.brings(fee)).sum();
        for member in 0..part.members.len() {
            let best = self.choose(part, branch, prices, member);
            if best.value <= NEVER / 2 {
                return false;
            }
            self.bound += best.value;
            self.take(part, member, best);
        }
        let groups = &mut self.excess[part.slots.len()..];
        for ((groups, count), &fee) in groups.iter_mut().zip(&branch.counts).zip(fees) {
            *groups = count.excess(fee, *groups);
        }
        true
    }

    /// What every group is worth.
    fn value_groups(&mut self, part: &Component, branch: &Branch, prices: &[i64]) {
        let room = part.largest;
        self.values.clear();
        self.picks.resize(part.groups.len() * room, 0);
        self.picked.clear();
        let mut best: Vec<(i64, u32)> = Vec::with_capacity(room + 1);
        for (index, group) in part.groups.iter().enumerate() {
            if branch.groups[index] == Fixing::Closed {
                self.values.push(NEVER);
                self.picked.push(0);
                continue;
            }
            let (need, room) = (part.need(index), part.room(index));
            best.clear();
            for (place, link) in part.links[group.links.clone()].iter().enumerate() {
                let value = i64::from(link.points) * UNITS - prices[link.slot as usize];
                let full = best.len() == room || value <= 0 && best.len() >= need;
                if full && best.last().is_none_or(|last| value <= last.0) {
                    continue;
                }
                let at = best.partition_point(|other| other.0 >= value);
                best.insert(at, (value, number(group.links.start + place)));
                best.truncate(room);
            }
            while best.len() > need && best.last().is_some_and(|last| last.0 <= 0) {
                best.pop();
            }
            let enough = best.len() >= need;
            let sum: i64 = best.iter().map(|(value, _)| value).sum();
            let own = part.base(index) * UNITS - prices[part.fee(group.theme)];
            self.values.push(if enough { own + sum } else { NEVER });
            self.picked.push(number(best.len()));
            for (place, (_, link)) in best.iter().enumerate() {
                self.picks[index * part.largest + place] = *link;
            }
        }
    }

    /// The best choice of a school: a table of how often it is partner and host, theme by theme.
    fn choose(
        &mut self,
        part: &Component,
        branch: &Branch,
        prices: &[i64],
        member: usize,
    ) -> State {
        let school = &part.members[member];
        let most_learn = school.partners.min(school.slots.len());
        let most_host = school.hosts.min(school.groups.len());
        let width = most_host + 1;
        let states = &mut self.states;
        states.clear();
        states.resize((most_learn + 1) * width, IMPOSSIBLE);
        states[0].value = 0;
        // From many to few, so that each slot and group is used once.
        let mut offer = |slot: Option<usize>, group: Option<usize>| {
            let must = group.is_some_and(|group| {
                branch.groups[group] == Fixing::Open || part.groups[group].opened
            });
            for learn in (0..=most_learn).rev() {
                for host in (0..=most_host).rev() {
                    let at = learn * width + host;
                    let mut best = if must { IMPOSSIBLE } else { states[at] };
                    if let Some(slot) = slot.filter(|_| learn > 0 && !must) {
                        let from = states[at - width];
                        let value = from.value + prices[slot];
                        if value > best.value {
                            let bit = 1 << (slot - school.slots.start);
                            best = State { value, slots: from.slots | bit, ..from };
                        }
                    }
                    if let Some(group) = group.filter(|_| host > 0) {
                        let from = states[at - 1];
                        let value = from.value.saturating_add(self.values[group]).max(NEVER);
                        if value > best.value {
                            let bit = 1 << (group - school.groups.start);
                            best = State { value, groups: from.groups | bit, ..from };
                        }
                    }
                    states[at] = best;
                }
            }
        };
        for slot in school.slots.clone() {
            offer(Some(slot), part.slots[slot].rival);
        }
        for group in school.groups.clone() {
            if part.groups[group].rival.is_none() {
                offer(None, Some(group));
            }
        }
        let mut best = IMPOSSIBLE;
        for learn in 0..=most_learn {
            for host in 0..=most_host {
                let state = states[learn * width + host];
                let value = state.value + part.worth(member, learn, host) * UNITS;
                if state.value > NEVER / 2 && value > best.value {
                    best = State { value, ..state };
                }
            }
        }
        best
    }

    fn take(&mut self, part: &Component, member: usize, choice: State) {
        let school = &part.members[member];
        for (bit, slot) in school.slots.clone().enumerate() {
            self.excess[slot] += i64::from(choice.slots >> bit & 1 == 1);
        }
        for (bit, group) in school.groups.clone().enumerate() {
            if choice.groups >> bit & 1 == 1 {
                self.open[group] = true;
                self.excess[part.fee(part.groups[group].theme)] += 1;
                let start = group * part.largest;
                for &link in &self.picks[start..start + self.picked[group] as usize] {
                    self.excess[part.links[link as usize].slot as usize] -= 1;
                }
            }
        }
    }

    /// How much lower the bound is at these prices when a group that is open were closed, or the
    /// other way around; after [`Self::solve`]. `None` when that can not be at all.
    pub(super) fn loss(
        &mut self,
        part: &Component,
        branch: &mut Branch,
        prices: &[i64],
        group: usize,
    ) -> Option<i64> {
        let host = part.groups[group].host;
        let now = self.choose(part, branch, prices, host).value;
        let before = branch.groups[group];
        branch.groups[group] = if self.open[group] { Fixing::Closed } else { Fixing::Open };
        let kept = self.values[group];
        if self.open[group] {
            self.values[group] = NEVER;
        }
        let other = self.choose(part, branch, prices, host).value;
        self.values[group] = kept;
        branch.groups[group] = before;
        (other > NEVER / 2).then_some(now - other)
    }
}
