//! The golden file of a planning, which is never made again.

use super::postcodes::a_table;
use super::{body, day};
use crate::exchange::versions_of;
use std::collections::BTreeSet;
use talentscan::domain::completion::{Completion, Completions};
use talentscan::domain::figure::score::Fraction;
use talentscan::domain::link::Links;
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::instance::{Boards, Rules, Weights};
use talentscan::domain::matching::place::Place;
use talentscan::domain::offer::Wish;
use talentscan::domain::organisation::OrganisationType;
use talentscan::domain::partners::OwnTheme;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::planning::{Decided, Made, NamedPair, Planning};
use talentscan::domain::record::{Hash, RecordId, Version};
use talentscan::domain::school::{HostRules, linked_schools};
use talentscan::domain::workspace::Workspace;

const GOLDEN: &[u8] = include_bytes!("../../fixtures/exchange/v1.0-plan.json");

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
