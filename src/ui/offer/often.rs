//! How often they receive somebody, and how often they go.

use super::send;
use crate::app::offer::Event;
use crate::domain::offer::{MOST_TIMES, Offer};
use crate::domain::text::Lang;
use crate::ui::html::{self, div, label, select};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::{Text, offer as words};

/// How often a year.
pub(super) fn often(lang: Lang, offer: &Offer) -> Element {
    part::titled(lang, "card", "how-often", words::HOW_OFTEN)
        .child(times(lang, "host", words::HOST, offer.host, Event::Host))
        .child(times(lang, "partner", words::PARTNER, offer.partner, Event::Partner))
}

fn times(
    lang: Lang,
    id: &'static str,
    text: Text,
    now: Option<u8>,
    event: fn(Option<u8>) -> Event,
) -> Element {
    let option = |value: String, chosen: bool, says: String| {
        html::option().attr("value", value).selected(chosen).child(says)
    };
    let unsaid = option(String::new(), now.is_none(), words::NOT_SAID.get(lang).to_owned());
    let numbers = (0..=MOST_TIMES)
        .map(|times| option(times.to_string(), now == Some(times), words::times(lang, times)));
    let select = select()
        .id(id)
        .on_change(move |text| send(event(text.parse().ok())))
        .children([unsaid].into_iter().chain(numbers));
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(label().attr("for", id).child(text.get(lang)))
        .child(select)
}
