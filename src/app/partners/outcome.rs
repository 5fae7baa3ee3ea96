//! What is known about a plan: its points, and how much better another one could be.

use super::Known;
use crate::domain::matching::Impossible;
use crate::domain::matching::check::{Fault, Verdict, check};
use crate::domain::matching::instance::Points;
use crate::domain::matching::plan::Plan;
use crate::domain::matching::solver::{Progress, Solver};
use crate::domain::planning::Made;

/// What is known about a plan.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Outcome {
    /// Its points, without what it is worth that pairs stay.
    pub points: Points,
    /// How much better another plan could be; `None` where that was not checked: somebody stopped
    /// before it was known, or wanted pairs to stay.
    pub verdict: Option<Verdict>,
    /// What was decided and can not be.
    pub impossible: Vec<Impossible>,
}

impl Outcome {
    /// The best plan so far, and what is known about it. Once there is a proof both are checked, by
    /// the rules that the solver went by.
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
        let mut verdict = None;
        if progress.bound.is_some() {
            let solution = solver.solution();
            let given_up: Vec<_> = impossible.iter().map(|one| one.choice).collect();
            let instance = solver.rulebook().instance();
            let found = check(instance, &solution.plan, &solution.certificate, &given_up)?;
            // Where pairs are to stay, what is proven is of other points.
            verdict = Some(found).filter(|_| instance.weights.kept == 0);
        }
        Ok((plan, Self { points, verdict, impossible }))
    }

    /// What is known about a plan that was made before.
    pub(super) fn recalled(made: &Made, known: &Known) -> Self {
        let pins = !known.network.instance.choices.is_empty();
        let impossible = pins.then(|| Solver::new(&known.network.instance, made.budget));
        let impossible = impossible.map(|solver| solver.impossible().to_vec());
        let verdict = made.bound.map(|bound| match bound - made.points {
            more if more > 0 => Verdict::AtMost(more),
            _ => Verdict::Proven,
        });
        Self { points: made.points, verdict, impossible: impossible.unwrap_or_default() }
    }

    /// No plan has more points than this.
    pub fn bound(&self) -> Option<Points> {
        self.verdict.map(|verdict| match verdict {
            Verdict::Proven => self.points,
            Verdict::AtMost(more) => self.points + more,
        })
    }
}
