//! Learning partners of the schools of the overview: a small app of its own, which lives in the
//! worker.
//!
//! It makes the plan in slices, so that whoever waits sees it grow and can stop. What the
//! coordinator decides is written at once, as a record among what was received.

pub mod complete;
mod decimal;
mod event;
mod listed;
mod outcome;
mod print;
mod setting;
mod themes;
mod view;

pub use event::Event;
pub use listed::{Lack, Listed};
pub use outcome::Outcome;
pub use print::Print;
pub use setting::{Setting, Switch, Wrong};
pub use themes::{NewTheme, all_themes, is_full};
pub use view::{Appointing, View};

use super::overview::{Overview, Stamp, Task};
use super::worker::Wish;
use crate::domain::matching::Stage;
use crate::domain::matching::certificate::Budget;
use crate::domain::matching::difference::Difference;
use crate::domain::matching::instance::Points;
use crate::domain::matching::plan::Plan;
use crate::domain::matching::rulebook::Rulebook;
use crate::domain::matching::solver::{Progress, Solver};
use crate::domain::partners::Network;
use crate::domain::partners::postcodes::Postcodes;
use crate::domain::planning::{Made, Planning};
use crate::domain::record::{Hash, Version};
use crate::domain::sample;
use crate::domain::text::Lang;
use complete::Schools;
use outcome::Found;
use std::collections::BTreeMap;

/// So many steps can be taken back. A choice of this project.
const STEPS_BACK: usize = 50;

/// The learning partners, as they are on screen.
#[derive(Clone, Debug, Default)]
pub struct Partners {
    /// The language of the screen.
    pub lang: Lang,
    /// What was decided, and the plan that was made of it.
    pub planning: Planning,
    /// Whether there are several versions of that, of which somebody must choose first.
    pub is_forked: bool,
    /// The version of that which counts, where this app can not read it.
    pub unread: Option<Hash>,
    /// Where postcodes are.
    pub postcodes: Postcodes,
    /// The schools as they are now, and the rules and points among them; `None` before anybody came
    /// to the page.
    pub known: Option<Known>,
    /// The plan on screen: the one that was made, or the best so far.
    pub plan: Plan,
    /// What is known about the plan that was made.
    pub outcome: Option<Outcome>,
    /// What it changed, and what that cost.
    pub difference: Option<Difference>,
    /// What somebody looks at.
    pub view: View,
    /// The schools, and what is being completed of them.
    pub schools: Schools,
    /// What was written in settings and can not be set, as it was written.
    pub written: BTreeMap<Setting, String>,
    /// An own theme that somebody is about to add.
    pub new_theme: NewTheme,
    /// What it is drawn for on paper.
    pub print: Option<Print>,
    /// Whether the plan that was made last turned out wrong when it was checked, and is not kept.
    pub is_wrong: bool,
    work: Option<Work>,
    found: Found,
    /// What was decided and made before, the last one last.
    before: Vec<Planning>,
}

/// The schools as they are now, and the rules and points among them.
#[derive(Clone, Debug)]
pub struct Known {
    /// The schools.
    pub network: Network,
    /// The rules and points.
    pub book: Rulebook,
    /// What tells them from all others.
    fingerprint: Hash,
}

impl Known {
    /// Whether there are no schools.
    pub fn is_empty(&self) -> bool {
        self.network.instance.schools.is_empty()
    }
}

/// What is taken back.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Undoes {
    /// That a plan was made.
    Plan,
    /// That something was decided or set.
    Decision,
}

/// A plan that is being made.
#[derive(Clone, Debug)]
struct Work {
    solver: Solver,
    progress: Progress,
    /// The points of the plan on screen.
    shown: Option<Points>,
}

impl Partners {
    /// Nothing known yet, in this language.
    pub fn new(lang: Lang) -> Self {
        Self { lang, ..Self::default() }
    }

    /// Shows what is known of the schools of the overview, and what was decided about them.
    pub fn open(&mut self, overview: &Overview) {
        self.print = None;
        self.schools = std::mem::take(&mut self.schools).half_written();
        self.follow(overview);
        // Who was elsewhere meanwhile finds it further.
        if let Some(work) = &mut self.work {
            work.shown = None;
        }
        self.show_best();
    }

    /// Takes in what the overview holds now. A plan that is being made of other schools or other
    /// decisions ends, and so does one where nothing can be changed.
    fn follow(&mut self, overview: &Overview) {
        let planning = Planning::of(overview.shown().merged()).unwrap_or_default();
        let is_same = planning == self.planning;
        if !is_same {
            // Files came or went, or it is another network: there is no way back to what it was.
            self.before.clear();
            self.difference = None;
            self.written.clear();
        }
        self.planning = planning;
        let making = self.work.take().zip(self.known.take());
        self.know(overview);
        if let (Some((work, before)), Some(known)) = (making, &self.known)
            && is_same
            && !self.is_held()
            && before.network.instance == known.network.instance
        {
            self.work = Some(work);
        }
    }

