//! The coordinator's overview: what a batch would bring, taking it, taking it back, choosing.

use crate::scenario::Scenario;
use crate::screen::{Screen, check};
use proptest::prelude::*;
use std::collections::BTreeMap;
use std::sync::LazyLock;
use talentscan::app::Event;
use talentscan::app::effect::{Focus, Purpose};
use talentscan::app::overview::{
    self, Batch, Busy, Incoming, Last, Overview, Received, Refusal, See, Stamp, Stored, Verdict,
};
use talentscan::app::route::Route;
use talentscan::app::screen::{files, fill::Action, save};
use talentscan::app::worker::{Canvas, Page, Touch, Touched};
use talentscan::domain::exchange;
use talentscan::domain::instrument::InstrumentId;
use talentscan::domain::record::{ExportId, Hash};
use talentscan::domain::sample;
use talentscan::domain::time::{Date, Moment, Now};
use talentscan::ui::sheet::Drawing;

static FILES: LazyLock<Vec<Incoming>> = LazyLock::new(|| {
    let files = sample::network(9, 11, Date::new(2026, 11, 22).unwrap());
    files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes }).collect()
});

fn weighed(received: &Received, files: impl IntoIterator<Item = Incoming>) -> Batch {
    let mut batch = Batch::default();
    for file in files {
        batch.read(file);
    }
    batch.weigh(received);
    batch
}

fn taken(batches: &[Vec<Incoming>]) -> Received {
    let mut received = Received::default();
    for files in batches {
        let batch = weighed(&received, files.clone());
        received.take(batch);
    }
    received
}

/// All that was received, to the byte.
fn whole(received: &Received) -> Vec<u8> {
    let date = Date::new(2026, 11, 22).unwrap();
    let at = Moment { date, hour: 12, minute: 0, second: 0 };
    let stamp = Stamp {
        export: ExportId::from_bits(1),
        now: Now { local: at, utc: at },
        build: "test".to_owned(),
    };
    received.whole(&stamp).bytes
}

#[test]
fn only_what_can_be_stopped_has_a_way_to_stop_it() {
    let busy =
        |can_stop| Overview { busy: Some(Busy { done: 3, of: 10, can_stop }), ..Overview::new() };
    let rows = [
        ("nothing is done", Overview::new(), false),
        ("what was stored is read", busy(false), false),
        ("chosen files are read", busy(true), true),
    ];
    for (row, overview, wanted) in rows {
        let mut drawing = Drawing::default();
        drawing.draw(Page::Overview(&overview));
        let touch = |listener| Touch { drawing: 1, listener, what: Touched::Only };
        let meanings: Vec<_> = (0..50).filter_map(|one| drawing.meaning(touch(one))).collect();
        assert_eq!(meanings.contains(&Event::Overview(overview::Event::Stop)), wanted, "{row}");
        assert!(!meanings.is_empty(), "{row}");
    }
}

fn some_files() -> impl Strategy<Value = Vec<Incoming>> {
    prop::collection::vec(0..FILES.len(), 0..14)
        .prop_map(|places| places.into_iter().map(|place| FILES[place].clone()).collect())
}

#[test]
fn what_a_batch_would_bring_does_not_depend_on_its_order() {
    let cases = (
        some_files(),
        some_files().prop_flat_map(|files| (Just(files.clone()), Just(files).prop_shuffle())),
    );
    proptest!(ProptestConfig::with_cases(200), |((before, (one, other)) in cases)| {
        let received = taken(&[before]);
        let by_name = |files: &[Incoming]| -> BTreeMap<String, Verdict> {
            let batch = weighed(&received, files.to_vec());
            batch.verdicts.into_iter().map(|verdict| (verdict.name.clone(), verdict)).collect()
        };
        assert_eq!(by_name(&one), by_name(&other));
    });
}

#[test]
fn batches_in_any_order_and_as_often_as_you_like_give_the_same_overview() {
    let cases = some_files()
        .prop_flat_map(|files| (Just(files.clone()), Just(files).prop_shuffle(), 1..5_usize));
    proptest!(ProptestConfig::with_cases(200), |((one, other, size) in cases)| {
        let batches: Vec<Vec<Incoming>> = other.chunks(size).map(<[_]>::to_vec).collect();
        let twice = [batches.clone(), batches].concat();
        assert_eq!(whole(&taken(&[one])), whole(&taken(&twice)));
    });
}

