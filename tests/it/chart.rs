//! Charts: where their marks stand, what they say, and the pictures that are saved.

use proptest::prelude::*;
use std::collections::BTreeSet;
use talentscan::app::chart::ambitions::{self, Rated};
use talentscan::app::chart::answers::{self, Part};
use talentscan::app::chart::domains::{self, Row as Domain, Score};
use talentscan::app::chart::{
    Anchor, BODY, Ink, LABEL, NOTE, Picture, Point, Rect, Shape, Step, Type, WIDTH, width, wrap,
};
use talentscan::app::chart::{gaps, pairs, quadrants, rosette};
use talentscan::app::overview::{Row, Withholding};
use talentscan::domain::exchange;
use talentscan::domain::link::Links;
use talentscan::domain::response::Series;
use talentscan::domain::sample::network;
use talentscan::domain::school::{School, TalentFigures, linked_schools, schools};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::chart::{self, Chart, Frame, Round, figure, standalone};
use talentscan::ui::node::{Node, Parts, Trait};

/// What holds for every picture: nothing reaches beyond its sides, no letter is too small for a
/// phone, and no text stands on another.
#[track_caller]
pub(crate) fn check(picture: &Picture) {
    let mut texts: Vec<(Rect, &str)> = Vec::new();
    for mark in &picture.marks {
        let Shape::Text(written) = &mark.shape else {
            check_within(picture, &extent(&mark.shape), &format!("{mark:?}"));
            continue;
        };
        assert!(written.size >= NOTE.size, "{written:?} is too small");
        let rect = extent(&mark.shape);
        check_within(picture, &rect, &written.text);
        for (other, text) in &texts {
            assert!(!rect.meets(other), "{:?} stands on {text:?}", written.text);
        }
        texts.push((rect, &written.text));
    }
}

#[track_caller]
fn check_within(picture: &Picture, rect: &Rect, what: &str) {
    let whole =
        Rect { x: -0.01, y: -0.01, width: picture.width + 0.02, height: picture.height + 0.02 };
    let inside = rect.x >= whole.x
        && rect.right() <= whole.right()
        && rect.y >= whole.y
        && rect.bottom() <= whole.bottom();
    assert!(inside, "{what}: {rect:?} in {} x {}", picture.width, picture.height);
}

/// The room that a shape takes.
fn extent(shape: &Shape) -> Rect {
    match shape {
        Shape::Box(rect) => *rect,
        Shape::Circle(centre, radius) => Rect {
            x: centre.x - radius,
            y: centre.y - radius,
            width: 2.0 * radius,
            height: 2.0 * radius,
        },
        Shape::Path(steps) => {
            let places = steps.iter().flat_map(|step| match *step {
                Step::To(place) | Step::Line(place) => vec![place],
                Step::Curve(one, two, place) => vec![one, two, place],
                Step::Close => vec![],
            });
            let (xs, ys): (Vec<f64>, Vec<f64>) = places.map(|place| (place.x, place.y)).unzip();
            let low = |all: &[f64]| all.iter().copied().fold(f64::INFINITY, f64::min);
            let high = |all: &[f64]| all.iter().copied().fold(f64::NEG_INFINITY, f64::max);
            let (x, y) = (low(&xs), low(&ys));
            Rect { x, y, width: high(&xs) - x, height: high(&ys) - y }
        }
        Shape::Text(written) => {
            let kind = Type { ink: Ink::Label, size: written.size, bold: written.bold };
            let wide = width(&written.text, kind);
            let x = match written.anchor {
                Anchor::Start => written.at.x,
                Anchor::Middle => written.at.x - wide / 2.0,
                Anchor::End => written.at.x - wide,
            };
            // From the tops of capitals to just below the base line.
            let y = written.at.y - written.size * 0.75;
            Rect { x, y, width: wide, height: written.size * 0.85 }
        }
    }
}

