//! How sure a score is and what it is called, against values computed by hand and against the laws
//! they must keep.

use crate::figure::{check, check_near, score_of};
use proptest::prelude::*;
use std::cmp::Ordering;
use talentscan::domain::figure::beside::{BesideTeam, View};
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::difference::Difference;
use talentscan::domain::figure::interval::{Interval, TeamScore};
use talentscan::domain::figure::precision::Precision;
use talentscan::domain::figure::quartiles::Quartiles;
use talentscan::domain::figure::response_rate::{FilledIn, ResponseRate, Turnout};
use talentscan::domain::figure::score::{Fraction, Score};
use talentscan::domain::figure::standing::{Standing, ranks};
use talentscan::domain::figure::within::{r_wg, r_wg_j};

/// Five who count in a domain of four statements: 87.5, 75, 83.33, 100 and 50.
const FIVE: [u32; 5] = [105, 90, 100, 120, 60];

/// How often each answer was given to its four statements.
const STATEMENTS: [[u32; 3]; 4] = [[1, 1, 3], [0, 2, 3], [0, 4, 1], [0, 0, 5]];

fn team_score(points: &[u32], team: Option<u32>) -> TeamScore {
    TeamScore { score: score_of(points.iter().copied()), team }
}

// What a score is called.

/// Source: the thresholds 75 and 50 of this project, by hand.
#[test]
fn standing_is_by_the_exact_score() {
    let rows = [
        ((100, 1), Standing::Strength),
        ((75, 1), Standing::Strength),
        ((7499, 100), Standing::Growing),
        ((50, 1), Standing::Growing),
        ((4999, 100), Standing::ChanceToLearn),
        ((0, 1), Standing::ChanceToLearn),
    ];
    let of = |(above, below)| Fraction::new(above, below).map(Standing::of);
    check(rows.map(|(score, wanted)| (score, of(score), Some(wanted))));
}

/// 79 1/6 and 79 look the same on screen, and do not share a rank.
///
/// Source: computed by hand.
#[test]
fn ranks_are_shared_by_exact_ties() {
    let rows: [(&[_], &[_]); 4] = [
        (&[], &[]),
        (&[(50, 1)], &[1]),
        (&[(150, 2), (40, 1), (60, 1), (75, 1), (40, 1)], &[1, 4, 3, 1, 4]),
        (&[(79, 1), (475, 6)], &[2, 1]),
    ];
    check(rows.map(|(scores, wanted)| {
        let all: Vec<Fraction> =
            scores.iter().filter_map(|&(above, below)| Fraction::new(above, below)).collect();
        (scores, ranks(&all), wanted.to_vec())
    }));
}

// Who took part.

/// Source: the thresholds 70 % and 50 % of this project, by hand.
#[test]
fn turnout_is_by_the_exact_percentage() {
    let rows = [
        ((7, Some(10)), Some(Turnout::Good)),
        ((10, Some(10)), Some(Turnout::Good)),
        ((69, Some(99)), Some(Turnout::Fair)),
        ((5, Some(10)), Some(Turnout::Fair)),
        ((10, Some(21)), Some(Turnout::Low)),
        ((5, None), None),
        ((11, Some(10)), None),
        ((0, Some(0)), None),
    ];
    check(
        rows.map(|((n, team), wanted)| ((n, team), ResponseRate::new(n, team).turnout(), wanted)),
    );
}

/// Source: computed by hand: 20 forms and 5 statements are 100 answers.
#[test]
fn less_than_four_fifths_filled_in_is_low() {
    let rows = [
        ([16, 16, 16, 16, 16], Fraction::new(80, 1), false),
        ([20, 20, 20, 19, 0], Fraction::new(79, 1), true),
        ([20, 20, 20, 20, 99], Fraction::new(100, 1), false),
    ];
    for (answered, percentage, is_low) in rows {
        let filled = FilledIn::of(20, answered);
        check([(answered, (filled.percentage(), filled.is_low()), (percentage, is_low))]);
    }
    let nothing = FilledIn::of(0, []);
    assert_eq!((nothing.percentage(), nothing.is_low()), (None, false));
}

