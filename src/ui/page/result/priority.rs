//! The ambitions in the order of what comes first, each with what is wanted beside where it stands.

use super::ambition::Entry;
use crate::domain::figure::ambition::Counted;
use crate::domain::figure::counts::Counts;
use crate::domain::instrument::{Scale, ambition_scale};
use crate::domain::text::Lang;
use crate::ui::context::use_lang;
use crate::ui::format;
use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// The ambitions, the first to work on first.
#[component]
pub fn Priority(
    /// The ambitions, in order.
    entries: Vec<Entry>,
    /// How many forms they are of.
    forms: u32,
) -> impl IntoView {
    let lang = use_lang();
    let stem =
        ambition_scale().stem.as_ref().map(|stem| view! { <p class="soft">{stem.get(lang)}</p> });
    let items = entries.into_iter().map(|entry| view! { <Item entry forms/> });
    view! {
        <div class="stack" data-space="tight">
            <h4>{t(words::PRIORITY)}</h4>
            {stem}
        </div>
        <ol class="priority" role="list">{items.collect_view()}</ol>
    }
}

#[component]
fn Item(
    /// The ambition.
    entry: Entry,
    /// How many forms.
    forms: u32,
) -> impl IntoView {
    let lang = use_lang();
    let pairs = entry.figures.pairs.unwrap_or_default();
    let quadrant = pairs
        .quadrant()
        .map(|quadrant| view! { <strong class="quadrant">{t(words::quadrant(quadrant))}</strong> });
    let over = pairs.gap().is_some_and(|gap| gap < 0.0);
    let over = over.then(|| view! { <span class="over">{t(words::MORE_THAN_NEEDED)}</span> });
    let gap = pairs
        .gap()
        .map(|gap| view! { <span>{words::gap(lang, &written(lang, gap, forms))}</span> });
    let counts = entry.figures.counted;
    let marked = (counts == Counted::Yes).then_some("yes");
    let n = (forms > 1).then(|| view! { <span>{words::answered(lang, entry.figures.n)}</span> });
    view! {
        <li class="card" data-statement=entry.figures.statement>
            <span class="rank">{entry.rank.map_or_else(String::new, |rank| rank.to_string())}</span>
            <div class="stack" data-space="tight">
                <h5>{entry.short}</h5>
                <p><bdi>{entry.text}</bdi></p>
            </div>
            <div class="rates">
                <Rate scale=Scale::Ambition counts=pairs.ambition() forms/>
                <Rate scale=Scale::Now counts=pairs.now() forms/>
            </div>
            <p class="facts">
                {quadrant}
                {over}
                {gap}
                <span class="counts" data-state=marked>{t(words::counts(counts))}</span>
                {n}
            </p>
        </li>
    }
}

/// One of both ratings, as a word or a mean, and as a bar from 1 to 4.
#[component]
fn Rate(
    /// Which of both.
    scale: Scale,
    /// How it was rated.
    counts: Counts<4>,
    /// How many forms.
    forms: u32,
) -> impl IntoView {
    let lang = use_lang();
    let name = if scale == Scale::Now { words::NOW } else { words::AMBITION };
    let mean = counts.mean();
    let value = mean.map_or_else(
        || words::NOT_ANSWERED.get(lang).to_owned(),
        |mean| {
            if forms == 1 {
                point(lang, scale, &counts).to_owned()
            } else {
                format::one_decimal(lang, mean)
            }
        },
    );
    let filled = mean.map_or(0.0, |mean| (mean - 1.0) / 3.0 * 100.0);
    view! {
        <div class="rate" data-scale=scale.name()>
            <p><span class="label">{t(name)}</span>" "<span class="value">{value}</span></p>
            <div class="bar" aria-hidden="true"><div style:inline-size=format!("{filled:.1}%")></div></div>
        </div>
    }
}

/// The label of the only rating.
fn point(lang: Lang, scale: Scale, counts: &Counts<4>) -> &'static str {
    let points =
        ambition_scale().scales.iter().find(|text| text.id == scale).map(|text| &text.points);
    let mut rated = (1..=scale.highest()).zip(points.into_iter().flatten());
    rated.find(|(rating, _)| counts.get(*rating) > 0).map_or("", |(_, label)| label.get(lang))
}

/// A mean or a difference of means; of one form a whole number.
pub(super) fn written(lang: Lang, number: f64, forms: u32) -> String {
    let text = format::one_decimal(lang, number);
    if forms == 1 {
        text.trim_end_matches('0').trim_end_matches([',', '.']).to_owned()
    } else {
        text
    }
}
