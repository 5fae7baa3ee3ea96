//! What a coordinator adds to or corrects in what a school handed in: it travels, counts wherever
//! offers do, and stands beside what the school said.

use crate::exchange::{a_text, bytes_of, file_of, versions_of};
use crate::planning::{add, at, body, json, opened, places, set};
use proptest::collection::{btree_set, vec};
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use std::collections::BTreeSet;
use talentscan::app::overview::{Incoming, Received, Stored};
use talentscan::domain::completion::{Completion, Completions};
use talentscan::domain::json::Json;
use talentscan::domain::link::{self, Links};
use talentscan::domain::matching::instance::{Candidacy, School};
use talentscan::domain::matching::place::Place;
use talentscan::domain::offer::{MOST_TIMES, MOST_TO_LEARN, MOST_URGENT, Offer, Offers, Wish};
use talentscan::domain::organisation::{Organisation, OrganisationType};
use talentscan::domain::own::Own;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::partners::{Network, OwnTheme, Settings};
use talentscan::domain::record::{Content, Hash, Kind, RecordId, Version};
use talentscan::domain::school::{LinkedSchool, linked_schools};
use talentscan::domain::workspace::Workspace;

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

fn wish(id: &str, urgency: u8) -> Wish {
    Wish { id: id.to_owned(), urgency }
}

fn texts<const N: usize>(ids: [&str; N]) -> BTreeSet<String> {
    ids.into_iter().map(str::to_owned).collect()
}

/// The school that this organisation is.
fn linked(workspace: &Workspace, organisation: RecordId) -> LinkedSchool {
    let schools = linked_schools(workspace, &Links::of(workspace));
    schools.into_iter().find(|one| one.organisations.contains(&organisation)).unwrap()
}

fn network(workspace: &Workspace, settings: &Settings) -> Network {
    Network::of(workspace, &linked_schools(workspace, &Links::of(workspace)), settings)
}

/// What a school handed in, on its device.
fn device(number: u64, offer: Option<Offer>) -> Own {
    let mut own = Own::default();
    let organisation = Organisation {
        name: format!("School {number}"),
        board: Some("Stichting A".to_owned()),
        sector: Some("po".to_owned()),
        postcode: Some("3511 AB".to_owned()),
        brin: Some(format!("{number:02}AB")),
        ..Organisation::default()
    };
    own.write(id(number), Kind::Organisation, Content::Organisation(organisation));
    if let Some(offer) = offer {
        own.write(id(number + 2000), Kind::Offer, Content::Offer(offer));
    }
    own
}

fn versions(own: &Own) -> Vec<Version> {
    own.records().map(|record| record.version.clone()).collect()
}

fn add_all(workspace: &mut Workspace, own: &Own) {
    for version in versions(own) {
        workspace.add(version);
    }
}

fn an_offer(number: u64) -> Offer {
    let mut offer = Offer::new(id(number));
    offer.show.insert("trust".to_owned());
    assert!(offer.want("families", 3));
    (offer.host, offer.agreed) = (Some(2), true);
    offer.not_with.insert(id(9));
    offer
}

// Any completion.

fn a_record() -> impl Strategy<Value = RecordId> {
    any::<u64>().prop_map(RecordId::from_bits)
}

fn some_wishes() -> impl Strategy<Value = Vec<Wish>> {
    vec((a_text(), 1..=MOST_URGENT), 0..=MOST_TO_LEARN).prop_map(|wishes| {
        let mut offer = Offer::new(id(1));
        for (id, urgency) in wishes {
            offer.want(&id, urgency);
        }
        offer.learn
    })
}

fn a_completion() -> impl Strategy<Value = Completion> {
    let text = || option::of(a_text());
    let place = (-9_000_000..=9_000_000, -18_000_000..=18_000_000)
        .prop_map(|(latitude, longitude)| Place { latitude, longitude });
    let who = (a_record(), text(), text(), text(), option::of(place));
    let times = || option::of(0..=MOST_TIMES);
    let what = (
        option::of(btree_set(a_text(), 0..4)),
        option::of(some_wishes()),
        times(),
        times(),
        option::of(btree_set(a_record(), 0..3)),
        option::of(any::<bool>()),
    );
    let seen = btree_set(any::<[u8; 32]>().prop_map(Hash::from_bytes), 0..3);
    (who, what, seen).prop_map(|(who, what, seen)| Completion {
        organisation: who.0,
        board: who.1,
        sector: who.2,
        postcode: who.3,
        place: who.4,
        show: what.0,
        learn: what.1,
        host: what.2,
        partner: what.3,
        not_with: what.4,
        agreed: what.5,
        seen,
    })
}

