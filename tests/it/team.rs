//! A team and who collects for its school: one invitation, many devices, nothing between them but
//! files.

use crate::scenario::Scenario;
use crate::screen::{Screen, check};
use proptest::prelude::*;
use talentscan::app::Event;
use talentscan::app::effect::Purpose;
use talentscan::app::overview::Incoming;
use talentscan::app::route::Route;
use talentscan::app::screen::{files, fill::Action, join, save};
use talentscan::app::state::Notice;
use talentscan::domain::exchange;
use talentscan::domain::handover::Preview;
use talentscan::domain::instrument::InstrumentId::{self, AmbitionScale, Talentscan};
use talentscan::domain::measurement::Measurement;
use talentscan::domain::record::{Kind, Version};
use talentscan::domain::response::{Role, Series};
use talentscan::domain::text::Lang;

/// Who collects for a school, with the invitation made.
fn collector(name: &str) -> Scenario {
    let mut collector = Scenario::with_seed(900);
    collector.sees(Event::Arrived(Route::Invitation));
    collector.writes("invite-name", name).writes("invite-size", "25");
    collector.writes("invite-mail", "ib@deboom.example");
    collector.writes("invite-address", "https://talentscan.example/app/");
    collector.clicks("make-invitation");
    check(&collector.state);
    collector
}

/// What stands in the link behind the page of who is invited.
fn link(collector: &Scenario) -> String {
    let link = collector.sheets.invitation.link.clone().expect("a link");
    let (address, text) = link.split_once("#/join/").expect("an address and an invitation");
    assert_eq!(address, "https://talentscan.example/app/");
    text.to_owned()
}

/// Somebody on another device who opened this link.
fn invited(seed: u64, link: &str) -> Scenario {
    let mut person = Scenario::with_seed(seed);
    link.clone_into(&mut person.address);
    person.sees(Event::Arrived(Route::Join));
    check(&person.state);
    person
}

fn begins(person: &mut Scenario, role: Role, id: InstrumentId) -> &mut Scenario {
    person.sees(Event::Join(join::Event::Role(role)));
    person.clicks(&format!("begin-{}", id.name()))
}

fn collects(collector: &mut Scenario, files: Vec<Incoming>) {
    collector.sees(Event::Files(files::Event::Given(Purpose::Team, files)));
    collector.sees(Event::Arrived(Route::Invitation));
    check(&collector.state);
}

/// How many forms came in or were made here.
fn collected(collector: &Scenario) -> u32 {
    let collected = collector.sheets.invitation.collected();
    collected.iter().flat_map(|one| one.forms.values()).sum()
}

fn school_file(collector: &mut Scenario) -> (Preview, Incoming) {
    collector.clicks("make-school-file");
    assert_eq!(collector.state.route, Route::Save);
    check(&collector.state);
    let text = Screen::of(&collector.state).text();
    assert!(text.contains("Wat komt er in het bestand?"), "{text}");
    let preview = collector.state.preview().unwrap();
    (preview, collector.saves(save::Reader::Coordinator))
}

