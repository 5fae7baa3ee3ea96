//! What a planning means in a network.

use super::{a_plan_of_nobody, day, id};
use crate::exchange::{bytes_of, versions_of};
use crate::partners::offering;
use std::collections::BTreeSet;
use std::sync::LazyLock;
use talentscan::domain::instrument::{Scale, ambition_scale};
use talentscan::domain::link::{self, Links};
use talentscan::domain::matching::certificate::Budget;
use talentscan::domain::matching::instance::{Candidacy, Choice, Pair, Theme};
use talentscan::domain::matching::solver::Solver;
use talentscan::domain::offer::Offer;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::own::Own;
use talentscan::domain::partners::postcodes::Postcodes;
use talentscan::domain::partners::{Network, OwnTheme};
use talentscan::domain::planning::{Decided, Made, NamedPair, Planning};
use talentscan::domain::record::{Content, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::sample;
use talentscan::domain::school::linked_schools;
use talentscan::domain::workspace::Workspace;

/// A school that offers this.
pub(super) fn school(number: u64, change: impl Fn(&mut Organisation, &mut Offer)) -> Vec<Version> {
    offering(number, change).records().map(|record| record.version.clone()).collect()
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
