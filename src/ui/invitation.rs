//! Inviting a team, as the worker draws it: the school, what is asked, the invitation, what came in.

mod code;
mod collected;
mod fields;
mod measures;
mod ready;

use super::html::{a, article, button, div, h1, header, li, p, section, ul};
use super::node::Element;
use super::words::{common, invitation as words};
use crate::app::Event as AppEvent;
use crate::app::invitation::{Event, Inviting};
use crate::app::route::Route;

/// Inviting a team.
pub(super) fn view(shown: &Inviting) -> Element {
    let lang = shown.lang;
    let head = header()
        .class("stack")
        .attr("data-space", "tight")
        .child(h1().attr("tabindex", "-1").text(&common::INVITATION, lang))
        .child(p().text(&words::LEAD, lang))
        .child(p().child(a().href(Route::Paper).text(&words::RATHER_ON_PAPER, lang)));
    let make = button().id("make-invitation").state("first").on_click(send(Event::Make));
    // Who invited before comes back for what came in.
    let has_some = !shown.collected().is_empty();
    // The fields of another school or round are others: what was typed in these is not theirs.
    let key = [shown.school, shown.round].map(|id| id.map(|id| id.to_string()).unwrap_or_default());
    let key = key.join(" ");
    article()
        .class("invitation stack")
        .attr("data-space", "wide")
        .child(head)
        .child(fields::which(shown))
        .child(has_some.then(|| collected::collected(shown)))
        .child(
            div()
                .key(key)
                .class("stack")
                .attr("data-space", "wide")
                .child(fields::school(shown))
                .child(measures::measures(shown))
                .child(fields::asks(shown))
                .child(wrong(shown))
                .child(p().child(make.text(&words::MAKE, lang))),
        )
        .child(shown.link.as_deref().map(|link| ready::ready(shown, link)))
        .child((!has_some).then(|| collected::collected(shown)))
}

/// What keeps the link from being made.
fn wrong(shown: &Inviting) -> Element {
    let lang = shown.lang;
    let reasons = shown.wrong.iter().map(|&wrong| li().child(words::wrong(wrong).get(lang)));
    let says = section()
        .class("message")
        .state("trouble")
        .child(p().text(&words::NOT_YET, lang))
        .child(ul().children(reasons));
    div().attr("role", "alert").child((!shown.wrong.is_empty()).then_some(says))
}

fn send(event: Event) -> AppEvent {
    AppEvent::Invitation(event)
}
