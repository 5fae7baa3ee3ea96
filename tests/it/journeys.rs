//! What people do, from the first tap to the file, with and without trouble.

use crate::scenario::{Device, Scenario, is_at};
use crate::screen::{Screen, check};
use talentscan::app::Event;
use talentscan::app::effect::{Focus, Way};
use talentscan::app::hold::Holder;
use talentscan::app::keep::{Saving, Trouble};
use talentscan::app::overview::{Basis, Incoming, Refusal};
use talentscan::app::route::{Place, Route};
use talentscan::app::screen::{data, files, fill::Action, forms, save};
use talentscan::app::state::Notice;
use talentscan::domain::exchange::{self, FileKind};
use talentscan::domain::instrument::{InstrumentId, Scale, instrument};
use talentscan::domain::measurement::Measurement;
use talentscan::domain::record::RecordId;
use talentscan::domain::response::Role;
use talentscan::domain::text::Lang;

const SCAN: InstrumentId = InstrumentId::Talentscan;
const AMBITION: InstrumentId = InstrumentId::AmbitionScale;

#[test]
fn an_answer_is_saved_and_there_after_reopening() {
    let mut person = Scenario::new();
    person.rates(0, 3).rates(1, 2);
    assert!(matches!(person.state.keeping.saving, Saving::Saved(Some(_))));
    assert!(person.device.journal.is_empty(), "what the database confirmed leaves the journal");
    let again = person.reopens();
    assert_eq!(again.state.form(SCAN).unwrap().progress(instrument(SCAN)), (2, 23));
    assert_eq!(again.state.step(SCAN, Place::Last), Some(0));
}

#[test]
fn two_people_fill_in_both_scans_on_one_tablet() {
    let mut person = Scenario::new();
    for _ in 0..2 {
        person.rates_all(3).fills(SCAN, Action::Finish);
        assert!(is_at(&person, Route::Forms));
        person.rates_ambitions(4, 2).fills(AMBITION, Action::Finish);
    }
    let listed = person.state.listed();
    assert_eq!(listed.len(), 4);
    assert_eq!(listed.iter().map(|form| form.number).collect::<Vec<_>>(), [1, 2, 3, 4]);
    assert!(listed.iter().all(|form| form.finished && !form.open));
    let first = listed[0].record;
    person.sees(Event::Forms(forms::Event::Ask(first))).sees(Event::Forms(forms::Event::Mine));
    assert!(matches!(person.state.route, Route::Fill(SCAN, _)));
    person.rates(0, 1);
    assert_eq!(person.state.listed().len(), 4, "a form that was reopened is changed, not doubled");
}

#[test]
fn without_storage_the_answers_stay_and_a_file_saves_them() {
    let blocked = Device { trouble: Some(Trouble::Blocked), ..Device::default() };
    let mut person = Scenario::opens(blocked);
    person.rates_all(2);
    assert_eq!(person.state.keeping.saving, Saving::Failed(Trouble::Blocked));
    let file = person.saves(save::Reader::Ourselves);
    assert_eq!(exchange::read(&file.bytes).unwrap().header.responses, 1);
    person.device.trouble = None;
    person.sees(Event::RetrySave);
    assert!(
        matches!(person.state.keeping.saving, Saving::Saved(_)),
        "it recovers without a reload"
    );
    assert_eq!(person.reopens().state.listed().len(), 1);
}

#[test]
fn a_journal_that_the_database_missed_is_replayed() {
    let mut person = Scenario::new();
    person.rates(0, 3);
    person.device.trouble = Some(Trouble::Full);
    person.rates(1, 1);
    assert_eq!(person.device.journal.len(), 1);
    person.device.trouble = None;
    let again = person.reopens();
    assert_eq!(again.state.form(SCAN).unwrap().progress(instrument(SCAN)), (2, 23));
    assert!(again.device.journal.is_empty());
}

/// Killed, Chromium loses up to a minute of what it remembers, and nothing of the database.
#[test]
fn a_browser_that_forgot_which_form_is_open_goes_on_with_it() {
    let mut person = Scenario::new();
    person.rates_all(3).fills(SCAN, Action::Finish);
    let a_minute_ago = person.device.remembered.clone();
    person.rates(0, 1).rates(1, 1);
    person.device.remembered = a_minute_ago;
    let mut again = person.reopens();
    assert_eq!(again.state.form(SCAN).unwrap().progress(instrument(SCAN)), (2, 23));

    again.sees(Event::Forms(forms::Event::Begin(SCAN)));
    let mut again = again.reopens();
    assert!(again.state.form(SCAN).is_none(), "what was laid aside stays closed");

    let mut other = Scenario::with_seed(2);
    other.rates(0, 3);
    let file = other.saves(save::Reader::Ourselves);
    again.opens_file(file).sees(Event::Files(files::Event::GoOn));
    assert!(again.reopens().state.form(SCAN).is_none(), "nobody began it here");
}

