//! Counting back days. The domain has no other need of it.

use crate::domain::time::Date;

/// So many days earlier.
pub(super) fn days_before(date: Date, days: u32) -> Date {
    (0..days).fold(date, |date, _| day_before(date).unwrap_or(date))
}

fn day_before(date: Date) -> Option<Date> {
    let in_month = Date::new(date.year(), date.month(), date.day().checked_sub(1)?);
    in_month.or_else(|| {
        let (year, month) = match date.month() {
            1 => (date.year().checked_sub(1)?, 12),
            later => (date.year(), later - 1),
        };
        (28..=31).rev().find_map(|day| Date::new(year, month, day))
    })
}