/// What a workspace says of an organisation that has no other record.
fn read(workspace: &Workspace, organisation: RecordId) -> Option<Completion> {
    let mut all: Vec<Version> = workspace.heads().cloned().collect();
    let name = "School".to_owned();
    let school = Organisation { name, ..Organisation::default() };
    let mut own = Own::default();
    own.write(organisation, Kind::Organisation, Content::Organisation(school));
    all.extend(versions(&own));
    let workspace: Workspace = all.into_iter().collect();
    Completions::of(&workspace).by(&linked(&workspace, organisation)).cloned()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2000))]

    #[test]
    fn a_completion_is_read_from_a_file_as_it_was_written(completion in a_completion()) {
        let written = completion.write(&Workspace::default());
        prop_assert_eq!(written.kind(), &Kind::Foreign("completion".to_owned()));
        let opened: Workspace = versions_of(&bytes_of([&written])).into_iter().collect();
        prop_assert_eq!(read(&opened, completion.organisation), Some(completion));
        prop_assert_eq!(bytes_of(opened.heads()), bytes_of([&written]));
    }

    #[test]
    fn what_is_out_of_range_is_written_as_the_nearest_that_fits(
        mut completion in a_completion(),
        (host, partner) in any::<(u8, u8)>(),
        (latitude, longitude) in any::<(i32, i32)>(),
        wishes in vec(("[a-c]", any::<u8>()), 0..8),
    ) {
        (completion.host, completion.partner) = (Some(host), Some(partner));
        completion.place = Some(Place { latitude, longitude });
        completion.learn = Some(wishes.iter().map(|(id, urgency)| wish(id, *urgency)).collect());
        let written = completion.write(&Workspace::default());
        let opened: Workspace = versions_of(&bytes_of([&written])).into_iter().collect();
        let found = read(&opened, completion.organisation).unwrap();
        prop_assert_eq!(found.host, Some(host.min(MOST_TIMES)));
        let ids: BTreeSet<&String> = wishes.iter().map(|(id, _)| id).collect();
        prop_assert_eq!(found.learn.as_ref().map(Vec::len), Some(ids.len().min(MOST_TO_LEARN)));
        prop_assert_eq!(found.write(&Workspace::default()), written);
    }

    #[test]
    fn what_a_newer_app_added_stays_when_a_completion_is_written_over(
        before in a_completion(),
        after in a_completion(),
        unknown in vec((any::<Index>(), "X[a-z]{0,3}"), 1..6),
    ) {
        let mut newer = json(before.write(&Workspace::default()).text());
        let places = places(&newer);
        let mut added = Vec::new();
        for (place, name) in unknown {
            let place = place.get(&places).clone();
            if add(&mut newer, &place, &name, &"samen".into()) {
                added.push((place, name));
            }
        }
        let mut workspace = opened(vec![newer]);
        prop_assert_eq!(read(&workspace, before.organisation), Some(before.clone()));
        // Wishes that are wanted still keep what stands beside them.
        let learn = before.learn.as_ref().map(|learn| learn.iter().rev().cloned().collect());
        let after = Completion { organisation: before.organisation, learn, ..after };
        workspace.add(after.write(&workspace));
        prop_assert_eq!(workspace.heads().count(), 1);
        prop_assert_eq!(read(&workspace, before.organisation), Some(after));
        let text = json(workspace.heads().next().unwrap().text());
        for (place, name) in added {
            let found = at(&text, &place).and_then(|inside| inside.get(&name));
            prop_assert_eq!(found, Some(&"samen".into()), "{:?}", place);
        }
    }
}

// What it comes to.

type Change = fn(&mut Completion);

/// What that comes to in the offer of the school.
type Wanted = fn(&mut Offer);

/// The board, the sector and the place of a school in a network.
type Told = (Option<String>, Option<String>, Option<Place>);

