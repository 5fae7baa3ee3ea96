//! Ambition beside now, per statement.

use super::statements::{Entry, entries, mean, names};
use super::{Chart, Row, Table, heads};
use crate::app::chart::ambitions::{self as geometry, FILLS, Rated, picture};
use crate::app::chart::key::{self, Sample};
use crate::domain::figure::counts::Counts;
use crate::domain::figure::score::{Extremes, Fraction, extremes};
use crate::domain::instrument::{Scale, ambition_scale};
use crate::domain::school::{AmbitionFigures, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::words::chart as words;

/// Ambition beside now, per statement; `None` when the series is not shown or nothing was rated.
pub fn ambitions(lang: Lang, series: &SeriesFigures<AmbitionFigures>) -> Option<Chart> {
    let entries = entries(lang, series).filter(|entries| !entries.is_empty())?;
    let rows: Vec<geometry::Row> =
        entries.iter().map(|entry| row(lang, entry, series.forms)).collect();
    let key: Vec<key::Entry> = if series.forms == 1 { Vec::new() } else { key(lang) };
    let names = [words::AMBITION.get(lang), words::NOW.get(lang)];
    let columns = if series.forms == 1 { [words::AMBITION, words::NOW] } else { words::MEANS };
    let [ambition, now] = columns;
    Some(Chart {
        kind: "ambitions",
        title: words::AMBITIONS.get(lang).to_owned(),
        about: None,
        says: says(lang, &entries, series.forms),
        picture: picture(&rows, names, &key),
        table: Table {
            heads: heads(lang, [words::STATEMENT, ambition, now, words::ANSWERS_N]),
            rows: entries.iter().map(|entry| cells(lang, entry, series.forms)).collect(),
        },
    })
}

/// What is wanted most. Of one form, how much of it is a big ambition.
fn says(lang: Lang, entries: &[Entry], forms: u32) -> String {
    if forms == 1 {
        let big = entries.iter().filter(|entry| high(&entry.pairs.ambition()) > 0);
        return words::big_ambitions(lang, big.count(), entries.len());
    }
    let shares: Vec<_> = (0..)
        .zip(entries)
        .filter_map(|(place, entry)| {
            let counts = entry.pairs.ambition();
            Some((place, Fraction::new(high(&counts).into(), counts.n().into())?))
        })
        .collect();
    let highest = match extremes(&shares) {
        Extremes::Some { highest, .. } => highest,
        Extremes::None | Extremes::AllEqual => return words::WANTED_ALIKE.get(lang).to_owned(),
    };
    let wanted: Vec<&Entry> = highest.iter().filter_map(|place| entries.get(*place)).collect();
    let named = names(lang, wanted.iter().copied());
    match wanted.as_slice() {
        [only] => {
            let (ambition, now) = (only.pairs.ambition(), only.pairs.now());
            let ambition = (high(&ambition), ambition.n());
            words::most_wanted(lang, &named, ambition, (high(&now), now.n()))
        }
        _ => words::most_wanted_of_all(lang, &named),
    }
}

/// How many gave a 3 or a 4.
fn high(counts: &Counts<4>) -> u32 {
    counts.get(3) + counts.get(4)
}

fn row(lang: Lang, entry: &Entry, forms: u32) -> geometry::Row {
    let rated = |scale, counts: &Counts<4>| {
        let given = (1..=4).find(|rating| counts.get(*rating) > 0);
        match given {
            None => Rated::Nothing(words::NOT_FILLED_IN.get(lang).to_owned()),
            Some(rating) if forms == 1 => {
                Rated::Point(rating, point(lang, scale, rating).to_owned())
            }
            Some(_) => Rated::Counts([1, 2, 3, 4].map(|rating| counts.get(rating))),
        }
    };
    geometry::Row {
        label: entry.label(),
        n: if forms == 1 { String::new() } else { words::n_of(&people(entry)) },
        rated: [
            rated(Scale::Ambition, &entry.pairs.ambition()),
            rated(Scale::Now, &entry.pairs.now()),
        ],
    }
}

/// What the ratings are called on both scales, the highest first.
fn key(lang: Lang) -> Vec<key::Entry> {
    let ratings = (1..=4).zip(FILLS).rev();
    let entry = |(rating, fill)| {
        let names = [Scale::Ambition, Scale::Now].map(|scale| point(lang, scale, rating));
        key::Entry { sample: Sample::Fill(fill), text: words::rating(rating, names) }
    };
    ratings.map(entry).collect()
}

/// What a rating is called.
fn point(lang: Lang, scale: Scale, rating: u8) -> &'static str {
    let scale = ambition_scale().scales.iter().find(|text| text.id == scale);
    let label = scale.and_then(|text| text.points.get(usize::from(rating).saturating_sub(1)));
    label.map_or("", |label| label.get(lang))
}

fn cells(lang: Lang, entry: &Entry, forms: u32) -> Row {
    let (ambition, now) = (entry.pairs.ambition(), entry.pairs.now());
    let written = |counts: &Counts<4>| {
        counts.mean().map_or_else(|| words::NONE.to_owned(), |number| mean(lang, number, forms))
    };
    Row { name: entry.label(), cells: vec![written(&ambition), written(&now), people(entry)] }
}

/// How many rated it; both figures where they differ.
fn people(entry: &Entry) -> String {
    let (ambition, now) = (entry.pairs.ambition().n(), entry.pairs.now().n());
    if ambition == now { ambition.to_string() } else { format!("{ambition} / {now}") }
}
