//! What the overview is made of, and what is to be known about it.

use crate::app::overview::Table;
use crate::ui::context::{project, use_lang};
use crate::ui::words::{overview as words, t};
use leptos::prelude::*;

/// How many schools, forms and files; whether they are stored; and that this is no ranking.
#[component]
pub fn Totals(
    /// The overview.
    table: Table,
) -> impl IntoView {
    let lang = use_lang();
    let forms = table.schools.iter().map(|row| row.talent_forms + row.ambition_forms).sum();
    let totals = words::totals(lang, table.schools.len(), forms, table.files);
    let totals = totals.into_iter().map(|(number, what)| {
        view! { <li><span class="total">{number}</span>" "{what}</li> }
    });
    let unstored = project(|state| {
        let overview = &state.overview;
        !overview.stored && !overview.example && overview.table.files > 0
    });
    let forked = (table.forked > 0)
        .then(|| view! { <p class="notice">{words::forked(lang, table.forked)}</p> });
    view! {
        <div class="stack" data-space="tight">
            <ul class="totals" role="list">{totals.collect_view()}</ul>
            <Show when=move || unstored.get()>
                <p class="notice" id="not-stored">{t(words::NOT_STORED)}</p>
            </Show>
            {forked}
            <p class="soft">{t(words::NO_RANKING)}</p>
        </div>
    }
}
