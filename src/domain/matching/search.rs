//! Better plans near a plan: one group opened, closed, or put in the place of another.
//!
//! Each neighbour is a best flow of its own (`assignment`), so nothing is guessed. What the prices
//! prove to be no better is not looked at.

use super::assignment::{Assignment, NONE};
use super::branch::Branch;
use super::component::Component;
use super::instance::Points;
use super::prices::Prices;
use super::relaxation::UNITS;

/// With how many open groups a closed one is exchanged.
const NEIGHBOURS: usize = 8;

/// A round through all groups, until one brings nothing more.
#[derive(Clone, Debug)]
pub(super) struct Search {
    /// The groups, the most promising first.
    order: Vec<usize>,
    /// How much lower the bound is, in [`UNITS`], when a group is other than the prices have it.
    loss: Vec<i64>,
    /// Whether the prices have a group open.
    relaxed: Vec<bool>,
    bound: i64,
    next: usize,
    /// How many groups were looked at since the last better plan.
    idle: usize,
}

impl Search {
    /// A search with these prices.
    pub(super) fn new(part: &Component, prices: &Prices) -> Self {
        let mut branch = Branch::new(part);
        let mut relaxation = prices.relaxation.clone();
        let best = prices.best();
        let possible = relaxation.solve(part, &branch, best);
        let loss: Vec<i64> = (0..part.groups.len())
            .map(|group| relaxation.loss(part, &mut branch, best, group).unwrap_or(i64::MAX / 4))
            .collect();
        let mut order: Vec<usize> = (0..part.groups.len()).collect();
        order.sort_by_key(|&group| (loss[group], group));
        let idle = if possible { 0 } else { order.len() };
        Self { order, loss, relaxed: relaxation.open, bound: relaxation.bound, next: 0, idle }
    }

    /// Whether a whole round brought nothing.
    pub(super) fn is_done(&self) -> bool {
        self.idle >= self.order.len()
    }

    /// How much is lost at least when a group becomes so.
    fn toll(&self, group: usize, open: bool) -> i64 {
        if self.relaxed[group] == open { 0 } else { self.loss[group] }
    }

    /// Whether a plan that loses so much could be better than one of these points.
    fn may_be_better(&self, points: Points, toll: i64) -> bool {
        self.bound - toll >= (points + 1) * UNITS
    }

    /// Looks at the neighbours of the next group, and goes to the best of them that is better.
    pub(super) fn step(&mut self, part: &Component, plan: &mut Assignment) {
        let Some(&group) = self.order.get(self.next) else {
            self.next = 0;
            return;
        };
        self.next = (self.next + 1) % self.order.len();
        self.idle += 1;
        let points = plan.points;
        let toll = self.toll(group, !plan.open[group]);
        if !self.may_be_better(points, toll) {
            return;
        }
        plan.keep();
        let better = if plan.open[group] {
            attempt(part, plan, |plan| plan.close(part, group))
        } else {
            attempt(part, plan, |plan| plan.open(part, group))
                || neighbours(part, plan, group).into_iter().any(|other| {
                    self.may_be_better(points, toll + self.toll(other, false))
                        && attempt(part, plan, |plan| {
                            plan.close(part, other) && plan.open(part, group)
                        })
                })
        };
        if better {
            self.idle = 0;
        }
    }
}

/// The open groups that have most of what a closed one would want, those of its own host first.
fn neighbours(part: &Component, plan: &Assignment, group: usize) -> Vec<usize> {
    let host = part.groups[group].host;
    let mut found: Vec<(usize, usize)> = Vec::new();
    let mut add =
        |other: usize, weight: usize| match found.iter_mut().find(|(_, known)| *known == other) {
            Some((total, _)) => *total += weight,
            None => found.push((weight, other)),
        };
    for other in part.members[host].groups.clone() {
        if plan.open[other] {
            add(other, 1000);
        }
    }
    for link in &part.links[part.groups[group].links.clone()] {
        let used = plan.used[link.slot as usize];
        let member = part.slots[link.slot as usize].member;
        // Where the slot is free, the school may learn something else.
        let own = if used == NONE { part.members[member].slots.clone() } else { 0..0 };
        for used in own.map(|slot| plan.used[slot]).chain([used]).filter(|&used| used != NONE) {
            add(part.links[used as usize].group as usize, 1);
        }
    }
    found.sort_by_key(|&(weight, other)| (std::cmp::Reverse(weight), other));
    found.truncate(NEIGHBOURS);
    found.into_iter().map(|(_, other)| other).collect()
}

/// Changes a plan when that makes it better.
pub(super) fn attempt(
    part: &Component,
    plan: &mut Assignment,
    change: impl FnOnce(&mut Assignment) -> bool,
) -> bool {
    let (mark, points) = (plan.mark(), plan.points);
    let better = change(plan) && plan.points > points;
    if !better {
        plan.back(part, mark);
    }
    better
}
