//! What holds for every network: more choice is never worse, and nothing depends on the order.

use super::network::{budget, id, networks, pair, solve};
use super::worked::eight_schools;
use proptest::prelude::*;
use proptest::test_runner::Config;
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::check::Verdict;
use talentscan::domain::matching::difference::Difference;
use talentscan::domain::matching::explain::{Change, Hurdle, explain, hurdles, left_out};
use talentscan::domain::matching::instance::{Choice, Instance, Pair, Theme};
use talentscan::domain::matching::rulebook::{Obstacle, Rulebook};
use talentscan::domain::matching::solver::Solver;
use talentscan::domain::matching::{Hindrance, Stage};

/// Any pair of schools 1 to 12.
fn pairs() -> impl Strategy<Value = Pair> {
    (1..12_u32, 1..12_u32, 0..3_u8).prop_map(|(partner, host, theme)| {
        let letter = |number| char::from_u32(number).unwrap();
        pair(letter(partner), letter(host), theme)
    })
}

fn choices() -> impl Strategy<Value = Vec<Choice>> {
    let one = (pairs(), 0..6).prop_map(|(pair, kind)| match kind {
        0 => Choice::Appoint(pair.host, pair.theme),
        1 => Choice::TakePart(pair.partner),
        2 => Choice::Open(pair.host, pair.theme),
        3 => Choice::Close(pair.host, pair.theme),
        4 => Choice::Pin(pair),
        _ => Choice::Ban(pair),
    });
    prop::collection::vec(one, 0..6)
}

proptest! {
    #![proptest_config(Config { cases: 200, failure_persistence: None, ..Config::default() })]

    #[test]
    fn banning_a_pair_never_raises_the_best_plan(
        instance in networks(4..12),
        banned in prop::collection::vec(pairs(), 1..20),
    ) {
        let banned: Vec<Choice> = banned.into_iter().map(Choice::Ban).collect();
        let (free, of_free) = solve(&instance);
        let (held, of_held) = solve(&instance.with(&banned));
        prop_assert!(held.points <= free.bound);
        if (of_free, of_held) == (Verdict::Proven, Verdict::Proven) {
            prop_assert!(held.points <= free.points);
        }
    }

    #[test]
    fn the_order_of_everything_never_matters(instance in networks(4..16), chosen in choices()) {
        let instance = instance.with(&chosen);
        let mut turned = instance.clone();
        turned.schools.reverse();
        turned.schools.iter_mut().for_each(|school| school.standings.reverse());
        turned.choices.reverse();
        prop_assert_eq!(instance.fingerprint(), turned.fingerprint());
        prop_assert_eq!(solve(&instance).0, solve(&turned).0);
    }

    #[test]
    fn every_choice_is_followed_or_named_as_impossible(
        instance in networks(4..12),
        chosen in choices(),
    ) {
        // The checker, which `solve` asks, rejects a plan that follows less than it says.
        let instance = instance.with(&chosen);
        let (solution, _) = solve(&instance);
        for impossible in &solution.impossible {
            prop_assert!(matches!(impossible.choice, Choice::Pin(_) | Choice::Open(..)));
            let only = Instance { choices: vec![impossible.choice], ..instance.clone() };
            let alone = solve(&only).0.impossible.is_empty();
            // What is possible alone is only given up for another choice.
            prop_assert!(!alone || instance.choices.len() > 1);
        }
    }

    #[test]
    fn slices_change_nothing(instance in networks(4..16), slice in 1..10_000_u64) {
        let mut solver = Solver::new(&instance, budget());
        while solver.step(slice).stage != Stage::Done {}
        prop_assert_eq!(solver.solution(), Solver::new(&instance, budget()).run());
    }
}

#[test]
fn who_stops_at_once_has_a_plan_with_a_proof() {
    let mut solver = Solver::new(&eight_schools(), Budget::default());
    let mut before = 0;
    while solver.step(1).stage == Stage::First {
        assert!(solver.progress().points >= before);
        before = solver.progress().points;
    }
    let solution = solver.solution();
    assert!(solution.points > 1000 && solution.bound >= 1543, "{solution:?}");
}

