//! What a newer app wrote is kept and passed on.

use super::any::{a_content, a_value, an_unknown_name};
use super::golden::round;
use super::{
    a_header, bytes_of, check, file_of, file_with, first, hash_of, json, map, versions_of,
};
use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use talentscan::domain::decision::Decision;
use talentscan::domain::exchange;
use talentscan::domain::instrument::{InstrumentId, Scale};
use talentscan::domain::json::{Json, Map};
use talentscan::domain::offer::MOST_URGENT;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Role};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;

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

pub(super) fn at_mut<'j>(version: &'j mut Json, place: &[String]) -> Option<&'j mut Map> {
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
