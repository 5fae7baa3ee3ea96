//! Branch and bound: a plan is the best when it is so without a group, and with it.
//!
//! The part of the tree with the highest bound is split first, at the group that the prices are
//! least sure of. Source: Land & Doig 1960, *An automatic method of solving discrete programming
//! problems*, Econometrica 28.

use super::certificate::{Price, Proof};
use super::component::Component;
use super::instance::Points;
use super::prices::{ALWAYS, ONE, Prices};
use super::relaxation::Fixing;
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// How many steps the prices take in each node.
pub(super) const STEPS: u32 = 40;

/// How many when all groups are fixed.
const POLISH: u32 = 600;

/// How long the first step in a node is: its prices are nearly right already.
const SHORT: i64 = ONE / 3;

/// What is known of the plans in which some groups are fixed.
#[derive(Clone, Debug)]
struct Node {
    /// The node it was split from, with the group and whether it is open here.
    parent: Option<(usize, usize, bool)>,
    prices: Vec<i64>,
    bound: Points,
    chosen: Vec<i32>,
    /// The group at which it is split, and the nodes without and with it.
    split: Option<(usize, usize, usize)>,
}

/// A tree of nodes.
#[derive(Clone, Debug)]
pub(super) struct Tree {
    nodes: Vec<Node>,
    waiting: BinaryHeap<(Points, Reverse<usize>)>,
    /// The highest bound of the nodes that can not be split and are not proven.
    stuck: Points,
}

impl Tree {
    /// A tree of one node, with these prices.
    pub(super) fn new(prices: &Prices) -> Self {
        let root = Node {
            parent: None,
            prices: prices.best().to_vec(),
            bound: prices.bound(),
            chosen: prices.chosen.clone(),
            split: None,
        };
        let waiting = [(root.bound, Reverse(0))].into();
        Self { nodes: vec![root], waiting, stuck: Points::MIN }
    }

    /// How many nodes there are.
    pub(super) fn len(&self) -> usize {
        self.nodes.len()
    }

    /// No plan has more points than this, when one has so many.
    pub(super) fn bound(&self, points: Points) -> Points {
        let waiting = self.waiting.peek().map_or(points, |&(bound, _)| bound);
        waiting.max(points).max(self.stuck)
    }

    /// Splits the node with the highest bound. What the prices chose in either half is a plan to
    /// be tried. Nothing when all is proven.
    pub(super) fn split(&mut self, part: &Component, points: Points) -> Vec<Vec<i32>> {
        let Some((_, Reverse(number))) = self.waiting.pop().filter(|&(bound, _)| bound > points)
        else {
            self.waiting.clear();
            return Vec::new();
        };
        let mut fixed = self.fixed(part, number);
        let unsure = |&group: &usize| {
            let chosen = self.nodes[number].chosen[group];
            (chosen.min(ALWAYS - chosen), Reverse(group))
        };
        let free = (0..part.groups.len())
            .filter(|&group| fixed[group] == Fixing::Free && !part.groups[group].opened);
        let Some(group) = free.max_by_key(unsure) else {
            self.polish(part, number, &fixed, points);
            let open = |fixing: &Fixing| if *fixing == Fixing::Open { ALWAYS } else { 0 };
            return vec![fixed.iter().map(open).collect()];
        };
        let closed = self.grow(part, number, group, false, &mut fixed, points);
        let open = self.grow(part, number, group, true, &mut fixed, points);
        self.nodes[number].split = Some((group, closed, open));
        [closed, open].into_iter().map(|child| self.nodes[child].chosen.clone()).collect()
    }

    /// Adds the half of a node in which a group is so.
    fn grow(
        &mut self,
        part: &Component,
        number: usize,
        group: usize,
        open: bool,
        fixed: &mut [Fixing],
        points: Points,
    ) -> usize {
        let parent = &self.nodes[number];
        fixed[group] = if open { Fixing::Open } else { Fixing::Closed };
        let mut prices = Prices::again(part, parent.prices.clone(), parent.chosen.clone(), SHORT);
        let mut possible = true;
        for _ in 0..STEPS {
            possible = prices.step(part, fixed, points);
            if !possible || prices.is_done() || prices.bound() <= points {
                break;
            }
        }
        fixed[group] = Fixing::Free;
        let bound = if possible { prices.bound().min(parent.bound) } else { Points::MIN };
        let tighter = possible && prices.bound() <= parent.bound;
        self.nodes.push(Node {
            parent: Some((number, group, open)),
            prices: if tighter { prices.best().to_vec() } else { parent.prices.clone() },
            bound,
            chosen: prices.chosen,
            split: None,
        });
        let child = self.nodes.len() - 1;
        if bound > points {
            self.waiting.push((bound, Reverse(child)));
        }
        child
    }

    /// Looks longer for the prices of a node in which all groups are fixed. There the lowest bound
    /// is the best plan, but where two schools would meet in two themes.
    fn polish(&mut self, part: &Component, number: usize, fixed: &[Fixing], points: Points) {
        let node = &mut self.nodes[number];
        let mut prices = Prices::again(part, node.prices.clone(), node.chosen.clone(), ONE);
        for _ in 0..POLISH {
            if !prices.step(part, fixed, points) || prices.is_done() || prices.bound() <= points {
                break;
            }
        }
        if prices.bound() < node.bound {
            node.bound = prices.bound();
            node.prices = prices.best().to_vec();
        }
        if node.bound > points {
            self.stuck = self.stuck.max(node.bound);
        }
    }

    /// What is fixed in a node.
    fn fixed(&self, part: &Component, number: usize) -> Vec<Fixing> {
        let mut fixed = vec![Fixing::Free; part.groups.len()];
        let mut at = number;
        while let Some((parent, group, open)) = self.nodes[at].parent {
            fixed[group] = if open { Fixing::Open } else { Fixing::Closed };
            at = parent;
        }
        fixed
    }

    /// The proof that no plan has more points than the bound: as much of the tree as it takes.
    pub(super) fn proof(&self, part: &Component, points: Points) -> Proof {
        self.proof_of(part, 0, self.bound(points))
    }

    fn proof_of(&self, part: &Component, number: usize, bound: Points) -> Proof {
        let node = &self.nodes[number];
        match node.split {
            Some((group, closed, open)) if node.bound > bound => Proof::Either {
                host: part.members[part.groups[group].host].id,
                theme: part.groups[group].theme,
                closed: Box::new(self.proof_of(part, closed, bound)),
                open: Box::new(self.proof_of(part, open, bound)),
            },
            _ => Proof::Prices(named(part, &node.prices)),
        }
    }
}

/// Prices with the names of their slots.
fn named(part: &Component, prices: &[i64]) -> Vec<Price> {
    let named = |(slot, &price): (&super::component::Slot, &i64)| Price {
        partner: part.members[slot.member].id,
        theme: slot.theme,
        price,
    };
    part.slots.iter().zip(prices).map(named).collect()
}