/// The texts of a picture, in order.
fn texts(picture: &Picture) -> Vec<&str> {
    fn text(shape: &Shape) -> Option<&str> {
        match shape {
            Shape::Text(written) => Some(&written.text),
            _ => None,
        }
    }
    picture.marks.iter().filter_map(|mark| text(&mark.shape)).collect()
}

/// The boxes of an ink, in order: where they begin, and how wide they are.
fn boxes(picture: &Picture, ink: Ink) -> Vec<(f64, f64)> {
    let of = picture.marks.iter().filter(|mark| mark.ink == ink);
    let rect = |shape: &Shape| match shape {
        Shape::Box(rect) => Some((rect.x, rect.width)),
        _ => None,
    };
    of.filter_map(|mark| rect(&mark.shape)).collect()
}

// Letters.

#[test]
fn a_text_is_broken_between_words_and_a_long_word_between_letters() {
    let rows = [
        ("een twee drie", 60.0, vec!["een", "twee", "drie"]),
        ("een twee drie", 90.0, vec!["een twee", "drie"]),
        ("een twee drie", 300.0, vec!["een twee drie"]),
        ("  een   twee  ", 300.0, vec!["een twee"]),
        ("", 300.0, vec![""]),
    ];
    for (text, room, wanted) in rows {
        assert_eq!(wrap(text, BODY, room), wanted, "{text:?} in {room}");
    }
    let lines = wrap(&"m".repeat(80), BODY, 140.0);
    assert_eq!(lines.iter().map(String::len).collect::<Vec<_>>(), [10; 8]);
}

proptest! {
    #[test]
    fn wrapping_loses_nothing_and_keeps_within_the_room(text in "[ a-zA-Zé漢-]{0,120}", room in 20.0..320.0) {
        let lines = wrap(&text, LABEL, room);
        let bare = |text: &str| text.split_whitespace().collect::<String>();
        prop_assert_eq!(bare(&lines.concat()), bare(&text));
        prop_assert!(lines.iter().all(|line| width(line, LABEL) <= room));
    }
}

// The scores of the domains.

fn scored(number: f64, interval: Option<(f64, f64)>) -> Domain {
    let score = Score { number, text: number.to_string(), n: "n = 12".to_owned(), interval };
    Domain { domain: "trust", label: "Vertrouwen".to_owned(), score: Ok(score) }
}

#[test]
fn a_bar_is_as_long_as_the_score() {
    let rows = [0.0, 25.0, 100.0].map(|number| scored(number, None));
    let picture = domains::picture(&rows, &[]);
    check(&picture);
    assert_eq!(boxes(&picture, Ink::Track), [(0.0, WIDTH); 3]);
    // A score of 0 has no bar, and its figure nevertheless.
    assert_eq!(boxes(&picture, Ink::Solid), [(0.0, WIDTH / 4.0), (0.0, WIDTH)]);
    assert_eq!(texts(&picture).iter().filter(|text| **text == "0").count(), 2);
}

#[test]
fn an_interval_goes_from_end_to_end() {
    let picture = domains::picture(&[scored(60.0, Some((50.0, 75.0)))], &[]);
    check(&picture);
    let drawn = picture.marks.iter().find(|mark| mark.ink == Ink::Interval).unwrap();
    let extent = extent(&drawn.shape);
    assert_eq!((extent.x, extent.right()), (WIDTH / 2.0, WIDTH * 0.75));
}

#[test]
fn a_domain_without_a_score_is_empty_and_says_so() {
    let row = Domain { score: Err("nog geen score".to_owned()), ..scored(0.0, None) };
    let picture = domains::picture(&[row], &[]);
    check(&picture);
    assert_eq!(boxes(&picture, Ink::Absent).len(), 1);
    assert!(boxes(&picture, Ink::Solid).is_empty() && boxes(&picture, Ink::Track).is_empty());
    assert!(texts(&picture).contains(&"nog geen score"));
}

// The rosette.

