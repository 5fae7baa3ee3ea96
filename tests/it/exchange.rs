//! The file: what is written is read back the same, what happens to a file on its way does no
//! harm or is noticed, and what is no file of ours is refused with the reason.

use std::collections::{BTreeMap, BTreeSet};
use std::fmt::Debug;
use std::fs;
use std::path::Path;

use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use sha2::{Digest, Sha256};
use talentscan::domain::decision::Decision;
use talentscan::domain::exchange::{
    self, File, FileKind, Foreign, Header, Invalid, MAX_BYTES, ReadError,
};
use talentscan::domain::figure::ambition::Pairs;
use talentscan::domain::figure::counts::Counts;
use talentscan::domain::figure::score::Score;
use talentscan::domain::instrument::{InstrumentId, Scale};
use talentscan::domain::json::{self, Json, JsonError, MAX_INTEGER, Map};
use talentscan::domain::offer::{MOST_TIMES, MOST_URGENT, Offer};
use talentscan::domain::ordered::{VecMap, VecSet};
use talentscan::domain::organisation::{Organisation, OrganisationType};
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Hash, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Role, Series, Via};
use talentscan::domain::round::Round;
use talentscan::domain::tally::{Aggregate, Tally};
use talentscan::domain::text::Lang;
use talentscan::domain::time::{Date, Moment};

/// All rows of values go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

/// All rows of files go through here: its bytes, and how many versions it brings or why none.
#[track_caller]
fn check_read(
    rows: impl IntoIterator<Item = (impl Debug, impl AsRef<[u8]>, Result<usize, ReadError>)>,
) {
    for (row, bytes, wanted) in rows {
        let found = exchange::read(bytes.as_ref()).map(|file| file.versions.len());
        assert_eq!(found, wanted, "{row:?}");
    }
}

// Files to look at.

/// The bytes of a file of these versions; equal sets give equal bytes.
pub(crate) fn bytes_of<'v>(versions: impl IntoIterator<Item = &'v Version>) -> Vec<u8> {
    let export_id = ExportId::from_bits(1);
    let header = Header::new(FileKind::Overview, export_id, moment(), "test", []);
    exchange::write(&header, versions).into_bytes()
}

/// The versions of a file that must be readable.
#[track_caller]
pub(crate) fn versions_of(bytes: &[u8]) -> Vec<Version> {
    exchange::read(bytes).unwrap().versions
}

/// A file of versions that no app wrote, with the right sum.
pub(crate) fn file_of(versions: Vec<Json>) -> String {
    file_with(a_header(), versions)
}

fn file_with(mut header: Map, versions: Vec<Json>) -> String {
    let mut lines: Vec<String> =
        versions.iter().map(|version| hash_of(version).to_string()).collect();
    lines.sort_unstable();
    lines.insert(0, Json::Map(header.clone()).canonical());
    let sum = format!("sha256:{}", Hash::of(lines.join("\n").as_bytes()));
    header.insert("sum".to_owned(), sum.into());
    header.insert("versions".to_owned(), Json::List(versions));
    Json::Map(header).canonical()
}

/// The hash of a version that no app wrote.
pub(crate) fn hash_of(version: &Json) -> Hash {
    Hash::of(version.canonical().as_bytes())
}

fn a_header() -> Map {
    map(r#"{"format": "talentscan", "version": {"major": 1, "minor": 0}}"#)
}

fn json(text: &str) -> Json {
    json::read(text).unwrap()
}

fn map(text: &str) -> Map {
    json(text).as_map().unwrap().clone()
}

fn moment() -> Moment {
    Moment::parse("2026-11-22T13:05:00").unwrap()
}

fn record(text: &str) -> RecordId {
    RecordId::parse(text).unwrap()
}

/// The first version of a record with this content, as this app writes it.
pub(crate) fn first(content: Content) -> Version {
    let mut own = Own::default();
    let record = RecordId::from_bits(99);
    own.write(record, kind_of(&content), content);
    own.get(record).unwrap().version.clone()
}

fn kind_of(content: &Content) -> Kind {
    match content {
        Content::Organisation(_) => Kind::Organisation,
        Content::Tally(_) => Kind::Tally,
        Content::Offer(_) => Kind::Offer,
        Content::Round(_) => Kind::Round,
        Content::Decision(_) => Kind::Decision,
        _ => Kind::Response,
    }
}

// Everything that a file of this app can hold.

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

fn a_content() -> impl Strategy<Value = Content> {
    prop_oneof![
        1 => an_organisation().prop_map(Content::Organisation),
        2 => a_response().prop_map(Content::Response),
        2 => a_tally().prop_map(Content::Tally),
        1 => an_offer().prop_map(Content::Offer),
        1 => a_round().prop_map(Content::Round),
        1 => a_decision().prop_map(Content::Decision),
    ]
}

fn a_file_header() -> impl Strategy<Value = Header> {
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
fn a_value() -> impl Strategy<Value = Json> {
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
fn an_unknown_name() -> impl Strategy<Value = String> {
    prop_oneof![
        select(&["__proto__", "constructor", "Role", "BODY"][..]).prop_map(str::to_owned),
        a_text().prop_map(|text| format!("X{text}"))
    ]
}

// What is written is read back the same.

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn what_is_written_is_read_back(header in a_file_header(), content in a_content()) {
        let version = first(content.clone());
        let text = exchange::write(&header, [&version]);
        let File { header: read, versions } = exchange::read(text.as_bytes()).unwrap();
        prop_assert_eq!(&read, &header);
        prop_assert_eq!(&versions, &[version]);
        prop_assert_eq!(versions[0].content(), &content);
        prop_assert_eq!(exchange::write(&read, &versions), text);
    }

    #[test]
    fn canonical_text_is_read_back(value in a_value()) {
        let text = value.canonical();
        let read = json::read(&text).unwrap();
        prop_assert_eq!(&read, &value);
        prop_assert_eq!(read.canonical(), text);
    }

    #[test]
    fn ids_and_hashes_are_read_back(bits in any::<u64>(), bytes in vec(any::<u8>(), 0..40)) {
        let id = RecordId::from_bits(bits);
        prop_assert_eq!(RecordId::parse(&id.to_string()), Some(id));
        let hash = Hash::of(&bytes);
        prop_assert_eq!(hash.to_string(), base64url(&Sha256::digest(&bytes)));
        prop_assert_eq!(Hash::parse(&hash.to_string()), Some(hash));
    }
}

// What a newer app wrote is kept and passed on.

/// The maps of a version in which a newer app may add names: the version, its body, and what
/// stands under a statement or domain. The others are dictionaries, of which every name is an id.
fn places(version: &Json) -> Vec<Vec<String>> {
    let mut places = vec![vec![], vec!["body".to_owned()]];
    for dictionary in ["answers", "domains", "pairs", "learn"] {
        let entries = version.get("body").and_then(|body| body.get(dictionary)?.as_map());
        for (id, _) in entries.into_iter().flatten().filter(|(_, entry)| entry.as_map().is_some()) {
            places.push(vec!["body".to_owned(), dictionary.to_owned(), id.clone()]);
        }
    }
    places
}

fn at<'j>(version: &'j Json, place: &[String]) -> Option<&'j Json> {
    place.iter().try_fold(version, |inside, name| inside.get(name))
}

fn at_mut<'j>(version: &'j mut Json, place: &[String]) -> Option<&'j mut Map> {
    let mut inside = version;
    for name in place {
        let Json::Map(map) = inside else { return None };
        inside = map.get_mut(name)?;
    }
    if let Json::Map(map) = inside { Some(map) } else { None }
}

/// A version with what a newer app added, and where: place, name and value.
type Added = (Vec<String>, String, Json);

fn with_unknown(version: &Version, unknown: Vec<(Index, String, Json)>) -> (Json, Vec<Added>) {
    let mut version = json(version.text());
    let places = places(&version);
    let mut added = Vec::new();
    for (place, name, value) in unknown {
        let place = place.get(&places).clone();
        let map = at_mut(&mut version, &place).unwrap();
        if !map.contains_key(&name) {
            map.insert(name.clone(), value.clone());
            added.push((place, name, value));
        }
    }
    (version, added)
}

