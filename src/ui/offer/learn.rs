//! What they want to learn, in order, and how much.

use super::{act, send};
use crate::app::offer::{Event, Offering};
use crate::domain::offer::{MOST_URGENT, Offer, Wish};
use crate::ui::html::{div, fieldset, h2, legend, li, ol, section, span};
use crate::ui::node::Element;
use crate::ui::part::question::{choice, radio};
use crate::ui::words::offer as words;

/// The wishes, the most important one first.
pub(super) fn wishes(shown: &Offering, offer: &Offer) -> Option<Element> {
    let lang = shown.lang;
    let wishes = offer.learn.iter().enumerate();
    let wishes = wishes.map(|(place, wish)| one(shown, place, wish));
    (!offer.learn.is_empty()).then(|| {
        section()
            .class("card")
            .attr("aria-labelledby", "wishes")
            .child(h2().id("wishes").text(&words::ORDER, lang))
            .child(ol().class("stack").children(wishes))
    })
}

fn one(shown: &Offering, place: usize, wish: &Wish) -> Element {
    let lang = shown.lang;
    let topic = shown.topics.iter().find(|topic| topic.id == wish.id);
    let name = topic.map_or(wish.id.as_str(), |topic| topic.name.get(lang)).to_owned();
    let up = act(format!("before-{}", wish.id), Event::Before(wish.id.clone())).class("quiet");
    let up = (place > 0).then(|| up.child(words::before(lang, &name)));
    let choices = (1..=MOST_URGENT).map(|urgency| {
        let event = send(Event::Urgency(wish.id.clone(), urgency));
        let field = radio(format!("urgency-{}", wish.id), wish.urgency == urgency, event);
        choice(field, span().child(words::urgency(urgency).get(lang)))
    });
    let how_much = fieldset()
        .class("rating")
        .child(legend().class("question").child(name).child(": ").text(&words::HOW_MUCH, lang))
        .child(div().class("choices").children(choices));
    li().key(wish.id.clone())
        .attr("data-domain", topic.and_then(|topic| topic.domain))
        .child(how_much)
        .child(up)
}
