//! Branch and bound: a plan is the best when it is so on either side of a split.
//!
//! The part of the tree with the highest bound is split first: at the theme of which the prices are
//! least sure how many groups it has, or, when they are sure of all, at the group that they are
//! least sure of. Source: Land & Doig 1960, *An automatic method of solving discrete programming
//! problems*, Econometrica 28.

use super::branch::{Branch, Fixing, Side};
use super::certificate::{Fee, Price, Proof};
use super::component::{Component, Slot};
use super::instance::{Points, Theme};
use super::prices::{ALWAYS, Prices};
use std::cmp::Reverse;
use std::collections::BinaryHeap;

/// How many steps the prices take in each node.
pub(super) const STEPS: u32 = 160;

/// How many when all groups are fixed.
const POLISH: u32 = 600;

/// Prices are sure of a number of groups that is so near to a whole one, of [`ALWAYS`].
const SURE: i32 = ALWAYS / 8;

/// What is known of the plans of a branch.
#[derive(Clone, Debug)]
struct Node {
    /// The node it was split from, and which side it is.
    parent: Option<(usize, Side)>,
    prices: Vec<i64>,
    bound: Points,
    chosen: Vec<i32>,
    /// The nodes on either side of its split.
    halves: Option<[usize; 2]>,
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
            halves: None,
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
        let branch = self.branch(part, number);
        let Some(sides) = self.sides(part, number, &branch) else {
            self.polish(part, number, &branch, points);
            let open = |fixing: &Fixing| if *fixing == Fixing::Open { ALWAYS } else { 0 };
            return vec![branch.groups.iter().map(open).collect()];
        };
        let halves = sides.map(|side| self.grow(part, number, &branch, side, points));
        self.nodes[number].halves = Some(halves);
        halves.map(|half| self.nodes[half].chosen.clone()).into()
    }

    /// Where a node is split; nowhere when all groups are decided.
    fn sides(&self, part: &Component, number: usize, branch: &Branch) -> Option<[Side; 2]> {
        let always = i64::from(ALWAYS);
        let mut groups = vec![0; usize::from(part.themes)];
        for (group, &chosen) in part.groups.iter().zip(&self.nodes[number].chosen) {
            groups[usize::from(group.theme.0)] += i64::from(chosen);
        }
        let themes = (0..part.themes).map(Theme).zip(groups.into_iter().zip(&branch.counts));
        let unsure = themes.filter(|(_, (_, count))| count.least < count.most);
        let unsure = unsure.map(|(theme, (groups, count))| {
            let most = (groups / always).clamp(count.least, count.most - 1);
            let off = (groups - most * always).min((most + 1) * always - groups);
            (off, Reverse(theme), most)
        });
        if let Some((_, Reverse(theme), most)) =
            unsure.filter(|&(off, ..)| off > i64::from(SURE)).max()
        {
            return Some([Side::AtMost(theme, most), Side::MoreThan(theme, most)]);
        }
        let unsure = |&group: &usize| {
            let chosen = self.nodes[number].chosen[group];
            (chosen.min(ALWAYS - chosen), Reverse(group))
        };
        let free = (0..part.groups.len())
            .filter(|&group| branch.groups[group] == Fixing::Free && !part.groups[group].opened);
        let group = free.max_by_key(unsure)?;
        Some([Side::Closed(group), Side::Open(group)])
    }

    /// Adds one side of a split node.
    fn grow(
        &mut self,
        part: &Component,
        number: usize,
        branch: &Branch,
        side: Side,
        points: Points,
    ) -> usize {
        let parent = &self.nodes[number];
        let branch = branch.clone().with(side);
        let mut prices = Prices::again(parent.prices.clone(), parent.chosen.clone());
        let mut possible = true;
        for _ in 0..STEPS {
            possible = prices.step(part, &branch, points);
            if !possible || prices.is_done() || prices.bound() <= points {
                break;
            }
        }
        let bound = if possible { prices.bound().min(parent.bound) } else { Points::MIN };
        let tighter = possible && prices.bound() <= parent.bound;
        self.nodes.push(Node {
            parent: Some((number, side)),
            prices: if tighter { prices.best().to_vec() } else { parent.prices.clone() },
            bound,
            chosen: prices.chosen,
            halves: None,
        });
        let child = self.nodes.len() - 1;
        if bound > points {
            self.waiting.push((bound, Reverse(child)));
        }
        child
    }

    /// Looks longer for the prices of a node in which all groups are fixed. There the lowest bound
    /// is the best plan, but where two schools would meet in two themes.
    fn polish(&mut self, part: &Component, number: usize, branch: &Branch, points: Points) {
        let node = &mut self.nodes[number];
        let mut prices = Prices::again(node.prices.clone(), node.chosen.clone());
        for _ in 0..POLISH {
            if !prices.step(part, branch, points) || prices.is_done() || prices.bound() <= points {
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

    /// What is decided in a node.
    fn branch(&self, part: &Component, number: usize) -> Branch {
        let mut branch = Branch::new(part);
        let mut at = number;
        while let Some((parent, side)) = self.nodes[at].parent {
            branch = branch.with(side);
            at = parent;
        }
        branch
    }

    /// The proof that no plan has more points than the bound: as much of the tree as it takes.
    pub(super) fn proof(&self, part: &Component, points: Points) -> Proof {
        self.proof_of(part, 0, self.bound(points))
    }

    fn proof_of(&self, part: &Component, number: usize, bound: Points) -> Proof {
        let node = &self.nodes[number];
        let Some([one, other]) = node.halves.filter(|_| node.bound > bound) else {
            return named(part, &node.prices);
        };
        let side = self.nodes[one].parent.map(|(_, side)| side);
        let [one, other] = [one, other].map(|half| Box::new(self.proof_of(part, half, bound)));
        match side {
            Some(Side::Closed(group) | Side::Open(group)) => Proof::Either {
                host: part.members[part.groups[group].host].id,
                theme: part.groups[group].theme,
                closed: one,
                open: other,
            },
            Some(Side::AtMost(theme, most) | Side::MoreThan(theme, most)) => {
                Proof::Count { theme, most, fewer: one, more: other }
            }
            None => named(part, &node.prices),
        }
    }
}

/// Prices and fees with the names of what they are for.
fn named(part: &Component, prices: &[i64]) -> Proof {
    let named = |(slot, &price): (&Slot, &i64)| Price {
        partner: part.members[slot.member].id,
        theme: slot.theme,
        price,
    };
    let fees = (0..part.themes).map(Theme).map(|theme| Fee { theme, fee: prices[part.fee(theme)] });
    Proof::Prices {
        prices: part.slots.iter().zip(prices).map(named).collect(),
        fees: fees.filter(|fee| fee.fee != 0).collect(),
    }
}
