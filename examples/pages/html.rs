//! Nodes as the text of a page: what a browser would show of them, without the app.

use std::fmt::Write as _;
use talentscan::ui::node::{Element, Node, Parts, Trait};

/// Elements that hold nothing and are not closed.
const EMPTY: [&str; 4] = ["br", "hr", "img", "input"];

/// A page of its own: in this language, with this title, these addresses of styles, and this in it.
pub(crate) fn page(lang: &str, title: &str, styles: &[String], body: &Element) -> String {
    let mut text = String::new();
    let _ = write!(
        text,
        "<!DOCTYPE html>\n<html lang=\"{lang}\">\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <title>{}</title>\n",
        escaped(title)
    );
    for style in styles {
        let _ = writeln!(text, "<link rel=\"stylesheet\" href=\"{}\">", escaped(style));
    }
    // Where it stands in the app.
    text.push_str("<div id=\"app\" class=\"shell\"><main id=\"main\">");
    element(body, &mut text);
    text.push_str("</main></div>\n");
    text
}

fn element(element: &Element, text: &mut String) {
    let parts = element.parts();
    let _ = write!(text, "<{}", parts.tag);
    let mut styles = String::new();
    for one in &parts.traits {
        let _ = match one {
            Trait::Attribute(name, value) => write!(text, " {name}=\"{}\"", escaped(value)),
            Trait::Style(name, value) => write!(styles, "{name}: {value};"),
            Trait::Checked(true) => write!(text, " checked"),
            Trait::Selected(true) => write!(text, " selected"),
            Trait::Value(value) if parts.tag != "textarea" => {
                write!(text, " value=\"{}\"", escaped(value))
            }
            Trait::Value(_) | Trait::Checked(false) | Trait::Selected(false) => Ok(()),
        };
    }
    if !styles.is_empty() {
        let _ = write!(text, " style=\"{}\"", escaped(&styles));
    }
    text.push('>');
    if EMPTY.contains(&parts.tag) {
        return;
    }
    inside(parts, text);
    let _ = write!(text, "</{}>", parts.tag);
}

fn inside(parts: &Parts, text: &mut String) {
    for one in &parts.traits {
        if let (Trait::Value(value), "textarea") = (one, parts.tag) {
            text.push_str(&escaped(value));
        }
    }
    for child in &parts.children {
        match child {
            Node::Element(child) => element(child, text),
            Node::Text(words) => text.push_str(&escaped(words)),
        }
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