#[test]
fn what_is_taken_back_is_as_if_it_never_came() {
    let cases = (some_files(), some_files(), any::<prop::sample::Index>());
    proptest!(ProptestConfig::with_cases(200), |((first, second, one) in cases)| {
        let mut received = taken(&[first.clone(), second]);
        let before = taken(&[first]);
        if received.last_batch() > before.last_batch() {
            received.remove(&received.batch(received.last_batch()));
        }
        assert_eq!(whole(&received), whole(&before));

        let hashes: Vec<Hash> = received.files().map(|(hash, _)| hash).collect();
        if !hashes.is_empty() {
            let gone = *one.get(&hashes);
            received.remove(&[gone]);
            let rest = FILES.iter().filter(|file| {
                let hash = Hash::of(&file.bytes);
                hash != gone && hashes.contains(&hash)
            });
            assert_eq!(whole(&received), whole(&taken(&[rest.cloned().collect()])));
        }
    });
}

/// Twice, renamed, broken, not ours, and one of next year's app.
#[test]
fn a_batch_of_all_sorts_says_of_each_what_it_is() {
    let good = FILES[0].clone();
    let renamed = Incoming { name: "kopie (1).txt".to_owned(), ..good.clone() };
    let cut = Incoming { name: "half.json".to_owned(), bytes: good.bytes[..200].to_vec() };
    let photo = Incoming { name: "foto.jpg".to_owned(), bytes: b"\xFF\xD8\xFF\xE0".to_vec() };
    let next = Incoming { name: "volgend jaar.json".to_owned(), bytes: newer(&good.bytes) };
    let mut person = Scenario::new();
    person.receives(vec![good, renamed, cut, photo, next.clone()]);
    check(&person.state);
    assert_eq!(
        person.sheets.overview.last,
        Some(Last::Taken(2)),
        "the good one once, and next year's"
    );
    let aside: Vec<&str> = person
        .sheets
        .overview
        .received
        .files()
        .filter(|(_, held)| held.versions.is_none())
        .map(|(_, held)| held.name.as_str())
        .collect();
    assert_eq!(aside, ["volgend jaar.json"]);

    let batch = weighed(&person.sheets.overview.received, [next]);
    assert_eq!(batch.verdicts[0].outcome, Err(Refusal::Newer));
    assert!(Screen::of(&person.state).text().contains("apart gezet: nieuwere versie"));
    person.clicks("undo-batch");
    assert_eq!(person.sheets.overview.received.files().count(), 0);
}

/// The same file as an app of the next major version would write it.
fn newer(bytes: &[u8]) -> Vec<u8> {
    let read = exchange::read(bytes).unwrap();
    let mut header = read.header;
    header.major += 1;
    exchange::write(&header, &read.versions).into_bytes()
}

