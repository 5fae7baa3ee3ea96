//! The organisations by the nine ambitions.

use super::domains::Sign;
use super::name::{Name, Who, Without, name};
use crate::app::overview::{AmbitionCell, Basis, Row, Withholding};
use crate::domain::instrument::{Statement, ambition_scale};
use crate::domain::text::Lang;
use crate::ui::context::use_lang;
use crate::ui::format;
use crate::ui::part::Sideways;
use crate::ui::words::{overview as words, t};
use leptos::prelude::*;

/// The organisations by the nine ambitions.
#[component]
pub fn Ambitions(
    /// The rows, sorted by name.
    rows: Vec<Row>,
) -> impl IntoView {
    let lang = use_lang();
    let absent = rows.iter().filter(|row| row.ambition.is_none());
    let absent: Vec<String> = absent.map(|row| name(lang, row)).collect();
    let heads = ambition_scale().statements.iter();
    let heads = heads
        .map(|statement| view! { <th scope="col">{short(lang, statement)}</th> })
        .collect_view();
    let body: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            let basis = row.ambition?;
            Some(view! { <SchoolRow row basis/> })
        })
        .collect();
    (!body.is_empty()).then(|| {
        view! {
            <section class="stack" data-space="tight">
                <h2>{t(words::AMBITIONS)}</h2>
                <Sideways label=t(words::AMBITIONS)>
                    <table id="ambitions" class="wide-table">
                        <caption><span>{t(words::AMBITIONS_CAPTION)}</span></caption>
                        <thead>
                            <tr>
                                <th scope="col">{t(words::SCHOOL)}</th>
                                <th scope="col">{t(words::BASIS)}</th>
                                {heads}
                                <th scope="col">{t(words::TOTAL)}</th>
                            </tr>
                        </thead>
                        <tbody>{body}</tbody>
                    </table>
                </Sideways>
                <Legend/>
                <Without names=absent/>
                <FullTexts/>
            </section>
        }
    })
}

/// What the marks mean.
#[component]
fn Legend() -> impl IntoView {
    view! {
        <p class="legend soft small">
            <span>{words::COUNTED_MARK}" "{t(words::COUNTED)}</span>
            <span>{words::FEW}" "{t(words::FEW_SAYS)}</span>
            <span>{words::NONE}" "{t(words::NONE_SAYS)}</span>
        </p>
        <p class="soft small">{t(words::ENOUGH_SAYS)}</p>
    }
}

/// The ambitions in full, as the heads of the columns are short.
#[component]
fn FullTexts() -> impl IntoView {
    let lang = use_lang();
    let stem =
        ambition_scale().stem.as_ref().map(|stem| view! { <p class="soft">{stem.get(lang)}</p> });
    let texts = ambition_scale().statements.iter().map(|statement| {
        view! {
            <dt>{short(lang, statement)}</dt>
            <dd>{statement.text.get(lang)}</dd>
        }
    });
    view! {
        <details>
            <summary>{t(words::FULL_TEXTS)}</summary>
            {stem}
            <dl class="full-texts">{texts.collect_view()}</dl>
        </details>
    }
}

#[component]
fn SchoolRow(
    /// The row.
    row: Row,
    /// Whose answers count, or why none are shown.
    basis: Result<Basis, Withholding>,
) -> impl IntoView {
    let lang = use_lang();
    let name = name(lang, &row);
    let is_group = matches!(basis, Ok(Basis::Team(_)) | Err(Withholding::TooFew));
    let cells = ambition_scale().statements.iter().enumerate().map(|(place, statement)| {
        let cell = row.ambitions.get(place).copied();
        view! { <Cell statement=&statement.id cell is_group/> }
    });
    let cells = cells.collect_view();
    let total = basis.is_ok().then(|| {
        let enough = if row.enough { words::ENOUGH } else { words::NOT_ENOUGH };
        view! { <span class="score">{row.counted}</span>" "<span class="n">{t(enough)}</span> }
    });
    let state = if row.enough { "enough" } else { "not-enough" };
    view! {
        <tr data-school=row.id>
            <Name name board=row.board/>
            <Who basis team_size=row.team_size/>
            {cells}
            <td class="total-cell" data-counted=row.counted data-state=state>{total}</td>
        </tr>
    }
}

#[component]
fn Cell(
    /// The id of the statement.
    statement: &'static str,
    /// The figures, if any are shown.
    cell: Option<AmbitionCell>,
    /// Whether many people answered, each apart.
    is_group: bool,
) -> impl IntoView {
    let lang = use_lang();
    let number = |mean: Option<f64>| match mean {
        Some(mean) if is_group => format::one_decimal(lang, mean),
        Some(mean) => format!("{mean:.0}"),
        None => words::NONE.to_owned(),
    };
    let rated = cell.filter(|cell| cell.ambition.is_some() || cell.now.is_some());
    let is_counted = rated.is_some_and(|cell| cell.counted);
    let inner = match rated {
        Some(AmbitionCell { ambition, now, .. }) => {
            let mark =
                is_counted.then(|| view! { <Sign sign=words::COUNTED_MARK says=words::COUNTED/> });
            view! {
                <span class="score">{number(ambition)}" / "{number(now)}</span>
                " "
                {mark}
            }
            .into_any()
        }
        None if is_group => view! { <Sign sign=words::FEW says=words::FEW_SHORT/> }.into_any(),
        None => view! { <Sign sign=words::NONE says=words::NONE_SAYS/> }.into_any(),
    };
    view! {
        <td data-statement=statement data-state=is_counted.then_some("counted")>{inner}</td>
    }
}

fn short(lang: Lang, statement: &'static Statement) -> &'static str {
    statement.short.as_ref().unwrap_or(&statement.text).get(lang)
}
