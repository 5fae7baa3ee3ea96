//! Numbers and dates as people write them in each language.

use crate::domain::text::Lang;
use crate::domain::time::{Date, Moment};

const MONTHS: [(&str, &str); 12] = [
    ("januari", "January"),
    ("februari", "February"),
    ("maart", "March"),
    ("april", "April"),
    ("mei", "May"),
    ("juni", "June"),
    ("juli", "July"),
    ("augustus", "August"),
    ("september", "September"),
    ("oktober", "October"),
    ("november", "November"),
    ("december", "December"),
];

/// `22 november 2026`, `22 November 2026`.
pub fn date(lang: Lang, date: Date) -> String {
    let (nl, en) =
        MONTHS.get(usize::from(date.month()).wrapping_sub(1)).copied().unwrap_or_default();
    let month = match lang {
        Lang::Nl => nl,
        Lang::En => en,
    };
    format!("{} {month} {}", date.day(), date.year())
}

/// `14:03`, in both languages.
pub fn time(moment: Moment) -> String {
    format!("{:02}:{:02}", moment.hour, moment.minute)
}

/// The nearest whole number, half away from zero. Printing a fraction as it is brings 15 kB of code.
pub fn whole(number: f64) -> i64 {
    #[allow(clippy::cast_possible_truncation)] // Far below 2^63, and `as` saturates.
    let whole = number.round() as i64;
    whole
}

/// A number with one decimal: `2,6` in Dutch, `2.6` in English; half away from zero.
pub fn one_decimal(lang: Lang, number: f64) -> String {
    let tenths = whole(number.abs() * 10.0 + 1e-9);
    let sign = if number < 0.0 && tenths > 0 { "−" } else { "" };
    let mark = match lang {
        Lang::Nl => ',',
        Lang::En => '.',
    };
    format!("{sign}{}{mark}{}", tenths / 10, tenths % 10)
}

/// The texts as a list: `a`, `a en b`, `a, b en c`.
pub fn list(lang: Lang, items: &[&str]) -> String {
    let and = match lang {
        Lang::Nl => " en ",
        Lang::En => " and ",
    };
    match items {
        [] => String::new(),
        [only] => (*only).to_owned(),
        [first @ .., last] => format!("{}{and}{last}", first.join(", ")),
    }
}

/// The size of something in the browser: `480 kB`, `1,2 MB`.
pub fn bytes(lang: Lang, bytes: u64) -> String {
    #[allow(clippy::cast_precision_loss)] // Far below 2^53.
    let exact = bytes as f64;
    if bytes < 1_000_000 {
        format!("{} kB", bytes.div_ceil(1000))
    } else {
        format!("{} MB", one_decimal(lang, exact / 1e6))
    }
}

/// A whole number with its thousands apart: `96.128` in Dutch, `96,128` in English.
pub fn thousands(lang: Lang, number: i64) -> String {
    let mark = match lang {
        Lang::Nl => '.',
        Lang::En => ',',
    };
    let digits = number.unsigned_abs().to_string();
    let mut text = String::from(if number < 0 { "−" } else { "" });
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(mark);
        }
        text.push(digit);
    }
    text
}
