//! The emblem: a petal per domain around a centre, and trust as the ring that joins them.

use crate::domain::instrument::{Group, talentscan};
use crate::ui::html::{circle, path, svg};
use crate::ui::node::Element;

/// The emblem. It says nothing that the text beside it does not, so it is silent.
pub(crate) fn emblem() -> Element {
    let petals = talentscan().domains.iter().filter(|domain| domain.group != Group::Connecting);
    let count = petals.clone().count();
    let petals = petals.enumerate().map(|(place, domain)| {
        let turn = place * 360 / count;
        path()
            .class("petal")
            .attr("data-domain", domain.id.as_str())
            .attr("d", "M0 -11 C 13 -18 12 -38 0 -45 C -12 -38 -13 -18 0 -11 Z")
            .attr("transform", format!("rotate({turn})"))
    });
    svg()
        .class("emblem")
        .attr("viewBox", "-50 -50 100 100")
        .attr("aria-hidden", "true")
        .attr("focusable", "false")
        .child(circle().class("ring").attr("r", "30").attr("data-domain", "trust"))
        .children(petals)
        .child(circle().class("heart").attr("r", "6"))
}
