//! Charts, drawn as values like every page.

use super::node::{Element, Node, Trait};
use std::fmt::Write;

/// A drawing as a file of its own.
pub(super) fn standalone(drawing: &Element) -> String {
    let mut text = String::new();
    write_to(drawing, &mut text);
    text
}

fn write_to(element: &Element, text: &mut String) {
    let parts = element.parts();
    let _ = write!(text, "<{}", parts.tag);
    for one in &parts.traits {
        if let Trait::Attribute(name, value) = one {
            let _ = write!(text, " {name}=\"{}\"", escaped(value));
        }
    }
    text.push('>');
    for child in &parts.children {
        match child {
            Node::Element(child) => write_to(child, text),
            Node::Text(words) => text.push_str(&escaped(words)),
        }
    }
    let _ = write!(text, "</{}>", parts.tag);
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('"', "&quot;")
}
