//! The scores of the six domains.

use super::{Chart, Interval, Row, Table, domain};
use crate::app::chart::domains::{self as geometry, picture};
use crate::app::chart::key::{Entry, Sample};
use crate::domain::figure::score::{Extremes, Score};
use crate::domain::school::{DomainFigures, TalentFigures};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::chart as words;

/// The scores of the six domains, each with the interval at its place.
pub fn domains(lang: Lang, figures: &TalentFigures, intervals: &[Interval]) -> Chart {
    let interval = |place: usize| intervals.get(place).copied().flatten();
    let of = figures.domains.iter().enumerate();
    let rows: Vec<geometry::Row> =
        of.map(|(place, figures)| row(lang, figures, interval(place))).collect();
    let any = rows.iter().any(|row| row.score.as_ref().is_ok_and(|score| score.interval.is_some()));
    let key =
        any.then(|| Entry { sample: Sample::Interval, text: words::INTERVAL.get(lang).to_owned() });
    Chart {
        kind: "domains",
        title: words::DOMAINS.get(lang).to_owned(),
        about: None,
        says: says(lang, figures),
        picture: picture(&rows, key.as_slice()),
        table: table(lang, figures, intervals),
    }
}

/// The scores as a table; with a column for the intervals where there are any.
pub(super) fn table(lang: Lang, figures: &TalentFigures, intervals: &[Interval]) -> Table {
    let mut heads = vec![words::TOPIC, words::SCORE, words::INTERVAL_SHORT, words::FORMS];
    let without = intervals.iter().all(Option::is_none);
    if without {
        heads.remove(2);
    }
    let of = figures.domains.iter().enumerate();
    let rows = of.map(|(place, figures)| {
        let interval = intervals.get(place).copied().flatten();
        cells(lang, figures, (!without).then_some(interval))
    });
    Table {
        heads: heads.into_iter().map(|head| head.get(lang).to_owned()).collect(),
        rows: rows.collect(),
    }
}

/// What is highest and what is lowest.
pub(super) fn says(lang: Lang, figures: &TalentFigures) -> String {
    let names = |places: &[usize]| {
        let domains = places.iter().filter_map(|place| figures.domains.get(*place));
        let names: Vec<&str> =
            domains.clone().map(|figures| domain(lang, &figures.domain).0).collect();
        let score = domains.clone().find_map(|figures| figures.score?.rounded());
        (format::list(lang, &names), score.unwrap_or_default())
    };
    match &figures.extremes {
        Extremes::None => words::NO_SCORES.get(lang).to_owned(),
        Extremes::AllEqual => {
            let scored = |domain: &DomainFigures| domain.score.is_some();
            let places: Vec<usize> = (0..figures.domains.len())
                .filter(|place| figures.domains.get(*place).is_some_and(scored))
                .collect();
            let (names, score) = names(&places);
            words::equal_scores(lang, &names, score, places.len())
        }
        Extremes::Some { highest, lowest } => {
            words::highest_and_lowest(lang, &names(highest), &names(lowest))
        }
    }
}

/// A domain with its score.
pub(super) fn row(lang: Lang, figures: &DomainFigures, interval: Interval) -> geometry::Row {
    let (label, id) = domain(lang, &figures.domain);
    let score = written(figures.score).map(|(number, text)| geometry::Score {
        number,
        text,
        n: words::n(figures.n),
        interval,
    });
    geometry::Row {
        domain: id,
        label: label.to_owned(),
        score: score.ok_or_else(|| words::NO_SCORE.get(lang).to_owned()),
    }
}

/// The row of a domain; without a cell for the interval where there are none at all.
fn cells(lang: Lang, figures: &DomainFigures, interval: Option<Interval>) -> Row {
    let none = || words::NONE.to_owned();
    let (score, n) = match written(figures.score) {
        Some((_, score)) => (score, figures.n.to_string()),
        None => (words::NO_SCORE.get(lang).to_owned(), none()),
    };
    let interval = interval.map(|interval| match figures.score {
        Some(_) => between(lang, interval),
        None => none(),
    });
    let cells = [Some(score), interval, Some(n)].into_iter().flatten().collect();
    Row { name: domain(lang, &figures.domain).0.to_owned(), cells }
}

/// A score as a number and as it is written.
pub(super) fn written(score: Option<Score>) -> Option<(f64, String)> {
    let score = score?;
    Some((score.exact()?.to_f64(), score.rounded()?.to_string()))
}

/// An interval in words.
pub(super) fn between(lang: Lang, interval: Interval) -> String {
    interval.map_or_else(
        || words::NONE.to_owned(),
        |(from, to)| words::between(lang, format::whole(from), format::whole(to)),
    )
}
