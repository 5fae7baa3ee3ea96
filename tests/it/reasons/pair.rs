//! Of two schools: why they are a pair, why not, and what would help.

use super::stage::{
    BEUK, Change, Different, EIK, ES, LINDE, NAMELESS, apart, check, families, id, known, network,
    network_with, pair, read, says, text, texts, trust, worth,
};
use std::collections::BTreeMap;
use talentscan::domain::matching::explain::{Alternative, Explanation, Hurdle};
use talentscan::domain::matching::instance::{Boards, Candidacy, Choice, Pair, Theme, Wish};
use talentscan::domain::matching::plan::{Group, Plan};
use talentscan::domain::matching::rulebook::{Obstacle, Parts, Rulebook};
use talentscan::domain::matching::{Hindrance, Impossible};
use talentscan::domain::partners::Network;
use talentscan::domain::text::Lang;
use talentscan::ui::partners::reason as nodes;
use talentscan::ui::words::partners::{account, choice, hurdle, impossible, pair as pairs, reason};

/// A row: what stands in the way, what is so in the network, and what is said in each language.
type Row<'a, T> = (T, Change, [&'a [&'a str]; 2]);

/// Something that is said of the pair.
type Said = fn(&Network, Lang) -> String;

/// A change of the network that holds something.
type Alter<'a> = &'a dyn Fn(&mut Network);

/// Each obstacle by its place, so that a new one does not compile without a row.
fn place(obstacle: Obstacle) -> usize {
    match obstacle {
        Obstacle::Unknown => 0,
        Obstacle::SameSchool => 1,
        Obstacle::Apart => 2,
        Obstacle::Banned => 3,
        Obstacle::Closed => 4,
        Obstacle::NotAgreed(_) => 5,
        Obstacle::Board => 6,
        Obstacle::Sector => 7,
        Obstacle::TooFar { .. } => 8,
        Obstacle::NoWish => 9,
        Obstacle::NoExample => 10,
        Obstacle::Unwilling => 11,
        Obstacle::GapTooSmall { .. } => 12,
        Obstacle::Met => 13,
        Obstacle::NoRoomAsHost => 14,
        Obstacle::NoRoomAsPartner => 15,
    }
}

fn sectors(network: &mut Network, partner: Option<&str>, host: Option<&str>) {
    known(network, LINDE).sector = partner.map(str::to_owned);
    known(network, EIK).sector = host.map(str::to_owned);
}

#[allow(clippy::too_many_lines)] // Rows of data.
fn obstacles<'a>() -> Vec<Row<'a, Obstacle>> {
    let gap = |hundredths| Obstacle::GapTooSmall { hundredths };
    let far = |metres, farthest| Obstacle::TooFar { metres, farthest };
    let both: &[&str] = &["De Linde", "De Eik"];
    vec![
        (
            Obstacle::Unknown,
            |n| n.instance.schools.retain(|s| s.id != id(EIK)),
            [&["overzicht"], &["overview"]],
        ),
        (Obstacle::Unknown, |_| (), [&["thema", "Instellingen"], &["theme", "Settings"]]),
        (Obstacle::SameSchool, |_| (), [&["De Eik", "zichzelf"], &["De Eik", "itself"]]),
        (Obstacle::Apart, |_| (), [both, both]),
        (
            Obstacle::Banned,
            |_| (),
            [
                &["Jij koos", "De Linde", "De Eik", "‘Ouders’"],
                &["You chose", "De Linde", "De Eik", "‘Families’"],
            ],
        ),
        (
            Obstacle::Closed,
            |_| (),
            [&["Jij koos", "De Eik", "‘Ouders’"], &["You chose", "De Eik", "‘Families’"]],
        ),
        (
            Obstacle::NotAgreed(id(BEUK)),
            |_| (),
            [
                &["Het team van De Beuk heeft nog niet ingestemd."],
                &["The team of De Beuk has not agreed yet."],
            ],
        ),
        (Obstacle::Board, |n| n.instance.rules.boards = Boards::Across, [both, both]),
        (
            Obstacle::Board,
            |n| {
                n.instance.rules.boards = Boards::Within;
                known(n, LINDE).board = Some("a".to_owned());
                known(n, EIK).board = Some("b".to_owned());
            },
            [both, both],
        ),
        (
            Obstacle::Board,
            |n| {
                n.instance.rules.boards = Boards::Within;
                known(n, LINDE).board = Some("a".to_owned());
            },
            [&["Van De Eik is het bestuur niet bekend"], &["The board of De Eik is not known"]],
        ),
        (
            Obstacle::Sector,
            |n| sectors(n, Some("po"), Some("vo")),
            [
                &["De Linde is basisonderwijs (po)", "voortgezet onderwijs (vo)"],
                &["De Linde is primary education (po)"],
            ],
        ),
        (
            Obstacle::Sector,
            |n| sectors(n, Some("po"), None),
            [
                &["Vul de soort onderwijs van De Eik aan."],
                &["Fill in the kind of education of De Eik."],
            ],
        ),
        (
            Obstacle::Sector,
            |n| sectors(n, None, None),
            [&["Vul de soort onderwijs van De Linde aan."], &["of De Linde."]],
        ),
        (
            far(40_600, 30_000),
            |_| (),
            [
                &[
                    "De Linde en De Eik liggen ruim 40 km uit elkaar; de grens is 30 km. Zet de grens op 41 km.",
                ],
                &[
                    "De Linde and De Eik are just over 40 km apart; the limit is 30 km. Set the limit to 41 km.",
                ],
            ],
        ),
        (far(40_000, 30_000), |_| (), [&["liggen 40 km", "op 40 km"], &["are 40 km"]]),
        (
            far(30_020, 30_000),
            |_| (),
            [&["ruim 30 km uit elkaar; de grens is 30 km.", "op 31 km"], &["just over 30 km"]],
        ),
        (
            far(7_540, 7_500),
            |_| (),
            [&["ruim 7,5 km", "de grens is 7,5 km.", "op 8 km"], &["just over 7.5 km"]],
        ),
        (
            far(1_010, 1_005),
            |_| (),
            [&["liggen 1.010 meter", "de grens is 1.005 meter."], &["1,010 metres"]],
        ),
        (
            far(40, 0),
            |_| (),
            [&["liggen 40 meter", "de grens is 0 km.", "op 1 km"], &["40 metres"]],
        ),
        (
            Obstacle::NoWish,
            |_| (),
            [&["De Linde", "‘Ouders’", "wens"], &["De Linde", "‘Families’", "wish"]],
        ),
        (
            Obstacle::NoExample,
            |_| (),
            [&["De Eik", "‘Ouders’", "(score 88)"], &["De Eik", "(score 88)"]],
        ),
        (
            Obstacle::NoExample,
            |n| known(n, EIK).standings.clear(),
            [&["geen antwoorden", "De Eik"], &["no answers", "De Eik"]],
        ),
        (
            Obstacle::NoExample,
            |n| known(n, EIK).standings[0].candidacy = Candidacy::Possible,
            [&["De Eik", "mogelijke gastschool"], &["De Eik", "possible host"]],
        ),
        (
            Obstacle::Unwilling,
            |_| (),
            [&["De Eik", "‘Ouders’", "biedt het niet aan", "Vraag De Eik"], &["Ask De Eik"]],
        ),
        (
            gap(400),
            |_| (),
            [
                &[
                    "De Eik scoort bij ‘Ouders’ maar 4 punten hoger dan De Linde; 10 is nodig.",
                    "op 4 punten",
                ],
                &["only 4 points higher than De Linde", "10 is needed"],
            ],
        ),
        (gap(999), |_| (), [&["maar 9 punten hoger", "op 9 punten"], &["only 9 points higher"]]),
        (gap(100), |_| (), [&["maar 1 punt hoger", "op 1 punt."], &["only 1 point higher"]]),
        (
            gap(1),
            |_| (),
            [&["De Eik en De Linde", "bijna even hoog", "op 0 punten"], &["nearly the same"]],
        ),
        (gap(0), |_| (), [&["‘Ouders’ even hoog", "10 verschil"], &["score the same"]]),
        (
            gap(-1),
            |_| (),
            [&["bijna even hoog", "Misschien kan De Eik"], &["nearly the same", "Perhaps"]],
        ),
        (
            gap(-533),
            |_| (),
            [&["De Eik", "5 punten lager dan De Linde"], &["5 points lower than De Linde"]],
        ),
        (Obstacle::Met, |_| (), [both, both]),
        (
            Obstacle::NoRoomAsHost,
            |_| (),
            [&["De Eik", "0 keer per jaar"], &["De Eik", "0 times a year"]],
        ),
        (
            Obstacle::NoRoomAsPartner,
            |_| (),
            [&["De Linde", "0 keer per jaar"], &["De Linde", "0 times a year"]],
        ),
    ]
}

#[test]
fn every_obstacle_has_words_of_its_own() {
    let mut places: Vec<usize> = obstacles().iter().map(|row| place(row.0)).collect();
    places.dedup();
    assert_eq!(places, (0..16).collect::<Vec<_>>());
    for (lang, column) in [(Lang::Nl, 0), (Lang::En, 1)] {
        let (mut different, mut bares) = (Different::default(), BTreeMap::new());
        for (obstacle, change, parts) in obstacles() {
            let mut network = network();
            change(&mut network);
            let words = reason::obstacle(&says(lang, &network), pair(&network), obstacle);
            check(&words.why.to_string(), &[]);
            check(&read(&words), parts[column]);
            different.add(&read(&words));
            let bare = words.why.to_string().replace(|c: char| c.is_ascii_digit(), "");
            let same = bares.entry(bare).or_insert(place(obstacle));
            assert_eq!(*same, place(obstacle), "{obstacle:?} is said as another");
            let asked_nothing = words.help.is_none();
            assert_eq!(asked_nothing, obstacle == Obstacle::SameSchool, "{obstacle:?} helps");
        }
    }
}

fn other(network: &Network) -> Pair {
    Pair { partner: id(LINDE), host: id(BEUK), theme: trust(network) }
}

fn hurdles(network: &Network) -> Vec<Row<'static, Hurdle>> {
    let other = other(network);
    vec![
        (
            Hurdle::NoGroup,
            |_| (),
            [
                &[
                    "De Eik heeft nu geen groep bij ‘Ouders’. Daarvoor zijn minstens 2 partners nodig.",
                ],
                &["De Eik has no group", "at least 2 partners"],
            ],
        ),
        (
            Hurdle::HostFull,
            |n| known(n, EIK).hosts = 2,
            [&["De Eik is al 2 keer gastschool"], &["De Eik is already host 2 times"]],
        ),
        (
            Hurdle::GroupFull,
            |_| (),
            [
                &[
                    "De groep van De Eik bij ‘Ouders’ heeft al 4 partners, en meer mogen er niet.",
                    "groepen van 5 partners",
                ],
                &["has 4 partners already", "groups of 5 partners"],
            ],
        ),
        (
            Hurdle::BothRoles,
            |_| (),
            [
                &["De Linde is bij ‘Ouders’ zelf gastschool."],
                &["De Linde is a host for ‘Families’ itself."],
            ],
        ),
        (
            Hurdle::There,
            |_| (),
            [
                &["De Linde zit al in deze groep van De Eik."],
                &["De Linde is in this group of De Eik already."],
            ],
        ),
        (
            Hurdle::OtherGroup(id(BEUK)),
            |_| (),
            [
                &["De Linde leert ‘Ouders’ nu van De Beuk.", "naar De Eik"],
                &["De Linde learns ‘Families’ from De Beuk now."],
            ],
        ),
        (
            Hurdle::PartnerFull(other),
            |_| (),
            [
                &["De Linde gaat 1 keer per jaar op bezoek, nu bij De Beuk voor ‘Vertrouwen’."],
                &["De Linde goes on a visit once a year, now to De Beuk for ‘Trust’."],
            ],
        ),
        (
            Hurdle::LeavesTooFew(other),
            |_| (),
            [
                &["De Linde", "De Beuk", "‘Vertrouwen’", "minstens 2"],
                &["De Linde", "De Beuk", "‘Trust’", "at least 2"],
            ],
        ),
        (
            Hurdle::LeavesTooFew(other),
            |n| n.instance.rules.smallest = 1,
            [&["niemand", "De Beuk"], &["nobody", "De Beuk"]],
        ),
        (
            Hurdle::PairTwice(other.theme),
            |_| (),
            [
                &["De Linde leert al ‘Vertrouwen’ van De Eik"],
                &["De Linde learns ‘Trust’ from De Eik already"],
            ],
        ),
    ]
}

