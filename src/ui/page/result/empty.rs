//! When there is nothing to show yet.

use crate::app::route::{Place, Route};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::html::{a, nav, p, span};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// One calm sentence, and the ways to begin.
pub(super) fn no_forms(lang: Lang) -> Vec<Element> {
    let first = words::FILL_IN_FIRST.get(lang);
    let links = InstrumentId::ALL.map(|id| {
        let link = a().class("button").href(Route::Fill(id, Place::Last));
        link.child(instrument(id).title.get(lang))
    });
    let ways = nav()
        .class("cluster")
        .attr("aria-label", first)
        .child(span().child(first).child(": "))
        .children(links);
    vec![p().text(&words::NOT_YET, lang), ways]
}
