//! The gap between now and the ambition, per statement.

use super::statements::{Entry, entries, mean, names};
use super::{Chart, Row, Table, heads};
use crate::app::chart::Arrow;
use crate::app::chart::gaps::{self as geometry, picture};
use crate::app::chart::key::{self, Sample};
use crate::domain::school::{AmbitionFigures, SeriesFigures};
use crate::domain::text::Lang;
use crate::ui::words::chart as words;

/// A statement with its mean ambition, its mean now and the gap, over who rated both.
type Gap<'e> = (&'e Entry, (f64, f64), f64);

/// The gaps of a series, what comes first above; `None` when it is not shown or nothing was rated
/// twice.
pub fn gaps(lang: Lang, series: &SeriesFigures<AmbitionFigures>) -> Option<Chart> {
    let entries = entries(lang, series)?;
    let gaps: Vec<Gap<'_>> = entries
        .iter()
        .filter_map(|entry| Some((entry, entry.pairs.means()?, entry.pairs.gap()?)))
        .collect();
    let n = |gap: &Gap<'_>| gap.0.pairs.m();
    let (fewest, most) = (gaps.iter().map(n).min()?, gaps.iter().map(n).max()?);
    let forms = series.forms;
    let rows: Vec<geometry::Row> = gaps.iter().map(|gap| row(lang, gap, forms)).collect();
    let entry = |arrow, text| key::Entry { sample: Sample::Arrow(arrow), text };
    let up = words::from_now_to_ambition(lang, (forms > 1).then_some((fewest, most)));
    let mut key = vec![entry(Arrow::Up, up)];
    if gaps.iter().any(|gap| goes_back(lang, gap, forms)) {
        key.push(entry(Arrow::Back, words::MORE_THAN_WANTED.get(lang).to_owned()));
    }
    let columns = [words::STATEMENT, words::NOW, words::AMBITION, words::GAP, words::ANSWERS_N];
    Some(Chart {
        kind: "gaps",
        title: words::GAPS.get(lang).to_owned(),
        about: None,
        says: says(lang, &gaps, forms),
        picture: picture(&rows, &key),
        table: Table {
            heads: heads(lang, columns),
            rows: gaps.iter().map(|gap| cells(lang, gap, forms)).collect(),
        },
    })
}

/// Where the way is longest, and where there is more than is wanted.
fn says(lang: Lang, gaps: &[Gap<'_>], forms: u32) -> String {
    let longest = gaps.iter().map(|(.., gap)| *gap).fold(f64::NEG_INFINITY, f64::max);
    let first = if longest > 0.0 {
        let of: Vec<&Gap<'_>> = gaps.iter().filter(|(.., gap)| *gap > longest - 1e-9).collect();
        let names = names(lang, of.iter().map(|(entry, ..)| *entry));
        words::longest_way(lang, &names, &mean(lang, longest, forms))
    } else {
        words::NO_WAY.get(lang).to_owned()
    };
    let over = gaps.iter().filter(|gap| goes_back(lang, gap, forms));
    let over = names(lang, over.map(|(entry, ..)| *entry));
    if over.is_empty() {
        first
    } else {
        format!("{first} {}", words::more_than_needed(lang, &over))
    }
}

fn row(lang: Lang, gap: &Gap<'_>, forms: u32) -> geometry::Row {
    let (entry, (ambition, now), _) = gap;
    let [from, to] = written(lang, gap, forms);
    // What nobody can read as a difference is drawn as none.
    let to_place = if from == to { *now } else { *ambition };
    geometry::Row {
        label: entry.label(),
        from_to: (*now, to_place),
        text: words::from_to(&from, &to),
        note: goes_back(lang, gap, forms).then(|| words::MORE_THAN_NEEDED.get(lang).to_owned()),
    }
}

/// Now and the ambition as they are written.
fn written(lang: Lang, (_, (ambition, now), _): &Gap<'_>, forms: u32) -> [String; 2] {
    [*now, *ambition].map(|number| mean(lang, number, forms))
}

/// Whether there is more now than is wanted, as far as it can be read.
fn goes_back(lang: Lang, gap: &Gap<'_>, forms: u32) -> bool {
    let [from, to] = written(lang, gap, forms);
    gap.2 < 0.0 && from != to
}

fn cells(lang: Lang, (entry, (ambition, now), gap): &Gap<'_>, forms: u32) -> Row {
    let mut cells: Vec<String> =
        [now, ambition, gap].iter().map(|number| mean(lang, **number, forms)).collect();
    cells.push(entry.pairs.m().to_string());
    Row { name: entry.label(), cells }
}
