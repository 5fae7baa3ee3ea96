//! What the overview is doing.

use crate::app::Event;
use crate::app::overview::{self, Busy, Overview};
use crate::ui::html::{button, div, p, progress as bar};
use crate::ui::node::Element;
use crate::ui::words::{common, overview as words};

/// How far the reading of files is, and a way to stop it. What it is doing is spoken once; the
/// numbers only stand there.
pub(super) fn progress(overview: &Overview) -> Element {
    let lang = overview.lang;
    let spoken = p().attr("role", "status");
    let Some(Busy { done, of, can_stop }) = overview.busy else {
        return div().class("busy").state("still").child(spoken);
    };
    let is_counted = of > 0;
    let says = if is_counted { words::BUSY } else { common::LOADING }.get(lang);
    let far = is_counted.then(|| words::progress(lang, done, of));
    let stop = button().id("stop").class("quiet").on_click(Event::Overview(overview::Event::Stop));
    let stop = stop.text(&words::STOP, lang);
    div()
        .class("busy")
        .state("busy")
        .child(spoken.child(says))
        .child(
            bar()
                .attr("aria-label", says)
                .attr("max", is_counted.then(|| of.to_string()))
                .attr("value", is_counted.then(|| done.to_string())),
        )
        .child(p().class("soft small").child(far))
        .child(can_stop.then_some(stop))
}
