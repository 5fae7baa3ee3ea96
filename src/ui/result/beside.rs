//! The principal beside the team: something to talk about, and never an average.

use crate::domain::text::Lang;
use crate::ui::html::{p, section};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// Both scores per domain, as this figure.
pub(super) fn beside(lang: Lang, figure: Element) -> Element {
    section()
        .class("beside stack")
        .attr("data-space", "tight")
        .child(figure)
        .child(p().class("soft").text(&words::BESIDE_SAYS, lang))
}
