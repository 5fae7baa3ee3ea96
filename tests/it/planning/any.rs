//! Any planning, by chance.

use super::id;
use crate::exchange::a_text;
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::json::MAX_INTEGER;
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::instance::{Boards, Rules, Weights};
use talentscan::domain::offer::MOST_TIMES;
use talentscan::domain::organisation::OrganisationType;
use talentscan::domain::partners::{LONGEST_NAME, MOST_OWN_THEMES, OwnTheme};
use talentscan::domain::planning::{
    Decided, MOST_CHARACTERS, MOST_WEIGHT, Made, NamedPair, Planning,
};
use talentscan::domain::record::{Hash, RecordId};
use talentscan::domain::school::HostRules;
use talentscan::domain::time::Date;

fn a_record() -> impl Strategy<Value = RecordId> {
    // A few, so that decisions meet.
    prop_oneof![(0..6_u64).prop_map(id), any::<u64>().prop_map(id)]
}

fn a_theme() -> impl Strategy<Value = String> {
    prop_oneof![
        select(&["trust", "families", "sharing_culture", "rekenen"][..]).prop_map(str::to_owned),
        "[a-z0-9._-]{1,40}",
    ]
}

fn an_own_id() -> impl Strategy<Value = String> {
    prop_oneof![select(&["rekenen", "trust"][..]).prop_map(str::to_owned), "[a-z0-9-]{1,40}"]
}

fn some_host_rules() -> impl Strategy<Value = HostRules> {
    let fraction =
        || (0..=10_000_u64).prop_map(|hundredths| Fraction::new(hundredths, 100).unwrap());
    let mean = |range: std::ops::RangeInclusive<i32>| range.prop_map(|h| f64::from(h) / 100.0);
    let fractions = (fraction(), fraction(), fraction(), fraction());
    (fractions, mean(-100..=100), mean(100..=400), 0..=MOST_CHARACTERS).prop_map(
        |((score, statement, response, possible), agreement, now, example)| HostRules {
            score,
            statement,
            agreement,
            response,
            example,
            possible,
            now,
        },
    )
}

fn some_rules() -> impl Strategy<Value = Rules> {
    let boards = select(&[Boards::Any, Boards::Across, Boards::Within][..]);
    let numbers = (1..=u8::MAX, 1..=u8::MAX, 0..=100_u8, option::of(any::<u32>()));
    (numbers, boards, any::<bool>(), any::<bool>()).prop_map(
        |((one, other, least_gap, farthest), boards, same_sector, possible_hosts)| Rules {
            smallest: one.min(other),
            largest: one.max(other),
            least_gap,
            farthest,
            boards,
            same_sector,
            possible_hosts,
        },
    )
}

pub(super) fn some_weights(most: u32) -> impl Strategy<Value = Weights> {
    let (least, high) = (-i64::from(most), i64::from(most));
    (proptest::array::uniform10(0..=most), least..=high).prop_map(|(points, group)| Weights {
        complementarity: points[0],
        wish: [points[1], points[2], points[3]],
        urgency: points[4],
        nearness: points[5],
        kept: points[6],
        placed: points[7],
        gives_and_gets: points[8],
        must_take_part: points[9],
        group: i32::try_from(group).unwrap_or(i32::MIN),
    })
}

fn a_decision() -> impl Strategy<Value = Decided> {
    (0..6, a_record(), a_record(), a_theme()).prop_map(|(which, host, partner, theme)| {
        let pair = NamedPair { partner, host, theme: theme.clone() };
        match which {
            0 => Decided::Appoint(host, theme),
            1 => Decided::TakePart(host),
            2 => Decided::Open(host, theme),
            3 => Decided::Close(host, theme),
            4 => Decided::Pin(pair),
            _ => Decided::Ban(pair),
        }
    })
}

fn something_made() -> impl Strategy<Value = Made> {
    let groups = btree_map((a_theme(), a_record()), btree_set(a_record(), 0..4), 0..4);
    let points = || -MAX_INTEGER..=MAX_INTEGER;
    let wide = || 0..=MAX_INTEGER.unsigned_abs();
    let budget = (any::<u32>(), wide(), wide());
    (groups, points(), option::of(points()), budget, any::<[u8; 32]>(), 1..=28_u8).prop_map(
        |(groups, points, bound, (steps, search, proof), bytes, day)| Made {
            groups,
            points,
            bound,
            budget: Budget { steps, search, proof },
            fingerprint: Hash::from_bytes(bytes),
            on: Date::new(2026, 2, day).unwrap(),
        },
    )
}

pub(super) fn a_planning() -> impl Strategy<Value = Planning> {
    let name = a_text().prop_map(|name| name.chars().take(LONGEST_NAME).collect::<String>());
    let own = btree_map(an_own_id(), name, 0..=MOST_OWN_THEMES).prop_map(own_themes).prop_shuffle();
    let themes = (select(&OrganisationType::ALL[..]), vec(a_theme(), 0..5), own);
    let times = (0..=MOST_TIMES, 0..=MOST_TIMES, any::<bool>());
    let how = (some_host_rules(), some_rules(), some_weights(MOST_WEIGHT));
    let decided = (
        btree_map(a_decision(), a_text(), 0..6),
        btree_set(a_record(), 0..3),
        btree_set((a_record(), a_record()), 0..4),
    );
    (themes, times, how, decided, option::of(something_made())).prop_map(
        |(themes, times, how, decided, made)| Planning {
            between: themes.0,
            themes: themes.1,
            own_themes: themes.2,
            hosts: how.0,
            host_times: times.0,
            partner_times: times.1,
            everyone_first: times.2,
            rules: how.1,
            weights: how.2,
            decisions: decided.0,
            out: decided.1,
            met: decided.2,
            made,
        },
    )
}

pub(super) fn own_themes(names: BTreeMap<String, String>) -> Vec<OwnTheme> {
    names.into_iter().map(|(id, name)| OwnTheme { id, name }).collect()
}
