//! The figures of a team, against published and hand-computed values and against the laws they
//! must keep.

use std::fmt::Debug;

use proptest::prelude::*;
use talentscan::domain::figure::ambition::{Counted, Pairs, Quadrant, RuleOfFour, priority};
use talentscan::domain::figure::consensus::{Consensus, agreement, mean_agreement};
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::score::{Extremes, Fraction, Score, extremes, points};

/// All rows below go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
pub(crate) fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

/// The same for figures that computers do not hold exactly: a thousand-millionth off is right.
#[track_caller]
pub(crate) fn check_near(rows: impl IntoIterator<Item = (impl Debug, Option<f64>, f64)>) {
    let near = |found: f64, wanted: f64| (found - wanted).abs() < 1e-9;
    check(rows.into_iter().map(|(row, found, wanted)| {
        (row, found.map(|found| if near(found, wanted) { wanted } else { found }), Some(wanted))
    }));
}

// The score of a domain.

/// One character for each statement: a digit is an answer, `-` is none.
fn form(answers: &str) -> Vec<Option<u8>> {
    let answer = |c: char| c.to_digit(10).and_then(|digit| u8::try_from(digit).ok());
    answers.chars().map(answer).collect()
}

pub(crate) fn score_of(points: impl IntoIterator<Item = u32>) -> Score {
    let mut score = Score::default();
    points.into_iter().for_each(|points| score.add(points));
    score
}

fn score(forms: &[Vec<Option<u8>>]) -> Score {
    score_of(forms.iter().filter_map(|form| points(form)))
}

/// Six people in a domain of four statements.
fn team() -> Vec<Vec<Option<u8>>> {
    ["3323", "3223", "23-3", "3333", "--2-", "1223"].map(form).to_vec()
}

/// Source: computed by hand: 60 times the mean of `answer - 1` over what was answered, when that
/// is at least half.
#[test]
fn points_are_the_mean_of_at_least_half_of_the_answers() {
    let rows = [
        ("3323", Some(105)),
        ("3223", Some(90)),
        ("23-3", Some(100)),
        ("3333", Some(120)),
        ("--2-", None),
        ("1223", Some(60)),
        ("13--", Some(60)),
        ("3--", None),
        ("3-2", Some(90)),
        ("32---", None),
        ("32--1", Some(60)),
        ("12131", Some(36)),
        ("----", None),
        ("", None),
        ("0493", None),
        ("04933", None),
        ("4933", Some(120)),
        ("2222221", Some(51)),
    ];
    check(rows.map(|(answers, wanted)| (answers, points(&form(answers)), wanted)));
}

/// Source: computed by hand: 105 + 90 + 100 + 120 + 60 = 475, of 5 × 120.
#[test]
fn team_of_six_scores_79_with_five_that_count() {
    let score = score(&team());
    assert_eq!(score, Score { n: 5, sum: 475, sum_squares: 47_125 });
    assert_eq!(score.exact(), Fraction::new(475, 6));
    assert_eq!(score.rounded(), Some(79));
}

/// Source: computed by hand: the scores 87.5, 75, 83.33, 100 and 50 have a standard deviation of
/// 18.6339, a variance of 3125 / 9.
#[test]
fn sums_carry_the_variance() {
    let Score { n, sum, sum_squares } = score(&team());
    let squared_deviations = sum_squares - sum * sum / u64::from(n);
    let variance = Fraction::new(squared_deviations * 100 * 100, u64::from(n - 1) * 120 * 120);
    assert_eq!(variance, Fraction::new(3125, 9));
}

/// Source: computed by hand: 50, 62.5, 75, 37.5 and 50 are 55 on average, and a year later 75,
/// 62.5, 87.5, 62.5, 75 and 50 are 68.75.
#[test]
fn scores_of_two_years_are_exact() {
    let before = score_of([60, 75, 90, 45, 60]);
    let after = score_of([90, 75, 105, 75, 90, 60]);
    assert_eq!(before.exact(), Some(Fraction::whole(55)));
    assert_eq!(after.exact(), Fraction::new(275, 4));
    assert_eq!(after.rounded(), Some(69));
}

#[test]
fn nobody_has_no_score() {
    assert_eq!(Score::default().exact(), None);
    assert_eq!(Score::default().rounded(), None);
}

