//! What the two tables of the overview have in common.

use crate::domain::text::Lang;
use crate::ui::html::{caption, h2, p, section, span, table as grid, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{Text, network, overview as words};

/// What sets a table apart.
pub(super) struct Table {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: Text,
    /// What is in it.
    pub caption: Text,
}

/// A section with a table in it: the school and who it is, and then these columns; and last all
/// schools together.
pub(super) fn table(
    lang: Lang,
    about: &Table,
    columns: Vec<Element>,
    rows: Vec<Element>,
    norm: Option<Element>,
) -> Element {
    let title = about.title.get(lang);
    let heads = tr()
        .child(column(words::SCHOOL.get(lang)))
        .child(column(words::BASIS.get(lang)))
        .child(columns);
    let table = grid()
        .id(about.id)
        .class("wide-table")
        .child(caption().child(span().child(about.caption.get(lang))))
        .child(thead().child(heads))
        .child(tbody().child(rows))
        .child(norm.map(|norm| tbody().class("norm").child(norm)));
    section()
        .class("stack")
        .attr("data-space", "tight")
        .child(h2().child(title))
        .child(part::sideways(title, table))
}

/// The head of a column.
pub(super) fn column(text: &'static str) -> Element {
    th().attr("scope", "col").child(text)
}

/// What the marks mean, and how to read the table.
pub(super) fn legend(lang: Lang, marks: &[(&'static str, Text)], read: &[Text]) -> [Element; 2] {
    let always = [(words::FEW, words::FEW_SAYS), (words::NONE, words::NONE_SAYS)];
    let marks = marks.iter().copied().chain(always);
    let marks = marks.map(|(mark, says)| span().child(mark).child(" ").child(says.get(lang)));
    let mut how = p().class("soft small");
    for text in read {
        how = how.child(text.get(lang)).child(" ");
    }
    [p().class("legend soft small").children(marks), how]
}

/// What a school offers and wants, in a legend.
pub(super) const OFFERED: [(&str, Text); 2] =
    [(network::SHOWS_MARK, network::SHOWS), (network::LEARNS_MARK, network::LEARNS)];

/// The mean of several schools, with how many they are, and the lowest and the highest.
pub(super) fn norm_figures(mean: String, schools: usize, spans: Vec<String>) -> Vec<Element> {
    let mut figures = vec![span().class("score").child(mean)];
    figures.push(span().class("n").child(network::n(schools)));
    figures.extend(spans.into_iter().map(|says| span().class("spread").child(says)));
    figures
}

/// The head of the row of all schools, and what its figures are.
pub(super) fn norm_head(lang: Lang, all: Text, schools: usize) -> [Element; 2] {
    [
        th().attr("scope", "row")
            .child(all.get(lang))
            .child(span().class("board").child(network::n(schools))),
        td().class("who").text(&network::MEAN, lang),
    ]
}

/// A cell without a mean, as too few schools have a figure for it.
pub(super) fn no_norm(lang: Lang) -> Element {
    td().child(span().class("soft").attr("aria-hidden", "true").child(words::NONE))
        .child(span().class("visually-hidden").child(network::too_few_schools(lang)))
}

/// A sign where there is no number, with its meaning for who cannot see it.
pub(super) fn sign(lang: Lang, sign: &'static str, says: Text) -> [Element; 2] {
    [
        span().class("soft").attr("aria-hidden", "true").child(sign),
        span().class("visually-hidden").child(says.get(lang)),
    ]
}
