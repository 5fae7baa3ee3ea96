//! Room for a table that is wider than the screen: it moves sideways, the page does not.

use crate::ui::html::div;
use crate::ui::node::{Element, Value};

/// A region that scrolls by touch, mouse and keyboard. The label is for who cannot see it.
pub(crate) fn sideways(label: impl Value, table: Element) -> Element {
    div()
        .class("sideways")
        .attr("role", "region")
        .attr("tabindex", "0")
        .attr("aria-label", label)
        .child(table)
}
