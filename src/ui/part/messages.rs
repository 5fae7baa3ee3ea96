//! Messages to the person: spoken when they appear, there until they are read.

use crate::app::screen::forms;
use crate::app::state::Notice;
use crate::app::{AppState, Event};
use crate::domain::text::Lang;
use crate::ui::html::{button, div, p};
use crate::ui::node::Element;
use crate::ui::words::{common as words, reasons};

/// The messages, newest last.
pub(crate) fn messages(state: &AppState) -> Element {
    let messages = state.notices.iter().enumerate();
    div()
        .class("messages")
        .attr("role", "status")
        .attr("aria-label", words::MESSAGES.get(state.lang))
        .child(state.only_shows().then(|| newer_app(state.lang)))
        .children(messages.map(|(place, notice)| message(state.lang, place, notice)))
}

/// It stays: nothing can be done here before the page is loaded again.
fn newer_app(lang: Lang) -> Element {
    div().class("message").state("trouble").child(p().text(&reasons::NEWER_APP, lang))
}

fn message(lang: Lang, place: usize, notice: &Notice) -> Element {
    let undo = matches!(notice, Notice::FormWithdrawn { .. })
        .then(|| button().on_click(Event::Forms(forms::Event::Undo)).text(&words::UNDO, lang));
    let kind = match notice {
        Notice::FileRefused { .. }
        | Notice::OtherSchool { .. }
        | Notice::FileUnsound
        | Notice::OfferFailed
        | Notice::PutAside { .. } => "trouble",
        _ => "word",
    };
    let close = button().class("quiet").on_click(Event::Dismiss(place));
    div()
        .class("message")
        .state(kind)
        .child(p().child(reasons::notice(lang, notice)))
        .child(undo)
        .child(close.text(&words::CLOSE, lang))
}
