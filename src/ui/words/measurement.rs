//! What measurements are called.

use super::Text;
use crate::domain::handover::Collection;
use crate::domain::instrument::{instrument, talentscan};
use crate::domain::measurement::Measurement;
use crate::domain::ordered::VecSet;
use crate::domain::text::Lang;

pub const FOLLOW_UP: Text = Text("vervolgmeting", "follow-up");

/// A measurement, inside a sentence.
pub fn measurement(lang: Lang, measurement: Measurement) -> String {
    match (measurement, lang) {
        (Measurement::FollowUp(_), _) => FOLLOW_UP.get(lang).to_owned(),
        (Measurement::Year(year), Lang::Nl) => format!("schooljaar {year}-{}", year + 1),
        (Measurement::Year(year), Lang::En) => format!("school year {year}-{}", year + 1),
    }
}

/// What the domains with these ids are called, in the order of the form.
pub fn topics(lang: Lang, asks: &VecSet<String>) -> Vec<&'static str> {
    let domains = talentscan().domains.iter().filter(|domain| asks.contains(&domain.id));
    domains.map(|domain| domain.short.get(lang)).collect()
}

/// A scan in a measurement, at the beginning of a sentence.
pub fn scan(lang: Lang, (scan, of): Collection) -> String {
    let scan = instrument(scan).title.get(lang);
    format!("{scan}, {}", measurement(lang, of))
}
