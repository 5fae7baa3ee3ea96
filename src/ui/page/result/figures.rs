//! The figures of the ambition scale as a table.

use super::ambition::Entry;
use super::priority::written;
use crate::ui::context::use_lang;
use crate::ui::part::Sideways;
use crate::ui::words::{overview, result as words, t};
use leptos::prelude::*;

/// The same figures as in the list, as a table.
#[component]
pub fn Figures(
    /// The ambitions, in order.
    entries: Vec<Entry>,
    /// How many forms they are of.
    forms: u32,
) -> impl IntoView {
    let rows = entries.into_iter().map(|entry| view! { <Row entry forms/> });
    let rows = rows.collect_view();
    view! {
        <details>
            <summary>{t(words::ALL_FIGURES)}</summary>
            <Sideways label=t(words::ALL_FIGURES)>
                <table class="figures">
                    <caption>{t(words::FIGURES_CAPTION)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(words::WHAT)}</th>
                            <th scope="col" class="number">{t(words::AMBITION)}</th>
                            <th scope="col" class="number">{t(words::NOW)}</th>
                            <th scope="col" class="number">{t(words::GAP)}</th>
                            <th scope="col" class="number">"n"</th>
                            <th scope="col">{t(words::COUNTS)}</th>
                            <th scope="col">{t(words::PLACE)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </Sideways>
        </details>
    }
}

#[component]
fn Row(
    /// The ambition.
    entry: Entry,
    /// How many forms.
    forms: u32,
) -> impl IntoView {
    let lang = use_lang();
    let pairs = entry.figures.pairs.unwrap_or_default();
    let number = |number: Option<f64>| match number {
        Some(number) => written(lang, number, forms),
        None => overview::NONE.to_owned(),
    };
    let quadrant =
        pairs.quadrant().map_or(overview::NONE, |quadrant| words::quadrant(quadrant).get(lang));
    let name = match entry.rank {
        Some(rank) => format!("{rank}. {}", entry.short),
        None => entry.short.to_owned(),
    };
    view! {
        <tr>
            <th scope="row">{name}</th>
            <td class="number">{number(pairs.ambition().mean())}</td>
            <td class="number">{number(pairs.now().mean())}</td>
            <td class="number">{number(pairs.gap())}</td>
            <td class="number">{entry.figures.n}</td>
            <td>{t(words::counts(entry.figures.counted))}</td>
            <td>{quadrant}</td>
        </tr>
    }
}
