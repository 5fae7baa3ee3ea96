//! For whom the file is.

use super::option::choice;
use crate::app::screen::save::{self, Reader};
use crate::app::{AppState, Event};
use crate::ui::html::{div, h2, section};
use crate::ui::node::Element;
use crate::ui::words::save as words;

/// Asks for whom the file is.
pub(super) fn reader(state: &AppState) -> Element {
    let lang = state.lang;
    let choices = [
        (Reader::Ourselves, "for-ourselves", words::OURSELVES, words::OURSELVES_SAYS),
        (Reader::Coordinator, "for-coordinator", words::COORDINATOR, words::COORDINATOR_SAYS),
    ];
    let choices = choices.map(|(which, id, title, says)| {
        let chosen = state.handover.reader == which;
        let choose = Event::Save(save::Event::For(which));
        let (title, says) = (title.get(lang), says.get(lang).to_owned());
        choice("reader", id.to_owned(), title, says, chosen, choose)
    });
    section()
        .class("stack")
        .attr("aria-labelledby", "for-whom")
        .child(h2().id("for-whom").text(&words::FOR_WHOM, lang))
        .child(
            div()
                .class("grid")
                .attr("role", "radiogroup")
                .attr("aria-labelledby", "for-whom")
                .children(choices),
        )
}
