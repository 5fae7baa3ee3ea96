//! Removing everything from the overview. Asks once.

use crate::app::Event;
use crate::app::overview;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, p};
use crate::ui::node::Element;
use crate::ui::words::{Text, common, overview as words};

/// The button that removes everything, or the question behind it.
pub(super) fn remove(lang: Lang, asks: bool) -> Element {
    let inside = if asks {
        question(lang)
    } else {
        let ask = act(lang, "empty-overview", overview::Event::AskRemoval, words::REMOVE);
        ask.state("danger")
    };
    div().class("remove").child(inside)
}

fn question(lang: Lang) -> Element {
    let keep = act(lang, "keep-overview", overview::Event::KeepAll, common::CANCEL);
    let remove = act(lang, "empty-overview-yes", overview::Event::Remove, words::REMOVE_YES);
    div()
        .class("card")
        .attr("role", "group")
        .attr("aria-labelledby", "empty-overview-question")
        .child(p().id("empty-overview-question").text(&words::REMOVE_ASK, lang))
        .child(div().class("cluster").child(keep).child(remove.state("danger")))
}

fn act(lang: Lang, id: &'static str, event: overview::Event, text: Text) -> Element {
    button().id(id).on_click(Event::Overview(event)).child(text.get(lang))
}
