//! What schools handed in, completed and corrected by a coordinator: beside what each said itself.

use crate::exchange::bytes_of;
use crate::partners::school;
use crate::scenario::Scenario;
use crate::screen::{Screen, check as check_screen};
use crate::settings::{coordinator, coordinator_of, instance, saved, text, value};
use talentscan::app::Event;
use talentscan::app::overview::Incoming;
use talentscan::app::partners::{Lack, Listed};
use talentscan::app::route::Route;
use talentscan::domain::matching::instance::{Candidacy, School, Standing, Wish};
use talentscan::domain::matching::place::Place;
use talentscan::domain::offer::Offer;
use talentscan::domain::organisation::Organisation;
use talentscan::domain::record::{RecordId, Version};
use talentscan::domain::text::Lang;

fn id(bits: u64) -> RecordId {
    RecordId::from_bits(bits)
}

/// A file of these versions.
fn file(number: u64, versions: &[Version]) -> Incoming {
    Incoming { name: format!("{number}.json"), bytes: bytes_of(versions) }
}

/// A school that is strong in trust, and what it offers.
fn handed_in(number: u64, change: impl Fn(&mut Organisation, &mut Offer)) -> Incoming {
    file(number, &school(number, change))
}

/// A coordinator with three schools, of whom the first said everything.
fn with_three() -> Scenario {
    let mut files = vec![handed_in(1, |organisation, offer| {
        organisation.board = Some("Stichting Bos".to_owned());
        organisation.sector = Some("PO".to_owned());
        organisation.postcode = Some("3511 AB".to_owned());
        offer.show.insert("trust".to_owned());
        offer.want("families", 4);
        offer.want("leadership", 1);
        (offer.host, offer.partner) = (Some(2), Some(1));
        offer.not_with.insert(id(3));
    })];
    files.extend([2, 3].map(|number| handed_in(number, |_, _| {})));
    let mut person = coordinator_of(files);
    person.clicks(&format!("complete-{}", id(1)));
    person
}

fn first(person: &Scenario) -> &School {
    instance(person).schools.iter().find(|school| school.id == id(1)).unwrap()
}

fn standing(person: &Scenario, theme: &str) -> Option<Standing> {
    let theme = person.sheets.partners.known.as_ref().unwrap().network.theme(theme).unwrap();
    first(person).standing(theme).copied()
}

fn listed(person: &Scenario, number: u64) -> &Listed {
    let all = &person.sheets.partners.schools.all;
    all.iter().find(|school| school.id == id(number)).unwrap()
}

fn is_said(person: &mut Scenario, row: &str, nl: &str, en: &str) {
    for (lang, says) in [(Lang::Nl, nl), (Lang::En, en)] {
        person.sees(Event::Speak(lang));
        let text = text(person);
        assert!(text.contains(says), "{row}: no {says:?} in {text}");
    }
    person.sees(Event::Speak(Lang::Nl));
}

