//! A chart as a picture of its own: SVG as a text that any program shows alike.
//!
//! Word, `LibreOffice` and a canvas know neither the page's style sheet nor its fonts. So every
//! class becomes attributes, fonts are generic families, the ground is white, and title, sentence
//! and whose figures these are stand above the marks.

use super::Chart;
use super::style::Style;
use super::svg::{marks, number};
use crate::app::chart::{BODY, LABEL, NOTE, Picture, Place, Type};
use crate::domain::text::Lang;
use crate::ui::node::{Element, Node, Parts, Trait};

/// The room around the picture, in its units.
const MARGIN: f64 = 16.0;

/// How many pixels wide and high a unit is.
const PIXELS: f64 = 2.0;

/// The title.
const TITLE: Type = Type { size: 18.0, ..LABEL };

/// The chart as the text of an SVG file.
pub fn standalone(lang: Lang, chart: &Chart) -> String {
    let style = Style::read();
    let mut head = Picture::new(chart.picture.width);
    let mut below = head.paragraph(TITLE, Place { x: 0.0, y: 0.0 }, head.width, &chart.title) + 2.0;
    for (kind, text) in [(NOTE, chart.about.as_ref()), (BODY, Some(&chart.says))] {
        if let Some(text) = text {
            below = head.paragraph(kind, Place { x: 0.0, y: below }, head.width, text) + 4.0;
        }
    }
    below += 10.0;
    let (width, height) =
        (chart.picture.width + 2.0 * MARGIN, below + chart.picture.height + 2.0 * MARGIN);
    let moved = |y: f64| format!("translate({} {})", number(MARGIN), number(MARGIN + y));
    let element = Element::new("svg")
        .attr("xmlns", "http://www.w3.org/2000/svg")
        .attr("width", number(width * PIXELS))
        .attr("height", number(height * PIXELS))
        .attr("viewBox", format!("0 0 {} {}", number(width), number(height)))
        .attr("role", "img")
        .attr("font-family", "sans-serif")
        .attr("xml:lang", lang.code())
        .child(Element::new("title").child(chart.title.clone()))
        .child(Element::new("desc").child(chart.says.clone()))
        .child(
            Element::new("rect")
                .attr("width", number(width))
                .attr("height", number(height))
                .attr("fill", style.token("--sheet", None)),
        )
        .child(Element::new("g").attr("transform", moved(0.0)).children(marks(&head)))
        .child(Element::new("g").attr("transform", moved(below)).children(marks(&chart.picture)));
    let mut text = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    write(&style, element.parts(), &mut text);
    text.push('\n');
    text
}

/// Writes an element as XML, with attributes for its class.
fn write(style: &Style, element: &Parts, into: &mut String) {
    into.push('<');
    into.push_str(element.tag);
    let attribute = |wanted: &str| {
        element.traits.iter().find_map(|one| match one {
            Trait::Attribute(name, value) if *name == wanted => Some(value.as_ref()),
            _ => None,
        })
    };
    if let Some(class) = attribute("class") {
        for (name, value) in style.of(class, attribute("data-domain")) {
            write_attribute(name, &value, into);
        }
    }
    for one in &element.traits {
        if let Trait::Attribute(name, value) = one
            && !matches!(*name, "class" | "data-domain")
        {
            write_attribute(name, value, into);
        }
    }
    into.push('>');
    for child in &element.children {
        match child {
            Node::Element(child) => write(style, child.parts(), into),
            Node::Text(text) => escape(text, into),
        }
    }
    into.push_str("</");
    into.push_str(element.tag);
    into.push('>');
}

fn write_attribute(name: &str, value: &str, into: &mut String) {
    into.push(' ');
    into.push_str(name);
    into.push_str("=\"");
    escape(value, into);
    into.push('"');
}

/// Writes a text so that it is read as that text, without what XML cannot hold.
fn escape(text: &str, into: &mut String) {
    for letter in text.chars() {
        match letter {
            '&' => into.push_str("&amp;"),
            '<' => into.push_str("&lt;"),
            '>' => into.push_str("&gt;"),
            '"' => into.push_str("&quot;"),
            '\u{fffe}' | '\u{ffff}' => {}
            letter if letter.is_control() && !matches!(letter, '\t' | '\n' | '\r') => {}
            letter => into.push(letter),
        }
    }
}
