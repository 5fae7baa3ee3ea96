//! From what schools handed in to what a plan of learning partners is made of.

use proptest::prelude::*;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use talentscan::domain::exchange;
use talentscan::domain::instrument::{Scale, talentscan};
use talentscan::domain::link::Links;
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::check::{Verdict, check};
use talentscan::domain::matching::instance::{Candidacy, School, Wish};
use talentscan::domain::matching::place::Place;
use talentscan::domain::matching::solver::Solver;
use talentscan::domain::offer::Offer;
use talentscan::domain::organisation::{Organisation, OrganisationType};
use talentscan::domain::own::Own;
use talentscan::domain::partners::postcodes::{Fault, Postcodes, Unplaced, Wrong};
use talentscan::domain::partners::{Called, Network, Settings};
use talentscan::domain::record::{Content, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::sample;
use talentscan::domain::school::linked_schools;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;

const EXAMPLE: &str = "Elke woensdag kijken we bij elkaar in de les, met een vraag vooraf.";

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

fn network(workspace: &Workspace, settings: &Settings) -> Network {
    Network::of(workspace, &linked_schools(workspace, &Links::of(workspace)), settings)
}

/// A school that offers this.
pub(crate) fn offering(number: u64, change: impl Fn(&mut Organisation, &mut Offer)) -> Own {
    let mut own = Own::default();
    let name = format!("School {number}");
    let mut organisation = Organisation { name, ..Organisation::default() };
    let mut offer = Offer::new(id(number));
    offer.agreed = true;
    change(&mut organisation, &mut offer);
    own.write(id(number), Kind::Organisation, Content::Organisation(organisation));
    own.write(id(number + 2000), Kind::Offer, Content::Offer(offer));
    own
}

/// A school that filled in together, with 100 for trust and 50 for the rest, and what it offers.
pub(crate) fn school(number: u64, change: impl Fn(&mut Organisation, &mut Offer)) -> Vec<Version> {
    let mut own = offering(number, change);
    let mut form = Response::new(talentscan(), Date::new(2026, 11, 22).unwrap());
    (form.organisation, form.series) = (Some(id(number)), Series::Joint);
    for statement in &talentscan().statements {
        let domain = &talentscan().domains[statement.domain.unwrap()].id;
        form.rate(&statement.id, Scale::Applies, if domain == "trust" { 3 } else { 2 });
    }
    form.examples.insert("trust".to_owned(), EXAMPLE.to_owned());
    own.write(id(number + 1000), Kind::Response, Content::Response(form));
    own.records().map(|record| record.version.clone()).collect()
}

fn of(number: u64, change: impl Fn(&mut Organisation, &mut Offer)) -> (Network, School) {
    let (postcodes, _) = Postcodes::read(b"3511;52,0907;5,1214").unwrap();
    let settings = Settings { postcodes, host_times: 2, partner_times: 3, ..Settings::default() };
    let network = network(&school(number, change).into_iter().collect(), &settings);
    let school = network.instance.schools.first().unwrap().clone();
    (network, school)
}

#[test]
fn whether_a_school_can_be_host_comes_from_its_figures_and_its_will() {
    type Change = fn(&mut Organisation, &mut Offer);
    let rows: [(&str, &str, Change, Candidacy); 5] = [
        (
            "strong, and offered",
            "trust",
            |_, o| o.show.extend(["trust".to_owned()]),
            Candidacy::Strong,
        ),
        ("strong, and not offered", "trust", |_, _| {}, Candidacy::Unwilling),
        (
            "strong and offered, and no team that agrees",
            "trust",
            |_, o| {
                o.show.insert("trust".into());
                o.agreed = false;
            },
            Candidacy::Strong,
        ),
        (
            "weak, and offered",
            "families",
            |_, o| o.show.extend(["families".to_owned()]),
            Candidacy::None,
        ),
        ("weak, and not offered", "families", |_, _| {}, Candidacy::None),
    ];
    for (row, theme, change, wanted) in rows {
        let (network, school) = of(1, change);
        let standing = school.standing(network.theme(theme).unwrap()).unwrap();
        assert_eq!(standing.candidacy, wanted, "{row}");
        let score = if theme == "trust" { 100 } else { 50 };
        assert_eq!(standing.score.unwrap().numerator(), score, "{row}");
    }
}

#[test]
fn what_is_known_of_a_school_goes_along_and_what_is_not_stays_unknown() {
    let (network, bare) = of(1, |_, offer| offer.agreed = false);
    assert_eq!((bare.sector, bare.board, bare.place), (None, None, None));
    assert_eq!((bare.agreed, bare.hosts, bare.partners), (false, 2, 3));
    assert_eq!(network.instance.themes, 15);

    let (network, school) = of(2, |organisation, offer| {
        organisation.sector = Some("PO ".to_owned());
        organisation.board = Some("  Stichting  Bos".to_owned());
        organisation.postcode = Some("3511 ab".to_owned());
        offer.want("families", 4);
        offer.want("leadership", 1);
        (offer.host, offer.partner) = (Some(0), Some(1));
    });
    assert_eq!(school.sector.as_deref(), Some("po"));
    let (_, same) = of(3, |organisation, _| organisation.board = Some("stichting bos".to_owned()));
    assert!(school.board.is_some() && school.board == same.board, "spaces and capitals aside");
    assert_eq!(school.place, Some(Place { latitude: 5_209_070, longitude: 512_140 }));
    assert_eq!((school.agreed, school.hosts, school.partners), (true, 0, 1));
    let wish = |theme| school.standing(network.theme(theme).unwrap()).unwrap().wish;
    assert_eq!(wish("families"), Some(Wish { rank: 1, urgency: Some(4) }));
    assert_eq!(wish("leadership"), Some(Wish { rank: 2, urgency: Some(1) }));
    assert_eq!(wish("trust"), None);
}

#[test]
fn who_is_excluded_is_found_by_whatever_organisation_the_school_is_now() {
    let mut workspace: Workspace = school(1, |_, offer| {
        offer.not_with.extend([id(2), id(9), id(1)]);
    })
    .into_iter()
    .chain(school(2, |_, _| {}))
    .chain(school(3, |organisation, _| organisation.brin = Some("12AB".to_owned())))
    .collect();
    let apart = |workspace: &Workspace| network(workspace, &Settings::default()).instance.apart;
    assert_eq!(apart(&workspace), [(id(1).min(id(2)), id(1).max(id(2)))]);
    // 2 and 3 turn out to be one school, which goes by 3.
    let pair = [id(2).min(id(3)), id(2).max(id(3))];
    for version in talentscan::domain::link::decide(&workspace, pair, true) {
        workspace.add(version);
    }
    assert_eq!(apart(&workspace), [(id(1).min(id(3)), id(1).max(id(3)))]);
}

#[test]
fn boards_are_put_together_apart_from_schools() {
    let board =
        |number| school(number, |organisation, _| organisation.r#type = OrganisationType::Board);
    let workspace: Workspace = school(1, |_, _| {}).into_iter().chain(board(2)).collect();
    for (between, wanted) in [(OrganisationType::School, 1), (OrganisationType::Board, 2)] {
        let settings = Settings { between, ..Settings::default() };
        let schools = network(&workspace, &settings).instance.schools;
        assert_eq!(schools.iter().map(|school| school.id).collect::<Vec<_>>(), [id(wanted)]);
    }
}

#[test]
fn a_school_whose_team_did_not_agree_goes_by_a_code() {
    let workspace: Workspace = school(1, |_, _| {})
        .into_iter()
        .chain(school(2, |_, offer| offer.agreed = false))
        .collect();
    let network = network(&workspace, &Settings::default());
    assert!(network.may_be_named(id(1)) && !network.may_be_named(id(2)));
    assert!(!network.may_be_named(id(7)), "a school that is not there");
    assert_eq!(network.called(id(1)), Called::Name("School 1"));
    assert_eq!(network.name(id(2)), Some("School 2"), "for the coordinator");
    let Called::Code(code) = network.called(id(2)) else { panic!("it is named") };
    assert!(code.starts_with('S') && code.len() == 5, "{code}");
    assert!(!id(2).to_string().to_uppercase().contains(&code[1..]), "{code} tells which it is");
}

#[test]
fn a_table_of_postcodes_is_read_as_programs_write_it() {
    let utrecht = Some(Place { latitude: 5_209_070, longitude: 512_140 });
    let read: [(&str, &[u8]); 7] = [
        ("a head", b"pc4;lat;lon\n3511;52.0907;5.1214\n"),
        ("no head", b"3511;52.0907;5.1214"),
        (
            "decimal commas, and a mark in front",
            b"\xef\xbb\xbfPC4;Lat;Lon\r\n3511;52,0907;5,1214\r\n",
        ),
        ("tabs", b"3511\t52.0907\t5.1214"),
        (
            "commas and quotes",
            b"\"postcode\",\"latitude\",\"longitude\"\n\"3511\",\"52.0907\",\"5.1214\"",
        ),
        ("other columns, in another order", b"plaats;lon;lat;pc4\nUtr\xe8cht;5.1214;52.0907;3511"),
        (
            "with letters, more digits, twice the same",
            b"3511 AB;52.0907;5.1214\n3511;52.09070;5.1214",
        ),
    ];
    for (row, bytes) in read {
        let (table, faults) = Postcodes::read(bytes).unwrap();
        assert_eq!(faults, [], "{row}");
        assert_eq!(table.place("3511 XZ").ok(), utrecht, "{row}");
        assert_eq!((table.place("3512AB"), table.len()), (Err(Unplaced::NotInTable), 1), "{row}");
    }
    for postcode in ["", "35", "0351 AB", "3511 A", "3511 1A", "é511AB", "35113"] {
        let (table, _) = Postcodes::read(read[0].1).unwrap();
        assert_eq!(table.place(postcode), Err(Unplaced::NoPostcode), "{postcode}");
    }
    let wrong: [(&str, u64, Wrong); 8] = [
        ("pc4;lat;lon\n3511;52.0907", 2, Wrong::Columns),
        ("postcode;x;y\n3511;52.0907;5.1214", 1, Wrong::Columns),
        ("3511,52,0907,5,1214", 1, Wrong::Columns),
        ("3511;52.1;5.1\n\n351;52.0907;5.1214", 3, Wrong::Postcode),
        ("3511;52.1;5.1\n3512;52.0.9;5.1", 2, Wrong::Coordinate),
        ("3511;52.1;5.1\n3512;;5.1", 2, Wrong::Coordinate),
        ("3511;5.1214;52.0907", 1, Wrong::Elsewhere),
        ("3511;52.1;5.1\n3511;52.2;5.1", 2, Wrong::Twice),
    ];
    for (text, line, what) in wrong {
        let (table, faults) = Postcodes::read(text.as_bytes()).unwrap();
        assert_eq!(faults, [Fault { line, what }], "{text}");
        assert!(what != Wrong::Twice || table.is_empty(), "neither of two places counts");
    }
    assert!(Postcodes::read(b"PK\x03\x04\x00\xff").is_none(), "no text");
}

static FILES: LazyLock<Vec<Vec<Version>>> = LazyLock::new(|| {
    let files = sample::network(40, 7, Date::new(2026, 11, 22).unwrap());
    files.iter().map(|file| exchange::read(&file.bytes).unwrap().versions).collect()
});

fn merged<'f>(files: impl IntoIterator<Item = &'f Vec<Version>>) -> Workspace {
    files.into_iter().flatten().cloned().collect()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(24))]

    #[test]
    fn the_order_of_files_never_matters(order in Just((0..FILES.len()).collect::<Vec<_>>()).prop_shuffle()) {
        let wanted = network(&merged(FILES.iter()), &Settings::default());
        let found = network(&merged(order.iter().map(|&place| &FILES[place])), &Settings::default());
        prop_assert_eq!(format!("{:?}", found.instance), format!("{:?}", wanted.instance));
        prop_assert_eq!(found.themes, wanted.themes);
    }
}

