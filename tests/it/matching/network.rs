//! Networks to plan: small ones by hand, and all kinds by chance.

use proptest::prelude::*;
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::check::{Verdict, check};
use talentscan::domain::matching::instance::{
    Boards, Candidacy, Choice, Instance, Pair, Rules, School, Standing, Theme, Weights, Wish,
};
use talentscan::domain::matching::place::Place;
use talentscan::domain::matching::solver::{Solution, Solver};
use talentscan::domain::record::RecordId;

/// The id of the school with this letter.
pub(super) fn id(letter: char) -> RecordId {
    RecordId::from_bits(u64::from(u32::from(letter)))
}

/// A partner, a host and a theme.
pub(super) fn pair(partner: char, host: char, theme: u8) -> Pair {
    Pair { partner: id(partner), host: id(host), theme: Theme(theme) }
}

/// A school with nothing but its letter, that has room for one group of each kind.
pub(super) fn school(letter: char) -> School {
    School {
        id: id(letter),
        sector: None,
        board: None,
        place: None,
        agreed: true,
        hosts: 1,
        partners: 1,
        standings: Vec::new(),
    }
}

/// What a school is and wants.
pub(super) fn standing(theme: u8, score: u64, host: bool, wish: Option<(u8, u8)>) -> Standing {
    Standing {
        theme: Theme(theme),
        score: Fraction::new(score, 1),
        candidacy: if host { Candidacy::Strong } else { Candidacy::None },
        wish: wish.map(|(rank, urgency)| Wish { rank, urgency: Some(urgency) }),
    }
}

/// A budget that a test can wait for.
pub(super) fn budget() -> Budget {
    Budget { steps: 300, search: 2_000_000, proof: 30_000_000 }
}

/// A plan, after its checker agreed with all that it says.
#[track_caller]
pub(super) fn solve(instance: &Instance) -> (Solution, Verdict) {
    let solution = Solver::new(instance, budget()).run();
    let given_up: Vec<Choice> =
        solution.impossible.iter().map(|impossible| impossible.choice).collect();
    let verdict = check(instance, &solution.plan, &solution.certificate, &given_up);
    let verdict = verdict.unwrap_or_else(|fault| panic!("{fault:?} of {instance:?}"));
    let more = solution.bound - solution.points;
    assert_eq!(verdict, if more == 0 { Verdict::Proven } else { Verdict::AtMost(more) });
    (solution, verdict)
}

/// Any network of so many schools, sparse enough that not all is possible.
pub(super) fn networks(schools: std::ops::Range<usize>) -> impl Strategy<Value = Instance> {
    (prop::collection::vec(schools_by_chance(), schools), rules(), weights()).prop_map(
        |(mut schools, rules, weights)| {
            for (number, school) in schools.iter_mut().enumerate() {
                school.id = RecordId::from_bits(number as u64 + 1);
            }
            Instance { themes: 3, schools, rules, weights, ..Instance::default() }
        },
    )
}

fn rules() -> impl Strategy<Value = Rules> {
    (1..=3_u8, 0..=2_u8, 0..=15_u8, prop::option::of(5_000..40_000_u32), 0..3_usize).prop_map(
        |(smallest, more, least_gap, farthest, boards)| Rules {
            smallest,
            largest: smallest + more,
            least_gap,
            farthest,
            boards: [Boards::Any, Boards::Across, Boards::Within][boards],
            same_sector: false,
            possible_hosts: true,
        },
    )
}

fn weights() -> impl Strategy<Value = Weights> {
    (prop_oneof![Just(100_u32), 0..60_u32], 0..40_u32, -30..30_i32).prop_map(
        |(placed, gives_and_gets, group)| Weights {
            placed,
            gives_and_gets,
            group,
            ..Weights::default()
        },
    )
}

fn schools_by_chance() -> impl Strategy<Value = School> {
    let place = prop::option::weighted(0.9, (0..50_000_i32, 0..50_000_i32));
    let board = prop::option::weighted(0.8, 0..3_u8);
    let standings = prop::collection::vec(
        (prop::option::weighted(0.9, 0..=100_u64), 0..3_u8, 0..6_u8, 1..=4_u8),
        3,
    );
    (place, board, prop::bool::weighted(0.95), 0..=2_u8, 0..=2_u8, standings).prop_map(
        |(place, board, agreed, hosts, partners, standings)| School {
            place: place.map(|(north, east)| Place {
                latitude: 5_200_000 + north,
                longitude: 500_000 + east,
            }),
            board: board.map(|board| format!("board {board}")),
            agreed,
            hosts,
            partners,
            standings: standings
                .into_iter()
                .enumerate()
                .map(|(theme, (score, host, rank, urgency))| Standing {
                    theme: Theme(theme as u8),
                    score: score.and_then(|score| Fraction::new(score, 1)),
                    candidacy: [Candidacy::None, Candidacy::Strong, Candidacy::Possible]
                        [usize::from(host)],
                    wish: (1..=3)
                        .contains(&rank)
                        .then_some(Wish { rank, urgency: (urgency > 1).then_some(urgency) }),
                })
                .collect(),
            ..school('?')
        },
    )
}
