//! Points, kilometres and counts in words.

use crate::domain::matching::instance::Points;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::{Text, plural};

/// So many points: `1 punt`, `1.543 punten`.
pub fn points(lang: Lang, points: Points) -> String {
    let word = if points.abs() == 1 { Text("punt", "point") } else { Text("punten", "points") };
    format!("{} {}", format::thousands(lang, points), word.get(lang))
}

/// So many points more or fewer than something else: `14 punten minder`.
pub fn compared(lang: Lang, more: Points) -> String {
    let than = match more {
        0 => return Text("evenveel", "as many").get(lang).to_owned(),
        1.. => Text("meer", "more"),
        -1 => Text("minder", "less"),
        _ => Text("minder", "fewer"),
    };
    format!("{} {}", points(lang, more.saturating_abs()), than.get(lang))
}

/// So many schools.
pub fn schools(lang: Lang, count: usize) -> String {
    let word = plural(count, Text("school", "school"), Text("scholen", "schools"));
    format!("{count} {}", word.get(lang))
}

/// So many partners.
pub fn partners(lang: Lang, count: usize) -> String {
    let word = plural(count, Text("partner", "partner"), Text("partners", "partners"));
    format!("{count} {}", word.get(lang))
}

/// A distance: `12 km`, `7,5 km`. Below a kilometre nothing more precise is known of a postcode.
pub fn distance(lang: Lang, metres: u32) -> String {
    match metres {
        0..1_000 => Text("minder dan 1 km", "less than 1 km").get(lang).to_owned(),
        1_000..9_950 => tenths(lang, metres),
        _ => format!("{} km", (u64::from(metres) + 500) / 1_000),
    }
}

/// A distance and the limit that it passes: `ruim 40 km`, `30 km`. Rounded down, and as precise as it
/// takes not to stay below the limit.
pub fn beyond(lang: Lang, metres: u32, limit: u32) -> (String, String) {
    let down = [1_000, 100, 1].map(|unit| metres / unit * unit);
    let down = down.into_iter().find(|&down| down > 0 && down >= limit).unwrap_or(metres);
    let over = if down < metres { Text("ruim ", "just over ").get(lang) } else { "" };
    (format!("{over}{}", exactly(lang, down)), exactly(lang, limit))
}

fn exactly(lang: Lang, metres: u32) -> String {
    if metres.is_multiple_of(100) {
        return tenths(lang, metres);
    }
    let word = Text("meter", "metres").get(lang);
    format!("{} {word}", format::thousands(lang, metres.into()))
}

/// The least whole number of kilometres that is enough.
pub fn enough(metres: u32) -> u32 {
    metres.div_ceil(1_000)
}

fn tenths(lang: Lang, metres: u32) -> String {
    let text = format::one_decimal(lang, f64::from(metres) / 1_000.0);
    let text = text.strip_suffix(",0").or(text.strip_suffix(".0")).unwrap_or(&text);
    format!("{text} km")
}
