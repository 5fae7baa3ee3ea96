//! The organisations by the nine ambitions.

use super::name::{called, name, who, without};
use super::offered::marks;
use super::table::{OFFERED, Table, column, legend, no_norm, norm_figures, norm_head, sign, table};
use crate::app::overview::{AmbitionCell, AmbitionNorm, Basis, Norm, Row, Withholding};
use crate::domain::instrument::{Statement, ambition_scale};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{dd, details, dl, dt, p, span, summary, td, tr};
use crate::ui::node::Element;
use crate::ui::words::{network, overview as words};

const TABLE: Table =
    Table { id: "ambitions", title: words::AMBITIONS, caption: words::AMBITIONS_CAPTION };

/// The organisations by the nine ambitions, in the order of the rows; and all that were found
/// together.
pub(super) fn ambitions(lang: Lang, rows: &[&Row], found: &[&Row]) -> Option<Element> {
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
    let norm = norm(lang, found);
    let mut read = vec![words::ENOUGH_SAYS];
    read.extend(norm.is_some().then_some(network::NORM_READ));
    let marks = [(words::COUNTED_MARK, words::COUNTED)];
    let marks: Vec<_> = marks.into_iter().chain(OFFERED).collect();
    let legend = legend(lang, &marks, &read);
    let table = table(lang, &TABLE, columns, schools, norm);
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
        let cell = cell.attr("data-statement", statement.id.as_str());
        cells.push(cell.child(marks(lang, row, &statement.id)));
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

/// All organisations that were found, together; where there are enough of them.
fn norm(lang: Lang, found: &[&Row]) -> Option<Element> {
    let statements = &ambition_scale().statements;
    let norms = AmbitionNorm::of_ambitions(found, statements.len());
    let most = norms.iter().flatten().map(|norm| norm.ambition.schools).max()?;
    let cells = norms.iter().zip(statements).map(|(norm, statement)| {
        let Some(norm) = norm else { return no_norm(lang) };
        let [ambition, now] = [norm.ambition, norm.now].map(|norm| norm.mean.to_f64());
        let decimal = |number| format::one_decimal(lang, number);
        let mean = format!("{} / {}", decimal(ambition), decimal(now));
        let span = |norm: Norm| network::from_to(&decimal(norm.lowest), &decimal(norm.highest));
        let spans = vec![format!("{} / {}", span(norm.ambition), span(norm.now))];
        td().attr("data-statement", statement.id.as_str())
            .children(norm_figures(mean, norm.ambition.schools, spans))
            .child(how_many_count(lang, norm.counted))
    });
    let head = norm_head(lang, network::ALL_ORGANISATIONS_HERE, most);
    Some(tr().key("norm".to_owned()).children(head).children(cells).child(td().class("total-cell")))
}

/// For how many it counts as an ambition.
fn how_many_count(lang: Lang, counted: usize) -> Element {
    span()
        .class("spread")
        .child(span().attr("aria-hidden", "true").child(words::COUNTED_MARK))
        .child(format!(" {counted}"))
        .child(span().class("visually-hidden").child(" ").text(&network::COUNT_IT, lang))
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