    /// Takes in the schools as they are now. What is being made of others ends.
    fn know(&mut self, overview: &Overview) {
        let workspace = overview.shown().merged();
        self.postcodes = match overview.example {
            Some(_) => sample::postcodes(),
            None => Postcodes::of(workspace),
        };
        self.is_forked = Planning::versions(workspace) > 1;
        self.unread = Planning::unread(workspace).map(Version::hash);
        let settings = self.planning.settings(&self.postcodes);
        let network = Network::of(workspace, &overview.schools, &settings);
        let book = Rulebook::new(&network.instance);
        let fingerprint = network.instance.fingerprint();
        let known = Known { network, book, fingerprint };
        let made = self.planning.made.as_ref();
        self.work = None;
        self.plan = made.map(|made| made.plan(&known.network)).unwrap_or_default();
        self.outcome = made.map(|made| self.found.of(made, &self.plan, &known));
        self.view.keep(&known.network, &self.plan);
        self.schools.know(Listed::all(overview, self.planning.between, &self.postcodes));
        self.known = Some(known);
    }

    /// Whether nothing can be changed: somebody must choose one of several versions first, or this
    /// app can not read what it would write over.
    pub fn is_held(&self) -> bool {
        self.is_forked || self.unread.is_some()
    }

    /// Begins to make a plan; one that changes as little as possible where that is wanted.
    fn begin(&mut self, keeps: bool) -> Option<Task> {
        let known = self.known.as_ref().filter(|_| !self.is_held())?;
        let mut instance = known.network.instance.clone();
        if keeps {
            instance.earlier = self.plan.pairs().collect();
            instance.weights.kept = self.planning.weights.more_than_any();
            if self.planning.everyone_first {
                instance.place_everyone_first();
            }
        }
        self.is_wrong = false;
        let solver = Solver::new(&instance, Budget::default());
        self.work = Some(Work { progress: solver.progress(), solver, shown: None });
        self.view.fold();
        // What was asked for stands there; the button is gone.
        Some(Task::Tell(Wish::Focus(Some("plan".to_owned()))))
    }

    /// How far the making of a plan is, while one is made.
    pub fn progress(&self) -> Option<Progress> {
        self.work.as_ref().map(|work| work.progress)
    }

    /// Works on the plan that is being made, so much as [`Solver::step`] says. Whether it is done.
    pub fn step(&mut self, work: u64) -> bool {
        let Some(now) = &mut self.work else { return false };
        now.progress = now.solver.step(work);
        now.progress.stage == Stage::Done
    }

    /// Lays the best plan so far on the page.
    pub fn show_best(&mut self) {
        let Some(work) = &mut self.work else { return };
        let has_first = work.progress.stage > Stage::First;
        if has_first && work.shown != Some(work.progress.points) {
            work.shown = Some(work.progress.points);
            self.plan = work.solver.plan();
        }
    }

    /// Keeps the plan as it is now: it is done, or somebody stopped it. One of what the overview
    /// does not hold any more is let go of.
    pub fn finish(&mut self, overview: &mut Overview, stamp: &Stamp) -> Option<Task> {
        self.follow(overview);
        let (work, known) = (self.work.take()?, self.known.as_ref()?);
        if work.progress.stage == Stage::First {
            // There is no plan yet.
            return None;
        }
        let before = self.planning.made.as_ref().map(|made| made.plan(&known.network));
        let Ok((plan, outcome)) = Outcome::of(work.solver, work.progress, known) else {
            self.is_wrong = true;
            return None;
        };
        let difference = before.map(|before| Difference::new(&known.book, &before, &plan));
        let (points, bound) = (outcome.points, outcome.bound());
        let (budget, on) = (Budget::default(), stamp.now.local.date);
        let made = Made::of(&known.network, &plan, points, bound, budget, on);
        self.found.add(&made, outcome);
        self.remember();
        let planning = Planning { made: Some(made), ..self.planning.clone() };
        let note = self.keep(planning, overview, stamp);
        self.difference = difference;
        note
    }

    /// Remembers what there is now, to come back to.
    fn remember(&mut self) {
        self.before.push(self.planning.clone());
        if self.before.len() > STEPS_BACK {
            self.before.remove(0);
        }
    }

    /// What can be taken back, if anything.
    pub fn undoes(&self) -> Option<Undoes> {
        let before = self.before.last()?;
        let same = before.made == self.planning.made;
        Some(if same { Undoes::Decision } else { Undoes::Plan })
    }

    /// Whether the plan on screen was made of the schools and decisions as they are now.
    pub fn is_current(&self) -> bool {
        let (Some(made), Some(known)) = (&self.planning.made, &self.known) else { return false };
        made.fingerprint == known.fingerprint
    }
}
