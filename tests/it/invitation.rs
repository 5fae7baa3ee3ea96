//! An invitation in a link: what is packed comes out the same, what was cut or changed on its way
//! is refused with the reason; the address it stands behind; the offer that comes of it.

use std::fmt::Debug;

use ::base64::Engine;
use ::base64::engine::general_purpose::URL_SAFE_NO_PAD;
use proptest::option;
use proptest::prelude::*;
use proptest::sample::Index;
use sha2::{Digest, Sha256};
use talentscan::domain::base64;
use talentscan::domain::decision::Decision;
use talentscan::domain::instrument::{InstrumentId, ambition_scale, talentscan};
use talentscan::domain::invitation::{Invitation, LONGEST, Refused};
use talentscan::domain::offer::{MOST_TO_LEARN, Offer};
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, Hash, Kind, RecordId, Version};
use talentscan::domain::response::Response;
use talentscan::domain::round::{BadAddress, LONGEST_ADDRESS, Round, address};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;

use crate::exchange::{a_round, a_text, an_organisation, draft, first, with_body};

/// All rows below go through here. A row is what is looked at, what was found, and what should
/// have been.
#[track_caller]
fn check<T: PartialEq + Debug>(rows: impl IntoIterator<Item = (impl Debug, T, T)>) {
    for (row, found, wanted) in rows {
        assert_eq!(found, wanted, "{row:?}");
    }
}

/// All texts that are no invitation go through here.
#[track_caller]
fn check_refused(rows: impl IntoIterator<Item = (impl Debug, String, Refused)>) {
    check(rows.into_iter().map(|(row, text, why)| (row, Invitation::unpack(&text), Err(why))));
}

const SCHOOL: u64 = 0x0123_4567_89ab_cdef;
const ROUND: u64 = 0x0edc_ba98_7654_3210;

fn typical_school() -> Content {
    let text = |text: &str| Some(text.to_owned());
    Content::Organisation(Organisation {
        name: "Basisschool De Kiezelwerf".to_owned(),
        brin: text("99ZZ"),
        location: text("00"),
        board: text("Stichting Openbaar Onderwijs Voorbeeldstreek"),
        sector: text("po"),
        postcode: text("1234 AB"),
        place: text("Voorbeeldstad"),
        team_size: Some(25),
        ..Organisation::default()
    })
}

fn typical_round() -> Content {
    let text = |text: &str| Some(text.to_owned());
    Content::Round(Round {
        title: "Talentscan team, najaar 2026".to_owned(),
        instruments: [InstrumentId::Talentscan].into_iter().collect(),
        organisations: [RecordId::from_bits(SCHOOL)].into_iter().collect(),
        until: Date::parse("2026-12-18"),
        mail: text("directie@dekiezelwerf.example"),
        language: Some(Lang::Nl),
        address: text("https://talentscan.voorbeeldstreek.example/"),
        ..Round::default()
    })
}

/// A version with this content, of which so many earlier states left the device.
fn saved(content: Content, times: u32) -> Version {
    let mut own = Own::default();
    let kind = first(content.clone()).kind().clone();
    let record = RecordId::from_bits(if kind == Kind::Round { ROUND } else { SCHOOL });
    for time in 0..times {
        let mut before = content.clone();
        match &mut before {
            Content::Organisation(organisation) => organisation.name = time.to_string(),
            Content::Round(round) => round.title = time.to_string(),
            _ => {}
        }
        own.write(record, kind.clone(), before);
        own.mark_escaped([record]);
    }
    own.write(record, kind, content);
    own.get(record).unwrap().version.clone()
}

fn typical() -> Invitation {
    Invitation { organisation: saved(typical_school(), 0), round: Some(saved(typical_round(), 0)) }
}

// The length.

/// How long an invitation gets, in characters. Each state that left adds 45.
#[test]
fn typical_invitation_is_short() {
    let length = |school, round: Option<u32>| {
        let invitation = Invitation {
            organisation: saved(typical_school(), school),
            round: round.map(|times| saved(typical_round(), times)),
        };
        invitation.pack().map(|text| text.len())
    };
    check([
        ("a school alone", length(0, None), Some(170)),
        ("a school and a round", length(0, Some(0)), Some(335)),
        ("a school that left twenty times", length(20, None), Some(1075)),
        ("a school that left twenty times and a round", length(20, Some(0)), Some(1240)),
        ("both often", length(20, Some(10)), Some(1692)),
        ("both twenty times", length(20, Some(20)), None),
    ]);
    let name = "x".repeat(LONGEST);
    let organisation =
        first(Content::Organisation(Organisation { name, ..Organisation::default() }));
    check([("a long name", Invitation { organisation, round: None }.pack(), None)]);
}

