//! Of a school without a group: why, and what would help.

use super::stage::{
    BEUK, Change, Different, EIK, ES, LINDE, NAMELESS, apart, check, families, id, known, network,
    read, sample_network, says, text, texts, trust, worth,
};
use std::collections::{BTreeMap, BTreeSet};
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::explain::{
    Alternative, Change as Helps, Help, Hurdle, Kind, LeftOut, Unmet, explain, hurdles, left_out,
};
use talentscan::domain::matching::instance::{Boards, Candidacy, Pair, Theme};
use talentscan::domain::matching::plan::Plan;
use talentscan::domain::matching::rulebook::{Obstacle, Rulebook};
use talentscan::domain::matching::solver::Solver;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::partners::{Network, Settings};
use talentscan::domain::text::Lang;
use talentscan::ui::partners::reason as nodes;
use talentscan::ui::words::partners::left_out::{WithoutGroup, without_group};
use talentscan::ui::words::partners::{Says, hurdle, pair as pairs, reason};

const KINDS: [Kind; 11] = [
    Kind::Apart,
    Kind::Banned,
    Kind::Closed,
    Kind::NotAgreed,
    Kind::Board,
    Kind::Sector,
    Kind::TooFar,
    Kind::Unwilling,
    Kind::GapTooSmall,
    Kind::Met,
    Kind::NoRoom,
];

/// Each kind by its place, so that a new one does not compile without words here.
fn place(kind: Kind) -> usize {
    match kind {
        Kind::Apart => 0,
        Kind::Banned => 1,
        Kind::Closed => 2,
        Kind::NotAgreed => 3,
        Kind::Board => 4,
        Kind::Sector => 5,
        Kind::TooFar => 6,
        Kind::Unwilling => 7,
        Kind::GapTooSmall => 8,
        Kind::Met => 9,
        Kind::NoRoom => 10,
    }
}

/// How many schools each thing keeps away.
type Counts<'a> = &'a [(Kind, usize)];

/// What would help, with how many pairs; and what is said in Dutch, and first in English.
type HelpRow<'a> = (&'a [(Helps, usize)], &'a [&'a str], &'a str);

fn nothing() -> LeftOut {
    let (wishes, nearest, helps) = (Vec::new(), Vec::new(), Vec::new());
    LeftOut { own: BTreeSet::new(), wishes, nearest, helps }
}

