//! The series of a scan: the one that counts first and open, the others below it in the same form.

use crate::domain::response::Series;
use crate::domain::school::{SeriesFigures, Withheld};
use crate::domain::time::Date;
use crate::ui::context::use_lang;
use crate::ui::format;
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// What is said of a series beside its figures.
#[derive(Clone, Copy, PartialEq)]
pub struct About {
    series: Series,
    forms: u32,
    people: Option<u32>,
    days: (Date, Date),
    withheld: Option<Withheld>,
}

impl About {
    /// What is said of this series, in a team of this size.
    pub fn of<F>(series: &SeriesFigures<F>, team_size: Option<u32>) -> Self {
        let is_team = series.series == Series::Personal;
        Self {
            series: series.series,
            forms: series.forms,
            people: if is_team { team_size } else { series.people },
            days: series.days,
            withheld: series.figures.as_ref().err().copied(),
        }
    }
}

/// The series that counts: a section under a heading of its own.
#[component]
pub fn MainSeries(
    /// What is said of it.
    about: About,
    /// Its figures.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="series stack" data-series=about.series.name()>
            <div class="stack" data-space="tight">
                <h3>{t(words::series(about.series))}</h3>
                <Whose about/>
            </div>
            {children()}
        </section>
    }
}

/// Another series, folded.
#[component]
pub fn OtherSeries(
    /// What is said of it.
    about: About,
    /// Its figures.
    children: Children,
) -> impl IntoView {
    view! {
        <details class="series other" data-series=about.series.name()>
            <summary><h3>{t(words::series(about.series))}</h3></summary>
            <div class="stack">
                <Whose about/>
                {children()}
            </div>
        </details>
    }
}

/// Why a series is not shown.
#[component]
pub fn Hidden(
    /// What is said of it.
    about: About,
) -> impl IntoView {
    let lang = use_lang();
    let says = match about.withheld {
        Some(Withheld::NotAgreed) => words::NOT_AGREED.get(lang).to_owned(),
        _ => words::too_few(lang, about.forms),
    };
    view! { <p class="hidden-series" data-series=about.series.name()>{says}</p> }
}

/// Who filled in, and when.
#[component]
fn Whose(
    /// What is said of it.
    about: About,
) -> impl IntoView {
    let lang = use_lang();
    let About { series, forms, people, days, .. } = about;
    let beyond = people.filter(|size| series == Series::Personal && forms > *size);
    let people = if beyond.is_some() { None } else { people };
    let (first, last) = (format::date(lang, days.0), format::date(lang, days.1));
    let notice = beyond
        .map(|size| view! { <p class="notice">{words::more_than_team(lang, forms, size)}</p> });
    view! {
        <p class="soft">{words::whose(lang, series, forms, people)}" "{words::days(lang, &first, &last)}</p>
        {notice}
    }
}
