//! Handing out the file: as a download, to the share sheet, as a text.

use super::{offered, school};
use crate::app::effect::Way;
use crate::app::screen::save::{self, Reader};
use crate::app::{AppState, Event};
use crate::domain::handover::Preview;
use crate::ui::html::{bdi, button, div, h2, p, section, strong};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{Text, save as words};

/// The buttons that make the file, and what became of the last one.
pub(super) fn hand_out(state: &AppState, preview: Option<&Preview>) -> Element {
    let lang = state.lang;
    let section = section()
        .class("stack")
        .attr("aria-labelledby", "hand-out")
        .child(h2().id("hand-out").text(&words::HAND_OUT, lang));
    let section = match hindrance(state, preview) {
        Some(reason) => section.child(p().class("card").child(reason.get(lang))),
        None => section
            .child(p().text(&words::HAND_OUT_SAYS, lang))
            .child(send_to(state))
            .child(buttons(state)),
    };
    section
        .child(div().class("outcome").child(offered::offered(state)).child(part::kept_file(state)))
}

/// Where the file goes, when it is for who invited.
fn send_to(state: &AppState) -> Option<Element> {
    let mail = state.collector().filter(|_| state.handover.reader == Reader::Ourselves)?;
    let says = p().id("send-to").text(&words::SEND_TO, state.lang).child(" ");
    Some(says.child(strong().child(bdi().child(mail.to_owned()))))
}

fn buttons(state: &AppState) -> Element {
    let make = |id, way, text: Text| {
        let make = Event::Save(save::Event::Make(way));
        button().id(id).on_click(make).child(text.get(state.lang))
    };
    let share = state.device.can_share.then(|| make("share-file", Way::Share, words::SHARE));
    div()
        .class("cluster")
        .child(make("make-file", Way::Download, words::MAKE).state("first"))
        .child(share)
        .child(make("copy-file", Way::Copy, words::COPY))
}

/// Why no file can be made: a coordinator's file needs the name of a school, and a form.
fn hindrance(state: &AppState, preview: Option<&Preview>) -> Option<Text> {
    if state.handover.reader == Reader::Ourselves {
        None
    } else if school::name(state).is_none() {
        Some(words::NAME_FIRST)
    } else {
        preview.is_none_or(|preview| preview.forms() == 0).then_some(words::NO_FORMS_YET)
    }
}
