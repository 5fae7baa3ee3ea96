//! A picture as inline SVG: every mark an element, its ink a class, its domain a colour.

use crate::app::chart::{Anchor, Mark, Picture, Place, Shape, Step, Written};
use crate::ui::node::Element;

/// The picture as an element. It says nothing by itself: what it shows, who uses it says.
pub(super) fn svg(picture: &Picture) -> Element {
    let (width, height) = (number(picture.width), number(picture.height));
    Element::new("svg")
        .class("picture")
        .attr("viewBox", format!("0 0 {width} {height}"))
        .attr("focusable", "false")
        .children(marks(picture))
}

/// The marks of a picture.
pub(super) fn marks(picture: &Picture) -> impl Iterator<Item = Element> + '_ {
    picture.marks.iter().map(mark)
}

fn mark(mark: &Mark) -> Element {
    let element = match &mark.shape {
        Shape::Box(rect) => Element::new("rect")
            .attr("x", number(rect.x))
            .attr("y", number(rect.y))
            .attr("width", number(rect.width))
            .attr("height", number(rect.height)),
        Shape::Circle(centre, radius) => Element::new("circle")
            .attr("cx", number(centre.x))
            .attr("cy", number(centre.y))
            .attr("r", number(*radius)),
        Shape::Path(steps) => Element::new("path").attr("d", path(steps)),
        Shape::Text(written) => text(written),
    };
    element.class(mark.ink.name()).attr("data-domain", mark.domain)
}

fn text(written: &Written) -> Element {
    let anchor = match written.anchor {
        Anchor::Start => None,
        Anchor::Middle => Some("middle"),
        Anchor::End => Some("end"),
    };
    Element::new("text")
        .attr("x", number(written.at.x))
        .attr("y", number(written.at.y))
        .attr("font-size", number(written.size))
        .attr("font-weight", written.bold.then_some("600"))
        .attr("text-anchor", anchor)
        .child(written.text.clone())
}

fn path(steps: &[Step]) -> String {
    let step = |step: &Step| match step {
        Step::To(to) => format!("M{}", pair(*to)),
        Step::Line(to) => format!("L{}", pair(*to)),
        Step::Curve(one, two, to) => format!("C{} {} {}", pair(*one), pair(*two), pair(*to)),
        Step::Close => "Z".to_owned(),
    };
    steps.iter().map(step).collect::<Vec<_>>().concat()
}

fn pair(place: Place) -> String {
    format!("{} {}", number(place.x), number(place.y))
}

/// A number with at most two decimals, as SVG writes it.
pub(super) fn number(number: f64) -> String {
    let hundredths = crate::ui::format::whole(number * 100.0);
    let sign = if hundredths < 0 { "-" } else { "" };
    let (whole, rest) = (hundredths.abs() / 100, hundredths.abs() % 100);
    let text = format!("{sign}{whole}.{rest:02}");
    text.trim_end_matches('0').trim_end_matches('.').to_owned()
}
