//! Whether the team agrees, and since when.

use super::send;
use crate::app::offer::Event;
use crate::domain::offer::Offer;
use crate::domain::text::Lang;
use crate::ui::html::{div, input, label};
use crate::ui::node::Element;
use crate::ui::words::offer as words;

/// Whether the team agrees, and since when.
pub(super) fn agreed(lang: Lang, offer: &Offer) -> Element {
    let tick = input()
        .id("agreed")
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .checked(offer.agreed)
        .on_tick(|agreed| send(Event::Agreed(agreed)));
    let since = input()
        .id("since")
        .attr("type", "date")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .value(offer.since.map(|day| day.to_string()).unwrap_or_default())
        .on_change(|text| send(Event::Since(text)));
    let since = div()
        .class("cluster")
        .child(label().attr("for", "since").text(&words::SINCE, lang))
        .child(since);
    div()
        .class("card")
        .child(label().class("tick").child(tick).text(&words::AGREED, lang))
        .child(offer.agreed.then_some(since))
}