/// The paths of an ink of a domain, in order: the room that each takes.
fn paths(picture: &Picture, ink: Ink, domain: &str) -> Vec<Rect> {
    let of = picture.marks.iter().filter(|mark| mark.ink == ink && mark.domain == Some(domain));
    let paths = of.filter(|mark| matches!(mark.shape, Shape::Path(_)));
    paths.map(|mark| extent(&mark.shape)).collect()
}

fn rosette_of(top: Domain, ring: &Domain) -> Picture {
    let others = ["environment", "collaboration", "leadership", "families"];
    let mut petals = vec![Domain { domain: "instruction", ..top }];
    petals.extend(others.map(|domain| Domain { domain, ..scored(70.0, None) }));
    rosette::picture(&petals, ring)
}

/// Source: computed by hand: a petal goes from 11 to 45 units of the emblem above the centre, at
/// twice that size, and the centre lies at 140.
#[test]
fn a_petal_is_filled_from_the_heart_as_far_as_its_score() {
    for (score, wanted) in [(100.0, 50.0), (50.0, 84.0), (25.0, 101.0)] {
        let picture = rosette_of(scored(score, None), &scored(40.0, None));
        check(&picture);
        let filled = paths(&picture, Ink::Solid, "instruction");
        let [filled] = filled.as_slice() else { panic!("{filled:?}") };
        assert!((filled.y - wanted).abs() < 1e-6, "{score}: {filled:?}");
        assert!((filled.bottom() - 118.0).abs() < 1e-6, "{score}: {filled:?}");
    }
}

#[test]
fn a_score_of_nothing_is_empty_and_no_score_is_dashed() {
    let picture = rosette_of(scored(0.0, None), &scored(0.0, None));
    check(&picture);
    for domain in ["instruction", "trust"] {
        assert!(paths(&picture, Ink::Solid, domain).is_empty(), "{domain}");
        assert!(paths(&picture, Ink::Absent, domain).is_empty(), "{domain}");
    }
    let none = || Domain { score: Err("nog geen score".to_owned()), ..scored(0.0, None) };
    let picture = rosette_of(none(), &none());
    check(&picture);
    assert_eq!(paths(&picture, Ink::Absent, "instruction").len(), 1);
    assert_eq!(paths(&picture, Ink::Absent, "trust").len(), 5);
    assert!(paths(&picture, Ink::Solid, "trust").is_empty());
}

#[test]
fn every_piece_of_the_ring_stands_for_twenty_points() {
    for (score, pieces) in [(20.0, 1), (21.0, 2), (60.0, 3), (100.0, 5)] {
        let picture = rosette_of(scored(50.0, None), &scored(score, None));
        assert_eq!(paths(&picture, Ink::Solid, "trust").len(), pieces, "{score}");
        assert_eq!(paths(&picture, Ink::Edge, "trust").len(), 5);
    }
}

// The answers to statements.

fn answered(counts: [u32; 3]) -> answers::Row {
    let part =
        |count: u32| Part { count, texts: vec![format!("{count} · 50%"), count.to_string()] };
    let n = format!("n = {}", counts.iter().sum::<u32>());
    answers::Row { text: "Een uitspraak".to_owned(), answers: Ok((counts.map(part), n)) }
}

fn answers(rows: &[answers::Row]) -> Picture {
    let names = ["Geldt helemaal", "Geldt een beetje", "Geldt niet"].map(str::to_owned);
    answers::picture(Some("trust"), rows, names)
}

/// Source: computed by hand: the bar is 262 wide, 58 less than the picture.
#[test]
fn the_parts_of_a_bar_are_as_wide_as_their_shares() {
    let picture = answers(&[answered([2, 1, 1])]);
    check(&picture);
    // The first of each is in the key.
    assert_eq!(boxes(&picture, Ink::Solid).get(1), Some(&(0.0, 131.0)));
    assert_eq!(boxes(&picture, Ink::Tint).get(1), Some(&(131.0, 65.5)));
    assert_eq!(boxes(&picture, Ink::Hollow).get(1), Some(&(197.25, 64.0)));
    // The longest text that fits.
    let texts = texts(&picture);
    assert_eq!(texts.get(4..), Some(&["2 · 50%", "1", "1", "n = 4"][..]));
}