#[test]
fn few_people_are_counted_and_many_have_a_decimal() {
    let rows = [
        (0, Precision::Counts),
        (9, Precision::Counts),
        (10, Precision::Whole),
        (99, Precision::Whole),
        (100, Precision::Decimal),
        (u32::MAX, Precision::Decimal),
    ];
    check(rows.map(|(n, wanted)| (n, Precision::of(n), wanted)));
}

// How sure a score is.

/// Source: computed by hand: a variance of 3125 / 9, over 5, times 3 / 8; the ends with 30 digits
/// (mpmath 1.4.1).
#[test]
fn five_of_eight_lie_between_68_and_90() {
    let team = team_score(&FIVE, Some(8));
    check_near([
        ("variance", team.variance(), 3125.0 / 9.0),
        ("deviation", team.deviation(), 18.633_899_812_498_25),
        ("error", team.standard_error(), 5.103_103_630_798_288),
        ("low", team.interval().map(|interval| interval.low), 68.287_631_591_057_48),
        ("high", team.interval().map(|interval| interval.high), 90.045_701_742_275_85),
    ]);
}

/// Whoever was asked of a whole team leaves nothing to guess; a size that can not be is none.
#[test]
fn size_of_the_team_narrows_the_interval() {
    let error = |team| team_score(&FIVE, team).standard_error();
    check_near([
        ("all", error(Some(5)), 0.0),
        ("unknown", error(None), 8.333_333_333_333_334),
        ("too small", error(Some(4)), 8.333_333_333_333_334),
        ("huge", error(Some(u32::MAX)), 8.333_333_328_482_782),
    ]);
    let all = team_score(&FIVE, Some(5)).interval().unwrap();
    check_near([("low", Some(all.low), 475.0 / 6.0), ("high", Some(all.high), 475.0 / 6.0)]);
}

#[test]
fn interval_takes_five_and_stays_on_the_scale() {
    let of = |points: &[u32]| team_score(points, None).interval();
    check([
        ("nobody", of(&[]), None),
        ("four", of(&[120, 60, 0, 30]), None),
        ("all alike", of(&[120; 5]), Some(Interval { low: 100.0, high: 100.0 })),
    ]);
    let high = of(&[120, 120, 120, 120, 0]).unwrap();
    assert!(high.low < 80.0 && high.high >= 100.0, "{high:?}");
    let low = of(&[0, 0, 0, 0, 120]).unwrap();
    assert!(low.low <= 0.0 && low.high > 20.0, "{low:?}");
    check([("one", team_score(&[60], None).variance(), None)]);
}

/// Nobody has this many forms, and a damaged file may say so all the same.
#[test]
fn impossible_sums_have_figures_all_the_same() {
    for score in [
        Score { n: u32::MAX, sum: u64::MAX, sum_squares: u64::MAX },
        Score { n: 5, sum: u64::MAX, sum_squares: 0 },
        Score { n: 5, sum: 0, sum_squares: u64::MAX },
    ] {
        let interval = TeamScore { score, team: None }.interval().unwrap();
        assert!(0.0 <= interval.low && interval.low <= interval.high && interval.high <= 100.0);
    }
}

// How far a group agrees.

/// Source: computed by hand: variances of 0.8, 0.3, 0.2 and 0 over 2/3; together 2.05 / 2.5375.
#[test]
fn spread_within_a_team_of_five() {
    let statements = STATEMENTS.map(Counts::new);
    let wanted = [0.0, 0.55, 0.7, 1.0];
    check_near(
        statements.iter().zip(wanted).map(|(counts, wanted)| (counts, r_wg(counts), wanted)),
    );
    check_near([
        ("together", r_wg_j(statements, 5), 2.05 / 2.5375),
        ("camps", r_wg_j([Counts::new([5, 0, 5])], 5), 0.0),
        ("four points", r_wg(&Counts::new([0, 5, 5, 0])), 1.0 - (5.0 / 18.0) / 1.25),
    ]);
    check([
        ("too few", r_wg_j(statements, 6), None),
        ("one", r_wg(&Counts::new([1, 0, 0])), None),
        ("nobody", r_wg(&Counts::<3>::default()), None),
    ]);
}