// What is packed comes out the same.

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_packed_is_unpacked(
        organisation in an_organisation().prop_map(Content::Organisation),
        round in option::of(a_round().prop_map(Content::Round)),
        times in (0..9_u32, 0..9_u32),
        place in any::<Index>(),
        changed in prop_oneof![any::<char>(), proptest::char::range(' ', '~')],
    ) {
        let organisation = saved(organisation, times.0);
        let invitation = Invitation { organisation, round: round.map(|round| saved(round, times.1)) };
        let text = invitation.pack().unwrap();
        prop_assert!(text.len() < LONGEST);
        prop_assert!(text.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-_.".contains(&byte)));
        let unpacked = Invitation::unpack(&text).unwrap();
        prop_assert_eq!(&unpacked, &invitation);
        prop_assert_eq!(unpacked.organisation.text(), invitation.organisation.text());
        prop_assert_eq!(unpacked.organisation.content(), invitation.organisation.content());
        prop_assert_eq!(
            unpacked.round.as_ref().map(Version::content),
            invitation.round.as_ref().map(Version::content)
        );

        let place = place.index(text.len());
        let cut = Invitation::unpack(&text[..place]);
        prop_assert_eq!(cut, Err(if place < 3 { Refused::NotOurs } else { Refused::Cut }));
        let mut other: Vec<char> = text.chars().collect();
        other[place] = changed;
        let read = Invitation::unpack(&String::from_iter(other));
        prop_assert!(read.is_err() || read == Ok(invitation), "{}", place);
    }

    #[test]
    fn any_text_is_read_or_refused(noise in a_text(), more in ".{0,60}") {
        for text in [&noise, &more, &format!("t1.{more}.{noise}"), &sealed(&format!("t1.{more}"))] {
            prop_assert!(Invitation::unpack(text).is_err());
        }
    }

    #[test]
    fn any_bytes_behind_a_right_sum_do_no_harm(bytes in proptest::collection::vec(0..48_u8, 0..80)) {
        let text = sealed(&format!("t1.{}", base64::encode(&bytes)));
        prop_assert!(Invitation::unpack(&text).is_err());
    }

    #[test]
    fn base_64_is_read_back(bytes in proptest::collection::vec(any::<u8>(), 0..40), text in "[A-Za-z0-9_=+-]{0,9}") {
        prop_assert_eq!(base64::decode(&base64::encode(&bytes)), Some(bytes));
        if let Some(bytes) = base64::decode(&text) {
            prop_assert_eq!(base64::encode(&bytes), text);
        }
    }
}

/// Every place of one invitation, and every character that a link may hold.
#[test]
fn every_change_is_noticed() {
    let invitation = typical();
    let text = invitation.pack().unwrap();
    let symbols = (' '..='~').chain(['\n', 'é', '\u{feff}', '\u{202e}']);
    for (place, was) in text.char_indices() {
        let (before, behind) = (&text[..place], &text[place + 1..]);
        let cut = Invitation::unpack(before);
        assert_eq!(cut, Err(if place < 3 { Refused::NotOurs } else { Refused::Cut }), "{place}");
        for symbol in symbols.clone().filter(|symbol| *symbol != was) {
            let read = Invitation::unpack(&format!("{before}{symbol}{behind}"));
            assert!(read.is_err(), "{place} {symbol:?}");
        }
        let read = Invitation::unpack(&format!("{before}{behind}"));
        assert!(read.is_err(), "{place} is gone");
    }
}

/// The text with its sum, as anybody can compute it.
fn sealed(text: &str) -> String {
    format!("{text}.{}", &Hash::of(text.as_bytes()).to_string()[..8])
}

/// Versions that no app of ours packs, in a text that is whole.
fn packed(versions: &[&Version]) -> String {
    let texts: Vec<&str> = versions.iter().map(|version| version.text()).collect();
    plain(&format!("[{}]", texts.join(",")))
}

