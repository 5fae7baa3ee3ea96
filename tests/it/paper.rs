//! What leaves by the printer: blank forms that ask everything once, and posters of what counts.

use std::sync::LazyLock;
use talentscan::app::paper::{Event, Papers, Print};
use talentscan::app::result::{self, Results};
use talentscan::app::worker::{Canvas, Opening, Page, Sheet};
use talentscan::domain::exchange::{self, FileKind, Header};
use talentscan::domain::figure::ambition::Counted;
use talentscan::domain::instrument::{
    Instrument, InstrumentId, OWN, Scale, Statement, ambition_scale, instrument, talentscan,
};
use talentscan::domain::own::Own;
use talentscan::domain::record::{Content, ExportId, Kind, RecordId, Version};
use talentscan::domain::response::{Response, Series};
use talentscan::domain::sample;
use talentscan::domain::school::{School, schools};
use talentscan::domain::text::Lang;
use talentscan::domain::time::{Date, Moment};
use talentscan::domain::workspace::Workspace;
use talentscan::ui::node::{Element, Node, Parts, Trait};
use talentscan::ui::sheet::Drawing;
use talentscan::ui::wire;

/// What a network of schools made.
static VERSIONS: LazyLock<Vec<Version>> = LazyLock::new(|| {
    let files = sample::network(40, 7, today());
    let read = files.iter().map(|file| exchange::read(&file.bytes).unwrap().versions);
    let merged: Workspace = read.flatten().collect();
    merged.heads().cloned().collect()
});

fn today() -> Date {
    Date::new(2026, 11, 22).unwrap()
}

/// This as the text of a file.
fn file_of(versions: &[Version]) -> String {
    let at = Moment { date: today(), hour: 12, minute: 0, second: 0 };
    let header = Header::new(FileKind::Personal, ExportId::from_bits(1), at, "test", versions);
    exchange::write(&header, versions)
}

/// The page of a device that holds this.
fn papers(versions: &[Version]) -> Papers {
    let own = file_of(versions);
    let mut papers = Papers::default();
    papers.open(&Opening { sheet: Sheet::Paper, own, viewed: None, organisation: None });
    papers
}

/// The reports of all schools that a device with this has a result of, in this language.
fn reports(versions: &[Version], lang: Lang) -> Vec<(School, Element)> {
    let mut results = Results::default();
    results.lang = lang;
    let own = file_of(versions);
    results.open(&Opening { sheet: Sheet::Result, own, viewed: None, organisation: None });
    let schools = results.schools.clone();
    let draw = |school: School| {
        let _ = results.update(result::Event::Show(school.id));
        let page = wire::unpack(&Drawing::default().draw(Page::Result(&results))).unwrap();
        let mut reports = found(page, &|parts| has(parts, "class", "report"));
        assert_eq!(reports.len(), 1);
        (school, reports.remove(0))
    };
    schools.into_iter().map(draw).collect()
}

/// What is printed, in this language.
fn leaf(papers: &mut Papers, lang: Lang, print: Print) -> Element {
    papers.lang = lang;
    papers.update(Event::Choose(print));
    assert_eq!(papers.chosen(), print);
    let page = wire::unpack(&Drawing::default().draw(Page::Paper(papers))).unwrap();
    let leaves = found(page, &|parts| has(parts, "class", "leaf"));
    assert_eq!(leaves.len(), 1, "{print:?}");
    leaves.into_iter().next().unwrap()
}

/// The elements for which this holds, the outermost of each.
fn found(element: Element, is_it: &impl Fn(&Parts) -> bool) -> Vec<Element> {
    if is_it(element.parts()) {
        return vec![element];
    }
    let children = element.into_parts().children.into_iter();
    let elements = children.filter_map(|child| match child {
        Node::Element(element) => Some(element),
        Node::Text(_) => None,
    });
    elements.flat_map(|child| found(child, is_it)).collect()
}

fn attribute<'p>(parts: &'p Parts, wanted: &str) -> Option<&'p str> {
    parts.traits.iter().find_map(|one| match one {
        Trait::Attribute(name, value) if *name == wanted => Some(value.as_ref()),
        _ => None,
    })
}

