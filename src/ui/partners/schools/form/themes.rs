//! What a school can show, and what it wants to learn: of the themes in which groups are made, and
//! of those that it named itself.

use super::super::super::{Shown, choose};
use super::super::theme;
use super::{is_completed, offers, said, say};
use crate::app::partners::Listed;
use crate::app::partners::complete::Answer;
use crate::domain::instrument::talentscan;
use crate::domain::offer::{MOST_TO_LEARN, MOST_URGENT, Offer};
use crate::ui::html::{div, fieldset, input, label, legend, option, p, select};
use crate::ui::node::Element;
use crate::ui::words::offer as urgencies;
use crate::ui::words::partners::{completion as says, settings};
use crate::ui::words::sentence::Sentence;

/// The themes there are to choose from.
fn themes(shown: Shown, offer: &Offer) -> Vec<String> {
    let mut themes = shown.known.network.themes.clone();
    let named = offer.show.iter().chain(offer.learn.iter().map(|wish| &wish.id));
    for id in named {
        if !themes.contains(id) {
            themes.push(id.clone());
        }
    }
    themes
}

/// A box for each theme that it can show.
pub(super) fn shows(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let (offer, own) = offers(school);
    let ticks = themes(shown, &offer).into_iter().map(|id| {
        let answers = id.clone();
        let tick = input()
            .id(format!("shows-{id}"))
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .checked(offer.show.contains(&id))
            .on_tick(move |shows| say(Answer::Shows(answers.clone(), shows)));
        label()
            .class("tick")
            .key(id.clone())
            .attr("data-domain", talentscan().domain(&id).map(|domain| domain.id.clone()))
            .child(tick)
            .child(theme(shown, &id))
    });
    let changed = is_completed(school, |one| one.show.is_some());
    let own = || Sentence::joined(own.show.iter().map(|id| theme(shown, id)), ", ");
    fieldset()
        .child(legend().text(&says::SHOWS, lang))
        .child(div().class("grid themes").children(ticks))
        .child(said(lang, changed, own))
}

/// What it wants to learn, in order, and how much: as many as there can be, or one more than there
/// are.
pub(super) fn learns(shown: Shown, school: &Listed) -> Element {
    let lang = shown.lang;
    let (offer, own) = offers(school);
    let rows = (offer.learn.len() + 1).min(MOST_TO_LEARN);
    let rows = (0..rows).map(|place| wish(shown, &offer, place));
    let changed = is_completed(school, |one| one.learn.is_some());
    let own = || {
        let wishes = own.learn.iter().map(|wish| {
            let urgency = urgencies::urgency(wish.urgency).get(lang);
            says::wanted(lang, theme(shown, &wish.id), urgency)
        });
        Sentence::joined(wishes, ", ")
    };
    fieldset()
        .class("stack")
        .attr("data-space", "tight")
        .child(legend().text(&says::LEARNS, lang))
        .child(p().class("soft small").text(&says::WISHES_SAY, lang))
        .children(rows)
        .child(said(lang, changed, own))
}

/// The wish at this place, from 0.
fn wish(shown: Shown, offer: &Offer, place: usize) -> Element {
    let lang = shown.lang;
    let wish = offer.learn.get(place);
    let options = themes(shown, offer).into_iter();
    let options = options.map(|id| (id.clone(), theme(shown, &id).to_string())).collect();
    let now = wish.map(|wish| wish.id.as_str());
    let label_of = settings::WISHES.get(place).map_or(says::LEARNS, |field| field.label);
    let learns = move |theme| say(Answer::Learns(place, theme));
    let id = format!("learns-{place}");
    let theme = choose::field(lang, id, label_of, says::NO_WISH, options, now, learns);
    let urgency = wish.map(|wish| {
        let id = format!("urgency-{place}");
        let options = (1..=MOST_URGENT).map(|urgency| {
            let says = urgencies::urgency(urgency).get(lang);
            option()
                .attr("value", urgency.to_string())
                .selected(wish.urgency == urgency)
                .child(says)
        });
        let options: Vec<Element> = options.collect();
        let now = wish.urgency;
        let wants = move |text: String| say(Answer::Urgency(place, text.parse().unwrap_or(now)));
        div()
            .class("field")
            .child(label().attr("for", id.clone()).text(&urgencies::HOW_MUCH, lang))
            .child(select().id(id).on_change(wants).children(options))
    });
    div().class("grid").key(format!("wish-{place}")).child(theme).child(urgency)
}
