//! What is kept of a planning of learning partners: it is read as it was written, for ever, and
//! means the same in whatever network it is used.

mod any;
mod golden;
mod network;
mod postcodes;

use crate::exchange::{a_text, bytes_of, file_of, versions_of};
use any::{a_planning, some_weights};
use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeMap;
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::json::{self, Json, MAX_INTEGER, Map};
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::offer::MOST_TIMES;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::partners::{LONGEST_ID, LONGEST_NAME, MOST_OWN_THEMES, OwnTheme, Settings};
use talentscan::domain::planning::{Decided, MOST_WEIGHT, Made, Planning};
use talentscan::domain::record::{Hash, Kind, RecordId, Version};
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

fn day() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

pub(crate) fn json(text: &str) -> Json {
    json::read(text).unwrap()
}

pub(crate) fn body(version: &Version) -> Json {
    json(version.text()).get("body").unwrap().clone()
}

/// A version of the planning that no app of today wrote.
pub(crate) fn with_body(body: Json) -> Json {
    let mut map: Map =
        json(Planning::default().write(&Workspace::default()).text()).as_map().unwrap().clone();
    map.insert("body".to_owned(), body);
    Json::Map(map)
}

/// What a workspace holds that opened a file of these versions.
pub(crate) fn opened(versions: Vec<Json>) -> Workspace {
    versions_of(file_of(versions).as_bytes()).into_iter().collect()
}

/// The maps in which a newer app may add names; of the others every name is an id.
pub(crate) fn places(version: &Json) -> Vec<Vec<String>> {
    let mut places = Vec::new();
    let mut waiting = vec![(Vec::new(), version, 0)];
    while let Some((place, inside, ids)) = waiting.pop() {
        let Some(map) = inside.as_map() else { continue };
        if ids == 0 {
            places.push(place.clone());
        }
        for (name, inside) in map {
            let of_ids = match name.as_str() {
                "learn" | "own_themes" | "take_part" => 1,
                "groups" | "appoint" | "open" | "close" => 2,
                "pin" | "ban" => 3,
                "met" => continue,
                _ => 0,
            };
            let ids = if ids == 0 { of_ids } else { ids - 1 };
            waiting.push(([place.clone(), vec![name.clone()]].concat(), inside, ids));
        }
    }
    places.sort();
    places
}

pub(crate) fn at<'j>(version: &'j Json, place: &[String]) -> Option<&'j Json> {
    place.iter().try_fold(version, |inside, name| inside.get(name))
}

