//! The principal beside the team, per domain.

use super::domains::{between, written};
use super::{Chart, Interval, Row, Table, domain, heads};
use crate::app::chart::domains::Score;
use crate::app::chart::key::{Entry, Sample};
use crate::app::chart::{Point, pairs};
use crate::domain::school::{DomainFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::chart as words;

/// From this many points on a difference is named. A choice of this project: no norm exists.
const WORTH_NAMING: f64 = 10.0;

/// The team's scores with the interval at their place, and the principal's.
pub fn beside(
    lang: Lang,
    team: &TalentFigures,
    principal: &TalentFigures,
    intervals: &[Interval],
) -> Chart {
    let both: Vec<(&DomainFigures, &DomainFigures, Interval)> = team
        .domains
        .iter()
        .zip(&principal.domains)
        .enumerate()
        .map(|(place, (team, other))| (team, other, intervals.get(place).copied().flatten()))
        .collect();
    let rows: Vec<pairs::Row> = both
        .iter()
        .map(|(team, principal, interval)| {
            let (label, id) = domain(lang, &team.domain);
            let scores = [score(team, *interval), score(principal, None)];
            let n = team.score.map(|score| words::n(score.n));
            pairs::Row { domain: id, label: label.to_owned(), n, scores }
        })
        .collect();
    let entry = |sample, text: words::Text| Entry { sample, text: text.get(lang).to_owned() };
    let mut key = vec![
        entry(Sample::Point(Point::Disc), words::TEAM),
        entry(Sample::Point(Point::Diamond), words::PRINCIPAL),
    ];
    if both.iter().any(|(team, _, interval)| team.score.is_some() && interval.is_some()) {
        key.push(entry(Sample::Interval, words::INTERVAL));
    }
    let none = words::NONE;
    let cells = both.iter().map(|(team, principal, interval)| {
        let shown = |figures: &DomainFigures| {
            written(figures.score).map_or_else(|| none.to_owned(), |(_, text)| text)
        };
        Row {
            name: domain(lang, &team.domain).0.to_owned(),
            cells: vec![
                shown(team),
                between(lang, interval.filter(|_| team.score.is_some())),
                team.score.map_or_else(|| none.to_owned(), |score| score.n.to_string()),
                shown(principal),
            ],
        }
    });
    let columns =
        [words::TOPIC, words::TEAM, words::INTERVAL_SHORT, words::FORMS, words::PRINCIPAL];
    Chart {
        kind: "beside",
        title: words::BESIDE.get(lang).to_owned(),
        about: None,
        says: says(lang, &rows),
        picture: pairs::picture([Point::Disc, Point::Diamond], &rows, none, &key),
        table: Table { heads: heads(lang, columns), rows: cells.collect() },
    }
}

/// A score as the charts draw it.
pub(super) fn score(figures: &DomainFigures, interval: Interval) -> Option<Score> {
    let (number, text) = written(figures.score)?;
    Some(Score { number, text, n: words::n(figures.n), interval })
}

/// Where the two differ most.
fn says(lang: Lang, rows: &[pairs::Row]) -> String {
    let differences: Vec<(&pairs::Row, f64)> = rows
        .iter()
        .filter_map(|row| match &row.scores {
            [Some(team), Some(principal)] => Some((row, (team.number - principal.number).abs())),
            _ => None,
        })
        .collect();
    let most = differences.iter().map(|(_, far)| *far).fold(f64::NEG_INFINITY, f64::max);
    if differences.is_empty() {
        return words::NOTHING_TO_COMPARE.get(lang).to_owned();
    }
    if most < WORTH_NAMING - 1e-9 {
        return words::SEEN_ALIKE.get(lang).to_owned();
    }
    let of: Vec<&pairs::Row> =
        differences.iter().filter(|(_, far)| *far > most - 1e-9).map(|(row, _)| *row).collect();
    if let [pairs::Row { label, scores: [Some(team), Some(principal)], .. }] = of.as_slice() {
        return words::greatest_difference(lang, label, &team.text, &principal.text);
    }
    let names: Vec<&str> = of.iter().map(|row| row.label.as_str()).collect();
    words::greatest_differences(lang, &format::list(lang, &names))
}
