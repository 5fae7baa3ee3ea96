//! About the app, as the worker draws it: what the scans are, how they are counted, what is protected, and whose it is.

mod colophon;
mod figures;
mod keys;
mod scans;

use crate::domain::text::Lang;
use crate::ui::html::{article, h1, header, li, p, ul};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{Text, about as words, common};

/// About the app, of this build.
pub(super) fn view(lang: Lang, build: &str) -> Element {
    let readers = words::FOR_WHOM_SAYS.map(|reader| li().child(reader.get(lang)));
    article()
        .class("about-page stack")
        .attr("data-space", "wide")
        .child(
            header()
                .class("stack")
                .attr("data-space", "tight")
                .child(h1().attr("tabindex", "-1").text(&common::ABOUT, lang))
                .child(p().text(&words::LEAD, lang)),
        )
        .child(scans::scans(lang))
        .child(section(lang, "readers", words::FOR_WHOM).child(ul().children(readers)))
        .child(
            section(lang, "groups", words::GROUPS)
                .child(p().child(words::groups_protect(lang)))
                .child(p().text(&words::GROUPS_LIMITS, lang)),
        )
        .child(figures::figures(lang))
        .child(
            section(lang, "judgement", words::JUDGEMENT)
                .child(p().text(&words::JUDGEMENT_SAYS, lang)),
        )
        .child(keys::keys(lang))
        .child(section(lang, "access", words::ACCESS).child(p().text(&words::ACCESS_SAYS, lang)))
        .child(colophon::colophon(lang, build))
}

/// A section with its heading.
fn section(lang: Lang, id: &'static str, title: Text) -> Element {
    part::titled(lang, "stack", id, title)
}
