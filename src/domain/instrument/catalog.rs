//! The instruments that come with the app, read from `instruments/*.json`.
//!
//! A text that is missing there reads as empty here; a test holds every text of both instruments
//! against that, so the app never meets one.

use super::{
    Domain, Group, Instrument, InstrumentId, Localized, OWN, Scale, ScaleText, Statement, Threshold,
};
use crate::domain::json::{self, Json, Map};
use std::sync::LazyLock;

static TALENTSCAN: LazyLock<Instrument> = LazyLock::new(|| {
    from_json(InstrumentId::Talentscan, include_str!("../../../instruments/talentscan.json"))
});

static AMBITION_SCALE: LazyLock<Instrument> = LazyLock::new(|| {
    from_json(InstrumentId::AmbitionScale, include_str!("../../../instruments/ambition-scale.json"))
});

/// The talentscan.
pub fn talentscan() -> &'static Instrument {
    &TALENTSCAN
}

/// The ambition scale.
pub fn ambition_scale() -> &'static Instrument {
    &AMBITION_SCALE
}

/// The instrument with this id.
pub fn instrument(id: InstrumentId) -> &'static Instrument {
    match id {
        InstrumentId::Talentscan => talentscan(),
        InstrumentId::AmbitionScale => ambition_scale(),
    }
}

fn from_json(id: InstrumentId, text: &str) -> Instrument {
    let read = json::read(text).unwrap_or(Json::Map(Map::new()));
    let scales: &[Scale] = match id {
        InstrumentId::Talentscan => &[Scale::Applies],
        InstrumentId::AmbitionScale => &[Scale::Ambition, Scale::Now],
    };
    let domains = list(&read, "domains");
    Instrument {
        id,
        version: number(&read, "version"),
        title: localized(read.get("title")),
        subtitle: localized(read.get("subtitle")),
        purpose: localized(read.get("purpose")),
        stem: read.get("stem").map(|stem| localized(Some(stem))),
        unknown: localized(read.get("unknown")),
        scales: scales.iter().map(|&scale| scale_text(scale, read.get("scales"))).collect(),
        statements: list(&read, "statements")
            .iter()
            .map(|item| statement(item, None))
            .chain(domains.iter().enumerate().flat_map(|(place, domain)| {
                list(domain, "statements").iter().map(move |item| statement(item, Some(place)))
            }))
            .collect(),
        domains: domains.iter().map(domain).collect(),
        own: read.get("own_statement").map(|own| Statement {
            id: OWN.to_owned(),
            domain: None,
            short: None,
            text: localized(own.get("prompt")),
        }),
        example: read
            .get("example_prompt")
            .map(|prompt| (localized(prompt.get("question")), localized(prompt.get("hint")))),
        threshold: read.get("threshold").map(|threshold| Threshold {
            at_least: number(threshold, "at_least_count"),
            reached: localized(threshold.get("reached")),
            not_reached: localized(threshold.get("not_reached")),
            next_steps: list(&read, "next_steps")
                .iter()
                .map(|step| localized(Some(step)))
                .collect(),
        }),
        source: read
            .get("source")
            .map(|s| (text_of(s, "title"), text_of(s, "publisher")))
            .unwrap_or_default(),
    }
}

fn scale_text(scale: Scale, scales: Option<&Json>) -> ScaleText {
    let read = scales.and_then(|scales| scales.get(scale.name()));
    ScaleText {
        id: scale,
        question: localized(read.and_then(|read| read.get("question"))),
        points: read
            .map(|read| list(read, "points"))
            .unwrap_or_default()
            .iter()
            .map(|point| localized(point.get("label")))
            .collect(),
    }
}

fn domain(read: &Json) -> Domain {
    Domain {
        id: text_of(read, "id"),
        group: match read.get("group").and_then(Json::as_text) {
            Some("outside_class") => Group::OutsideClass,
            Some("connecting") => Group::Connecting,
            _ => Group::Direct,
        },
        title: localized(read.get("title")),
        short: localized(read.get("short")),
        about: localized(read.get("about")),
    }
}

fn statement(read: &Json, domain: Option<usize>) -> Statement {
    Statement {
        id: text_of(read, "id"),
        domain,
        short: read.get("short").map(|short| localized(Some(short))),
        text: localized(Some(read)),
    }
}

fn localized(read: Option<&Json>) -> Localized {
    read.map(|read| Localized { nl: text_of(read, "nl"), en: text_of(read, "en") })
        .unwrap_or_default()
}

fn text_of(read: &Json, name: &str) -> String {
    read.get(name).and_then(Json::as_text).unwrap_or_default().to_owned()
}

fn number(read: &Json, name: &str) -> u32 {
    read.get(name)
        .and_then(Json::as_integer)
        .and_then(|n| u32::try_from(n).ok())
        .unwrap_or_default()
}

fn list<'j>(read: &'j Json, name: &str) -> &'j [Json] {
    read.get(name).and_then(Json::as_list).unwrap_or_default()
}