fn plain(json: &str) -> String {
    sealed(&format!("t1.{}", base64::encode(json.as_bytes())))
}

#[test]
fn what_is_no_invitation_is_named() {
    use Refused::{Cut, Damaged, Newer, NotOurs};
    let good = typical().pack().unwrap();
    let (school, round) = (first(typical_school()), first(typical_round()));
    let form = first(Content::Response(Response { ..draft() }));
    let library = with_body(&typical_school(), |body| {
        body.insert("type".to_owned(), "library".into());
    });
    let canvas = with_body(&typical_round(), |body| {
        body.insert("instruments".to_owned(), ["canvas".into()].into_iter().collect());
    });
    let withdrawn = {
        let mut own = Own::default();
        own.adopt(school.clone());
        own.write(school.record(), Kind::Organisation, Content::Withdrawn);
        own.get(school.record()).unwrap().version.clone()
    };
    check_refused([
        ("nothing", String::new(), NotOurs),
        ("a word", "welkom".to_owned(), NotOurs),
        ("a name with a t", "t.school".to_owned(), NotOurs),
        ("a route", "/result".to_owned(), NotOurs),
        ("another mark", good.replacen('t', "u", 1), NotOurs),
        ("the whole link", format!("https://example.org/#/{good}"), NotOurs),
        ("too long", good.repeat(40), NotOurs),
        ("the start", "t1.".to_owned(), Cut),
        ("half", good[..good.len() / 2].to_owned(), Cut),
        ("all but one", good[..good.len() - 1].to_owned(), Cut),
        ("something behind", format!("{good}."), Damaged),
        ("words behind", format!("{good} Groet, Ans"), Damaged),
        ("twice", good.repeat(2), Damaged),
        ("in capitals", good.to_uppercase().replacen('T', "t", 1), Damaged),
        ("percent signs", good.replace('.', "%2E"), NotOurs),
        ("another number", good.replacen("t1", "t2", 1), Damaged),
        ("a newer form", sealed("t2.?new*form"), Newer),
        ("a much newer form", sealed("t10."), Newer),
        ("a newer form, cut", sealed("t2.abc")[..8].to_owned(), Cut),
        ("no number", sealed("t.abc"), NotOurs),
        ("a number with a sign", sealed("t+1.abc"), NotOurs),
        ("no base 64", sealed("t1.***"), NotOurs),
        ("no text", plain("\u{0}"), NotOurs),
        ("no JSON", plain("[}"), NotOurs),
        ("no list", plain("{}"), NotOurs),
        ("no versions", plain("[]"), NotOurs),
        ("no version", plain("[1]"), NotOurs),
        ("deep", plain(&"[".repeat(4_000)), NotOurs),
        ("a round alone", packed(&[&round]), NotOurs),
        ("a round first", packed(&[&round, &school]), NotOurs),
        ("a form", packed(&[&form]), NotOurs),
        ("a form as the round", packed(&[&school, &form]), NotOurs),
        ("two schools", packed(&[&school, &school]), NotOurs),
        ("three versions", packed(&[&school, &round, &round]), NotOurs),
        ("a withdrawn school", packed(&[&withdrawn]), NotOurs),
        ("spaces in the JSON", plain(&format!("[{} ]", school.text())), NotOurs),
        ("a newer type", packed(&[&library]), Newer),
        ("a newer instrument", packed(&[&school, &canvas]), Newer),
    ]);
    let wrong =
        [("form", form, None), ("withdrawn", withdrawn, None), ("turned", round, Some(school))];
    check(
        wrong.map(|(row, organisation, round)| {
            (row, Invitation { organisation, round }.pack(), None)
        }),
    );
}

