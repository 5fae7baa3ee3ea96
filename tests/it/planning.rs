//! What is kept of a planning of learning partners: it is read as it was written, for ever, and
//! means the same in whatever network it is used.

use crate::exchange::{a_text, bytes_of, file_of, versions_of};
use proptest::collection::{btree_map, btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::{Index, select};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use talentscan::domain::completion::{Completion, Completions};
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::instrument::{Scale, ambition_scale};
use talentscan::domain::json::{self, Json, MAX_INTEGER, Map};
use talentscan::domain::link::{self, Links};
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::instance::{
    Boards, Candidacy, Choice, Pair, Rules, Theme, Weights,
};
use talentscan::domain::matching::place::Place;
use talentscan::domain::matching::solver::Solver;
use talentscan::domain::offer::{MOST_TIMES, Offer, Wish};
use talentscan::domain::organisation::{Organisation, OrganisationType};
use talentscan::domain::own::Own;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::partners::{
    LONGEST_ID, LONGEST_NAME, MOST_OWN_THEMES, Network, OwnTheme, Settings,
};
use talentscan::domain::planning::{
    Decided, MOST_CHARACTERS, MOST_WEIGHT, Made, NamedPair, Planning,
};
use talentscan::domain::record::{Content, Hash, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::sample;
use talentscan::domain::school::{HostRules, linked_schools};
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

// Any planning.

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

fn some_weights(most: u32) -> impl Strategy<Value = Weights> {
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

fn a_planning() -> impl Strategy<Value = Planning> {
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

fn own_themes(names: BTreeMap<String, String>) -> Vec<OwnTheme> {
    names.into_iter().map(|(id, name)| OwnTheme { id, name }).collect()
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

// The table of postcodes, which goes along with it.

/// Brings a table as people do: so it is never one that can not be.
fn a_table(areas: &BTreeMap<u16, (u32, u32)>) -> Postcodes {
    let line = |(area, (north, east)): (&u16, &(u32, u32))| {
        format!(
            "{area};5{}.{:05};{}.{:05}\n",
            north / 100_000,
            north % 100_000,
            east / 100_000,
            east % 100_000
        )
    };
    let (table, faults) =
        Postcodes::read(areas.iter().map(line).collect::<String>().as_bytes()).unwrap();
    assert_eq!(faults, []);
    table
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(500))]

    #[test]
    fn a_table_of_postcodes_is_read_from_a_file_as_it_was_written(
        areas in btree_map(1000..=9999_u16, (70_000..=370_000_u32, 320_000..=730_000_u32), 0..50),
        later in btree_map(1000..=9999_u16, (70_000..=370_000_u32, 320_000..=730_000_u32), 0..50),
    ) {
        let table = a_table(&areas);
        let written = table.write(&Workspace::default());
        prop_assert_eq!(written.kind(), &Kind::Foreign("postcodes".to_owned()));
        let mut opened: Workspace = versions_of(&bytes_of([&written])).into_iter().collect();
        prop_assert_eq!(Postcodes::of(&opened).len(), areas.len());
        prop_assert_eq!(Postcodes::of(&opened), table);
        // Another table takes its place whole.
        let later = a_table(&later);
        opened.add(later.write(&opened));
        prop_assert_eq!(opened.heads().count(), 1);
        prop_assert_eq!(Postcodes::of(&opened), later);
    }
}

#[test]
fn a_table_of_postcodes_that_does_not_fit_is_none_and_stays_in_the_file() {
    let good = a_table(&[(1011, (237_000, 490_000))].into_iter().collect());
    let written = json(good.write(&Workspace::default()).text());
    let with = |areas: &str| {
        let mut version = written.clone();
        set(&mut version, "body.areas", json(areas));
        version
    };
    let more = json(r#"{"areas": {"1011": [5237000, 490000]}, "source": "CBS"}"#);
    let mut newer = written.clone();
    set(&mut newer, "body", more);
    let mut workspace = opened(vec![newer]);
    assert_eq!(Postcodes::of(&workspace), good);
    let place = Postcodes::of(&workspace).place("1011 AB").unwrap();
    assert_eq!((place.latitude, place.longitude), (5_237_000, 490_000));
    workspace.add(Postcodes::default().write(&workspace));
    assert_eq!(
        body(workspace.heads().next().unwrap()).canonical(),
        r#"{"areas":{},"source":"CBS"}"#
    );
    for (row, areas) in [
        ("a list", "[]"),
        ("an area with letters", r#"{"1011AB": [5237000, 490000]}"#),
        ("an area of three digits", r#"{"101": [5237000, 490000]}"#),
        ("an area that begins with nought", r#"{"0999": [5237000, 490000]}"#),
        ("a plus", r#"{"+999": [5237000, 490000]}"#),
        ("one coordinate", r#"{"1011": [5237000]}"#),
        ("three coordinates", r#"{"1011": [5237000, 490000, 2]}"#),
        ("columns that changed places", r#"{"1011": [490000, 5237000]}"#),
        ("texts", r#"{"1011": ["52.37", "4.9"]}"#),
        ("one of two", r#"{"1011": [5237000, 490000], "1012": [0, 0]}"#),
    ] {
        let version = with(areas);
        let workspace = opened(vec![version.clone()]);
        assert!(Postcodes::of(&workspace).is_empty(), "{row}");
        assert_eq!(workspace.heads().next().unwrap().text(), version.canonical(), "{row}");
    }
    assert!(Postcodes::of(&Workspace::default()).is_empty());
}

// The golden file, which is never made again.

const GOLDEN: &[u8] = include_bytes!("../fixtures/exchange/v1.0-plan.json");

/// The school of the golden files, and its partners.
const SCHOOL: &str = "2v6k0q9xtrhm";
const PARTNERS: [&str; 2] = ["4c8n1r5w7yak", "9s2g6m0q4v8d"];

fn golden_id(text: &str) -> RecordId {
    RecordId::parse(text).unwrap()
}

fn golden_planning() -> Planning {
    let [school, one, other] = [SCHOOL, PARTNERS[0], PARTNERS[1]].map(golden_id);
    let theme = |id: &str| id.to_owned();
    let pair = |partner| NamedPair { partner, host: school, theme: theme("trust") };
    let decisions = [
        (Decided::Appoint(school, theme("rekenen-taal")), "we zagen het zelf"),
        (Decided::TakePart(one), ""),
        (Decided::Open(school, theme("trust")), ""),
        (Decided::Close(other, theme("trust")), "nieuwe directeur"),
        (Decided::Pin(pair(one)), "zij kennen elkaar"),
        (Decided::Ban(pair(other)), ""),
    ];
    let groups = [
        ((theme("rekenen-taal"), school), BTreeSet::new()),
        ((theme("trust"), school), BTreeSet::from([one, other])),
    ];
    Planning {
        between: OrganisationType::School,
        themes: ["trust", "families", "rekenen-taal"].map(theme).to_vec(),
        own_themes: vec![
            OwnTheme { id: theme("rekenen-taal"), name: "Rekenen & taal 🧮".to_owned() },
            OwnTheme { id: theme("buiten"), name: "Buiten \"leren\"".to_owned() },
        ],
        hosts: HostRules {
            score: Fraction::new(145, 2).unwrap(),
            statement: Fraction::whole(40),
            agreement: 0.25,
            response: Fraction::new(3333, 100).unwrap(),
            example: 60,
            possible: Fraction::whole(55),
            now: 2.75,
        },
        host_times: 2,
        partner_times: 0,
        everyone_first: true,
        rules: Rules {
            smallest: 3,
            largest: 5,
            least_gap: 0,
            farthest: Some(42_500),
            boards: Boards::Across,
            same_sector: true,
            possible_hosts: false,
        },
        weights: Weights {
            complementarity: 41,
            wish: [31, 21, 11],
            urgency: 6,
            nearness: 16,
            kept: 50,
            placed: 101,
            gives_and_gets: 26,
            must_take_part: 1001,
            group: -7,
        },
        decisions: decisions.map(|(one, why)| (one, why.to_owned())).into_iter().collect(),
        out: [golden_id("e7k2m9q3v6xr")].into_iter().collect(),
        met: [(one, school), (other, school)].into_iter().collect(),
        made: Some(Made {
            groups: groups.into_iter().collect(),
            points: -1543,
            bound: Some(1600),
            budget: Budget { steps: 600, search: 100_000_000, proof: 300_000_000 },
            fingerprint: Hash::of(b"golden"),
            on: day(),
        }),
    }
}

fn golden_completion() -> Completion {
    Completion {
        organisation: golden_id(SCHOOL),
        board: Some("Stichting Voorbeeld".to_owned()),
        sector: Some(String::new()),
        postcode: Some("1011 AB".to_owned()),
        place: Some(Place { latitude: 5_237_001, longitude: -490_002 }),
        show: Some(["rekenen-taal", "trust"].map(str::to_owned).into_iter().collect()),
        learn: Some(vec![
            Wish { id: "sharing_culture".to_owned(), urgency: 4 },
            Wish { id: "families".to_owned(), urgency: 1 },
        ]),
        host: Some(2),
        partner: Some(0),
        not_with: Some([golden_id(PARTNERS[0])].into_iter().collect()),
        agreed: Some(false),
        seen: [Hash::of(b"offer")].into_iter().collect(),
    }
}

fn golden_postcodes() -> Postcodes {
    a_table(&[(1011, (237_000, 490_000)), (9999, (340_000, 668_000))].into_iter().collect())
}

/// When this fails, the app can no longer read what people have kept.
#[test]
fn the_golden_file_of_a_planning_is_read_for_ever() {
    let versions = versions_of(GOLDEN);
    let kinds: Vec<(&str, &str)> =
        ["1n7yng4a9x52", SCHOOL, "811mnkqq16bt", "91wzfnnsc2g1", "bcw75y1rhbh8", "tkqndk32sfj5"]
            .into_iter()
            .zip(["completion", "organisation", "completion", "plan", "postcodes", "completion"])
            .collect();
    let found: Vec<(String, &str)> =
        versions.iter().map(|one| (one.record().to_string(), one.kind().name())).collect();
    assert_eq!(found.iter().map(|(id, kind)| (id.as_str(), *kind)).collect::<Vec<_>>(), kinds);
    let workspace: Workspace = versions.into_iter().collect();
    assert_eq!(Planning::of(&workspace), Some(golden_planning()));
    assert_eq!(Postcodes::of(&workspace), golden_postcodes());
    let schools = linked_schools(&workspace, &Links::of(&workspace));
    let completions = Completions::of(&workspace);
    assert_eq!(completions.by(&schools[0]), Some(&golden_completion()));

    // Written again by this app they are the same records with the same bodies.
    let body_of = |version: &Version| body(workspace.get(version.record()).unwrap());
    for version in [
        golden_planning().write(&workspace),
        golden_completion().write(&workspace),
        Completion::new(golden_id(PARTNERS[1])).write(&workspace),
        golden_postcodes().write(&workspace),
    ] {
        assert_eq!(body(&version), body_of(&version), "{}", version.kind().name());
    }
}

// What it means in a network.

/// A school that offers this.
fn school(number: u64, change: impl Fn(&mut Organisation, &mut Offer)) -> Vec<Version> {
    let mut own = Own::default();
    let name = format!("School {number}");
    let mut organisation = Organisation { name, ..Organisation::default() };
    let mut offer = Offer::new(id(number));
    offer.agreed = true;
    change(&mut organisation, &mut offer);
    own.write(id(number), Kind::Organisation, Content::Organisation(organisation));
    own.write(id(number + 2000), Kind::Offer, Content::Offer(offer));
    own.records().map(|record| record.version.clone()).collect()
}

fn network(workspace: &Workspace, planning: &Planning) -> Network {
    let schools = linked_schools(workspace, &Links::of(workspace));
    Network::of(workspace, &schools, &planning.settings(&Postcodes::default()))
}

#[test]
fn what_is_set_and_decided_holds_in_a_network_by_the_ids_of_its_themes() {
    let workspace: Workspace = (1..=4).flat_map(|number| school(number, |_, _| {})).collect();
    let own = OwnTheme::named("Rekenen", &[]).unwrap();
    let pair = |theme: &str| NamedPair { partner: id(1), host: id(2), theme: theme.to_owned() };
    let decisions = [
        Decided::Ban(pair("rekenen")),
        Decided::Pin(pair("trust")),
        Decided::Open(id(3), "trust".to_owned()),
        Decided::Close(id(3), "zwemmen".to_owned()),
        Decided::Appoint(id(2), "families".to_owned()),
        Decided::TakePart(id(1)),
    ];
    let planning = Planning {
        themes: ["zwemmen", "rekenen", "trust", "rekenen"].map(str::to_owned).to_vec(),
        own_themes: vec![own],
        decisions: decisions.clone().into_iter().map(|one| (one, String::new())).collect(),
        out: [id(4)].into_iter().collect(),
        met: [(id(3), id(2))].into_iter().collect(),
        ..Planning::default()
    };
    let network = network(&workspace, &planning);
    assert_eq!(network.themes, ["rekenen", "trust"]);
    assert_eq!(network.own_theme("rekenen"), Some("Rekenen"));
    assert_eq!((network.own_theme("trust"), network.own_theme("zwemmen")), (None, None));
    let ids: Vec<RecordId> = network.instance.schools.iter().map(|school| school.id).collect();
    assert_eq!(ids, [id(1), id(2), id(3)]);
    assert_eq!(network.instance.met, [(id(3), id(2))]);
    let in_theme = |theme| Pair { partner: id(1), host: id(2), theme: Theme(theme) };
    let wanted: BTreeSet<Choice> = [
        Choice::Ban(in_theme(0)),
        Choice::Pin(in_theme(1)),
        Choice::Open(id(3), Theme(1)),
        Choice::TakePart(id(1)),
    ]
    .into_iter()
    .collect();
    let found: BTreeSet<Choice> = network.instance.choices.iter().copied().collect();
    assert_eq!(found, wanted, "decisions on themes without groups are left out");
    let back: BTreeSet<Decided> =
        found.iter().filter_map(|choice| Decided::of(*choice, &network.themes)).collect();
    assert_eq!(back.len(), found.len());
    assert!(back.iter().all(|one| decisions.contains(one)));
    assert_eq!(Decided::of(Choice::Open(id(3), Theme(2)), &network.themes), None);
}

#[test]
fn in_an_own_theme_a_school_is_possibly_a_host_that_says_so() {
    let shows = |number, theme: &'static str| {
        school(number, move |_, offer| {
            offer.show.insert(theme.to_owned());
            offer.want("own", 2);
        })
    };
    let mut workspace: Workspace =
        [shows(1, "own"), shows(2, "families")].concat().into_iter().collect();
    let mut device = Own::default();
    let mut form = Response::new(ambition_scale(), day());
    (form.organisation, form.series) = (Some(id(1)), Series::Joint);
    form.rate("own", Scale::Now, 4);
    form.rate("own", Scale::Ambition, 4);
    form.own = Some("Elke maand bij elkaar in de klas kijken".to_owned());
    device.write(id(1001), Kind::Response, Content::Response(form));
    for record in device.records() {
        workspace.add(record.version.clone());
    }
    // Named as the ambition scale's own statement is, which is no theme.
    let own_themes = vec![OwnTheme { id: "own".to_owned(), name: "Eigen".to_owned() }];
    let themes = ["own".to_owned(), "families".to_owned()].to_vec();
    let planning = Planning { themes, own_themes, ..Planning::default() };
    let network = network(&workspace, &planning);
    let found: Vec<_> = network
        .instance
        .schools
        .iter()
        .map(|school| {
            let standing = school.standing(network.theme("own").unwrap()).unwrap();
            (standing.candidacy, standing.score, standing.wish.map(|wish| wish.urgency))
        })
        .collect();
    let wish = Some(Some(2));
    assert_eq!(found, [(Candidacy::Possible, None, wish), (Candidacy::None, None, wish)]);
}

static FILES: LazyLock<Vec<Version>> = LazyLock::new(|| {
    let files = sample::network(16, 7, day());
    files.iter().flat_map(|file| versions_of(&file.bytes)).collect()
});

#[test]
fn a_plan_that_was_made_is_the_same_plan_when_the_file_is_opened() {
    let mut workspace: Workspace = FILES.iter().cloned().collect();
    let mut planning = Planning::default();
    let before = network(&workspace, &planning);
    let budget = Budget { steps: 100, search: 100_000, proof: 100_000 };
    let solution = Solver::new(&before.instance, budget).run();
    assert!(solution.plan.groups.len() >= 3);
    let bound = Some(solution.bound);
    let made = Made::of(&before, &solution.plan, solution.points, bound, budget, day());
    assert_eq!(made.fingerprint, before.instance.fingerprint());
    planning.made = Some(made);
    workspace.add(planning.write(&workspace));
    let opened: Workspace = versions_of(&bytes_of(workspace.heads())).into_iter().collect();
    let read = Planning::of(&opened).unwrap();
    let now = network(&opened, &read);
    let made = read.made.clone().unwrap();
    assert_eq!(made.plan(&now), solution.plan);
    assert_eq!(made.fingerprint, now.instance.fingerprint(), "nothing changed since");

    // With other themes first it is the same plan, but for the groups in a theme that is gone.
    let gone = before.themes[usize::from(solution.plan.groups[0].theme.0)].clone();
    let mut fewer = read.clone();
    fewer.themes.retain(|theme| *theme != gone);
    fewer.themes.reverse();
    let turned = network(&opened, &fewer);
    let named = |network: &Network, plan: &talentscan::domain::matching::plan::Plan| {
        let group = |group: &talentscan::domain::matching::plan::Group| {
            let theme = network.themes[usize::from(group.theme.0)].clone();
            (theme, group.host, group.partners.clone())
        };
        plan.groups.iter().map(group).collect::<BTreeSet<_>>()
    };
    let mut wanted = named(&before, &solution.plan);
    wanted.retain(|(theme, _, _)| *theme != gone);
    assert_eq!(named(&turned, &made.plan(&turned)), wanted);
    assert_ne!(made.fingerprint, turned.instance.fingerprint());
}

#[test]
fn what_was_decided_and_made_follows_a_school_that_turns_out_to_be_another() {
    let mut workspace: Workspace = (1..=4)
        .flat_map(|number| {
            school(number, move |organisation, _| {
                organisation.brin = (number == 3).then(|| "12AB".to_owned());
            })
        })
        .collect();
    let trust = || "trust".to_owned();
    let pair = |partner| NamedPair { partner: id(partner), host: id(2), theme: trust() };
    let group = ((trust(), id(2)), [id(1), id(4), id(3)].into_iter().collect());
    let made = Made { groups: [group].into_iter().collect(), ..a_plan_of_nobody() };
    let planning = Planning {
        themes: vec![trust()],
        decisions: [(Decided::Ban(pair(1)), String::new())].into_iter().collect(),
        met: [(id(4), id(2))].into_iter().collect(),
        made: Some(made.clone()),
        ..Planning::default()
    };
    // 2 and 3 are one school, which goes by 3.
    for version in link::decide(&workspace, [id(2).min(id(3)), id(2).max(id(3))], true) {
        workspace.add(version);
    }
    let network_now = network(&workspace, &planning);
    assert_eq!(network_now.home(id(2)), id(3));
    let ban = Choice::Ban(Pair { partner: id(1), host: id(3), theme: Theme(0) });
    assert_eq!(network_now.instance.choices, [ban]);
    assert_eq!(network_now.instance.met, [(id(4), id(3))]);
    let plan = made.plan(&network_now);
    let groups: Vec<_> =
        plan.groups.iter().map(|group| (group.host, group.partners.clone())).collect();
    assert_eq!(groups, [(id(3), vec![id(1), id(4)])], "nobody is its own partner");
    let out = Planning { out: [id(2)].into_iter().collect(), ..planning };
    let ids = network(&workspace, &out).instance.schools;
    assert_eq!(ids.iter().map(|school| school.id).collect::<Vec<_>>(), [id(1), id(4)]);
}
