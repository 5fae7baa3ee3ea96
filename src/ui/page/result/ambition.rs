//! The ambition scale of a school.

use super::figures::Figures;
use super::priority::Priority;
use super::rule::Rule;
use super::series::{About, Hidden, MainSeries, OtherSeries};
use crate::domain::instrument::{InstrumentId, OWN, ambition_scale};
use crate::domain::school::{AmbitionFigures, AmbitionStatement, School, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::context::use_lang;
use crate::ui::format;
use crate::ui::words::result as words;
use leptos::prelude::*;

/// The ambition scale of a school.
#[component]
pub fn AmbitionResult(
    /// The school.
    school: School,
) -> impl IntoView {
    let lang = use_lang();
    let size = school.organisation.as_ref().and_then(|known| known.team_size);
    let basis = school.ambition.iter().position(|series| series.figures.is_ok());
    let main = basis.and_then(|place| school.ambition.get(place)).and_then(|series| {
        let figures = series.figures.clone().ok()?;
        let (about, forms, own) = (About::of(series, size), series.forms, series.own.clone());
        let (rule, of) = (figures.rule, figures.statements.len());
        Some(view! {
            <Rule rule of forms/>
            <MainSeries about>
                <Ambitions figures forms own/>
            </MainSeries>
        })
    });
    let (shown, hidden): (Vec<_>, Vec<_>) = school
        .ambition
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
        <section class="scan stack" data-instrument=InstrumentId::AmbitionScale.name()>
            <h2>{ambition_scale().title.get(lang)}</h2>
            {hidden}
            {main}
            {others}
        </section>
    }
}

#[component]
fn Other(
    /// The series.
    series: SeriesFigures<AmbitionFigures>,
    /// How many people the team has.
    size: Option<u32>,
) -> impl IntoView {
    let (about, forms, own) = (About::of(&series, size), series.forms, series.own);
    let inner = series.figures.ok().map(|figures| {
        let (rule, of) = (figures.rule, figures.statements.len());
        view! {
            <Rule rule of forms/>
            <Ambitions figures forms own/>
        }
    });
    view! { <OtherSeries about>{inner}</OtherSeries> }
}

/// A statement with its words, ready to be shown.
#[derive(Clone)]
pub struct Entry {
    /// The figures.
    pub figures: AmbitionStatement,
    /// Its place in the order of priority, from 1; none where nobody rated both.
    pub rank: Option<usize>,
    /// A few words.
    pub short: &'static str,
    /// Its wording; of the own statement what somebody wrote.
    pub text: String,
}

/// The statements of one series in their order of priority, and what could not be shown.
#[component]
fn Ambitions(
    /// The figures.
    figures: AmbitionFigures,
    /// How many forms they are of.
    forms: u32,
    /// The text of the own statement.
    own: Option<String>,
) -> impl IntoView {
    let lang = use_lang();
    let (entries, silent) = entries(lang, &figures, own.as_deref());
    let missing = (!silent.is_empty()).then(|| {
        let names = format::list(lang, &silent);
        view! { <p class="soft">{words::not_shown(lang, forms, &names)}</p> }
    });
    let list = (!entries.is_empty()).then(|| {
        let figures = entries.clone();
        view! {
            <Priority entries forms/>
            <Figures entries=figures forms/>
        }
    });
    view! {
        {list}
        {missing}
    }
}

/// What can be shown, in order, and the names of what cannot.
fn entries(
    lang: Lang,
    figures: &AmbitionFigures,
    own: Option<&str>,
) -> (Vec<Entry>, Vec<&'static str>) {
    let rated = |statement: &AmbitionStatement| {
        statement.pairs.is_some_and(|pairs| pairs.ambition().n() + pairs.now().n() > 0)
    };
    let ordered = figures.priority.iter().filter_map(|place| figures.statements.get(*place));
    let shown = ordered.filter(|statement| rated(statement)).enumerate();
    let entries = shown.map(|(place, statement)| Entry {
        figures: statement.clone(),
        rank: statement.pairs.and_then(|pairs| pairs.gap()).map(|_| place + 1),
        short: short(lang, &statement.statement),
        text: if statement.statement == OWN {
            own.unwrap_or_default().to_owned()
        } else {
            wording(lang, &statement.statement).to_owned()
        },
    });
    let silent = figures.statements.iter().filter(|statement| !rated(statement));
    (entries.collect(), silent.map(|statement| short(lang, &statement.statement)).collect())
}

fn short(lang: Lang, id: &str) -> &'static str {
    let Some(statement) = ambition_scale().statement(id) else { return "" };
    statement.short.as_ref().unwrap_or(&statement.text).get(lang)
}

fn wording(lang: Lang, id: &str) -> &'static str {
    ambition_scale().statement(id).map_or("", |statement| statement.text.get(lang))
}