/// localStorage comes back up to a minute old after a kill: far behind, never a second version.
#[test]
fn a_journal_that_is_a_minute_old_is_forgotten() {
    for answers_since in [1, 19, 20, 60] {
        let mut person = Scenario::new();
        person.device.trouble = Some(Trouble::Full);
        person.rates(0, 3);
        let old = person.device.journal.clone();
        person.device.trouble = None;
        person.sees(Event::RetrySave);
        for answer in 0..answers_since {
            person.rates(1, 1 + answer % 3);
        }
        let mut device = person.device;
        device.journal = old;
        let again = Scenario::opens(device);
        let forms = again.state.listed();
        assert_eq!((forms[0].progress.0, forms[0].rivals), (2, 0), "{answers_since}");
        assert!(again.device.journal.is_empty());
    }
}

#[test]
fn what_cannot_be_read_is_put_aside_and_said() {
    let mut person = Scenario::new();
    person.rates(0, 3);
    let mut device = person.device;
    let (record, _) = device.records.pop_first().unwrap();
    device.records.insert(record, "{\"counter\":".to_owned());
    let again = Scenario::opens(device);
    assert_eq!(again.state.notices, [Notice::PutAside { count: 1 }]);
    assert_eq!(again.state.keeping.aside, ["{\"counter\":"]);
}

#[test]
fn a_file_is_offered_first_and_kept_when_the_person_says_so_or_opens_it() {
    for opens in [false, true] {
        let mut person = Scenario::new();
        person.rates_all(3);
        assert_eq!(person.state.changed_since_kept(), 1);
        let file = person.saves(save::Reader::Ourselves);
        assert!(person.state.keeping.kept.is_none(), "a download is not yet a save");
        if opens {
            person.opens_file(file);
        } else {
            person.sees(Event::Save(save::Event::Confirm));
        }
        assert_eq!(person.state.changed_since_kept(), 0);
        let mut again = person.reopens();
        assert_eq!(again.state.changed_since_kept(), 0, "it is remembered");
        again.rates(0, 1);
        assert_eq!(again.state.changed_since_kept(), 1);
    }
}

#[test]
fn a_cancelled_share_that_escaped_is_older_afterwards() {
    let mut person = Scenario::new();
    person.rates_all(2);
    person.sees(Event::Save(save::Event::Make(Way::Share)));
    let escaped = person.files.pop().unwrap();
    person.rates_all(3);
    person.opens_file(escaped).sees(Event::Files(files::Event::GoOn));
    let listed = person.state.listed();
    assert_eq!((listed.len(), listed[0].rivals), (1, 0), "never two versions of one's own form");
    let added = person.state.notices.last();
    assert!(
        matches!(added, Some(Notice::FileAdded { fresh: 0, known: 1, forked: 0, .. })),
        "{added:?}"
    );
}

#[test]
fn a_school_file_holds_no_single_answers_and_shows_the_team_to_the_coordinator() {
    let mut collector = Scenario::with_seed(1);
    collector
        .rates_all(3)
        .fills(SCAN, Action::Name("De Regenboog".to_owned()))
        .fills(SCAN, Action::Finish);
    for rating in [3, 2, 2, 1] {
        collector.rates_all(rating).fills(SCAN, Action::Finish);
    }
    let file = collector.saves(save::Reader::Coordinator);
    let read = exchange::read(&file.bytes).unwrap();
    assert_eq!(read.header.kind, Some(FileKind::School));
    assert_eq!(read.versions.iter().filter(|version| version.response().is_some()).count(), 0);
    let mut coordinator = Scenario::with_seed(2);
    coordinator.receives(vec![file.clone(), file]);
    let table = &coordinator.sheets.overview.table;
    assert_eq!(table.schools.len(), 1);
    let row = &table.schools[0];
    assert_eq!((row.name.as_str(), row.talent), ("De Regenboog", Some(Ok(Basis::Team(5)))));
    assert!(row.domains.iter().all(|cell| cell.score == Some(60)), "{:?}", row.domains);
}

