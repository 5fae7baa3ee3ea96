//! Plans against two programs that know nothing of the solver: one tries everything, the other is
//! a solver for linear programs in whole numbers.

use super::network::{networks, solve};
use microlp::{
    ComparisonOp, OptimizationDirection, Problem, SolutionStatus, SolveOutcome, Variable,
};
use proptest::prelude::*;
use proptest::test_runner::Config;
use std::collections::BTreeMap;
use talentscan::domain::matching::check::Verdict;
use talentscan::domain::matching::instance::{Instance, Pair, Rules, Theme};
use talentscan::domain::matching::rulebook::Rulebook;
use talentscan::domain::record::RecordId;

type Groups = BTreeMap<(RecordId, Theme), Partners>;
type Partners = Vec<(RecordId, i64)>;

/// Every allowed pair of an instance with its points, by group.
fn groups(instance: &Instance) -> Groups {
    let book = Rulebook::new(instance);
    let mut groups = Groups::new();
    for theme in (0..instance.themes).map(Theme) {
        for host in instance.schools.iter().map(|school| school.id) {
            for partner in instance.schools.iter().map(|school| school.id) {
                let pair = Pair { partner, host, theme };
                if book.obstacles(pair).is_empty() {
                    let points = book.parts(pair).unwrap().sum();
                    groups.entry((host, theme)).or_default().push((partner, points));
                }
            }
        }
    }
    groups.retain(|_, partners| partners.len() >= usize::from(instance.rules.smallest));
    groups
}

/// The most points of all plans, by trying every group with every list of partners.
fn best_of_all(instance: &Instance) -> i64 {
    let groups: Vec<_> = groups(instance).into_iter().collect();
    // What the groups that are left could bring at most, each for itself.
    let worth = |partners: &[(RecordId, i64)]| {
        let mut points: Vec<i64> = partners.iter().map(|partner| partner.1).collect();
        points.sort_unstable_by(|one, other| other.cmp(one));
        let most = points.iter().take(usize::from(instance.rules.largest)).sum::<i64>();
        (most + i64::from(instance.weights.group)).max(0)
    };
    let mut rest = vec![0];
    for (_, partners) in groups.iter().rev() {
        rest.push(rest.last().unwrap() + worth(partners));
    }
    rest.reverse();
    let book = Rulebook::new(instance);
    let mut state = Trial { instance, book, groups, rest, used: Vec::new(), best: i64::MIN };
    state.go(0, 0);
    state.best
}

struct Trial<'a> {
    instance: &'a Instance,
    book: Rulebook,
    groups: Vec<((RecordId, Theme), Partners)>,
    rest: Vec<i64>,
    /// Partner, host and theme of all pairs so far.
    used: Vec<(RecordId, RecordId, Theme)>,
    best: i64,
}

impl Trial<'_> {
    fn taking_part(&self) -> i64 {
        let weights = &self.instance.weights;
        let worth = |id: RecordId| {
            let partner = self.used.iter().any(|pair| pair.0 == id);
            let host = self.used.iter().any(|pair| pair.1 == id);
            match (partner, host) {
                (true, true) => i64::from(weights.placed) + i64::from(weights.gives_and_gets),
                (true, false) => i64::from(weights.placed),
                (false, true) => 0,
                (false, false) => -self.book.must_take_part(id),
            }
        };
        self.instance.schools.iter().map(|school| worth(school.id)).sum()
    }

    fn go(&mut self, at: usize, points: i64) {
        let all = &self.instance.weights;
        let most = i64::from(all.placed) + i64::from(all.gives_and_gets);
        let most = most * i64::try_from(self.instance.schools.len()).unwrap();
        if points + self.rest[at] + most <= self.best {
            return;
        }
        let Some(((host, theme), partners)) = self.groups.get(at).cloned() else {
            self.best = self.best.max(points + self.taking_part());
            return;
        };
        self.go(at + 1, points);
        let hosted: Vec<Theme> =
            self.used.iter().filter(|pair| pair.1 == host).map(|pair| pair.2).collect();
        let mut themes = hosted.clone();
        themes.dedup();
        let school = self.instance.schools.iter().find(|school| school.id == host).unwrap();
        let learns = self.used.iter().any(|pair| (pair.0, pair.2) == (host, theme));
        if themes.len() < usize::from(school.hosts) && !learns {
            self.choose(at, 0, &partners, 0, points + i64::from(all.group));
        }
    }

    /// Tries every list of partners for a group, from this partner on.
    fn choose(
        &mut self,
        at: usize,
        from: usize,
        partners: &[(RecordId, i64)],
        count: u8,
        points: i64,
    ) {
        let (host, theme) = self.groups[at].0;
        if count >= self.instance.rules.smallest {
            self.go(at + 1, points);
        }
        if count == self.instance.rules.largest {
            return;
        }
        for (place, &(partner, more)) in partners.iter().enumerate().skip(from) {
            let school = self.instance.schools.iter().find(|school| school.id == partner).unwrap();
            let learns = self.used.iter().filter(|pair| pair.0 == partner).count();
            let clash = self.used.iter().any(|pair| {
                (pair.0, pair.2) == (partner, theme)
                    || (pair.1, pair.2) == (partner, theme)
                    || (pair.0, pair.1) == (partner, host)
            });
            if learns < usize::from(school.partners) && !clash {
                self.used.push((partner, host, theme));
                self.choose(at, place + 1, partners, count + 1, points + more);
                self.used.pop();
            }
        }
    }
}

