//! The dry run: what each file would bring or why it is refused, before anything is taken.

use super::names::names;
use crate::app::Event;
use crate::app::overview::{self, Batch, Overview, Verdict};
use crate::app::route::Route;
use crate::domain::partners::postcodes::Fault;
use crate::domain::text::Lang;
use crate::ui::html::{a, bdi, button, details, div, h2, li, p, section, strong, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::partners::postcodes;
use crate::ui::words::{Text, common, expected, overview as words, reasons};

/// Up to so many files the list is open.
const FEW: usize = 8;

/// How many lines that could not be read are named.
const MOST_FAULTS: usize = 50;

/// From so many files on, those of which the same is to be said stand in one line.
const MANY: usize = 50;

/// What was read and is not taken yet.
pub(super) fn batch(lang: Lang, batch: &Batch) -> Element {
    let refused = batch.verdicts.iter().filter(|verdict| verdict.outcome.is_err()).count();
    let is_list = !batch.list.is_empty();
    let read = match &batch.postcodes {
        Some((table, _)) if batch.verdicts.is_empty() => postcodes::found(lang, table.len()),
        _ if is_list && batch.verdicts.is_empty() => expected::found(lang, batch.list.len()),
        _ => words::read(lang, batch.verdicts.len() - refused, refused),
    };
    let worth = batch.is_worth_taking();
    let take = act(lang, "take-batch", overview::Event::Take, words::TAKE).state("first");
    let leave = if worth { words::LEAVE } else { common::CLOSE };
    section()
        .class("card ask")
        .attr("aria-labelledby", "batch")
        .child(h2().id("batch").attr("tabindex", "-1").child(read))
        .child(worth.then(|| p().text(&words::NOT_TAKEN_YET, lang)))
        .child(verdicts(lang, &batch.verdicts))
        .child(is_list.then(|| list(lang, batch)))
        .child(batch.postcodes.as_ref().map(|(table, faults)| places(lang, table.len(), faults)))
        .child(
            div()
                .class("cluster")
                .child(worth.then_some(take))
                .child(act(lang, "leave-batch", overview::Event::Leave, leave).class("quiet")),
        )
}

/// What to do with a list of schools.
fn list(lang: Lang, batch: &Batch) -> Element {
    let beside = !batch.verdicts.is_empty();
    let found = beside.then(|| p().child(expected::found(lang, batch.list.len())));
    let expect = act(lang, "use-found", overview::Event::UseFound, expected::USE_FOUND);
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(found)
        .child(p().text(&expected::FOUND_SAYS, lang))
        .child(div().child(expect))
}

/// What to do with a table of postcodes, and what of it could not be read.
fn places(lang: Lang, areas: usize, faults: &[Fault]) -> Element {
    let lines =
        faults.iter().take(MOST_FAULTS).map(|fault| li().child(postcodes::fault(lang, *fault)));
    let lines = ul().class("small").children(lines);
    let head = summary().child(postcodes::faults(lang, faults.len()));
    let unread = (!faults.is_empty()).then(|| details().child(head).child(lines));
    let use_them = act(lang, "use-postcodes", overview::Event::UsePostcodes, postcodes::USE);
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(p().child(postcodes::known(lang, areas)))
        .child(p().class("soft small").text(&postcodes::AS_THE_CROW_FLIES, lang))
        .child(unread)
        .child(div().child(use_them))
}

/// What was done last, with the way back.
pub(super) fn last(lang: Lang, overview: &Overview) -> Element {
    let said = overview.last.as_ref().map(|last| words::last(lang, last));
    let undo = act(lang, "undo-batch", overview::Event::Undo, common::UNDO);
    let removed = matches!(overview.last, Some(overview::Last::Removed(_)));
    let put_back = act(lang, overview::PUT_BACK, overview::Event::PutBack, words::PUT_BACK);
    let located = matches!(overview.last, Some(overview::Last::Located(_)));
    let partners = a().href(Route::Partners).text(&common::PARTNERS, lang);
    div()
        .class("last cluster")
        .child(p().id("last").attr("role", "status").child(said))
        .child(located.then_some(partners))
        .child(can_undo(overview).then_some(undo))
        .child(removed.then_some(put_back))
}

/// Whether the way back stands beside what was done last.
pub(super) fn can_undo(overview: &Overview) -> bool {
    matches!(overview.last, Some(overview::Last::Taken(files)) if files > 0)
}

/// What each file brings: refused ones first.
pub(super) fn verdicts(lang: Lang, verdicts: &[Verdict]) -> Option<Element> {
    let mut items: Vec<(bool, String, Element)> = Vec::new();
    let all: Vec<String> = verdicts.iter().map(|verdict| says(lang, verdict)).collect();
    for (verdict, says) in verdicts.iter().zip(&all) {
        let is_refused = verdict.outcome.is_err();
        let alike = (verdicts.len() > MANY).then(|| {
            items.iter().any(|(refused, known, _)| *refused == is_refused && *known == *says)
        });
        if alike == Some(true) {
            continue;
        }
        let count = all.iter().filter(|other| *other == says).count();
        let item = if alike.is_some() && count > 1 {
            folded(lang, is_refused, count, says)
        } else {
            item(lang, verdict, says)
        };
        let place = if is_refused { items.partition_point(|item| item.0) } else { items.len() };
        items.insert(place, (is_refused, says.clone(), item));
    }
    let list = ul().class("files").attr("role", "list");
    let list = list.children(items.into_iter().map(|(_, _, item)| item));
    let list = if verdicts.len() > FEW {
        details().child(summary().text(&words::PER_FILE, lang)).child(list)
    } else {
        list
    };
    (!verdicts.is_empty()).then(|| div().class("verdicts").child(list))
}

fn says(lang: Lang, verdict: &Verdict) -> String {
    match &verdict.outcome {
        Ok(brought) => words::brought(lang, *brought),
        Err(overview::Refusal::Newer) => words::SET_ASIDE.get(lang).to_owned(),
        Err(reason) => {
            let why = reasons::refusal(reason).get(lang);
            format!("{why} {}", words::NOTHING_TAKEN.get(lang))
        }
    }
}

fn item(lang: Lang, verdict: &Verdict, says: &str) -> Element {
    let refused = strong().class("refused").text(&words::REFUSED, lang);
    let refused = verdict.outcome.is_err().then_some(refused);
    let names = names(&verdict.organisations);
    let colon = (!names.is_empty()).then_some(": ");
    let name = p().class("file-name").child(bdi().child(verdict.name.clone())).child(" ");
    row(verdict.outcome.is_err())
        .child(name.child(refused))
        .child(p().class("soft small").child(names).child(colon).child(says.to_owned()))
}

fn folded(lang: Lang, is_refused: bool, count: usize, says: &str) -> Element {
    row(is_refused)
        .child(p().class("file-name").child(words::files(lang, count)))
        .child(p().class("soft small").child(says.to_owned()))
}

fn row(is_refused: bool) -> Element {
    li().state(if is_refused { "refused" } else { "opened" })
}

fn act(lang: Lang, id: &'static str, event: overview::Event, text: Text) -> Element {
    button().id(id).on_click(Event::Overview(event)).child(text.get(lang))
}