/// A coordinator's file was once taken for a kept copy of the personal forms it only counts.
#[test]
fn a_school_file_keeps_no_personal_form() {
    let mut collector = Scenario::new();
    collector.rates_all(3).fills(SCAN, Action::Name("De Boom".to_owned()));
    collector.fills(SCAN, Action::Finish);
    for rating in [1, 2, 3, 1] {
        collector.rates_all(rating).fills(SCAN, Action::Finish);
    }
    collector.saves(save::Reader::Ourselves);
    collector.saves(save::Reader::Coordinator);
    collector.sees(Event::Save(save::Event::Confirm));
    assert_eq!(collector.state.changed_since_kept(), 5);
}

/// An example of the team once went along a second time without being shown.
#[test]
fn an_example_that_goes_along_is_shown_and_stays_ticked_after_reopening() {
    let mut collector = Scenario::new();
    let example = Action::Example { domain: "trust".to_owned(), text: "De kring.".to_owned() };
    collector.rates_all(3).fills(SCAN, Action::Name("De Boom".to_owned())).fills(SCAN, example);
    collector.fills(SCAN, Action::Finish);
    for rating in [1, 2, 3, 1] {
        collector.rates_all(rating).fills(SCAN, Action::Finish);
    }
    collector.sees(Event::Save(save::Event::For(save::Reader::Coordinator)));
    let shown = collector.state.preview().unwrap().examples;
    let [(id, text)] = &shown[..] else { panic!("{shown:?}") };
    assert_eq!(text, "De kring.");
    collector.sees(Event::Save(save::Event::Tick(id.clone(), true)));
    collector.saves(save::Reader::Coordinator);
    let mut again = collector.reopens();
    again.sees(Event::Save(save::Event::For(save::Reader::Coordinator)));
    assert_eq!(again.state.preview().unwrap().examples, shown);
    assert!(again.state.handover.ticked.contains(id));
}

#[test]
fn four_personal_forms_stay_behind() {
    let mut collector = Scenario::new();
    collector
        .rates_all(3)
        .fills(SCAN, Action::Name("De Kleine".to_owned()))
        .fills(SCAN, Action::Finish);
    for _ in 0..3 {
        collector.rates_all(1).fills(SCAN, Action::Finish);
    }
    collector.sees(Event::Save(save::Event::For(save::Reader::Coordinator)));
    let preview = collector.state.preview().unwrap();
    assert_eq!(
        (preview.too_few.get(&(SCAN, Measurement::Year(2026))), preview.forms()),
        (Some(&4), 0)
    );
    let file = collector.saves(save::Reader::Coordinator);
    assert_eq!(
        exchange::read(&file.bytes).unwrap().versions.len(),
        1,
        "the school itself, and no form"
    );
}

#[test]
fn the_principal_goes_along_only_when_it_agrees() {
    for agrees in [false, true] {
        let mut collector = Scenario::new();
        collector
            .rates_all(3)
            .fills(SCAN, Action::Role(Role::Principal))
            .fills(SCAN, Action::BesideTeam(agrees))
            .fills(SCAN, Action::Name("De Boom".to_owned()));
        let file = collector.saves(save::Reader::Coordinator);
        assert_eq!(exchange::read(&file.bytes).unwrap().header.responses, u32::from(agrees));
    }
}

#[test]
fn withdrawing_can_be_undone_and_travels() {
    let mut person = Scenario::new();
    person.rates_all(3);
    let record = person.state.listed()[0].record;
    let before = person.saves(save::Reader::Ourselves);
    person.sees(Event::Forms(forms::Event::Withdraw(record)));
    assert!(person.state.listed().is_empty());
    person.opens_file(before.clone()).sees(Event::Files(files::Event::GoOn));
    assert!(person.state.listed().is_empty(), "an old file does not bring it back");
    person.sees(Event::Forms(forms::Event::Undo));
    assert_eq!(person.state.listed().len(), 1);
}

