//! The talentscan of a school.

use super::beside::Beside;
use super::domain::{DomainCard, Standing};
use super::series::{About, Hidden, MainSeries, OtherSeries};
use crate::domain::figure::score::Extremes;
use crate::domain::instrument::{InstrumentId, talentscan};
use crate::domain::school::{Example, School, SeriesFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::context::use_lang;
use crate::ui::format;
use crate::ui::words::result as words;
use leptos::prelude::*;

/// The talentscan of a school.
#[component]
pub fn TalentResult(
    /// The school.
    school: School,
) -> impl IntoView {
    let lang = use_lang();
    let size = school.organisation.as_ref().and_then(|known| known.team_size);
    let basis = school.talent.iter().position(|series| series.figures.is_ok());
    let main = basis.and_then(|place| school.talent.get(place)).and_then(|series| {
        let figures = series.figures.clone().ok()?;
        let about = About::of(series, size);
        let (forms, examples) = (series.forms, school.examples.clone());
        let lines = headline(lang, &figures);
        Some(view! {
            <div class="headline">{lines.into_iter().map(|line| view! { <p>{line}</p> }).collect_view()}</div>
            <MainSeries about>
                <Domains figures forms examples/>
            </MainSeries>
        })
    });
    let beside = view! { <Beside series=school.talent.clone()/> };
    let (shown, hidden): (Vec<_>, Vec<_>) = school
        .talent
        .into_iter()
        .enumerate()
        .filter(|(place, _)| Some(*place) != basis)
        .map(|(_, series)| series)
        .partition(|series| series.figures.is_ok());
    let hidden = hidden
        .iter()
        .map(|series| view! { <Hidden about=About::of(series, size)/> })
        .collect_view();
    let others = shown.into_iter().map(|series| view! { <Other series size/> }).collect_view();
    view! {
        <section class="scan stack" data-instrument=InstrumentId::Talentscan.name()>
            <h2>{talentscan().title.get(lang)}</h2>
            {hidden}
            {main}
            {beside}
            {others}
        </section>
    }
}

#[component]
fn Other(
    /// The series.
    series: SeriesFigures<TalentFigures>,
    /// How many people the team has.
    size: Option<u32>,
) -> impl IntoView {
    let (about, forms) = (About::of(&series, size), series.forms);
    let figures = series.figures.ok();
    let domains = figures.map(|figures| view! { <Domains figures forms examples=Vec::new()/> });
    view! { <OtherSeries about>{domains}</OtherSeries> }
}

/// A card per domain.
#[component]
fn Domains(
    /// The figures.
    figures: TalentFigures,
    /// How many forms they are of.
    forms: u32,
    /// The good examples of all domains.
    examples: Vec<Example>,
) -> impl IntoView {
    let extremes = figures.extremes;
    let cards = figures.domains.into_iter().enumerate().map(|(place, figures)| {
        let standing = Standing::of(place, &extremes);
        let of_domain = examples.iter().filter(|example| example.domain == figures.domain);
        let texts: Vec<String> = of_domain.map(|example| example.text.clone()).collect();
        view! { <DomainCard figures forms standing texts/> }
    });
    view! { <div class="domains">{cards.collect_view()}</div> }
}

/// What stands out, in one or two sentences.
fn headline(lang: Lang, figures: &TalentFigures) -> Vec<String> {
    let short = |place: usize| talentscan().domains.get(place).map(|domain| domain.short.get(lang));
    let named = |places: &[usize]| {
        let names: Vec<&str> = places.iter().filter_map(|place| short(*place)).collect();
        format::list(lang, &names)
    };
    match &figures.extremes {
        Extremes::None => vec![words::NO_SCORES.get(lang).to_owned()],
        Extremes::AllEqual => {
            let mut scored =
                (0..).zip(&figures.domains).filter(|(_, domain)| domain.score.is_some());
            match (scored.next(), scored.next()) {
                (Some((only, _)), None) => {
                    vec![words::only_topic(lang, short(only).unwrap_or_default())]
                }
                _ => vec![words::ALL_EQUAL.get(lang).to_owned()],
            }
        }
        Extremes::Some { highest, lowest } => vec![
            words::strongest(lang, highest.len(), &named(highest)),
            words::most_to_win(lang, &named(lowest)),
        ],
    }
}
