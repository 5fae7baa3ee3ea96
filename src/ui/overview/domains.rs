//! The organisations by the six domains.

use super::name::{called, name, who, without};
use super::offered::marks;
use super::table::{OFFERED, Table, column, legend, no_norm, norm_figures, norm_head, sign, table};
use crate::app::overview::{Basis, DomainCell, Norm, Row, Withholding};
use crate::domain::instrument::talentscan;
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{span, td, tr};
use crate::ui::node::Element;
use crate::ui::words::{Text, network, overview as words};

/// A shade of the table stands for so many points.
const SHADE: u64 = 20;

const TABLE: Table =
    Table { id: "domains", title: words::DOMAINS, caption: words::DOMAINS_CAPTION };

/// The organisations by the six domains, in the order of the rows; and all that were found together.
pub(super) fn domains(lang: Lang, rows: &[&Row], found: &[&Row]) -> Option<Element> {
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
    let norm = norm(lang, found);
    let mut read = vec![words::DOMAINS_READ];
    read.extend(norm.is_some().then_some(network::NORM_READ));
    let marks = [(words::STRONGEST_MARK, words::STRONGEST)];
    let marks: Vec<_> = marks.into_iter().chain(OFFERED).collect();
    let legend = legend(lang, &marks, &read);
    let table = table(lang, &TABLE, columns, schools, norm);
    Some(table.children(legend).child(without(lang, &absent)))
}

fn school(lang: Lang, row: &Row, basis: Result<Basis, Withholding>) -> Element {
    let mut cells = Vec::new();
    for (place, domain) in talentscan().domains.iter().enumerate() {
        let marks = marks(lang, row, &domain.id);
        cells.push(cell(lang, row, basis, place, marks).attr("data-domain", domain.id.as_str()));
    }
    tr().key(row.id.clone())
        .attr("data-school", row.id.clone())
        .child(name(lang, row))
        .child(who(lang, row, basis))
        .child(cells)
}

/// All schools that were found, together; where there are enough of them.
fn norm(lang: Lang, found: &[&Row]) -> Option<Element> {
    let domains = &talentscan().domains;
    let norms = Norm::of_domains(found, domains.len());
    let schools = norms.iter().flatten().map(|norm| norm.schools).max()?;
    let cells = norms.iter().zip(domains).map(|(norm, domain)| {
        let Some(norm) = norm else { return no_norm(lang) };
        let mean = norm.mean.rounded();
        let span = [norm.lowest, norm.highest].map(|score| format::whole(score).to_string());
        let span = network::from_to(&span[0], &span[1]);
        td().attr("data-shade", shade(mean))
            .attr("data-domain", domain.id.as_str())
            .children(norm_figures(mean.to_string(), norm.schools, vec![span]))
    });
    let head = norm_head(lang, network::ALL_HERE, schools);
    Some(tr().key("norm".to_owned()).children(head).children(cells))
}

/// The shade of a score, 0 to 4.
fn shade(score: u64) -> String {
    (score / SHADE).min(4).to_string()
}

/// The figure of a domain, by its place, with the marks beside it.
fn cell(
    lang: Lang,
    row: &Row,
    basis: Result<Basis, Withholding>,
    place: usize,
    marks: Option<Element>,
) -> Element {
    match (row.domains.get(place), basis) {
        (Some(DomainCell { score: Some(score), n, consensus, .. }), _) => {
            let is_strongest = row.strongest.contains(&place);
            let spread = spread(*consensus);
            let spread = spread.map(|text| span().class("spread").child(text.get(lang)));
            td().attr("data-shade", shade(u64::from(*score)))
                .child(is_strongest.then(|| strongest(lang)))
                .child(span().class("score").child(score.to_string()))
                .child(marks)
                .child(span().class("n").child(format!("n {n}")))
                .child(spread)
        }
        (None, Err(Withholding::TooFew)) | (Some(_), Ok(Basis::Team(_))) => {
            td().children(sign(lang, words::FEW, words::FEW_SHORT)).child(marks)
        }
        _ => td().children(sign(lang, words::NONE, words::NONE_SAYS)).child(marks),
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
