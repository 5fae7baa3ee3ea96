//! Charts: where their marks stand, what they say, and the pictures that are saved.

use proptest::prelude::*;
use talentscan::app::chart::answers::{self, Part};
use talentscan::app::chart::domains::{self, Row, Score};
use talentscan::app::chart::{
    BODY, Ink, LABEL, NOTE, Picture, Rect, Shape, Type, WIDTH, width, wrap,
};
use talentscan::domain::exchange;
use talentscan::domain::response::Series;
use talentscan::domain::sample::network;
use talentscan::domain::school::{School, TalentFigures, schools};
use talentscan::domain::text::Lang;
use talentscan::domain::time::Date;
use talentscan::domain::workspace::Workspace;
use talentscan::ui::chart::{self, Chart, Frame, figure, standalone};

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
    use talentscan::app::chart::{Anchor, Step};
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

fn scored(number: f64, interval: Option<(f64, f64)>) -> Row {
    let score = Score { number, text: number.to_string(), n: "n = 12".to_owned(), interval };
    Row { domain: "trust", label: "Vertrouwen".to_owned(), score: Ok(score) }
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
    let row = Row { score: Err("nog geen score".to_owned()), ..scored(0.0, None) };
    let picture = domains::picture(&[row], &[]);
    check(&picture);
    assert_eq!(boxes(&picture, Ink::Absent).len(), 1);
    assert!(boxes(&picture, Ink::Solid).is_empty() && boxes(&picture, Ink::Track).is_empty());
    assert!(texts(&picture).contains(&"nog geen score"));
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

// Whole charts.

/// The schools of a network in which there is one of every kind.
fn sample() -> Vec<School> {
    let mut workspace = Workspace::default();
    for file in network(20, 1, Date::new(2026, 11, 20).unwrap()) {
        for version in exchange::read(&file.bytes).unwrap().versions {
            workspace.add(version);
        }
    }
    schools(&workspace)
}

/// Every chart of every series of a sample, with a name for each.
fn all(lang: Lang) -> Vec<(String, Chart)> {
    let mut all = Vec::new();
    for (place, school) in sample().iter().enumerate() {
        for series in &school.talent {
            let Ok(figures) = &series.figures else { continue };
            all.extend(
                of_talent(lang, figures).map(|chart| (format!("{place} {}", chart.kind), chart)),
            );
        }
    }
    all
}

fn of_talent(lang: Lang, figures: &TalentFigures) -> impl Iterator<Item = Chart> {
    let some = vec![Some((40.0, 60.5)); 6];
    let domains = [chart::domains(lang, figures, &some), chart::domains(lang, figures, &[])];
    let answers = figures.domains.iter().map(move |domain| chart::answers(lang, domain));
    domains.into_iter().chain(answers)
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
    use talentscan::ui::node::{Node, Parts, Trait};
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
