//! The checker finds whatever is wrong with a plan or its proof.

use super::network::{id, pair, solve};
use super::worked::eight_schools;
use talentscan::domain::matching::certificate::{Certificate, Fee, Part, Proof};
use talentscan::domain::matching::check::{Fault, Verdict, check};
use talentscan::domain::matching::instance::{Choice, Instance, Theme};
use talentscan::domain::matching::plan::{Group, Plan};

const INS: Theme = Theme(0);
const LEI: Theme = Theme(1);
const VER: Theme = Theme(2);

fn group(theme: Theme, host: char, partners: &str) -> Group {
    Group { theme, host: id(host), partners: partners.chars().map(id).collect() }
}

/// The best plan of the worked example.
fn best() -> Vec<Group> {
    vec![group(INS, 'A', "GH"), group(LEI, 'F', "CD"), group(VER, 'G', "ABEF")]
}

/// What the checker says of other groups, with the proof of the best plan. It says that the plan
/// has the points it has, so that nothing is found but what was changed.
#[track_caller]
fn check_plan(
    instance: &Instance,
    groups: Vec<Group>,
    points: i64,
    wanted: Result<Verdict, Fault>,
) {
    let (solution, _) = solve(instance);
    let certificate = Certificate { points, ..solution.certificate };
    assert_eq!(check(instance, &Plan { groups }, &certificate, &[]), wanted);
}

#[test]
fn the_right_plan_passes_and_a_worse_one_is_so_much_worse() {
    let instance = eight_schools();
    check_plan(&instance, best(), 1543, Ok(Verdict::Proven));
    let second = vec![group(INS, 'A', "CH"), group(INS, 'E', "FG"), group(VER, 'G', "ABDE")];
    check_plan(&instance, second, 1540, Ok(Verdict::AtMost(3)));
    check_plan(&instance, vec![], 0, Ok(Verdict::AtMost(1543)));
}

#[test]
fn every_plan_that_breaks_a_rule_is_rejected() {
    let with = |change: fn(&mut Vec<Group>)| {
        let mut groups = best();
        change(&mut groups);
        groups
    };
    let rows: [(&str, Vec<Group>, Fault); 9] = [
        (
            "too few",
            with(|groups| groups[1].partners = vec![id('C')]),
            Fault::TooSmall(id('F'), LEI),
        ),
        (
            "too many",
            with(|groups| groups[2].partners = "ABDEF".chars().map(id).collect()),
            Fault::TooLarge(id('G'), VER),
        ),
        ("no host", with(|groups| groups[0].host = id('C')), Fault::NoHost(id('C'), INS)),
        (
            "a group twice",
            with(|groups| groups.push(groups[0].clone())),
            Fault::GroupTwice(id('A'), INS),
        ),
        (
            "host twice",
            with(|groups| {
                groups[0] = group(INS, 'A', "FH");
                groups[1] = group(LEI, 'A', "CG");
            }),
            Fault::TooOftenHost(id('A')),
        ),
        (
            "partner twice",
            with(|groups| groups[1].partners = vec![id('C'), id('G')]),
            Fault::TooOftenPartner(id('G')),
        ),
        (
            "not allowed",
            with(|groups| groups[1].partners = vec![id('C'), id('E')]),
            Fault::NotAllowed(pair('E', 'F', 1)),
        ),
        (
            "one partner twice in a group",
            with(|groups| groups[0].partners = vec![id('G'), id('G')]),
            Fault::TwiceInTheme(id('G'), INS),
        ),
        (
            "host and partner of one theme",
            with(|groups| {
                groups[1] = group(LEI, 'A', "CG");
                groups[0] = group(LEI, 'F', "AD");
            }),
            Fault::TwiceInTheme(id('A'), LEI),
        ),
    ];
    let instance = eight_schools();
    let (solution, _) = solve(&instance);
    for (name, groups, fault) in rows {
        let found = check(&instance, &Plan { groups }, &solution.certificate, &[]);
        assert_eq!(found, Err(fault), "{name}");
    }
}

#[test]
fn what_the_coordinator_chose_is_looked_at() {
    let banned = Choice::Ban(pair('G', 'A', 0));
    let fault = Fault::NotAllowed(pair('G', 'A', 0));
    check_plan(&eight_schools().with(&[banned]), best(), 1543, Err(fault));
    let closed = Choice::Close(id('A'), INS);
    check_plan(&eight_schools().with(&[closed]), best(), 1543, Err(Fault::NoHost(id('A'), INS)));
    for wanted in [Choice::Pin(pair('C', 'A', 0)), Choice::Open(id('H'), LEI)] {
        let instance = eight_schools().with(&[wanted]);
        check_plan(&instance, best(), 1543, Err(Fault::NotFollowed(wanted)));
    }
}

