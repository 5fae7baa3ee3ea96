//! Examples that were worked out by hand, or by other programs.

use super::network::{id, pair, school, solve, standing};
use talentscan::domain::matching::certificate::Proof;
use talentscan::domain::matching::check::Verdict;
use talentscan::domain::matching::instance::{Instance, Pair, Rules, School, Theme, Weights};
use talentscan::domain::matching::place::Place;
use talentscan::domain::matching::rulebook::{Parts, Rulebook};
use talentscan::domain::record::RecordId;

const INS: u8 = 0;
const LEI: u8 = 1;
const VER: u8 = 2;

/// A kilometre near the equator, in hundred-thousandths of a degree: 899.322.
fn kilometres(km: i32) -> i32 {
    (km * 899_322 + 500) / 1000
}

/// Letter; scores in INS, LEI and VER; where it is in km; the two wishes; the urgencies.
type Row = (char, [u64; 3], (i32, i32), [u8; 2], [u8; 3]);

const ROWS: [Row; 8] = [
    ('A', [95, 80, 40], (17, 3), [VER, LEI], [4, 4, 3]),
    ('B', [70, 95, 55], (6, 8), [VER, INS], [2, 2, 4]),
    ('C', [35, 35, 45], (21, 2), [INS, LEI], [2, 4, 3]),
    ('D', [85, 80, 70], (13, 10), [VER, LEI], [3, 2, 4]),
    ('E', [95, 90, 60], (2, 11), [VER, LEI], [4, 4, 4]),
    ('F', [60, 95, 35], (13, 8), [VER, INS], [4, 2, 4]),
    ('G', [55, 70, 95], (14, 3), [INS, LEI], [3, 2, 4]),
    ('H', [50, 90, 65], (24, 6), [INS, VER], [3, 3, 3]),
];

/// Three themes, eight schools, a flat plane; who scores 75 is host.
pub(super) fn eight_schools() -> Instance {
    let schools = ROWS.map(|(letter, scores, (x, y), wishes, urgencies)| School {
        place: Some(Place { latitude: kilometres(y), longitude: kilometres(x) }),
        standings: (0..3_u8)
            .zip(scores.into_iter().zip(urgencies))
            .map(|(theme, (score, urgency))| {
                let rank = (1_u8..).zip(wishes).find(|(_, wish)| *wish == theme);
                standing(theme, score, score >= 75, rank.map(|(rank, _)| (rank, urgency)))
            })
            .collect(),
        ..school(letter)
    });
    Instance { themes: 3, schools: schools.to_vec(), ..Instance::default() }
}

/// Source: worked by hand; the optimum by trying all assignments and by `HiGHS`.
const PAIRS: [(u8, &str); 16] = [
    (LEI, "A-B 56 A-E 50 A-F 59 A-H 54"),
    (LEI, "C-A 84 C-B 82 C-D 80 C-E 79 C-F 85 C-H 88"),
    (LEI, "D-B 48 D-E 42 D-F 51 D-H 42"),
    (LEI, "G-A 47 G-B 55 G-D 44 G-E 49 G-F 57 G-H 51"),
    (VER, "A-G 94"),
    (VER, "B-G 87"),
    (VER, "D-G 76"),
    (VER, "E-G 81"),
    (VER, "F-G 97"),
    (VER, "H-G 64"),
    (INS, "B-A 54 B-D 48 B-E 58"),
    (INS, "C-A 88 C-D 84 C-E 79"),
    (INS, "F-A 75 F-D 69 F-E 72"),
    (INS, "G-A 86 G-D 75 G-E 80"),
    (INS, "H-A 87 H-D 77"),
    (INS, "H-E 80"),
];

