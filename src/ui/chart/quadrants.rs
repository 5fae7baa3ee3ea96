//! Ambition and now laid across each other: what to begin with, what to hold on to.

use super::statements::{Entry, entries, mean, names};
use super::{Chart, Row, Table, heads};
use crate::app::chart::quadrants::{self as geometry, Names, picture};
use crate::domain::figure::ambition::Quadrant;
use crate::domain::school::{AmbitionFigures, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::words::chart as words;

/// The quadrants: above left and right, below left and right.
const QUADRANTS: [Quadrant; 4] =
    [Quadrant::WorkOnFirst, Quadrant::KeepAndShare, Quadrant::NotNow, Quadrant::GoesWell];

/// The statements of a series in the four quadrants; `None` when it is not shown or nothing was
/// rated twice.
pub fn quadrants(lang: Lang, series: &SeriesFigures<AmbitionFigures>) -> Option<Chart> {
    let entries = entries(lang, series)?;
    let placed: Vec<(&Entry, (f64, f64), Quadrant)> = entries
        .iter()
        .filter_map(|entry| Some((entry, entry.pairs.means()?, entry.pairs.quadrant()?)))
        .collect();
    if placed.is_empty() {
        return None;
    }
    let rows: Vec<geometry::Row> = placed
        .iter()
        .map(|(entry, (ambition, now), _)| geometry::Row {
            number: entry.number,
            label: if series.forms == 1 {
                entry.name.clone()
            } else {
                words::with_n(&entry.name, entry.pairs.m())
            },
            ambition: *ambition,
            now: *now,
        })
        .collect();
    let names_of = Names {
        ambition: words::AMBITION_UP.get(lang),
        now: words::NOW_RIGHT.get(lang),
        quadrants: QUADRANTS.map(|quadrant| words::quadrant(quadrant).get(lang)),
    };
    let first = placed.iter().filter(|(.., quadrant)| *quadrant == Quadrant::WorkOnFirst);
    let first = names(lang, first.map(|(entry, ..)| *entry));
    let says = if first.is_empty() {
        words::NOTHING_FIRST.get(lang).to_owned()
    } else {
        words::work_on_first(lang, &first)
    };
    let cells = placed.iter().map(|(entry, (ambition, now), quadrant)| Row {
        name: entry.label(),
        cells: vec![
            mean(lang, *ambition, series.forms),
            mean(lang, *now, series.forms),
            words::quadrant(*quadrant).get(lang).to_owned(),
            entry.pairs.m().to_string(),
        ],
    });
    let columns =
        [words::STATEMENT, words::AMBITION, words::NOW, words::QUADRANT, words::ANSWERS_N];
    Some(Chart {
        kind: "quadrants",
        title: words::QUADRANTS.get(lang).to_owned(),
        about: None,
        says,
        picture: picture(&rows, &names_of),
        table: Table { heads: heads(lang, columns), rows: cells.collect() },
    })
}