/// Without a group for this: wishes for families and trust, each with so many hosts and what keeps
/// others away.
fn wishing(network: &Network, wishes: [(usize, Counts<'_>); 2]) -> LeftOut {
    let themes = [families(network), trust(network)];
    let wishes = themes.into_iter().zip(wishes).map(|(theme, (hosts, kinds))| Unmet {
        theme,
        hosts,
        obstacles: kinds.iter().copied().collect::<BTreeMap<_, _>>(),
    });
    LeftOut { wishes: wishes.collect(), ..nothing() }
}

#[track_caller]
fn whole(words: &WithoutGroup) -> String {
    check(&words.why.to_string(), &[]);
    for line in texts(&words.wishes).iter().chain(&texts(&words.helps)) {
        check(line, &[]);
    }
    assert!((1..=3).contains(&words.helps.len()), "{words:?}");
    format!(
        "{} | {} | {}",
        words.why,
        texts(&words.wishes).join(" "),
        texts(&words.helps).join(" ")
    )
}

#[test]
fn what_lies_with_the_school_itself_is_said_first() {
    let rows: [(&[Obstacle], &str, &str); 4] = [
        (
            &[Obstacle::NoWish],
            "De Linde heeft nog niet gezegd wat zij wil leren. |  | Vraag De Linde wat zij wil leren, en vul het aan.",
            "De Linde has not said yet what it wants to learn. |  | Ask De Linde what it wants to learn, and fill it in.",
        ),
        (
            &[Obstacle::NotAgreed(id(LINDE)), Obstacle::NoWish],
            "De Linde heeft nog niet gezegd wat zij wil leren. |  | Vraag De Linde wat zij wil leren, en vul het aan. Vraag het team van De Linde of het meedoet.",
            "De Linde has not said yet what it wants to learn. |  | Ask De Linde what it wants to learn, and fill it in. Ask the team of De Linde whether it takes part.",
        ),
        (
            &[Obstacle::NotAgreed(id(LINDE))],
            "Het team van De Linde heeft nog niet ingestemd. |  | Vraag het team van De Linde of het meedoet.",
            "The team of De Linde has not agreed yet. |  | Ask the team of De Linde whether it takes part.",
        ),
        (
            &[Obstacle::NoRoomAsPartner],
            "De Linde kan nu niet op bezoek: er staat 0 keer per jaar. |  | Vraag De Linde of één bezoek toch kan, en vul dat aan.",
            "De Linde cannot go on a visit now: it says 0 times a year. |  | Ask De Linde whether one visit is possible, and fill that in.",
        ),
    ];
    let network = network();
    for (own, dutch, english) in rows {
        let left = LeftOut { own: own.iter().copied().collect(), ..nothing() };
        for (lang, wanted) in [(Lang::Nl, dutch), (Lang::En, english)] {
            assert_eq!(whole(&without_group(&says(lang, &network), id(LINDE), &left)), wanted);
        }
    }
}

#[test]
fn every_kind_of_cause_has_words_of_its_own() {
    assert_eq!(KINDS.map(place), std::array::from_fn(|place| place));
    for (lang, nobody) in [(Lang::Nl, "er geen gastschool"), (Lang::En, "There is no host")] {
        let mut different = Different::default();
        let mut network = network();
        for kind in KINDS {
            for boards in [Boards::Across, Boards::Within] {
                network.instance.rules.boards = boards;
                if boards == Boards::Within && kind != Kind::Board {
                    continue;
                }
                for (count, kinds) in [(1, &[(kind, 1)]), (3, &[(kind, 3)])] {
                    let left = wishing(&network, [(0, kinds), (0, &[])]);
                    let words = without_group(&says(lang, &network), id(LINDE), &left);
                    check(&words.why.to_string(), &[nobody, "De Linde"]);
                    check(&words.wishes[0].to_string(), &[&format!("{count} scho")]);
                    different.add(&words.wishes[0].to_string());
                    if count == 1 {
                        different.add(&words.why.to_string());
                    }
                    whole(&words);
                }
            }
        }
    }
}

#[test]
fn a_school_is_told_why_in_one_sentence_and_of_each_wish_what_there_is() {
    let network = network();
    let pair = |host, theme| Pair { partner: id(LINDE), host: id(host), theme };
    let (families, trust) = (families(&network), trust(&network));
    let near = |host, theme, hurdles: &[Hurdle]| Alternative {
        pair: pair(host, theme),
        parts: worth(70),
        hurdles: hurdles.to_vec(),
    };
    let with = |nearest: Vec<Alternative>, fits: usize| LeftOut {
        nearest,
        ..wishing(&network, [(fits, &[(Kind::TooFar, 2)]), (0, &[])])
    };
    let full = Hurdle::GroupFull;
    let rows = [
        (
            wishing(&network, [(0, &[]), (0, &[])]),
            "Geen school hier kan ‘Ouders’ of ‘Vertrouwen’ laten zien. | ‘Ouders’: geen school hier kan dit laten zien. ‘Vertrouwen’: geen school hier kan dit laten zien. | Zoek een gastschool buiten dit overzicht, of help een school die het bijna kan laten zien.",
        ),
        (
            wishing(
                &network,
                [(0, &[(Kind::TooFar, 1), (Kind::Unwilling, 3)]), (0, &[(Kind::TooFar, 1)])],
            ),
            "Voor De Linde is er geen gastschool: wie ‘Ouders’ of ‘Vertrouwen’ kan laten zien, biedt het niet aan of ligt te ver weg. | ‘Ouders’: 3 scholen bieden het niet aan en 1 ligt te ver weg. ‘Vertrouwen’: 1 school ligt te ver weg. | Hier is meer dan één ding tegelijk voor nodig. Zoek een gastschool buiten dit overzicht, of wijs er zelf een aan.",
        ),
        (
            with(vec![near(EIK, families, &[full])], 1),
            "De Linde past bij één gastschool, maar de groep van De Eik is vol. | ‘Ouders’: 1 gastschool past en 2 liggen te ver weg. ‘Vertrouwen’: geen school hier kan dit laten zien. | Laat groepen van 5 partners toe: dan kan zij misschien naar De Eik.",
        ),
        (
            with(vec![near(EIK, families, &[full]), near(BEUK, families, &[full])], 2),
            "De Linde past bij 2 gastscholen, maar de groepen van De Eik en De Beuk zijn vol. | ‘Ouders’: 2 gastscholen passen en 2 liggen te ver weg. ‘Vertrouwen’: geen school hier kan dit laten zien. | Laat groepen van 5 partners toe: dan kan zij misschien naar De Eik. Laat groepen van 5 partners toe: dan kan zij misschien naar De Beuk.",
        ),
        (
            with(
                vec![
                    near(EIK, families, &[Hurdle::HostFull]),
                    near(BEUK, families, &[Hurdle::NoGroup]),
                    near(ES, families, &[full]),
                ],
                7,
            ),
            "Voor De Linde zijn er 7 koppelingen mogelijk, maar bij de beste is geen plek: De Eik kan er geen groep bij hebben, bij De Beuk komt geen groep (daarvoor zijn 2 partners nodig) en de groep van De Es is vol. | ‘Ouders’: 7 gastscholen passen en 2 liggen te ver weg. ‘Vertrouwen’: geen school hier kan dit laten zien. | Vraag De Eik of zij nog een groep kan ontvangen, voor ‘Ouders’. Zet een groep van De Beuk vast bij ‘Ouders’: dan worden daar partners bij gezocht. Laat groepen van 5 partners toe: dan kan zij misschien naar De Es.",
        ),
        (
            with(vec![near(EIK, families, &[Hurdle::NoGroup]), near(NAMELESS, families, &[])], 2),
            "De Linde heeft nog geen groep, maar bij een school zonder naam (S",
        ),
        (
            with(vec![near(EIK, trust, &[Hurdle::NoGroup, Hurdle::BothRoles])], 1),
            "De Linde past bij één gastschool, maar bij ‘Vertrouwen’ is zij zelf gastschool. | ‘Ouders’: 1 gastschool past en 2 liggen te ver weg. ‘Vertrouwen’: geen school hier kan dit laten zien. | Leert De Linde dit liever? Kies dan ‘Deze groep niet’ bij haar groep voor ‘Vertrouwen’.",
        ),
    ];
    let mut different = Different::default();
    for (left, wanted) in rows {
        let dutch = whole(&without_group(&says(Lang::Nl, &network), id(LINDE), &left));
        assert!(dutch.starts_with(wanted), "{dutch}");
        let english = without_group(&says(Lang::En, &network), id(LINDE), &left);
        whole(&english);
        different.add(&english.why.to_string());
    }
}

#[test]
fn every_change_that_would_help_is_advised() {
    let network = network();
    let (families, trust) = (families(&network), trust(&network));
    let rows: [HelpRow<'_>; 6] = [
        (
            &[
                (Helps::Farthest(52_400), 1),
                (Helps::Farthest(40_100), 1),
                (Helps::Farthest(40_900), 1),
            ],
            &["Zet de grootste afstand op 41 km: dan zijn er 2 koppelingen meer mogelijk."],
            "Set the greatest distance to 41 km: then 2 pairs more are possible.",
        ),
        (
            &[(Helps::LeastGap(4), 1), (Helps::LeastGap(7), 1)],
            &[
                "Zet het kleinste verschil in score op 7 punten: dan is er 1 koppeling meer mogelijk.",
            ],
            "Set the smallest difference in score to 7 points: then 1 pair more is possible.",
        ),
        (
            &[(Helps::AnyBoard, 3)],
            &["Laat alle besturen samen: dan zijn er 3 koppelingen meer mogelijk."],
            "Allow all boards together: then 3 pairs more are possible.",
        ),
        (
            &[(Helps::AnySector, 1)],
            &["Laat andere soorten onderwijs toe: dan is er 1 koppeling meer mogelijk."],
            "Allow other kinds of education: then 1 pair more is possible.",
        ),
        (
            &[
                (Helps::AskHost(id(EIK), families), 1),
                (Helps::AskHost(id(BEUK), trust), 1),
                (Helps::AskHost(id(NAMELESS), families), 1),
            ],
            &[
                "Vraag De Eik of een school zonder naam (S",
                "Vraag De Beuk om ‘Vertrouwen’ te laten zien.",
            ],
            "Ask De Eik or a school without a name (S",
        ),
        (
            &[
                (Helps::AnySector, 9),
                (Helps::AnyBoard, 5),
                (Helps::LeastGap(3), 2),
                (Helps::AskHost(id(EIK), families), 1),
            ],
            &["Laat andere soorten", "Laat alle besturen", "Zet het kleinste verschil"],
            "Allow other kinds",
        ),
    ];
    for (helps, dutch, english) in rows {
        for (change, _) in helps {
            // A new change does not compile without a row.
            match change {
                Helps::Farthest(_)
                | Helps::LeastGap(_)
                | Helps::AnyBoard
                | Helps::AnySector
                | Helps::AskHost(..) => {}
            }
        }
        let helps = helps.iter().map(|&(change, hosts)| Help { change, hosts }).collect();
        let left = LeftOut { helps, ..wishing(&network, [(0, &[(Kind::Sector, 9)]), (0, &[])]) };
        let words = without_group(&says(Lang::Nl, &network), id(LINDE), &left);
        whole(&words);
        let said = texts(&words.helps);
        assert_eq!(said.len(), dutch.len(), "{said:?}");
        for (said, wanted) in said.iter().zip(dutch) {
            assert!(said.starts_with(wanted), "{said}");
        }
        let words = without_group(&says(Lang::En, &network), id(LINDE), &left);
        assert!(words.helps[0].to_string().starts_with(english), "{words:?}");
    }
}

#[test]
fn what_keeps_hosts_away_is_counted_by_what_it_is() {
    let rows: [(Change, Counts<'_>, usize); 6] = [
        (|n| known(n, BEUK).agreed = false, &[(Kind::NotAgreed, 1)], 3),
        (|n| known(n, EIK).hosts = 0, &[(Kind::NoRoom, 1)], 3),
        (
            |n| {
                let families = families(n);
                known(n, EIK).agreed = false;
                known(n, EIK).standings.retain(|one| one.theme != families);
            },
            &[],
            3,
        ),
        (
            |n| {
                for number in [BEUK, ES] {
                    known(n, number)
                        .standings
                        .iter_mut()
                        .for_each(|one| one.candidacy = Candidacy::Unwilling);
                }
            },
            &[(Kind::Unwilling, 2)],
            2,
        ),
        (|n| n.instance.apart = vec![(id(LINDE), id(EIK))], &[(Kind::Apart, 1)], 3),
        (|n| known(n, LINDE).agreed = false, &[], 0),
    ];
    for (change, wanted, hosts) in rows {
        let mut network = network();
        change(&mut network);
        let book = Rulebook::new(&network.instance);
        let left = left_out(&book, &Plan::default(), id(LINDE)).unwrap();
        let found: Vec<(Kind, usize)> = left.wishes[0].obstacles.clone().into_iter().collect();
        assert_eq!((found.as_slice(), left.wishes[0].hosts), (wanted, hosts));
        whole(&without_group(&says(Lang::Nl, &network), id(LINDE), &left));
    }
    let mut silent = network();
    known(&mut silent, LINDE).standings.clear();
    known(&mut silent, LINDE).agreed = false;
    let left = left_out(&Rulebook::new(&silent.instance), &Plan::default(), id(LINDE)).unwrap();
    assert_eq!(left.own, [Obstacle::NotAgreed(id(LINDE)), Obstacle::NoWish].into());
}

/// What a coordinator can read of a network, under settings that leave out all sorts of schools.
#[test]
fn all_that_is_said_of_a_sample_network_is_whole() {
    use std::fmt::Write;
    let mut table = String::new();
    for area in 1000..9999_u32 {
        let (north, east) = (51_500 + area % 97 * 16, 4_500 + area % 89 * 16);
        writeln!(
            table,
            "{area};{}.{:03};{}.{:03}",
            north / 1000,
            north % 1000,
            east / 1000,
            east % 1000
        )
        .unwrap();
    }
    let (postcodes, _) = Postcodes::read(table.as_bytes()).unwrap();
    let rows: [fn(&mut Settings); 6] = [
        |_| (),
        |settings| settings.rules.farthest = Some(60_000),
        |settings| (settings.rules.boards, settings.rules.largest) = (Boards::Across, 2),
        |settings| (settings.rules.boards, settings.rules.farthest) = (Boards::Within, None),
        |settings| (settings.rules.same_sector, settings.rules.smallest) = (true, 3),
        |settings| (settings.rules.least_gap, settings.rules.possible_hosts) = (60, false),
    ];
    let mut lefts = 0;
    for change in rows {
        let mut settings = Settings { postcodes: postcodes.clone(), ..Settings::default() };
        change(&mut settings);
        let network = sample_network(&settings);
        let book = Rulebook::new(&network.instance);
        let budget = Budget { steps: 200, search: 500_000, proof: 0 };
        let plan = Solver::new(&network.instance, budget).run().plan;
        for lang in Lang::ALL {
            let says = says(lang, &network);
            let without = without(&says, &book, &plan);
            lefts += without.len();
            println!("{lang:?} {:?}\n{}", settings.rules, without.join("\n"));
            println!("{}", together(&says, &book, &plan).join("\n"));
            println!("{}", why_not(&says, &book, &plan).join("\n"));
        }
    }
    assert!(lefts > 100, "{lefts}");
}

fn without(says: &Says<'_>, book: &Rulebook, plan: &Plan) -> Vec<String> {
    let network = says.network;
    let all = network.instance.schools.iter();
    let lefts = all.filter_map(|school| Some((school.id, left_out(book, plan, school.id)?)));
    let mut different = Different::default();
    let told = lefts.map(|(school, left)| {
        let words = without_group(says, school, &left);
        different.add(&words.why.to_string());
        let element = nodes::without_group(says, school, &left);
        let name = network.name(school).unwrap().to_owned();
        assert!(apart(&element).contains(&name), "{name} does not stand apart");
        whole(&words)
    });
    told.collect()
}

fn together(says: &Says<'_>, book: &Rulebook, plan: &Plan) -> Vec<String> {
    let told = plan.pairs().map(|pair| {
        let explanation = explain(book, plan, pair).unwrap();
        let why = pairs::why(says, pair, &explanation);
        for line in texts(&why.says).iter().chain(&texts(&why.others)) {
            check(line, &[]);
        }
        let sum: i64 = why.parts.iter().map(|part| part.points).sum();
        assert_eq!(sum, explanation.parts.sum());
        assert!(text(&nodes::why(says, pair, &explanation)).contains(&why.sum));
        [texts(&why.says), vec![why.sum], texts(&why.others)].concat().join(" ")
    });
    told.collect()
}

/// Of every two schools in every theme; of those of which the same is said, one.
fn why_not(says: &Says<'_>, book: &Rulebook, plan: &Plan) -> Vec<String> {
    let ids: Vec<_> = book.instance().schools.iter().map(|school| school.id).collect();
    let mut told: BTreeMap<String, String> = BTreeMap::new();
    for theme in (0..book.instance().themes).map(Theme) {
        for (&partner, &host) in ids.iter().flat_map(|one| ids.iter().map(move |two| (one, two))) {
            let pair = Pair { partner, host, theme };
            let obstacles = book.obstacles(pair);
            let mut words: Vec<_> =
                obstacles.iter().map(|&one| reason::obstacle(says, pair, one)).collect();
            if obstacles.is_empty() {
                let found = hurdles(book, plan, pair);
                words.extend(found.into_iter().map(|one| hurdle::hurdle(says, pair, one)));
            }
            for words in words {
                let said = read(&words);
                check(&said, &[]);
                let end = said.split(' ').rev().take(4).collect();
                told.entry(end).or_insert(said);
            }
        }
    }
    told.into_values().collect()
}