/// The most points of all plans, as a linear program in whole numbers.
fn best_by_program(instance: &Instance) -> i64 {
    let mut program = Problem::new(OptimizationDirection::Maximize);
    let weights = &instance.weights;
    let groups = groups(instance);
    let mut opened: BTreeMap<(RecordId, Theme), Variable> = BTreeMap::new();
    let mut joined: BTreeMap<Pair, Variable> = BTreeMap::new();
    for (&(host, theme), partners) in &groups {
        let open = program.add_binary_var(f64::from(weights.group));
        opened.insert((host, theme), open);
        let mut lowest = vec![(open, -f64::from(instance.rules.smallest))];
        let mut highest = vec![(open, -f64::from(instance.rules.largest))];
        for &(partner, points) in partners {
            let join = program.add_binary_var(points as f64);
            joined.insert(Pair { partner, host, theme }, join);
            program.add_constraint([(join, 1.0), (open, -1.0)], ComparisonOp::Le, 0.0);
            lowest.push((join, 1.0));
            highest.push((join, 1.0));
        }
        program.add_constraint(&lowest, ComparisonOp::Ge, 0.0);
        program.add_constraint(&highest, ComparisonOp::Le, 0.0);
    }
    for school in &instance.schools {
        let hosts: Vec<(Variable, f64)> = opened
            .iter()
            .filter(|(group, _)| group.0 == school.id)
            .map(|(_, open)| (*open, 1.0))
            .collect();
        let learns: Vec<(&Pair, Variable)> = joined
            .iter()
            .filter(|(pair, _)| pair.partner == school.id)
            .map(|(pair, join)| (pair, *join))
            .collect();
        let joins: Vec<(Variable, f64)> = learns.iter().map(|(_, join)| (*join, 1.0)).collect();
        program.add_constraint(&hosts, ComparisonOp::Le, f64::from(school.hosts));
        program.add_constraint(&joins, ComparisonOp::Le, f64::from(school.partners));
        for theme in (0..instance.themes).map(Theme) {
            let here = learns.iter().filter(|(pair, _)| pair.theme == theme);
            let mut once: Vec<(Variable, f64)> = here.map(|(_, join)| (*join, 1.0)).collect();
            once.extend(opened.get(&(school.id, theme)).map(|open| (*open, 1.0)));
            program.add_constraint(&once, ComparisonOp::Le, 1.0);
        }
        for host in instance.schools.iter().map(|school| school.id) {
            let once = learns.iter().filter(|(pair, _)| pair.host == host);
            let once: Vec<(Variable, f64)> = once.map(|(_, join)| (*join, 1.0)).collect();
            if once.len() > 1 {
                program.add_constraint(&once, ComparisonOp::Le, 1.0);
            }
        }
        let limit = |program: &mut Problem, less: Variable, than: &[(Variable, f64)]| {
            let mut terms = vec![(less, -1.0)];
            terms.extend(than);
            program.add_constraint(&terms, ComparisonOp::Ge, 0.0);
        };
        let placed = program.add_binary_var(f64::from(weights.placed));
        limit(&mut program, placed, &joins);
        let both = program.add_binary_var(f64::from(weights.gives_and_gets));
        limit(&mut program, both, &joins);
        limit(&mut program, both, &hosts);
    }
    match program.solve() {
        Ok(SolveOutcome::Solution(solution)) => {
            assert_eq!(solution.status(), SolutionStatus::Optimal);
            solution.objective().round() as i64
        }
        other => panic!("no groups is a plan: {other:?}"),
    }
}

#[track_caller]
fn agrees(instance: &Instance, best: i64) {
    let (solution, verdict) = solve(instance);
    assert!(solution.points <= best, "a plan better than the best: {instance:?}");
    assert!(solution.bound >= best, "{} is no bound of {best}: {instance:?}", solution.bound);
    if verdict == Verdict::Proven {
        assert_eq!(solution.points, best, "{instance:?}");
    }
}

proptest! {
    #![proptest_config(Config { cases: 500, failure_persistence: None, ..Config::default() })]

    #[test]
    fn of_up_to_eight_schools_no_plan_beats_the_best(instance in networks(1..9)) {
        agrees(&instance, best_of_all(&instance));
    }
}

proptest! {
    #![proptest_config(Config { cases: 100, failure_persistence: None, ..Config::default() })]

    #[test]
    fn of_twenty_to_sixty_schools_the_program_finds_no_better_plan(instance in networks(20..61)) {
        // Where all can meet all, the program takes minutes.
        let farthest = instance.rules.farthest.unwrap_or(u32::MAX).min(15_000);
        let rules = Rules { farthest: Some(farthest), ..instance.rules };
        let instance = Instance { rules, ..instance };
        agrees(&instance, best_by_program(&instance));
    }
}