fn has(parts: &Parts, name: &str, word: &str) -> bool {
    attribute(parts, name).is_some_and(|value| value.split(' ').any(|one| one == word))
}

fn text(element: &Element) -> String {
    let children = element.parts().children.iter();
    let texts = children.map(|child| match child {
        Node::Element(element) => text(element) + "\n",
        Node::Text(words) => words.to_string(),
    });
    texts.collect()
}

#[test]
fn a_blank_form_asks_everything_once() {
    for id in InstrumentId::ALL {
        for lang in Lang::ALL {
            let asked = instrument(id);
            let form = leaf(&mut papers(&[]), lang, Print::Blank(id));
            let all = text(&form);
            for statement in asked.statements.iter().chain(&asked.own) {
                let times = all.matches(statement.text.get(lang)).count();
                assert_eq!(times, 1, "{}: {all}", statement.text.get(lang));
            }
            for label in asked.scales.iter().flat_map(|scale| &scale.points) {
                assert!(all.contains(label.get(lang)), "{} is not in: {all}", label.get(lang));
            }
            for domain in &asked.domains {
                assert!(all.contains(domain.title.get(lang)), "{}", domain.id);
            }
            if let Some((question, _)) = &asked.example {
                let rooms = all.matches(question.get(lang)).count();
                assert_eq!(rooms, asked.domains.len(), "room for an example");
            }
            let ratings: usize = asked.scales.iter().map(|scale| scale.points.len()).sum();
            let unknown = usize::from(id == InstrumentId::Talentscan);
            let rows = found(form, &|parts| attribute(parts, "data-statement").is_some());
            assert_eq!(rows.len(), asked.statements.len() + asked.own.iter().count());
            for row in rows {
                let boxes = found(row, &|parts| has(parts, "class", "box")).len();
                assert_eq!(boxes, ratings + unknown, "boxes of a row of {id:?}");
            }
        }
    }
}

#[test]
fn the_poster_of_a_school_names_the_ambitions_that_count_and_no_other() {
    let mut papers = papers(&VERSIONS);
    let merged: Workspace = VERSIONS.iter().cloned().collect();
    let all: Vec<School> =
        schools(&merged).into_iter().filter(|school| school.ambition_basis().is_some()).collect();
    let ids: Vec<_> = all.iter().map(|school| Print::Poster(school.id)).collect();
    assert_eq!(papers.prints()[2..], ids);
    assert!(ids.len() > 20, "{}", ids.len());
    for school in &all {
        let (_, figures) = school.ambition_basis().unwrap();
        let ordered = figures.priority.iter().map(|place| &figures.statements[*place]);
        let counted = ordered.filter(|one| one.counted == Counted::Yes && one.pairs.is_some());
        let wanted: Vec<&str> = counted.map(|one| one.statement.as_str()).collect();
        for lang in Lang::ALL {
            let poster = leaf(&mut papers, lang, Print::Poster(school.id));
            let all = text(&poster);
            for Statement { id, text, .. } in &ambition_scale().statements {
                let is_named = wanted.iter().take(5).any(|one| one == id);
                assert_eq!(all.contains(text.get(lang)), is_named, "{id} in: {all}");
            }
            let named = found(poster, &|parts| attribute(parts, "data-statement").is_some());
            let named: Vec<_> = named
                .iter()
                .map(|item| attribute(item.parts(), "data-statement").unwrap().to_owned())
                .collect();
            assert_eq!(named, wanted[..wanted.len().min(5)], "{all}");
        }
    }
}

/// Forms that name no school, all alike, each with this text of an own ambition.
fn forms(count: u64, series: Series, own: &str) -> Vec<Version> {
    let mut own_records = Own::default();
    let form = |number: u64| {
        let mut form = Response::new(ambition_scale(), today());
        form.series = series;
        form.own = (!own.is_empty()).then(|| own.to_owned());
        let statements = ambition_scale().statements.iter().map(|one| one.id.as_str());
        for statement in statements.chain(form.own.is_some().then_some(OWN)) {
            form.rate(statement, Scale::Ambition, 4);
            form.rate(statement, Scale::Now, if statement == OWN { 1 } else { 2 });
        }
        let id = RecordId::from_bits(number);
        own_records.write(id, Kind::Response, Content::Response(form));
        own_records.get(id).unwrap().version.clone()
    };
    (1..=count).map(form).collect()
}