/// Every allowed pair with its points, sorted.
fn allowed(instance: &Instance) -> Vec<(Pair, i64)> {
    let book = Rulebook::new(instance);
    let ids: Vec<_> = instance.schools.iter().map(|school| school.id).collect();
    let themes = (0..instance.themes).map(Theme);
    let mut found: Vec<(Pair, i64)> = themes
        .flat_map(|theme| ids.iter().map(move |&partner| (theme, partner)))
        .flat_map(|(theme, partner)| ids.iter().map(move |&host| Pair { partner, host, theme }))
        .filter(|&pair| book.obstacles(pair).is_empty())
        .map(|pair| (pair, book.parts(pair).unwrap().sum()))
        .collect();
    found.sort();
    found
}

#[test]
fn worked_example_has_these_41_pairs() {
    let mut wanted: Vec<(Pair, i64)> = PAIRS
        .iter()
        .flat_map(|(theme, line)| {
            let words: Vec<&str> = line.split(' ').collect();
            let pairs = words.chunks(2).map(|words| {
                let letters: Vec<char> = words[0].chars().collect();
                (pair(letters[0], letters[2], *theme), words[1].parse().unwrap())
            });
            pairs.collect::<Vec<_>>()
        })
        .collect();
    wanted.sort();
    assert_eq!(wanted.len(), 41);
    let found = allowed(&eight_schools());
    let rest = |all: &[(Pair, i64)], but: &[(Pair, i64)]| -> Vec<(Pair, i64)> {
        all.iter().copied().filter(|pair| !but.contains(pair)).collect()
    };
    assert_eq!((rest(&found, &wanted), rest(&wanted, &found)), (vec![], vec![]));
}

#[test]
fn points_of_a_pair_have_parts() {
    let book = Rulebook::new(&eight_schools());
    let rows = [
        (pair('A', 'B', LEI), [12, 20, 15, 9]),
        (pair('A', 'F', LEI), [12, 20, 15, 12]),
        (pair('C', 'H', LEI), [40, 20, 15, 13]),
        (pair('D', 'F', LEI), [12, 20, 5, 14]),
        (pair('A', 'G', VER), [40, 30, 10, 14]),
        (pair('D', 'G', VER), [20, 30, 15, 11]),
        (pair('H', 'A', INS), [36, 30, 10, 11]),
    ];
    for (pair, [complementarity, wish, urgency, nearness]) in rows {
        let wanted = Parts { complementarity, wish, urgency, nearness, kept: 0 };
        assert_eq!(book.parts(pair), Some(wanted), "{pair:?}");
    }
}

#[test]
fn worked_example_has_its_plan_of_1543_points_proven() {
    let (solution, verdict) = solve(&eight_schools());
    let groups: Vec<String> = solution
        .plan
        .groups
        .iter()
        .map(|group| {
            let letter = |school| ROWS.iter().find(|row| id(row.0) == school).unwrap().0;
            let partners: String = group.partners.iter().copied().map(letter).collect();
            format!("{} {} {partners}", group.theme.0, letter(group.host))
        })
        .collect();
    assert_eq!(groups, ["0 A GH", "1 F CD", "2 G ABEF"]);
    assert_eq!((solution.points, verdict), (1543, Verdict::Proven));
    let account = solution.plan.account(&Rulebook::new(&eight_schools()));
    assert_eq!((account.pairs.sum(), account.placed, account.gives_and_gets), (668, 800, 75));
    assert_eq!(account.sum(), 1543);
}

/// Three hosts and three learners of the first theme, ten points a pair, each learner with two of
/// the hosts: of two groups each would have one learner too few.
fn triangle(hosts: [char; 3], learners: [char; 3]) -> (Vec<School>, Vec<(RecordId, RecordId)>) {
    let host = |letter| School { standings: vec![standing(0, 100, true, None)], ..school(letter) };
    let learner =
        |letter| School { standings: vec![standing(0, 50, false, Some((1, 1)))], ..school(letter) };
    let schools = hosts.map(host).into_iter().chain(learners.map(learner)).collect();
    let [a, b, c] = hosts.map(id);
    let [one, two, three] = learners.map(id);
    (schools, vec![(a, three), (b, one), (c, two)])
}

