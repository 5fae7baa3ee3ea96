//! What changed between two rounds, against values computed by hand and against the laws they must
//! keep.

use crate::figure::{check, check_near, score_of};
use proptest::prelude::*;
use talentscan::domain::figure::change::{Change, Measured, NotComparable, Verdict, theme_change};
use talentscan::domain::figure::difference::Difference;
use talentscan::domain::figure::dominance::Dominance;
use talentscan::domain::figure::interval::{Interval, TeamScore};
use talentscan::domain::figure::network::{NetworkChange, placed_beside_not_placed};
use talentscan::domain::figure::paired::PairedChange;
use talentscan::domain::figure::permutation::{Permutation, parted, signs};
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::response::Series;

/// 50, 62.5, 75, 37.5 and 50.
const BEFORE: [u32; 5] = [60, 75, 90, 45, 60];

/// 75, 62.5, 87.5, 62.5, 75 and 50.
const AFTER: [u32; 6] = [90, 75, 105, 75, 90, 60];

/// Any seed will do.
const SEED: u64 = 2026;

fn measured(series: Series, points: &[u32], team: Option<u32>) -> Measured {
    let score = score_of(points.iter().copied());
    Measured { series, score: TeamScore { score, team } }
}

fn team(points: &[u32]) -> Measured {
    measured(Series::Personal, points, None)
}

fn change(before: &[u32], after: &[u32]) -> Change {
    Change::between(team(before), team(after)).unwrap()
}

/// Source: computed by hand: 55 and 68.75; the error and the degrees of freedom from the variances
/// 203.125 / 5 … by their formulas; the ends with 30 digits (mpmath 1.4.1).
#[test]
fn two_rounds_of_a_team_are_a_possible_change() {
    let found = change(&BEFORE, &AFTER);
    let welch = found.welch.unwrap();
    check_near([
        ("change", Some(found.difference.to_f64()), 13.75),
        ("error", Some(welch.standard_error), 8.322_910_148_099_242),
        ("freedom", welch.freedom, 8.320_319_849_482_596),
        ("low", Some(welch.interval.low), -1.649_959_918_016_714),
        ("high", Some(welch.interval.high), 29.149_959_918_016_714),
    ]);
    assert_eq!(found.verdict, Verdict::Possible);
    assert_eq!(found.difference.rounded(), 14);
}

/// The same two rounds, of 8 and of 10 people: who is nearly everybody is sure of it.
///
/// Source: computed by hand: the squared errors times 3 / 8 and 4 / 10; the ends likewise.
#[test]
fn sizes_of_the_teams_make_the_same_change_clear() {
    let before = measured(Series::Personal, &BEFORE, Some(8));
    let found = Change::between(before, measured(Series::Personal, &AFTER, Some(10))).unwrap();
    let welch = found.welch.unwrap();
    check_near([
        ("error", Some(welch.standard_error), 5.166_498_653_182_185_5),
        ("freedom", welch.freedom, 8.453_948_361_010_251),
        ("low", Some(welch.interval.low), 4.209_101_184_691_902),
        ("high", Some(welch.interval.high), 23.290_898_815_308_098),
    ]);
    assert_eq!(found.verdict, Verdict::Clear);

    let before = measured(Series::Personal, &BEFORE, Some(5));
    let found = Change::between(before, measured(Series::Personal, &AFTER, Some(6))).unwrap();
    let only = Interval { low: 13.75, high: 13.75 };
    let welch = found.welch.map(|welch| (welch.interval, welch.freedom));
    check([(
        "everybody, both times",
        (welch, found.verdict),
        (Some((only, None)), Verdict::Clear),
    )]);
}