#[test]
fn each_thing_can_be_corrected_and_what_the_school_said_stands_beside_it() {
    type Holds = fn(&Scenario) -> bool;
    type Row = (&'static str, Option<&'static str>, [&'static str; 2], Holds);
    const WISHES: [&str; 2] = [
        "zelf: Ouders (het liefst nu), Leiderschap (als het zo uitkomt).",
        "itself said: Families (best of all now), Leadership (if it happens to suit).",
    ];
    let rows: [Row; 13] = [
        ("school-agreed", None, ["zelf: ja.", "itself said: yes."], |now| !first(now).agreed),
        ("shows-trust", None, ["zelf: Vertrouwen.", "itself said: Trust."], |now| {
            standing(now, "trust").unwrap().candidacy == Candidacy::Unwilling
        }),
        ("learns-0", Some("environment"), WISHES, |now| {
            standing(now, "environment").unwrap().wish == Some(Wish { rank: 1, urgency: Some(4) })
                && standing(now, "families").unwrap().wish.is_none()
        }),
        ("learns-0", Some("leadership"), WISHES, |now| {
            standing(now, "leadership").unwrap().wish == Some(Wish { rank: 1, urgency: Some(1) })
                && standing(now, "families").unwrap().wish
                    == Some(Wish { rank: 2, urgency: Some(4) })
        }),
        ("learns-1", Some(""), WISHES, |now| standing(now, "leadership").unwrap().wish.is_none()),
        ("learns-2", Some("trust"), WISHES, |now| {
            standing(now, "trust").unwrap().wish == Some(Wish { rank: 3, urgency: Some(3) })
        }),
        ("urgency-1", Some("2"), WISHES, |now| {
            standing(now, "leadership").unwrap().wish == Some(Wish { rank: 2, urgency: Some(2) })
        }),
        ("school-host", Some("0"), ["zelf: 2 keer.", "itself said: 2 times."], |now| {
            first(now).hosts == 0
        }),
        ("school-partner", Some("3"), ["zelf: 1 keer.", "itself said: once."], |now| {
            first(now).partners == 3
        }),
        (
            "school-board",
            Some(" Eik "),
            ["zelf: Stichting Bos.", "itself said: Stichting Bos."],
            |now| first(now).board.as_deref() == Some("eik"),
        ),
        (
            "school-board",
            Some(""),
            ["zelf: Stichting Bos.", "itself said: Stichting Bos."],
            |now| first(now).board.is_none(),
        ),
        (
            "school-sector",
            Some("vo"),
            ["zelf: basisonderwijs (po).", "itself said: primary education (po)."],
            |now| first(now).sector.as_deref() == Some("vo"),
        ),
        ("school-postcode", Some("1011 AB"), ["zelf: 3511 AB.", "itself said: 3511 AB."], |now| {
            first(now).place == Some(Place { latitude: 5_237_000, longitude: 490_000 })
        }),
    ];
    let mut person = with_three();
    locates(&mut person);
    let was = instance(&person).clone();
    assert_eq!(first(&person).place, Some(Place { latitude: 5_209_070, longitude: 512_140 }));
    for (field, written, [nl, en], holds) in rows {
        assert!(!holds(&person), "{field} says nothing");
        assert!(!text(&person).contains("door jou aangevuld"), "{field}");
        match written {
            Some(written) => person.writes(field, written),
            None => person.clicks(field),
        };
        assert!(holds(&person), "{field} {written:?}: {:?}", first(&person));
        is_said(&mut person, field, nl, en);
        is_said(&mut person, field, "door jou aangevuld", "completed by you");
        check_screen(&person.state);
        person.clicks("as-said");
        assert_eq!(instance(&person), &was, "{field}");
        assert_eq!(listed(&person, 1).completion, None, "{field}");
        assert!(!text(&person).contains("De school zei zelf"), "{field}");
    }
}

#[test]
fn who_is_not_to_be_together_with_whom_can_be_corrected_too() {
    let mut person = with_three();
    assert_eq!(instance(&person).apart.len(), 1, "the first would rather not be with the third");
    person.writes("school-not-with", &id(2).to_string());
    assert_eq!(instance(&person).apart.len(), 2);
    is_said(&mut person, "not with", "zelf: School 3.", "itself said: School 3.");
    person.clicks("as-said").clicks_on("Weghalen");
    assert!(instance(&person).apart.is_empty());
    is_said(&mut person, "with", "zelf: School 3.", "itself said: School 3.");
}

/// Opens a table of postcodes, and comes back to the first school.
fn locates(person: &mut Scenario) {
    let bytes = b"pc4;lat;lon\n3511;52.0907;5.1214\n1011;52.37;4.9\n".to_vec();
    let table = Incoming { name: "postcodes.csv".to_owned(), bytes };
    person.sees(Event::Arrived(Route::Overview)).receives(vec![table]).clicks("use-postcodes");
    person.sees(Event::Arrived(Route::Partners)).clicks(&format!("complete-{}", id(1)));
}

#[test]
fn a_postcode_that_tells_no_place_says_so() {
    const WRONG: &str = "Dit is geen Nederlandse postcode";
    const UNLISTED: &str = "Deze postcode staat niet in de postcodetabel.";
    let says = |person: &Scenario| [WRONG, UNLISTED].map(|says| text(person).contains(says));
    let mut person = with_three();
    for (postcode, told, told_with_a_table) in [
        ("3511 AB", [false; 2], [false; 2]),
        ("9999 ZZ", [false; 2], [false, true]),
        ("B-9000", [true, false], [true, false]),
        ("", [false; 2], [false; 2]),
    ] {
        person.writes("school-postcode", postcode);
        assert_eq!(says(&person), told, "{postcode}");
        let mut person = with_three();
        locates(&mut person);
        person.writes("school-postcode", postcode);
        assert_eq!(says(&person), told_with_a_table, "{postcode}, with a table");
        check_screen(&person.state);
        person.writes("latitude", "52,1").writes("longitude", "5,1");
        assert_eq!(says(&person), [false; 2], "{postcode}, with a place");
    }
}

#[test]
fn what_is_filled_in_as_the_school_said_it_is_no_completion() {
    let mut person = with_three();
    for (field, other, own) in [
        ("school-board", "Eik", "Stichting Bos"),
        ("school-sector", "vo", "po"),
        ("school-postcode", "", "3511 AB"),
        ("school-host", "1", "2"),
        ("learns-0", "leadership", "families"),
    ] {
        person.writes(field, other);
        assert!(listed(&person, 1).completion.is_some(), "{field}");
        person.writes(field, own);
        assert_eq!(listed(&person, 1).completion, None, "{field}");
    }
    for field in ["school-agreed", "shows-trust", "shows-families"] {
        person.clicks(field).clicks(field);
        assert_eq!(listed(&person, 1).completion, None, "{field}");
    }
}

#[test]
fn a_place_is_two_degrees_and_counts_before_the_postcode() {
    let mut person = with_three();
    locates(&mut person);
    let utrecht = Some(Place { latitude: 5_209_070, longitude: 512_140 });
    let files = person.sheets.overview.received.files().count();
    let wrong: [(&str, &str, &str); 6] = [
        ("52,1", "", "Vul ook de andere graad in."),
        ("", "5,1", "Vul ook de andere graad in."),
        ("noord", "5,1", "Vul twee getallen in"),
        ("90,00001", "5,1", "Vul twee getallen in"),
        ("52,1", "-180,1", "Vul twee getallen in"),
        ("52.1.2", "5,1", "Vul twee getallen in"),
    ];
    for (latitude, longitude, says) in wrong {
        person.writes("latitude", latitude).writes("longitude", longitude);
        assert!(text(&person).contains(says), "{latitude} {longitude}: {}", text(&person));
        assert_eq!(value(&person, "latitude"), latitude);
        assert_eq!(value(&person, "longitude"), longitude);
        assert_eq!(first(&person).place, utrecht);
        assert_eq!(person.sheets.overview.received.files().count(), files, "nothing is written");
        check_screen(&person.state);
        person.writes("latitude", "").writes("longitude", "");
    }
    person.writes("latitude", "-33,8567844").writes("longitude", "151.2152967");
    assert_eq!(first(&person).place, Some(Place { latitude: -3_385_678, longitude: 15_121_529 }));
    assert_eq!(value(&person, "latitude"), "-33,85678");
    person.sees(Event::Speak(Lang::En));
    assert_eq!(value(&person, "longitude"), "151.21529");
    person.writes("longitude", "").writes("latitude", "");
    assert_eq!((first(&person).place, &listed(&person, 1).completion), (utrecht, &None));
}

#[test]
fn a_school_that_sent_something_else_since_is_marked_until_somebody_looked() {
    let mut person = with_three();
    person.writes("school-host", "1");
    let since = "De school stuurde daarna iets anders.";
    assert!(!text(&person).contains(since));
    // Another state of the offer comes in.
    let versions = school(1, |_, offer| offer.partner = Some(5));
    person.sees(Event::Arrived(Route::Overview)).receives(vec![file(9, &versions)]);
    person.sees(Event::Arrived(Route::Partners));
    assert!(text(&person).contains(since), "{}", text(&person));
    assert_eq!(first(&person).hosts, 1, "it counts as long");
    person.clicks(&format!("complete-{}", id(1))).clicks("confirm");
    assert!(!text(&person).contains(since));
    assert_eq!(listed(&person, 1).completion.as_ref().unwrap().host, Some(1));
}

#[test]
fn first_come_those_that_can_not_take_part_and_nobody_moves_while_one_is_completed() {
    let mut person = coordinator(40);
    let all = |person: &Scenario| {
        let all = &person.sheets.partners.schools.all;
        all.iter().map(|one| one.id).collect::<Vec<_>>()
    };
    let schools = person.sheets.partners.schools.all.clone();
    assert_eq!(schools.len(), 40);
    let lacking = schools.iter().take_while(|one| !one.lacks.is_empty()).count();
    assert!(lacking > 2 && schools[lacking..].iter().all(|one| one.lacks.is_empty()));
    for part in [&schools[..lacking], &schools[lacking..]] {
        let names = part.iter().map(|one| one.organisation.name.to_lowercase());
        assert!(names.is_sorted(), "each by name");
    }
    is_said(
        &mut person,
        "the head",
        &format!("Van de 40 kunnen er {lacking} nog niet of niet helemaal meedoen."),
        &format!("Of the 40, {lacking} can not take part yet, or not fully."),
    );
    let order = all(&person);
    let silent = schools.iter().find(|one| one.lacks == [Lack::Agreement]).unwrap().id;
    person.clicks(&format!("complete-{silent}")).clicks("school-agreed");
    assert_eq!(all(&person), order, "it stays in its place");
    assert!(text(&person).contains(&format!("kunnen er {} nog niet", lacking - 1)));
    person.clicks("done");
    let focus = format!("{:?}", person.focus);
    assert!(focus.contains(&format!("complete-{silent}")), "{focus}");
    person.sees(Event::Arrived(Route::Overview)).sees(Event::Arrived(Route::Partners));
    assert_ne!(all(&person), order, "who comes back finds it among the others");
}

#[test]
fn some_are_shown_at_a_time_and_one_can_be_looked_for() {
    let mut person = coordinator(40);
    let rows = |person: &Scenario| text(person).matches("Aanvullen of verbeteren").count();
    assert_eq!(rows(&person), 24);
    assert!(text(&person).contains("Toon nog 16 scholen"));
    person.clicks("more-schools");
    assert_eq!(rows(&person), 40);
    let last = person.sheets.partners.schools.all.last().unwrap().clone();
    person.writes("search-schools", &last.organisation.name.to_uppercase());
    assert_eq!(rows(&person), 1);
    let board = last.organisation.board.clone().unwrap();
    person.writes("search-schools", &board);
    assert!(rows(&person) > 1);
    person.writes("search-schools", "xyzzy");
    assert_eq!(rows(&person), 0);
    assert!(text(&person).contains("Niemand gevonden."));
    check_screen(&person.state);
    person.writes("search-schools", "");
    assert_eq!(rows(&person), 24);
    // One form at a time.
    let [one, other] = [0, 1].map(|place| person.sheets.partners.schools.all[place].id);
    person.clicks(&format!("complete-{one}")).clicks(&format!("complete-{other}"));
    check_screen(&person.state);
    assert_eq!(text(&person).matches("Kan laten zien").count(), 1);
    person.clicks(&format!("complete-{other}"));
    assert!(!text(&person).contains("Kan laten zien"));
    assert!(coordinator(3).sheets.partners.schools.all.len() == 3);
    assert!(!text(&coordinator(3)).contains("Zoek op naam"), "among three nobody looks for one");
}

#[test]
fn an_own_theme_has_groups_of_those_that_were_said_to_show_and_learn_it() {
    let mut person = with_three();
    person.writes("own-theme", "Muziek").clicks("add-own-theme");
    person.clicks(&format!("complete-{}", id(1)));
    for number in 1..=3 {
        let open = format!("complete-{}", id(number));
        person.clicks(&open);
        match number {
            1 => person.clicks("shows-muziek"),
            _ => person.writes("learns-0", "muziek"),
        };
        person.clicks(&open);
    }
    assert_eq!(standing(&person, "muziek").unwrap().candidacy, Candidacy::Possible);
    // The first school would rather not be together with the third.
    person.clicks(&format!("complete-{}", id(1))).clicks_on("Weghalen").writes("set-smallest", "2");
    person.waits_for_first_plan();
    let groups = &person.sheets.partners.plan.groups;
    let theme = person.sheets.partners.known.as_ref().unwrap().network.theme("muziek").unwrap();
    let group = groups.iter().find(|group| group.theme == theme).unwrap();
    assert_eq!((group.host, group.partners.clone()), (id(1), vec![id(2), id(3)]));
    assert!(text(&person).contains("Muziek"));
}

#[test]
fn what_was_completed_is_in_the_file_and_another_device_shows_it() {
    let mut person = with_three();
    person.writes("school-board", "Eik").clicks("school-agreed").writes("learns-2", "trust");
    let file = saved(&mut person);
    let mut other = Scenario::with_seed(2);
    other.sees(Event::Arrived(Route::Overview)).receives(vec![file]);
    other.sees(Event::Arrived(Route::Partners));
    assert_eq!(instance(&other), instance(&person));
    assert_eq!(listed(&other, 1), listed(&person, 1));
    let text = text(&other);
    assert!(text.contains("door jou aangevuld") && text.contains("bestuur Eik"), "{text}");
    // What the school said is in it too.
    other.clicks(&format!("complete-{}", id(1))).clicks("as-said");
    assert_eq!(instance(&other), instance(&with_three()));
}

#[test]
fn a_change_leaves_the_form_and_the_focus_where_they_are() {
    let mut person = with_three();
    let fields = [
        "school-agreed",
        "shows-trust",
        "learns-0",
        "school-host",
        "school-board",
        "latitude",
        "done",
    ];
    let all_ways = |person: &Scenario| fields.map(|id| Screen::of(&person.state).way_to(id));
    let (was, focus) = (all_ways(&person), format!("{:?}", person.focus));
    for (field, text) in
        [("school-board", "Eik"), ("learns-1", "trust"), ("latitude", "x"), ("school-host", "3")]
    {
        person.writes(field, text);
        assert_eq!(all_ways(&person), was, "{field}");
    }
    person.clicks("school-agreed").clicks("shows-families").clicks("as-said");
    assert_eq!(all_ways(&person), was);
    assert_eq!(format!("{:?}", person.focus), focus);
    assert!(Screen::of(&person.state).check_fields() > 20);
    // While a plan is made nothing can be completed.
    person.clicks("make-plan");
    assert_eq!(all_ways(&person), was);
}
