//! Dates and moments as values. There is no clock here: the browser's comes in as an argument.

use std::fmt;

/// A day of the Gregorian calendar, years 0 to 9999. It says nothing of a time zone.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Date {
    year: u16,
    month: u8,
    day: u8,
}

impl Date {
    /// The first day of the browser's clock.
    pub const EPOCH: Self = Self { year: 1970, month: 1, day: 1 };

    /// The day, or `None` when the calendar has no such day.
    pub fn new(year: u16, month: u8, day: u8) -> Option<Self> {
        let leap =
            (year.is_multiple_of(4) && !year.is_multiple_of(100)) || year.is_multiple_of(400);
        let length = match month {
            1 | 3 | 5 | 7 | 8 | 10 | 12 => 31,
            4 | 6 | 9 | 11 => 30,
            2 if leap => 29,
            2 => 28,
            _ => return None,
        };
        (year <= 9999 && (1..=length).contains(&day)).then_some(Self { year, month, day })
    }

    /// Reads `2026-11-22`, and nothing else.
    pub fn parse(text: &str) -> Option<Self> {
        let mut parts = text.split('-').map(|part| digits(part).map(|n| (part.len(), n)));
        let (Some(Some((4, year))), Some(Some((2, month))), Some(Some((2, day))), None) =
            (parts.next(), parts.next(), parts.next(), parts.next())
        else {
            return None;
        };
        Self::new(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?)
    }

    /// The year, 0 to 9999.
    pub fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12.
    pub fn month(self) -> u8 {
        self.month
    }

    /// The day of the month, 1 to 31.
    pub fn day(self) -> u8 {
        self.day
    }
}

impl fmt::Display for Date {
    /// ISO 8601: `2026-11-22`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}-{:02}", self.year, self.month, self.day)
    }
}

/// A date and a time of day, to the second.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Moment {
    /// The day.
    pub date: Date,
    /// 0 to 23.
    pub hour: u8,
    /// 0 to 59.
    pub minute: u8,
    /// 0 to 59.
    pub second: u8,
}

impl Moment {
    /// Reads `2026-11-22T13:05:00`, with or without a `Z` behind it.
    pub fn parse(text: &str) -> Option<Self> {
        let (date, time) = text.split_once('T')?;
        let time = time.strip_suffix('Z').unwrap_or(time);
        let mut parts =
            time.split(':').map(|part| (part.len() == 2).then(|| digits(part)).flatten());
        let (Some(hour), Some(minute), Some(second), None) =
            (parts.next()?, parts.next()?, parts.next()?, parts.next())
        else {
            return None;
        };
        (hour < 24 && minute < 60 && second < 60).then_some(Self {
            date: Date::parse(date)?,
            hour: u8::try_from(hour).ok()?,
            minute: u8::try_from(minute).ok()?,
            second: u8::try_from(second).ok()?,
        })
    }
}

impl fmt::Display for Moment {
    /// ISO 8601 without a zone: `2026-11-22T13:05:00`.
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}T{:02}:{:02}:{:02}", self.date, self.hour, self.minute, self.second)
    }
}

/// What the browser's clock says: for the reader here, and for the file everywhere.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// In the time zone of the device.
    pub local: Moment,
    /// In UTC.
    pub utc: Moment,
}

fn digits(text: &str) -> Option<u16> {
    (!text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()))
        .then(|| text.parse().ok())
        .flatten()
}