/// Pairs are worth ten points for being complementary, and nothing else is worth anything.
fn complementary(schools: Vec<School>, apart: Vec<(RecordId, RecordId)>, themes: u8) -> Instance {
    Instance {
        themes,
        schools,
        apart,
        rules: Rules { smallest: 2, largest: 3, farthest: None, ..Rules::default() },
        weights: Weights {
            complementarity: 10,
            wish: [0; 3],
            nearness: 0,
            placed: 0,
            gives_and_gets: 0,
            ..Weights::default()
        },
        ..Instance::default()
    }
}

/// Whether there is such a part in a proof.
fn has(proof: &Proof, is: &impl Fn(&Proof) -> bool) -> bool {
    is(proof)
        || match proof {
            Proof::Prices { .. } => false,
            Proof::Either { closed: one, open: other, .. }
            | Proof::Count { fewer: one, more: other, .. } => has(one, is) || has(other, is),
        }
}

/// No prices prove 20 at once (30 is the lowest bound), for half of each group is as good.
#[test]
fn gap_is_closed_by_deciding_how_many_groups_there_are() {
    let (schools, apart) = triangle(['a', 'b', 'c'], ['1', '2', '3']);
    let (solution, verdict) = solve(&complementary(schools, apart, 1));
    assert_eq!((solution.points, verdict), (20, Verdict::Proven));
    let proof = &solution.certificate.parts[0].proof;
    assert!(has(proof, &|proof| matches!(proof, Proof::Count { most: 1, .. })), "{proof:?}");
}

/// Twice one and a half are three groups, a whole number; what is in them is not.
#[test]
fn gap_is_closed_by_deciding_whether_a_group_is_made() {
    let (mut schools, mut apart) = triangle(['a', 'b', 'c'], ['1', '2', '3']);
    let (others, far) = triangle(['d', 'e', 'f'], ['4', '5', '6']);
    let sides = ["abc123", "def456"].map(|side| side.chars().map(id).collect::<Vec<_>>());
    let across = sides[0].iter().flat_map(|&one| sides[1].iter().map(move |&other| (one, other)));
    apart.extend(far.into_iter().chain(across));
    schools.extend(others);
    // Two hosts learn something else of one school, so that all hangs together.
    for host in [0, 6] {
        schools[host].standings.push(standing(1, 50, false, Some((1, 1))));
    }
    schools.push(School { standings: vec![standing(1, 100, true, None)], ..school('z') });
    let (solution, verdict) = solve(&complementary(schools, apart, 2));
    assert_eq!(solution.certificate.parts.len(), 1);
    assert_eq!((solution.points, verdict), (60, Verdict::Proven));
    let proof = &solution.certificate.parts[0].proof;
    assert!(has(proof, &|proof| matches!(proof, Proof::Either { .. })), "{proof:?}");
}

/// Source: computed with the haversine formula and a radius of 6371.0088 km.
#[test]
fn distance_is_a_great_circle_in_whole_metres() {
    let utrecht = Place { latitude: 5_209_070, longitude: 512_140 };
    let den_bosch = Place { latitude: 5_169_780, longitude: 530_370 };
    let den_haag = Place { latitude: 5_207_050, longitude: 430_070 };
    let pole = Place { latitude: 9_000_000, longitude: 0 };
    let other_pole = Place { latitude: -9_000_000, longitude: 12_345 };
    let rows = [
        (utrecht, den_bosch, 45_440),
        (utrecht, den_haag, 56_130),
        (utrecht, utrecht, 0),
        (pole, other_pole, 20_015_115),
    ];
    for (one, other, metres) in rows {
        let found = one.metres_to(other);
        assert_eq!(found, other.metres_to(one));
        assert!(found.abs_diff(metres) <= 5, "{found} is not {metres}");
    }
}
