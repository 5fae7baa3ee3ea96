//! How the figures come about, a paragraph each.

use super::section;
use crate::domain::instrument::{ambition_scale, talentscan};
use crate::domain::text::Lang;
use crate::ui::html::{h3, p};
use crate::ui::node::Element;
use crate::ui::words::about as words;

/// How the figures come about.
pub(super) fn figures(lang: Lang) -> Element {
    section(lang, "figures", words::FIGURES)
        .child(h3().child(talentscan().title.get(lang)))
        .child(p().text(&words::FIGURES_TALENT, lang))
        .child(p().text(&words::FIGURES_CONSENSUS, lang))
        .child(h3().child(ambition_scale().title.get(lang)))
        .child(p().text(&words::FIGURES_AMBITION, lang))
}