#[test]
fn every_hurdle_has_words_of_its_own() {
    let place = |hurdle: Hurdle| match hurdle {
        Hurdle::NoGroup => 0,
        Hurdle::HostFull => 1,
        Hurdle::GroupFull => 2,
        Hurdle::BothRoles => 3,
        Hurdle::There => 4,
        Hurdle::OtherGroup(_) => 5,
        Hurdle::PartnerFull(_) => 6,
        Hurdle::LeavesTooFew(_) => 7,
        Hurdle::PairTwice(_) => 8,
    };
    let rows = || hurdles(&network());
    let mut places: Vec<usize> = rows().iter().map(|row| place(row.0)).collect();
    places.dedup();
    assert_eq!(places, (0..9).collect::<Vec<_>>());
    for (lang, column) in [(Lang::Nl, 0), (Lang::En, 1)] {
        let mut different = Different::default();
        for (hurdle, change, parts) in rows() {
            let mut network = network();
            change(&mut network);
            let words = hurdle::hurdle(&says(lang, &network), pair(&network), hurdle);
            check(&words.why.to_string(), &[]);
            check(&read(&words), parts[column]);
            different.add(&words.why.to_string());
            assert_eq!(words.help.is_none(), hurdle == Hurdle::There, "{hurdle:?} helps");
        }
    }
}

