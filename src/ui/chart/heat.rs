//! The schools of an overview by the six domains, as pictures to save; on screen they are a table.

use super::{Chart, Table};
use crate::app::chart::heat::{self as geometry, Cell, MOST, picture};
use crate::app::overview::{Basis, DomainCell, Row, Withholding};
use crate::domain::instrument::talentscan;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::words::{chart as words, overview};

/// A shade stands for so many points.
const SHADE: u8 = 20;

/// The schools with a talentscan, in this order: as many pictures as it takes.
pub fn heat(lang: Lang, rows: &[&Row]) -> Vec<Chart> {
    let with_talent: Vec<&Row> = rows.iter().copied().filter(|row| row.talent.is_some()).collect();
    let domains: Vec<(&'static str, &str)> = talentscan()
        .domains
        .iter()
        .map(|domain| (domain.id.as_str(), domain.short.get(lang)))
        .collect();
    let of = with_talent.len().div_ceil(MOST);
    let pages = (1..).zip(with_talent.chunks(MOST));
    pages
        .map(|(page, rows)| {
            let drawn: Vec<geometry::Row> = rows.iter().map(|row| school(lang, row)).collect();
            let mut heads = vec![words::SCHOOL.get(lang).to_owned()];
            heads.extend(domains.iter().map(|(_, name)| (*name).to_owned()));
            Chart {
                kind: "heat",
                title: words::heat(lang, page, of),
                about: None,
                says: says(lang, &with_talent, &domains),
                picture: picture(&domains, &drawn),
                table: Table { heads, rows: drawn.iter().map(cells).collect() },
            }
        })
        .collect()
}

/// What most schools are strongest in, and what the marks mean.
fn says(lang: Lang, rows: &[&Row], domains: &[(&str, &str)]) -> String {
    let counted: Vec<usize> = (0..domains.len())
        .map(|place| rows.iter().filter(|row| row.strongest.contains(&place)).count())
        .collect();
    let most = counted.iter().copied().max().unwrap_or_default();
    let strongest = domains.iter().zip(&counted).filter(|(_, count)| **count == most);
    let names: Vec<&str> = strongest.map(|((_, name), _)| *name).collect();
    let says = words::most_often_strongest(lang, &format::list(lang, &names), most, rows.len());
    let few = (0..domains.len())
        .any(|place| rows.iter().any(|row| cell(row, place).text == overview::FEW));
    if few { format!("{says} {}", words::few_means(lang)) } else { says }
}

fn school(lang: Lang, row: &Row) -> geometry::Row {
    let name = match (row.name.as_str(), row.id.as_str()) {
        ("", "") => overview::NAMELESS.get(lang),
        ("", _) => overview::UNNAMED.get(lang),
        (name, _) => name,
    };
    let cells = (0..talentscan().domains.len()).map(|place| cell(row, place));
    geometry::Row { name: name.to_owned(), cells: cells.collect() }
}

fn cell(row: &Row, place: usize) -> Cell {
    let only = |text: &str| Cell { text: text.to_owned(), n: String::new(), shade: 0 };
    match (row.domains.get(place), row.talent) {
        (Some(DomainCell { score: Some(score), n, .. }), _) => {
            let strongest = row.strongest.contains(&place);
            let text = if strongest {
                format!("{} {score}", overview::STRONGEST_MARK)
            } else {
                score.to_string()
            };
            Cell { text, n: words::n(*n), shade: score / SHADE }
        }
        (None, Some(Err(Withholding::TooFew))) | (Some(_), Some(Ok(Basis::Team(_)))) => {
            only(overview::FEW)
        }
        _ => only(words::NONE),
    }
}

fn cells(row: &geometry::Row) -> super::Row {
    let cell = |cell: &Cell| match cell.n.as_str() {
        "" => cell.text.clone(),
        n => format!("{} ({n})", cell.text),
    };
    super::Row { name: row.name.clone(), cells: row.cells.iter().map(cell).collect() }
}
