//! The groups on paper: a sheet for each, to give to its schools. It shows no scores, and of who did
//! not agree neither the name nor the words.

use super::Shown;
use crate::domain::matching::plan::Group;
use crate::domain::record::RecordId;
use crate::ui::html::{div, h2, h3, p, section};
use crate::ui::node::Element;
use crate::ui::words::partners::{self as words, card};
use crate::ui::words::{Text, demand, offer};

/// A sheet for each group.
pub(super) fn cards(shown: Shown) -> Element {
    let groups = &shown.partners.plan.groups;
    div().class("match-cards print-only").children(groups.iter().map(|group| sheet(shown, group)))
}

fn sheet(shown: Shown, group: &Group) -> Element {
    let (lang, says) = (shown.lang, &shown.says);
    let id = shown.known.network.themes.get(usize::from(group.theme.0));
    let id = id.map(String::as_str).unwrap_or_default();
    let network = &shown.known.network;
    let named = group.partners.iter().filter(|partner| network.may_be_named(**partner));
    let wishes = named.map(|partner| wish(shown, group, *partner));
    let line = |text: Text| div().child(text.get(lang));
    section()
        .class("match-card leaf")
        .attr("data-domain", shown.domain(group.theme))
        .child(p().class("theme").child(says.theme(group.theme)))
        .child(h2().child(card::title(says, group.host, &group.partners)))
        .child(
            div().child(h3().child(card::shows(says, group.host))).child(example(shown, group, id)),
        )
        .children(wishes)
        .child(
            div()
                .child(h3().text(&card::FIRST_QUESTION, lang))
                .child(p().class("question").child(card::question(id).get(lang))),
        )
        .child(
            div()
                .class("lines")
                .child(line(card::DATE))
                .child(line(card::WHO))
                .child(line(card::ROOM).class("room")),
        )
}

/// What the host described as an example in the theme of this id.
fn example(shown: Shown, group: &Group, id: &str) -> Element {
    let lang = shown.lang;
    if !shown.known.network.may_be_named(group.host) {
        return p().text(&card::EXAMPLE_HELD_BACK, lang);
    }
    let school = shown.overview.school(Some(group.host));
    let mut examples = school.iter().flat_map(|school| &school.examples);
    match examples.find(|example| example.domain == id) {
        Some(example) => p().class("example").child(example.text.clone()),
        None => p().text(&words::NO_EXAMPLE, lang),
    }
}

/// What a partner wants to learn from the host, and how much.
fn wish(shown: Shown, group: &Group, partner: RecordId) -> Element {
    let lang = shown.lang;
    let standing = shown.known.book.school(partner).and_then(|one| one.standing(group.theme));
    let wish = standing.and_then(|standing| standing.wish);
    let says = wish.and_then(|wish| {
        let says = demand::wish(lang, offer::urgency(wish.urgency?), wish.rank.into());
        Some(format!(": {says}"))
    });
    div()
        .child(h3().child(card::learns(&shown.says, partner)))
        .child(p().child(shown.says.theme(group.theme)).child(says))
}
