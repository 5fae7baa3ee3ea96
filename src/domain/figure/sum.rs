//! Adding broken numbers so that their order is nothing to the sum.

use super::score::float;

/// The sum, to the same last digit in whatever order the numbers come.
pub(super) fn sum(numbers: impl IntoIterator<Item = f64>) -> f64 {
    let mut numbers: Vec<f64> = numbers.into_iter().collect();
    numbers.sort_unstable_by(f64::total_cmp);
    numbers.into_iter().fold(0.0, |sum, number| sum + number)
}

/// The mean, likewise; `None` of no numbers.
pub(super) fn mean(numbers: &[f64]) -> Option<f64> {
    let count = u64::try_from(numbers.len()).ok().filter(|&count| count > 0)?;
    Some(sum(numbers.iter().copied()) / float(count))
}
