//! Makes a plan for a whole network, in slices, so that whoever waits sees it grow and can stop.

use super::certificate::{Budget, Certificate, Part};
use super::component::{candidates, components};
use super::instance::{Choice, Instance, Points};
use super::pins::{Impossible, Pins};
use super::plan::Plan;
use super::planner::{Planner, Stage};
use super::rulebook::Rulebook;
use std::collections::BTreeSet;

/// How far a solver is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What it does now.
    pub stage: Stage,
    /// How many parts of the network are done with that.
    pub parts: usize,
    /// How many parts there are.
    pub of_parts: usize,
    /// The points of the best plan so far.
    pub points: Points,
    /// No plan has more points than this; `None` before every part has a bound.
    pub bound: Option<Points>,
}

/// A plan with what is known about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Solution {
    /// The plan.
    pub plan: Plan,
    /// Its points.
    pub points: Points,
    /// No plan has more points than this.
    pub bound: Points,
    /// What the coordinator chose and can not be.
    pub impossible: Vec<Impossible>,
    /// The proof.
    pub certificate: Certificate,
}

/// Makes a plan. What it has made after so much work does not depend on the slices.
#[derive(Clone, Debug)]
pub struct Solver {
    book: Rulebook,
    budget: Budget,
    planners: Vec<Planner>,
    /// The share of the budget of each planner.
    shares: Vec<Budget>,
    impossible: Vec<Impossible>,
    stage: Stage,
    at: usize,
}

impl Solver {
    /// A solver that has done nothing yet.
    pub fn new(instance: &Instance, budget: Budget) -> Self {
        let book = Rulebook::new(instance);
        let candidates = candidates(&book);
        let mut given_up = BTreeSet::new();
        let (planners, impossible) = loop {
            let pins = Pins::new(&book, &candidates, &given_up);
            let parts = components(&book, &candidates, &pins);
            match parts.into_iter().map(Planner::new).collect::<Result<Vec<_>, _>>() {
                Ok(planners) => break (planners, pins.impossible),
                Err(failed) => {
                    let (group, part) = *failed;
                    let group = &part.groups[group];
                    let host = part.members[group.host].id;
                    given_up.extend(book.instance().choices.iter().filter(|choice| match choice {
                        Choice::Open(id, theme) => (*id, *theme) == (host, group.theme),
                        Choice::Pin(pair) => (pair.host, pair.theme) == (host, group.theme),
                        _ => false,
                    }));
                }
            }
        };
        let all: u64 = planners.iter().map(Planner::size).sum::<u64>().max(1);
        let share = |of: u64, size: u64| {
            u64::try_from(u128::from(of) * u128::from(size) / u128::from(all)).unwrap_or(of)
        };
        let shares = planners.iter().map(|planner| Budget {
            steps: budget.steps,
            search: share(budget.search, planner.size()),
            proof: share(budget.proof, planner.size()),
        });
        let shares = shares.collect();
        Self { book, budget, planners, shares, impossible, stage: Stage::First, at: 0 }
    }

    /// The rules and points it goes by.
    pub fn rulebook(&self) -> &Rulebook {
        &self.book
    }

    /// Does about so much work, in pairs looked at: ten million take some tens of milliseconds.
    pub fn step(&mut self, work: u64) -> Progress {
        let mut done = 0;
        while done < work && self.stage != Stage::Done {
            match self.planners.get_mut(self.at).zip(self.shares.get(self.at)) {
                Some((planner, share)) if planner.stage <= self.stage => {
                    done += planner.step(share).max(1);
                }
                Some(_) => self.at += 1,
                None => {
                    self.at = 0;
                    self.stage = match self.stage {
                        Stage::First => Stage::Prices,
                        Stage::Prices => Stage::Search,
                        Stage::Search => Stage::Proof,
                        Stage::Proof | Stage::Done => Stage::Done,
                    };
                }
            }
        }
        self.progress()
    }

    /// How far it is.
    pub fn progress(&self) -> Progress {
        Progress {
            stage: self.stage,
            parts: self.at,
            of_parts: self.planners.len(),
            points: self.planners.iter().map(Planner::points).sum(),
            bound: self.planners.iter().map(Planner::bound).sum(),
        }
    }

    /// What the coordinator chose and can not be.
    pub fn impossible(&self) -> &[Impossible] {
        &self.impossible
    }

    /// Goes on to the end.
    pub fn run(mut self) -> Solution {
        while self.step(u64::MAX).stage != Stage::Done {}
        self.solution()
    }

    /// The best plan so far.
    pub fn plan(&self) -> Plan {
        Plan::new(self.planners.iter().flat_map(Planner::groups).collect())
    }

    /// The best plan so far with its proof. A part that was not looked at yet is given prices
    /// first, so that there is one.
    pub fn solution(&mut self) -> Solution {
        for planner in &mut self.planners {
            while planner.bound().is_none() {
                planner.step(&self.budget);
            }
        }
        let parts = self.planners.iter().map(|planner| Part {
            schools: planner.part().members.iter().map(|member| member.id).collect(),
            proof: planner.proof(),
        });
        let points = self.planners.iter().map(Planner::points).sum();
        Solution {
            plan: self.plan(),
            points,
            bound: self.planners.iter().filter_map(Planner::bound).sum(),
            impossible: self.impossible.clone(),
            certificate: Certificate {
                fingerprint: self.book.instance().fingerprint(),
                budget: self.budget,
                points,
                parts: parts.collect(),
            },
        }
    }
}