#[test]
fn every_false_certificate_is_rejected() {
    let instance = eight_schools();
    let (solution, _) = solve(&instance);
    let said = |change: &dyn Fn(&mut Certificate)| {
        let mut certificate = solution.certificate.clone();
        change(&mut certificate);
        check(&instance, &solution.plan, &certificate, &[])
    };
    assert_eq!(said(&|_| ()), Ok(Verdict::Proven));
    assert_eq!(
        said(&|certificate| certificate.points += 1),
        Err(Fault::Points { said: 1544, found: 1543 })
    );
    let other = eight_schools().with(&[Choice::TakePart(id('E'))]);
    assert_eq!(
        check(&other, &solution.plan, &solution.certificate, &[]),
        Err(Fault::OtherInstance)
    );
    assert_eq!(
        said(&|certificate| certificate.parts[0].schools.retain(|&school| school != id('D'))),
        Err(Fault::Part(id('D')))
    );
    assert_eq!(
        said(&|certificate| certificate.parts.push(certificate.parts[0].clone())),
        Err(Fault::Part(id('A')))
    );
    let prices = |proof: &mut Proof, change: &dyn Fn(&mut Vec<_>)| {
        if let Proof::Prices { prices, .. } = proof {
            change(prices);
        }
    };
    let bare = |certificate: &mut Certificate| {
        certificate.parts[0].proof = no_prices(Vec::new());
    };
    let weaker = said(&bare);
    assert!(matches!(weaker, Ok(Verdict::AtMost(more)) if more > 0), "{weaker:?}");
    let twice = said(&|certificate| {
        bare(certificate);
        let price = talentscan::domain::matching::certificate::Price {
            partner: id('A'),
            theme: VER,
            price: 8500,
        };
        prices(&mut certificate.parts[0].proof, &|prices| prices.extend([price, price]));
    });
    assert_eq!(twice, Err(Fault::PriceTwice(id('A'), VER)));
    let split = |host: char, theme: Theme| {
        said(&|certificate| {
            let leaf = || Box::new(no_prices(Vec::new()));
            certificate.parts[0].proof =
                Proof::Either { host: id(host), theme, closed: leaf(), open: leaf() };
        })
    };
    assert_eq!(split('C', INS), Err(Fault::Split(id('C'), INS)));
    assert!(matches!(split('A', INS), Ok(Verdict::AtMost(_))));
    let part = said(&|certificate| {
        let proof = no_prices(Vec::new());
        certificate.parts[0].schools.retain(|&school| school != id('D'));
        certificate.parts.push(Part { schools: vec![id('D')], proof });
    });
    assert!(matches!(part, Err(Fault::Part(_))), "it can meet others: {part:?}");
}

/// Of the best plan all three groups are of different themes. A fee, of either sign, is no way to a
/// bound that is too low, and a number of groups has to be decided both ways.
#[test]
fn fees_and_numbers_of_groups_prove_nothing_that_is_not_so() {
    let instance = eight_schools();
    let (solution, _) = solve(&instance);
    let said = |proof: Proof| {
        let mut certificate = solution.certificate.clone();
        certificate.parts[0].proof = proof;
        check(&instance, &solution.plan, &certificate, &[])
    };
    let more = |found: Result<Verdict, Fault>| match found {
        Ok(Verdict::AtMost(more)) => more,
        other => panic!("{other:?}"),
    };
    let fee = |fee: i64| vec![Fee { theme: INS, fee }];
    let bare = more(said(no_prices(Vec::new())));
    for size in [1, 1000, 100_000, 1_000_000_000] {
        // Without a limit there may be as many groups as schools, or none.
        assert!(more(said(no_prices(fee(size)))) >= bare, "{size}");
        assert!(more(said(no_prices(fee(-size)))) >= bare, "{size}");
    }
    assert_eq!(said(no_prices([fee(1), fee(2)].concat())), Err(Fault::FeeTwice(INS)));
    for most in [-1, 0, 1, 2, 3, 8, 9, i64::MAX] {
        for size in [0, 1000, 20_000, -20_000, i64::MAX, i64::MIN] {
            let half = |size| Box::new(no_prices(fee(size)));
            let proof = Proof::Count { theme: INS, most, fewer: half(size), more: half(size) };
            let found = said(proof);
            assert!(
                matches!(found, Ok(Verdict::AtMost(_))),
                "at most {most}, fee {size}: {found:?}"
            );
        }
    }
}

/// No price for anything.
fn no_prices(fees: Vec<Fee>) -> Proof {
    Proof::Prices { prices: Vec::new(), fees }
}
