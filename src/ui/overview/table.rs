//! What the two tables of the overview have in common.

use crate::domain::text::Lang;
use crate::ui::html::{caption, h2, p, section, span, table as grid, tbody, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{Text, overview as words};

/// What sets a table apart.
pub(super) struct Table {
    /// Its id.
    pub id: &'static str,
    /// Its title.
    pub title: Text,
    /// What is in it.
    pub caption: Text,
}

/// A section with a table in it: the school and who it is, and then these columns.
pub(super) fn table(
    lang: Lang,
    about: &Table,
    columns: Vec<Element>,
    rows: Vec<Element>,
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
        .child(tbody().child(rows));
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
pub(super) fn legend(lang: Lang, mark: &'static str, says: Text, read: Text) -> [Element; 2] {
    let marks = [(mark, says), (words::FEW, words::FEW_SAYS), (words::NONE, words::NONE_SAYS)];
    let marks = marks.map(|(mark, says)| span().child(mark).child(" ").child(says.get(lang)));
    [p().class("legend soft small").children(marks), p().class("soft small").child(read.get(lang))]
}

/// A sign where there is no number, with its meaning for who cannot see it.
pub(super) fn sign(lang: Lang, sign: &'static str, says: Text) -> [Element; 2] {
    [
        span().class("soft").attr("aria-hidden", "true").child(sign),
        span().class("visually-hidden").child(says.get(lang)),
    ]
}
