//! A file was handed out: did it arrive?

use crate::app::effect::Way;
use crate::app::screen::save;
use crate::app::{AppState, Event};
use crate::ui::html::{button, div, p, strong};
use crate::ui::node::Element;
use crate::ui::words::save as words;

/// Asks whether the file arrived. Spoken when it appears.
pub(super) fn offered(state: &AppState) -> Element {
    let offered = state.keeping.offered.as_ref();
    div().attr("role", "status").child(offered.map(|file| question(state, &file.name)))
}

fn question(state: &AppState, name: &str) -> Element {
    let lang = state.lang;
    let way = state.handover.way.unwrap_or(Way::Download);
    let question = match way {
        Way::Download => words::offered_download(lang, name),
        Way::Share => words::offered_share(lang, name),
        Way::Copy => words::offered_copy(lang, name),
    };
    let choice = |id, event| button().id(id).on_click(Event::Save(event));
    let confirm = choice("confirm-kept", save::Event::Confirm).state("first");
    let again = choice("offer-again", save::Event::Make(way));
    div()
        .class("card ask")
        .id("offered")
        .child(p().child(strong().child(question)))
        .child(p().class("soft").text(&words::WHY_ASK, lang))
        .child(
            div()
                .class("cluster")
                .child(confirm.text(&words::CONFIRM, lang))
                .child(again.text(&words::AGAIN, lang)),
        )
}
