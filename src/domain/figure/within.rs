//! How far a group agrees by the spread of its answers: `r_wg`, for the table of experts.
//!
//! The app speaks of agreement by [`super::consensus`]. `r_wg` measures against answers by chance, all
//! equally likely, which on three points is an arbitrary yardstick, and answers that lean to one
//! side make it larger.

use super::counts::Counts;
use super::score::float;

/// `r_wg` of the answers to one statement, 0 to 1: one less their variance over that of answers by
/// chance. Below 0 it counts as 0. `None` of fewer than two people.
///
/// Source: James, Demaree & Wolf 1984, *Journal of Applied Psychology* 69(1); the truncation as in
/// `rwg` of the R package `multilevel`.
pub fn r_wg<const K: usize>(counts: &Counts<K>) -> Option<f64> {
    Some((1.0 - relative_variance(counts)?).max(0.0))
}

/// `r_wg(J)` of the statements of one domain together, 0 to 1: the share of agreement as it would be
/// of one long scale. Statements that fewer than `at_least` people answered are left out, and `None`
/// when none is left.
///
/// With q one less the mean of the relative variances of J statements, it is
/// `J q / (J q + 1 − q)`; q below 0 counts as 0.
///
/// Source: James, Demaree & Wolf 1984, *Journal of Applied Psychology* 69(1); as `rwg.j` of the R
/// package `multilevel`.
pub fn r_wg_j<const K: usize>(
    statements: impl IntoIterator<Item = Counts<K>>,
    at_least: u32,
) -> Option<f64> {
    let mut j = 0.0;
    let mut sum = 0.0;
    for counts in statements.into_iter().filter(|counts| counts.n() >= at_least) {
        sum += relative_variance(&counts)?;
        j += 1.0;
    }
    let agreed = (1.0 - sum / j).max(0.0);
    (j > 0.0).then(|| j * agreed / (j * agreed + 1.0 - agreed))
}

/// The sample variance of the ratings over that of ratings by chance, `(K² − 1) / 12`.
fn relative_variance<const K: usize>(counts: &Counts<K>) -> Option<f64> {
    let (mut n, mut sum, mut squares) = (0_u128, 0_u128, 0_u128);
    for (rating, &count) in (1_u128..).zip(counts.as_ref()) {
        let count = u128::from(count);
        n += count;
        sum += rating * count;
        squares += rating * rating * count;
    }
    let pairs = n * n.checked_sub(1).filter(|&others| others > 0)?;
    let above = (n * squares).saturating_sub(sum * sum);
    let by_chance = u64::try_from(K * K).ok()?.checked_sub(1).filter(|&chance| chance > 0)?;
    let whole = |number: u128| u64::try_from(number).map_or(f64::MAX, float);
    Some(12.0 * whole(above) / (whole(pairs) * float(by_chance)))
}
