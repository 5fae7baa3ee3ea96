//! The blank form of the ambition scale.

use super::blank::{head, line, square, who};
use crate::domain::instrument::{Statement, ambition_scale};
use crate::domain::text::Lang;
use crate::ui::html::{div, li, p, section, span, table, tbody, td, th, thead, tr, ul};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::paper as words;

/// Every statement with boxes to tick for ambition and for now, and room for an own one.
pub(super) fn form(lang: Lang) -> Element {
    let scale = ambition_scale();
    let stem = scale.stem.as_ref().map(|stem| p().class("stem").child(stem.get(lang)));
    let questions = scale.scales.iter().map(|scale| li().child(scale.question.get(lang)));
    let intro = div()
        .class("intro")
        .child(who(lang))
        .child(p().text(&words::TWICE, lang))
        .child(ul().children(questions))
        .child(stem);
    let statements = table()
        .class("ticks")
        .state("twice")
        .child(thead().child(scales(lang)).child(labels(lang)))
        .child(
            tbody()
                .children(scale.statements.iter().enumerate().map(|(place, one)| {
                    row(one, vec![text(format!("{}. {}", place + 1, one.text.get(lang)))])
                }))
                .children(scale.own.as_ref().map(|own| {
                    let prompt = format!("{}. {}", scale.statements.len() + 1, own.text.get(lang));
                    row(own, vec![text(prompt), line(), line()]).class("own")
                })),
        );
    let hand_in = p().class("hand-in soft").text(&words::HAND_IN, lang);
    section()
        .class("leaf form")
        .attr("data-instrument", scale.id.name())
        .attr("aria-label", scale.title.get(lang))
        .child(part::running(head(lang, scale.title.get(lang)), vec![intro, statements, hand_in]))
}

fn text(text: String) -> Element {
    span().child(text)
}

/// The two questions as heads of their columns.
fn scales(lang: Lang) -> Element {
    let heads = ambition_scale().scales.iter().map(|scale| {
        th().attr("scope", "colgroup")
            .attr("colspan", scale.points.len().to_string())
            .attr("data-scale", scale.id.name())
            .child(words::scale(scale.id).get(lang))
    });
    tr().child(th().attr("scope", "col").attr("rowspan", "2").text(&words::STATEMENT, lang))
        .children(heads)
}

/// The labels of both scales.
fn labels(lang: Lang) -> Element {
    let labels = ambition_scale().scales.iter().flat_map(|scale| {
        scale.points.iter().enumerate().map(|(place, point)| {
            th().attr("scope", "col")
                .class("label")
                .state((place == 0).then_some("first"))
                .child(point.get(lang))
        })
    });
    tr().children(labels)
}

fn row(statement: &'static Statement, says: Vec<Element>) -> Element {
    let boxes = ambition_scale().scales.iter().flat_map(|scale| {
        (0..scale.points.len())
            .map(|place| td().state((place == 0).then_some("first")).child(square()))
    });
    tr().attr("data-statement", statement.id.as_str())
        .child(th().attr("scope", "row").child(says))
        .children(boxes)
}
