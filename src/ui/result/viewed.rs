//! Says of what it is the result, where it is not of this device, and leads back.

use crate::app::Event;
use crate::app::result::{self, Results, Source};
use crate::app::route::Route;
use crate::domain::text::Lang;
use crate::ui::html::{a, aside, bdi, button, nav, p};
use crate::ui::node::Element;
use crate::ui::words::{common, result as words};

/// The line above the result of another one's file, with the way out.
pub(super) fn viewed(results: &Results) -> Option<Element> {
    let lang = results.lang;
    let file = match &results.source {
        Source::Own => return None,
        Source::Overview => return Some(back(lang)),
        Source::File(name) => name.clone(),
    };
    let says = p()
        .text(&words::LOOKING_AT, lang)
        .child(" ")
        .child(bdi().child(file))
        .child(". ")
        .text(&words::NOTHING_STORED, lang);
    let leave = button().on_click(Event::Result(result::Event::Leave));
    Some(
        aside()
            .class("banner")
            .attr("aria-label", words::VIEWED.get(lang))
            .child(says)
            .child(leave.text(&words::LEAVE, lang)),
    )
}

/// The way back to the overview.
fn back(lang: Lang) -> Element {
    let back = a().class("back").href(Route::Overview).child("← ").text(&common::OVERVIEW, lang);
    nav().attr("aria-label", words::BACK.get(lang)).child(back)
}