pub(crate) fn add(version: &mut Json, place: &[String], name: &str, value: &Json) -> bool {
    let Json::Map(map) = version else { return false };
    match place {
        [] if map.contains_key(name) => false,
        [] => map.insert(name.to_owned(), value.clone()).is_none(),
        [first, rest @ ..] => {
            map.get_mut(first).is_some_and(|inside| add(inside, rest, name, value))
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_planning_is_read_from_a_file_as_it_was_written(planning in a_planning()) {
        let written = planning.write(&Workspace::default());
        prop_assert_eq!(written.kind(), &Kind::Foreign("plan".to_owned()));
        let read: Workspace = versions_of(&bytes_of([&written])).into_iter().collect();
        prop_assert_eq!(Planning::of(&read), Some(planning));
        prop_assert_eq!(bytes_of(read.heads()), bytes_of([&written]));
    }

    #[test]
    fn what_is_out_of_range_is_written_as_the_nearest_that_fits(
        mut planning in a_planning(),
        (host, partner, smallest, largest, gap) in any::<(u8, u8, u8, u8, u8)>(),
        weights in some_weights(u32::MAX),
        (score, agreement, now, example) in any::<(u64, f64, f64, usize)>(),
        wild in vec((a_text(), "[é-]{0,200}"), 0..20),
        points in any::<i64>(),
        search in any::<u64>(),
    ) {
        (planning.host_times, planning.partner_times) = (host, partner);
        let rules = &mut planning.rules;
        (rules.smallest, rules.largest, rules.least_gap) = (smallest, largest, gap);
        planning.weights = weights;
        planning.hosts.score = Fraction::whole(score);
        (planning.hosts.agreement, planning.hosts.now) = (agreement, now);
        planning.hosts.example = example;
        for (place, (id, name)) in wild.into_iter().enumerate() {
            planning.themes.push(id.clone());
            planning.decisions.insert(Decided::Open(RecordId::from_bits(1), id.clone()), name.clone());
            let id = if place % 2 == 0 { id } else { format!("own-{}", place / 4) };
            planning.own_themes.push(OwnTheme { id, name });
        }
        if let Some(made) = &mut planning.made {
            let bound = Some(-points.max(-MAX_INTEGER));
            (made.points, made.bound, made.budget.search) = (points, bound, search);
        }
        let written = planning.write(&Workspace::default());
        let read: Workspace = versions_of(&bytes_of([&written])).into_iter().collect();
        let found = Planning::of(&read);
        prop_assert!(found.is_some(), "{}", written.text());
        let found = found.unwrap();
        prop_assert_eq!(found.host_times, host.min(MOST_TIMES));
        prop_assert_eq!(found.rules.least_gap, gap.min(100));
        prop_assert_eq!(found.weights.placed, planning.weights.placed.min(MOST_WEIGHT));
        prop_assert_eq!(found.write(&Workspace::default()), written);
    }

    #[test]
    fn what_a_newer_app_added_stays_when_the_planning_is_written_over(
        before in a_planning(),
        after in a_planning(),
        unknown in vec((any::<Index>(), "X[a-z]{0,3}", any::<bool>()), 1..8),
    ) {
        let mut newer = json(before.write(&Workspace::default()).text());
        let places = places(&newer);
        let mut added = Vec::new();
        for (place, name, value) in unknown {
            let place = place.get(&places).clone();
            let value = Json::List(vec![value.into(), "samen".into()]);
            if add(&mut newer, &place, &name, &value) {
                added.push((place, name, value));
            }
        }
        let mut workspace = opened(vec![newer]);
        prop_assert_eq!(Planning::of(&workspace), Some(before.clone()));
        // What was decided and made is kept and joined by more, all else is set anew.
        let mut after = after;
        after.decisions.extend(before.decisions);
        if let (Some(after), Some(before)) = (&mut after.made, before.made) {
            after.groups.extend(before.groups);
        }
        workspace.add(after.write(&workspace));
        prop_assert_eq!(workspace.heads().count(), 1);
        prop_assert_eq!(Planning::of(&workspace), Some(after));
        let text = json(workspace.heads().next().unwrap().text());
        for (place, name, value) in added {
            if let Some(Json::Map(inside)) = at(&text, &place) {
                prop_assert_eq!(inside.get(&name), Some(&value), "{:?}", place);
            } else {
                let may_go = ["own_themes", "made"].iter().any(|one| place.iter().any(|name| name == one));
                prop_assert!(may_go, "{:?} is gone", place);
            }
        }
    }
}

// Rows of data.

#[test]
fn what_a_body_does_not_say_is_what_an_app_starts_with() {
    let workspace = opened(vec![with_body(json("{}"))]);
    assert_eq!(Planning::of(&workspace), Some(Planning::default()));
    let start = Planning::default().settings(&Postcodes::default());
    assert_eq!(format!("{start:?}"), format!("{:?}", Settings::default()));
    assert_eq!(Planning::of(&Workspace::default()), None);

    // As the document says; another start gives files of others another meaning.
    let start = body(&Planning::default().write(&Workspace::default()));
    let part = |name: &str| start.get(name).unwrap().canonical();
    for (name, wanted) in [
        (
            "hosts",
            r#"{"agreement":30,"example":40,"now":300,"possible":6000,"response":5000,"score":7500,"statement":5000}"#,
        ),
        (
            "rules",
            r#"{"boards":"any","farthest":30000,"largest":4,"least_gap":10,"possible_hosts":true,"smallest":2}"#,
        ),
        (
            "weights",
            r#"{"complementarity":40,"gives_and_gets":25,"group":0,"kept":0,"must_take_part":1000,"nearness":15,"placed":100,"urgency":5,"wish":[30,20,10]}"#,
        ),
        ("between", r#""school""#),
        ("host_times", "1"),
        ("partner_times", "1"),
    ] {
        assert_eq!(part(name), wanted, "{name}");
    }

    let metres = |rules: &str| {
        let body = json(&format!(r#"{{"rules": {rules}}}"#));
        Planning::of(&opened(vec![with_body(body)])).unwrap().rules.farthest
    };
    assert_eq!(metres("{}"), Some(30_000));
    assert_eq!(metres(r#"{"farthest": 5}"#), Some(5));
    assert_eq!(metres(r#"{"any_distance": true}"#), None);
    assert_eq!(metres(r#"{"any_distance": true, "farthest": 5}"#), None);
    assert_eq!(metres(r#"{"any_distance": false, "farthest": 5}"#), Some(5));
}

#[test]
fn a_body_that_does_not_fit_is_no_planning_and_stays_in_the_file() {
    let made = Planning { made: Some(a_plan_of_nobody()), ..Planning::default() };
    let made = body(&made.write(&Workspace::default()));
    let rows = [
        ("body that is a list", "", "[]"),
        ("between that is no text", "between", "1"),
        ("between libraries", "between", r#""library""#),
        ("theme that is no text", "themes", "[1]"),
        ("theme with a space", "themes", r#"["a b"]"#),
        ("theme without a name", "themes", r#"[""]"#),
        ("own theme without a name", "own_themes", r#"{"a": {"rank": 1}}"#),
        ("own theme without a rank", "own_themes", r#"{"a": {"name": "A"}}"#),
        ("own theme of the second rank alone", "own_themes", r#"{"a": {"name": "A", "rank": 2}}"#),
        ("own theme with a dot", "own_themes", r#"{"a.b": {"name": "A", "rank": 1}}"#),
        ("host ten times", "host_times", "10"),
        ("partner less than never", "partner_times", "-1"),
        ("everyone in a text", "everyone_first", r#""yes""#),
        ("rules in a list", "rules", "[]"),
        ("groups of nobody", "rules", r#"{"smallest": 0}"#),
        ("groups of 5 to 4", "rules", r#"{"smallest": 5, "largest": 4}"#),
        ("groups of 256", "rules", r#"{"largest": 256}"#),
        ("gap of 101", "rules", r#"{"least_gap": 101}"#),
        ("farther than far", "rules", r#"{"farthest": -1}"#),
        ("boards of a newer app", "rules", r#"{"boards": "near"}"#),
        ("score over a hundred", "hosts", r#"{"score": 10001}"#),
        ("agreement below nothing", "hosts", r#"{"agreement": -101}"#),
        ("now of nought", "hosts", r#"{"now": 99}"#),
        ("example of a book", "hosts", r#"{"example": 1001}"#),
        ("two wishes", "weights", r#"{"wish": [30, 20]}"#),
        ("weight below nothing", "weights", r#"{"placed": -1}"#),
        ("weight over the most", "weights", r#"{"kept": 1000001}"#),
        ("group over the most", "weights", r#"{"group": 1000001}"#),
        ("decisions in a list", "decisions", "[]"),
        ("decision without a school", "decisions", r#"{"open": {"trust": true}}"#),
        ("decision on a name", "decisions", r#"{"open": {"trust": {"De Regenboog": {}}}}"#),
        ("pin of a host alone", "decisions", r#"{"pin": {"trust": {"000000000001": true}}}"#),
        (
            "reason that is no text",
            "decisions",
            r#"{"take_part": {"000000000001": {"reason": 1}}}"#,
        ),
        ("who is out by name", "out", r#"["De Regenboog"]"#),
        ("met in a list", "met", r#"[["000000000001", "000000000002"]]"#),
        ("met by name", "met", r#"{"De Regenboog": []}"#),
        ("made in a text", "made", r#""yes""#),
        ("nothing made", "made", "{}"),
        (
            "group of a theme with a space",
            "made.groups",
            r#"{"a b": {"000000000001": {"partners": []}}}"#,
        ),
        ("group without partners", "made.groups", r#"{"trust": {"000000000001": {}}}"#),
        ("points in a text", "made.points", r#""12""#),
        ("budget without steps", "made.budget", r#"{"search": 1, "proof": 1}"#),
        ("search below nothing", "made.budget", r#"{"steps": 1, "search": -1, "proof": 1}"#),
        ("fingerprint of another length", "made.fingerprint", r#""abc""#),
        ("no such day", "made.on", r#""2026-02-29""#),
    ];
    for (row, path, value) in rows {
        let mut body = made.clone();
        set(&mut body, path, json(value));
        let version = with_body(body);
        let read = versions_of(file_of(vec![version.clone()]).as_bytes());
        let text = version.canonical();
        let workspace: Workspace = read.iter().cloned().collect();
        assert_eq!(Planning::of(&workspace), None, "{row}");
        assert_eq!(versions_of(&bytes_of(workspace.heads()))[0].text(), text, "{row}");
        // A planning that is written over it is read again, whatever stood there.
        let over = Planning::default().write(&workspace);
        let after: Workspace = read.into_iter().chain([over]).collect();
        assert_eq!(Planning::of(&after), Some(Planning::default()), "{row}");
        assert_eq!(after.heads().count(), 1, "{row}");
    }
}

/// Puts a value in the place of what a body holds under a path.
pub(crate) fn set(body: &mut Json, path: &str, value: Json) {
    match path.split_once('.').unwrap_or((path, "")) {
        ("", _) => *body = value,
        (first, rest) => {
            let Json::Map(map) = body else { panic!("no map at {path}") };
            if rest.is_empty() {
                map.insert(first.to_owned(), value);
            } else {
                set(map.get_mut(first).unwrap(), rest, value);
            }
        }
    }
}

fn a_plan_of_nobody() -> Made {
    Made {
        groups: BTreeMap::new(),
        points: 0,
        bound: None,
        budget: Budget::default(),
        fingerprint: Hash::of(b""),
        on: day(),
    }
}

#[test]
fn a_decision_of_a_newer_app_is_passed_over_and_stays() {
    let newer = r#"{"decisions": {"prefer": {"trust": {"000000000001": {}}}, "take_part": {"000000000002": {}}}}"#;
    let mut workspace = opened(vec![with_body(json(newer))]);
    let mut planning = Planning::of(&workspace).unwrap();
    assert_eq!(planning.decisions.keys().collect::<Vec<_>>(), [&Decided::TakePart(id(2))]);
    planning.decisions.clear();
    workspace.add(planning.write(&workspace));
    let decisions = body(workspace.heads().next().unwrap()).get("decisions").unwrap().canonical();
    assert_eq!(decisions, r#"{"prefer":{"trust":{"000000000001":{}}}}"#);
}

#[test]
fn two_plannings_are_one_question_until_one_of_them_is_written_over() {
    let empty = Workspace::default();
    let plannings = [1, 2].map(|times| Planning { host_times: times, ..Planning::default() });
    let [one, other] = plannings.clone().map(|planning| planning.write(&empty));
    let there: Workspace = [one.clone(), other.clone()].into_iter().collect();
    let back: Workspace = [other.clone(), one.clone()].into_iter().collect();
    assert_eq!(there.heads().count(), 2);
    assert_eq!(Planning::of(&there), Planning::of(&back));
    assert!(plannings.contains(&Planning::of(&there).unwrap()));
    let chosen = Planning { host_times: 3, ..Planning::default() };
    let over = chosen.write(&there);
    for order in [[&one, &over, &other], [&over, &other, &one], [&other, &one, &over]] {
        let after: Workspace = order.into_iter().cloned().collect();
        assert_eq!(after.heads().collect::<Vec<_>>(), [&over]);
        assert_eq!(Planning::of(&after), Some(chosen.clone()));
    }
    // Files that were made along the way, of which one in the middle never came.
    let mut desk: Workspace = [one.clone()].into_iter().collect();
    for times in 4..7 {
        desk.add(Planning { host_times: times, ..chosen.clone() }.write(&desk));
    }
    let late: Workspace = desk.heads().cloned().chain([one]).collect();
    assert_eq!(late.heads().count(), 1);
    assert_eq!(Planning::of(&late).map(|planning| planning.host_times), Some(6));
}

#[test]
fn an_own_theme_gets_an_id_that_no_other_theme_has() {
    let mut own: Vec<OwnTheme> = Vec::new();
    let long = "Samen leren ".repeat(9);
    for (name, wanted) in [
        ("Rekenen & taal", "rekenen-taal"),
        ("rekenen taal", "rekenen-taal-2"),
        ("Rekenen. Taal!", "rekenen-taal-3"),
        ("Trust", "trust-2"),
        (&long, "samen-leren-samen-leren-samen-leren-same"),
        (&long, "samen-leren-samen-leren-samen-leren-sa-2"),
    ] {
        let theme = OwnTheme::named(name, &own).unwrap();
        assert_eq!(theme.id, wanted, "{name}");
        assert!(theme.id.len() <= LONGEST_ID && theme.name.chars().count() <= LONGEST_NAME);
        own.push(theme);
    }
    assert_eq!(OwnTheme::named(" ?! ", &own), None);
    for number in own.len()..MOST_OWN_THEMES {
        own.push(OwnTheme::named(&number.to_string(), &own).unwrap());
    }
    assert_eq!(OwnTheme::named("Elf", &own), None);
    let planning = Planning { own_themes: own, ..Planning::default() };
    let workspace: Workspace = [planning.write(&Workspace::default())].into_iter().collect();
    assert_eq!(Planning::of(&workspace), Some(planning));
}