proptest! {
    #[test]
    fn every_count_is_written_however_small_its_part(counts in prop::array::uniform3(0..400_u32)) {
        let picture = answers(&[answered(counts), answered([1, 1, 1])]);
        check(&picture);
        let texts = texts(&picture);
        for count in counts.into_iter().filter(|count| *count > 0) {
            let found = texts.iter().any(|text| text.split(' ').next() == Some(&count.to_string()));
            prop_assert!(found, "{} in {:?}", count, texts);
        }
    }
}

#[test]
fn answers_that_are_not_shown_have_no_bar() {
    let hidden = answers::Row { answers: Err("niet getoond".to_owned()), ..answered([0; 3]) };
    let picture = answers(&[hidden]);
    check(&picture);
    assert_eq!(boxes(&picture, Ink::Solid).len(), 1, "the one of the key");
    assert!(texts(&picture).contains(&"niet getoond"));
}

// Two scores per domain.

fn pair(one: Option<f64>, other: Option<f64>) -> pairs::Row {
    let score = |number: Option<f64>| number.and_then(|number| scored(number, None).score.ok());
    let label = "Samenwerking".to_owned();
    let n = Some("n = 100".to_owned());
    pairs::Row { domain: "trust", label, n, scores: [score(one), score(other)] }
}

/// The centres of the circles of an ink, in order.
fn circles(picture: &Picture, ink: Ink) -> Vec<(f64, f64)> {
    let of = picture.marks.iter().filter(|mark| mark.ink == ink);
    let centre = |shape: &Shape| match shape {
        Shape::Circle(centre, _) => Some((centre.x, centre.y)),
        _ => None,
    };
    of.filter_map(|mark| centre(&mark.shape)).collect()
}

/// Source: computed by hand: the scale goes from 8 to 312.
#[test]
fn two_scores_stand_on_one_scale_and_are_joined() {
    let rows = [pair(Some(0.0), Some(100.0)), pair(Some(50.0), Some(50.0))];
    let picture = pairs::picture([Point::Disc, Point::Ring], &rows, "–", &[]);
    check(&picture);
    // One beside the figure, one on the scale, for each row.
    let (one, other) = (circles(&picture, Ink::Solid), circles(&picture, Ink::Hollow));
    assert_eq!((one.len(), other.len()), (4, 4));
    let of = |all: &[(f64, f64)], place: usize| all.get(place).copied().unwrap();
    assert_eq!((of(&one, 1).0, of(&other, 1).0), (8.0, 312.0));
    assert_eq!((of(&one, 3).0, of(&other, 3).0), (160.0, 160.0));
    assert!(of(&other, 3).1 - of(&one, 3).1 >= 16.0, "equal scores hide nothing");
    assert_eq!(paths(&picture, Ink::Join, "trust").len(), 2);
}

#[test]
fn a_score_that_is_missing_leaves_the_other_alone() {
    let rows = [pair(Some(40.0), None), pair(None, None)];
    let picture = pairs::picture([Point::Disc, Point::Diamond], &rows, "–", &[]);
    check(&picture);
    assert!(paths(&picture, Ink::Join, "trust").is_empty());
    assert_eq!(texts(&picture).iter().filter(|text| **text == "–").count(), 3);
    assert_eq!((boxes(&picture, Ink::Track).len(), boxes(&picture, Ink::Absent).len()), (1, 1));
}

// The ambition scale.

