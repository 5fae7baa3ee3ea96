//! How often chance alone makes a difference as large as the one that was found.
//!
//! It asks nothing of how answers are spread: it gives them out anew. Where there are few ways to do
//! that all are tried; else some are drawn, by a generator whose seed stands beside the figure, so
//! that anybody finds the same. What it does not do: a large chance does not show that nothing
//! changed, and a small one not why.

use super::score::float;
use crate::domain::random::Random;

/// So many ways to part two groups are all tried.
const MOST_PARTINGS: u64 = 200_000;

/// So many schools have all their signs tried: 65,536 ways.
const MOST_SCHOOLS: usize = 16;

/// How many ways are drawn where not all are tried. A choice of this project: the figure is then
/// within 0.007 of that of all ways, in 19 of 20 cases.
const DRAWS: u32 = 20_000;

/// Sums that differ by less are equal: adding in another order moves the last digit.
const ROUNDING: f64 = 1e-9;

/// How often chance makes as large a difference, whichever way.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Permutation {
    /// The ways with a difference at least as large.
    pub as_large: u64,
    /// The ways that were tried.
    pub tried: u64,
    /// The seed, when the ways were drawn and not all of them tried.
    pub seed: Option<u64>,
}

impl Permutation {
    /// The chance of a difference at least as large, above 0 and up to 1.
    ///
    /// Source: of drawn ways what was found counts as one of them, so that the chance is never 0:
    /// Phipson & Smyth 2010, *Statistical Applications in Genetics and Molecular Biology* 9(1).
    pub fn p(self) -> f64 {
        let found = u64::from(self.seed.is_some());
        float(self.as_large + found) / float(self.tried + found)
    }
}

/// Whether the means of two groups differ, from the points of single people. The points of both are
/// put together and parted anew into groups of the same sizes. Sums are whole and compared exactly.
/// `None` when one of the groups is empty.
///
/// Source: Pitman 1937, *Supplement to the Journal of the Royal Statistical Society* 4(1).
pub fn parted(before: &[u32], after: &[u32], seed: u64) -> Option<Permutation> {
    let (fewer, more) = if before.len() <= after.len() { (before, after) } else { (after, before) };
    let size = u64::try_from(fewer.len()).ok().filter(|&size| size > 0)?;
    let mut all: Vec<u32> = fewer.iter().chain(more).copied().collect();
    let people = u64::try_from(all.len()).ok()?;
    let points = |some: &[u32]| some.iter().map(|&points| u64::from(points)).sum::<u64>();
    // The means differ as much as the sum of the smaller group differs from what it would be if all
    // were alike; both sides times the number of people.
    let expected = points(&all) * size;
    let apart = |sum: u64| (sum * people).abs_diff(expected);
    let found = apart(points(fewer));
    if ways(people, size) <= MOST_PARTINGS {
        let mut result = Permutation { as_large: 0, tried: 0, seed: None };
        each_sum(&all, fewer.len(), 0, &mut |sum| {
            result.tried += 1;
            result.as_large += u64::from(apart(sum) >= found);
        });
        return Some(result);
    }
    // In order first, so that who came first is nothing to what is drawn.
    all.sort_unstable();
    let mut random = Random::new(seed, size);
    Some(drawn(seed, || {
        random.shuffle(&mut all);
        apart(all.iter().take(fewer.len()).map(|&points| u64::from(points)).sum()) >= found
    }))
}

/// Whether the mean of these changes differs from 0, from a change of each school. If nothing but
/// chance is at work, each could as well have gone the other way. `None` of no schools.
///
/// Source: Fisher 1935, *The Design of Experiments*, section 21.
pub fn signs(changes: &[f64], seed: u64) -> Option<Permutation> {
    let mut sizes: Vec<f64> = changes.iter().map(|change| change.abs()).collect();
    sizes.sort_unstable_by(f64::total_cmp);
    // Found is the sum of all, less twice what went down.
    let all = super::sum::sum(sizes.iter().copied());
    let found = super::sum::sum(changes.iter().copied()).abs();
    let as_large = |down: f64| (all - 2.0 * down).abs() >= found - ROUNDING;
    if sizes.is_empty() {
        return None;
    }
    if sizes.len() <= MOST_SCHOOLS {
        let mut result = Permutation { as_large: 0, tried: 0, seed: None };
        for way in 0..1_u32 << sizes.len() {
            let down = sizes.iter().enumerate().filter(|(place, _)| way >> place & 1 == 1);
            result.tried += 1;
            result.as_large += u64::from(as_large(down.map(|(_, size)| size).sum()));
        }
        return Some(result);
    }
    let mut random = Random::new(seed, 0);
    Some(drawn(seed, || {
        let down = sizes.iter().filter(|_| random.chance(50));
        as_large(down.sum())
    }))
}

/// Tries drawn ways.
fn drawn(seed: u64, mut is_as_large: impl FnMut() -> bool) -> Permutation {
    let as_large = (0..DRAWS).filter(|_| is_as_large()).count();
    let as_large = u64::try_from(as_large).unwrap_or_default();
    Permutation { as_large, tried: u64::from(DRAWS), seed: Some(seed) }
}

/// How many groups of this size there are among so many people, as far as [`MOST_PARTINGS`]; more
/// are one more than that.
fn ways(people: u64, size: u64) -> u64 {
    let mut ways: u64 = 1;
    for place in 1..=size {
        // Each step is a number of ways itself, so nothing is left over.
        ways = ways.saturating_mul(people - size + place) / place;
        if ways > MOST_PARTINGS {
            return MOST_PARTINGS + 1;
        }
    }
    ways
}

/// The sum of every choice of so many.
fn each_sum(points: &[u32], choose: usize, sum: u64, found: &mut dyn FnMut(u64)) {
    if choose == 0 {
        found(sum);
        return;
    }
    let mut rest = points;
    while let Some((first, others)) = rest.split_first().filter(|_| rest.len() >= choose) {
        each_sum(others, choose - 1, sum + u64::from(*first), found);
        rest = others;
    }
}
