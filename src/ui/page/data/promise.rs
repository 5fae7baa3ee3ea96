//! What the browser promises, and what could make the data disappear from it.

use crate::app::screen::data;
use crate::app::state::Browser;
use crate::app::{AppState, Event};
use crate::ui::html::{button, li, p, ul};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::data as words;

/// Whether the browser promised not to clear the storage by itself.
pub(super) fn promise(state: &AppState) -> Element {
    let lang = state.lang;
    let persisted = state.device.persisted;
    let answer = match persisted {
        Some(true) => words::PROMISED,
        Some(false) => words::NOT_PROMISED,
        None => words::NOT_SAID,
    };
    let ask = button().id("persist").on_click(Event::Data(data::Event::Persist));
    let ask = p().child(ask.text(&words::ASK, lang));
    part::titled(lang, "card", "promise", words::PROMISE)
        .child(p().attr("role", "status").child(answer.get(lang)))
        .child((persisted != Some(true)).then_some(ask))
}

/// What could make the data disappear from this browser.
pub(super) fn risks(state: &AppState) -> Element {
    let lang = state.lang;
    let own = match state.device.browser {
        Browser::Safari => Some(words::RISK_SAFARI),
        Browser::Chromebook => Some(words::RISK_CHROMEBOOK),
        Browser::Other => None,
    };
    let any = [words::RISK_CLEARING, words::RISK_PRIVATE, words::RISK_DEVICE];
    let own = own.map(|risk| li().child(risk.get(lang)));
    let any = any.map(|risk| li().child(risk.get(lang)));
    part::titled(lang, "card", "risks", words::RISKS).child(ul().child(own).children(any))
}