/// What a newer app added to a version is in it, and mail may break the text into lines.
#[test]
fn awkward_invitations_are_read() {
    let newer = with_body(&typical_school(), |body| {
        body.insert("X \u{0}\u{1f}\u{202e}".to_owned(), "\u{1}\"<script>".repeat(9).into());
    });
    let invitation = Invitation { organisation: newer, round: None };
    let text = invitation.pack().unwrap();
    let lines: Vec<String> =
        text.as_bytes().chunks(20).map(|line| String::from_utf8_lossy(line).into_owned()).collect();
    check([
        ("as it is", Invitation::unpack(&text), Ok(invitation.clone())),
        ("in lines", Invitation::unpack(&lines.join("\r\n ")), Ok(invitation.clone())),
        ("spaces around", Invitation::unpack(&format!(" \u{a0}{text}\n")), Ok(invitation.clone())),
        (
            "not packed",
            Invitation::unpack(&packed(&[&invitation.organisation])),
            Ok(invitation.clone()),
        ),
    ]);
}

/// A school and a round, in a text that some people have in their mail.
const GOLDEN: &str = "\
    t1.AQAjaJPv024DFfXLkCjf553yWr-5qb9_oMzqwapIQxo3tAMJHU9wZW5iYWFyIE9uZGVyd2lqcyBWb29yYmVlbGR\
    zdHJlZWsICjk5WloICzAwCAxCYXNpcx4gRGUgS2llemVsd2VyZggNVm9vcmJlZWxkc3RhZAgOMTIzNCBBQggPcG8HM\
    jUQBDI4dDVjeTR0cWtmZgYCAxIVLnZvb3JiZWVsZHN0cmVlay5leGFtcGxlLwgUFRMXCBlkaXJlY3RpZUBkZWtpZXp\
    lbHdlcmYuZXhhbXBsZQgaMjh0NWN5NHRxa2ZmExsfdGVhbSwgbmFqYWFyIDIwMjYIHDI2LTEyLTE4IgV4cTV0azF2N\
    ThjZ2cGfV0.sPIIkdrK";

/// Never made again: when this fails, links that people have do not open any more.
#[test]
fn golden_invitation_is_read_for_ever() {
    let invitation = Invitation {
        organisation: saved(typical_school(), 1),
        round: Some(saved(typical_round(), 0)),
    };
    check([("read", Invitation::unpack(GOLDEN), Ok(invitation.clone()))]);
    check([("written", invitation.pack().as_deref(), Some(GOLDEN))]);
}

/// Whoever reads invitations with a program of their own starts from the document.
#[test]
fn document_says_how_to_unpack() {
    let docs = concat!(env!("CARGO_MANIFEST_DIR"), "/docs/exchange-format.md");
    let document = std::fs::read_to_string(docs).unwrap();
    let block = document.split("## 14.").nth(1).unwrap().split("```").nth(1).unwrap();
    let words: Vec<String> = serde_json::from_str(block.strip_prefix("json").unwrap()).unwrap();
    let parts: Vec<&str> = GOLDEN.split('.').collect();
    let mut bytes = URL_SAFE_NO_PAD.decode(parts[1]).unwrap().into_iter();
    let mut text = Vec::new();
    while let Some(byte) = bytes.next() {
        match usize::from(byte) {
            0 => {
                let hash: Vec<u8> = bytes.by_ref().take(32).collect();
                text.extend(format!("\"{}\"", URL_SAFE_NO_PAD.encode(hash)).bytes());
            }
            place @ 1..32 => text.extend(words[place - 1].bytes()),
            _ => text.push(byte),
        }
    }
    let Invitation { organisation, round } = Invitation::unpack(GOLDEN).unwrap();
    let wanted = format!("[{},{}]", organisation.text(), round.unwrap().text());
    check([("unpacked", String::from_utf8(text).unwrap(), wanted)]);
    let sum = URL_SAFE_NO_PAD.encode(Sha256::digest(format!("{}.{}", parts[0], parts[1])));
    check([("sum", parts[2], &sum[..8])]);
}

// The address.