/// The same record after an edit by this app, that touches every kind of field.
fn edited(content: &Content) -> Content {
    let mut content = content.clone();
    match &mut content {
        Content::Organisation(organisation) => {
            organisation.name.push('!');
            organisation.team_size = organisation.team_size.map_or(Some(12), |_| None);
        }
        Content::Response(response) => {
            response.finished_on = Date::new(2026, 11, 23);
            response.role = response.role.map_or(Some(Role::Teacher), |_| None);
            response.own = Some("anders".to_owned());
            response.examples.clear();
            response.beside_team ^= true;
            response.follow_up ^= true;
            response.asks.insert("anders".to_owned());
            if let Some(rating) = response.ratings.values_mut().next() {
                *rating = if *rating == 1 { 2 } else { 1 };
            }
        }
        Content::Tally(tally) => {
            tally.counts.forms = tally.counts.forms.wrapping_add(1);
            tally.covers.insert(RecordId::from_bits(5));
            tally.follow_up ^= true;
            tally.asks.clear();
            for score in tally.counts.domains.values_mut() {
                score.n = score.n.wrapping_add(1);
            }
        }
        Content::Offer(offer) => {
            offer.show.insert("anders".to_owned());
            offer.learn.reverse();
            offer.learn.iter_mut().for_each(|wish| wish.urgency = MOST_URGENT + 1 - wish.urgency);
            offer.host = offer.host.map_or(Some(2), |_| None);
            offer.not_with.clear();
            offer.agreed ^= true;
        }
        Content::Round(round) => {
            round.title.push('!');
            round.instruments.clear();
            round.follow_up ^= true;
            round.asks.clear();
            round.organisations.insert(RecordId::from_bits(5));
            round.language = round.language.map_or(Some(Lang::En), |_| None);
        }
        Content::Decision(Decision::Same { same, .. }) => *same ^= true,
        Content::Decision(Decision::Belongs { organisation, .. }) => {
            *organisation = RecordId::from_bits(5);
        }
        Content::Decision(Decision::Choice { text, .. }) => text.push('!'),
        Content::Foreign | Content::Withdrawn => {}
    }
    content
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(10_000))]

    #[test]
    fn unknown_fields_survive_passing_on_and_an_edit(
        content in a_content(),
        unknown in vec((any::<Index>(), an_unknown_name(), a_value()), 1..5),
        in_header in option::of((an_unknown_name(), a_value())),
    ) {
        let (newer, added) = with_unknown(&first(content.clone()), unknown);
        let mut header = a_header();
        header.extend(in_header);
        let read = exchange::read(file_with(header, vec![newer.clone()]).as_bytes()).unwrap();
        let [version] = &read.versions[..] else { panic!("{read:?}") };
        prop_assert_eq!(version.content(), &content);
        prop_assert_eq!(version.hash(), hash_of(&newer));

        let passed_on = versions_of(&bytes_of([version]));
        prop_assert_eq!(passed_on[0].text(), newer.canonical());

        let mut own = Own::default();
        own.adopt(version.clone());
        prop_assert!(own.write(version.record(), version.kind().clone(), edited(&content)));
        let edit = &versions_of(&bytes_of([&own.get(version.record()).unwrap().version]))[0];
        prop_assert_eq!(edit.content(), &edited(&content));
        let text = json(edit.text());
        for (place, name, value) in added {
            prop_assert_eq!(at(&text, &place).and_then(|inside| inside.get(&name)), Some(&value));
        }
    }

    #[test]
    fn unknown_kinds_survive(name in an_unknown_name(), body in a_value(), more in a_value()) {
        let mut newer = map(r#"{"record": "0123456789ab", "state": "active", "ancestors": []}"#);
        newer.insert("kind".to_owned(), name.as_str().into());
        newer.insert("body".to_owned(), body);
        newer.insert("more".to_owned(), more);
        let newer = Json::Map(newer);
        let versions = versions_of(file_of(vec![newer.clone()]).as_bytes());
        prop_assert_eq!(versions[0].kind(), &Kind::Foreign(name));
        prop_assert_eq!(versions[0].content(), &Content::Foreign);
        let passed_on = versions_of(&bytes_of(&versions));
        prop_assert_eq!(passed_on[0].text(), newer.canonical());
    }
}

