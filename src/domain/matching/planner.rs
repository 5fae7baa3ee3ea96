//! Makes the plan of one part of a network, little by little.
//!
//! First any plan, quickly; then prices go down, and every so often what they chose is made into a
//! plan; then better plans are looked for near the best; then the tree proves it, or finds a better
//! one. The order of all this follows from the part and the budget alone.

use super::assignment::{Assignment, Near};
use super::branch::Branch;
use super::certificate::{Budget, Proof};
use super::component::Component;
use super::instance::Points;
use super::plan::Group;
use super::prices::{ALWAYS, Prices};
use super::search::{Search, attempt};
use super::tree::{STEPS, Tree};

/// Every so many steps of the prices a plan is made of what they chose.
const EVERY: u32 = 80;

/// Not before so many.
const SETTLED: u32 = 120;

/// In how many groups a path is looked for when a plan is made, and when a better one is.
const FAR: usize = 100;
const NEAR: usize = 30;

/// A tree that can not have so many nodes proves nothing.
const FEWEST_NODES: u64 = 60;

/// Of so many nodes of the tree one pair of halves is made into plans.
const TRIED: usize = 16;

/// What a planner does now.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    /// It makes a first plan.
    First,
    /// It lowers the bound.
    Prices,
    /// It looks for better plans nearby.
    Search,
    /// It proves that there is none.
    Proof,
    /// It is done.
    Done,
}

/// Makes the plan of one part.
#[derive(Clone, Debug)]
pub(super) struct Planner {
    part: Component,
    pub(super) stage: Stage,
    best: Assignment,
    prices: Prices,
    taken: u32,
    search: Option<Search>,
    tree: Option<Tree>,
    /// The groups to try for the first plan.
    first: Vec<usize>,
    next: usize,
    searched: u64,
}

impl Planner {
    /// A planner with what the coordinator fixed, or the group that could not be filled.
    pub(super) fn new(part: Component) -> Result<Self, Box<(usize, Component)>> {
        let mut best = Assignment::new(&part);
        for group in 0..part.groups.len() {
            if part.groups[group].opened && !best.open(&part, group) {
                return Err(Box::new((group, part)));
            }
        }
        best.keep();
        best.patience = 1;
        let promise = |&group: &usize| -> Points {
            let links = &part.links[part.groups[group].links.clone()];
            -links.iter().take(part.largest).map(|link| Points::from(link.points)).sum::<Points>()
        };
        let mut first: Vec<usize> = (0..part.groups.len()).collect();
        first.sort_by_key(promise);
        let prices = Prices::new(&part);
        let stage = if part.groups.is_empty() { Stage::Prices } else { Stage::First };
        Ok(Self {
            part,
            stage,
            best,
            prices,
            taken: 0,
            search: None,
            tree: None,
            first,
            next: 0,
            searched: 0,
        })
    }

    /// The points of the best plan so far.
    pub(super) fn points(&self) -> Points {
        self.best.points
    }

    /// No plan has more points than this; `None` before anything is known.
    pub(super) fn bound(&self) -> Option<Points> {
        match &self.tree {
            Some(tree) => Some(tree.bound(self.best.points)),
            None => (self.taken > 0).then(|| self.prices.bound()),
        }
    }

    /// How much there is to look at.
    pub(super) fn size(&self) -> u64 {
        self.part.size()
    }

    /// The schools.
    pub(super) fn part(&self) -> &Component {
        &self.part
    }

    /// Does a little, with its share of the budget; how much work that was.
    pub(super) fn step(&mut self, budget: &Budget) -> u64 {
        let work = match self.stage {
            Stage::First => self.try_first(),
            Stage::Prices => self.lower(budget),
            Stage::Search => self.look_near(budget),
            Stage::Proof => self.prove(budget),
            Stage::Done => return 0,
        };
        if self.stage > Stage::Prices && self.bound().is_some_and(|bound| bound <= self.points()) {
            self.tree.get_or_insert_with(|| Tree::new(&self.prices));
            self.stage = Stage::Done;
        }
        work
    }

