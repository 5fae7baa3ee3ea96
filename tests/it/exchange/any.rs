//! Everything that a file of this app can hold, by chance.

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeMap;
use talentscan::domain::decision::Decision;
use talentscan::domain::exchange::{FileKind, Header};
use talentscan::domain::figure::ambition::Pairs;
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::score::Score;
use talentscan::domain::instrument::{InstrumentId, Scale};
use talentscan::domain::json::{Json, MAX_INTEGER};
use talentscan::domain::offer::{MOST_TIMES, MOST_URGENT, Offer};
use talentscan::domain::ordered::VecSet;
use talentscan::domain::organisation::{Organisation, OrganisationType};
use talentscan::domain::record::{Content, ExportId, RecordId};
use talentscan::domain::response::{Response, Role, Series, Via};
use talentscan::domain::round::Round;
use talentscan::domain::tally::{Aggregate, Tally};
use talentscan::domain::text::Lang;
use talentscan::domain::time::{Date, Moment};

/// Texts that trip up programs: escapes, controls, byte order marks, surrogate pairs, names that
/// mean something to a browser.
pub(crate) fn a_text() -> impl Strategy<Value = String> {
    const AWKWARD: &[&str] = &[
        "",
        "\0",
        "\u{1f}",
        "\"",
        "\\",
        "\\u0041",
        "/",
        "\u{8}\u{c}",
        "\r\n",
        "\t",
        "\u{7f}",
        "\u{80}\u{9f}",
        "\u{a0}",
        "\u{2028}\u{2029}",
        "\u{feff}",
        "\u{fffe}",
        "\u{ffff}",
        "\u{d7ff}",
        "\u{e000}",
        "\u{10000}",
        "\u{10ffff}",
        "👩‍🏫",
        "e\u{301}",
        "é",
        "\u{202e}",
        "ﬁ",
        "İ",
        "__proto__",
        "constructor",
        "null",
        "NaN",
        "-0",
        "1e999",
        " ",
        "I1",
        "T",
    ];
    let piece = prop_oneof![
        3 => select(AWKWARD).prop_map(str::to_owned),
        1 => any::<char>().prop_map(String::from),
    ];
    vec(piece, 0..4).prop_map(|pieces| pieces.concat())
}

fn a_record() -> impl Strategy<Value = RecordId> {
    any::<u64>().prop_map(RecordId::from_bits)
}

fn a_date() -> impl Strategy<Value = Date> {
    (0..=9999_u16, 1..=12_u8, 1..=31_u8)
        .prop_filter_map("a day of the calendar", |(year, month, day)| Date::new(year, month, day))
}

fn a_moment() -> impl Strategy<Value = Moment> {
    (a_date(), 0..24_u8, 0..60_u8, 0..60_u8).prop_map(|(date, hour, minute, second)| Moment {
        date,
        hour,
        minute,
        second,
    })
}

