//! The organisations by the six domains.

use super::name::{called, name, who, without};
use super::table::{Table, column, legend, sign, table};
use crate::app::overview::{Basis, DomainCell, Row, Withholding};
use crate::domain::instrument::talentscan;
use crate::domain::text::Lang;
use crate::ui::html::{span, td, tr};
use crate::ui::node::Element;
use crate::ui::words::{Text, overview as words};

/// A shade of the table stands for so many points.
const SHADE: u8 = 20;

const TABLE: Table =
    Table { id: "domains", title: words::DOMAINS, caption: words::DOMAINS_CAPTION };

/// The organisations by the six domains, sorted by name as the rows are.
pub(super) fn domains(lang: Lang, rows: &[&Row]) -> Option<Element> {
    let (mut schools, mut absent) = (Vec::new(), Vec::new());
    for row in rows {
        match row.talent {
            Some(basis) => schools.push(school(lang, row, basis)),
            None => absent.push(called(lang, row)),
        }
    }
    if schools.is_empty() {
        return None;
    }
    let mut columns = Vec::new();
    for domain in &talentscan().domains {
        columns.push(column(domain.short.get(lang)).attr("data-domain", domain.id.as_str()));
    }
    let legend = legend(lang, words::STRONGEST_MARK, words::STRONGEST, words::DOMAINS_READ);
    let table = table(lang, &TABLE, columns, schools);
    Some(table.children(legend).child(without(lang, &absent)))
}

fn school(lang: Lang, row: &Row, basis: Result<Basis, Withholding>) -> Element {
    let mut cells = Vec::new();
    for (place, domain) in talentscan().domains.iter().enumerate() {
        cells.push(cell(lang, row, basis, place).attr("data-domain", domain.id.as_str()));
    }
    tr().key(row.id.clone())
        .attr("data-school", row.id.clone())
        .child(name(lang, row))
        .child(who(lang, row, basis))
        .child(cells)
}

/// The figure of a domain, by its place.
fn cell(lang: Lang, row: &Row, basis: Result<Basis, Withholding>, place: usize) -> Element {
    match (row.domains.get(place), basis) {
        (Some(DomainCell { score: Some(score), n, consensus }), _) => {
            let is_strongest = row.strongest.contains(&place);
            let spread = spread(*consensus);
            let spread = spread.map(|text| span().class("spread").child(text.get(lang)));
            td().attr("data-shade", (score / SHADE).min(4).to_string())
                .child(is_strongest.then(|| strongest(lang)))
                .child(span().class("score").child(score.to_string()))
                .child(span().class("n").child(format!("n {n}")))
                .child(spread)
        }
        (None, Err(Withholding::TooFew)) | (Some(_), Ok(Basis::Team(_))) => {
            td().children(sign(lang, words::FEW, words::FEW_SHORT))
        }
        _ => td().children(sign(lang, words::NONE, words::NONE_SAYS)),
    }
}

/// The mark of what the school is strongest in.
fn strongest(lang: Lang) -> Vec<Element> {
    let mark = span().class("mark").attr("aria-hidden", "true").child(words::STRONGEST_MARK);
    let said = span().class("visually-hidden").text(&words::STRONGEST, lang).child(", ");
    vec![mark, said]
}

/// Said only where a team does not agree.
fn spread(consensus: Option<u8>) -> Option<Text> {
    match consensus? {
        0 => Some(words::TWO_CAMPS),
        1 => Some(words::DIVIDED),
        _ => None,
    }
}
