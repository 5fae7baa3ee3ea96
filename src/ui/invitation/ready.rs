//! The invitation: its code, its link, and a message to send.

use super::code::code;
use super::send;
use crate::app::invitation::{Event, Field, Inviting, Measures};
use crate::domain::time::Date;
use crate::ui::format;
use crate::ui::html::{bdi, button, div, h2, h3, label, p, section, textarea};
use crate::ui::node::Element;
use crate::ui::words::measurement::topics;
use crate::ui::words::{common, invitation as words, join};

/// What can be shown, sent and printed.
pub(super) fn ready(shown: &Inviting, link: &str) -> Element {
    let lang = shown.lang;
    let until = Date::parse(shown.draft.text(Field::Until)).map(|day| format::date(lang, day));
    let asks: Vec<_> = shown.draft.instruments().into_iter().collect();
    let again = again(shown);
    let mail = shown.draft.text(Field::Mail).trim();
    let message = words::message(lang, shown.name(), &asks, &again, until.as_deref(), mail, link);
    let copy = |id, text: &str| button().id(id).on_click(send(Event::Copy(text.to_owned())));
    let print = button().id("print-invitation").on_click(send(Event::Print));
    let poster = div().class("poster").child(code(lang, link)).child(
        div()
            .class("stack")
            .attr("data-space", "tight")
            .child(h3().child(bdi().child(shown.name().to_owned())))
            .child(p().child(join::asks(lang, &asks, until.as_deref())))
            .child((!again.is_empty()).then(|| p().child(again)))
            .child(p().class("soft").text(&words::CODE_SAYS, lang))
            .child(p().class("small link").child(bdi().child(link.to_owned()))),
    );
    let is_again = shown.draft.measures != Measures::Everything;
    let text = textarea()
        .id("message")
        .attr("readonly", true)
        .attr("rows", "10")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .value(message.clone());
    section()
        .class("card ask")
        .attr("aria-labelledby", "invitation-ready")
        .child(h2().id("invitation-ready").attr("tabindex", "-1").text(&words::READY, lang))
        .child(p().text(&words::READY_SAYS, lang))
        .child(is_again.then(|| p().text(&words::BY_LINK, lang)))
        .child(poster)
        .child(
            div()
                .class("cluster")
                .child(copy("copy-link", link).state("first").text(&words::COPY_LINK, lang))
                .child(print.text(&common::PRINT, lang)),
        )
        .child(label().attr("for", "message").text(&words::MESSAGE, lang))
        .child(text)
        .child(p().child(copy("copy-message", &message).text(&words::COPY_MESSAGE, lang)))
}

/// That it is a follow-up, and which topics it asks; nothing of what asks everything.
fn again(shown: &Inviting) -> String {
    let lang = shown.lang;
    let follow_up = join::FOLLOW_UP.get(lang).to_owned();
    match shown.draft.measures {
        Measures::Everything => String::new(),
        Measures::Again => follow_up,
        Measures::Topics => {
            let topics = join::only(lang, &topics(lang, &shown.draft.topics));
            format!("{follow_up} {topics}")
        }
    }
}