#[test]
fn what_a_pair_would_be_worth_is_said_beside_what_there_is() {
    let network = network();
    let there = other(&network);
    let rows = [
        (
            67,
            None,
            "67 punten waard. De Linde hoeft er niets voor op te geven.",
            "67 points. De Linde need not",
        ),
        (
            67,
            Some(79),
            "67 punten waard: 12 punten minder dan die van De Linde en De Beuk nu.",
            "12 points fewer than",
        ),
        (80, Some(79), "80 punten waard: 1 punt meer dan", "1 point more than"),
        (78, Some(79), "1 punt minder dan", "1 point less than"),
        (79, Some(79), "evenveel als die van De Linde en De Beuk nu.", "as much as that of"),
    ];
    for (points, now, dutch, english) in rows {
        for (lang, wanted) in [(Lang::Nl, dutch), (Lang::En, english)] {
            let now = now.map(|now| (there, now));
            let words = hurdle::worth(&says(lang, &network), pair(&network), points, now);
            check(&words.to_string(), &[wanted]);
        }
    }
}

#[test]
#[allow(clippy::too_many_lines)] // Rows of data.
fn a_pair_is_explained_with_what_is_known_and_what_is_not() {
    let scores: Said = |n, lang| pairs::scores(&says(lang, n), pair(n)).to_string();
    let wish: Said = |n, lang| pairs::wish(&says(lang, n), pair(n)).to_string();
    let apart: Said = |n, lang| pairs::apart(&says(lang, n), pair(n), None).to_string();
    let of = |n: &mut Network, number, score: Option<u64>| {
        let score =
            score.and_then(|score| talentscan::domain::figure::score::Fraction::new(score, 1));
        known(n, number).standings[0].score = score;
    };
    let wished = |n: &mut Network, wish| known(n, LINDE).standings[0].wish = wish;
    let nowhere = |n: &mut Network, numbers: &[u64]| {
        for &number in numbers {
            known(n, number).place = None;
        }
    };
    let rows: [(Said, Alter, &str, &str); 14] = [
        (
            scores,
            &|_| (),
            "De Eik scoort 88 bij ‘Ouders’, De Linde 55: dat scheelt 33.",
            "De Eik scores 88 on ‘Families’, De Linde 55: a difference of 33.",
        ),
        (
            scores,
            &|n| of(n, EIK, Some(55)),
            "De Eik en De Linde scoren allebei 55 bij ‘Ouders’.",
            "both score 55",
        ),
        (
            scores,
            &|n| of(n, EIK, Some(50)),
            "De Eik scoort 50 bij ‘Ouders’, en De Linde 5 hoger: 55.",
            "5 higher: 55.",
        ),
        (
            scores,
            &|n| of(n, EIK, None),
            "De Linde scoort 55 bij ‘Ouders’. De score van De Eik is onbekend.",
            "The score of De Eik is unknown.",
        ),
        (
            scores,
            &|n| of(n, LINDE, None),
            "De Eik scoort 88 bij ‘Ouders’. De score van De Linde is onbekend.",
            "The score of De Linde is unknown.",
        ),
        (
            scores,
            &|n| {
                of(n, LINDE, None);
                of(n, EIK, None);
            },
            "Wat De Eik en De Linde scoren bij ‘Ouders’, is onbekend.",
            "is unknown.",
        ),
        (
            wish,
            &|_| (),
            "Het is de eerste wens van De Linde (heel graag).",
            "It is the first wish of De Linde (very much).",
        ),
        (
            wish,
            &|n| wished(n, Some(Wish { rank: 2, urgency: Some(4) })),
            "tweede wens van De Linde (het liefst nu).",
            "second wish of De Linde (best of all now).",
        ),
        (
            wish,
            &|n| wished(n, Some(Wish { rank: 3, urgency: None })),
            "derde wens van De Linde. Hoe graag, is niet bekend.",
            "third wish of De Linde.",
        ),
        (
            wish,
            &|n| wished(n, None),
            "De Linde noemde ‘Ouders’ niet als wens.",
            "did not name ‘Families’",
        ),
        (
            apart,
            &|n| nowhere(n, &[LINDE]),
            "waar De Linde ligt, weten we niet. Vul haar postcode aan.",
            "where De Linde is",
        ),
        (apart, &|n| nowhere(n, &[EIK]), "waar De Eik ligt, weten we niet.", "where De Eik is"),
        (
            apart,
            &|n| nowhere(n, &[EIK, LINDE]),
            "waar De Linde en De Eik liggen, weten we niet.",
            "where De Linde and De Eik are",
        ),
        (
            apart,
            &|n| nowhere(n, &[1, 2, 3, 4, 5]),
            "er is nog geen postcodetabel",
            "no table of postcodes yet",
        ),
    ];
    for lang in Lang::ALL {
        let mut different = Different::default();
        for (words, change, dutch, english) in rows {
            let mut network = network();
            change(&mut network);
            let words = words(&network, lang);
            check(&words, &[if lang == Lang::Nl { dutch } else { english }]);
            different.add(&words);
        }
    }
    let network = network();
    let far = pairs::apart(&says(Lang::Nl, &network), pair(&network), Some(12_345));
    assert_eq!(far.to_string(), "Ze liggen 12 km van elkaar, hemelsbreed.");
}