/// What each field does to an offer that was sent and to none.
#[test]
fn what_is_completed_counts_and_what_is_not_stays_as_the_school_said() {
    let said = an_offer(1);
    let none = Offer::new(id(1));
    let rows: [(&str, Change, Wanted); 8] = [
        (
            "show",
            |c| c.show = Some(texts(["rekenen"])),
            |o| {
                o.show = texts(["rekenen"]).into_iter().collect();
            },
        ),
        ("shows nothing", |c| c.show = Some(texts([])), |o| o.show.clear()),
        (
            "learn",
            |c| c.learn = Some(vec![wish("rekenen", 4)]),
            |o| {
                o.learn = vec![wish("rekenen", 4)];
            },
        ),
        ("host", |c| c.host = Some(0), |o| o.host = Some(0)),
        ("partner", |c| c.partner = Some(3), |o| o.partner = Some(3)),
        ("with everybody", |c| c.not_with = Some(BTreeSet::new()), |o| o.not_with.clear()),
        ("agrees", |c| c.agreed = Some(true), |o| o.agreed = true),
        ("does not agree", |c| c.agreed = Some(false), |o| o.agreed = false),
    ];
    for (row, change, wanted) in rows {
        for offer in [Some(said.clone()), None] {
            let mut workspace: Workspace =
                versions(&device(1, offer.clone())).into_iter().collect();
            let school = linked(&workspace, id(1));
            assert_eq!(Offers::of(&workspace).by(&school), offer, "{row}");
            assert!(!Offers::of(&workspace).is_completed(&school), "{row}");
            let mut completion = Completion::new(id(1));
            change(&mut completion);
            workspace.add(completion.write(&workspace));
            let mut completed = offer.clone().unwrap_or_else(|| none.clone());
            wanted(&mut completed);
            let offers = Offers::of(&workspace);
            assert_eq!(offers.by(&school), Some(completed), "{row}");
            assert_eq!(offers.said_by(&school), offer, "{row}");
            assert!(offers.is_completed(&school), "{row}");
        }
    }
}

