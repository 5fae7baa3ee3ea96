//! The sample network: the same on every run, whole, and fit to merge in any order.
#![expect(clippy::unwrap_used, reason = "a test that cannot go on has failed")]

use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use talentscan::domain::exchange::{self, File, FileKind};
use talentscan::domain::offer::Offer;
use talentscan::domain::record::RecordId;
use talentscan::domain::response::Series;
use talentscan::domain::sample::{SampleFile, network};
use talentscan::domain::school::{School, Withheld, schools};
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;

static NETWORK: LazyLock<Vec<SampleFile>> = LazyLock::new(|| network(40, 7, date()));

static FILES: LazyLock<Vec<File>> = LazyLock::new(|| NETWORK.iter().map(read).collect());

fn date() -> Date {
    Date::new(2026, 11, 20).unwrap()
}

fn read(file: &SampleFile) -> File {
    exchange::read(&file.bytes).unwrap_or_else(|reason| panic!("{}: {reason:?}", file.name))
}

fn merged<'f>(files: impl IntoIterator<Item = &'f File>) -> Workspace {
    files.into_iter().flat_map(|file| file.versions.iter().cloned()).collect()
}

/// The bytes of a workspace, but for the header of a file.
fn bytes(workspace: &Workspace) -> String {
    workspace.heads().flat_map(|version| [version.text(), "\n"]).collect()
}

#[test]
fn the_same_seed_gives_the_same_bytes() {
    assert_eq!(network(9, 3, date()), network(9, 3, date()));
    let (one, other) = (network(9, 3, date()), network(9, 4, date()));
    assert!(one.iter().all(|file| !other.contains(file)));
}

#[test]
fn a_network_has_as_many_schools_as_asked_for() {
    assert_eq!(network(0, 1, date()), []);
    for (count, boards) in [(1, 1), (8, 1), (9, 2), (40, 5)] {
        let files: Vec<File> = network(count, 1, date()).iter().map(read).collect();
        let known = schools(&merged(&files));
        assert_eq!(known.len(), count as usize + boards, "{count} schools and their boards");
        let names: BTreeSet<_> = known.iter().map(|school| name(school).to_owned()).collect();
        assert_eq!(names.len(), known.len(), "no two bear the same name");
    }
}

#[test]
fn every_file_reads_back_whole_and_is_written_the_same() {
    for (sample, file) in NETWORK.iter().zip(FILES.iter()) {
        let again = exchange::write(&file.header, &file.versions);
        assert_eq!(again.as_bytes(), sample.bytes, "{}", sample.name);
        let single = file.versions.iter().filter(|v| v.response().is_some()).count();
        let tallies = file.versions.iter().filter_map(|v| v.tally());
        let counted: u32 = tallies.map(|tally| tally.counts.forms).sum();
        let organisations = file.versions.iter().filter(|v| v.organisation().is_some()).count();
        assert_eq!(file.header.responses as usize, single + counted as usize, "{}", sample.name);
        assert_eq!(file.header.organisations as usize, organisations, "{}", sample.name);
        assert_eq!(organisations, 1, "{}", sample.name);
    }
}

#[test]
fn files_have_names_of_their_own_as_the_app_gives_them() {
    let names: BTreeSet<&str> = NETWORK.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names.len(), NETWORK.len());
    for (name, file) in NETWORK.iter().map(|file| &file.name).zip(FILES.iter()) {
        let export = file.header.export_id.unwrap().to_string();
        let written = file.header.written_at.unwrap().date;
        assert!(name.starts_with("talentscan_"), "{name}");
        assert!(name.ends_with(&format!("_{written}_{}.json", &export[..8])), "{name}");
    }
}

