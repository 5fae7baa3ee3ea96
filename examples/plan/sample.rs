//! A made-up network of schools in towns: as many as you like, the same for the same seed.

use talentscan::domain::figure::score::Fraction;
use talentscan::domain::matching::instance::{Candidacy, Instance, School, Standing, Theme, Wish};
use talentscan::domain::matching::place::Place;
use talentscan::domain::record::RecordId;

/// How many schools there are to a town and to a board, about.
const SCHOOLS_PER_TOWN: u64 = 20;
const SCHOOLS_PER_BOARD: u64 = 8;

/// How likely each theme is to be wished for, out of their sum: some are wanted by many.
const POPULAR: [u64; 6] = [6, 3, 5, 2, 3, 4];

/// A network of so many schools. Towns lie in an area that grows with their number, so that about
/// as many are within reach of each other whatever the size.
pub(crate) fn network(schools: u64, seed: u64) -> Instance {
    let mut chance = Chance(seed);
    let towns = schools.div_ceil(SCHOOLS_PER_TOWN).max(1);
    // A town for every 20 by 20 km, about.
    let side = 20_000.0 * libm::sqrt(towns as f64);
    let centres: Vec<(u64, u64)> =
        (0..towns).map(|_| (chance.below(side as u64), chance.below(side as u64))).collect();
    let boards = schools.div_ceil(SCHOOLS_PER_BOARD).max(1);
    let schools = (0..schools).map(|number| {
        let centre = centres[chance.below(towns) as usize];
        school(number, centre, boards, &mut chance)
    });
    Instance { themes: 6, schools: schools.collect(), ..Instance::default() }
}

fn school(number: u64, centre: (u64, u64), boards: u64, chance: &mut Chance) -> School {
    // A metre north is about 0.9 units, a metre east in the Netherlands about 1.46.
    let north = centre.0 as i32 + around(chance);
    let east = centre.1 as i32 + around(chance);
    let place =
        Place { latitude: 5_150_000 + north * 9 / 10, longitude: 450_000 + east * 146 / 100 };
    let level = 45 + chance.below(25);
    let scores: Vec<u64> =
        (0..6).map(|_| (level + chance.below(60)).saturating_sub(20).min(100)).collect();
    let mut wishes = Vec::new();
    while wishes.len() < 3 {
        let mut at = chance.below(POPULAR.iter().sum());
        let theme = POPULAR
            .iter()
            .position(|&weight| {
                let here = at < weight;
                at = at.wrapping_sub(weight);
                here
            })
            .unwrap();
        // Who is strong in it seldom wants to learn it.
        if !wishes.contains(&theme) && (scores[theme] < 75 || chance.below(4) == 0) {
            wishes.push(theme);
        }
    }
    let standings: Vec<Standing> = (0..6)
        .map(|theme| {
            let willing = chance.below(10) < 7;
            let strong = scores[theme] >= 75;
            Standing {
                theme: Theme(theme as u8),
                score: Fraction::new(scores[theme], 1),
                candidacy: match (strong, willing) {
                    (true, true) => Candidacy::Strong,
                    (true, false) => Candidacy::Unwilling,
                    (false, _) => Candidacy::None,
                },
                wish: wishes.iter().position(|&wish| wish == theme).map(|rank| Wish {
                    rank: rank as u8 + 1,
                    urgency: Some(1 + chance.below(4) as u8),
                }),
            }
        })
        .collect();
    School {
        id: RecordId::from_bits(chance.next() ^ number),
        sector: Some("po".to_owned()),
        board: Some(format!("bestuur {}", chance.below(boards) + 1)),
        place: Some(place),
        agreed: true,
        hosts: 1,
        partners: 1,
        standings,
    }
}

/// Metres from the centre of a town, up to three kilometres.
fn around(chance: &mut Chance) -> i32 {
    chance.below(3_000) as i32 + chance.below(3_000) as i32 - 3_000
}

/// What looks like chance: splitmix64 (Steele, Lea & Flood 2014).
pub(crate) struct Chance(pub(crate) u64);

impl Chance {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let bits = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// A number from 0 up to `end`, without `end` itself.
    pub(crate) fn below(&mut self, end: u64) -> u64 {
        ((u128::from(self.next()) * u128::from(end)) >> 64) as u64
    }
}
