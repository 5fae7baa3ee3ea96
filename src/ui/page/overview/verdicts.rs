//! What each file of the last batch brought, or why it was refused: refused ones first.

use super::names::Names;
use crate::app::overview::Verdict;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{overview as words, reasons, t};
use leptos::prelude::*;

/// Up to so many files the list is open.
const FEW: usize = 8;

/// What each file of the last batch brought.
#[component]
pub fn Verdicts() -> impl IntoView {
    let lang = use_lang();
    let verdicts = project(|state| state.overview.verdicts.clone());
    let summary = move || {
        verdicts.with(|verdicts| {
            let refused = verdicts.iter().filter(|verdict| verdict.outcome.is_err()).count();
            (!verdicts.is_empty()).then(|| words::batch(lang, verdicts.len() - refused, refused))
        })
    };
    let list = move || {
        let mut verdicts = verdicts.get();
        verdicts.sort_by_key(|verdict| verdict.outcome.is_ok());
        (!verdicts.is_empty()).then(|| view! { <List verdicts/> })
    };
    view! {
        <div class="verdicts">
            <p id="batch" role="status">{summary}</p>
            {list}
        </div>
    }
}

#[component]
fn List(
    /// The verdicts, in order.
    verdicts: Vec<Verdict>,
) -> impl IntoView {
    let is_long = verdicts.len() > FEW;
    let items = verdicts.into_iter().map(|verdict| view! { <Item verdict/> }).collect_view();
    let list = view! { <ul class="files" role="list">{items}</ul> };
    if is_long {
        view! { <details><summary>{t(words::PER_FILE)}</summary>{list}</details> }.into_any()
    } else {
        list.into_any()
    }
}

#[component]
fn Item(
    /// What to say.
    verdict: Verdict,
) -> impl IntoView {
    let lang = use_lang();
    let names = verdict.organisations;
    let names = (!names.is_empty()).then(|| view! { <Names names/>": " });
    let (state, says) = match verdict.outcome {
        Ok(brought) => ("opened", words::brought(lang, brought)),
        Err(reason) => {
            let why = reasons::refusal(&reason).get(lang);
            ("refused", format!("{why} {}", words::NOTHING_TAKEN.get(lang)))
        }
    };
    let refused = (state == "refused")
        .then(|| view! { <strong class="refused">{t(words::REFUSED)}</strong> });
    view! {
        <li data-state=state>
            <p class="file-name"><bdi>{verdict.name}</bdi>" "{refused}</p>
            <p class="soft small">{names}{says}</p>
        </li>
    }
}