#[test]
fn any_order_of_files_gives_the_same_workspace() {
    let wanted = bytes(&merged(FILES.iter()));
    assert_eq!(bytes(&merged(FILES.iter().rev())), wanted);
    for step in [3, 5, 11, 13, 17] {
        let count = FILES.len();
        let mut left: BTreeSet<usize> = (0..count).collect();
        let mut place = 0;
        let order = std::iter::from_fn(|| {
            place = (place + step) % count;
            let next = *left.range(place..).next().or(left.first())?;
            left.remove(&next);
            Some(&FILES[next])
        });
        assert_eq!(bytes(&merged(order)), wanted, "step {step}");
    }
    let (early, late) = FILES.split_at(FILES.len() / 2);
    assert_eq!(bytes(&merged(late).union(merged(early)).union(merged(late))), wanted);
    assert_eq!(merged(FILES.iter()).forked().count(), 0, "nobody conflicts with himself");
}

#[test]
fn no_file_for_a_coordinator_holds_a_form_of_one_of_the_team() {
    let mut forms: BTreeMap<&str, u32> = BTreeMap::new();
    for file in FILES.iter() {
        let kind = file.header.kind.unwrap();
        for response in file.versions.iter().filter_map(|version| version.response()) {
            if kind == FileKind::School {
                assert_ne!(response.series, Series::Personal);
                assert!(response.series != Series::Principal || response.beside_team);
            }
        }
        for tally in file.versions.iter().filter_map(|version| version.tally()) {
            assert!(tally.counts.forms >= 5);
            assert_eq!(tally.counts.forms as usize, tally.covers.len());
        }
        *forms.entry(kind.name()).or_default() += 1;
    }
    assert!(forms["school"] >= 30 && forms["personal"] >= 5, "{forms:?}");
}

#[test]
fn a_network_of_forty_has_a_bit_of_everything() {
    let known = schools(&merged(FILES.iter()));
    let talent = |series| {
        let of = |school: &&School| school.talent_basis().is_some_and(|(b, _)| b.series == series);
        known.iter().filter(of).count()
    };
    let ambition = |series| {
        let of =
            |school: &&School| school.ambition_basis().is_some_and(|(b, _)| b.series == series);
        known.iter().filter(of).count()
    };
    assert!(talent(Series::Personal) >= 20);
    assert!(talent(Series::Joint) >= 10);
    assert!(talent(Series::Principal) >= 4);
    assert!(ambition(Series::Personal) >= 5);
    assert!(ambition(Series::Joint) >= 10);
    assert!(ambition(Series::Principal) >= 2);
    assert!(ambition(Series::Board) >= 1);
    let withheld = |reason| {
        let all = known.iter().flat_map(|school| &school.talent);
        all.filter(|series| series.figures.as_ref().err() == Some(&reason)).count()
    };
    assert!(withheld(Withheld::TooFew) >= 2);
    assert!(withheld(Withheld::NotAgreed) >= 2);
    assert!(known.iter().any(|school| school.ambition_basis().is_none()));
    assert!(known.iter().any(|school| rule_reached(school) == Some(true)));
    assert!(known.iter().any(|school| rule_reached(school) == Some(false)));
    let examples: BTreeSet<_> = known.iter().flat_map(|s| &s.examples).map(|e| &e.text).collect();
    assert!(examples.len() >= 100, "{} different examples", examples.len());
    let sectors: BTreeSet<_> =
        known.iter().filter_map(|s| s.organisation.as_ref()?.sector.as_deref()).collect();
    assert_eq!(sectors, BTreeSet::from(["po", "vo"]));
}

#[test]
fn schools_differ_and_each_has_something_to_show() {
    let known = schools(&merged(FILES.iter()));
    let figures = known.iter().filter_map(|school| Some(school.talent_basis()?.1));
    let mut strongest: BTreeMap<String, u32> = BTreeMap::new();
    for figures in figures {
        let scores = figures.domains.iter().filter_map(|domain| Some((domain, domain.score?)));
        let best = scores.max_by_key(|(_, score)| score.exact()).unwrap();
        assert!(best.1.rounded() >= Some(50), "{best:?}");
        *strongest.entry(best.0.domain.clone()).or_default() += 1;
    }
    assert_eq!(strongest.len(), 6, "every domain is somebody's strongest: {strongest:?}");
}

