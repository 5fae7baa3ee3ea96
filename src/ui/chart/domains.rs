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
        of.clone().map(|(place, figures)| row(lang, figures, interval(place))).collect();
    let any = rows.iter().any(|row| row.score.as_ref().is_ok_and(|score| score.interval.is_some()));
    let key =
        any.then(|| Entry { sample: Sample::Interval, text: words::INTERVAL.get(lang).to_owned() });
    Chart {
        kind: "domains",
        title: words::DOMAINS.get(lang).to_owned(),
        about: None,
        says: says(lang, figures),
        picture: picture(&rows, key.as_slice()),
        table: Table {
            heads: [words::TOPIC, words::SCORE, words::INTERVAL_SHORT, words::FORMS]
                .map(|head| head.get(lang).to_owned())
                .to_vec(),
            rows: of.map(|(place, figures)| cells(lang, figures, interval(place))).collect(),
        },
    }
}

/// What is highest and what is lowest.
fn says(lang: Lang, figures: &TalentFigures) -> String {
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

fn row(lang: Lang, figures: &DomainFigures, interval: Interval) -> geometry::Row {
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

fn cells(lang: Lang, figures: &DomainFigures, interval: Interval) -> Row {
    let name = domain(lang, &figures.domain).0.to_owned();
    let cells = if let Some((_, score)) = written(figures.score) {
        vec![score, between(lang, interval), figures.n.to_string()]
    } else {
        let none = words::NO_SCORE.get(lang).to_owned();
        vec![none, words::NONE.to_owned(), words::NONE.to_owned()]
    };
    Row { name, cells }
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