/// Bodies and header as a later minor of format 1 may write them: what this app does not know is
/// no reason to refuse a file, nor to lose anything of it.
#[test]
fn what_a_newer_minor_adds_is_kept() {
    let form = r#""instrument": "talentscan", "instrument_version": 1, "started_on": "2026-11-22",
        "answers": {}"#;
    let tally = r#""instrument": "talentscan", "instrument_version": 1, "first_on": "2026-11-22",
        "last_on": "2026-11-22", "covers": [], "forms": 0"#;
    let rows = [
        (
            "instrument of a form",
            "response",
            r#""instrument": "canvas", "cards": [1, 2]"#.to_owned(),
        ),
        ("instrument of a tally", "tally", r#""instrument": "canvas""#.to_owned()),
        ("series", "response", format!(r#"{form}, "via": "screen", "series": "parents""#)),
        ("series of a tally", "tally", format!(r#"{tally}, "series": "parents""#)),
        ("way", "response", format!(r#"{form}, "via": "voice", "series": "joint""#)),
        ("type", "organisation", r#""type": "library", "name": "De Boekenkast""#.to_owned()),
        (
            "instrument of a round",
            "round",
            r#""title": "x", "instruments": ["talentscan", "canvas"]"#.to_owned(),
        ),
        ("type of a decision", "decision", r#""type": "split", "form": 1"#.to_owned()),
    ];
    for (row, kind, body) in rows {
        let version = json(&format!(
            r#"{{"record": "0123456789ab", "kind": "{kind}", "state": "active", "ancestors": [],
            "body": {{{body}}}}}"#
        ));
        let mut header = a_header();
        header.insert("version".to_owned(), json(r#"{"major": 1, "minor": 7}"#));
        header.insert("kind".to_owned(), "letter".into());
        let read = exchange::read(file_with(header, vec![version.clone()]).as_bytes()).unwrap();
        check([(row, (read.header.minor, read.header.kind), (7, None))]);
        check([(row, read.versions[0].content(), &Content::Foreign)]);
        let passed_on = versions_of(&bytes_of(&read.versions));
        check([(row, passed_on[0].text(), version.canonical().as_str())]);
    }
}

/// A role that this app does not know is not shown, and still there after an edit.
#[test]
fn unknown_role_is_kept() {
    let mut own = Own::default();
    let form = with_body(&Content::Response(draft()), |body| {
        body.insert("role".to_owned(), "coach".into());
    });
    own.adopt(form.clone());
    let read = form.response().unwrap().clone();
    check([("role", read.role, None)]);
    let role = |own: &Own| {
        let text = json(own.get(form.record()).unwrap().version.text());
        text.get("body").unwrap().get("role").cloned()
    };
    own.write(form.record(), Kind::Response, edited_own(&read, "x"));
    check([("kept", role(&own), Some("coach".into()))]);
    let chosen = Response { role: Some(Role::Teacher), ..read };
    own.write(form.record(), Kind::Response, Content::Response(chosen));
    check([("chosen here", role(&own), Some("teacher".into()))]);
}

/// A language that this app does not speak is no reason to refuse an invitation.
#[test]
fn unknown_language_is_kept() {
    let language =
        |version: &Version| json(version.text()).get("body").unwrap().get("language").cloned();
    let round = with_body(&round().remove(1).2, |body| {
        body.insert("language".to_owned(), "fy".into());
    });
    let mut own = Own::default();
    own.adopt(round.clone());
    let mut edited = round.round().unwrap().clone();
    check([("language", edited.language, None)]);
    edited.title.push('!');
    own.write(round.record(), Kind::Round, Content::Round(edited.clone()));
    let found = language(&own.get(round.record()).unwrap().version);
    check([("kept", found, Some("fy".into()))]);
    edited.language = Some(Lang::En);
    own.write(round.record(), Kind::Round, Content::Round(edited));
    let found = language(&own.get(round.record()).unwrap().version);
    check([("chosen here", found, Some("en".into()))]);
}

/// A newer app wrote beside a statement that nobody had rated yet; then it is rated here.
#[test]
fn unknown_field_survives_beside_a_first_rating() {
    let answers = |form: &Version| json(form.text()).get("body").unwrap().get("answers").cloned();
    let form = Response { instrument: InstrumentId::AmbitionScale, ..draft() };
    let form = with_body(&Content::Response(form), |body| {
        body.insert("answers".to_owned(), json(r#"{"sharing_culture": {"why": "samen"}}"#));
    });
    let mut own = Own::default();
    own.adopt(form.clone());
    let mut rated = form.response().unwrap().clone();
    rated.rate("sharing_culture", Scale::Now, 3);
    own.write(form.record(), Kind::Response, Content::Response(rated));
    let found = answers(&own.get(form.record()).unwrap().version);
    check([("answers", found, Some(json(r#"{"sharing_culture": {"now": 3, "why": "samen"}}"#)))]);
}

/// Nothing of a withdrawn form stays behind but its name, not even what a newer app wrote, nor of a
/// form that only a newer app understands.
#[test]
fn withdrawal_leaves_nothing_behind() {
    for (row, name, value) in [("known form", "X", "secret"), ("unknown form", "series", "secret")]
    {
        let form = with_body(&Content::Response(draft()), |body| {
            body.insert(name.to_owned(), value.into());
        });
        let mut own = Own::default();
        own.adopt(form.clone());
        own.write(form.record(), Kind::Response, Content::Withdrawn);
        let withdrawn = &own.get(form.record()).unwrap().version;
        check([
            ((row, "content"), withdrawn.content() == &Content::Withdrawn, true),
            ((row, "body"), json(withdrawn.text()).get("body").is_some(), false),
            ((row, "secret"), withdrawn.text().contains("secret"), false),
        ]);
    }
}

/// A form on the first day, without answers.
pub(crate) fn draft() -> Response {
    let day = Date::new(2026, 11, 20).unwrap();
    Response::new(talentscan::domain::instrument::talentscan(), day)
}

fn edited_own(response: &Response, text: &str) -> Content {
    Content::Response(Response { own: Some(text.to_owned()), ..response.clone() })
}

/// The first version of a record, with its body changed as a newer app would.
pub(crate) fn with_body(content: &Content, change: impl FnOnce(&mut Map)) -> Version {
    let mut version = json(first(content.clone()).text());
    change(at_mut(&mut version, &["body".to_owned()]).unwrap());
    versions_of(file_of(vec![version]).as_bytes()).remove(0)
}

// Golden files: what was once released is read for ever.

const FIXTURES: &str = concat!(env!("CARGO_MANIFEST_DIR"), "/tests/fixtures/exchange");

/// What a golden file holds: its kind, and of each version the record, how many ancestors it
/// names, and its content.
type Golden = (FileKind, [u32; 2], Vec<(&'static str, usize, Content)>);

/// The name of every golden file with its bytes.
fn golden_files() -> Vec<(String, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(FIXTURES)
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), fs::read(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

fn golden(name: &str) -> Golden {
    match name {
        "v1.0-personal.json" => (FileKind::Personal, [2, 1], personal()),
        "v1.0-school.json" => (FileKind::School, [1, 1], school()),
        "v1.0-rescue.json" => (FileKind::Rescue, [2, 0], rescue()),
        "v1.0-round.json" => (FileKind::Round, [0, 1], round()),
        "v1.0-follow-up.json" => (FileKind::School, [1, 1], follow_up()),
        "v1.0-overview.json" => (FileKind::Overview, [0, 2], overview()),
        "v1.0-plan.json" => (FileKind::Overview, [0, 1], plan()),
        _ => panic!("what should {name} hold?"),
    }
}

const SCHOOL: &str = "2v6k0q9xtrhm";
const ROUND: &str = "7c1w5nd3zjy8";

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn named<T>(entries: impl IntoIterator<Item = (&'static str, T)>) -> VecMap<String, T> {
    entries.into_iter().map(|(name, entry)| (name.to_owned(), entry)).collect()
}

fn rated(ratings: &[(&str, Scale, u8)]) -> VecMap<(String, Scale), u8> {
    ratings.iter().map(|&(id, scale, rating)| ((id.to_owned(), scale), rating)).collect()
}

fn the_school() -> Content {
    let text = |text: &str| Some(text.to_owned());
    Content::Organisation(Organisation {
        r#type: OrganisationType::School,
        name: "’t Höfke \"De Regenboog\" 🌈".to_owned(),
        brin: text("99ZZ"),
        location: text("00"),
        board: text("Stichting Voorbeeld"),
        sector: text("po"),
        postcode: text("1234 AB"),
        place: text("Voorbeeldstad"),
        team_size: Some(24),
    })
}

fn personal() -> Vec<(&'static str, usize, Content)> {
    use Scale::{Ambition, Applies, Now};
    let teacher = Response {
        organisation: Some(record(SCHOOL)),
        round: Some(record(ROUND)),
        role: Some(Role::Teacher),
        started_on: day("2026-11-20"),
        finished_on: Some(day("2026-11-22")),
        ratings: rated(&[
            ("instruction.clarity", Applies, 3),
            ("instruction.interaction", Applies, 2),
            ("trust.respect", Applies, 1),
        ]),
        unknown: ["families.upbringing".to_owned(), "trust.openness".to_owned()]
            .into_iter()
            .collect(),
        examples: named([
            ("instruction", "Woordmuur:\n\teen \\ nieuw woord per dag".to_owned()),
            ("trust", "Leerlingenraad".to_owned()),
        ]),
        ..draft()
    };
    let together = Response {
        instrument: InstrumentId::AmbitionScale,
        organisation: Some(record(SCHOOL)),
        series: Series::Joint,
        people: Some(6),
        via: Via::Paper,
        started_on: day("2026-11-21"),
        ratings: rated(&[
            ("sharing_culture", Ambition, 4),
            ("sharing_culture", Now, 2),
            ("visible_expertise", Ambition, 3),
            ("broad_development", Now, 1),
            ("own", Ambition, 4),
            ("own", Now, 1),
        ]),
        own: Some("elke maand bij elkaar in de klas kijken".to_owned()),
        ..draft()
    };
    vec![
        (SCHOOL, 1, the_school()),
        ("5g8m2zk4w0ye", 2, Content::Response(teacher)),
        ("9p3x7vq1c6rt", 0, Content::Response(together)),
        ("d4n0hs8j2kfb", 1, Content::Withdrawn),
    ]
}

fn school() -> Vec<(&'static str, usize, Content)> {
    let principal = Response {
        organisation: Some(record(SCHOOL)),
        series: Series::Principal,
        role: Some(Role::Principal),
        via: Via::Code,
        started_on: day("2026-11-21"),
        ratings: rated(&[("leadership.shared", Scale::Applies, 2)]),
        beside_team: true,
        ..draft()
    };
    let covers: VecSet<RecordId> =
        ["1t0e9w8q7r6x", "3m5n7k9h1g2f", "5g8m2zk4w0ye", "b6v4c2x0z1as", "q8w6e4r2t0yz"]
            .map(record)
            .into_iter()
            .collect();
    let talentscan = Tally {
        instrument: InstrumentId::Talentscan,
        instrument_version: 1,
        organisation: Some(record(SCHOOL)),
        round: Some(record(ROUND)),
        follow_up: false,
        asks: VecSet::new(),
        series: Series::Personal,
        first_on: day("2026-11-18"),
        last_on: day("2026-11-22"),
        covers: covers.clone(),
        counts: Aggregate {
            forms: 5,
            domains: named([("instruction", Score { n: 5, sum: 475, sum_squares: 47_125 })]),
            applies: named([
                ("instruction.clarity", Counts::new([1, 2, 2])),
                ("instruction.interaction", Counts::new([0, 0, 5])),
            ]),
            pairs: VecMap::new(),
        },
        examples: named([("instruction", vec!["Samen lezen".to_owned(), "Woordmuur".to_owned()])]),
    };
    let ambition = Tally {
        instrument: InstrumentId::AmbitionScale,
        round: None,
        counts: Aggregate {
            forms: 5,
            pairs: named([(
                "sharing_culture",
                Pairs {
                    both: [[0, 0, 0, 0], [0, 1, 0, 0], [0, 0, 1, 0], [0, 0, 1, 0]],
                    ambition_only: [0, 0, 0, 1],
                    now_only: [1, 0, 0, 0],
                },
            )]),
            ..Aggregate::default()
        },
        examples: VecMap::new(),
        ..talentscan.clone()
    };
    vec![
        (SCHOOL, 1, the_school()),
        ("4kz9w1m7x3qh", 0, Content::Tally(talentscan)),
        ("6j2b8r0n5tvd", 0, Content::Tally(ambition)),
        ("8e4y6c1p9gsa", 3, Content::Response(principal)),
    ]
}

fn rescue() -> Vec<(&'static str, usize, Content)> {
    let begun = Response { started_on: day("2026-11-22"), ..draft() };
    let board = Response {
        instrument: InstrumentId::AmbitionScale,
        series: Series::Board,
        role: Some(Role::Board),
        ratings: rated(&[("lasting_expertise", Scale::Ambition, 2)]),
        ..begun.clone()
    };
    vec![
        ("0h5s1t8w4ycz", 0, Content::Response(begun)),
        ("e7k2m9q3v6xr", 2, Content::Response(board)),
    ]
}

fn round() -> Vec<(&'static str, usize, Content)> {
    let text = |text: &str| Some(text.to_owned());
    let autumn = Round {
        title: "Talentscan \"najaar\" 🍂".to_owned(),
        instruments: InstrumentId::ALL.into_iter().collect(),
        organisations: [record(SCHOOL)].into_iter().collect(),
        until: Some(day("2026-12-18")),
        mail: text("directie@deregenboog.example"),
        language: Some(Lang::Nl),
        address: text("https://talentscan.example.org/app/"),
        ..Round::default()
    };
    let open = Round {
        title: "Open".to_owned(),
        instruments: [InstrumentId::Talentscan].into_iter().collect(),
        ..Round::default()
    };
    vec![
        (SCHOOL, 1, the_school()),
        (ROUND, 2, Content::Round(autumn)),
        ("z1x2c3v4b5n6", 0, Content::Round(open)),
    ]
}

fn follow_up() -> Vec<(&'static str, usize, Content)> {
    const AGAIN: &str = "7q3f0a5v9t2e";
    let asks: VecSet<String> = ["instruction", "trust"].into_iter().map(str::to_owned).collect();
    let again = Round {
        title: "2027-03-15".to_owned(),
        instruments: [InstrumentId::Talentscan].into_iter().collect(),
        organisations: [record(SCHOOL)].into_iter().collect(),
        follow_up: true,
        asks: asks.clone(),
        address: Some("https://talentscan.example.org/app/".to_owned()),
        ..Round::default()
    };
    let together = Response {
        organisation: Some(record(SCHOOL)),
        round: Some(record(AGAIN)),
        follow_up: true,
        asks: asks.clone(),
        series: Series::Joint,
        people: Some(4),
        started_on: day("2027-03-16"),
        ratings: rated(&[("instruction.clarity", Scale::Applies, 3)]),
        ..draft()
    };
    let covers = ["1t0e9w8q7r6x", "3m5n7k9h1g2f", "5g8m2zk4w0yf", "b6v4c2x0z1as", "q8w6e4r2t0yz"];
    let team = Tally {
        instrument: InstrumentId::Talentscan,
        instrument_version: 1,
        organisation: Some(record(SCHOOL)),
        round: Some(record(AGAIN)),
        follow_up: true,
        asks,
        series: Series::Personal,
        first_on: day("2027-03-16"),
        last_on: day("2027-03-20"),
        covers: covers.map(record).into_iter().collect(),
        counts: Aggregate {
            forms: 5,
            domains: named([("trust", Score { n: 5, sum: 500, sum_squares: 52_000 })]),
            applies: named([("trust.respect", Counts::new([0, 2, 3]))]),
            pairs: VecMap::new(),
        },
        examples: VecMap::new(),
    };
    vec![
        (SCHOOL, 1, the_school()),
        (AGAIN, 0, Content::Round(again)),
        ("a8d2h6m0r4w9", 0, Content::Response(together)),
        ("c5g1k7q3v0zb", 0, Content::Tally(team)),
    ]
}

fn overview() -> Vec<(&'static str, usize, Content)> {
    const BOARD: &str = "3b8f0s6d2gk9";
    let board = Organisation {
        r#type: OrganisationType::Board,
        name: "Stichting Voorbeeld".to_owned(),
        ..Organisation::default()
    };
    let mut all = Offer::new(record(SCHOOL));
    all.show = ["instruction".to_owned(), "trust".to_owned()].into_iter().collect();
    for (id, urgency) in [("leadership", 4), ("collaboration", 1), ("families", 4)] {
        assert!(all.want(id, urgency));
    }
    (all.host, all.partner) = (Some(2), Some(0));
    all.not_with = [record(BOARD)].into_iter().collect();
    (all.agreed, all.since) = (true, Some(day("2026-11-21")));
    let choice = Decision::Choice {
        record: record("5g8m2zk4w0ye"),
        text: "gebeld met de directeur\nop 21 november".to_owned(),
    };
    let belongs = Decision::Belongs { form: record("9p3x7vq1c6rt"), organisation: record(SCHOOL) };
    let same = |same| Decision::same(record(BOARD), record(SCHOOL), same).unwrap();
    vec![
        ("1d5h9k3m7q2s", 0, Content::Decision(same(true))),
        (SCHOOL, 1, the_school()),
        (BOARD, 0, Content::Organisation(board)),
        ("4f6g8h0j2k4m", 1, Content::Decision(same(false))),
        ("6n8p0q2r4s6t", 0, Content::Decision(belongs)),
        ("8v0w2x4y6z8a", 0, Content::Decision(choice)),
        ("ab1cd2ef3gh4", 2, Content::Offer(all)),
        ("jk5mn6pq7rs8", 0, Content::Offer(Offer::new(record(BOARD)))),
    ]
}

/// What these say only who coordinates reads; `planning.rs` and `completion.rs` hold them to it.
fn plan() -> Vec<(&'static str, usize, Content)> {
    vec![
        ("1n7yng4a9x52", 0, Content::Foreign),
        (SCHOOL, 0, the_school()),
        ("811mnkqq16bt", 0, Content::Foreign),
        ("91wzfnnsc2g1", 1, Content::Foreign),
        ("bcw75y1rhbh8", 0, Content::Foreign),
        ("tkqndk32sfj5", 1, Content::Withdrawn),
    ]
}

/// The golden files are never made again: when one of these fails, the app can no longer read what
/// people have kept.
#[test]
fn golden_files_are_read_for_ever() {
    for (name, bytes) in golden_files() {
        let (kind, [responses, organisations], wanted) = golden(&name);
        let read = exchange::read(&bytes).unwrap();
        let header = Header {
            major: 1,
            minor: 0,
            kind: Some(kind),
            export_id: ExportId::parse("x3v9k0c7m5qt"),
            written_at: Some(moment()),
            app_version: "0.1.0".to_owned(),
            app_build: "golden".to_owned(),
            responses,
            organisations,
        };
        assert_eq!(read.header, header, "{name}");
        assert_eq!(read.versions.len(), wanted.len(), "{name}");
        for (version, (id, ancestors, content)) in read.versions.iter().zip(wanted) {
            check([((&name, id), version.record(), record(id))]);
            let kept_by_value = matches!(version.kind(), Kind::Foreign(_));
            check([((&name, id), version.kind() == &kind_of(&content), !kept_by_value)]);
            check([((&name, id), version.ancestors().len(), ancestors)]);
            check([((&name, id), version.content(), &content)]);
        }
    }
}

#[test]
fn golden_files_are_written_to_the_byte() {
    for (name, bytes) in golden_files() {
        let read = exchange::read(&bytes).unwrap();
        let written = exchange::write(&read.header, read.versions.iter().rev());
        assert_eq!(written.as_bytes(), bytes, "{name}");
    }
}

/// The sum by a computation that shares nothing with the app but SHA-256: what any program that
/// follows `docs/exchange-format.md` would do.
#[test]
fn golden_files_hold_the_sum_of_the_document() {
    for (name, bytes) in golden_files() {
        let serde_json::Value::Object(mut file) = serde_json::from_slice(&bytes).unwrap() else {
            panic!("{name} is no object")
        };
        let (versions, sum) = (file.remove("versions").unwrap(), file.remove("sum").unwrap());
        let hash = |text: String| base64url(&Sha256::digest(text));
        let hashes: BTreeSet<String> =
            versions.as_array().unwrap().iter().map(|version| hash(version.to_string())).collect();
        let header = serde_json::Value::Object(file).to_string();
        let lines: Vec<String> = std::iter::once(header).chain(hashes).collect();
        assert_eq!(sum, format!("sha256:{}", hash(lines.join("\n"))), "{name}");
    }
}

/// RFC 4648, section 5, bit by bit.
fn base64url(bytes: &[u8]) -> String {
    let alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
    let bits: Vec<bool> =
        bytes.iter().flat_map(|byte| (0..8).rev().map(move |bit| byte >> bit & 1 == 1)).collect();
    bits.chunks(6)
        .map(|six| {
            (0..6).fold(0, |digit, bit| 2 * digit + usize::from(six.get(bit) == Some(&true)))
        })
        .map(|digit| char::from(alphabet[digit]))
        .collect()
}

/// A release that adds nothing here would not notice when it breaks its own files.
#[test]
fn this_format_has_golden_files() {
    let begin = format!("v{}.{}-", exchange::MAJOR, exchange::MINOR);
    let count = golden_files().iter().filter(|(name, _)| name.starts_with(&begin)).count();
    assert!(count >= 3, "{count} files of {begin}");
}

/// Whoever writes a reader starts from the document: its example is a golden file, and every name
/// in any golden file stands in it and in the schema.
#[test]
fn document_and_schema_name_everything_in_the_golden_files() {
    let docs = Path::new(env!("CARGO_MANIFEST_DIR")).join("docs");
    let document = fs::read_to_string(docs.join("exchange-format.md")).unwrap();
    let schema = fs::read_to_string(docs.join("exchange-format.schema.json")).unwrap();
    let example = fs::read_to_string(Path::new(FIXTURES).join("v1.0-personal.json")).unwrap();
    assert!(document.contains(&example), "the example is not v1.0-personal.json");
    let mut names = BTreeSet::new();
    for (_, bytes) in golden_files() {
        names_in(&serde_json::from_slice(&bytes).unwrap(), &mut names);
    }
    for name in names {
        assert!(document.contains(&format!("`{name}`")), "the document lacks {name}");
        assert!(schema.contains(&format!("\"{name}\": {{")), "the schema lacks {name}");
    }
}

/// The names of fields, without the ids of statements, domains, themes, schools and postcodes.
fn names_in(value: &serde_json::Value, names: &mut BTreeSet<String>) {
    match value {
        serde_json::Value::Object(map) => {
            for (name, value) in map {
                names.insert(name.clone());
                // How many ids lie one inside the other.
                let ids = match name.as_str() {
                    "answers" | "examples" | "domains" | "statements" | "pairs" | "learn"
                    | "own_themes" | "take_part" | "met" | "areas" => 1,
                    "appoint" | "open" | "close" | "groups" => 2,
                    "pin" | "ban" => 3,
                    _ => 0,
                };
                let mut inside = vec![value];
                for _ in 0..ids {
                    let maps = inside.iter().filter_map(|value| value.as_object());
                    inside = maps.flat_map(serde_json::Map::values).collect();
                }
                for value in inside {
                    names_in(value, names);
                }
            }
        }
        serde_json::Value::Array(list) => list.iter().for_each(|value| names_in(value, names)),
        _ => {}
    }
}

// What happens to a file on its way.

/// All cuts of one file go through here. `mark` is where the file says what it is: what was cut
/// behind it is known as cut, and only the new line at the end may go.
#[track_caller]
fn check_cuts(row: &str, bytes: &[u8], mark: usize, end_may_go: usize) {
    let whole = exchange::read(bytes).unwrap();
    for end in 0..bytes.len() {
        let mut padded = bytes[..end].to_vec();
        padded.resize(bytes.len(), 0);
        for cut in [&bytes[..end], &padded] {
            match exchange::read(cut) {
                Ok(read) => {
                    assert!(end + end_may_go >= bytes.len() && read == whole, "{row} {end}");
                }
                Err(ReadError::Cut) => {}
                // Half a character of UTF-16 and a NUL are another character.
                Err(ReadError::Damaged) if cut.len() == bytes.len() => {}
                Err(ReadError::Empty | ReadError::NotOurs(_)) if end < mark => {}
                Err(reason) => panic!("{row} {end}: {reason:?}"),
            }
        }
    }
}

/// Wherever it is cut, with or without the padding that a full disk or a shared folder puts in
/// the place of what is missing.
#[test]
fn cut_file_is_refused() {
    for (name, bytes) in golden_files() {
        let text = str::from_utf8(&bytes).unwrap();
        let mark = text.find("\"holds\"").unwrap();
        check_cuts(&name, &bytes, mark, 1);
        check_cuts(&name, &encode(text, "UTF-16LE with mark"), 2 + 2 * mark, 3);
        check_cuts(&name, &encode(text, "UTF-16BE"), 2 * mark, 3);
    }
}

/// One bit is wrong: refused, or the same meaning.
#[test]
fn flipped_bit_changes_nothing() {
    for (name, mut bytes) in golden_files() {
        let whole = exchange::read(&bytes).unwrap();
        for place in 0..bytes.len() {
            for bit in 0..8 {
                bytes[place] ^= 1 << bit;
                if let Ok(read) = exchange::read(&bytes) {
                    assert_eq!(read, whole, "{name}: bit {bit} of byte {place}");
                }
                bytes[place] ^= 1 << bit;
            }
        }
    }
}

fn encode(text: &str, encoding: &str) -> Vec<u8> {
    let marked = format!("\u{feff}{text}");
    let text = if encoding.ends_with("with mark") { &marked } else { text };
    let units = text.encode_utf16();
    if encoding.starts_with("UTF-16LE") {
        units.flat_map(u16::to_le_bytes).collect()
    } else if encoding.starts_with("UTF-16BE") {
        units.flat_map(u16::to_be_bytes).collect()
    } else {
        text.as_bytes().to_vec()
    }
}

/// What a program does to a text.
type Change = fn(&str) -> String;

/// What editors, mail programs and shared folders do to a text, each followed by each, in every
/// encoding.
#[test]
fn harmless_changes_do_no_harm() {
    let changes: [(&str, Change); 9] = [
        ("nothing", str::to_owned),
        ("CRLF", |text| text.replace("\r\n", "\n").replace('\n', "\r\n")),
        ("CR", |text| text.replace("\r\n", "\r").replace('\n', "\r")),
        ("re-indented", |text| {
            let read: serde_json::Value =
                serde_json::from_str(text.trim_matches(is_padding)).unwrap();
            serde_json::to_string_pretty(&read).unwrap()
        }),
        ("escaped", escaped),
        ("new lines behind", |text| format!("{text}\n\r\n\n")),
        ("spaces around", |text| format!("  \t{text}   ")),
        ("NULs behind", |text| format!("{text}\0\0\0")),
        ("end of file of DOS", |text| format!("{text}\u{1a}")),
    ];
    let encodings = [
        "UTF-8",
        "UTF-8 with mark",
        "UTF-16LE",
        "UTF-16LE with mark",
        "UTF-16BE",
        "UTF-16BE with mark",
    ];
    for (name, bytes) in golden_files() {
        let wanted = exchange::read(&bytes).unwrap();
        let text = str::from_utf8(&bytes).unwrap();
        for (first, change) in changes {
            for (second, change_again) in changes {
                for encoding in encodings {
                    let mut copy = encode(&change_again(&change(text)), encoding);
                    let found = exchange::read(&copy);
                    assert_eq!(
                        found.as_ref(),
                        Ok(&wanted),
                        "{name}: {first}, {second}, {encoding}"
                    );
                    copy.extend([0; 3]);
                    assert_eq!(exchange::read(&copy), found, "{name}: {encoding} and NULs");
                }
            }
        }
    }
}

fn is_padding(character: char) -> bool {
    character.is_whitespace() || matches!(character, '\0' | '\u{1a}')
}

/// Every character that is no ASCII as an escape, as some programs write JSON.
fn escaped(text: &str) -> String {
    text.encode_utf16()
        .map(|unit| match u8::try_from(unit) {
            Ok(ascii @ 0..0x80) => char::from(ascii).to_string(),
            _ => format!("\\u{unit:04X}"),
        })
        .collect::<Vec<_>>()
        .concat()
}

/// A file of ours in which something is wrong that no sum is needed to see.
fn ours(wrong: &str) -> String {
    format!(r#"{{"format": "talentscan", "version": {{"major": 1, "minor": 0}}, {wrong}}}"#)
}

/// Values that no file of ours holds. Most readers would take them and change them on the way.
#[test]
fn value_that_cannot_be_kept_is_refused() {
    let refused = |reason: JsonError| Err(ReadError::Refused(reason));
    let (number, null) = (refused(JsonError::Number), refused(JsonError::Null));
    let twice = |name: &str| refused(JsonError::TwiceNamed(name.to_owned()));
    let brackets = "[".repeat(100_000);
    let closed = "]".repeat(100_000);
    check_read([
        ("30 digits", ours(r#""x": 123456789012345678901234567890"#), number.clone()),
        ("400 digits", ours(&format!(r#""x": {}"#, "9".repeat(400))), number.clone()),
        ("2^53", ours(r#""x": 9007199254740992"#), number.clone()),
        ("-2^53", ours(r#""x": -9007199254740992"#), number.clone()),
        ("2^63", ours(r#""x": 9223372036854775808"#), number.clone()),
        ("fraction", ours(r#""x": 1.5"#), number.clone()),
        ("whole fraction", ours(r#""x": 1.0"#), number.clone()),
        ("exponent", ours(r#""x": 1e2"#), number.clone()),
        ("infinite", ours(r#""x": 1e999"#), number.clone()),
        ("nothing left", ours(r#""x": 1e-999"#), number.clone()),
        ("minus nought", ours(r#""x": -0"#), number.clone()),
        ("number in a version", ours(r#""versions": [{"body": {"x": [0.1]}}]"#), number),
        ("null", ours(r#""x": null"#), null.clone()),
        ("null in a list", ours(r#""versions": [null]"#), null),
        ("name twice", ours(r#""x": 1, "x": 1"#), twice("x")),
        ("format twice", ours(r#""format": "talentscan""#), twice("format")),
        ("twice in a version", ours(r#""versions": [{"a": 1, "b": 2, "a": 1}]"#), twice("a")),
        ("twice in a body", ours(r#""versions": [{"body": {"": 1, "": 2}}]"#), twice("")),
        ("twice, once escaped", ours(r#""x": {"é": 1, "\u00e9": 2}"#), twice("é")),
        ("__proto__ twice", ours(r#""__proto__": {}, "__proto__": {}"#), twice("__proto__")),
        ("brackets", ours(&format!(r#""x": {brackets}"#)), refused(JsonError::TooDeep)),
        ("closed", ours(&format!(r#""x": {brackets}{closed}"#)), refused(JsonError::TooDeep)),
        ("maps", ours(&r#""x": {"#.repeat(100_000)), refused(JsonError::TooDeep)),
    ]);
}

/// Texts of ours that are no JSON any more, or that lost a part.
#[test]
fn damage_is_noticed() {
    let damaged = Err(ReadError::Damaged);
    let good = file_of(vec![json(first(the_school()).text())]);
    let other = file_of(vec![json(first(Content::Response(draft())).text())]);
    let latin = |text: &str| text.chars().map(|c| u8::try_from(c).unwrap_or(b'?')).collect();
    let sum = good.split_once("\"sum\":").unwrap().1.get(..52).unwrap();
    let row = |row, text: String| (row, text.into_bytes(), damaged.clone());
    check_read([
        row("lone surrogate", ours(r#""x": "\ud83d""#)),
        row("lone surrogate behind", ours(r#""x": "\udf08 ""#)),
        row("control", ours("\"x\": \"\u{1}\"")),
        row("new line in a text", ours("\"x\": \"a\nb\"")),
        row("NULs in the middle", ours("\0\0\"x\": 1")),
        row("no such escape", ours(r#""x": "\x41""#)),
        row("number with a nought before it", ours(r#""x": 01"#)),
        row("single quotes", ours(r#""x": 'a'"#)),
        row("comma behind", ours(r#""x": 1,"#)),
        row("something behind", format!("{good}x")),
        row("two files", format!("{good}\n{good}")),
        row("no versions", ours(r#""x": 1"#)),
        row("versions of another form", ours(r#""versions": {}"#)),
        row("no sum", ours(r#""versions": []"#)),
        row("sum of another form", ours(r#""versions": [], "sum": 1"#)),
        row(
            "sum of another file",
            other.replacen(other.split_once("\"sum\":").unwrap().1.get(..52).unwrap(), sum, 1),
        ),
        row("word changed", good.replace("Regenboog", "Regenbuug")),
        row("header changed", good.replace("\"minor\":0", "\"minor\":1")),
        row("header longer", good.replacen('{', "{\"x\":1,", 1)),
        ("kept as Latin 1", latin(&good), damaged.clone()),
    ]);
}

/// The order of the versions, and one that is there twice, are nothing to a set.
#[test]
fn file_is_a_set_of_versions() {
    let (one, other) = (first(the_school()), first(Content::Response(draft())));
    let [one, other] = [one, other].map(|version| json(version.text()));
    let sorted = exchange::read(file_of(vec![one.clone(), other.clone()]).as_bytes()).unwrap();
    let [turned, twice] = [vec![other.clone(), one.clone()], vec![one.clone(), other, one]]
        .map(|versions| Json::List(versions).canonical())
        .map(|versions| {
            let start = file_of(vec![]);
            let sum =
                |text: &str| text.split_once("\"sum\":").unwrap().1.get(..52).unwrap().to_owned();
            let right = sum(&file_of(sorted.versions.iter().map(|v| json(v.text())).collect()));
            start.replace(&sum(&start), &right).replace("[]", &versions)
        });
    check_read([("turned", turned, Ok(2)), ("twice", twice, Ok(2))]);
}

/// All versions of which a part is changed go through here: the row, the version, the path of the
/// part, and its new value; nothing takes the part away. The file names the part.
#[track_caller]
fn check_invalid<'r>(rows: impl IntoIterator<Item = (&'r str, &'r Json, &'r str, &'r str)>) {
    for (row, version, path, value) in rows {
        let mut version = version.clone();
        let (place, name) = path.rsplit_once('.').unwrap_or(("", path));
        let place: Vec<String> =
            place.split('.').filter(|p| !p.is_empty()).map(str::to_owned).collect();
        let map = at_mut(&mut version, &place).unwrap();
        if value.is_empty() {
            map.remove(name);
        } else {
            map.insert(name.to_owned(), json(value));
        }
        let error = exchange::read(file_of(vec![version]).as_bytes()).unwrap_err();
        let ReadError::Invalid(Invalid(part)) = error else { panic!("{row}: {error:?}") };
        check([(row, part, name)]);
    }
}

/// A part that does not fit the format, in a file that is whole: somebody's own program wrote it.
#[test]
fn part_that_does_not_fit_is_named() {
    let version = json(first(Content::Response(draft())).text());
    let school = json(first(the_school()).text());
    let tally = json(first(school_tally()).text());
    let rows = [
        ("no record", &version, "record", ""),
        ("short id", &version, "record", r#""0123456789a""#),
        ("id with capitals", &version, "record", r#""0123456789AB""#),
        ("no kind", &version, "kind", ""),
        ("no ancestors", &version, "ancestors", ""),
        ("ancestor that is no hash", &version, "ancestors", r#"["abc"]"#),
        ("no state", &version, "state", ""),
        ("another state", &version, "state", r#""lost""#),
        ("no body", &version, "body", ""),
        ("body that is a list", &version, "body", "[]"),
        ("rating too high", &version, "body.answers", r#"{"trust.respect": 4}"#),
        ("rating of nought", &version, "body.answers", r#"{"trust.respect": 0}"#),
        ("rating of another scale", &version, "body.answers", r#"{"own": {"now": 1}}"#),
        ("no such day", &version, "body.started_on", r#""2026-02-29""#),
        ("day with a time", &version, "body.finished_on", r#""2026-02-28T00:00:00Z""#),
        ("series that is no text", &version, "body.series", "1"),
        ("no way", &version, "body.via", ""),
        ("role that is no text", &version, "body.role", "true"),
        ("fewer than no people", &version, "body.people", "-1"),
        ("more people than 2^32", &version, "body.people", "4294967296"),
        ("organisation that is no id", &version, "body.organisation", r#""De Regenboog""#),
        ("examples in a list", &version, "body.examples", "[]"),
        ("unknown in a map", &version, "body.unknown", "{}"),
        ("agreement in a text", &version, "body.beside_team", r#""yes""#),
        ("no name", &school, "body.name", ""),
        ("no type", &school, "body.type", ""),
        ("team of text", &school, "body.team_size", r#""24""#),
        ("no covers", &tally, "body.covers", ""),
        ("no forms", &tally, "body.forms", ""),
        ("two counts of three", &tally, "body.statements", r#"{"trust.respect": [1, 2]}"#),
        ("score without n", &tally, "body.domains", r#"{"trust": {"sum": 1, "sum_squares": 1}}"#),
        ("pairs without rows", &tally, "body.pairs", r#"{"own": {"both": []}}"#),
    ];
    check_invalid(rows);
}

#[test]
fn part_of_what_was_agreed_that_does_not_fit_is_named() {
    let part = |contents: Vec<(&str, usize, Content)>, place: usize| {
        json(first(contents[place].2.clone()).text())
    };
    let (round, offer) = (part(round(), 1), part(overview(), 6));
    let [same, belongs, choice] = [0, 4, 5].map(|place| part(overview(), place));
    let rows = [
        ("offer of nobody", &offer, "body.organisation", ""),
        ("show in a map", &offer, "body.show", "{}"),
        ("learn in a list", &offer, "body.learn", r#"["trust"]"#),
        ("no rank", &offer, "body.learn", r#"{"trust": {"urgency": 1}}"#),
        ("no urgency", &offer, "body.learn", r#"{"trust": {"rank": 1}}"#),
        ("urgency of nought", &offer, "body.learn", r#"{"trust": {"rank": 1, "urgency": 0}}"#),
        ("urgency too high", &offer, "body.learn", r#"{"trust": {"rank": 1, "urgency": 5}}"#),
        ("second without first", &offer, "body.learn", r#"{"trust": {"rank": 2, "urgency": 1}}"#),
        (
            "first twice",
            &offer,
            "body.learn",
            r#"{"families": {"rank": 1, "urgency": 1}, "trust": {"rank": 1, "urgency": 1}}"#,
        ),
        (
            "four to learn",
            &offer,
            "body.learn",
            r#"{"a": {"rank": 1, "urgency": 1}, "b": {"rank": 2, "urgency": 1},
            "c": {"rank": 3, "urgency": 1}, "d": {"rank": 4, "urgency": 1}}"#,
        ),
        ("host ten times", &offer, "body.host", "10"),
        ("partner less than never", &offer, "body.partner", "-1"),
        ("not with a name", &offer, "body.not_with", r#"["De Regenboog"]"#),
        ("agreed in a text", &offer, "body.agreed", r#""yes""#),
        ("since no day", &offer, "body.since", r#""2026""#),
        ("no title", &round, "body.title", ""),
        ("no instruments", &round, "body.instruments", ""),
        ("instrument that is no text", &round, "body.instruments", "[1]"),
        ("organisation that is no id", &round, "body.organisations", r#"["x"]"#),
        ("until no day", &round, "body.until", r#""2026-11-31""#),
        ("mail that is no text", &round, "body.mail", "[]"),
        ("language that is no text", &round, "body.language", "1"),
        ("address that is no text", &round, "body.address", "{}"),
        ("no type of a decision", &same, "body.type", ""),
        ("same as nothing", &same, "body.organisations", ""),
        ("same as itself", &same, "body.organisations", r#"["2v6k0q9xtrhm", "2v6k0q9xtrhm"]"#),
        (
            "three of them",
            &same,
            "body.organisations",
            r#"["2v6k0q9xtrhm", "2v6k0q9xtrhn", "2v6k0q9xtrhp"]"#,
        ),
        ("no form", &belongs, "body.form", ""),
        ("belongs to nothing", &belongs, "body.organisation", ""),
        ("choice of nothing", &choice, "body.record", ""),
        ("choice without a word", &choice, "body.text", ""),
    ];
    check_invalid(rows);
}

fn school_tally() -> Content {
    school().remove(1).2
}

/// Which formats are read. What is newer is set aside whole, and only when it is whole.
#[test]
fn version_of_the_format_decides() {
    let version = |text: &str, versions: Vec<Json>| {
        let mut header = a_header();
        header.insert("version".to_owned(), json(text));
        file_with(header, versions)
    };
    let unlike = || vec![json(r#"{"another": "form", "of": ["version"]}"#)];
    let school = || vec![json(first(the_school()).text())];
    let newer = version(r#"{"major": 2, "minor": 0}"#, unlike());
    let invalid = Err(ReadError::Invalid(Invalid("version")));
    let mut nameless = a_header();
    nameless.remove("version");
    check_read([
        ("this one", version(r#"{"major": 1, "minor": 0}"#, school()), Ok(1)),
        ("newer minor", version(r#"{"major": 1, "minor": 9, "patch": 1}"#, school()), Ok(1)),
        ("newer major", newer.clone(), Err(ReadError::Newer { major: 2 })),
        ("newer major, cut", newer[..newer.len() - 2].to_owned(), Err(ReadError::Cut)),
        ("newer major, changed", newer.replace("another", "onother"), Err(ReadError::Damaged)),
        (
            "none before the first",
            version(r#"{"major": 0, "minor": 9}"#, school()),
            invalid.clone(),
        ),
        ("text", version(r#"{"major": "1", "minor": "0"}"#, school()), invalid.clone()),
        ("no minor", version(r#"{"major": 1}"#, school()), invalid.clone()),
        ("none", file_with(nameless, school()), invalid),
    ]);
}

// What is no file of ours.

/// The first bytes of the real thing, and a byte behind them that no text has.
fn binary(start: &[u8]) -> Vec<u8> {
    [start, b"\0\xff\xfe\x80"].concat()
}

#[test]
fn what_is_not_ours_is_named() {
    let seems = |foreign: Foreign| Err(ReadError::NotOurs(foreign));
    let mail =
        "Delivered-To: juf@example.org\r\nFrom: meester@example.org\r\nSubject: scan\r\n\r\nHoi";
    let rows = [
        ("HTML", b"\r\n<!DOCTYPE html>\n<html lang=\"nl\"><head>".to_vec(), Foreign::WebPage),
        ("HTML without head", b"<script>location='/login'</script>".to_vec(), Foreign::WebPage),
        ("HTML as XML", b"<?xml version=\"1.0\"?>\n<html xmlns=\"\">".to_vec(), Foreign::WebPage),
        ("PDF", binary(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"), Foreign::Pdf),
        ("PDF in ASCII", b"%PDF-1.4\n1 0 obj".to_vec(), Foreign::Pdf),
        (
            "xlsx",
            binary(b"PK\x03\x04\x14\0\x06\0\x08\0[Content_Types].xml\xb5xl/workbook.xml"),
            Foreign::Spreadsheet,
        ),
        (
            "xlsx in ASCII",
            b"PK\x03\x04\x14\0\x06\0[Content_Types].xml xl/workbook.xml".to_vec(),
            Foreign::Spreadsheet,
        ),
        (
            "ods",
            binary(b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.spreadsheet"),
            Foreign::Spreadsheet,
        ),
        ("docx", binary(b"PK\x03\x04\x14\0word/document.xml"), Foreign::Document),
        (
            "odt",
            binary(b"PK\x03\x04mimetypeapplication/vnd.oasis.opendocument.text"),
            Foreign::Document,
        ),
        ("doc", binary(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"), Foreign::Document),
        ("rtf", b"{\\rtf1\\ansi Beste school}".to_vec(), Foreign::Document),
        ("zip", binary(b"PK\x03\x04\x14\0\0\0talentscan.json"), Foreign::Archive),
        ("empty zip", b"PK\x05\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0\0".to_vec(), Foreign::Archive),
        ("gzip", binary(b"\x1f\x8b\x08\0"), Foreign::Archive),
        ("7z", binary(b"7z\xbc\xaf\x27\x1c"), Foreign::Archive),
        ("png", binary(b"\x89PNG\r\n\x1a\n\0\0\0\rIHDR"), Foreign::Image),
        ("jpeg", binary(b"\xff\xd8\xff\xe0\0\x10JFIF"), Foreign::Image),
        ("heic", binary(b"\0\0\0\x28ftypheic\0\0\0\0mif1heic"), Foreign::Image),
        ("heic in ASCII", b"\0\0\0\x18ftypheic\0\0\0\0mif1heic".to_vec(), Foreign::Image),
        ("webp", binary(b"RIFF\x24\0\0\0WEBPVP8 "), Foreign::Image),
        ("winmail.dat", binary(b"\x78\x9f\x3e\x22\x01\0"), Foreign::Mail),
        ("mail", mail.as_bytes().to_vec(), Foreign::Mail),
        ("csv", b"school;n;trust\r\nDe Regenboog;12;83\r\n".to_vec(), Foreign::Spreadsheet),
        (
            "csv with commas",
            b"school,n,trust\r\nDe Regenboog,12,83\r\n".to_vec(),
            Foreign::Spreadsheet,
        ),
        (
            "csv of an older program",
            b"school;n\r\nHet Caf\xe9;12\r\n".to_vec(),
            Foreign::Spreadsheet,
        ),
        ("HTML in Latin 1", b"<html><title>Caf\xe9</title>".to_vec(), Foreign::WebPage),
        ("prose in Latin 1", b"Groet, juf Ren\xe9e".to_vec(), Foreign::Text),
        ("tabs", b"school\tn\nDe Regenboog\t12".to_vec(), Foreign::Spreadsheet),
        ("other JSON", br#"{"type": "excalidraw", "version": 2}"#.to_vec(), Foreign::OtherJson),
        ("other numbers", br#"{"x": 1.5, "y": null}"#.to_vec(), Foreign::OtherJson),
        (
            "other format",
            br#"{"format": "talentscan2", "versions": []}"#.to_vec(),
            Foreign::OtherJson,
        ),
        ("array", br#"[{"format": "talentscan"}]"#.to_vec(), Foreign::OtherJson),
        ("brackets", "[".repeat(100_000).into_bytes(), Foreign::OtherJson),
        (
            "closed",
            format!("{}{}", "[".repeat(100_000), "]".repeat(100_000)).into_bytes(),
            Foreign::OtherJson,
        ),
        ("text alone", br#""talentscan""#.to_vec(), Foreign::OtherJson),
        ("30 digits", b"123456789012345678901234567890".to_vec(), Foreign::Text),
        ("prose", "Hoi, hierbij onze scan.\nGroet, juf Ans".as_bytes().to_vec(), Foreign::Text),
        ("base64", b"eyJmb3JtYXQiOiJ0YWxlbnRzY2FuIn0=".to_vec(), Foreign::Text),
        (
            "file name only",
            b"talentscan_de-regenboog_2026-11-22_x3v9k0c7.json".to_vec(),
            Foreign::Text,
        ),
        ("noise", binary(b"\x80\x81"), Foreign::Unknown),
    ];
    check_read(rows.map(|(row, bytes, foreign)| (row, bytes, seems(foreign))));
    let many = (0..1_000_000).map(|n| format!("\"n{n}\": {n},")).collect::<Vec<_>>().concat();
    check_read([
        ("empty", vec![], Err(ReadError::Empty)),
        ("white space", b" \r\n\t\n".to_vec(), Err(ReadError::Empty)),
        ("a mark alone", b"\xef\xbb\xbf".to_vec(), Err(ReadError::Empty)),
        ("NULs", vec![0; 4096], Err(ReadError::Empty)),
        ("too large", vec![0; MAX_BYTES + 1], Err(ReadError::TooLarge)),
        ("10^6 names", format!("{{{many}\"\": 0}}").into_bytes(), seems(Foreign::OtherJson)),
        (
            "10^6 names of ours",
            ours(&format!("{many}\"\": 0")).into_bytes(),
            Err(ReadError::Damaged),
        ),
    ]);
}

// Awkward things that are no reason to refuse.

#[test]
fn awkward_things_are_read() {
    let school = |name: &str| {
        let body = |body: &mut Map| drop(body.insert("name".to_owned(), name.into()));
        with_body(&the_school(), body).organisation().unwrap().name.clone()
    };
    check(
        ["\0", "a\0b", "__proto__", "", "\u{ffff}", "🌈"]
            .map(|name| (name, school(name), name.to_owned())),
    );
    let header = |name: &str, value: Json| {
        let mut header = a_header();
        header.insert(name.to_owned(), value);
        file_with(header, vec![])
    };
    let nested = |depth| (0..depth).fold(Json::Bool(true), |inner, _| Json::List(vec![inner]));
    check_read([
        ("no versions", file_of(vec![]), Ok(0)),
        ("__proto__", header("__proto__", Json::Map(a_header())), Ok(0)),
        ("largest number", header("x", Json::Integer(MAX_INTEGER)), Ok(0)),
        ("smallest number", header("x", Json::Integer(-MAX_INTEGER)), Ok(0)),
        ("as deep as may be", header("x", nested(31)), Ok(0)),
        ("one deeper", header("x", nested(32)), Err(ReadError::Refused(JsonError::TooDeep))),
    ]);
}

// The canonical form.

/// Source: RFC 8785, sections 3.2.2 and 3.2.3, and the examples that its authors publish with it
/// (cyberphone/json-canonicalization, testdata), without their fractions and nulls.
#[test]
fn canonical_form_is_that_of_rfc_8785() {
    let rows = [
        (
            "escapes",
            r#"{ "string": "\u20ac$\u000F\u000aA'\u0042\u0022\u005c\\\"\/", "literals": [true, false] }"#,
            r#"{"literals":[true,false],"string":"€$\u000f\nA'B\"\\\\\"/"}"#,
        ),
        (
            "names by UTF-16",
            r#"{"\u20ac": "Euro Sign", "\r": "Carriage Return", "\ufb33": "Hebrew Letter Dalet With Dagesh",
            "1": "One", "\ud83d\ude00": "Emoji: Grinning Face", "\u0080": "Control",
            "\u00f6": "Latin Small Letter O With Diaeresis"}"#,
            "{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u{80}\":\"Control\",\
            \"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\",\
            \"😀\":\"Emoji: Grinning Face\",\"\u{fb33}\":\"Hebrew Letter Dalet With Dagesh\"}",
        ),
        (
            "structures",
            r#"{"1": {"f": {"f": "hi","F": 5} ,"\n": 56}, "10": { }, "": "empty", "a": { },
            "111": [ {"e": "yes","E": "no" } ], "A": { }}"#,
            r#"{"":"empty","1":{"\n":56,"f":{"F":5,"f":"hi"}},"10":{},"111":[{"E":"no","e":"yes"}],"A":{},"a":{}}"#,
        ),
        (
            "french",
            r#"{"peach": "This sorting order", "péché": "is wrong according to French",
            "pêche": "but canonicalization MUST", "sin": "ignore locale"}"#,
            r#"{"peach":"This sorting order","péché":"is wrong according to French","pêche":"but canonicalization MUST","sin":"ignore locale"}"#,
        ),
        (
            "not normalised",
            r#"{"Unnormalized Unicode":"A\u030a"}"#,
            "{\"Unnormalized Unicode\":\"A\u{30a}\"}",
        ),
        (
            "controls",
            r#""\u0000\b\t\n\u000b\f\r\u001F\u007f\u2028""#,
            "\"\\u0000\\b\\t\\n\\u000b\\f\\r\\u001f\u{7f}\u{2028}\"",
        ),
        (
            "numbers",
            "[ 0 , -1,9007199254740991 , -9007199254740991]",
            "[0,-1,9007199254740991,-9007199254740991]",
        ),
        ("empty", " [ [ ] , { } , \"\" ] ", r#"[[],{},""]"#),
    ];
    check(rows.map(|(row, text, wanted)| (row, json(text).canonical(), wanted.to_owned())));
}

/// Source: the first two of FIPS 180-4, as `sha256sum`, `xxd -r -p` and `basenc --base64url` write
/// them.
#[test]
fn hash_is_sha_256_in_base_64() {
    let rows = [
        ("", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"),
        ("abc", "ungWv48Bz-pBQUDeXa4iI7ADYaOWF3qctBD_YfIAFa0"),
    ];
    check(
        rows.map(|(text, wanted)| (text, Hash::of(text.as_bytes()).to_string(), wanted.to_owned())),
    );
    check(rows.map(|(text, hash)| (text, Hash::parse(hash), Some(Hash::of(text.as_bytes())))));
    let refused = [
        ("short", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuF"),
        ("long", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFUA"),
        ("padded", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU="),
        ("two bits too many", "47DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFV"),
        ("other alphabet", "47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"),
        ("space", " 7DEQpj8HBSa-_TImW-5JCeuQeRkm5NMpJWZG3hSuFU"),
    ];
    check(refused.map(|(row, text)| (row, Hash::parse(text), None)));
}

/// Source: Crockford's base 32, by hand.
#[test]
fn record_id_is_twelve_characters() {
    let rows = [
        (0, "000000000000"),
        (31, "00000000000z"),
        (32, "000000000010"),
        ((1 << 60) - 1, "zzzzzzzzzzzz"),
        (u64::MAX, "zzzzzzzzzzzz"),
        (0x0123_4567_89ab_cdef, "28t5cy4tqkff"),
    ];
    check(
        rows.map(|(bits, wanted)| (bits, RecordId::from_bits(bits).to_string(), wanted.to_owned())),
    );
    let refused = [
        "",
        "00000000000",
        "0000000000000",
        "00000000000i",
        "00000000000l",
        "00000000000o",
        "00000000000u",
        "00000000000Z",
        "00000000000-",
        "0000000000é",
    ];
    check(refused.map(|text| (text, RecordId::parse(text), None)));
}
