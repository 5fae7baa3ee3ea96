//! Paths along which partners move from group to group.

use super::{Assignment, Link, NONE, look};
use crate::domain::matching::component::Component;
use crate::domain::matching::instance::Points;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// The labels of a search for a path from group to group.
#[derive(Clone, Debug, Default)]
pub(super) struct Search {
    gain: Vec<Points>,
    from: Vec<Move>,
    waiting: BinaryHeap<(Points, Reverse<usize>, Points)>,
    touched: Vec<usize>,
    /// Whether a path came back to itself, and its moves were made.
    rotated: bool,
}

/// A partner changes: one link is used in the place of another, either of which may be none.
#[derive(Clone, Copy, Debug)]
pub(super) struct Move {
    before: usize,
    take: u32,
    put: u32,
}

pub(super) const UNREACHED: Points = Points::MIN / 4;
const START: usize = usize::MAX;

impl Search {
    pub(super) fn new(part: &Component) -> Self {
        Self {
            gain: vec![UNREACHED; part.groups.len()],
            from: vec![Move { before: START, take: NONE, put: NONE }; part.groups.len()],
            ..Self::default()
        }
    }
}

impl Assignment {
    /// Brings one partner more into a group, along the best path that gains more than this.
    ///
    /// The most promising path is followed first: whoever takes a partner away from elsewhere
    /// can expect that this costs its price.
    pub(super) fn pull(&mut self, part: &Component, group: usize, above: Points) -> bool {
        self.begin();
        self.reach(part, group, 0, Points::MAX, Move { before: START, take: NONE, put: NONE });
        let mut best = (above, Move { before: START, take: NONE, put: NONE });
        for _ in 0..self.patience {
            let Some((here, gain)) = self.next(best.0).filter(|_| !self.search.rotated) else {
                break;
            };
            let links = part.groups[here].links.clone();
            self.work += links.len() as u64;
            for place in links {
                let (put, promise) = self.near.0[place];
                let promise = gain + promise;
                if promise <= best.0 || self.search.rotated {
                    break;
                }
                let Link { slot, points, .. } = look(part, put);
                let used = self.used[slot];
                if used == put || !self.fits(part, put) {
                    continue;
                }
                let gain = gain + points;
                if used != NONE {
                    let step = Move { before: here, take: used, put };
                    self.draw(part, &mut best, gain, promise, step);
                    continue;
                }
                let member = part.slots[slot].member;
                let learns = self.learns[member];
                if learns < part.members[member].partners {
                    let hosts = self.hosts[member];
                    let gain = gain + part.worth(member, learns + 1, hosts)
                        - part.worth(member, learns, hosts);
                    if gain > best.0 {
                        best = (gain, Move { before: here, take: NONE, put });
                    }
                    continue;
                }
                for other in part.members[member].slots.clone() {
                    let take = self.used[other];
                    if take != NONE && look(part, take).group != here {
                        let step = Move { before: here, take, put };
                        self.draw(part, &mut best, gain, promise, step);
                    }
                }
            }
        }
        if self.search.rotated {
            return self.pull(part, group, above);
        }
        best.0 > above && self.follow(part, best.1)
    }

    /// Takes a partner from another group, which may be the end of the path.
    fn draw(
        &mut self,
        part: &Component,
        best: &mut (Points, Move),
        gain: Points,
        promise: Points,
        step: Move,
    ) {
        let Link { group, points, .. } = look(part, step.take);
        let gain = gain - points;
        if self.count[group] > part.need(group) && gain > best.0 {
            *best = (gain, step);
        }
        self.reach(part, group, gain, promise, step);
    }

    /// Gives a school a place more, along the best path, when that gains anything.
    pub(super) fn insert(&mut self, part: &Component, member: usize) {
        while self.learns[member] < part.members[member].partners && self.place(part, member) {}
    }

    fn place(&mut self, part: &Component, member: usize) -> bool {
        self.begin();
        let (learns, hosts) = (self.learns[member], self.hosts[member]);
        let gain = part.worth(member, learns + 1, hosts) - part.worth(member, learns, hosts);
        let mut best = (0, Move { before: START, take: NONE, put: NONE });
        self.offer(part, member, gain, START, NONE, &mut best);
        for _ in 0..self.patience {
            let Some((here, reached)) = self.next(Points::MIN).filter(|_| !self.search.rotated)
            else {
                break;
            };
            for at in 0..self.count[here] {
                if self.search.rotated {
                    break;
                }
                let take = self.partners[here * part.largest + at];
                let Link { slot, points, .. } = look(part, take);
                let gain = reached - points;
                let moved = part.slots[slot].member;
                let (learns, hosts) = (self.learns[moved], self.hosts[moved]);
                let dropped =
                    gain - part.worth(moved, learns, hosts) + part.worth(moved, learns - 1, hosts);
                if dropped > best.0 {
                    best = (dropped, Move { before: here, take, put: NONE });
                }
                self.offer(part, moved, gain, here, take, &mut best);
            }
        }
        if self.search.rotated {
            return self.place(part, member);
        }
        best.0 > 0 && self.follow(part, best.1)
    }

