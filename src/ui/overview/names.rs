//! Names in a sentence. Each is kept apart from what surrounds it: strangers wrote them.

use crate::ui::html::bdi;
use crate::ui::node::{Content, Node};

/// The names, with commas between them.
pub(super) fn names(names: &[String]) -> Vec<Node> {
    let mut nodes = Vec::new();
    for name in names {
        if !nodes.is_empty() {
            ", ".add_to(&mut nodes);
        }
        bdi().child(name.clone()).add_to(&mut nodes);
    }
    nodes
}