#[test]
fn a_pair_of_the_plan_is_explained() {
    let book = Rulebook::new(&eight_schools());
    let plan = solve(&eight_schools()).0.plan;
    let why = explain(&book, &plan, pair('C', 'F', 1)).unwrap();
    assert_eq!(why.parts.sum(), 85);
    let hosts: Vec<_> = why.alternatives.iter().map(|other| other.pair.host).collect();
    assert_eq!(hosts, [id('H'), id('A'), id('B')]);
    assert_eq!(hurdles(&book, &plan, pair('C', 'F', 1)), [Hurdle::There]);
    let leaves = pair('C', 'F', 1);
    let wanted = [Hurdle::PartnerFull(leaves), Hurdle::LeavesTooFew(leaves)];
    assert_eq!(hurdles(&book, &plan, pair('C', 'A', 0)), wanted);
    let of_d = hurdles(&book, &plan, pair('D', 'G', 2));
    assert_eq!(of_d[0], Hurdle::GroupFull);
}

#[test]
fn fixing_a_pair_says_what_it_costs_and_whom_it_concerns() {
    let instance = eight_schools();
    let before = solve(&instance).0;
    let wished = pair('C', 'A', 0);
    let after = solve(&instance.with(&[Choice::Pin(wished)])).0;
    let difference = Difference::new(&Rulebook::new(&instance), &before.plan, &after.plan);
    assert_eq!(difference.points(), after.points - before.points);
    assert_eq!(difference.points(), -3);
    assert!(difference.schools.contains(&id('C')) && difference.schools.contains(&id('A')));
    assert!(Difference::new(&Rulebook::new(&instance), &before.plan, &before.plan).is_empty());
    let banned = solve(&instance.with(&[Choice::Ban(pair('F', 'G', 2))])).0;
    assert!(banned.points < before.points);
}

#[test]
fn what_can_not_be_is_named() {
    let rows = [
        (Choice::Pin(pair('A', 'A', 0)), Some(Obstacle::SameSchool)),
        (Choice::Pin(pair('E', 'B', 1)), Some(Obstacle::GapTooSmall { hundredths: 500 })),
        (Choice::Pin(pair('C', 'G', 2)), Some(Obstacle::NoWish)),
        (Choice::Pin(pair('C', 'B', 0)), Some(Obstacle::NoExample)),
        (Choice::Open(id('H'), Theme(0)), Some(Obstacle::NoExample)),
        (Choice::Pin(pair('C', 'z', 0)), Some(Obstacle::Unknown)),
    ];
    for (choice, obstacle) in rows {
        let impossible = solve(&eight_schools().with(&[choice])).0.impossible;
        let [only] = impossible.as_slice() else { panic!("{choice:?}: {impossible:?}") };
        let Hindrance::Obstacles(found) = &only.reason else { panic!("{only:?}") };
        assert_eq!(found.iter().find(|found| Some(**found) == obstacle).copied(), obstacle);
    }
    let both = [Choice::Pin(pair('C', 'A', 0)), Choice::Pin(pair('C', 'D', 0))];
    let impossible = solve(&eight_schools().with(&both)).0.impossible;
    assert_eq!(impossible[0].choice, both[1]);
    assert_eq!(impossible[0].reason, Hindrance::OtherGroup);
}

#[test]
fn kept_pairs_are_preferred_when_a_school_drops_out() {
    let mut later = eight_schools();
    later.earlier = solve(&later).0.plan.pairs().collect();
    later.schools.retain(|school| school.id != id('H'));
    later.weights.kept = 300;
    let kept = |instance: &Instance| {
        let plan = solve(instance).0.plan;
        plan.pairs().filter(|pair| later.earlier.contains(pair)).count()
    };
    let mut free = later.clone();
    free.weights.kept = 0;
    assert!(kept(&later) >= kept(&free));
    assert!(kept(&later) >= 6, "{}", kept(&later));
}

#[test]
fn a_school_without_a_group_is_told_what_would_help() {
    let mut instance = eight_schools();
    let far = instance.schools.iter_mut().find(|school| school.id == id('C')).unwrap();
    far.place.as_mut().unwrap().latitude += 50_000;
    let plan = solve(&instance).0.plan;
    let why = left_out(&Rulebook::new(&instance), &plan, id('C')).unwrap();
    assert!(why.own.is_empty() && why.nearest.is_empty(), "{why:?}");
    assert!(why.helps.iter().any(|help| matches!(help.change, Change::Farthest(m) if m > 30_000)));
    assert_eq!(left_out(&Rulebook::new(&instance), &plan, id('G')), None);
}
