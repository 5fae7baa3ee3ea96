//! A head that is repeated on every printed page.
//!
//! It is the head of a table that nobody is told of: every browser repeats that, while the margins
//! of a page take no text from the page, and what is fixed covers what is printed.

use crate::ui::html::{table, tbody, td, thead, tr};
use crate::ui::node::{Content, Element};

/// This below a head that is repeated on every printed page.
pub(crate) fn running(head: impl Content, body: impl Content) -> Element {
    let row = |content: Element| tr().attr("role", "presentation").child(content);
    let cell = || td().attr("role", "presentation");
    table()
        .class("running")
        .attr("role", "presentation")
        .child(thead().attr("role", "presentation").child(row(cell().class("head").child(head))))
        .child(tbody().attr("role", "presentation").child(row(cell().child(body))))
}
