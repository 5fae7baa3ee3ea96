//! The coordinator's overview: files in, schools side by side out. No total grade, no ranking.

mod ambitions;
mod domains;
mod empty;
mod gather;
mod name;
mod names;
mod paste;
mod remove;
mod status;
mod table;
mod totals;
mod verdicts;

use crate::app::AppState;
use crate::app::overview::Status;
use crate::ui::html::{article, h1, header, p};
use crate::ui::node::Element;
use crate::ui::words::{common, overview as words};

/// The coordinator's overview.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    let overview = &state.overview;
    let schools = &overview.table.schools;
    let has_files = overview.table.files > 0;
    let lead = if overview.example { words::EXAMPLE_LEAD } else { words::LEAD };
    let head = header()
        .class("stack")
        .attr("data-space", "tight")
        .child(h1().attr("tabindex", "-1").text(&common::OVERVIEW, lang))
        .child(p().child(lead.get(lang)));
    let page = article()
        .class("overview wide stack")
        .attr("data-space", "wide")
        .child(head)
        .child((!overview.example).then(|| gather::gather(lang, overview)))
        .child(status::progress(lang, overview.status))
        .child((overview.status == Status::Failed).then(|| status::failed(lang)))
        .child(verdicts::verdicts(lang, &overview.verdicts));
    let page = if schools.is_empty() {
        page.child((overview.status == Status::Ready).then(|| empty::nothing(lang, has_files)))
    } else {
        page.child(totals::totals(lang, overview))
            .child(domains::domains(lang, schools))
            .child(ambitions::ambitions(lang, schools))
    };
    let removable = has_files && !overview.example;
    page.child(removable.then(|| remove::remove(lang, state.asks_removal)))
}