/// Source: computed by hand, as the order of who answered.
#[test]
fn middle_half_is_what_somebody_answered() {
    let rows: [(&[u32], Option<_>); 6] = [
        (&[1, 1, 3], Some((2, 3, 3))),
        (&[0, 2, 2], Some((2, 2, 3))),
        (&[1, 0, 0, 3], Some((1, 4, 4))),
        (&[0, 0, 5], Some((3, 3, 3))),
        (&[2, 4, 2], Some((1, 2, 2))),
        (&[0, 0, 0], None),
    ];
    check(rows.map(|(counts, wanted)| {
        let found = Quartiles::of(counts);
        (counts, found.map(|found| (found.low, found.median, found.high)), wanted)
    }));
}

// The principal beside the team.

/// Source: computed by hand: the team's five score 79 1/6, within 68.3 to 90.0 (of eight), or within
/// 61.4 to 96.9 (of nobody knows how many).
#[test]
fn gap_is_a_difference_outside_the_interval_alone() {
    let of = |principal: u32, team| {
        BesideTeam::of(score_of([principal]), team_score(&FIVE, team)).map(|found| found.view)
    };
    check([
        ("100 beside 68 to 90", of(120, Some(8)), Some(View::Difference)),
        ("100 beside 61 to 97", of(120, None), Some(View::Difference)),
        ("67 beside 68 to 90", of(80, Some(8)), Some(View::Difference)),
        ("67 beside 61 to 97", of(80, None), Some(View::Unsure)),
        ("87.5", of(105, Some(5)), Some(View::Same)),
        ("50", of(60, Some(8)), Some(View::LargeDifference)),
    ]);
    let gap = BesideTeam::of(score_of([60]), team_score(&FIVE, None)).map(|found| found.gap);
    check([("gap", gap.map(Difference::rounded), Some(-29))]);
    let wide = team_score(&[120, 120, 120, 0, 0], None);
    let far = BesideTeam::of(score_of([24]), wide).map(|found| found.view);
    check([("40 apart, and nobody is sure", far, Some(View::Unsure))]);
    let four = team_score(&[120, 120, 120, 120], None);
    check([
        ("four", BesideTeam::of(score_of([60]), four), None),
        ("nobody", BesideTeam::of(Score::default(), team_score(&FIVE, None)), None),
    ]);
}

/// Source: computed by hand, over a team of no spread at 50: 10 and 25 belong to the upper step.
#[test]
fn gap_is_compared_exactly() {
    let team = team_score(&[60; 5], None);
    let rows = [
        (60, View::Same),
        (71, View::Same),
        (72, View::Difference),
        (48, View::Difference),
        (89, View::Difference),
        (90, View::LargeDifference),
        (30, View::LargeDifference),
    ];
    check(rows.map(|(principal, wanted)| {
        let found = BesideTeam::of(score_of([principal]), team).map(|found| found.view);
        (principal, found, Some(wanted))
    }));
}

/// Source: computed by hand.
#[test]
fn difference_is_exact_and_rounds_away_from_zero() {
    let rows = [
        ((55, 1), (275, 4), (Ordering::Greater, 14)),
        ((275, 4), (55, 1), (Ordering::Less, -14)),
        ((5, 2), (0, 1), (Ordering::Less, -3)),
        ((0, 1), (5, 2), (Ordering::Greater, 3)),
        ((1, 3), (2, 6), (Ordering::Equal, 0)),
    ];
    check(rows.map(|((a, b), (c, d), wanted)| {
        let found = Difference::between(Fraction::new(a, b).unwrap(), Fraction::new(c, d).unwrap());
        let found = found.map(|found| (found.direction(), found.rounded()));
        (((a, b), (c, d)), found, Some(wanted))
    }));
    let finest = Fraction::new(1, u64::MAX).unwrap();
    check([("too fine", Difference::between(finest, Fraction::new(1, 2).unwrap()), None)]);
}

