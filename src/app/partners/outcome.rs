//! What is known about a plan: its points, and how much better another one could be.

use super::Known;
use crate::domain::matching::check::{self, Fault, Verdict, check};
use crate::domain::matching::instance::{Choice, Points};
use crate::domain::matching::plan::Plan;
use crate::domain::matching::solver::{Progress, Solver};
use crate::domain::matching::{Impossible, Stage};
use crate::domain::planning::Made;

/// What is known about a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its points, without what it is worth that pairs stay.
    pub points: Points,
    /// How much better another plan could be; `None` where that is not known: somebody stopped
    /// before it was, wanted pairs to stay, or changed something since.
    pub verdict: Option<Verdict>,
    /// Whether the verdict was found here. Else it is what the record of the plan says, which holds
    /// no proof.
    pub is_checked: bool,
    /// Whether the same schools and settings always give this plan: it was made here, nobody stopped
    /// it, and no pairs were to stay.
    pub is_repeatable: bool,
    /// What was decided and can not be.
    pub impossible: Vec<Impossible>,
    /// What is wrong with it, when its record says what is not so.
    pub fault: Option<Fault>,
}

impl Outcome {
    /// The best plan so far, and what is known about it. The plan is checked by the rules that the
    /// solver went by, and the proof too once there is one.
    ///
    /// # Errors
    ///
    /// What is wrong with them: a defect of this app.
    pub(super) fn of(
        mut solver: Solver,
        progress: Progress,
        known: &Known,
    ) -> Result<(Plan, Self), Fault> {
        let plan = solver.plan();
        let points = plan.account(&known.book).sum();
        let impossible = solver.impossible().to_vec();
        let given_up = choices(&impossible);
        let mut verdict = None;
        if progress.bound.is_some() {
            let solution = solver.solution();
            let instance = solver.rulebook().instance();
            verdict = Some(check(instance, &solution.plan, &solution.certificate, &given_up)?);
        } else {
            check::points(solver.rulebook().instance(), &plan, &given_up)?;
        }
        // Where pairs are to stay, what is proven is of other points.
        let is_free = solver.rulebook().instance().earlier.is_empty();
        let outcome = Self {
            points,
            verdict: verdict.filter(|_| is_free),
            is_checked: true,
            is_repeatable: is_free && progress.stage == Stage::Done,
            impossible,
            fault: None,
        };
        Ok((plan, outcome))
    }

    /// What is known about a plan that was made before, or elsewhere. Of one that is no plan of the
    /// schools as they are now nothing is claimed; of another one the rules and points are checked,
    /// and what its record says of a better plan is passed on as that.
    fn recalled(made: &Made, plan: &Plan, known: &Known) -> Self {
        let instance = &known.network.instance;
        let pins = instance.choices.iter().any(|choice| match choice {
            Choice::Open(..) | Choice::Pin(_) => true,
            Choice::Appoint(..) | Choice::TakePart(_) | Choice::Close(..) | Choice::Ban(_) => false,
        });
        let impossible = pins.then(|| Solver::new(instance, made.budget).impossible().to_vec());
        let impossible = impossible.unwrap_or_default();
        let points = plan.account(&known.book).sum();
        let is_current = made.fingerprint == known.fingerprint;
        let more = made.bound.map(|bound| bound - made.points);
        let fault = match check::points(instance, plan, &choices(&impossible)) {
            Err(fault) => Some(fault),
            Ok(found) if found != made.points => Some(Fault::Points { said: made.points, found }),
            Ok(_) => more.filter(|more| *more < 0).map(|_| Fault::BoundTooLow),
        };
        let fault = fault.filter(|_| is_current);
        let verdict = more.filter(|_| is_current && fault.is_none()).map(|more| match more {
            0 => Verdict::Proven,
            more => Verdict::AtMost(more),
        });
        Self { points, verdict, is_checked: false, is_repeatable: false, impossible, fault }
    }

    /// No plan has more points than this.
    pub fn bound(&self) -> Option<Points> {
        self.verdict.map(|verdict| match verdict {
            Verdict::Proven => self.points,
            Verdict::AtMost(more) => self.points + more,
        })
    }
}

/// The plans that were made here, each with what was found out about it.
#[derive(Clone, Debug, Default)]
pub(super) struct Found(Vec<(Made, Outcome)>);

impl Found {
    /// Remembers a plan that was made.
    pub(super) fn add(&mut self, made: &Made, outcome: Outcome) {
        self.0.push((made.clone(), outcome));
    }

    /// What is known about a plan of these schools.
    pub(super) fn of(&self, made: &Made, plan: &Plan, known: &Known) -> Outcome {
        let is_current = made.fingerprint == known.fingerprint;
        let found = self.0.iter().rev().find(|(other, _)| is_current && other == made);
        found.map_or_else(|| Outcome::recalled(made, plan, known), |(_, found)| found.clone())
    }
}

fn choices(impossible: &[Impossible]) -> Vec<Choice> {
    impossible.iter().map(|one| one.choice).collect()
}