#[test]
fn the_other_hosts_are_named_with_what_stands_in_their_way() {
    let mut network = network();
    network.instance.weights.kept = 50;
    let pair = pair(&network);
    network.instance.choices = vec![Choice::Pin(pair), Choice::Appoint(pair.host, pair.theme)];
    let to = |host, points, hurdles: &[Hurdle]| Alternative {
        pair: Pair { host: id(host), ..pair },
        parts: worth(points),
        hurdles: hurdles.to_vec(),
    };
    let itself = [Hurdle::OtherGroup(id(EIK)), Hurdle::LeavesTooFew(pair)];
    let explanation = Explanation {
        parts: Parts { complementarity: 26, wish: 30, urgency: 10, nearness: 9, kept: 10 },
        metres: Some(0),
        alternatives: vec![
            to(BEUK, 92, &[Hurdle::GroupFull, itself[0], itself[1]]),
            to(ES, 85, &itself[..1]),
            to(NAMELESS, 70, &itself),
        ],
    };
    let why = pairs::why(&says(Lang::Nl, &network), pair, &explanation);
    assert_eq!(
        texts(&why.says)[..2],
        ["Jij zette deze koppeling vast.", "Jij wees De Eik aan als gastschool bij ‘Ouders’."]
    );
    assert!(
        texts(&why.says).contains(&"Ze liggen minder dan 1 km van elkaar, hemelsbreed.".to_owned())
    );
    assert!(texts(&why.says)[5].contains("waren al samen"), "{:?}", why.says);
    let lines: Vec<String> = why.parts.iter().map(|part| account::line(Lang::Nl, part)).collect();
    assert_eq!(
        lines,
        [
            "aanvulling 26 van 40",
            "wens 30 van 30",
            "hoe graag 10 van 15",
            "dichtbij 9 van 15",
            "al samen 10 van 50"
        ]
    );
    assert_eq!(why.sum, "Samen 85 punten van de 150.");
    let others = texts(&why.others);
    assert_eq!(
        others[0],
        "De Beuk: 92 punten, 7 punten meer. De groep van De Beuk bij ‘Ouders’ heeft al 4 partners, en meer mogen er niet."
    );
    assert_eq!(others[1], "De Es: 85 punten, evenveel. Daar is nog plek.");
    check(
        &others[2],
        &["Een school zonder naam (S", "15 punten minder.", "de groep van De Eik te klein"],
    );
    let none = Explanation { alternatives: Vec::new(), ..explanation };
    let alone = pairs::why(&says(Lang::En, &network), pair, &none).others;
    assert_eq!(texts(&alone), ["For De Linde there is no other host for ‘Families’."]);
}