#[test]
fn a_choice_between_two_versions_travels_and_ends_the_question() {
    const SCAN: InstrumentId = InstrumentId::Talentscan;
    let mut one = Scenario::new();
    one.rates_all(3).fills(SCAN, Action::Name("De Boom".to_owned()));
    one.fills(SCAN, Action::Together(true));
    let start = one.saves(save::Reader::Ourselves);
    let mut other = Scenario::with_seed(9);
    other.opens_file(start);
    other.sees(Event::Files(talentscan::app::screen::files::Event::GoOn));
    let record = other.state.listed()[0].record;
    other.sees(Event::Forms(talentscan::app::screen::forms::Event::Ask(record)));
    other.sees(Event::Forms(talentscan::app::screen::forms::Event::Mine));
    one.rates(0, 1);
    other.rates(0, 2).rates(1, 2);
    let files = vec![one.saves(save::Reader::Ourselves), other.saves(save::Reader::Ourselves)];

    let mut coordinator = Scenario::new();
    coordinator.receives(files.clone());
    check(&coordinator.state);
    let fork = coordinator.sheets.overview.forks[0].clone();
    assert_eq!((coordinator.sheets.overview.forks.len(), fork.school.as_str()), (1, "De Boom"));
    assert!(fork.versions.iter().all(|version| version.files.len() == 1));
    assert_eq!(fork.versions[1].differing, Some((2, 0)));
    let text = Screen::of(&coordinator.state).text();
    assert!(text.contains("Versie 2 telt") && !text.contains("Geldt"), "no answers: {text}");

    // What was read and not taken yet waits on.
    coordinator.sees(Event::Files(files::Event::Given(Purpose::Overview, vec![FILES[1].clone()])));
    let chosen = fork.versions[1].hash;
    let choose = talentscan::app::overview::Event::Choose(fork.record, chosen);
    coordinator.does_in_overview(choose);
    assert!(coordinator.sheets.overview.forks.is_empty());
    assert_eq!(coordinator.sheets.overview.last, Some(Last::Chosen));
    assert_eq!(
        coordinator.sheets.overview.batch.as_ref().map(|batch| batch.verdicts.len()),
        Some(1)
    );
    coordinator.sees(Event::Arrived(Route::Overview)).clicks("leave-batch");

    coordinator.clicks("save-overview");
    let everything = coordinator.files.pop().unwrap();
    let mut elsewhere = Scenario::with_seed(5);
    elsewhere.receives(vec![everything]).receives(files);
    assert!(elsewhere.sheets.overview.forks.is_empty(), "the choice went along");
    assert_eq!(
        whole(&elsewhere.sheets.overview.received),
        whole(&coordinator.sheets.overview.received)
    );
    elsewhere.sees(Event::Arrived(Route::Overview));
    check(&elsewhere.state);
}

/// After a reload the overview holds what was stored, and remembers nothing else.
#[test]
fn the_last_batch_can_be_taken_back_after_a_reload() {
    let mut received = Received::default();
    let mut stored = Vec::new();
    for files in [&FILES[..2], &FILES[2..5], &FILES[5..6]] {
        let batch = weighed(&received, files.to_vec());
        stored.extend(received.take(batch));
    }
    let mut person = Scenario::new();
    person.finds_stored(stored.clone());
    person.sees(Event::Arrived(Route::Overview));
    check(&person.state);
    for (says, stay) in [
        ("Het laatst toegevoegde bestand weghalen", 5),
        ("De laatst toegevoegde 3 bestanden weghalen", 2),
        ("De laatst toegevoegde 2 bestanden weghalen", 0),
    ] {
        let text = Screen::of(&person.state).text();
        assert!(text.contains(says), "{text}");
        person.clicks("undo-batch");
        assert_eq!(person.sheets.overview.received.files().count(), stay);
        check(&person.state);
    }

    // Of what came before batches were counted nobody knows what belongs together.
    person.finds_stored(stored.into_iter().map(|file| Stored { batch: 0, ..file }));
    assert_eq!(person.sheets.overview.can_undo(), 0);
}

/// Also two files: the next button slides under the finger that took the first one away.
#[test]
fn what_was_removed_is_put_back_as_it_was() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview));
    person.receives(FILES[..3].to_vec()).receives(FILES[3..].to_vec());
    let as_it_was = |person: &Scenario| {
        let received = &person.sheets.overview.received;
        let files = received.files().map(|(hash, held)| (hash, held.name.clone(), held.batch));
        (files.collect::<Vec<_>>(), whole(received), person.sheets.overview.table.clone())
    };
    let before = as_it_was(&person);
    let name = before.0[0].1.clone();
    person.clicks_on("Weghalen");
    check(&person.state);
    let text = Screen::of(&person.state).text();
    assert!(text.contains(&format!("{name} weggehaald.")), "{text}");
    person.clicks_on("Weghalen");
    assert_eq!(person.sheets.overview.received.files().count(), FILES.len() - 2);
    assert!(Screen::of(&person.state).text().contains("2 bestanden weggehaald."));
    assert_eq!(person.focus, Some(Focus::Named("put-back".to_owned())));
    // Files that are only looked at take the place of nothing.
    person.sees(Event::Files(files::Event::Given(Purpose::Overview, vec![FILES[0].clone()])));
    person.clicks("leave-batch");
    person.clicks("put-back");
    check(&person.state);
    assert_eq!(as_it_was(&person), before);
    person.does_in_overview(overview::Event::PutBack);
    assert_eq!(person.sheets.overview.last, Some(Last::PutBack(2)), "tapped twice");
    assert!(Screen::of(&person.state).text().contains("2 bestanden teruggezet."));

    person.clicks("undo-batch").clicks("put-back");
    assert_eq!(as_it_was(&person), before);
}