/// Source: the thresholds 5 and 10 of this project, by hand, on teams without spread.
#[test]
fn verdict_is_by_the_exact_points() {
    let rows = [
        (60, Verdict::NearlySame),
        (65, Verdict::NearlySame),
        (66, Verdict::Small),
        (54, Verdict::Small),
        (71, Verdict::Small),
        (72, Verdict::Clear),
        (48, Verdict::Clear),
    ];
    check(rows.map(|(after, wanted)| (after, change(&[60; 5], &[after; 5]).verdict, wanted)));
    let points = |above| Difference::between(Fraction::whole(0), Fraction::whole(above)).unwrap();
    let interval = |low, high| Some(Interval { low, high });
    check([
        ("leaves out 0", Verdict::of(points(10), interval(0.1, 20.0)), Verdict::Clear),
        ("holds 0", Verdict::of(points(10), interval(0.0, 20.0)), Verdict::Possible),
        ("no interval", Verdict::of(points(10), None), Verdict::Possible),
        ("small, and sure of it", Verdict::of(points(9), interval(8.0, 10.0)), Verdict::Small),
    ]);
}

#[test]
fn only_like_with_like_is_compared() {
    let form = |series, points| measured(series, &[points], None);
    let compare = |before, after| {
        let found = Change::between(before, after);
        found.map(|change| (change.difference.rounded(), change.welch, change.verdict))
    };
    let (joint, principal) = (Series::Joint, Series::Principal);
    let other = NotComparable::OtherSeries { before: joint, after: principal };
    check([
        ("forms", compare(form(joint, 60), form(joint, 66)), Ok((5, None, Verdict::Small))),
        (
            "far apart",
            compare(form(joint, 0), form(joint, 120)),
            Ok((100, None, Verdict::Possible)),
        ),
        ("other series", compare(form(joint, 60), form(principal, 60)), Err(other)),
        (
            "four before",
            compare(team(&[60; 4]), team(&[60; 9])),
            Err(NotComparable::TooFew { before: 4, after: 9 }),
        ),
        (
            "four after",
            compare(team(&[60; 9]), team(&[60; 4])),
            Err(NotComparable::TooFew { before: 9, after: 4 }),
        ),
        (
            "nobody",
            compare(form(joint, 60), measured(joint, &[], None)),
            Err(NotComparable::TooFew { before: 1, after: 0 }),
        ),
    ]);
}

/// Source: computed by hand: the theme rose 20, the others 5, 10 and −3, so 4 in the mean.
#[test]
fn theme_change_is_beside_the_other_domains() {
    let rise = |points: u64| Difference::between(Fraction::whole(0), Fraction::whole(points));
    let rise = |points| rise(points).unwrap();
    let fall = Difference::between(Fraction::whole(3), Fraction::whole(0)).unwrap();
    let found = theme_change(rise(20), &[rise(5), rise(10), fall]);
    check_near([("theme", found, 16.0), ("theme falls", theme_change(fall, &[rise(1)]), -4.0)]);
    check([("no others", theme_change(rise(20), &[]), None)]);
}

/// Source: computed by hand: of 30 pairs 20 are higher, 4 lower and 6 equal; 98 of 462 ways to part
/// eleven people, counted one by one.
#[test]
fn single_people_laid_beside_each_other() {
    let pairs = Dominance::of(&BEFORE, &AFTER);
    assert_eq!(pairs, Dominance { more: 20, equal: 6, less: 4 });
    check_near([
        ("delta", pairs.delta(), 16.0 / 30.0),
        ("superiority", pairs.superiority(), 23.0 / 30.0),
    ]);
    let none = Dominance::of(&BEFORE, &[]);
    check([("delta", none.delta(), None), ("superiority", none.superiority(), None)]);

    let chance = parted(&BEFORE, &AFTER, SEED);
    check([("ways", chance, Some(Permutation { as_large: 98, tried: 462, seed: None }))]);
    check_near([("p", chance.map(Permutation::p), 98.0 / 462.0)]);
}