#[test]
fn some_statements_are_left_open_and_some_are_not_known() {
    let forms = || FILES.iter().flat_map(|file| &file.versions).filter_map(|v| v.response());
    assert!(forms().any(|form| !form.unknown.is_empty()));
    assert!(forms().any(|form| form.finished_on.is_none()));
    assert!(forms().any(|form| form.own.is_some()));
    assert!(forms().all(|form| !form.is_empty()));
    assert!(forms().all(|form| form.started_on <= form.finished_on.unwrap_or(date())));
    assert!(forms().all(|form| form.finished_on.unwrap_or(form.started_on) <= date()));
    let joint = forms().filter(|form| form.series == Series::Joint);
    assert!(joint.clone().all(|form| form.people.is_some_and(|n| (3..=12).contains(&n))));
    assert!(joint.count() >= 20);
}

#[test]
fn most_schools_offer_what_they_are_strong_in_and_want_what_they_are_not() {
    let workspace = merged(FILES.iter());
    let known = schools(&workspace);
    let offers: Vec<&Offer> = workspace.heads().filter_map(|version| version.offer()).collect();
    assert!((34..=42).contains(&offers.len()), "{} of {} say something", offers.len(), known.len());
    let (mut high, mut low, mut weak, mut other) = (0, 0, 0, 0);
    for offer in &offers {
        let school = known.iter().find(|school| school.id == Some(offer.organisation)).unwrap();
        let figures = school.talent_basis().map(|(_, figures)| figures);
        let score = |id: &str| {
            let domain = figures?.domains.iter().find(|domain| domain.domain == id)?;
            domain.score?.rounded()
        };
        for score in offer.show.iter().filter_map(|id| score(id)) {
            *if score >= 60 { &mut high } else { &mut low } += 1;
        }
        for score in offer.learn.iter().filter_map(|wish| score(&wish.id)) {
            *if score <= 75 { &mut weak } else { &mut other } += 1;
        }
        assert!(offer.learn.iter().all(|wish| !offer.show.contains(&wish.id)), "{offer:?}");
        assert_eq!(offer.agreed, offer.since.is_some(), "{offer:?}");
        assert!(offer.since.is_none_or(|since| since <= date()), "{offer:?}");
        let known = |id| known.iter().any(|school| school.id == Some(id));
        let not_with = |&id: &RecordId| id != offer.organisation && known(id);
        assert!(offer.not_with.iter().all(not_with), "{offer:?}");
    }
    assert!(high >= 5 * low && low > 0, "{high} high, {low} low");
    assert!(weak >= 5 * other && weak > 0, "{weak} weak, {other} other");
    let agreed = offers.iter().filter(|offer| offer.agreed).count();
    assert!(agreed < offers.len() && agreed * 10 >= offers.len() * 8, "{agreed} agreed");
    assert!(offers.iter().any(|offer| !offer.not_with.is_empty()));
    let urgencies: BTreeSet<u8> =
        offers.iter().flat_map(|offer| &offer.learn).map(|wish| wish.urgency).collect();
    assert_eq!(urgencies, BTreeSet::from([1, 2, 3, 4]));
    for times in [|offer: &&Offer| offer.host, |offer: &&Offer| offer.partner] {
        let said: BTreeSet<Option<u8>> = offers.iter().map(times).collect();
        assert_eq!(said, BTreeSet::from([None, Some(1), Some(2)]));
    }
}

fn name(school: &School) -> &str {
    school.organisation.as_ref().map_or("", |organisation| &organisation.name)
}

fn rule_reached(school: &School) -> Option<bool> {
    Some(school.ambition_basis()?.1.rule.reached)
}
