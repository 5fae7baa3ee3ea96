//! The blank form of the talentscan.

use super::blank::{head, line, square, tick, who};
use crate::domain::instrument::{Domain, Statement, talentscan};
use crate::domain::text::Lang;
use crate::ui::html::{div, p, section, span, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{fill, paper as words};

/// How many lines there are for a good example.
const LINES: usize = 2;

/// Every statement with boxes to tick, and room for a good example of each topic.
pub(super) fn form(lang: Lang) -> Element {
    let scan = talentscan();
    let question = scan.scales.first().map(|scale| scale.question.get(lang));
    let intro = div()
        .class("intro")
        .child(who(lang))
        .child(
            p().class("consent")
                .child(tick(fill::BESIDE_TEAM.get(lang)))
                .child(" ")
                .child(span().class("soft").text(&words::PRINCIPAL_ONLY, lang)),
        )
        .child(p().child(question).child(" ").text(&words::ONE_BOX, lang))
        .child(scan.example.as_ref().map(|(_, hint)| {
            p().class("soft small").text(&words::EXAMPLES, lang).child(" ").child(hint.get(lang))
        }));
    let topics = scan.domains.iter().enumerate().map(|(place, domain)| topic(lang, place, domain));
    let statements = table().class("ticks").child(thead().child(labels(lang))).children(topics);
    let hand_in = p().class("hand-in soft").text(&words::HAND_IN, lang);
    section()
        .class("leaf form")
        .attr("data-instrument", scan.id.name())
        .attr("aria-label", scan.title.get(lang))
        .child(part::running(head(lang, scan.title.get(lang)), vec![intro, statements, hand_in]))
}

/// The heads of the columns: a label per rating, and one for who does not know.
fn labels(lang: Lang) -> Element {
    let scan = talentscan();
    let points = scan.scales.iter().flat_map(|scale| &scale.points);
    let label = |text: &'static str| th().attr("scope", "col").class("label").child(text);
    tr().child(th().attr("scope", "col").text(&words::STATEMENT, lang))
        .children(points.map(|point| label(point.get(lang))))
        .child(label(scan.unknown.get(lang)).state("unknown"))
}

fn topic(lang: Lang, place: usize, domain: &'static Domain) -> Element {
    let columns =
        (talentscan().scales.iter().map(|scale| scale.points.len()).sum::<usize>() + 2).to_string();
    let title = th()
        .attr("scope", "rowgroup")
        .attr("colspan", columns.clone())
        .child(format!("{}. ", place + 1))
        .child(domain.title.get(lang));
    let example = talentscan().example.as_ref().map(|(question, _)| {
        let first = p().child(span().class("small").child(question.get(lang))).child(line());
        let others = (1..LINES).map(|_| line());
        tr().child(td().class("room").attr("colspan", columns).child(first).children(others))
    });
    tbody()
        .attr("data-domain", domain.id.as_str())
        .child(tr().class("topic").child(title))
        .children(talentscan().statements_of(place).map(|one| statement(lang, one)))
        .child(example)
}

fn statement(lang: Lang, statement: &'static Statement) -> Element {
    let boxes = talentscan().scales.iter().flat_map(|scale| &scale.points);
    tr().attr("data-statement", statement.id.as_str())
        .child(th().attr("scope", "row").child(statement.text.get(lang)))
        .children(boxes.map(|_| td().child(square())))
        .child(td().state("unknown").child(square()))
}
