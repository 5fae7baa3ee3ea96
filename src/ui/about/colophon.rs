//! Version, languages and licence.

use super::section;
use crate::domain::text::Lang;
use crate::ui::html::{dd, div, dl, dt};
use crate::ui::node::Element;
use crate::ui::words::about as words;

/// Version, languages and licence.
pub(super) fn colophon(lang: Lang, build: &str) -> Element {
    let facts = [
        (words::VERSION, env!("CARGO_PKG_VERSION").to_owned()),
        (words::BUILD, build.to_owned()),
        (words::LANGUAGES, words::LANGUAGE_LIST.get(lang).to_owned()),
        (words::LICENCE, words::LICENCE_SAYS.get(lang).to_owned()),
    ];
    let facts =
        facts.map(|(name, value)| div().child(dt().child(name.get(lang))).child(dd().child(value)));
    section(lang, "colophon", words::COLOPHON).child(dl().children(facts))
}