/// Forms without a school could once not be chosen: no choice and the choice of none were the same.
#[test]
fn the_result_of_forms_without_a_school_can_be_chosen() {
    let mut person = Scenario::new();
    person.rates_all(1).fills(SCAN, Action::Finish);
    person.rates_all(3).fills(SCAN, Action::Name("De Boom".to_owned()));
    let school = person.state.organisation;
    person.sees(Event::Arrived(Route::Result));
    let shown = |person: &Scenario| person.sheets.result.school().unwrap().id;
    let schools: Vec<_> = person.sheets.result.schools.iter().map(|school| school.id).collect();
    assert_eq!(schools.len(), 2);
    assert!(school.is_some());
    assert_eq!(shown(&person), school, "the one last named, until somebody chooses");
    for chosen in [None, school, None] {
        let place = schools.iter().position(|school| *school == chosen).unwrap();
        person.writes("which-school", &place.to_string());
        assert_eq!(shown(&person), chosen);
    }
    person.sees(Event::Arrived(Route::Start)).sees(Event::Arrived(Route::Result));
    assert_eq!(shown(&person), None, "it stays chosen");
}

#[test]
fn every_refused_file_gets_its_reason_and_changes_nothing() {
    let rows: [(&str, &[u8], Refusal); 4] = [
        ("leeg.json", b"", Refusal::Empty),
        ("inloggen.html", b"<!DOCTYPE html><html><head>", Refusal::WebPage),
        ("verslag.pdf", b"%PDF-1.7", Refusal::Pdf),
        ("foto.jpg", b"\xFF\xD8\xFF\xE0\0\x10JFIF", Refusal::Image),
    ];
    for (name, bytes, reason) in rows {
        let mut person = Scenario::new();
        person.rates(0, 3);
        let before = person.state.own.clone();
        person.opens_file(Incoming { name: name.to_owned(), bytes: bytes.to_vec() });
        assert_eq!(person.state.notices, [Notice::FileRefused { name: name.to_owned(), reason }]);
        assert!(person.state.opened.is_none());
        assert_eq!(person.state.own, before);
    }
}

#[test]
fn two_tabs_lose_nothing() {
    let mut first = Scenario::new();
    first.rates(0, 3);
    let mut second = Scenario::opens(first.device.clone());
    first.rates(1, 2);
    second.device.records = first.device.records.clone();
    second.rates(2, 1);
    let record = second.state.listed()[0].record;
    let own = second.state.own.get(record).unwrap();
    assert_eq!(own.rivals.len(), 1, "what the other tab wrote is kept beside this");
    assert!(matches!(second.state.keeping.saving, Saving::Saved(_)));
}

/// Two tabs, each with answers that were not saved when they closed.
#[test]
fn two_tabs_keep_a_journal_each() {
    let mut first = Scenario::new();
    first.rates(0, 3);
    let mut second = Scenario::opens(first.device.clone());
    first.device.trouble = Some(Trouble::Full);
    second.device.trouble = Some(Trouble::Full);
    first.rates(1, 2);
    second.rates(2, 1);
    let mut device = first.device;
    device.journal.extend(second.device.journal);
    assert_eq!(device.journal.len(), 2, "neither writes over the other");
    device.trouble = None;
    let again = Scenario::opens(device);
    let listed = again.state.listed();
    assert_eq!((listed[0].progress.0, listed[0].rivals), (2, 1), "both are there");
    assert!(again.device.journal.is_empty(), "the database holds both");
}

#[test]
fn a_journal_is_kept_until_the_database_holds_it_and_the_first_release_wrote_another_key() {
    let mut person = Scenario::new();
    person.rates(0, 3);
    person.device.trouble = Some(Trouble::Full);
    person.rates(1, 1);
    let mut device = person.device;
    let (key, text) = device.journal.pop_first().unwrap();
    let (_, record) = key.split_once('.').unwrap();
    device.journal.insert(record.to_owned(), text);
    for _ in 0..3 {
        device = Scenario::opens(device).device;
        assert!(device.journal.contains_key(record), "it is still nowhere else");
        assert!(device.journal.len() <= 2, "and there are not more of it at every start");
    }
    // A tab that is still there writes while another one replays what it wrote before.
    let mut again = Scenario::opens(device);
    let newer = again.device.journal[record].replace("\"counter\":2", "\"counter\":3");
    again.device.journal.insert(record.to_owned(), newer.clone());
    again.device.trouble = None;
    again.sees(Event::RetrySave);
    assert_eq!(again.device.journal.values().collect::<Vec<_>>(), [&newer]);
    assert_eq!(again.state.form(SCAN).unwrap().progress(instrument(SCAN)), (2, 23));
}

