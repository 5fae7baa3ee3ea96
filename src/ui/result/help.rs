//! How the figures are to be read.

use crate::domain::text::Lang;
use crate::ui::html::{details, div, p, summary};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// How the figures are to be read, for whoever asks.
pub(super) fn help(lang: Lang) -> Element {
    let says = [words::READ_SCORE, words::READ_CONSENSUS, words::READ_SMALL];
    details().class("help").child(summary().text(&words::HOW_TO_READ, lang)).child(
        div()
            .class("stack")
            .attr("data-space", "tight")
            .children(says.map(|text| p().child(text.get(lang)))),
    )
}
