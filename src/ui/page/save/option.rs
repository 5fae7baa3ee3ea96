//! One of a few large choices, with a line that says what it means.

use crate::app::Event;
use crate::ui::html::{bdi, input, label, span, strong};
use crate::ui::node::Element;

/// A native radio of a group, drawn as a large card. What it means is read out after its name.
pub(super) fn choice(
    group: &'static str,
    id: String,
    title: &str,
    says: String,
    checked: bool,
    choose: Event,
) -> Element {
    let (named, meant) = (format!("{id}-title"), format!("{id}-says"));
    let field = input()
        .attr("type", "radio")
        .id(id)
        .attr("name", group)
        .attr("autocomplete", "off")
        .attr("aria-labelledby", named.clone())
        .attr("aria-describedby", meant.clone())
        .checked(checked)
        .on_choose(choose);
    label().class("option").child(field).child(
        span()
            .child(strong().id(named).child(bdi().child(title.to_owned())))
            .child(span().id(meant).class("soft").child(says)),
    )
}