#[test]
fn a_team_of_25_is_counted_from_files_alone() {
    let mut collector = collector("OBS De Boom");
    let link = link(&collector);
    let mut sent = Vec::new();
    for number in 1..=25 {
        let mut person = invited(number, &link);
        let text = Screen::of(&person.state).text();
        assert!(text.contains("OBS De Boom") && text.contains("uitgenodigd"), "{text}");
        let role = if number == 1 { Role::Principal } else { Role::Teacher };
        begins(&mut person, role, Talentscan).rates_all(u8::try_from(number % 3).unwrap() + 1);
        if number == 1 {
            person.fills(Talentscan, Action::BesideTeam(true));
        }
        if number % 2 == 0 {
            person.rates_ambitions(4, 2);
        }
        person.sees(Event::Arrived(Route::Save));
        let file = person.saves(save::Reader::Ourselves);
        assert!(Screen::of(&person.state).text().contains("ib@deboom.example"));
        // Somebody sends it twice, and somebody else goes on and sends it again.
        if number % 5 == 0 {
            sent.push(Incoming { name: "kopie.json".to_owned(), ..file.clone() });
        }
        if number % 7 == 0 {
            person.rates(0, 3);
            sent.push(person.saves(save::Reader::Ourselves));
        }
        sent.push(file);
    }
    collects(&mut collector, sent[..12].to_vec());
    collects(&mut collector, sent.clone());

    let counted = collector.sheets.invitation.collected().remove(0);
    assert_eq!(counted.measurement, Measurement::Year(2026));
    let count = |id, series| counted.forms.get(&(id, series)).copied();
    assert_eq!(count(Talentscan, Series::Personal), Some(24));
    assert_eq!(count(Talentscan, Series::Principal), Some(1));
    assert_eq!(count(AmbitionScale, Series::Personal), Some(12));
    assert!(collector.state.listed().is_empty(), "nobody opens the form of a colleague");

    // Who collects fills in too; the school is the invited one, whichever id is the smaller.
    for back in 1..13 {
        let mut other = Scenario::with_seed(900);
        // Ids go round: of some the round comes before the school.
        other.device.seed = (1 << 60) - back;
        other.sees(Event::Arrived(Route::Invitation)).writes("invite-name", "De Beuk");
        other.writes("invite-address", "https://talentscan.example/").clicks("make-invitation");
        other.rates_all(2).sees(Event::Arrived(Route::Invitation));
        assert_eq!(collected(&other), 1, "{back}");
    }
    let (preview, file) = school_file(&mut collector);
    let goes = |id| preview.tallied.get(&(id, Measurement::Year(2026)));
    assert_eq!(goes(Talentscan), Some(&24));
    assert_eq!((preview.principal, goes(AmbitionScale)), (1, Some(&12)));
    let read = exchange::read(&file.bytes).unwrap();
    let single = read.versions.iter().filter_map(|version| version.response());
    assert!(single.map(|form| form.series).eq([Series::Principal]), "nobody's answers");
    let round = collector
        .state
        .own
        .records()
        .find_map(|own| own.version.round().map(|_| own.version.record()));
    let tallies: Vec<_> = read.versions.iter().filter_map(|version| version.tally()).collect();
    assert!(tallies.iter().all(|tally| tally.round == round && tally.round.is_some()));
    assert_eq!(read.versions.iter().filter(|one| *one.kind() == Kind::Organisation).count(), 1);

    let mut coordinator = Scenario::with_seed(800);
    coordinator.receives(vec![file]);
    let rows = &coordinator.sheets.overview.table.schools;
    assert_eq!(rows.len(), 1);
    assert_eq!((rows[0].name.as_str(), rows[0].talent_forms), ("OBS De Boom", 25));
}

/// In whatever order and however often files come, the collector ends with the same.
#[test]
fn the_order_of_what_a_team_sends_does_not_matter() {
    let before = collector("De Boom");
    let link = link(&before);
    let files: Vec<Incoming> = (1..=6)
        .flat_map(|number| {
            let mut person = invited(number, &link);
            begins(&mut person, Role::Teacher, Talentscan).rates_all(2);
            let first = person.saves(save::Reader::Ourselves);
            person.rates(1, 3);
            [first, person.saves(save::Reader::Ourselves)]
        })
        .collect();
    let told = |order: &[usize]| {
        let mut collector = Scenario::opens(before.device.clone());
        for batch in order.chunks(4) {
            collects(&mut collector, batch.iter().map(|&one| files[one].clone()).collect());
        }
        let heads = collector.state.own.workspace();
        heads.heads().map(Version::hash).collect::<Vec<_>>()
    };
    let all: Vec<usize> = (0..files.len()).collect();
    let wanted = told(&all);
    let orders = prop::collection::vec(0..files.len(), 0..8)
        .prop_flat_map(move |extra| Just([all.clone(), extra].concat()).prop_shuffle());
    proptest!(ProptestConfig::with_cases(40), |(order in orders)| {
        prop_assert_eq!(told(&order), wanted.clone());
    });
}