    fn try_first(&mut self) -> u64 {
        let before = self.best.work;
        if let Some(&group) = self.first.get(self.next) {
            let part = &self.part;
            self.best.keep();
            attempt(part, &mut self.best, |plan| plan.open(part, group));
            self.next += 1;
        } else {
            self.best.settle(&self.part);
            self.stage = Stage::Prices;
        }
        self.best.work - before + 1
    }

    fn lower(&mut self, budget: &Budget) -> u64 {
        // What the coordinator fixed was found possible when the planner was made.
        self.prices.step(&self.part, &Branch::new(&self.part), self.best.points);
        self.taken += 1;
        let mut work = self.part.size();
        let last = self.prices.is_done()
            || self.taken >= budget.steps.max(1)
            || self.prices.bound() <= self.best.points;
        if last || self.taken >= SETTLED && self.taken.is_multiple_of(EVERY) {
            let chosen = self.prices.chosen.clone();
            work += self.try_chosen(&chosen, ALWAYS / 2);
        }
        if last {
            self.best.near = Near::new(&self.part, self.prices.best());
            self.best.patience = NEAR;
            self.search = Some(Search::new(&self.part, &self.prices));
            self.stage = Stage::Search;
        }
        work
    }

    /// Makes a plan of the groups that were chosen more often than this, and keeps it when it is
    /// the best.
    fn try_chosen(&mut self, chosen: &[i32], least: i32) -> u64 {
        let part = &self.part;
        let mut plan = Assignment::new(part);
        for group in 0..part.groups.len() {
            if part.groups[group].opened && !plan.open(part, group) {
                return plan.work;
            }
        }
        plan.near = Near::new(part, self.prices.best());
        plan.patience = FAR;
        for (group, &often) in chosen.iter().enumerate() {
            let mark = plan.mark();
            if often > least && !plan.open[group] && !plan.open(part, group) {
                plan.back(part, mark);
            }
        }
        plan.settle(part);
        plan.keep();
        let work = plan.work;
        if plan.points > self.best.points {
            plan.work = self.best.work;
            plan.patience = NEAR;
            self.best = plan;
        }
        work
    }

    fn look_near(&mut self, budget: &Budget) -> u64 {
        let before = self.best.work;
        if let Some(search) = &mut self.search {
            search.step(&self.part, &mut self.best);
            self.searched += self.best.work - before;
        }
        let done = self.search.as_ref().is_none_or(Search::is_done);
        if done || self.searched >= budget.search {
            self.tree = Some(Tree::new(&self.prices));
            self.stage = Stage::Proof;
        }
        self.best.work - before + 1
    }

    fn prove(&mut self, budget: &Budget) -> u64 {
        let node = u64::from(STEPS) * self.part.size();
        let most = budget.proof / node.max(1);
        let Some(tree) = &mut self.tree else { return 0 };
        let halves = tree.split(&self.part, self.best.points);
        let mut work = 2 * node;
        let nodes = self.tree.as_ref().map_or(0, Tree::len);
        if nodes % TRIED < 2 || halves.len() == 1 {
            for chosen in &halves {
                work += self.try_chosen(chosen, ALWAYS / 2);
            }
        }
        if halves.is_empty() || most < FEWEST_NODES || nodes as u64 >= most {
            self.stage = Stage::Done;
        }
        work
    }

    /// The groups of the best plan so far.
    pub(super) fn groups(&self) -> impl Iterator<Item = Group> + '_ {
        let part = &self.part;
        let open = (0..part.groups.len()).filter(|&group| self.best.open[group]);
        open.map(move |number| {
            let group = &part.groups[number];
            let free = self.best.partners(part, number).iter();
            let free = free.map(|&link| part.slots[part.links[link as usize].slot as usize].member);
            let partners = group.pinned.iter().map(|&(member, _)| member).chain(free);
            Group {
                theme: group.theme,
                host: part.members[group.host].id,
                partners: partners.map(|member| part.members[member].id).collect(),
            }
        })
    }

    /// Why no plan has more points than the bound.
    pub(super) fn proof(&self) -> Proof {
        match &self.tree {
            Some(tree) => tree.proof(&self.part, self.best.points),
            None => Tree::new(&self.prices).proof(&self.part, self.best.points),
        }
    }
}