#[test]
fn what_is_fixed_and_cannot_be_has_its_reason() {
    let network = network();
    let pair = pair(&network);
    let pin = Choice::Pin(pair);
    let open = Choice::Open(pair.host, pair.theme);
    let obstacles = |found: &[Obstacle]| Hindrance::Obstacles(found.to_vec());
    let rows: [(Choice, Hindrance, &str, &str); 12] = [
        (
            pin,
            obstacles(&[Obstacle::NotAgreed(id(LINDE)), Obstacle::NoWish]),
            "Het team van De Linde heeft nog niet ingestemd. De Linde heeft ‘Ouders’ niet als wens. Vraag het team",
            "The team of De Linde has not agreed yet.",
        ),
        (
            open,
            obstacles(&[Obstacle::Unwilling]),
            "De Eik is goed in ‘Ouders’, maar biedt het niet aan.",
            "does not offer it",
        ),
        (open, Hindrance::HostFull, "De Eik kan 1 keer per jaar ontvangen", "once a year"),
        (pin, Hindrance::PartnerFull, "De Linde kan 1 keer per jaar op bezoek", "once a year"),
        (pin, Hindrance::GroupFull, "al 4 partners vast", "4 partners"),
        (pin, Hindrance::BothRoles, "gastschool en partner tegelijk", "host and partner"),
        (
            open,
            Hindrance::BothRoles,
            "Jij zette De Eik bij ‘Ouders’ al vast als partner.",
            "as a partner",
        ),
        (
            pin,
            Hindrance::OtherGroup,
            "De Linde bij ‘Ouders’ al vast in een andere groep",
            "another group",
        ),
        (
            pin,
            Hindrance::PairTwice,
            "De Linde en De Eik al vast bij een ander thema",
            "another theme",
        ),
        (
            pin,
            Hindrance::TooFewPartners,
            "minstens 2 partners zijn nodig",
            "at least 2 partners are needed",
        ),
        (
            open,
            Hindrance::TooFewPartners,
            "De Eik heeft een groep bij ‘Ouders’.",
            "De Eik has a group for ‘Families’.",
        ),
        (open, obstacles(&[Obstacle::Closed]), "Jij koos dat De Eik geen groep heeft", "You chose"),
    ];
    for (lang, begins) in
        [(Lang::Nl, "Vastgezet, maar kan niet: "), (Lang::En, "Fixed, but not possible: ")]
    {
        let mut different = Different::default();
        for (choice, reason, dutch, english) in rows.clone() {
            // A new hindrance does not compile without a row.
            match reason {
                Hindrance::Obstacles(_)
                | Hindrance::HostFull
                | Hindrance::PartnerFull
                | Hindrance::GroupFull
                | Hindrance::BothRoles
                | Hindrance::OtherGroup
                | Hindrance::PairTwice
                | Hindrance::TooFewPartners => {}
            }
            let words =
                impossible::impossible(&says(lang, &network), &Impossible { choice, reason });
            let said = read(&words);
            check(&said, &[begins, "De Eik", if lang == Lang::Nl { dutch } else { english }]);
            assert!(words.help.is_some(), "{said}");
            different.add(&said);
        }
    }
}

