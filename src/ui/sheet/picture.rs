//! A picture out of a page, as a file of its own.

use crate::app::worker::{Form, Handed};
use crate::ui::chart;
use crate::ui::node::{Element, Node, Parts, Trait};

/// The picture that stands in the element with this id; `None` where there is none.
pub(super) fn picture(page: Element, id: &str, form: Form) -> Option<Handed> {
    let found = find(Node::Element(page), &|parts| has_id(parts, id))?;
    let drawing = find(Node::Element(found), &|parts| parts.tag == "svg")?;
    let name = format!("talentscan_{id}.{}", form.extension());
    Some(Handed { name, form, bytes: chart::standalone(&drawing).into_bytes() })
}

fn find(node: Node, is_it: &impl Fn(&Parts) -> bool) -> Option<Element> {
    match node {
        Node::Element(element) if is_it(element.parts()) => Some(element),
        Node::Element(element) => {
            element.into_parts().children.into_iter().find_map(|child| find(child, is_it))
        }
        Node::Text(_) => None,
    }
}

fn has_id(parts: &Parts, wanted: &str) -> bool {
    parts.traits.iter().any(|one| matches!(one, Trait::Attribute("id", id) if id == wanted))
}