#[test]
fn a_form_that_is_open_in_another_tab_is_only_shown_until_somebody_goes_on_here() {
    let mut first = Scenario::new();
    first.sees(Event::Arrived(Route::Fill(SCAN, Place::Step(1)))).rates(0, 3).rates(1, 1);
    let form = first.state.listed()[0].record;
    assert_eq!(first.holds, [Some(form)], "one call, and not one at every tap");

    let mut device = first.device.clone();
    device.elsewhere.insert(form);
    let mut second = Scenario::opens(device);
    second.sees(Event::Arrived(Route::Fill(SCAN, Place::Step(1))));
    let before = second.state.own.clone();
    second.rates(2, 2).fills(SCAN, Action::Finish);
    assert_eq!(second.state.own, before);
    assert!(second.device.journal.is_empty() && second.state.open.get(&SCAN) == Some(&form));
    let screen = Screen::of(&second.state);
    assert!(screen.text().contains("open in een ander tabblad") && !screen.can_be_filled());
    screen.check();
    assert!(Screen::of(&first.state).can_be_filled());
    second.rates_ambitions(4, 2);
    assert_eq!(second.state.listed().len(), 2, "another form can be filled in");

    // It asks the first one, in which something is not saved yet.
    first.device.trouble = Some(Trouble::Silent);
    first.rates(2, 3).sees(Event::Wanted(form));
    assert!(!Screen::of(&first.state).can_be_filled());
    first.rates(2, 1);
    assert_eq!(first.holds, [Some(form)], "it does not let go before it is saved");
    first.device.trouble = None;
    first.sees(Event::RetrySave);
    assert_eq!(first.holds, [Some(form), None]);

    second.device.records.extend(first.device.records.clone());
    second.focus = None;
    second.clicks("go-on-here");
    assert_eq!(second.focus, Some(Focus::Heading), "the button is gone");
    let progress = |tab: &Scenario| {
        let listed = tab.state.listed();
        (listed[0].progress.0, listed[0].rivals)
    };
    assert_eq!(progress(&second), (3, 0), "what the first one saved is there");
    second.rates(3, 1);
    assert_eq!(progress(&second), (4, 0));
    assert!(Screen::of(&second.state).can_be_filled());

    // The second one leaves the form; the first one comes to a page of it and may go on.
    second.sees(Event::Arrived(Route::Forms));
    assert_eq!(second.holds.last(), Some(&None));
    first.sees(Event::SavedElsewhere(second.device.records.values().cloned().collect()));
    first.sees(Event::Arrived(Route::Fill(SCAN, Place::Step(2))));
    assert_eq!(first.holds, [Some(form), None, Some(form)]);
    first.rates(4, 1);
    assert_eq!(progress(&first), (5, 0));
}

#[test]
fn a_form_that_was_taken_from_a_tab_loses_nothing() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Fill(SCAN, Place::Step(1)))).rates(0, 3);
    let form = person.state.listed()[0].record;
    person.device.trouble = Some(Trouble::Silent);
    person.rates(1, 1).sees(Event::Held(form, Holder::Elsewhere));
    assert!(!Screen::of(&person.state).can_be_filled());
    assert_eq!(person.device.journal.len(), 1);
    person.device.trouble = None;
    person.sees(Event::RetrySave);
    let again = person.reopens();
    assert_eq!(again.state.form(SCAN).unwrap().progress(instrument(SCAN)), (2, 23));
}

#[test]
fn without_locks_each_tab_goes_on() {
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Fill(SCAN, Place::Step(1)))).rates(0, 3);
    let form = person.state.listed()[0].record;
    person.sees(Event::Held(form, Holder::Unknown)).rates(1, 1);
    assert_eq!(person.state.listed()[0].progress.0, 2);
    person.sees(Event::Held(RecordId::from_bits(1 << 40), Holder::Elsewhere)).rates(2, 1);
    assert_eq!(person.state.listed()[0].progress.0, 3, "that was about a form of before");
}

