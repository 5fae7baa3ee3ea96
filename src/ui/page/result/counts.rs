//! The answers to the statements of a domain.
//!
//! [`Counted`] is one real table that is drawn as stacked bars: the figures in the bars are its
//! cells, so what is seen and what is read aloud cannot differ. The roles are written out because
//! some browsers forget them when a table is not laid out as one.

use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{Scale, talentscan};
use crate::domain::school::StatementFigures;
use crate::domain::text::Lang;
use crate::ui::context::use_lang;
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// From this many answers on a share is shown beside a count.
const SHARES_FROM: u32 = 10;

/// The answers of a group, counted.
#[component]
pub fn Counted(
    /// What the domain is called.
    topic: &'static str,
    /// The statements.
    statements: Vec<StatementFigures>,
) -> impl IntoView {
    let lang = use_lang();
    let heads = descending().map(|rating| {
        let label = label(rating, lang);
        view! { <th scope="col" role="columnheader" class="key" data-answer=rating>{label}</th> }
    });
    let rows = statements.into_iter().map(|figures| {
        let text = wording(&figures.statement, lang);
        let cells = match figures.counts {
            Some(counts) => view! { <Bar counts/> }.into_any(),
            None => {
                view! { <td role="cell" colspan="4" class="soft">{t(words::TOO_FEW_ANSWERS)}</td> }
                    .into_any()
            }
        };
        view! {
            <tr role="row" data-statement=figures.statement>
                <th scope="row" role="rowheader">{text}</th>
                {cells}
            </tr>
        }
    });
    view! {
        <table class="counted" role="table">
            <caption class="visually-hidden">{words::answers_of(lang, topic)}</caption>
            <thead role="rowgroup">
                <tr role="row">
                    <th scope="col" role="columnheader" class="visually-hidden">{t(words::STATEMENT)}</th>
                    {heads.collect_view()}
                    <th scope="col" role="columnheader" class="visually-hidden">{t(words::PEOPLE)}</th>
                </tr>
            </thead>
            <tbody role="rowgroup">{rows.collect_view()}</tbody>
        </table>
    }
}

/// The counts of one statement, and how many answered it.
#[component]
fn Bar(
    /// The counts.
    counts: Counts<3>,
) -> impl IntoView {
    let n = counts.n();
    let parts = descending().map(|rating| {
        let count = counts.get(rating);
        let share = (n >= SHARES_FROM)
            .then(|| view! { <span class="share">{format!(" {}%", percent(count, n))}</span> });
        // What nobody chose has no room in the bar, but is a figure of the table.
        let class = if count == 0 { "visually-hidden" } else { "part" };
        view! {
            <td role="cell" class=class data-answer=rating style:flex-grow=count.to_string()>
                <span class="count">{count}</span>
                {share}
            </td>
        }
    });
    view! {
        {parts.collect_view()}
        <td role="cell" class="n">"n = "{n}</td>
    }
}

/// The answers of one form.
#[component]
pub fn Answers(
    /// What the domain is called.
    topic: &'static str,
    /// The statements.
    statements: Vec<StatementFigures>,
) -> impl IntoView {
    let lang = use_lang();
    let rows = statements.into_iter().map(|figures| {
        let given =
            figures.counts.and_then(|counts| descending().find(|rating| counts.get(*rating) > 0));
        let text = given.map_or(t(words::NOT_ANSWERED), |rating| label(rating, lang));
        view! {
            <tr data-statement=figures.statement.clone()>
                <th scope="row">{wording(&figures.statement, lang)}</th>
                <td class="key" data-answer=given>{text}</td>
            </tr>
        }
    });
    view! {
        <table class="answers">
            <caption class="visually-hidden">{words::answers_of(lang, topic)}</caption>
            <thead class="visually-hidden">
                <tr><th scope="col">{t(words::STATEMENT)}</th><th scope="col">{t(words::ANSWER)}</th></tr>
            </thead>
            <tbody>{rows.collect_view()}</tbody>
        </table>
    }
}

/// The ratings, the highest first.
fn descending() -> impl Iterator<Item = u8> {
    (1..=Scale::Applies.highest()).rev()
}

fn label(rating: u8, lang: Lang) -> &'static str {
    let points = talentscan().scales.first().map(|scale| &scale.points);
    points
        .and_then(|points| points.get(usize::from(rating) - 1))
        .map_or("", |label| label.get(lang))
}

fn wording(id: &str, lang: Lang) -> &'static str {
    talentscan().statement(id).map_or("", |statement| statement.text.get(lang))
}

/// A whole percentage, half rounded up.
fn percent(count: u32, of: u32) -> u32 {
    (200 * count + of) / (2 * of.max(1))
}