/// The overview of who counts the own forms too once held them, and its file would have let single
/// answers out that nobody saw go along.
#[test]
fn what_was_made_here_counts_and_stays_out_of_the_file_of_the_overview() {
    let mut person = Scenario::new();
    person.rates_all(3).fills(InstrumentId::Talentscan, Action::Together(true));
    person.sees(Event::Arrived(Route::Overview)).receives(vec![FILES[0].clone()]);
    let before = whole(&person.sheets.overview.received);
    let schools = person.sheets.overview.table.schools.len();
    person.clicks("count-own");
    assert_eq!(person.sheets.overview.table.schools.len(), schools + 1);
    assert_eq!(whole(&person.sheets.overview.received), before);
}

/// The field was empty for who came back, and the tables still showed what had been looked for.
#[test]
fn who_comes_back_looks_for_nothing() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(FILES.to_vec());
    let all = person.sheets.overview.rows().0.len();
    person.does_in_overview(overview::Event::See(See::Search("nowhere".to_owned())));
    assert_eq!(person.sheets.overview.rows().0.len(), 0);
    person.sees(Event::Arrived(Route::Start)).sees(Event::Arrived(Route::Overview));
    assert_eq!(person.sheets.overview.rows().0.len(), all);
}

/// Between the drawing and the tap the overview may have drawn again, with other things in the place.
#[test]
fn a_tap_means_what_it_meant_where_it_was_made() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(FILES[..3].to_vec());
    let ask = Screen::of(&person.state).event("empty-overview", None);
    // Two buttons come before all that were there.
    let more = vec![FILES[3].clone()];
    person.sees(Event::Files(files::Event::Given(Purpose::Overview, more)));
    person.sees(ask.clone());
    assert!(person.sheets.overview.asks_removal);
    assert_eq!(person.sheets.overview.received.files().count(), 3);
    for _ in 0..300 {
        person.sees(Event::Arrived(Route::Overview));
    }
    person.sees(ask);
    assert!(!person.sheets.overview.asks_removal, "a drawing of long ago means nothing any more");
}

#[test]
fn schools_are_found_by_name_or_board_some_at_a_time() {
    let files = sample::network(120, 3, Date::new(2026, 11, 22).unwrap());
    let files = files.into_iter().map(|file| Incoming { name: file.name, bytes: file.bytes });
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files.collect());
    let all = person.sheets.overview.table.schools.len();
    let rows = |person: &Scenario| {
        (person.sheets.overview.rows().0.len(), person.sheets.overview.rows().1)
    };
    assert_eq!(rows(&person), (50, all - 50));
    person.clicks("show-more").clicks("show-more");
    assert_eq!(rows(&person), (all, 0));
    check(&person.state);

    let school = person.sheets.overview.table.schools[all - 1].clone();
    person.writes("search", &format!(" {} ", school.name.to_uppercase()));
    assert!(person.sheets.overview.rows().0.iter().any(|row| row.id == school.id));
    assert!(rows(&person).0 < 10, "{:?}", rows(&person));
    let board =
        person.sheets.overview.table.schools.iter().find_map(|row| row.board.clone()).unwrap();
    person.writes("search", &board);
    assert!(
        person
            .sheets
            .overview
            .rows()
            .0
            .iter()
            .all(|row| row.board.as_ref() == Some(&board) || row.name.contains(&board))
    );
    person.writes("search", "bestaat niet");
    assert_eq!(rows(&person), (0, 0));
    check(&person.state);
}
