//! Counting back days. The domain has no other need of it.

use crate::domain::measurement::Measurement;
use crate::domain::time::Date;

/// How many days before a file is handed in somebody may have begun to fill in, at most.
const LONGEST: u32 = 75;

/// This day, or the last one of the school year before: so that what is handed in at the latest then
/// was begun in one school year.
pub(super) fn in_one_school_year(date: Date) -> Date {
    let year = |date| Measurement::of(false, None, date);
    let is_one = year(days_before(date, LONGEST)) == year(date);
    Date::new(date.year(), 7, 31).filter(|_| !is_one).unwrap_or(date)
}

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