/// Source: computed by hand: the middle stands at 195, and half a bar is 89 wide.
#[test]
fn a_bar_parts_between_two_and_three() {
    let row = ambitions::Row {
        label: "1. Brede ontwikkeling".to_owned(),
        n: "n = 4".to_owned(),
        rated: [Rated::Counts([1, 1, 1, 1]), Rated::Counts([0, 0, 4, 0])],
    };
    let picture = ambitions::picture(&[row], ["Ambitie", "Nu"], &[]);
    check(&picture);
    assert_eq!(boxes(&picture, Ink::Tint), [(172.75, 22.25), (195.0, 22.25), (195.0, 89.0)]);
    assert_eq!(boxes(&picture, Ink::Solid), [(217.25, 22.25)]);
    assert_eq!(boxes(&picture, Ink::Hollow), [(151.25, 20.75)]);
    // How many there are on either side: of the ambition, then of now.
    assert_eq!(texts(&picture).get(3..5), Some(&["2", "2"][..]));
    assert_eq!(texts(&picture).get(6..), Some(&["0", "4"][..]));
}

#[test]
fn one_form_is_a_point_on_the_scale() {
    let row = ambitions::Row {
        label: "m".repeat(80),
        n: String::new(),
        rated: [
            Rated::Point(3, "Zeer grote ambitie".to_owned()),
            Rated::Nothing("Niet ingevuld".to_owned()),
        ],
    };
    let picture = ambitions::picture(&[row], ["Ambitie", "Nu"], &[]);
    check(&picture);
    assert_eq!((circles(&picture, Ink::Solid).len(), circles(&picture, Ink::Ring).len()), (1, 3));
    assert!(texts(&picture).contains(&"3"));
}

/// Source: computed by hand: the scale goes from 8 to 312.
#[test]
fn an_arrow_goes_from_now_to_the_ambition_also_when_that_is_back() {
    let row = |now, ambition| gaps::Row {
        label: "m".repeat(80),
        from_to: (now, ambition),
        text: "1,0 → 4,0".to_owned(),
        note: None,
    };
    let rows = [
        (1.0, 4.0, 312.0, Ink::Solid, 0),
        (4.0, 1.0, 8.0, Ink::Hollow, 1),
        (3.0, 3.1, 220.8, Ink::Solid, 0),
    ];
    for (now, ambition, tip, head, back) in rows {
        let picture = gaps::picture(&[row(now, ambition)], &[]);
        check(&picture);
        let heads: Vec<Rect> = picture
            .marks
            .iter()
            .filter(|mark| mark.ink == head && matches!(mark.shape, Shape::Path(_)))
            .map(|mark| extent(&mark.shape))
            .collect();
        let [head] = heads.as_slice() else { panic!("{heads:?}") };
        let found = if ambition > now { head.right() } else { head.x };
        assert!((found - tip).abs() < 1e-6, "{now} {ambition}: {head:?}");
        let backs = picture.marks.iter().filter(|mark| mark.ink == Ink::Back).count();
        assert_eq!(backs, back, "{now} {ambition}");
    }
    let picture = gaps::picture(&[row(2.5, 2.5)], &[]);
    assert_eq!(circles(&picture, Ink::Solid), [(160.0, circles(&picture, Ink::Solid)[0].1)]);
}

fn quadrants_of(places: &[(f64, f64)]) -> Picture {
    let rows: Vec<quadrants::Row> = (1..)
        .zip(places)
        .map(|(number, &(now, ambition))| quadrants::Row {
            number,
            label: format!("Uitspraak {number} {}", "m".repeat(60)),
            ambition,
            now,
        })
        .collect();
    let quadrants =
        ["Eerst aan werken", "Vasthouden en delen", "Nu niet", "Loopt goed, geen extra inzet"];
    quadrants::picture(&rows, &quadrants::Names { ambition: "↑ Ambitie", now: "Nu →", quadrants })
}