#[test]
fn every_choice_is_a_line() {
    let network = network();
    let pair = pair(&network);
    let own = Theme(u8::try_from(network.themes.len() - 1).unwrap());
    let rows = [
        (
            Choice::Appoint(id(EIK), own),
            "De Eik is gastschool bij ‘Voorlezen’: door jou aangewezen",
            "De Eik is a host for ‘Voorlezen’: appointed by you",
        ),
        (Choice::TakePart(id(NAMELESS)), "Een school zonder naam (S", "A school without a name (S"),
        (
            Choice::Open(id(EIK), pair.theme),
            "De Eik heeft een groep bij ‘Ouders’: vastgezet",
            "De Eik has a group for ‘Families’: fixed",
        ),
        (
            Choice::Close(id(EIK), pair.theme),
            "De Eik heeft geen groep bij ‘Ouders’",
            "De Eik has no group for ‘Families’",
        ),
        (
            Choice::Pin(pair),
            "De Linde leert ‘Ouders’ van De Eik: vastgezet",
            "De Linde learns ‘Families’ from De Eik: fixed",
        ),
        (
            Choice::Ban(pair),
            "De Linde leert ‘Ouders’ niet van De Eik",
            "De Linde does not learn ‘Families’ from De Eik",
        ),
    ];
    for (choice, dutch, english) in rows {
        for (lang, wanted) in [(Lang::Nl, dutch), (Lang::En, english)] {
            let line = choice::line(&says(lang, &network), choice).to_string();
            assert!(line.starts_with(wanted) && !line.contains('{'), "{line}");
        }
    }
    let dutch = says(Lang::Nl, &network);
    assert_eq!(choice::out(&dutch, id(ES)).to_string(), "De Es doet niet mee");
    assert_eq!(
        choice::reason(&dutch, " Zij {host} vroeg het. ").unwrap().to_string(),
        "Reden: Zij {host} vroeg het."
    );
    assert_eq!(choice::reason(&dutch, "  "), None);
}