/// Source: computed by hand.
#[test]
fn half_is_rounded_up() {
    let rows = [
        (0, 7, Some(0)),
        (49, 100, Some(0)),
        (1, 2, Some(1)),
        (5, 4, Some(1)),
        (3, 2, Some(2)),
        (7, 4, Some(2)),
        (u64::MAX, 1, Some(u64::MAX)),
        (u64::MAX, u64::MAX, Some(1)),
        (1, 0, None),
    ];
    check(rows.map(|(above, below, wanted)| {
        ((above, below), Fraction::new(above, below).map(Fraction::rounded), wanted)
    }));
}

/// 79 1/6 and 79 look the same on screen, and are no tie.
#[test]
fn extremes_are_all_that_tie_exactly() {
    let of = |scores: &[(&'static str, u64, u64)]| {
        let exact = scores.iter().filter_map(|&(key, above, below)| {
            Fraction::new(above, below).map(|fraction| (key, fraction))
        });
        extremes(&exact.collect::<Vec<_>>())
    };
    let some = |highest: &[&'static str], lowest: &[&'static str]| Extremes::Some {
        highest: highest.to_vec(),
        lowest: lowest.to_vec(),
    };
    check([
        ("no scores", of(&[]), Extremes::None),
        ("a single score", of(&[("a", 50, 1)]), Extremes::AllEqual),
        ("all equal", of(&[("a", 50, 1), ("b", 100, 2)]), Extremes::AllEqual),
        ("nearly equal", of(&[("a", 79, 1), ("b", 475, 6)]), some(&["b"], &["a"])),
        (
            "ties at both ends",
            of(&[("a", 150, 2), ("b", 40, 1), ("c", 60, 1), ("d", 75, 1), ("e", 40, 1)]),
            some(&["a", "d"], &["b", "e"]),
        ),
    ]);
}

// Consensus.

/// The closed form for three categories: what they have in common says nothing, and of the rest at
/// most one layer has two categories.
fn closed_form(counts: [u32; 3]) -> f64 {
    let common = counts.into_iter().min().unwrap_or(0);
    let [low, middle, high] = counts.map(|count| f64::from(count - common));
    let weighed = if middle > 0.0 {
        low.max(middle).max(high)
    } else {
        (low - high).abs() - 2.0 * low.min(high)
    };
    weighed / f64::from(counts.iter().sum::<u32>())
}

/// The algorithm word by word, slow and plain: peel off the smallest count, and look at every
/// triple of categories of what that leaves.
///
/// Source: van der Eijk 2001, `Quality & Quantity` 35.
fn word_by_word(counts: &[u32]) -> f64 {
    let mut rest = counts.to_vec();
    let mut weighed = 0.0;
    while let Some(smallest) = rest.iter().copied().filter(|&count| count > 0).min() {
        let used: Vec<bool> = rest.iter().map(|&count| count > 0).collect();
        let (mut tu, mut tdu) = (0.0, 0.0);
        for (i, first) in used.iter().enumerate() {
            for (j, second) in used.iter().enumerate().skip(i + 1) {
                for third in used.iter().skip(j + 1) {
                    match (first, second, third) {
                        (true, true, false) | (false, true, true) => tu += 1.0,
                        (true, false, true) => tdu += 1.0,
                        _ => {}
                    }
                }
            }
        }
        let k: f64 = used.iter().map(|_| 1.0).sum();
        let s: f64 = used.iter().map(|used| f64::from(u8::from(*used))).sum();
        let a = if s < 1.5 {
            1.0
        } else if tu + tdu < 0.5 {
            0.0
        } else {
            let u = ((k - 2.0) * tu - (k - 1.0) * tdu) / ((k - 2.0) * (tu + tdu));
            u * (1.0 - (s - 1.0) / (k - 1.0))
        };
        weighed += a * s * f64::from(smallest);
        for count in &mut rest {
            *count = count.saturating_sub(smallest);
        }
    }
    weighed / f64::from(counts.iter().sum::<u32>())
}

#[track_caller]
fn check_agreement(rows: &[(&[u32], f64)]) {
    check_near(rows.iter().map(|(counts, wanted)| (counts, agreement(counts), *wanted)));
}

/// Source: computed by hand with the closed form.
#[test]
fn agreement_in_three_categories() {
    check_agreement(&[
        (&[0, 0, 10], 1.0),
        (&[0, 5, 5], 0.5),
        (&[5, 0, 5], -1.0),
        (&[4, 4, 4], 0.0),
        (&[1, 3, 6], 0.5),
        (&[2, 1, 7], 0.3),
        (&[0, 2, 6], 0.75),
    ]);
}

/// Source: computed by hand, layer by layer: 4 + 4 people in a layer of 2/3 and 2 in one of 1 make
/// 11/15.
#[test]
fn agreement_in_four_categories() {
    check_agreement(&[
        (&[0, 0, 4, 6], 11.0 / 15.0),
        (&[5, 0, 0, 5], -1.0),
        (&[0, 3, 3, 0], 2.0 / 3.0),
        (&[2, 2, 2, 2], 0.0),
    ]);
}

/// Source: the help page of `agreement` in the R package `agrmt` 1.42.12 (D. Ruedin), after van
/// der Eijk 2001, `Quality & Quantity` 35.
#[test]
fn agreement_in_seven_categories() {
    check_agreement(&[(&[30, 40, 210, 130, 530, 50, 10], 0.611_333_333)]);
}

/// Source: computed by hand: on a scale of two all that is not shared is one-sided.
#[test]
fn agreement_in_two_categories() {
    check_agreement(&[(&[3, 1], 0.5), (&[2, 2], 0.0), (&[0, 2], 1.0)]);
}

#[test]
fn nobody_does_not_agree() {
    let rows: [&[u32]; 4] = [&[], &[5], &[0, 0, 0], &[0, 0, 0, 0]];
    check(rows.map(|counts| (counts, agreement(counts), None)));
}

#[test]
fn closed_form_equals_the_layers_for_all_triples_below_eight() {
    let mut compared = 0;
    for number in 1..512 {
        let counts = [number / 64, number / 8 % 8, number % 8];
        check([(counts, agreement(&counts), Some(closed_form(counts)))]);
        compared += 1;
    }
    assert_eq!(compared, 511);
}

#[test]
fn consensus_steps_hold_their_threshold() {
    let rows = [
        (1.0, Consensus::Unanimous),
        (0.6, Consensus::Unanimous),
        (0.599, Consensus::Fair),
        (0.3, Consensus::Fair),
        (0.299, Consensus::Divided),
        (0.0, Consensus::Divided),
        (-0.001, Consensus::TwoCamps),
        (-1.0, Consensus::TwoCamps),
    ];
    check(rows.map(|(a, wanted)| (a, Consensus::of(a), wanted)));
}

/// These means are 0, 0.3 and 0.6, and added as floating-point numbers each comes out a last digit
/// below. A team must not lose its step to that.
///
/// Source: computed by hand: A is −1, 2/9, 4/9, 1/3 in the first row, −2/5, 3/5, 1/3, 2/3 in the
/// second and 4/7, 6/7, 2/5, 4/7 in the third.
#[test]
fn mean_that_equals_a_threshold_has_reached_it() {
    let rows: [([[u32; 3]; 4], f64, Consensus); 3] = [
        ([[3, 0, 3], [2, 3, 4], [5, 3, 1], [2, 4, 6]], 0.0, Consensus::Divided),
        ([[4, 2, 4], [0, 4, 6], [2, 4, 6], [4, 2, 0]], 0.3, Consensus::Fair),
        ([[3, 4, 0], [0, 1, 6], [2, 6, 2], [1, 5, 1]], 0.6, Consensus::Unanimous),
    ];
    for (statements, threshold, wanted) in rows {
        let mean = mean_agreement(statements, 5);
        assert!(mean.is_some_and(|mean| mean < threshold), "no longer a hard case: {mean:?}");
        check([(statements, mean.map(Consensus::of), Some(wanted))]);
    }
}

/// Source: computed by hand: A is 1 with five answers, 0.1 with ten and −1 with four.
#[test]
fn mean_takes_only_statements_that_enough_people_answered() {
    let statements = [[0, 0, 5], [3, 4, 3], [2, 0, 2]].map(Counts::new);
    check_near([
        ("from 5", mean_agreement(statements, 5), 0.55),
        ("from 6", mean_agreement(statements, 6), 0.1),
    ]);
    check([("from 11", mean_agreement(statements, 11), None)]);
}

/// The fifth person answered too little for the domain, and still counts for the statement that
/// was answered.
///
/// Source: computed by hand, from the counts (1, 1, 3), (0, 2, 3), (0, 4, 1) and (0, 0, 5).
#[test]
fn team_of_six_agrees_on_its_four_statements() {
    let mut items = [Counts::<3>::default(); 4];
    for form in team() {
        for (item, answer) in items.iter_mut().zip(form) {
            if let Some(answer) = answer {
                item.add(answer);
            }
        }
    }
    let wanted = [(70, 0.4), (80, 0.6), (60, 0.8), (100, 1.0)];
    for (item, (index, a)) in items.into_iter().zip(wanted) {
        check([(item, item.index(), Some(Fraction::whole(index)))]);
        check_near([(item, item.agreement(), a)]);
    }
    let mean = mean_agreement(items, 5);
    check_near([("mean", mean, 0.7)]);
    check([("step", mean.map(Consensus::of), Some(Consensus::Unanimous))]);
}

/// Source: computed by hand.
#[test]
fn counts_hold_what_was_given() {
    let mut counts = Counts::<4>::default();
    check([("mean of nothing", counts.mean(), None)]);
    for rating in [4, 2, 4, 0, 5, 255] {
        counts.add(rating);
    }
    assert_eq!(counts, Counts::new([0, 1, 0, 2]));
    assert_eq!(counts.n(), 3);
    let rows = [(0, 0), (1, 0), (2, 1), (3, 0), (4, 2), (5, 0)];
    check(rows.map(|(rating, wanted)| (rating, counts.get(rating), wanted)));
    check_near([("mean", counts.mean(), 10.0 / 3.0)]);
    check([("index of nothing", Counts::<3>::default().index(), None)]);
}

// The ambition scale.

/// Forms as (ambition, now); 0 is not answered.
fn pairs(forms: &[(u8, u8)]) -> Pairs {
    let mut pairs = Pairs::default();
    for &(ambition, now) in forms {
        pairs.add(Some(ambition).filter(|a| *a > 0), Some(now).filter(|b| *b > 0));
    }
    pairs
}

const SIX: [(u8, u8); 6] = [(4, 2), (3, 2), (4, 3), (3, 3), (2, 3), (4, 1)];

/// Source: computed by hand: four of six want more and one less, so 100 × 3 / 6; the means are
/// 20 / 6 and 14 / 6.
#[test]
fn six_forms_want_to_work_on_it_first() {
    let six = pairs(&SIX);
    assert_eq!(six.m(), 6);
    let (ambition, now) = six.means().unzip();
    check_near([
        ("discrepancy", six.discrepancy(), 50.0),
        ("weighted", six.weighted(), 10.0 / 3.0),
        ("gap", six.gap(), 1.0),
        ("ambition", ambition, 10.0 / 3.0),
        ("now", now, 7.0 / 3.0),
    ]);
    assert_eq!(six.quadrant(), Some(Quadrant::WorkOnFirst));
    assert_eq!(six.counted(), Counted::Yes);
    assert_eq!(six.ambition(), Counts::new([0, 1, 2, 3]));
    assert_eq!(six.now(), Counts::new([1, 2, 3, 0]));
}

/// Half answers take part in nothing but their own count, and ratings that do not exist in nothing
/// at all.
#[test]
fn gap_needs_both_ratings_of_one_form() {
    let mut some = pairs(&SIX);
    let all = pairs(&[(4, 0), (1, 0), (0, 4), (0, 0)]).plus(some);
    some.add(Some(5), Some(9));
    assert_eq!(some, pairs(&SIX));
    assert_eq!(all.ambition(), Counts::new([1, 1, 2, 4]));
    assert_eq!(all.now(), Counts::new([1, 2, 3, 1]));
    check([
        ("gap", all.gap(), some.gap()),
        ("discrepancy", all.discrepancy(), some.discrepancy()),
        ("weighted", all.weighted(), some.weighted()),
    ]);
    assert_eq!(all.m(), 6);

    let none = pairs(&[(4, 0), (0, 1)]);
    check([
        ("gap", none.gap(), None),
        ("discrepancy", none.discrepancy(), None),
        ("weighted", none.weighted(), None),
    ]);
    assert_eq!(none.means(), None);
    assert_eq!(none.quadrant(), None);
    assert_eq!(none.counted(), Counted::Yes);
}

/// A mean of 2.5 lies on the cross, and belongs to the upper side.
///
/// Source: computed by hand.
#[test]
fn quadrants_meet_at_two_and_a_half() {
    let rows: [(&[(u8, u8)], Quadrant); 7] = [
        (&[(4, 1)], Quadrant::WorkOnFirst),
        (&[(3, 3)], Quadrant::KeepAndShare),
        (&[(2, 2)], Quadrant::NotNow),
        (&[(1, 4)], Quadrant::GoesWell),
        (&[(2, 2), (3, 3)], Quadrant::KeepAndShare),
        (&[(2, 2), (3, 2)], Quadrant::WorkOnFirst),
        (&[(2, 2), (2, 3)], Quadrant::GoesWell),
    ];
    check(rows.map(|(forms, wanted)| (forms, pairs(forms).quadrant(), Some(wanted))));
}

/// Source: computed by hand: strictly more than half rate it 3 or 4.
#[test]
fn ambition_counts_when_more_than_half_hold_it() {
    let rows: [(&[(u8, u8)], Counted); 7] = [
        (&[], Counted::No),
        (&[(0, 4)], Counted::No),
        (&[(3, 0)], Counted::Yes),
        (&[(2, 4)], Counted::No),
        (&[(4, 4), (1, 0)], Counted::Tied),
        (&[(4, 0), (3, 1), (2, 2)], Counted::Yes),
        (&[(4, 0), (2, 1), (2, 2)], Counted::No),
    ];
    check(rows.map(|(forms, wanted)| (forms, pairs(forms).counted(), wanted)));
}

/// One form: the nine ambitions, and the own one when it has text.
///
/// Source: the rule at the foot of the printed ambition scale, in own words: four ambitions rated
/// 3 or 4 are enough to look further; the rows by hand.
#[test]
fn four_ambitions_are_enough() {
    let rule = |ambitions: &[u8]| {
        let counted: Vec<_> = ambitions.iter().map(|a| pairs(&[(*a, 0)]).counted()).collect();
        RuleOfFour::of(&counted, 4)
    };
    let row = |counted, reached| RuleOfFour { counted, reached };
    check([
        ("own one without text", rule(&[3, 4, 3, 1, 2, 4, 1, 1, 2]), row(4, true)),
        ("one fewer", rule(&[3, 4, 3, 1, 2, 2, 1, 1, 2]), row(3, false)),
        ("own one with text", rule(&[3, 4, 3, 1, 2, 2, 1, 1, 2, 4]), row(4, true)),
        ("nothing", rule(&[]), row(0, false)),
    ]);
    let tied = [Counted::Tied, Counted::Yes, Counted::Yes, Counted::Yes, Counted::No];
    check([("a tie does not count", RuleOfFour::of(&tied, 4), row(3, false))]);
}

/// Source: computed by hand. The figures of the rows are in their names: the discrepancy, then the
/// weighted one, then the mean ambition.
#[test]
fn priority_is_by_discrepancy_then_weight_then_ambition() {
    let statements = [
        ("nothing", pairs(&[])),
        ("−100, −3", pairs(&[(1, 4)])),
        ("0, 0, 2", pairs(&[(2, 2), (2, 2), (2, 2)])),
        ("0, 0, 4", pairs(&[(4, 4), (4, 4)])),
        ("50, 10/3", pairs(&SIX)),
        ("50, 10/3 too", pairs(&SIX).plus(pairs(&SIX))),
        ("50, 6", pairs(&[(4, 1), (4, 4)])),
        ("ambition alone", pairs(&[(4, 0)])),
        ("100, 2", pairs(&[(2, 1), (2, 1)])),
    ];
    let wanted = [
        "100, 2",
        "50, 6",
        "50, 10/3",
        "50, 10/3 too",
        "0, 0, 4",
        "0, 0, 2",
        "−100, −3",
        "nothing",
        "ambition alone",
    ];
    check([("order", priority(&statements), wanted.to_vec())]);
}

/// Nobody has this many forms, and a damaged file may say so all the same.
#[test]
fn largest_counts_do_not_overflow() {
    let most = u32::MAX;
    let full = Pairs { both: [[most; 4]; 4], ambition_only: [most; 4], now_only: [most; 4] };
    let full = full.plus(full);
    assert_eq!(full.quadrant(), Some(Quadrant::KeepAndShare));
    check([("gap", full.gap(), Some(0.0)), ("discrepancy", full.discrepancy(), Some(0.0))]);
    assert_eq!(priority(&[(1, full), (2, pairs(&[(4, 1)]))]), [2, 1]);
    let counts = Counts::new([most; 3]);
    assert_eq!(counts.plus(counts), counts);
    assert_eq!(counts.n(), most);
    assert_eq!(counts.index(), Some(Fraction::whole(50)));
    check([("A", counts.agreement(), Some(0.0)), ("mean", counts.mean(), Some(2.0))]);
    let score = Score { n: most, sum: u64::MAX, sum_squares: u64::MAX };
    assert_eq!(score.plus(score), score);
    assert_eq!(score.rounded(), Some(100));
}

// Laws.

fn a_form(statements: usize) -> impl Strategy<Value = Vec<Option<u8>>> {
    prop::collection::vec(prop::option::weighted(0.8, 1..=3u8), statements)
}

/// A domain of the talentscan: up to nine people and the same three to five statements.
fn a_team() -> impl Strategy<Value = Vec<Vec<Option<u8>>>> {
    (3..=5usize).prop_flat_map(|statements| prop::collection::vec(a_form(statements), 1..10))
}

fn some_counts() -> impl Strategy<Value = Vec<u32>> {
    prop::collection::vec(prop_oneof![1 => Just(0), 3 => 0..40u32], 2..=9)
        .prop_filter("somebody answered", |counts| counts.iter().any(|&count| count > 0))
}

fn some_pairs() -> impl Strategy<Value = Pairs> {
    prop::collection::vec((0..=4u8, 0..=4u8), 0..6).prop_map(|forms| pairs(&forms))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn score_lies_on_its_scale(team in a_team()) {
        let score = score(&team);
        prop_assert!(score.exact().is_none_or(|exact| exact <= Fraction::whole(100)));
        prop_assert_eq!(score.exact().is_some(), score.n > 0);
    }

    #[test]
    fn order_of_people_is_nothing_to_the_score(
        (team, shuffled) in a_team()
            .prop_flat_map(|team| (Just(team.clone()), Just(team).prop_shuffle())),
        at in 0..10usize,
    ) {
        prop_assert_eq!(score(&team), score(&shuffled));
        let (some, others) = team.split_at(at.min(team.len()));
        prop_assert_eq!(score(some).plus(score(others)), score(&team));
    }

    #[test]
    fn score_rises_when_an_answer_rises(team in a_team(), person in 0..9usize, at in 0..5usize) {
        let mut better = team.clone();
        let Some(answer) = better.get_mut(person).and_then(|form| form.get_mut(at)) else {
            return Ok(());
        };
        *answer = answer.map(|answer| if answer < 3 { answer + 1 } else { answer });
        let risen = better != team;
        let counts = better.get(person).is_some_and(|form| points(form).is_some());
        let (before, after) = (score(&team).exact(), score(&better).exact());
        if risen && counts {
            prop_assert!(after > before);
        } else {
            prop_assert_eq!(after, before);
        }
    }

    #[test]
    fn everybody_at_one_end_is_everything_or_nothing(team in a_team()) {
        let all = |answer: u8| {
            let mut team = team.clone();
            team.iter_mut().flatten().flatten().for_each(|given| *given = answer);
            score(&team).rounded()
        };
        let counts = score(&team).n > 0;
        prop_assert_eq!(all(3), counts.then_some(100));
        prop_assert_eq!(all(2), counts.then_some(50));
        prop_assert_eq!(all(1), counts.then_some(0));
    }

    #[test]
    fn what_others_leave_open_never_changes_a_full_form(
        (full, mut gaps) in (3..=5usize).prop_flat_map(|k| {
            (prop::collection::vec((1..=3u8).prop_map(Some), k), a_form(k))
        }),
    ) {
        let sum: u32 = full.iter().flatten().map(|answer| u32::from(answer - 1)).sum();
        let statements = u32::try_from(full.len()).unwrap_or(u32::MAX);
        prop_assert_eq!(points(&full), Some(60 * sum / statements));
        let mut together = score(&[gaps.clone()]);
        together.add(60 * sum / statements);
        prop_assert_eq!(score(&[full.clone(), gaps.clone()]), together);
        gaps.fill(None);
        prop_assert_eq!(score(&[full.clone(), gaps]), score(&[full]));
    }

    #[test]
    fn agreement_lies_between_minus_one_and_one(counts in some_counts()) {
        let a = agreement(&counts);
        prop_assert!(a.is_some_and(|a| (-1.0..=1.0).contains(&a)), "{:?}", a);
    }

    #[test]
    fn agreement_is_the_same_from_the_other_end(counts in some_counts()) {
        let reversed: Vec<u32> = counts.iter().rev().copied().collect();
        prop_assert_eq!(agreement(&counts), agreement(&reversed));
    }

    #[test]
    fn agreement_is_the_same_in_a_larger_group(counts in some_counts(), times in 1..50u32) {
        let larger: Vec<u32> = counts.iter().map(|count| count * times).collect();
        let difference = agreement(&counts).zip(agreement(&larger)).map(|(a, b)| (a - b).abs());
        prop_assert!(difference.is_some_and(|difference| difference < 1e-12), "{:?}", difference);
    }

    #[test]
    fn agreement_equals_the_algorithm_word_by_word(counts in some_counts()) {
        let difference = agreement(&counts).map(|a| (a - word_by_word(&counts)).abs());
        prop_assert!(difference.is_some_and(|difference| difference < 1e-12), "{:?}", difference);
    }

    #[test]
    fn order_of_forms_is_nothing_to_the_pairs(
        (forms, shuffled) in prop::collection::vec((0..=4u8, 0..=4u8), 0..12)
            .prop_flat_map(|forms| (Just(forms.clone()), Just(forms).prop_shuffle())),
        at in 0..12usize,
    ) {
        prop_assert_eq!(pairs(&forms), pairs(&shuffled));
        let (some, others) = forms.split_at(at.min(forms.len()));
        prop_assert_eq!(pairs(some).plus(pairs(others)), pairs(&forms));
    }

    #[test]
    fn now_plays_no_part_in_whether_an_ambition_counts(
        forms in prop::collection::vec((0..=4u8, 0..=4u8), 0..12),
    ) {
        let alone: Vec<_> = forms.iter().map(|&(ambition, _)| (ambition, 0)).collect();
        prop_assert_eq!(pairs(&forms).counted(), pairs(&alone).counted());
    }

    #[test]
    fn priority_falls_along_the_list(list in prop::collection::vec(some_pairs(), 0..10)) {
        let statements: Vec<_> = list.iter().copied().enumerate().collect();
        let order = priority(&statements);
        // Without a valid pair all three are absent, and absent is the least. With it the figures
        // of so few forms are equal as floating-point numbers exactly when they are equal.
        let figures = |at: &usize| list.get(*at).map(|pairs| {
            (pairs.discrepancy(), pairs.weighted(), pairs.means().map(|(ambition, _)| ambition))
        });
        for (earlier, later) in order.iter().zip(order.iter().skip(1)) {
            let (first, second) = (figures(earlier), figures(later));
            prop_assert!(first > second || first == second && earlier < later);
        }
        let mut all = order;
        all.sort_unstable();
        prop_assert!(all.into_iter().eq(0..list.len()));
    }

    #[test]
    fn priority_of_one_form_is_by_weighted_gap_then_ambition(
        form in prop::collection::vec((1..=4u8, 1..=4u8), 0..10),
    ) {
        let statements: Vec<_> = form.iter().map(|pair| pairs(&[*pair])).enumerate().collect();
        let signed = form.iter().map(|(a, b)| (i16::from(*a), i16::from(*b)));
        let mut wanted: Vec<_> = signed.enumerate().collect();
        wanted.sort_by_key(|(at, (a, b))| (-a * (a - b), -a, *at));
        prop_assert!(priority(&statements).into_iter().eq(wanted.into_iter().map(|(at, _)| at)));
    }
}