/// What is typed is kept at once, like everything else; the link is of what stands in the fields.
#[test]
fn an_invitation_is_kept_while_it_is_written_and_a_change_makes_a_new_link() {
    let mut collector = collector("De Bom");
    let first = link(&collector);
    collector.writes("invite-name", "De Boom");
    assert_eq!(collector.sheets.invitation.link, None, "the link says another name");
    collector.clicks("make-invitation");
    let second = link(&collector);
    assert_ne!(first, second);

    // Who opened the first link and then the second has one school, by its last name.
    let mut person = invited(1, &first);
    begins(&mut person, Role::Teacher, Talentscan).rates_all(3);
    second.clone_into(&mut person.address);
    person.sees(Event::Arrived(Route::Join));
    person.clicks("go-on-talentscan");
    assert_eq!(person.state.listed().len(), 1);
    let names: Vec<_> = person.state.organisations().map(|(_, one)| one.name.clone()).collect();
    assert_eq!(names, ["De Boom"]);

    let mut again = collector.reopens();
    again.sees(Event::Arrived(Route::Invitation));
    again.clicks("make-invitation");
    assert_eq!(link(&again), second);
}

/// Who was never here reads it in the language of who invites; who was keeps their own.
#[test]
fn an_invitation_opens_in_its_language() {
    let mut collector = collector("De Boom");
    collector.sees(Event::Speak(Lang::En)).clicks("make-invitation");
    let link = link(&collector);
    let mut person = invited(1, &link);
    assert!(Screen::of(&person.state).text().contains("You are invited by"));
    begins(&mut person, Role::Teacher, Talentscan).sees(Event::Speak(Lang::Nl));
    person.sees(Event::Arrived(Route::Join));
    assert!(Screen::of(&person.state).text().contains("Je bent uitgenodigd door"));
    let mut again = person.reopens();
    link.clone_into(&mut again.address);
    again.sees(Event::Arrived(Route::Join));
    assert!(Screen::of(&again.state).text().contains("Je bent uitgenodigd door"));
}

#[test]
fn what_is_wrong_in_an_invitation_is_said_and_makes_no_link() {
    let rows: [(&str, &str, &str); 8] = [
        ("invite-name", "  ", "Geef de school een naam."),
        ("invite-address", "http://talentscan.example/", "Gebruik https."),
        ("invite-address", "https://localhost:8080/", "alleen op jouw apparaat"),
        ("invite-address", "https://192.168.0.4/", "nummer van een apparaat"),
        ("invite-address", "", "Vul het adres in"),
        ("invite-brin", "ABCD", "twee cijfers en twee letters"),
        ("invite-mail", "ib at school", "Dit is geen mailadres"),
        ("invite-size", "0", "een aantal"),
    ];
    for (field, text, says) in rows {
        let mut collector = collector("De Boom");
        collector.writes(field, text).clicks("make-invitation");
        check(&collector.state);
        assert_eq!(collector.sheets.invitation.link, None, "{field} {text}");
        let screen = Screen::of(&collector.state).text();
        assert!(screen.contains(says), "{field} {text}: {screen}");
    }
    let mut collector = collector("De Boom");
    for scan in InstrumentId::ALL {
        collector.clicks(scan.name());
    }
    collector.clicks("make-invitation");
    assert!(Screen::of(&collector.state).text().contains("Kies wat je team gaat invullen."));
}

#[test]
fn a_link_that_is_no_invitation_says_why_and_what_to_do() {
    let whole = link(&collector("De Boom"));
    let cut = &whole[..whole.len() - 9];
    let changed = whole.replacen("t1.", "t1.A", 1);
    let rows = [
        ("", "Er zit geen uitnodiging in deze link"),
        ("hallo", "Er zit geen uitnodiging in deze link"),
        (cut, "niet heel aangekomen"),
        (changed.as_str(), "niet heel aangekomen"),
    ];
    for (text, says) in rows {
        let person = invited(3, text);
        let screen = Screen::of(&person.state).text();
        assert!(screen.contains(says), "{text}: {screen}");
        assert!(person.device.records.is_empty());
    }
}