pub(crate) fn an_organisation() -> impl Strategy<Value = Organisation> {
    let text = || option::of(a_text());
    let (r#type, names) = (select(&OrganisationType::ALL[..]), (a_text(), text(), text(), text()));
    (r#type, names, (text(), text(), text()), option::of(any::<u32>())).prop_map(
        |(r#type, (name, brin, location, board), (sector, postcode, place), team_size)| {
            Organisation { r#type, name, brin, location, board, sector, postcode, place, team_size }
        },
    )
}

fn an_instrument() -> impl Strategy<Value = InstrumentId> {
    select(&InstrumentId::ALL[..])
}

fn some_ratings(instrument: InstrumentId) -> BoxedStrategy<BTreeMap<(String, Scale), u8>> {
    let rating = |scale: Scale| option::of(1..=scale.highest()).prop_map(move |r| (scale, r));
    let scales = match instrument {
        InstrumentId::Talentscan => vec![rating(Scale::Applies)],
        InstrumentId::AmbitionScale => vec![rating(Scale::Ambition), rating(Scale::Now)],
    };
    btree_map(a_text(), scales, 0..4)
        .prop_map(|answers| {
            let rated = |(statement, scales): (String, Vec<(Scale, Option<u8>)>)| {
                scales
                    .into_iter()
                    .filter_map(move |(scale, rating)| Some(((statement.clone(), scale), rating?)))
            };
            answers.into_iter().flat_map(rated).collect()
        })
        .boxed()
}

/// A round if any, whether it is a follow-up, and what it asks.
fn a_measurement() -> impl Strategy<Value = (Option<RecordId>, bool, VecSet<String>)> {
    let asks = btree_set(a_text(), 0..3).prop_map(|asks| asks.into_iter().collect());
    (option::of(a_record()), any::<bool>(), asks)
}

fn a_response() -> impl Strategy<Value = Response> {
    let whose = (option::of(a_record()), a_measurement(), select(&Series::ALL[..]));
    let who = (option::of(any::<u32>()), option::of(select(&Role::ALL[..])), any::<bool>());
    let how = (select(&Via::ALL[..]), a_date(), option::of(a_date()), any::<u32>());
    let texts =
        (btree_set(a_text(), 0..3), btree_map(a_text(), a_text(), 0..3), option::of(a_text()));
    let answers = an_instrument().prop_flat_map(|id| (Just(id), some_ratings(id)));
    (answers, whose, who, how, texts).prop_map(|(answers, whose, who, how, texts)| Response {
        instrument: answers.0,
        instrument_version: how.3,
        organisation: whose.0,
        round: whose.1.0,
        follow_up: whose.1.1,
        asks: whose.1.2,
        series: whose.2,
        people: who.0,
        role: who.1,
        via: how.0,
        started_on: how.1,
        finished_on: how.2,
        ratings: answers.1.into_iter().collect(),
        unknown: texts.0.into_iter().collect(),
        examples: texts.1.into_iter().collect(),
        own: texts.2,
        beside_team: who.2,
    })
}

fn some_numbers<const K: usize>() -> impl Strategy<Value = [u32; K]> {
    any::<[u32; K]>()
}

fn a_score() -> impl Strategy<Value = Score> {
    let wide = || 0..=MAX_INTEGER.unsigned_abs();
    (any::<u32>(), wide(), wide()).prop_map(|(n, sum, sum_squares)| Score { n, sum, sum_squares })
}

fn some_pairs() -> impl Strategy<Value = Pairs> {
    let both: [_; 4] = std::array::from_fn(|_| some_numbers());
    (both, some_numbers(), some_numbers()).prop_map(|(both, ambition_only, now_only)| Pairs {
        both,
        ambition_only,
        now_only,
    })
}

fn an_aggregate() -> impl Strategy<Value = Aggregate> {
    let counts = some_numbers().prop_map(Counts::new);
    let domains = btree_map(a_text(), a_score(), 0..3);
    let applies = btree_map(a_text(), counts, 0..3);
    (any::<u32>(), domains, applies, btree_map(a_text(), some_pairs(), 0..3)).prop_map(
        |(forms, domains, applies, pairs)| Aggregate {
            forms,
            domains: domains.into_iter().collect(),
            applies: applies.into_iter().collect(),
            pairs: pairs.into_iter().collect(),
        },
    )
}

fn a_tally() -> impl Strategy<Value = Tally> {
    let whose = (option::of(a_record()), a_measurement(), select(&Series::ALL[..]));
    let what = (an_instrument(), any::<u32>(), a_date(), a_date());
    let examples = btree_map(a_text(), vec(a_text(), 0..3), 0..3);
    (whose, what, btree_set(a_record(), 0..4), an_aggregate(), examples).prop_map(
        |(whose, what, covers, counts, examples)| Tally {
            instrument: what.0,
            instrument_version: what.1,
            organisation: whose.0,
            round: whose.1.0,
            follow_up: whose.1.1,
            asks: whose.1.2,
            series: whose.2,
            first_on: what.2,
            last_on: what.3,
            covers: covers.into_iter().collect(),
            counts,
            examples: examples.into_iter().collect(),
        },
    )
}

fn an_offer() -> impl Strategy<Value = Offer> {
    let texts = (btree_set(a_text(), 0..4), vec((a_text(), 1..=MOST_URGENT), 0..5));
    let numbers = (option::of(0..=MOST_TIMES), option::of(0..=MOST_TIMES));
    let whom = (a_record(), btree_set(a_record(), 0..3), any::<bool>(), option::of(a_date()));
    (texts, numbers, whom).prop_map(|((show, learn), (host, partner), whom)| {
        let mut offer = Offer::new(whom.0);
        offer.show = show.into_iter().collect();
        for (id, urgency) in learn {
            offer.want(&id, urgency);
        }
        (offer.host, offer.partner) = (host, partner);
        offer.not_with = whom.1.into_iter().collect();
        (offer.agreed, offer.since) = (whom.2, whom.3);
        offer
    })
}

pub(crate) fn a_round() -> impl Strategy<Value = Round> {
    let text = || option::of(a_text());
    let what = (a_text(), btree_set(an_instrument(), 0..3), btree_set(a_record(), 0..3));
    let how = (option::of(a_date()), text(), option::of(select(&Lang::ALL[..])), text());
    (what, how, a_measurement()).prop_map(|(what, how, (_, follow_up, asks))| Round {
        title: what.0,
        instruments: what.1.into_iter().collect(),
        organisations: what.2.into_iter().collect(),
        until: how.0,
        mail: how.1,
        language: how.2,
        follow_up,
        asks,
        address: how.3,
    })
}

fn a_decision() -> impl Strategy<Value = Decision> {
    let same = |(one, other, same)| Decision::same(one, other, same);
    prop_oneof![
        (a_record(), a_record(), any::<bool>()).prop_filter_map("one organisation", same),
        (a_record(), a_record())
            .prop_map(|(form, organisation)| Decision::Belongs { form, organisation }),
        (a_record(), a_text()).prop_map(|(record, text)| Decision::Choice { record, text }),
    ]
}

pub(super) fn a_content() -> impl Strategy<Value = Content> {
    prop_oneof![
        1 => an_organisation().prop_map(Content::Organisation),
        2 => a_response().prop_map(Content::Response),
        2 => a_tally().prop_map(Content::Tally),
        1 => an_offer().prop_map(Content::Offer),
        1 => a_round().prop_map(Content::Round),
        1 => a_decision().prop_map(Content::Decision),
    ]
}

pub(super) fn a_file_header() -> impl Strategy<Value = Header> {
    const KINDS: &[Option<FileKind>] = &[
        None,
        Some(FileKind::Personal),
        Some(FileKind::School),
        Some(FileKind::Overview),
        Some(FileKind::Round),
        Some(FileKind::Rescue),
    ];
    let hints = (select(KINDS), option::of(any::<u64>()), option::of(a_moment()));
    (hints, a_text(), a_text(), any::<[u32; 3]>()).prop_map(
        |((kind, export_id, written_at), app_version, app_build, numbers)| Header {
            major: 1,
            minor: numbers[0],
            kind,
            export_id: export_id.map(ExportId::from_bits),
            written_at,
            app_version,
            app_build,
            responses: numbers[1],
            organisations: numbers[2],
        },
    )
}

/// Any value that a file can hold.
pub(super) fn a_value() -> impl Strategy<Value = Json> {
    let leaf = prop_oneof![
        any::<bool>().prop_map(Json::Bool),
        (-MAX_INTEGER..=MAX_INTEGER).prop_map(Json::Integer),
        select(&[-MAX_INTEGER, 0, MAX_INTEGER][..]).prop_map(Json::Integer),
        a_text().prop_map(Json::Text),
    ];
    leaf.prop_recursive(3, 6, 3, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..3).prop_map(Json::List),
            btree_map(a_text(), inner, 0..3).prop_map(|map| Json::Map(map.into_iter().collect())),
        ]
    })
}

/// A name that this app does not know. None of its own has a capital.
pub(super) fn an_unknown_name() -> impl Strategy<Value = String> {
    prop_oneof![
        select(&["__proto__", "constructor", "Role", "BODY"][..]).prop_map(str::to_owned),
        a_text().prop_map(|text| format!("X{text}"))
    ]
}
