//! The charts on a page with the styles of the app.

use std::{fs, io};
use talentscan::domain::text::Lang;
use talentscan::ui::chart::{Chart, Frame, figure};
use talentscan::ui::node::{Element, Node, Parts, Trait};

/// A page with these charts, each in a card.
pub(crate) fn of(lang: Lang, charts: &[(String, Chart)]) -> io::Result<String> {
    let mut page = format!(
        "<!DOCTYPE html><html lang=\"{}\"><meta charset=\"utf-8\">\
         <meta name=\"viewport\" content=\"width=device-width\"><title>Charts</title><style>",
        lang.code()
    );
    for line in fs::read_to_string("index.html")?.lines() {
        if let Some(path) = line.split('"').find(|part| part.starts_with("style/")) {
            page.push_str(&fs::read_to_string(path)?);
        }
    }
    page.push_str("</style><main><div class=\"stack\">");
    for (name, chart) in charts {
        let frame = Frame { id: name.clone(), level: 2, save: None };
        let card = Element::new("section").class("card").child(figure(lang, chart, frame));
        write(card.parts(), &mut page);
    }
    page.push_str("</div></main></html>\n");
    Ok(page)
}

fn write(element: &Parts, page: &mut String) {
    page.push('<');
    page.push_str(element.tag);
    for one in &element.traits {
        if let Trait::Attribute(name, value) = one {
            page.extend([" ", name, "=\"", &escaped(value), "\""]);
        }
    }
    page.push('>');
    for child in &element.children {
        match child {
            Node::Element(child) => write(child.parts(), page),
            Node::Text(text) => page.push_str(&escaped(text)),
        }
    }
    page.extend(["</", element.tag, ">"]);
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
