//! What the overview is made of, and what is to be known about it.

use crate::app::overview::Overview;
use crate::ui::html::{div, li, p, span, ul};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// How many schools, forms and files; whether they are stored; and that this is no ranking.
pub(super) fn totals(overview: &Overview) -> Element {
    let lang = overview.lang;
    let table = &overview.table;
    let mut forms = 0;
    for row in &table.schools {
        forms += row.talent_forms + row.ambition_forms;
    }
    let totals = words::totals(lang, table.schools.len(), forms, table.files);
    let totals = totals.map(|(number, what)| {
        li().child(span().class("total").child(number)).child(" ").child(what)
    });
    let is_stored = overview.stored || overview.example.is_some() || table.files == 0;
    let unstored = p().class("notice").id("not-stored").text(&words::NOT_STORED, lang);
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(ul().class("totals").attr("role", "list").children(totals))
        .child((!is_stored).then_some(unstored))
        .child(p().class("soft").text(&words::NO_RANKING, lang))
}
