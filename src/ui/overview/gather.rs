//! Getting files in: choosing, dropping, pasting, and what was made here.

use super::paste::paste;
use crate::app::Event;
use crate::app::overview::{self, Overview};
use crate::ui::html::{button, div, input, label, p};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// The ways to get files in. Dropping works on the whole page; here it is only told.
pub(super) fn gather(shown: &Overview) -> Element {
    let lang = shown.lang;
    let pick =
        button().id("open-files").state("first").on_click(Event::Overview(overview::Event::Pick));
    let tick = input()
        .id("count-own")
        .attr("type", "checkbox")
        .checked(shown.own.is_some())
        .on_tick(|counts| Event::Overview(overview::Event::CountOwn(counts)));
    div()
        .class("card gather")
        .child(
            div()
                .class("cluster")
                .child(pick.text(&words::OPEN_FILES, lang))
                .child(p().class("soft").text(&words::DROP, lang)),
        )
        .child(paste(lang, &shown.pasted))
        .child(label().class("tick").child(tick).text(&words::COUNT_OWN, lang))
}