#[test]
fn address_that_others_cannot_open_is_refused() {
    use BadAddress::{Empty, NotAnAddress, NotSecure, Number, ThisDevice, TooLong};
    let good = [
        ("https://example.org", "https://example.org"),
        (" https://example.org/scan/\n", "https://example.org/scan/"),
        ("https://example.org/scan/#/result", "https://example.org/scan/"),
        ("HTTPS://Example.ORG:8443/a%20b/?v=1&w=(2)", "HTTPS://Example.ORG:8443/a%20b/?v=1&w=(2)"),
        ("https://xn--cole-9oa.example/", "https://xn--cole-9oa.example/"),
        ("https://localhost.example.org/", "https://localhost.example.org/"),
        ("https://127.example/", "https://127.example/"),
        ("https://intranet/scan", "https://intranet/scan"),
        ("https://school_1.example/", "https://school_1.example/"),
    ];
    check(good.map(|(typed, wanted)| (typed, address(typed), Ok(wanted))));
    let long = format!("https://example.org/{}", "x".repeat(LONGEST_ADDRESS));
    let bad = [
        ("", Empty),
        (" \n", Empty),
        ("#/start", Empty),
        (&long, TooLong),
        ("http://example.org/", NotSecure),
        ("HTTP://example.org", NotSecure),
        ("http://localhost:8080/", ThisDevice),
        ("https://localhost", ThisDevice),
        ("https://LocalHost:8443/scan", ThisDevice),
        ("https://localhost./", ThisDevice),
        ("https://app.localhost/", ThisDevice),
        ("https://127.0.0.1/", ThisDevice),
        ("https://127.1/", ThisDevice),
        ("https://2130706433/", Number),
        ("https://0x7f000001/", Number),
        ("https://0.0.0.0/", Number),
        ("https://192.168.1.10/scan", Number),
        ("https://[::1]/", Number),
        ("https://[::1", Number),
        ("example.org", NotAnAddress),
        ("www.example.org/scan", NotAnAddress),
        ("localhost:8080", NotAnAddress),
        ("https:example.org", NotAnAddress),
        ("https:/example.org", NotAnAddress),
        ("https://", NotAnAddress),
        ("https:///scan", NotAnAddress),
        ("https://?x", NotAnAddress),
        ("https://.", NotAnAddress),
        ("https://a..b/", NotAnAddress),
        ("https://example.org:/", NotAnAddress),
        ("https://example.org:+443/", NotAnAddress),
        ("https://example.org:65536/", NotAnAddress),
        ("https://example.org@evil.example/", NotAnAddress),
        ("https://user:pass@example.org/", NotAnAddress),
        ("https://localhost\\.example.org/", NotAnAddress),
        ("https://%6cocalhost/", NotAnAddress),
        ("https://ｌocalhost/", NotAnAddress),
        ("https://école.example/", NotAnAddress),
        ("https://example.org/a b", NotAnAddress),
        ("https://example.org/\tx", NotAnAddress),
        ("https://example.org/\u{202e}", NotAnAddress),
        ("https://example.org/\"><script>", NotAnAddress),
        ("javascript://example.org/%0aalert(1)", NotAnAddress),
        ("javascript:alert(1)", NotAnAddress),
        ("data:text/html,x", NotAnAddress),
        ("file:///C:/scan/index.html", NotAnAddress),
        ("ftp://example.org/", NotAnAddress),
        ("https://https://example.org/", NotAnAddress),
    ];
    check(bad.map(|(typed, wanted)| (typed, address(typed), Err(wanted))));
}

// The offer and the decision.

#[test]
fn offer_wants_at_most_three_things_each_once() {
    let mut offer = Offer::new(RecordId::from_bits(1));
    let rows = [("a", 2, true), ("b", 9, true), ("a", 0, true), ("c", 3, true), ("d", 1, false)];
    check(rows.map(|(id, urgency, room)| ((id, urgency), offer.want(id, urgency), room)));
    let found: Vec<(&str, u8)> =
        offer.learn.iter().map(|wish| (wish.id.as_str(), wish.urgency)).collect();
    check([("ranked", found, vec![("a", 1), ("b", 4), ("c", 3)])]);
    check([("at most", offer.learn.len(), MOST_TO_LEARN)]);
}

/// An offer names domains and ambitions by id alone.
#[test]
fn no_domain_has_the_id_of_an_ambition() {
    let domain = |id: &str| talentscan().domains.iter().any(|domain| domain.id == id);
    let ambitions = || ambition_scale().statements.iter().chain(&ambition_scale().own);
    check(ambitions().map(|ambition| (&ambition.id, domain(&ambition.id), false)));
}

#[test]
fn two_organisations_are_one_pair() {
    let id = RecordId::from_bits;
    check([
        ("turned", Decision::same(id(2), id(1), true), Decision::same(id(1), id(2), true)),
        ("itself", Decision::same(id(1), id(1), true), None),
    ]);
}
