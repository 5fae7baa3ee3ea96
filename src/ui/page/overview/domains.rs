//! The organisations by the six domains.

use super::name::{Name, Who, Without, name};
use crate::app::overview::{Basis, DomainCell, Row, Withholding};
use crate::domain::instrument::talentscan;
use crate::ui::context::use_lang;
use crate::ui::part::Sideways;
use crate::ui::words::{Text, overview as words, t};
use leptos::prelude::*;

/// A shade of the table stands for so many points.
const SHADE: u8 = 20;

/// The organisations by the six domains.
#[component]
pub fn Domains(
    /// The rows, sorted by name.
    rows: Vec<Row>,
) -> impl IntoView {
    let lang = use_lang();
    let absent = rows.iter().filter(|row| row.talent.is_none());
    let absent: Vec<String> = absent.map(|row| name(lang, row)).collect();
    let heads = talentscan().domains.iter().map(|domain| {
        view! { <th scope="col" data-domain=domain.id.as_str()>{domain.short.get(lang)}</th> }
    });
    let heads = heads.collect_view();
    let body: Vec<_> = rows
        .into_iter()
        .filter_map(|row| {
            let basis = row.talent?;
            Some(view! { <SchoolRow row basis/> })
        })
        .collect();
    (!body.is_empty()).then(|| {
        view! {
            <section class="stack" data-space="tight">
                <h2>{t(words::DOMAINS)}</h2>
                <Sideways label=t(words::DOMAINS)>
                    <table id="domains" class="wide-table">
                        <caption><span>{t(words::DOMAINS_CAPTION)}</span></caption>
                        <thead>
                            <tr>
                                <th scope="col">{t(words::SCHOOL)}</th>
                                <th scope="col">{t(words::BASIS)}</th>
                                {heads}
                            </tr>
                        </thead>
                        <tbody>{body}</tbody>
                    </table>
                </Sideways>
                <Legend/>
                <Without names=absent/>
            </section>
        }
    })
}

/// What the marks mean.
#[component]
fn Legend() -> impl IntoView {
    view! {
        <p class="legend soft small">
            <span>{words::STRONGEST_MARK}" "{t(words::STRONGEST)}</span>
            <span>{words::FEW}" "{t(words::FEW_SAYS)}</span>
            <span>{words::NONE}" "{t(words::NONE_SAYS)}</span>
        </p>
        <p class="soft small">{t(words::DOMAINS_READ)}</p>
    }
}

#[component]
fn SchoolRow(
    /// The row.
    row: Row,
    /// Whose answers count, or why none are shown.
    basis: Result<Basis, Withholding>,
) -> impl IntoView {
    let name = name(use_lang(), &row);
    let cells = talentscan().domains.iter().enumerate().map(|(place, domain)| {
        let figure = match (row.domains.get(place), basis) {
            (Some(DomainCell { score: Some(score), n, consensus }), _) => {
                Figure::Score { score: *score, n: *n, consensus: *consensus }
            }
            (None, Err(Withholding::TooFew)) | (Some(_), Ok(Basis::Team(_))) => Figure::TooFew,
            _ => Figure::None,
        };
        let is_strongest = row.strongest.contains(&place);
        view! { <Cell domain=&domain.id figure is_strongest/> }
    });
    let cells = cells.collect_view();
    view! {
        <tr data-school=row.id>
            <Name name board=row.board/>
            <Who basis team_size=row.team_size/>
            {cells}
        </tr>
    }
}

/// What stands in a cell.
#[derive(Clone, Copy)]
enum Figure {
    Score { score: u8, n: u32, consensus: Option<u8> },
    TooFew,
    None,
}

#[component]
fn Cell(
    /// The id of the domain.
    domain: &'static str,
    /// What stands in it.
    figure: Figure,
    /// Whether the school is strongest in it.
    is_strongest: bool,
) -> impl IntoView {
    let mark = is_strongest.then(|| {
        view! {
            <span class="mark" aria-hidden="true">{words::STRONGEST_MARK}</span>
            <span class="visually-hidden">{t(words::STRONGEST)}", "</span>
        }
    });
    let (shade, inner) = match figure {
        Figure::Score { score, n, consensus } => {
            let spread =
                spread(consensus).map(|text| view! { <span class="spread">{t(text)}</span> });
            let inner = view! {
                {mark}
                <span class="score">{score}</span>
                <span class="n">"n "{n}</span>
                {spread}
            };
            (Some((score / SHADE).min(4)), inner.into_any())
        }
        Figure::TooFew => {
            (None, view! { <Sign sign=words::FEW says=words::FEW_SHORT/> }.into_any())
        }
        Figure::None => (None, view! { <Sign sign=words::NONE says=words::NONE_SAYS/> }.into_any()),
    };
    view! {
        <td data-domain=domain data-shade=shade>{inner}</td>
    }
}

/// A sign where there is no number, with its meaning for who cannot see it.
#[component]
pub fn Sign(
    /// The sign.
    sign: &'static str,
    /// What it means.
    says: Text,
) -> impl IntoView {
    view! {
        <span class="soft" aria-hidden="true">{sign}</span>
        <span class="visually-hidden">{t(says)}</span>
    }
}

/// Said only where a team does not agree.
fn spread(consensus: Option<u8>) -> Option<Text> {
    match consensus? {
        0 => Some(words::TWO_CAMPS),
        1 => Some(words::DIVIDED),
        _ => None,
    }
}
