//! How much is shown, and what is to be known about it.

use crate::app::overview::{Overview, Row, Totals};
use crate::ui::html::{div, li, p, span, ul};
use crate::ui::node::Element;
use crate::ui::words::{network, overview as words};

/// How many schools and forms, how many of the teams took part, of all the files too; whether they
/// are stored; and that this is no ranking.
pub(super) fn totals(overview: &Overview, found: &[&Row]) -> Element {
    let lang = overview.lang;
    let files = overview.table.files;
    let totals =
        network::totals(lang, &Totals::of(found), overview.filter.is_empty().then_some(files));
    let totals = totals.into_iter().map(|(number, what)| {
        li().child(span().class("total").child(number)).child(" ").child(what)
    });
    let is_stored = overview.stored || overview.example.is_some() || files == 0;
    let unstored = p().class("notice").id("not-stored").text(&words::NOT_STORED, lang);
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(ul().class("totals").attr("role", "list").children(totals))
        .child((!is_stored).then_some(unstored))
        .child(p().class("soft").text(&words::NO_RANKING, lang))
}
