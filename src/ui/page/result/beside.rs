//! The principal's scores beside the team's: something to talk about, and never an average.

use crate::domain::figure::score::Score;
use crate::domain::instrument::talentscan;
use crate::domain::response::Series;
use crate::domain::school::{DomainFigures, SeriesFigures, TalentFigures};
use crate::ui::context::use_lang;
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// From this many points on a difference is worth a talk. A choice of this project: no norm exists.
const WORTH_A_TALK: u128 = 10;

/// Both scores per domain, where the team and the principal are both shown.
#[component]
pub fn Beside(
    /// Every series of the talentscan.
    series: Vec<SeriesFigures<TalentFigures>>,
) -> impl IntoView {
    let domains = |wanted| {
        let mut all = series.iter().filter(|series| series.series == wanted);
        all.find_map(|series| series.figures.as_ref().ok()).map(|figures| &figures.domains)
    };
    let both = domains(Series::Personal).zip(domains(Series::Principal));
    both.map(|(team, principal)| {
        let rows = team.iter().cloned().zip(principal.iter().cloned());
        let rows = rows.map(|(team, principal)| view! { <Row team principal/> }).collect_view();
        view! {
            <section class="beside stack" data-space="tight">
                <h3>{t(words::BESIDE)}</h3>
                <p class="soft">{t(words::BESIDE_SAYS)}</p>
                <table>
                    <caption class="visually-hidden">{t(words::BESIDE)}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{t(words::TOPIC)}</th>
                            <th scope="col" class="number">{t(words::TEAM)}</th>
                            <th scope="col" class="number">{t(words::PRINCIPAL)}</th>
                        </tr>
                    </thead>
                    <tbody>{rows}</tbody>
                </table>
            </section>
        }
    })
}

#[component]
fn Row(
    /// What the team says.
    team: DomainFigures,
    /// What the principal says.
    principal: DomainFigures,
) -> impl IntoView {
    let lang = use_lang();
    let short = talentscan().domain(&team.domain).map_or("", |domain| domain.short.get(lang));
    let shown = |score: Option<Score>| match score.and_then(Score::rounded) {
        Some(score) => score.to_string(),
        None => words::TOO_LITTLE.get(lang).to_owned(),
    };
    let talk =
        team.score.zip(principal.score).is_some_and(|(team, principal)| differ(team, principal));
    let talk = talk.then(|| view! { " "<strong class="talk">{t(words::TALK_ABOUT_IT)}</strong> });
    view! {
        <tr data-domain=team.domain>
            <th scope="row">{short}{talk}</th>
            <td class="number">{shown(team.score)}</td>
            <td class="number">{shown(principal.score)}</td>
        </tr>
    }
}

/// Whether two scores differ enough to talk about it. Compared exactly, not as they are rounded.
fn differ(one: Score, other: Score) -> bool {
    let (Some(one), Some(other)) = (one.exact(), other.exact()) else { return false };
    let (below_one, below_other) = (u128::from(one.denominator()), u128::from(other.denominator()));
    let above_one = u128::from(one.numerator()) * below_other;
    let above_other = u128::from(other.numerator()) * below_one;
    above_one.abs_diff(above_other) >= WORTH_A_TALK * below_one * below_other
}