/// Up to 200,000 ways are all tried, and of more 20,000 are drawn: 184,756 ways to part twice ten
/// people, 352,716 for ten and eleven.
#[test]
fn many_ways_are_drawn_with_the_seed_beside() {
    let ten: Vec<u32> = (0..10).map(|place| place * 5).collect();
    let other: Vec<u32> = (0..11).map(|place| 20 + place * 6).collect();
    let all = parted(&ten, &other[..10], SEED).unwrap();
    assert_eq!((all.tried, all.seed), (184_756, None));
    let drawn = parted(&ten, &other, SEED).unwrap();
    assert_eq!((drawn.tried, drawn.seed), (20_000, Some(SEED)));
    assert_eq!(parted(&ten, &other, SEED), Some(drawn), "the same seed finds the same");
    assert_ne!(parted(&ten, &other, SEED + 1), Some(drawn));
    let far = parted(&[0; 30], &[120; 30], SEED).unwrap();
    check_near([("never 0", Some(far.p()), 1.0 / 20_001.0)]);
    check([
        ("nobody before", parted(&[], &ten, SEED), None),
        ("nobody after", parted(&ten, &[], SEED), None),
    ]);
    let many = vec![60; 199_999];
    check_near([("one beside many", parted(&[0], &many, SEED).map(Permutation::p), 5e-6)]);
}

/// What is drawn comes near to what all ways would say.
///
/// Source: computed by hand: one person of 12 points among 20 and 21 of 0 falls on the side of the
/// 20 in 20 of 41 ways, and the difference is then the larger one.
#[test]
fn drawn_ways_come_near_to_all_of_them() {
    let mut before = vec![0; 20];
    let after = vec![0; 21];
    before[0] = 12;
    let p = parted(&before, &after, SEED).unwrap().p();
    assert!((p - 20.0 / 41.0).abs() < 0.015, "{p}");
}

/// Source: computed by hand: the changes 25, 0, 12.5, 25 and 25 have the mean 17.5 and the error 5;
/// the ends with 30 digits (mpmath 1.4.1).
#[test]
fn people_who_are_followed_are_surer() {
    let people: Vec<(u32, u32)> = BEFORE.into_iter().zip([90, 75, 105, 75, 90]).collect();
    let found = PairedChange::of(&people).unwrap();
    check_near([
        ("mean", Some(found.difference.to_f64()), 17.5),
        ("error", Some(found.standard_error), 5.0),
        ("low", Some(found.interval.low), 6.840_766_068_366_752),
        ("high", Some(found.interval.high), 28.159_233_931_633_25),
    ]);
    assert_eq!(Verdict::of(found.difference, Some(found.interval)), Verdict::Clear);
    assert_eq!(PairedChange::of(&people[..4]), None);
}

/// Source: computed by hand: of the 8 ways to turn 1, 2 and 3 only two have a sum as far from 0; of
/// 1, 1 and −2 all of them have.
#[test]
fn signs_of_few_schools_are_all_tried() {
    let row = |as_large, tried| Some(Permutation { as_large, tried, seed: None });
    check([
        ("all up", signs(&[1.0, 2.0, 3.0], SEED), row(2, 8)),
        ("all down", signs(&[-1.0, -2.0, -3.0], SEED), row(2, 8)),
        ("none", signs(&[1.0, 1.0, -2.0], SEED), row(8, 8)),
        ("thirds", signs(&[0.1, 0.2, 0.3], SEED), row(2, 8)),
        ("no schools", signs(&[], SEED), None),
        ("sixteen", signs(&[5.0; 16], SEED), row(2, 65_536)),
    ]);
    let many = signs(&[5.0; 17], SEED).unwrap();
    assert_eq!((many.tried, many.seed), (20_000, Some(SEED)));
}