    /// Where else a school could go that leaves a place, or has none yet.
    fn offer(
        &mut self,
        part: &Component,
        member: usize,
        gain: Points,
        before: usize,
        take: u32,
        best: &mut (Points, Move),
    ) {
        for slot in part.members[member].slots.clone() {
            let free = self.used[slot] == NONE || self.used[slot] == take;
            if !free || part.slots[slot].rival.is_some_and(|group| self.open[group]) {
                continue;
            }
            for &put in &part.by_slot[part.slots[slot].links.clone()] {
                let Link { group, points, .. } = look(part, put);
                if put == take || !self.open[group] || !self.fits(part, put) {
                    continue;
                }
                let (gain, step) = (gain + points, Move { before, take, put });
                if self.count[group] < part.room(group) && gain > best.0 {
                    *best = (gain, step);
                }
                self.reach(part, group, gain, gain, step);
            }
            self.work += part.slots[slot].links.len() as u64;
        }
    }

    fn begin(&mut self) {
        for group in self.search.touched.drain(..) {
            self.search.gain[group] = UNREACHED;
        }
        self.search.waiting.clear();
        self.search.rotated = false;
    }

    /// A path reaches a group with this gain, and promises that one.
    fn reach(&mut self, part: &Component, group: usize, gain: Points, promise: Points, step: Move) {
        if gain <= self.search.gain[group] || self.search.rotated {
            return;
        }
        if let Some(moves) = self.rotation(group, step) {
            let (mark, points) = (self.mark(), self.points);
            self.search.rotated = self.make(part, &moves) && self.points > points;
            if !self.search.rotated {
                self.back(part, mark);
            }
            return;
        }
        if self.search.gain[group] == UNREACHED {
            self.search.touched.push(group);
        }
        self.search.gain[group] = gain;
        self.search.from[group] = step;
        self.search.waiting.push((promise, Reverse(group), gain));
    }

    /// The moves of a path that comes back to a group it went through. They gain by themselves.
    fn rotation(&self, group: usize, last: Move) -> Option<Vec<Move>> {
        let mut at = last.before;
        while at != group {
            if at == START {
                return None;
            }
            at = self.search.from[at].before;
        }
        let mut moves = vec![last];
        let mut at = last.before;
        while at != group {
            moves.push(self.search.from[at]);
            at = self.search.from[at].before;
        }
        Some(moves)
    }

    /// The group that promises most, when that is more than this, and the gain up to there.
    fn next(&mut self, above: Points) -> Option<(usize, Points)> {
        loop {
            let (promise, Reverse(group), gain) = self.search.waiting.pop()?;
            if promise <= above {
                return None;
            }
            if gain == self.search.gain[group] {
                return Some((group, gain));
            }
        }
    }

    /// Makes the moves of a path, from its last one back. `false`, and nothing is changed, when
    /// they do not go together.
    fn follow(&mut self, part: &Component, last: Move) -> bool {
        let mut moves = vec![last];
        let mut before = last.before;
        while before != START {
            moves.push(self.search.from[before]);
            before = self.search.from[before].before;
        }
        let mark = self.mark();
        let made = self.make(part, &moves);
        if !made {
            self.back(part, mark);
        }
        made
    }

    /// Makes moves: first all that is taken away, then all that is put. `false` when they do not
    /// go together; then go back to the mark.
    fn make(&mut self, part: &Component, moves: &[Move]) -> bool {
        for step in moves.iter().filter(|step| step.take != NONE) {
            if self.used[look(part, step.take).slot] != step.take {
                return false;
            }
            self.take(part, step.take);
        }
        for step in moves.iter().filter(|step| step.put != NONE) {
            let Link { slot, group, .. } = look(part, step.put);
            let member = part.slots[slot].member;
            let room = self.learns[member] < part.members[member].partners
                && self.count[group] < part.room(group)
                && self.used[slot] == NONE
                && self.fits(part, step.put);
            if !room {
                return false;
            }
            self.put(part, step.put);
        }
        true
    }
}
