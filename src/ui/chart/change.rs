//! The change between two rounds of the same school or network, per domain.

use super::beside::score;
use super::domains::{between, written};
use super::{Chart, Interval, Row, Table, domain};
use crate::app::chart::key::{Entry, Sample};
use crate::app::chart::{Point, pairs};
use crate::domain::school::{DomainFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::domain::time::Date;
use crate::ui::format;
use crate::ui::words::chart as words;

/// A smaller difference is none. Source: the wording of changes, a choice of this project.
const NOTHING: f64 = 5.0;

/// A round.
#[derive(Clone, Copy, Debug)]
pub struct Round<'f> {
    /// The figures.
    pub figures: &'f TalentFigures,
    /// The interval of each domain, at its place.
    pub intervals: &'f [Interval],
    /// How many forms.
    pub forms: u32,
    /// The last day of it.
    pub day: Date,
}

/// The scores of two rounds.
pub fn change(lang: Lang, before: &Round<'_>, after: &Round<'_>) -> Chart {
    let both = || before.figures.domains.iter().zip(&after.figures.domains).enumerate();
    let rows: Vec<pairs::Row> = both()
        .map(|(place, (first, second))| {
            let (label, id) = domain(lang, &first.domain);
            let scores =
                [score(first, before.interval(place)), score(second, after.interval(place))];
            pairs::Row { domain: id, label: label.to_owned(), n: None, scores }
        })
        .collect();
    let points = [Point::Ring, Point::Disc];
    let mut key: Vec<Entry> = points
        .into_iter()
        .zip([before, after])
        .map(|(point, round)| Entry { sample: Sample::Point(point), text: round.says(lang) })
        .collect();
    let scores = || rows.iter().flat_map(|row| row.scores.iter().flatten());
    if scores().any(|score| score.interval.is_some()) {
        let text = words::INTERVAL.get(lang).to_owned();
        key.push(Entry { sample: Sample::Interval, text });
    }
    let cells = both().map(|(place, (first, second))| Row {
        name: domain(lang, &first.domain).0.to_owned(),
        cells: [(first, before), (second, after)]
            .into_iter()
            .flat_map(|(figures, round)| cells(lang, figures, round.interval(place)))
            .collect(),
    });
    let mut heads = vec![words::TOPIC.get(lang).to_owned()];
    for round in [before, after] {
        let day = format::date(lang, round.day);
        heads.extend([day.clone(), words::interval_of(lang, &day), words::forms_of(lang, &day)]);
    }
    Chart {
        kind: "change",
        title: words::CHANGE.get(lang).to_owned(),
        about: None,
        says: says(lang, &rows),
        picture: pairs::picture(points, &rows, words::NONE, &key),
        table: Table { heads, rows: cells.collect() },
    }
}

impl Round<'_> {
    fn interval(&self, place: usize) -> Interval {
        self.intervals.get(place).copied().flatten()
    }

    fn says(&self, lang: Lang) -> String {
        words::round(&format::date(lang, self.day), self.forms)
    }
}

fn cells(lang: Lang, figures: &DomainFigures, interval: Interval) -> [String; 3] {
    match written(figures.score) {
        Some((_, score)) => [score, between(lang, interval), figures.n.to_string()],
        None => [words::NONE; 3].map(str::to_owned),
    }
}

/// What rose most and what fell most, from a difference of 5 points on.
fn says(lang: Lang, rows: &[pairs::Row]) -> String {
    let changes: Vec<(&pairs::Row, f64)> = rows
        .iter()
        .filter_map(|row| match &row.scores {
            [Some(before), Some(after)] => Some((row, after.number - before.number)),
            _ => None,
        })
        .collect();
    if changes.is_empty() {
        return words::NOTHING_TO_COMPARE.get(lang).to_owned();
    }
    let utmost = |sign: f64| {
        let most = changes.iter().map(|(_, by)| sign * by).fold(f64::NEG_INFINITY, f64::max);
        let of = changes.iter().filter(|(_, by)| sign * by > most - 1e-9);
        let names: Vec<String> = of.map(|(row, _)| from_to(lang, row)).collect();
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        (most >= NOTHING - 1e-9).then(|| format::list(lang, &names))
    };
    let rose = utmost(1.0).map(|names| words::rose(lang, &names));
    let fell = utmost(-1.0).map(|names| words::fell(lang, &names));
    match (rose, fell) {
        (None, None) => words::NEARLY_THE_SAME.get(lang).to_owned(),
        (Some(only), None) | (None, Some(only)) => only,
        (Some(rose), Some(fell)) => format!("{rose} {fell}"),
    }
}

/// A domain with both of its scores.
fn from_to(lang: Lang, row: &pairs::Row) -> String {
    match &row.scores {
        [Some(before), Some(after)] => {
            words::domain_from_to(lang, &row.label, &before.text, &after.text)
        }
        _ => row.label.clone(),
    }
}