/// A shared device: the next person opens the link and gets a form of their own.
#[test]
fn the_next_person_on_a_device_begins_anew() {
    let link = link(&collector("De Boom"));
    let mut tablet = invited(1, &link);
    begins(&mut tablet, Role::Teacher, Talentscan).rates_all(1);
    tablet.fills(Talentscan, Action::Finish);
    for _ in 0..2 {
        tablet.sees(Event::Arrived(Route::Join));
        begins(&mut tablet, Role::OtherStaff, Talentscan).rates_all(3);
        tablet.fills(Talentscan, Action::Finish);
    }
    assert_eq!(tablet.state.listed().len(), 3);
    assert_eq!(tablet.state.organisations().count(), 1);

    let mut collector = Scenario::opens(Scenario::new().device);
    collector.sees(Event::Arrived(Route::Invitation));
    assert!(collector.state.collects_for().is_empty());
}

/// Another school, a file that is none, and one that was opened instead of collected.
#[test]
fn only_the_own_team_is_counted_and_the_rest_is_said() {
    let mut collector = collector("De Boom");
    let link = link(&collector);
    let mut ours = invited(1, &link);
    begins(&mut ours, Role::Teacher, Talentscan).rates_all(3);
    let ours = ours.saves(save::Reader::Ourselves);
    let mut stranger = Scenario::with_seed(2);
    stranger.rates_all(3).fills(Talentscan, Action::Name("De Beuk".to_owned()));
    let stranger = stranger.saves(save::Reader::Ourselves);
    let photo = Incoming { name: "foto.jpg".to_owned(), bytes: b"\xFF\xD8\xFF\xE0".to_vec() };
    collects(&mut collector, vec![stranger.clone(), photo, ours.clone()]);
    assert_eq!(collected(&collector), 1);
    let text = Screen::of(&collector.state).text();
    assert!(text.contains("dit gaat over De Beuk") && text.contains("foto.jpg"), "{text}");
    let told = |notice: &Notice| matches!(notice, Notice::Collected { fresh: 1, known: 0 });
    assert!(collector.state.notices.iter().any(told));

    collector.opens_file(stranger);
    assert!(!Screen::of(&collector.state).text().contains("Bij ons team tellen"));
    collector.opens_file(ours);
    assert!(Screen::of(&collector.state).text().contains("Bij ons team tellen"));
    check(&collector.state);
    collector.sees(Event::Files(files::Event::Collect));
    assert_eq!(collector.state.route, Route::Invitation);
    assert_eq!(collected(&collector), 1, "it was there");
}

/// Only who invites can change the school; and who takes the own form to another device still has it.
#[test]
fn who_is_invited_can_not_rename_the_school_and_goes_on_elsewhere() {
    let link = link(&collector("De Boom"));
    let mut person = invited(1, &link);
    begins(&mut person, Role::Teacher, Talentscan).rates_all(3);
    person.fills(Talentscan, Action::Rename("De Beuk".to_owned()));
    let names: Vec<_> = person.state.organisations().map(|(_, one)| one.name.clone()).collect();
    assert_eq!(names, ["De Boom"]);
    let file = person.saves(save::Reader::Ourselves);

    let mut collector = collector_with(&file);
    assert!(collector.state.listed().is_empty());
    collector.opens_file(file);
    collector.sees(Event::Files(files::Event::GoOn));
    assert_eq!(collector.state.listed().len(), 1, "it is theirs after all");
}

fn collector_with(file: &Incoming) -> Scenario {
    let mut collector = collector("De Boom");
    collects(&mut collector, vec![file.clone()]);
    collector
}

/// The fields were empty for who came back, and for who opened a file: the page had drawn them anew
/// with what stood in them at first.
#[test]
fn what_was_written_stands_in_the_fields_for_who_comes_back() {
    let mut collector = collector("De Boom");
    let shown = |collector: &Scenario| {
        let screen = Screen::of(&collector.state);
        let fields = ["invite-name", "invite-size", "invite-mail", "invite-address"];
        fields.map(|id| screen.value(id))
    };
    let wanted = ["De Boom", "25", "ib@deboom.example", "https://talentscan.example/app/"];
    let mut person = invited(1, &link(&collector));
    begins(&mut person, Role::Teacher, Talentscan).rates_all(3);
    let file = person.saves(save::Reader::Ourselves);
    collector.sees(Event::Files(files::Event::Given(Purpose::Team, vec![file])));
    assert_eq!(shown(&collector), wanted);
    collector.sees(Event::Arrived(Route::Offer)).writes("not-with", "De Beuk");
    collector.sees(Event::Arrived(Route::Invitation));
    assert_eq!(shown(&collector), wanted);
    collector.sees(Event::Arrived(Route::Offer));
    assert_eq!(Screen::of(&collector.state).value("not-with"), "De Beuk");
    collector.clicks("rather-not");
    assert_eq!(Screen::of(&collector.state).value("not-with"), "");
}

