//! What a school wants to share and to learn, as the worker draws it.

mod agreed;
mod learn;
mod names;
mod often;
mod topics;

use super::html;
use super::html::{a, article, button, div, h1, header, label, p, select};
use super::node::Element;
use super::words::{common, offer as words};
use crate::app::Event as AppEvent;
use crate::app::offer::{Event, Offering};
use crate::app::route::Route;
use crate::domain::record::RecordId;

/// What a school wants to share and to learn.
pub(super) fn view(shown: &Offering) -> Element {
    let lang = shown.lang;
    let head = header()
        .class("stack")
        .attr("data-space", "tight")
        .child(h1().attr("tabindex", "-1").text(&common::OFFER, lang))
        .child(p().text(&words::LEAD, lang));
    let page = article().class("offer stack").attr("data-space", "wide").child(head);
    let Some(offer) = &shown.offer else {
        let name = a().id("to-name").class("button").href(Route::Save).text(&words::TO_NAME, lang);
        return page.child(
            div().class("card").child(p().text(&words::NOBODY, lang)).child(p().child(name)),
        );
    };
    let file = a().class("button").state("first").href(Route::Save).text(&words::TO_FILE, lang);
    let key = shown.organisation.map(|id| id.to_string()).unwrap_or_default();
    page.child(which(shown)).child(
        div()
            .key(key)
            .class("stack")
            .attr("data-space", "wide")
            .child(topics::show(shown, offer))
            .child(topics::learn(shown, offer))
            .child(learn::wishes(shown, offer))
            .child(often::often(lang, offer))
            .child(names::not_with(shown, offer))
            .child(agreed::agreed(lang, offer))
            .child(p().class("soft small").text(&words::KEPT, lang))
            .child(p().child(file)),
    )
}

/// The choice of an organisation, where there are several.
fn which(shown: &Offering) -> Option<Element> {
    let known = shown.organisations();
    let options = known.iter().enumerate().map(|(place, (id, known))| {
        html::option()
            .attr("value", place.to_string())
            .selected(Some(*id) == shown.organisation)
            .child(known.name.clone())
    });
    let ids: Vec<RecordId> = known.iter().map(|(id, _)| *id).collect();
    let first = *ids.first()?;
    let choose = move |text: String| {
        let place = text.parse().ok();
        let id = place.and_then(|place: usize| ids.get(place).copied());
        send(Event::Choose(id.unwrap_or(first)))
    };
    let select = select().id("whose-offer").on_change(choose).children(options);
    (known.len() > 1).then(|| {
        div()
            .class("cluster")
            .child(label().attr("for", "whose-offer").text(&words::WHICH, shown.lang))
            .child(select)
    })
}

/// A button that does one thing.
fn act(id: String, event: Event) -> Element {
    button().id(id).on_click(send(event))
}

fn send(event: Event) -> AppEvent {
    AppEvent::Offer(event)
}