/// Source: computed by hand: the scale to the right goes from 44 to 292, so its middle is 168.
#[test]
fn the_cross_stands_in_the_middle_of_the_scale_wherever_the_statements_are() {
    for places in [&[(1.0, 1.0), (1.2, 1.1)][..], &[(4.0, 4.0)], &[]] {
        let picture = quadrants_of(places);
        check(&picture);
        let cross: Vec<Rect> = picture
            .marks
            .iter()
            .filter(|mark| mark.ink == Ink::Middle)
            .map(|mark| extent(&mark.shape))
            .collect();
        assert_eq!(cross.last().map(|line| (line.x, line.width)), Some((168.0, 0.0)));
    }
}

proptest! {
    #[test]
    fn numbers_stand_beside_each_other_however_their_statements_lie(
        places in prop::collection::vec((1..=7_u8, 1..=7_u8), 0..=10)
    ) {
        let half = |steps: u8| f64::midpoint(1.0, f64::from(steps));
        let places: Vec<_> = places.into_iter().map(|(now, up)| (half(now), half(up))).collect();
        let picture = quadrants_of(&places);
        check(&picture);
        let numbers: Vec<(f64, f64)> = picture
            .marks
            .iter()
            .filter_map(|mark| match (&mark.shape, mark.ink) {
                (Shape::Circle(centre, radius), Ink::Solid) if *radius > 5.0 => {
                    Some((centre.x, centre.y))
                }
                _ => None,
            })
            .collect();
        prop_assert_eq!(numbers.len(), 2 * places.len(), "on the plot and in the key");
        for (place, one) in numbers.iter().enumerate() {
            for other in numbers.iter().skip(place + 1) {
                let far = (one.0 - other.0).hypot(one.1 - other.1);
                prop_assert!(far >= 22.0, "{:?} and {:?}", one, other);
            }
        }
    }
}

#[test]
fn a_statement_with_room_stands_where_it_is() {
    let picture = quadrants_of(&[(1.0, 4.0), (4.0, 1.0)]);
    let numbers = circles(&picture, Ink::Solid);
    assert_eq!(numbers.first().map(|centre| centre.0), Some(44.0));
    assert_eq!(numbers.get(1).map(|centre| centre.0), Some(292.0));
    assert_eq!(numbers.len(), 4, "no lines to places");
}

// Many schools.

#[test]
fn many_schools_are_several_pictures_and_no_name_is_cut() {
    let workspace = workspace();
    let found: Vec<Row> = linked_schools(&workspace, &Links::default())
        .iter()
        .map(|school| Row::of(school, None))
        .collect();
    let with_talent = found.iter().find(|row| !row.domains.is_empty()).unwrap();
    let long = Row { name: "m".repeat(80), ..with_talent.clone() };
    let rows = vec![&long; 130];
    let pictures = chart::heat(Lang::Nl, &rows);
    assert_eq!(pictures.iter().map(|one| one.table.rows.len()).collect::<Vec<_>>(), [60, 60, 10]);
    let titles: Vec<&str> = pictures.iter().map(|one| one.title.as_str()).collect();
    assert_eq!(titles.last(), Some(&"Scholen en onderwerpen (3 van 3)"));
    for one in &pictures {
        check(&one.picture);
    }
    let few: Vec<&Row> =
        found.iter().filter(|row| row.talent == Some(Err(Withholding::TooFew))).collect();
    let [picture] = &chart::heat(Lang::Nl, &few)[..] else { panic!("{} rows", few.len()) };
    assert!(picture.table.rows.iter().all(|row| row.cells.iter().all(|cell| cell == "<5")));
    assert!(chart::heat(Lang::Nl, &[]).is_empty());
}

// Whole charts.

/// A network in which there is a school of every kind.
fn workspace() -> Workspace {
    let mut workspace = Workspace::default();
    for file in network(20, 1, Date::new(2026, 11, 20).unwrap()) {
        for version in exchange::read(&file.bytes).unwrap().versions {
            workspace.add(version);
        }
    }
    workspace
}

fn sample() -> Vec<School> {
    schools(&workspace())
}

