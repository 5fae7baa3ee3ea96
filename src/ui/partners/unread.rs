//! What is there and can not be changed: this app can not read it, or somebody must choose first.

use super::Shown;
use crate::app::overview::Overview;
use crate::app::partners::Listed;
use crate::app::route::Route;
use crate::domain::record::Hash;
use crate::domain::text::Lang;
use crate::ui::html::{a, bdi, div, li, p, ul};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners::{self as words, unread as says};

/// What stands there in the place of a planning that can not be read.
pub(super) fn planning(lang: Lang, overview: &Overview, version: Hash) -> Element {
    unread(lang, overview, version, says::PLANNING)
}

/// Why nothing can be completed of a school; nothing where it can.
pub(super) fn completion(shown: Shown, school: &Listed) -> Option<Element> {
    let lang = shown.lang;
    if school.is_forked {
        let says = p().class("notice").text(&says::TWO_COMPLETIONS, lang);
        return Some(part().child(says).child(way(lang, words::CHOOSE_VERSION)));
    }
    school.unread.map(|version| unread(lang, shown.overview, version, says::COMPLETION))
}

/// What can not be read, with the files that hold it.
fn unread(lang: Lang, overview: &Overview, version: Hash, text: Text) -> Element {
    let files = overview.shown().sources(version).into_iter();
    let files = files.map(|name| li().child(bdi().child(name.to_owned())));
    part()
        .child(p().class("notice").child(text.get(lang)))
        .child(p().class("soft small").text(&says::IT_IS_IN, lang))
        .child(ul().class("soft small").children(files))
        .child(way(lang, says::TO_OVERVIEW))
}

fn part() -> Element {
    div().class("stack").attr("data-space", "tight")
}

fn way(lang: Lang, text: Text) -> Element {
    p().child(a().class("button").href(Route::Overview).child(text.get(lang)))
}
