//! The coordinator's overview, as the worker draws it: files in, schools side by side out. No total
//! grade, no ranking.

mod ambitions;
mod batch;
mod change;
mod demand;
mod domains;
mod empty;
mod expected;
mod files;
mod filter;
mod forks;
mod gather;
mod name;
mod names;
mod offered;
mod paste;
mod print;
mod remove;
mod same;
mod status;
mod table;
mod take;
mod totals;

use super::html::{article, h1, h2, header, p, section};
use super::node::Element;
use super::words::{common, network, overview as words};
use crate::app::overview::Overview;

/// The coordinator's overview.
pub(super) fn view(overview: &Overview) -> Element {
    let lang = overview.lang;
    let is_example = overview.example.is_some();
    let schools = &overview.table.schools;
    let has_files = overview.table.files > 0;
    let lead = if is_example { words::EXAMPLE_LEAD } else { words::LEAD };
    let head = header()
        .class("stack")
        .attr("data-space", "tight")
        .child(h1().attr("tabindex", "-1").text(&common::OVERVIEW, lang))
        .child(p().child(lead.get(lang)));
    let page = article()
        .class("overview network wide stack")
        .attr("data-space", "wide")
        .child(head)
        .child((!is_example).then(|| gather::gather(overview)))
        .child(status::progress(overview))
        .child(overview.batch.as_ref().map(|batch| batch::batch(lang, batch)))
        .child((!is_example).then(|| batch::last(lang, overview)))
        .child(batch::verdicts(lang, &overview.lost));
    let expects = (!is_example).then(|| expected::expected(overview));
    let page = if schools.is_empty() {
        let is_idle = overview.busy.is_none() && overview.batch.is_none();
        page.child(is_idle.then(|| empty::nothing(lang, has_files))).child(expects)
    } else {
        page.child(expects)
            .child(forks::forks(lang, &overview.forks))
            .child(same::same(overview))
            .children(network(overview))
    };
    let removable = has_files && !is_example;
    page.child(removable.then(|| files::files(overview)))
        .child(removable.then(|| remove::remove(lang, overview.asks_removal)))
}

/// What the schools show, of those that somebody wants to see.
fn network(overview: &Overview) -> Vec<Element> {
    let lang = overview.lang;
    let (rows, more) = overview.rows();
    let found = overview.found();
    let head = section()
        .class("stack")
        .attr("aria-labelledby", "network")
        .child(h2().id("network").attr("tabindex", "-1").text(&network::NETWORK, lang))
        .child(filter::fields(overview))
        .child(filter::found(overview, found.len()));
    if found.is_empty() {
        return vec![head.child(p().text(&network::NOTHING_FOUND, lang))];
    }
    let head = head.child(totals::totals(overview, &found)).child(print::print(lang));
    let mut parts = vec![head, demand::demand(overview, &found)];
    parts.extend(domains::domains(lang, &rows, &found));
    parts.extend(ambitions::ambitions(lang, &rows, &found));
    parts.extend(filter::more(lang, more));
    parts.extend(change::change(overview, &found));
    parts.push(take::take(lang, found.len()));
    parts
}
