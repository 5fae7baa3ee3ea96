//! What a school is called in a table.

use super::names::names;
use crate::app::overview::{Basis, Row, Withholding};
use crate::app::route::Route;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::html::{a, bdi, p, span, td, th};
use crate::ui::node::Element;
use crate::ui::words::{self, overview};

/// The head of a row: the name, which leads to its page, and the board below it, if it names one.
pub(super) fn name(lang: Lang, row: &Row) -> Element {
    let board = row.board.clone().map(|board| bdi().class("board").child(board));
    let linked = (row.linked > 1).then(|| words::same::linked(lang, row.linked));
    let linked = linked.map(|linked| span().class("board").child(linked));
    th().attr("scope", "row").child(link(lang, row)).child(board).child(linked)
}

/// The name of the school of a row, which leads to its page.
pub(super) fn link(lang: Lang, row: &Row) -> Element {
    let page = a().href(Route::School(RecordId::parse(&row.id)));
    page.child(bdi().child(called(lang, row)))
}

/// What to call the school of a row.
pub(super) fn called(lang: Lang, row: &Row) -> String {
    match (row.name.is_empty(), row.id.is_empty()) {
        (false, _) => row.name.clone(),
        (true, true) => overview::NAMELESS.get(lang).to_owned(),
        (true, false) => overview::UNNAMED.get(lang).to_owned(),
    }
}

/// Whose answers count, or why none are shown.
pub(super) fn who(lang: Lang, row: &Row, basis: Result<Basis, Withholding>) -> Element {
    let text = match basis {
        Ok(basis) => overview::basis(lang, basis, row.team_size),
        Err(reason) => overview::withheld(reason).get(lang).to_owned(),
    };
    let held_back = (row.held_back > 0).then(|| words::same::held_back(lang, row.held_back));
    td().class("who").child(text).child(held_back.map(|says| span().class("board").child(says)))
}

/// The schools that a table leaves out, in one sentence.
pub(super) fn without(lang: Lang, absent: &[String]) -> Option<Element> {
    let line = p().class("soft small").text(&overview::WITHOUT, lang).child(" ");
    (!absent.is_empty()).then(|| line.child(names(absent)).child("."))
}
