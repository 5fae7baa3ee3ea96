//! How much lies between schools, against values computed by hand and against the laws they must
//! keep.

use crate::figure::{check, check_near, score_of};
use proptest::prelude::*;
use talentscan::domain::figure::multilevel::Multilevel;
use talentscan::domain::figure::score::{Fraction, Score};

/// The points of the people of five schools.
const SCHOOLS: [&[u32]; 5] = [
    &[60, 75, 90, 45, 60],
    &[90, 75, 105, 75, 90, 60],
    &[105, 90, 100, 120, 60],
    &[30, 45, 60, 30, 15, 45, 60],
    &[120, 110, 100, 90, 120],
];

fn schools(points: &[&[u32]]) -> Vec<Score> {
    points.iter().map(|school| score_of(school.iter().copied())).collect()
}

/// Source: computed by hand with exact fractions, from the deviations of single people: the mean
/// squares are 4098.4375 and 293.866…, and n0 is 5 4/7.
#[test]
fn most_lies_between_these_five_schools() {
    let found = Multilevel::of(&schools(&SCHOOLS)).unwrap();
    assert_eq!((found.schools, found.people), (5, 28));
    assert_eq!(found.mean, Fraction::new(10_625, 168).unwrap());
    let lowest = schools(&SCHOOLS)[3];
    check_near([
        ("ICC(1)", Some(found.icc1), 0.699_134_871_356_795),
        ("ICC(2)", Some(found.icc2), 0.928_297_928_264_776_8),
        ("reliability of 5", Some(found.reliability(5)), 0.920_752_798_753_164_5),
        ("reliability of 7", Some(found.reliability(7)), 0.942_083_507_703_537_9),
        ("nobody", Some(found.reliability(0)), 0.0),
        ("cautious, for 33.9", found.cautious(lowest), 35.626_420_979_524_26),
    ]);
    check([("cautious, of nobody", found.cautious(Score::default()), None)]);
    assert!(found.is_comparable(5));
}

#[test]
fn schools_of_few_people_and_few_schools_are_left_out() {
    let mut with_four = SCHOOLS.to_vec();
    with_four.push(&[0, 0, 0, 0]);
    check([
        (
            "a sixth of four",
            Multilevel::of(&schools(&with_four)),
            Multilevel::of(&schools(&SCHOOLS)),
        ),
        ("four schools", Multilevel::of(&schools(&SCHOOLS[..4])), None),
        ("nobody differs", Multilevel::of(&schools(&[[60; 5].as_slice(); 5])), None),
        ("no schools", Multilevel::of(&[]), None),
    ]);
}

/// Source: computed by hand: the same people everywhere, so no school differs from another.
#[test]
fn nothing_between_schools_is_nothing() {
    let found = Multilevel::of(&schools(&[[0, 30, 60, 90, 120].as_slice(); 6])).unwrap();
    check_near([
        ("ICC(1)", Some(found.icc1), 0.0),
        ("ICC(2)", Some(found.icc2), 0.0),
        ("reliability", Some(found.reliability(30)), 0.0),
        ("cautious", found.cautious(score_of([120; 5])), 50.0),
    ]);
    assert!(!found.is_comparable(1000));
    let apart = Multilevel::of(&schools(&[&[0; 5], &[30; 5], &[60; 5], &[90; 5], &[120; 5]]));
    check_near([("all between", apart.map(|found| found.icc1), 1.0)]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn order_of_schools_is_nothing_and_figures_are_shares(
        (all, shuffled) in prop::collection::vec(prop::collection::vec(0..=120u32, 3..20), 4..15)
            .prop_flat_map(|all| (Just(all.clone()), Just(all).prop_shuffle())),
    ) {
        let of = |all: &[Vec<u32>]| {
            let scores: Vec<Score> =
                all.iter().map(|school| score_of(school.iter().copied())).collect();
            Multilevel::of(&scores)
        };
        prop_assert_eq!(of(&shuffled), of(&all));
        let Some(found) = of(&all) else { return Ok(()) };
        prop_assert!((0.0..=1.0).contains(&found.icc1) && (0.0..=1.0).contains(&found.icc2));
        prop_assert!(found.reliability(5) <= found.reliability(6));
        for school in &all {
            let score = score_of(school.iter().copied());
            let (own, mean) = (score.exact().unwrap().to_f64(), found.mean.to_f64());
            let cautious = found.cautious(score).unwrap();
            prop_assert!((own.min(mean) - 1e-9..=own.max(mean) + 1e-9).contains(&cautious));
        }
    }
}