/// Source: computed by hand.
#[test]
fn network_is_the_mean_of_its_schools() {
    let found = NetworkChange::of(&[12.0, 8.0, -2.0, 6.0], SEED).unwrap();
    assert_eq!(found.schools, 4);
    check_near([("mean", Some(found.mean), 6.0), ("p", Some(found.chance.p()), 4.0 / 16.0)]);
    let (placed, others) = ([12.0, 8.0, -2.0, 6.0, 6.0], [1.0, 2.0, 3.0, 4.0, 0.0, 2.0]);
    check_near([("beside", placed_beside_not_placed(&placed, &others), 4.0)]);
    check([
        ("four placed", placed_beside_not_placed(&placed[..4], &others), None),
        ("four others", placed_beside_not_placed(&placed, &others[..4]), None),
        ("no schools", NetworkChange::of(&[], SEED).map(|found| found.mean), None),
    ]);
}

fn some_points() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0..=120u32, 5..12)
}

fn some_changes() -> impl Strategy<Value = Vec<f64>> {
    prop::collection::vec((-600..600i32).prop_map(|change| f64::from(change) / 7.0), 1..9)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(300))]

    #[test]
    fn way_back_is_as_long(before in some_points(), after in some_points()) {
        let (there, back) = (change(&before, &after), change(&after, &before));
        prop_assert_eq!(Some(there.difference.to_f64()), Some(-back.difference.to_f64()));
        prop_assert_eq!(there.difference.rounded(), -back.difference.rounded());
        prop_assert_eq!(there.verdict, back.verdict);
        let (there, back) = (there.welch.unwrap(), back.welch.unwrap());
        prop_assert_eq!(Some(there.interval.low), Some(-back.interval.high));
        prop_assert_eq!(there.freedom, back.freedom);
        let pairs = Dominance::of(&before, &after);
        let turned = Dominance::of(&after, &before);
        prop_assert_eq!((pairs.more, pairs.equal), (turned.less, turned.equal));
    }

    /// Between the smaller of both and their sum.
    #[test]
    fn degrees_of_freedom_lie_between_one_round_and_both(
        before in some_points(), after in some_points(),
    ) {
        let n = |round: &[u32]| f64::from(u32::try_from(round.len()).unwrap()) - 1.0;
        if let Some(freedom) = change(&before, &after).welch.and_then(|welch| welch.freedom) {
            prop_assert!(n(&before).min(n(&after)) - 1e-9 <= freedom);
            prop_assert!(freedom <= n(&before) + n(&after) + 1e-9);
        }
    }

    #[test]
    fn order_of_people_is_nothing_to_chance(
        (before, shuffled) in some_points()
            .prop_flat_map(|points| (Just(points.clone()), Just(points).prop_shuffle())),
        after in some_points(),
    ) {
        let found = parted(&before, &after, SEED).unwrap();
        prop_assert_eq!(parted(&shuffled, &after, SEED), Some(found));
        prop_assert_eq!(parted(&after, &before, SEED).map(Permutation::p), Some(found.p()));
        prop_assert!(found.p() > 0.0 && found.p() <= 1.0);
    }

    #[test]
    fn who_did_not_change_is_as_chance_would_have_it(points in some_points()) {
        let chance = parted(&points, &points, SEED).unwrap();
        prop_assert_eq!(chance.as_large, chance.tried);
        prop_assert_eq!(Dominance::of(&points, &points).delta(), Some(0.0));
        prop_assert_eq!(Dominance::of(&points, &points).superiority(), Some(0.5));
    }

    #[test]
    fn order_of_schools_is_nothing_to_the_network(
        (changes, shuffled) in some_changes()
            .prop_flat_map(|changes| (Just(changes.clone()), Just(changes).prop_shuffle())),
    ) {
        let found = NetworkChange::of(&changes, SEED).unwrap();
        prop_assert_eq!(NetworkChange::of(&shuffled, SEED), Some(found));
        let turned: Vec<f64> = changes.iter().map(|change| -change).collect();
        prop_assert_eq!(NetworkChange::of(&turned, SEED).unwrap().chance, found.chance);
        prop_assert!(found.chance.as_large >= 2 || changes.len() < 2);
    }
}