#[test]
fn where_a_school_is_and_whose_it_is_can_be_completed_without_an_offer_of_it() {
    let utrecht = Place { latitude: 5_209_070, longitude: 512_140 };
    let elsewhere = Place { latitude: 5_237_000, longitude: 490_000 };
    let (postcodes, _) = Postcodes::read(b"3511;52,0907;5,1214\n1011;52,37;4,9").unwrap();
    let settings = Settings { postcodes, ..Settings::default() };
    let told = |board: &str, sector: &str, place| -> Told {
        let some = |text: &str| Some(text.to_owned()).filter(|text| !text.is_empty());
        (some(board), some(sector), place)
    };
    let rows: [(&str, Change, Told); 7] = [
        ("nothing", |_| {}, told("stichting-a", "po", Some(utrecht))),
        (
            "another board",
            |c| c.board = Some("Stichting B".to_owned()),
            told("stichting-b", "po", Some(utrecht)),
        ),
        ("no board", |c| c.board = Some(String::new()), told("", "po", Some(utrecht))),
        ("sector", |c| c.sector = Some("VO".to_owned()), told("stichting-a", "vo", Some(utrecht))),
        (
            "postcode",
            |c| c.postcode = Some("1011".to_owned()),
            told("stichting-a", "po", Some(elsewhere)),
        ),
        ("no postcode", |c| c.postcode = Some(String::new()), told("stichting-a", "po", None)),
        (
            "a point goes before the postcode",
            |c| c.place = Some(Place { latitude: 5_237_000, longitude: 490_000 }),
            told("stichting-a", "po", Some(elsewhere)),
        ),
    ];
    for (row, change, wanted) in rows {
        let mut workspace: Workspace =
            versions(&device(1, Some(an_offer(1)))).into_iter().collect();
        let mut completion = Completion::new(id(1));
        change(&mut completion);
        workspace.add(completion.write(&workspace));
        let schools = network(&workspace, &settings).instance.schools;
        let [School { board, sector, place, .. }] = &schools[..] else { panic!("{row}") };
        assert_eq!((board.clone(), sector.clone(), *place), wanted, "{row}");
        assert!(!Offers::of(&workspace).is_completed(&linked(&workspace, id(1))), "{row}");
        // Of who handed in nothing it makes no school that takes part.
        let mut silent: Workspace = versions(&device(1, None)).into_iter().collect();
        silent.add(completion.write(&silent));
        assert!(network(&silent, &settings).instance.schools.is_empty(), "{row}");
    }
    let board = Organisation { r#type: OrganisationType::Board, ..Organisation::default() };
    assert_eq!(Completion::new(id(1)).organisation(board.clone()), board);
}

#[test]
fn a_school_that_handed_in_nothing_takes_part_with_what_the_coordinator_says() {
    let mut workspace: Workspace = versions(&device(1, None)).into_iter().collect();
    let own = OwnTheme::named("Rekenen", &[]).unwrap();
    let completion = Completion {
        show: Some(texts(["rekenen"])),
        agreed: Some(true),
        host: Some(3),
        ..Completion::new(id(1))
    };
    workspace.add(completion.write(&workspace));
    let themes = vec!["rekenen".to_owned()];
    let network =
        network(&workspace, &Settings { themes, own_themes: vec![own], ..Settings::default() });
    let [school] = &network.instance.schools[..] else { panic!("it is not there") };
    assert_eq!((school.agreed, school.hosts), (true, 3));
    let standing = school.standing(network.theme("rekenen").unwrap()).unwrap();
    assert_eq!((standing.candidacy, standing.score), (Candidacy::Possible, None));
    assert!(network.may_be_named(id(1)));
}

#[test]
fn what_a_coordinator_completed_is_in_the_table_of_the_overview() {
    let workspace: Workspace = versions(&device(1, Some(an_offer(1)))).into_iter().collect();
    let completion = Completion { host: Some(7), ..Completion::new(id(1)) };
    let mut received = Received::default();
    for versions in [versions(&device(1, Some(an_offer(1)))), vec![completion.write(&workspace)]] {
        let bytes = bytes_of(&versions);
        let file = Incoming { name: "school.json".to_owned(), bytes };
        received.hold(&Stored { hash: Hash::of(&file.bytes), batch: 1, file }).unwrap();
    }
    let table = received.table(&[linked(received.merged(), id(1))]);
    let offers: Vec<_> = table.schools.iter().map(|row| row.offer.clone().unwrap().host).collect();
    assert_eq!(offers, [Some(7)]);
}

#[test]
fn it_is_outdated_when_the_school_sends_something_else() {
    let mut own = device(1, Some(an_offer(1)));
    let mut workspace: Workspace = versions(&own).into_iter().collect();
    let school = linked(&workspace, id(1));
    let outdated = |workspace: &Workspace| Completions::of(workspace).is_outdated(&school);
    let edit = |workspace: &Workspace, host| {
        let edited = Completions::of(workspace).to_edit(&school).unwrap();
        Completion { host: Some(host), ..edited }.write(workspace)
    };
    assert!(!outdated(&workspace), "there is none");
    workspace.add(edit(&workspace, 1));
    assert!(!outdated(&workspace));
    // The file comes in again, and a later one with another form of the same school.
    add_all(&mut workspace, &own);
    assert!(!outdated(&workspace));

    own.mark_escaped([id(2001)]);
    own.write(id(2001), Kind::Offer, Content::Offer(Offer { partner: Some(1), ..an_offer(1) }));
    add_all(&mut workspace, &own);
    assert!(outdated(&workspace), "another offer");
    assert_eq!(Offers::of(&workspace).by(&school).unwrap().host, Some(1), "hers still counts");
    workspace.add(edit(&workspace, 2));
    assert!(!outdated(&workspace), "she looked at it");
    let completion = Completions::of(&workspace).by(&school).cloned().unwrap();
    assert_eq!(completion.host, Some(2));

    own.mark_escaped([id(2001)]);
    own.write(id(2001), Kind::Offer, Content::Withdrawn);
    add_all(&mut workspace, &own);
    assert!(outdated(&workspace), "taken back");
}

#[test]
fn what_is_taken_back_is_as_the_school_said() {
    let mut workspace: Workspace = versions(&device(1, Some(an_offer(1)))).into_iter().collect();
    let school = linked(&workspace, id(1));
    assert_eq!(Completion::withdraw(&workspace, id(1)), None);
    let completion = Completion { agreed: Some(false), ..Completion::new(id(1)) };
    workspace.add(completion.write(&workspace));
    workspace.add(Completion::withdraw(&workspace, id(1)).unwrap());
    assert_eq!(Offers::of(&workspace).by(&school), Some(an_offer(1)));
    assert_eq!(Completion::withdraw(&workspace, id(1)), None, "twice");
    let opened: Workspace = versions_of(&bytes_of(workspace.heads())).into_iter().collect();
    assert_eq!(opened.heads().count(), 3);
    assert!(Completions::of(&opened).by(&school).is_none());
    workspace.add(completion.write(&workspace));
    assert_eq!(Completions::of(&workspace).by(&school), Some(&completion), "and said again");
    assert_eq!(workspace.heads().count(), 3);
}

#[test]
fn two_devices_of_a_coordinator_write_one_record_in_any_order_of_files() {
    let sent: Workspace = versions(&device(1, Some(an_offer(1)))).into_iter().collect();
    let school = linked(&sent, id(1));
    let write = |workspace: &Workspace, host| {
        Completion { host: Some(host), ..Completion::new(id(1)) }.write(workspace)
    };
    let [one, other] = [write(&sent, 1), write(&sent, 2)];
    assert_eq!(one.record(), other.record());
    let both: Workspace = sent.clone().union([one.clone(), other.clone()].into_iter().collect());
    let back: Workspace = sent.union([other.clone(), one.clone()].into_iter().collect());
    let found = |workspace: &Workspace| Completions::of(workspace).by(&school).unwrap().host;
    assert_eq!(found(&both), found(&back));
    assert_eq!(both.forked().collect::<Vec<_>>(), [one.record()]);
    let over = write(&both, 3);
    for order in [[&one, &over, &other], [&over, &other, &one], [&other, &one, &over]] {
        let after = back.clone().union(order.into_iter().cloned().collect());
        assert_eq!((found(&after), after.forked().count()), (Some(3), 0));
    }
}

#[test]
fn of_organisations_that_are_one_school_that_of_the_smallest_id_counts() {
    let devices = [device(1, Some(an_offer(1))), device(2, Some(an_offer(2)))];
    let mut workspace: Workspace = devices.iter().flat_map(versions).collect();
    for (number, host) in [(2, 5), (1, 4)] {
        let completion = Completion { host: Some(host), ..Completion::new(id(number)) };
        workspace.add(completion.write(&workspace));
    }
    let apart = [1, 2].map(|number| {
        let school = linked(&workspace, id(number));
        Offers::of(&workspace).by(&school).unwrap().host
    });
    assert_eq!(apart, [Some(4), Some(5)]);
    for version in link::decide(&workspace, [id(1), id(2)], true) {
        workspace.add(version);
    }
    let school = linked(&workspace, id(2));
    assert_eq!(Offers::of(&workspace).by(&school).unwrap().host, Some(4));
    assert_eq!(Completions::of(&workspace).sent(&school).len(), 2);
    let edited = Completions::of(&workspace).to_edit(&school).unwrap();
    assert_eq!(edited.organisation, id(1), "whoever edits it edits the one that counts");
    workspace.add(Completion::withdraw(&workspace, id(1)).unwrap());
    assert_eq!(Offers::of(&workspace).by(&school).unwrap().host, Some(5));
}

#[test]
fn a_body_that_does_not_fit_completes_nothing_and_stays_in_the_file() {
    let sent: Workspace = versions(&device(1, Some(an_offer(1)))).into_iter().collect();
    let school = linked(&sent, id(1));
    let good = Completion { host: Some(3), ..Completion::new(id(1)) }.write(&sent);
    let elsewhere = format!("\"{}\"", id(2));
    let rows = [
        ("body that is a list", "", "[]"),
        ("nobody's", "organisation", r#""De Regenboog""#),
        ("in the record of another", "organisation", &elsewhere),
        ("board that is no text", "board", "1"),
        ("one coordinate", "coordinates", "[5209070]"),
        ("coordinates of texts", "coordinates", r#"["52", "5"]"#),
        ("beyond the pole", "coordinates", "[9000001, 0]"),
        ("around the earth", "coordinates", "[0, -18000001]"),
        ("show in a map", "show", "{}"),
        ("learn in a list", "learn", r#"["trust"]"#),
        ("second without first", "learn", r#"{"trust": {"rank": 2, "urgency": 1}}"#),
        ("host ten times", "host", "10"),
        ("partner less than never", "partner", "-1"),
        ("not with a name", "not_with", r#"["De Regenboog"]"#),
        ("agreed in a text", "agreed", r#""yes""#),
        ("seen what is no hash", "seen", r#"["abc"]"#),
    ];
    for (row, path, value) in rows {
        let mut body = body(&good);
        set(&mut body, path, json(value));
        let mut version = json(good.text());
        set(&mut version, "body", body);
        let read = versions_of(file_of(vec![version.clone()]).as_bytes());
        let workspace = sent.clone().union(read.iter().cloned().collect());
        assert_eq!(Offers::of(&workspace).by(&school), Some(an_offer(1)), "{row}");
        let texts: Vec<&str> = workspace.heads().map(Version::text).collect();
        assert!(texts.contains(&version.canonical().as_str()), "{row}");
        // Written over it counts, whatever stood there.
        let over = Completion { host: Some(4), ..Completion::new(id(1)) }.write(&workspace);
        let after = workspace.union([over].into_iter().collect());
        assert_eq!(Offers::of(&after).by(&school).unwrap().host, Some(4), "{row}");
    }
    let second = Json::Map({
        let mut version = json(good.text()).as_map().unwrap().clone();
        version.insert("record".to_owned(), id(77).to_string().into());
        version
    });
    let workspace = sent.union(opened(vec![second]));
    assert_eq!(Offers::of(&workspace).by(&school), Some(an_offer(1)), "in a record of its own");
}