fn some_points() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(0..=120u32, 5..30)
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn interval_holds_its_score_and_stays_on_the_scale(
        points in some_points(), more in prop::option::of(0..40u32),
    ) {
        let size = more.map(|more| u32::try_from(points.len()).unwrap() + more);
        let team = team_score(&points, size);
        let interval = team.interval().unwrap();
        prop_assert!(interval.holds(team.score.exact().unwrap().to_f64()));
        prop_assert!(0.0 <= interval.low && interval.high <= 100.0);
        prop_assert!(team.deviation().unwrap() <= 71.0);
    }

    #[test]
    fn larger_team_makes_no_surer(points in some_points(), more in 0..40u32) {
        let n = u32::try_from(points.len()).unwrap();
        let error = |size| team_score(&points, size).standard_error().unwrap();
        prop_assert!(error(Some(n + more)) <= error(Some(n + more + 1)));
        prop_assert!(error(Some(n + more)) <= error(None));
    }

    /// The variance from the sums is that from the people themselves.
    #[test]
    fn variance_is_that_of_the_people(points in some_points()) {
        let n = f64::from(u32::try_from(points.len()).unwrap());
        let scores: Vec<f64> = points.iter().map(|points| f64::from(*points) / 1.2).collect();
        let mean = scores.iter().sum::<f64>() / n;
        let wanted = scores.iter().map(|score| (score - mean).powi(2)).sum::<f64>() / (n - 1.0);
        let found = team_score(&points, None).variance().unwrap();
        prop_assert!((found - wanted).abs() < 1e-9, "{} {}", found, wanted);
    }

    #[test]
    fn middle_half_holds_half(counts in prop::collection::vec(0..20u32, 3..=4)) {
        let Some(Quartiles { low, median, high }) = Quartiles::of(&counts) else {
            prop_assert!(counts.iter().all(|count| *count == 0));
            return Ok(());
        };
        prop_assert!(low <= median && median <= high);
        let rated = (1_u8..).zip(&counts);
        let within: u32 =
            rated.filter(|(rating, _)| (low..=high).contains(rating)).map(|(_, count)| count).sum();
        prop_assert!(2 * within >= counts.iter().sum());
    }

    #[test]
    fn spread_within_lies_between_nothing_and_one(
        counts in prop::collection::vec(prop::array::uniform3(0..20u32), 1..6),
    ) {
        let all: Vec<Counts<3>> = counts.into_iter().map(Counts::new).collect();
        for counts in &all {
            prop_assert_eq!(r_wg(counts).is_some(), counts.n() > 1);
            prop_assert!(r_wg(counts).is_none_or(|r| (0.0..=1.0).contains(&r)));
        }
        prop_assert!(r_wg_j(all, 5).is_none_or(|r| (0.0..=1.0).contains(&r)));
    }

    #[test]
    fn ranks_count_what_lies_above(scores in prop::collection::vec((0..20u64, 1..4u64), 0..8)) {
        let all: Vec<Fraction> =
            scores.iter().filter_map(|&(above, below)| Fraction::new(above, below)).collect();
        let ranks = ranks(&all);
        for (one, rank) in all.iter().zip(&ranks) {
            for (other, next) in all.iter().zip(&ranks) {
                prop_assert_eq!(other.cmp(one), rank.cmp(next));
            }
        }
        prop_assert_eq!(ranks.iter().min().copied(), (!all.is_empty()).then_some(1));
    }
}