/// Every chart of every series of a sample, with a name for each.
fn all(lang: Lang) -> Vec<(String, Chart)> {
    let mut all = Vec::new();
    for (place, school) in sample().iter().enumerate() {
        let shown = school.talent.iter().filter_map(|series| series.figures.as_ref().ok());
        let shown: Vec<&TalentFigures> = shown.collect();
        let talent = shown.iter().flat_map(|figures| of_talent(lang, figures, &shown));
        let ambition = school.ambition.iter().flat_map(|series| {
            [
                chart::ambitions(lang, series),
                chart::gaps(lang, series),
                chart::quadrants(lang, series),
            ]
        });
        let charts = talent.chain(ambition.flatten());
        all.extend(charts.map(|chart| (format!("{place} {}", chart.kind), chart)));
    }
    let workspace = workspace();
    let rows: Vec<Row> = linked_schools(&workspace, &Links::default())
        .iter()
        .map(|school| Row::of(school, None))
        .collect();
    let heat = chart::heat(lang, &rows.iter().collect::<Vec<_>>());
    all.extend(heat.into_iter().map(|chart| ("heat".to_owned(), chart)));
    all
}

fn of_talent(lang: Lang, figures: &TalentFigures, others: &[&TalentFigures]) -> Vec<Chart> {
    let some = vec![Some((40.0, 60.5)); 6];
    let mut all = vec![chart::domains(lang, figures, &some), chart::domains(lang, figures, &[])];
    all.extend(chart::rosette(lang, figures));
    all.extend(figures.domains.iter().map(|domain| chart::answers(lang, domain)));
    let round = |figures, year| Round {
        figures,
        intervals: &some,
        forms: 12,
        day: Date::new(year, 9, 30).unwrap(),
    };
    for other in others {
        all.push(chart::beside(lang, figures, other, &some));
        all.push(chart::change(lang, &round(figures, 2025), &round(other, 2026)));
    }
    all
}

/// Every kind of chart is among those of the sample.
#[test]
fn the_sample_has_every_kind_of_chart() {
    let kinds: BTreeSet<&str> = all(Lang::Nl).iter().map(|(_, chart)| chart.kind).collect();
    let wanted = [
        "ambitions",
        "answers",
        "beside",
        "change",
        "domains",
        "gaps",
        "heat",
        "quadrants",
        "rosette",
    ];
    assert_eq!(kinds.into_iter().collect::<Vec<_>>(), wanted);
}

#[test]
fn no_chart_of_a_sample_is_cut_or_has_labels_on_each_other() {
    for lang in Lang::ALL {
        let all = all(lang);
        assert!(all.len() > 100, "only {}", all.len());
        for (name, chart) in &all {
            check(&chart.picture);
            assert!(!chart.says.is_empty() && !chart.title.is_empty(), "{name}");
            let columns = chart.table.heads.len();
            for row in &chart.table.rows {
                assert_eq!(row.cells.len() + 1, columns, "{name}: {row:?}");
                assert!(row.cells.iter().all(|cell| !cell.is_empty()), "{name}: {row:?}");
            }
        }
    }
}

#[test]
fn a_chart_says_what_is_highest_and_where_most_is_to_be_won() {
    let schools = sample();
    let (_, figures) = schools
        .iter()
        .filter_map(School::talent_basis)
        .find(|(series, _)| series.series == Series::Personal)
        .unwrap();
    let chart = chart::domains(Lang::Nl, figures, &[]);
    let numbers: Vec<u32> =
        chart.table.rows.iter().filter_map(|row| row.cells.first()?.parse().ok()).collect();
    let (most, least) = (numbers.iter().max().unwrap(), numbers.iter().min().unwrap());
    assert!(chart.says.starts_with("Hoogste score: "), "{}", chart.says);
    assert!(chart.says.contains(&format!(", {most}. ")), "{}", chart.says);
    assert!(chart.says.ends_with(&format!(", {least}.")), "{}", chart.says);
}

// Saved pictures.

