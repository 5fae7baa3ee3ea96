//! Finding a school among many: by its name or board, some at a time.

use crate::app::Event;
use crate::app::overview::{self, Overview};
use crate::domain::text::Lang;
use crate::ui::html::{button, div, input, label, p};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// From so many schools on there is something to look for.
const MANY: usize = 20;

/// A field to look for schools, with how many are shown.
pub(super) fn search(overview: &Overview, shown: usize, more: usize) -> Option<Element> {
    let lang = overview.lang;
    let all = overview.table.schools.len();
    // The text is the person's: it is heard, and never set.
    let field = input()
        .id("search")
        .attr("type", "search")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on_input(|text| Event::Overview(overview::Event::Search(text)));
    let says = (shown < all).then(|| words::shown(lang, shown, shown + more));
    let search = div()
        .class("search cluster")
        .child(label().attr("for", "search").text(&words::SEARCH, lang))
        .child(field)
        .child(p().class("soft small").attr("role", "status").child(says));
    (all > MANY).then_some(search)
}

/// The way to more schools.
pub(super) fn more(lang: Lang, more: usize) -> Option<Element> {
    let show = button().id("show-more").on_click(Event::Overview(overview::Event::ShowMore));
    (more > 0).then(|| div().child(show.child(words::show_more(lang, more))))
}