#[test]
fn a_poster_is_of_enough_people_and_has_room_for_any_text() {
    let long = "samen leren ".repeat(170);
    let rows = [
        ("four people apart", forms(4, Series::Personal, ""), 0),
        ("five people apart", forms(5, Series::Personal, ""), 1),
        ("one form made together", forms(1, Series::Joint, &long), 1),
    ];
    for (what, versions, posters) in rows {
        let mut papers = papers(&versions);
        assert_eq!(papers.prints().len(), 2 + posters, "{what}");
        if posters > 0 {
            let all = text(&leaf(&mut papers, Lang::Nl, Print::Poster(None)));
            assert!(all.chars().count() < 1_300, "{what}: {all}");
            assert_eq!(all.contains("samen leren samen leren"), what.contains("together"));
        }
    }
}

#[test]
fn the_report_says_the_counts_that_may_be_shown_and_no_other() {
    let (mut bars, mut schools) = (0, 0);
    for (school, report) in reports(&VERSIONS, Lang::Nl) {
        schools += 1;
        let shown = school.talent_basis().filter(|(series, _)| series.forms > 1);
        let statements = shown.iter().flat_map(|(_, figures)| &figures.domains);
        let wanted: Vec<(String, Vec<String>)> = statements
            .flat_map(|domain| &domain.statements)
            .filter_map(|one| {
                let counts = one.counts?;
                let given = [3, 2, 1].map(|rating| counts.get(rating)).into_iter();
                let given = given.filter(|count| *count > 0).map(|count| count.to_string());
                Some((one.statement.clone(), given.collect()))
            })
            .collect();
        let rows = found(report, &|parts| {
            parts.tag == "tr" && attribute(parts, "data-statement").is_some()
        });
        let drawn = rows.into_iter().filter_map(|row| {
            let statement = attribute(row.parts(), "data-statement").unwrap().to_owned();
            let parts = found(row, &|parts| has(parts, "class", "part"));
            let counts = parts.iter().map(|part| match part.parts().children.first() {
                Some(Node::Text(count)) => count.to_string(),
                other => panic!("{other:?}"),
            });
            let counts: Vec<String> = counts.collect();
            (!counts.is_empty()).then_some((statement, counts))
        });
        let drawn: Vec<_> = drawn.collect();
        assert_eq!(drawn, wanted);
        bars += drawn.len();
    }
    assert!(schools > 30 && bars > 200, "{bars} bars of {schools} schools");
}

/// Forms of a team, of which so many rate every statement; the first one rates like this.
fn team(asked: &Instrument, forms: u64, first: u8) -> Vec<Version> {
    let mut own = Own::default();
    let rates = |number| {
        let mut form = Response::new(asked, today());
        for statement in &asked.statements {
            for scale in &asked.scales {
                form.rate(&statement.id, scale.id, if number == 1 { first } else { 2 });
            }
        }
        let id = RecordId::from_bits(number);
        own.write(id, Kind::Response, Content::Response(form));
        own.get(id).unwrap().version.clone()
    };
    (1..=forms).map(rates).collect()
}

/// Whatever one of four people answers, the paper is the same.
#[test]
fn the_report_depends_on_no_answer_of_a_small_group() {
    for asked in [talentscan(), ambition_scale()] {
        for lang in Lang::ALL {
            let printed = |forms, first| {
                let reports = reports(&team(asked, forms, first), lang);
                reports.iter().map(|(_, report)| text(report)).collect::<String>()
            };
            assert_eq!(printed(4, 1), printed(4, 3), "{:?}", asked.id);
            assert_ne!(printed(5, 1), printed(5, 3), "{:?}", asked.id);
        }
    }
}