#[test]
fn a_draft_of_an_invitation_is_there_after_reopening() {
    let mut collector = Scenario::with_seed(900);
    collector.sees(Event::Arrived(Route::Invitation));
    collector.writes("invite-name", "De Boo");
    let mut again = collector.reopens();
    again.sees(Event::Arrived(Route::Invitation));
    assert_eq!(again.sheets.invitation.name(), "De Boo");
}

#[test]
fn every_text_of_the_invitation_has_both_languages() {
    let mut collector = collector("De Boom");
    collector.clicks("copy-message");
    let dutch = collector.copied.take().unwrap();
    collector.sees(Event::Speak(Lang::En));
    collector.clicks("copy-message");
    let english = collector.copied.take().unwrap();
    assert!(dutch.starts_with("Beste collega") && english.starts_with("Dear colleague"));
    for text in [dutch, english] {
        assert!(text.contains("https://talentscan.example/app/#/join/t1."), "{text}");
        assert!(text.contains("ib@deboom.example"), "{text}");
    }
}

/// What a school wants to share and to learn is kept with every choice, and goes to the coordinator.
#[test]
fn an_offer_is_kept_with_every_choice_and_goes_along() {
    let mut school = Scenario::with_seed(3);
    school.sees(Event::Arrived(Route::Offer));
    check(&school.state);
    assert!(Screen::of(&school.state).text().contains("Geef de school eerst een naam"));
    school.rates_all(2).rates(0, 3).rates(22, 1);
    school.fills(Talentscan, Action::Name("De Boom".to_owned()));
    school.fills(Talentscan, Action::Together(true));
    school.sees(Event::Arrived(Route::Offer));
    check(&school.state);
    let text = Screen::of(&school.state).text();
    assert!(text.contains("jullie sterkste") && text.contains("meest te winnen"), "{text}");
    for id in ["show-instruction", "learn-trust", "learn-families", "learn-environment"] {
        school.clicks(id);
    }
    school.clicks("learn-trust").clicks("learn-collaboration").clicks("before-environment");
    school.writes("host", "2").writes("partner", "0");
    school.writes("not-with", "De Beuk").clicks("rather-not");
    school.clicks("agreed").writes("since", "2026-10-01");
    check(&school.state);

    let mut again = school.reopens();
    again.sees(Event::Arrived(Route::Offer));
    let offer = again.state.own.records().find_map(|own| own.version.offer()).unwrap().clone();
    let learn: Vec<&str> = offer.learn.iter().map(|wish| wish.id.as_str()).collect();
    assert_eq!(learn, ["environment", "families", "collaboration"]);
    assert_eq!((offer.host, offer.partner, offer.agreed), (Some(2), Some(0), true));
    assert_eq!(offer.since.unwrap().to_string(), "2026-10-01");
    let file = again.saves(save::Reader::Coordinator);
    let read = exchange::read(&file.bytes).unwrap();
    let offers: Vec<_> = read.versions.iter().filter_map(|version| version.offer()).collect();
    assert_eq!(offers, [&offer]);
    let named = read.versions.iter().filter_map(|version| version.organisation());
    let named: Vec<&str> = named.map(|known| known.name.as_str()).collect();
    assert!(offer.not_with.len() == 1 && named.contains(&"De Beuk"), "{named:?}");
    assert!(again.state.preview().unwrap().offer);
    assert_eq!(again.state.organisations().count(), 1, "a name to avoid is no school of ours");
}