/// A newer app was used on this device, before this one came or in another tab meanwhile.
#[test]
fn where_a_newer_app_was_this_one_only_shows_and_writes_nothing() {
    let mut other = Scenario::with_seed(2);
    other.rates_all(2);
    let file = other.saves(save::Reader::Ourselves);

    let mut person = Scenario::new();
    person.rates_all(3);
    let before = person.device.records.clone();
    for meanwhile in [true, false] {
        person.device.trouble = Some(Trouble::NewerApp);
        if meanwhile {
            person.rates(0, 1);
        } else {
            person.device.rescued = true;
            person = person.reopens();
        }
        let stays = (person.device.journal.clone(), person.device.remembered.clone());
        assert_eq!(stays.0.len(), 1, "the newer app finds the last answer in the journal");
        let own = person.state.own.clone();
        for route in [Route::Start, Route::Save, Route::Data, Route::Forms] {
            person.sees(Event::Arrived(route));
            check(&person.state);
            assert!(Screen::of(&person.state).text().contains("nieuwere versie"), "{route}");
        }
        assert!(!Screen::of(&person.state).can_be_filled(), "the list of forms");
        person.clicks("begin-talentscan");
        for id in InstrumentId::ALL {
            person.sees(Event::Arrived(Route::Fill(id, Place::Step(1))));
            assert!(!Screen::of(&person.state).can_be_filled());
        }
        for route in [Route::Offer, Route::Invitation] {
            person.sees(Event::Arrived(route));
            check(&person.state);
            assert!(!Screen::of(&person.state).can_be_filled(), "{route}");
        }
        person.writes("invite-name", "De Beuk").clicks("make-invitation");
        person.rates(1, 1).rates_ambitions(4, 2).fills(SCAN, Action::Name("De Boom".to_owned()));
        person.fills(SCAN, Action::Finish).sees(Event::Speak(Lang::En));
        person.sees(Event::Forms(forms::Event::Begin(SCAN)));
        person.opens_file(file.clone());
        assert!(!Screen::of(&person.state).text().contains("Go on filling in"));
        person.sees(Event::Files(files::Event::GoOn)).opens_file(file.clone());
        person.sees(Event::Files(files::Event::SeeResult));
        check(&person.state);
        assert!(!person.sheets.result.schools.is_empty(), "a file can be looked at");
        person.device.trouble = None;
        person
            .sees(Event::RetrySave)
            .sees(Event::SavedElsewhere(before.values().cloned().collect()));
        assert_eq!(person.state.own, own);
        person.saves(save::Reader::Ourselves);
        person.sees(Event::Save(save::Event::Confirm)).sees(Event::Speak(Lang::Nl));
        assert_eq!(person.state.keeping.saving, Saving::Failed(Trouble::NewerApp));
        assert_eq!(person.device.records, before);
        assert_eq!((person.device.journal.clone(), person.device.remembered.clone()), stays);
    }
    assert!(person.device.rescued, "nor is the mark of the rescue screen taken away");
    person.device.trouble = None;
    let newer = person.reopens();
    assert_eq!(newer.state.listed()[0].rivals, 0);
    let form = newer.state.listed()[0].record;
    let form = newer.state.own.get(form).unwrap().version.response().unwrap();
    let first = &instrument(SCAN).statements[0].id;
    assert_eq!(form.rating(first, Scale::Applies), Some(1), "and nothing was lost");
}

#[test]
fn erasing_leaves_nothing() {
    let mut person = Scenario::new();
    person.rates_all(3);
    let erase = Event::Data(data::Event::Erase("WISSEN"));
    person.sees(Event::Data(data::Event::Write("wis".to_owned())));
    person.sees(erase.clone());
    assert!(!person.device.records.is_empty(), "nothing is erased before the word is there");
    person.sees(Event::Data(data::Event::Write(" wissen".to_owned())));
    person.sees(erase);
    assert!(person.state.own.records().next().is_none());
    assert!(person.device.records.is_empty() && person.device.remembered.is_empty());
}