#[test]
fn a_saved_picture_is_well_formed_and_has_nothing_left_to_look_up() {
    for lang in Lang::ALL {
        for (name, chart) in all(lang) {
            let text = standalone(lang, &chart);
            let read = roxmltree::Document::parse(&text).unwrap();
            let root = read.root_element();
            assert_eq!(root.tag_name().namespace(), Some("http://www.w3.org/2000/svg"));
            assert_eq!(root.first_element_child().unwrap().text(), Some(chart.title.as_str()));
            for element in root.descendants().filter(roxmltree::Node::is_element) {
                for attribute in element.attributes() {
                    let (of, value) = (attribute.name(), attribute.value());
                    assert!(!matches!(of, "class" | "style" | "data-domain"), "{name}: {of}");
                    assert!(!value.contains("var(") && !value.is_empty(), "{name}: {of}={value}");
                }
                if let tag @ ("rect" | "circle" | "path" | "text") = element.tag_name().name() {
                    let fill = element.attribute("fill");
                    let colour = |fill: &str| fill == "none" || fill.starts_with('#');
                    assert!(fill.is_some_and(colour), "{name}: {tag} is filled with {fill:?}");
                }
            }
        }
    }
}

#[test]
fn a_saved_picture_shows_any_name_as_it_is() {
    let name = "<b>&\"'</b>\u{0}\u{1b}\u{fffe} ]]> É\u{202e}漢";
    let chart = all(Lang::Nl).remove(0).1.about(name.to_owned());
    let text = standalone(Lang::Nl, &chart);
    let read = roxmltree::Document::parse(&text).unwrap();
    let texts: Vec<_> = read.descendants().filter_map(|node| node.text()).collect();
    assert!(texts.contains(&"<b>&\"'</b> ]]> É\u{202e}漢"), "{texts:?}");
    assert!(!text.contains('\u{0}'));
}

#[test]
fn every_ink_stands_in_the_style_sheet() {
    let sheet = std::fs::read_to_string("style/parts/chart.css").unwrap();
    for ink in Ink::ALL {
        assert!(sheet.contains(&format!("\n  .chart .{} {{", ink.name())), "{ink:?}");
    }
}

// On the page.

#[test]
fn a_figure_is_named_by_its_title_and_sentence_and_has_its_figures_as_a_table() {
    fn walk<'e>(element: &'e Parts, found: &mut Vec<&'e Parts>) {
        found.push(element);
        for child in &element.children {
            if let Node::Element(child) = child {
                walk(child.parts(), found);
            }
        }
    }
    let attribute = |element: &Parts, name: &str| {
        element.traits.iter().find_map(|one| match one {
            Trait::Attribute(of, value) if *of == name => Some(value.to_string()),
            _ => None,
        })
    };
    let (_, chart) = all(Lang::En).remove(0);
    let frame = Frame { id: "scores".to_owned(), level: 4, save: None };
    let element = figure(Lang::En, &chart, frame);
    let mut found = Vec::new();
    walk(element.parts(), &mut found);
    let ids: Vec<String> = found.iter().filter_map(|one| attribute(one, "id")).collect();
    let picture = found.iter().find(|one| one.tag == "svg").unwrap();
    assert_eq!(attribute(picture, "role").as_deref(), Some("img"));
    let names = attribute(picture, "aria-labelledby").unwrap();
    assert!(names.split(' ').all(|name| ids.iter().any(|id| id == name)), "{names} in {ids:?}");
    assert_eq!(names.split(' ').count(), 2);
    let count = |tag: &str| found.iter().filter(|one| one.tag == tag).count();
    assert_eq!((count("h4"), count("table"), count("button")), (1, 1, 0));
    let scopes = |scope: &str| {
        found.iter().filter(|one| attribute(one, "scope").as_deref() == Some(scope)).count()
    };
    assert_eq!(scopes("row"), chart.table.rows.len());
    assert_eq!(scopes("col"), chart.table.heads.len());
}
