//! The result of a school: what stands out, pictures to take along, one part at a time on a large
//! screen, and before and after.

use crate::scenario::Scenario;
use crate::screen::{Screen, check};
use talentscan::app::Event;
use talentscan::app::overview::Incoming;
use talentscan::app::route::Route;
use talentscan::app::screen::fill::Action;
use talentscan::app::worker::Form;
use talentscan::domain::instrument::{InstrumentId, talentscan};
use talentscan::domain::response::Series;
use talentscan::domain::sample;
use talentscan::domain::school::{School, SeriesFigures, TalentFigures};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;

/// A group filled in both scans together.
fn together() -> Scenario {
    let mut person = Scenario::new();
    person.rates_all(3).rates(0, 1);
    person.fills(InstrumentId::Talentscan, Action::Name("De Boom".to_owned()));
    person.rates_ambitions(4, 2);
    for id in InstrumentId::ALL {
        person.fills(id, Action::Together(true)).fills(id, Action::People(Some(6)));
    }
    person.sees(Event::Arrived(Route::Result));
    person
}

/// A coordinator looks at the first school of a network that measured twice that passes.
fn school_of_a_network(passes: impl Fn(&School) -> bool) -> Scenario {
    let day = Date::new(2026, 11, 22).unwrap();
    let files = sample::measured_twice(20, 5, day, 80).into_iter();
    let files = files.map(|file| Incoming { name: file.name, bytes: file.bytes });
    let mut person = Scenario::new();
    person.sees(Event::Arrived(Route::Overview)).receives(files.collect());
    let schools = &person.sheets.overview.schools;
    let school = schools.iter().map(|linked| &linked.school).find(|school| passes(school));
    let id = school.expect("such a school").id;
    person.sees(Event::Arrived(Route::School(id)));
    person
}

#[test]
fn a_result_is_shown_in_parts_and_every_part_in_both_languages() {
    let mut person = together();
    let slides = person.sheets.result.slides().len();
    assert_eq!(slides, 8, "both scans as a whole, and six domains");
    person.clicks_on("Samen bekijken");
    let mut titles = Vec::new();
    for place in 1..=slides {
        check(&person.state);
        let text = Screen::of(&person.state).text();
        assert!(text.contains(&format!("{place} van {slides}")), "{text}");
        titles.push(text.lines().nth(1).unwrap_or_default().to_owned());
        if place < slides {
            person.clicks_on("Volgende →");
        }
    }
    person.clicks_on("← Vorige").clicks_on("Stoppen");
    assert_eq!(person.sheets.result.slide, None);
    person.sees(Event::Speak(Lang::En));
    let text = Screen::of(&person.state).text();
    assert!(text.contains("Your strongest topics"), "{text}");
}

#[test]
fn every_chart_can_be_taken_along_and_says_whose_it_is() {
    let mut person = together();
    let screen = Screen::of(&person.state);
    let saves = ["Bewaar als SVG", "Bewaar als PNG"].map(|says| screen.clicks(says));
    let charts = saves[0].len();
    assert!(charts >= 4, "{charts} charts");
    for save in saves.into_iter().flatten() {
        person.sees(save);
    }
    assert_eq!(person.handed.len(), 2 * charts);
    for handed in &person.handed {
        let drawing = String::from_utf8(handed.bytes.clone()).unwrap();
        assert!(drawing.contains("De Boom") && drawing.trim_end().ends_with("</svg>"), "{drawing}");
        let ends = if handed.form == Form::Svg { ".svg" } else { ".png" };
        assert!(handed.name.starts_with("talentscan_chart_") && handed.name.ends_with(ends));
    }
    let mut names: Vec<&str> = person.handed.iter().map(|handed| handed.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 2 * charts, "each has a name of its own");
}

#[test]
fn a_team_sees_per_statement_how_far_it_agrees_with_a_question() {
    let is_team = |school: &School| {
        school.talent_basis().is_some_and(|(series, _)| series.series == Series::Personal)
    };
    let person = school_of_a_network(is_team);
    let text = Screen::of(&person.state).text();
    let agrees = ["eensgezind ", "redelijk eensgezind ", "verdeeld ", "twee kampen "];
    let asked = text.lines().filter(|line| agrees.iter().any(|agrees| line.starts_with(agrees)));
    let asked = asked.filter(|line| line.contains('?')).count();
    assert!(asked >= talentscan().statements.len() / 2, "{asked} questions in {text}");
}

#[test]
fn two_measurements_are_laid_beside_each_other_with_their_reminders() {
    let twice = |school: &School| {
        let team = |talent: &[SeriesFigures<TalentFigures>]| {
            talent.iter().any(|series| series.series == Series::Personal && series.figures.is_ok())
        };
        team(&school.talent) && school.others.iter().any(|other| team(&other.talent))
    };
    let person = school_of_a_network(twice);
    let text = Screen::of(&person.state).text();
    let schools = person.sheets.overview.schools.iter();
    let school = schools.map(|linked| &linked.school).find(|school| twice(school)).unwrap();
    let both = (0..school.others.len()).find_map(|place| school.compared(place)).unwrap();
    let (before, after) = (both.before.days.1, both.after.days.1);
    assert!(before < after, "from the earlier one to the later one");
    let [(_, first), (_, last)] = both.series().unwrap();
    let score = |figures: &TalentFigures| figures.domains[0].score.unwrap().exact().unwrap();
    let points = both.domains()[0].1.unwrap().difference.to_f64();
    let wanted = score(last).to_f64() - score(first).to_f64();
    assert!((wanted - points).abs() < 1e-9, "{wanted} {points}");
    assert!(text.contains("Verandering van"), "{text}");
    assert!(text.contains("Dit is het eigen oordeel van wie invulde, toen en nu."), "{text}");
    let verdicts = ["vrijwel gelijk", "klein verschil", "duidelijk verschil", "mogelijk verschil"];
    let lines =
        text.lines().filter(|line| verdicts.iter().any(|verdict| line.starts_with(verdict)));
    assert!(lines.count() >= 6, "one per topic: {text}");
    check(&person.state);
}

#[test]
fn the_change_of_a_network_is_the_mean_of_its_schools() {
    let person = school_of_a_network(|_| true);
    let overview = &person.sheets.overview;
    let score = |talent: &[SeriesFigures<TalentFigures>], wanted, place: usize| {
        let mut series = talent.iter().filter(|series| series.series == wanted);
        let figures = series.next()?.figures.as_ref().ok()?;
        Some(figures.domains.get(place)?.score?.exact()?.to_f64())
    };
    let changes = overview.changes(&overview.found());
    assert_eq!(changes.len(), talentscan().domains.len());
    for (place, change) in changes.iter().enumerate() {
        let schools = overview.schools.iter().map(|linked| &linked.school);
        let differences = schools.filter_map(|school| {
            let before = school.others.iter().find(|other| !other.talent.is_empty())?;
            [Series::Personal, Series::Joint, Series::Principal].into_iter().find_map(|series| {
                let before = score(&before.talent, series, place)?;
                Some(score(&school.talent, series, place)? - before)
            })
        });
        let differences: Vec<f64> = differences.collect();
        let n = f64::from(u32::try_from(differences.len()).unwrap());
        let mean = differences.iter().sum::<f64>() / n;
        assert_eq!(change.schools, differences.len(), "{}", change.domain);
        assert!((change.mean - mean).abs() < 1e-9, "{} {mean}", change.mean);
    }
    let few = overview.found().into_iter().take(4).collect::<Vec<_>>();
    assert_eq!(overview.changes(&few), [], "of fewer than five schools nothing is said");
}
