//! What a school offers and wants to learn, as marks in a table.

use crate::app::overview::Row;
use crate::domain::text::Lang;
use crate::ui::html::span;
use crate::ui::node::Element;
use crate::ui::words::network as words;

/// The marks of one domain or ambition; nothing where the school said nothing of it.
pub(super) fn marks(lang: Lang, row: &Row, id: &str) -> Option<Element> {
    let offer = row.offer.as_ref()?;
    let rank = offer.learn.iter().position(|wish| wish.id == id).map(|place| place + 1);
    let shows = offer.show.contains(id);
    let mark = |sign: String, says: String| {
        [
            span().attr("aria-hidden", "true").child(sign),
            span().class("visually-hidden").child(", ").child(says),
        ]
    };
    let shows =
        shows.then(|| mark(words::SHOWS_MARK.to_owned(), words::SHOWS.get(lang).to_owned()));
    let learns =
        rank.map(|rank| mark(format!("{}{rank}", words::LEARNS_MARK), words::learns(lang, rank)));
    let any = shows.is_some() || learns.is_some();
    let marks = span().class("offered").children(shows.into_iter().flatten());
    any.then(|| marks.children(learns.into_iter().flatten()))
}
