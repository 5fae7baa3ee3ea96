//! The organisations by the nine ambitions.

use super::name::{called, name, who, without};
use super::table::{Table, column, legend, sign, table};
use crate::app::overview::{AmbitionCell, Basis, Row, Withholding};
use crate::domain::instrument::{Statement, ambition_scale};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{dd, details, dl, dt, p, span, summary, td, tr};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

const TABLE: Table =
    Table { id: "ambitions", title: words::AMBITIONS, caption: words::AMBITIONS_CAPTION };

/// The organisations by the nine ambitions, sorted by name as the rows are.
pub(super) fn ambitions(lang: Lang, rows: &[&Row]) -> Option<Element> {
    let (mut schools, mut absent) = (Vec::new(), Vec::new());
    for row in rows {
        match row.ambition {
            Some(basis) => schools.push(school(lang, row, basis)),
            None => absent.push(called(lang, row)),
        }
    }
    if schools.is_empty() {
        return None;
    }
    let mut columns = Vec::new();
    for statement in &ambition_scale().statements {
        columns.push(column(short(lang, statement)));
    }
    columns.push(column(words::TOTAL.get(lang)));
    let legend = legend(lang, words::COUNTED_MARK, words::COUNTED, words::ENOUGH_SAYS);
    let table = table(lang, &TABLE, columns, schools);
    Some(table.children(legend).child(without(lang, &absent)).child(full_texts(lang)))
}

/// The ambitions in full, as the heads of the columns are short.
fn full_texts(lang: Lang) -> Element {
    let stem = ambition_scale().stem.as_ref();
    let stem = stem.map(|stem| p().class("soft").child(stem.get(lang)));
    let mut texts = Vec::new();
    for statement in &ambition_scale().statements {
        texts.push(dt().child(short(lang, statement)));
        texts.push(dd().child(statement.text.get(lang)));
    }
    details()
        .child(summary().text(&words::FULL_TEXTS, lang))
        .child(stem)
        .child(dl().class("full-texts").child(texts))
}

fn school(lang: Lang, row: &Row, basis: Result<Basis, Withholding>) -> Element {
    let is_group = matches!(basis, Ok(Basis::Team(_)) | Err(Withholding::TooFew));
    let mut cells = Vec::new();
    for (place, statement) in ambition_scale().statements.iter().enumerate() {
        let cell = cell(lang, row.ambitions.get(place), is_group);
        cells.push(cell.attr("data-statement", statement.id.as_str()));
    }
    let (state, enough) =
        if row.enough { ("enough", words::ENOUGH) } else { ("not-enough", words::NOT_ENOUGH) };
    let counted = row.counted.to_string();
    let total = td().class("total-cell").attr("data-counted", counted.clone()).state(state);
    let total = if basis.is_ok() {
        total
            .child(span().class("score").child(counted))
            .child(" ")
            .child(span().class("n").child(enough.get(lang)))
    } else {
        total
    };
    tr().key(row.id.clone())
        .attr("data-school", row.id.clone())
        .child(name(lang, row))
        .child(who(lang, row, basis))
        .child(cells)
        .child(total)
}

/// The figures of an ambition, if any are shown. In a group many people answered, each apart.
fn cell(lang: Lang, cell: Option<&AmbitionCell>, is_group: bool) -> Element {
    let number = |mean: Option<f64>| match mean {
        Some(mean) if is_group => format::one_decimal(lang, mean),
        Some(mean) => format::whole(mean).to_string(),
        None => words::NONE.to_owned(),
    };
    match cell {
        Some(&AmbitionCell { ambition, now, counted }) if ambition.is_some() || now.is_some() => {
            let figures = format!("{} / {}", number(ambition), number(now));
            let cell = td()
                .state(counted.then_some("counted"))
                .child(span().class("score").child(figures))
                .child(" ");
            if counted {
                cell.children(sign(lang, words::COUNTED_MARK, words::COUNTED))
            } else {
                cell
            }
        }
        _ if is_group => td().children(sign(lang, words::FEW, words::FEW_SHORT)),
        _ => td().children(sign(lang, words::NONE, words::NONE_SAYS)),
    }
}

fn short(lang: Lang, statement: &'static Statement) -> &'static str {
    statement.short.as_ref().unwrap_or(&statement.text).get(lang)
}
