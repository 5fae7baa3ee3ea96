//! What can be shown and what can be learned, each with what the scan says of it.

use super::send;
use crate::app::offer::{Event, Offering, Topic};
use crate::domain::offer::{MOST_TO_LEARN, Offer};
use crate::domain::text::Lang;
use crate::ui::html::{div, input, p, span};
use crate::ui::node::Element;
use crate::ui::part::{self, question::choice};
use crate::ui::words::{Text, offer as words};

/// What others can see there.
pub(super) fn show(shown: &Offering, offer: &Offer) -> Element {
    let lang = shown.lang;
    let choices = shown.topics.iter().map(|topic| {
        let chosen = offer.show.contains(&topic.id);
        let mark = topic.strong.then_some(words::STRONG);
        let id = topic.id.clone();
        one(lang, "show", topic, mark, chosen, false, move |shows| Event::Show(id.clone(), shows))
    });
    part::titled(lang, "card", "show", words::SHOW)
        .child(p().class("soft").text(&words::SHOW_SAYS, lang))
        .child(div().class("grid").children(choices))
}

/// What they want to learn.
pub(super) fn learn(shown: &Offering, offer: &Offer) -> Element {
    let lang = shown.lang;
    let full = offer.learn.len() >= MOST_TO_LEARN;
    let choices = shown.topics.iter().map(|topic| {
        let chosen = offer.learn.iter().any(|wish| wish.id == topic.id);
        let mark = topic.wanted.then_some(words::WANTED);
        let id = topic.id.clone();
        let learns = move |learns| Event::Learn(id.clone(), learns);
        one(lang, "learn", topic, mark, chosen, full && !chosen, learns)
    });
    part::titled(lang, "card", "learn", words::LEARN)
        .child(p().class("soft").child(words::learn_says(lang)))
        .child(div().class("grid").children(choices))
}

fn one(
    lang: Lang,
    what: &str,
    topic: &Topic,
    mark: Option<Text>,
    chosen: bool,
    disabled: bool,
    event: impl Fn(bool) -> Event + 'static,
) -> Element {
    let tick = input()
        .id(format!("{what}-{}", topic.id))
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .attr("disabled", disabled)
        .checked(chosen)
        .on_tick(move |chosen| send(event(chosen)));
    let score = topic.score.map(words::score);
    let says = [score.as_deref(), mark.map(|mark| mark.get(lang))];
    let says: Vec<&str> = says.into_iter().flatten().collect();
    let name = span()
        .child(topic.name.get(lang).to_owned())
        .child(span().class("soft small").child(format!(" {}", says.join(", "))));
    choice(tick, name).attr("data-domain", topic.domain)
}
