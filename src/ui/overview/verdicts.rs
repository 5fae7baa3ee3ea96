//! What each file of the last batch brought, or why it was refused: refused ones first.

use super::names::names;
use crate::app::overview::Verdict;
use crate::domain::text::Lang;
use crate::ui::html::{bdi, details, div, li, p, strong, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::{overview as words, reasons};

/// Up to so many files the list is open.
const FEW: usize = 8;

/// What each file of the last batch brought.
pub(super) fn verdicts(lang: Lang, verdicts: &[Verdict]) -> Element {
    let (mut items, mut opened) = (Vec::new(), Vec::new());
    for verdict in verdicts {
        let item = item(lang, verdict);
        if verdict.outcome.is_ok() { opened.push(item) } else { items.push(item) }
    }
    let (refused, any) = (items.len(), !verdicts.is_empty());
    let batch = any.then(|| words::batch(lang, opened.len(), refused));
    items.append(&mut opened);
    let list = ul().class("files").attr("role", "list").child(items);
    let list = if verdicts.len() > FEW {
        details().child(summary().text(&words::PER_FILE, lang)).child(list)
    } else {
        list
    };
    div()
        .class("verdicts")
        .child(p().id("batch").attr("role", "status").child(batch))
        .child(any.then_some(list))
}

fn item(lang: Lang, verdict: &Verdict) -> Element {
    let (state, says) = match &verdict.outcome {
        Ok(brought) => ("opened", words::brought(lang, *brought)),
        Err(reason) => {
            let why = reasons::refusal(reason).get(lang);
            ("refused", format!("{why} {}", words::NOTHING_TAKEN.get(lang)))
        }
    };
    let refused = strong().class("refused").text(&words::REFUSED, lang);
    let refused = verdict.outcome.is_err().then_some(refused);
    let name = bdi().child(verdict.name.clone());
    let names = names(&verdict.organisations);
    let colon = (!names.is_empty()).then_some(": ");
    li().state(state)
        .child(p().class("file-name").child(name).child(" ").child(refused))
        .child(p().class("soft small").child(names).child(colon).child(says))
}
