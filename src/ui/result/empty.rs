//! When there is nothing to show yet.

use crate::app::result::{Results, Source};
use crate::app::route::{Place, Route};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::ui::html::{a, nav, p, span};
use crate::ui::node::Element;
use crate::ui::words::{common, result as words};

/// One calm sentence, and the ways to begin.
pub(super) fn no_forms(results: &Results) -> Vec<Element> {
    let lang = results.lang;
    if results.source == Source::Overview {
        let back = a().class("button").href(Route::Overview).text(&common::OVERVIEW, lang);
        return vec![p().text(&words::NO_SUCH_SCHOOL, lang), p().child(back)];
    }
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