#[test]
fn names_stand_apart_and_are_shown_to_the_letter() {
    let mut network = network();
    let pair = pair(&network);
    network.instance.rules.smallest = 1;
    let element = nodes::why_not(
        &says(Lang::Nl, &network),
        &Rulebook::new(&network.instance),
        &Plan::new(vec![Group {
            theme: trust(&network),
            host: id(EIK),
            partners: vec![id(LINDE)],
        }]),
        pair,
    );
    assert!(apart(&element).contains(&"De Eik".to_owned()), "{:?}", apart(&element));
    check(&text(&element), &["De Linde leert al ‘Vertrouwen’ van De Eik"]);

    let network = network_with("{host} \u{202e}");
    let says = says(Lang::Nl, &network);
    let own = Theme(u8::try_from(network.themes.len() - 1).unwrap());
    let line = choice::line(&says, Choice::Close(id(EIK), own));
    assert_eq!(line.to_string(), "De Eik heeft geen groep bij ‘{host} \u{202e}’");
}

#[test]
fn why_not_says_first_what_the_rules_forbid_and_else_what_the_plan_does() {
    let network = network();
    let (book, pair) = (Rulebook::new(&network.instance), pair(&network));
    let says = says(Lang::Nl, &network);
    let plan = |groups: &[(u64, Theme, &[u64])]| {
        let group = |(host, theme, partners): &(u64, Theme, &[u64])| Group {
            theme: *theme,
            host: id(*host),
            partners: partners.iter().map(|&partner| id(partner)).collect(),
        };
        Plan::new(groups.iter().map(group).collect())
    };
    let (families, trust) = (families(&network), trust(&network));
    let said = |plan: &Plan, pair: Pair| text(&nodes::why_not(&says, &book, plan, pair));
    let none = plan(&[]);
    let itself = said(&none, Pair { partner: id(EIK), ..pair });
    assert_eq!(itself.trim(), "De Eik kan niet van zichzelf leren.");
    let weak = said(&none, Pair { partner: id(EIK), host: id(LINDE), ..pair });
    check(
        weak.trim(),
        &["De Eik heeft ‘Ouders’ niet als wens.", "De Linde heeft bij ‘Ouders’ nog niet alles"],
    );
    assert!(!weak.contains("lager dan"), "of who is no example it does not matter: {weak}");
    let free = said(&plan(&[(EIK, families, &[BEUK, NAMELESS])]), pair);
    assert!(
        free.contains("bij De Eik is nog plek") && free.contains("hoeft er niets voor"),
        "{free}"
    );
    let moved =
        said(&plan(&[(EIK, families, &[NAMELESS]), (BEUK, families, &[LINDE, NAMELESS])]), pair);
    assert!(moved.contains("De Linde leert ‘Ouders’ nu van De Beuk."), "{moved}");
    assert!(moved.contains("minder dan die van De Linde en De Beuk nu."), "{moved}");
    let full =
        said(&plan(&[(EIK, families, &[NAMELESS]), (BEUK, trust, &[LINDE, NAMELESS])]), pair);
    assert!(full.contains("nu bij De Beuk voor ‘Vertrouwen’"), "{full}");
    assert!(full.contains("meer dan die van De Linde en De Beuk nu."), "{full}");
    let there = said(&plan(&[(EIK, families, &[LINDE, NAMELESS])]), pair);
    assert_eq!(there.trim(), "De Linde zit al in deze groep van De Eik.");
}