#[test]
fn forty_sample_schools_get_groups_that_the_checker_accepts() {
    let network = network(&merged(FILES.iter()), &Settings::default());
    assert_eq!(network.instance.schools.len(), 40);
    assert!(!network.instance.apart.is_empty());
    let budget = Budget { steps: 300, search: 3_000_000, proof: 3_000_000 };
    let solution = Solver::new(&network.instance, budget).run();
    let verdict = check(&network.instance, &solution.plan, &solution.certificate, &[]).unwrap();
    let most = match verdict {
        Verdict::Proven => 0,
        Verdict::AtMost(more) => more,
    };
    assert!(most * 50 <= solution.points, "{verdict:?} of {}", solution.points);
    let placed: BTreeSet<RecordId> = solution.plan.pairs().map(|pair| pair.partner).collect();
    assert!(placed.len() >= 20, "{} of 40 are partner", placed.len());
    for group in &solution.plan.groups {
        for school in group.partners.iter().chain([&group.host]) {
            assert!(network.may_be_named(*school), "{school} did not agree");
        }
    }
    let silent = network.instance.schools.iter().filter(|school| !school.agreed);
    let codes: Vec<Called> = silent.map(|school| network.called(school.id)).collect();
    assert!(codes.len() >= 5 && codes.iter().all(|called| matches!(called, Called::Code(_))));
}
