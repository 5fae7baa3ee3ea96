//! What a school is called in a table.

use super::names::names;
use crate::app::overview::{Basis, Row, Withholding};
use crate::domain::text::Lang;
use crate::ui::html::{bdi, p, td, th};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// The head of a row: the name, and the board below it, if it names one.
pub(super) fn name(lang: Lang, row: &Row) -> Element {
    let board = row.board.clone().map(|board| bdi().class("board").child(board));
    th().attr("scope", "row").child(bdi().child(called(lang, row))).child(board)
}

/// What to call the school of a row.
pub(super) fn called(lang: Lang, row: &Row) -> String {
    match (row.name.is_empty(), row.id.is_empty()) {
        (false, _) => row.name.clone(),
        (true, true) => words::NAMELESS.get(lang).to_owned(),
        (true, false) => words::UNNAMED.get(lang).to_owned(),
    }
}

/// Whose answers count, or why none are shown.
pub(super) fn who(lang: Lang, row: &Row, basis: Result<Basis, Withholding>) -> Element {
    let text = match basis {
        Ok(basis) => words::basis(lang, basis, row.team_size),
        Err(reason) => words::withheld(reason).get(lang).to_owned(),
    };
    td().class("who").child(text)
}

/// The schools that a table leaves out, in one sentence.
pub(super) fn without(lang: Lang, absent: &[String]) -> Option<Element> {
    let line = p().class("soft small").text(&words::WITHOUT, lang).child(" ");
    (!absent.is_empty()).then(|| line.child(names(absent)).child("."))
}