/// The page once named a school through an open form only, and sent everybody else away.
#[test]
fn a_school_gets_its_name_when_all_forms_are_finished() {
    let mut collector = Scenario::new();
    for rating in [3, 1, 2, 3, 1] {
        collector.rates_all(rating).fills(SCAN, Action::Finish);
    }
    collector.rates_ambitions(4, 2).fills(AMBITION, Action::Finish);
    assert!(collector.state.open.is_empty());
    collector.sees(Event::Save(save::Event::For(save::Reader::Coordinator)));
    let names = |person: &mut Scenario, name: &str| {
        person.sees(Event::Save(save::Event::WriteName(name.to_owned())));
        person.sees(Event::Save(save::Event::Name));
    };
    names(&mut collector, "  ");
    assert_eq!(collector.state.organisations().count(), 0, "a name is more than spaces");
    names(&mut collector, " De Boom ");
    assert!(collector.state.open.is_empty() && collector.state.handover.school_name.is_empty());
    let file = collector.saves(save::Reader::Coordinator);
    let read = exchange::read(&file.bytes).unwrap();
    let school = read.versions.iter().find_map(|version| version.organisation()).unwrap();
    let tally = read.versions.iter().find_map(|version| version.tally()).unwrap();
    assert_eq!((school.name.as_str(), tally.covers.len()), ("De Boom", 5));

    let mut again = collector.reopens();
    let school = again.state.handover_of();
    let forms: Vec<_> =
        again.state.own.records().filter_map(|own| own.version.response()).collect();
    assert_eq!(forms.len(), 6);
    assert!(school.is_some() && forms.iter().all(|form| form.organisation == school));
    again.rates(0, 3);
    let next = again.state.organisation_of(SCAN).unwrap().1;
    assert_eq!(next.name, "De Boom", "the next form is of it too");

    again.fills(SCAN, Action::Rename(String::new())).fills(SCAN, Action::Finish);
    names(&mut again, "De Beuk");
    assert_eq!(again.state.handover_school().unwrap().name, "De Beuk");
    assert_eq!(again.state.organisations().count(), 1, "renamed, not doubled");
}

#[test]
fn a_school_that_is_named_through_an_open_form_is_that_of_the_other_one_too() {
    let mut person = Scenario::new();
    person.rates_all(3).rates_ambitions(4, 2);
    person.sees(Event::Save(save::Event::For(save::Reader::Coordinator)));
    person.sees(Event::Save(save::Event::WriteName("De Boom".to_owned())));
    person.sees(Event::Save(save::Event::Name));
    let school = person.state.handover_of();
    assert_eq!(person.state.handover_school().unwrap().name, "De Boom");
    for id in InstrumentId::ALL {
        assert_eq!(person.state.form(id).unwrap().organisation, school);
    }
    assert_eq!(person.state.organisations().count(), 1);
}

#[test]
fn a_pasted_file_is_opened_and_removed_after_a_question() {
    let mut person = Scenario::new();
    person.rates_all(3);
    let file = person.saves(save::Reader::Ourselves);
    let text = String::from_utf8(file.bytes).unwrap();
    person.sees(Event::Arrived(Route::Overview)).clicks("open-pasted");
    assert!(person.sheets.overview.batch.is_none(), "there is nothing to open yet");
    person.writes("pasted", &text).clicks("open-pasted");
    let batch = person.sheets.overview.batch.as_ref().unwrap();
    assert_eq!(batch.verdicts[0].name, "geplakte tekst");
    assert_eq!(person.sheets.overview.table.files, 0, "nothing is taken before somebody says so");
    person.clicks("take-batch");
    assert_eq!(
        (person.sheets.overview.table.files, person.sheets.overview.pasted.as_str()),
        (1, "")
    );
    person.clicks("empty-overview");
    person.sees(Event::Arrived(Route::Data)).sees(Event::Arrived(Route::Overview));
    person.clicks("empty-overview").clicks("keep-overview");
    assert_eq!(person.sheets.overview.table.files, 1, "who leaves the page is asked again");
    person.clicks("empty-overview").clicks("empty-overview-yes");
    assert_eq!(person.sheets.overview.table.files, 0);
}

#[test]
fn what_was_made_here_counts_when_it_is_ticked() {
    let mut person = Scenario::new();
    person.rates_all(3).fills(SCAN, Action::Together(true)).sees(Event::Arrived(Route::Overview));
    for counted in [1, 0, 1] {
        person.clicks("count-own");
        assert_eq!(person.sheets.overview.table.schools.len(), counted);
    }
    person.sees(Event::Speak(Lang::En));
    assert!(Screen::of(&person.state).text().contains("side by side"));
}

/// On a slow device somebody can be at a form before it has been read. The heading that then goes
/// took the focus with it.
#[test]
fn the_focus_is_on_the_heading_of_a_form_that_had_to_be_waited_for() {
    let mut person = Scenario::new();
    person.rates(0, 3);
    let mut slow = Scenario::unread(person.device);
    slow.sees(Event::Arrived(Route::Start)).sees(Event::Arrived(Route::Fill(SCAN, Place::Step(1))));
    slow.focus = None;
    slow.reads();
    assert_eq!(slow.focus, Some(Focus::Heading));
}
