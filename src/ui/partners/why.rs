//! Why a pair, why not another one, and what can be decided about it.

use super::{Shown, card, choose, event, reason};
use crate::app::partners::Event;
use crate::domain::matching::explain::explain;
use crate::domain::matching::instance::{Candidacy, Choice, Pair, Points};
use crate::domain::planning::Decided;
use crate::domain::record::RecordId;
use crate::ui::html::{button, div, p};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners as words;

/// Of so many schools at most each can be asked about; of more, those that are known in the theme.
const EACH: usize = 150;

/// What the button says that unfolds the reasons, for who does not see where it stands.
pub(super) fn asks(shown: Shown, pair: Pair) -> String {
    words::why_pair(
        shown.lang,
        &shown.says.school(pair.partner).to_string(),
        &shown.says.school(pair.host).to_string(),
    )
}

/// The reasons of a pair.
pub(super) fn why(shown: Shown, pair: Pair) -> Element {
    let known = shown.known;
    let reasons = explain(&known.book, &shown.partners.plan, pair);
    let reasons = reasons.map(|reasons| reason::why(&shown.says, pair, &reasons));
    div()
        .class("why stack")
        .attr("data-space", "tight")
        .child(reasons)
        .child(acts(shown, pair))
        .child(why_not(shown, pair))
}

/// What can be decided about a pair.
fn acts(shown: Shown, pair: Pair) -> Option<Element> {
    let lang = shown.lang;
    let themes = &shown.known.network.themes;
    let (pin, ban) =
        (Decided::of(Choice::Pin(pair), themes)?, Decided::of(Choice::Ban(pair), themes)?);
    let is_out = shown.partners.planning.out.contains(&pair.partner);
    let decide = |id: &'static str, is: bool, decided: Decided, does: Text, undoes: Text| {
        let (event_is, text) =
            if is { (Event::TakeBack(decided), undoes) } else { (Event::Decide(decided), does) };
        button().id(id).on_click(event(event_is)).child(text.get(lang))
    };
    let (is_pinned, is_banned) =
        (card::is_decided(shown, Choice::Pin(pair)), card::is_decided(shown, Choice::Ban(pair)));
    let out = if is_out { words::BACK_IN } else { words::PARTNER_OUT };
    let out =
        button().id("out").on_click(event(Event::Out(pair.partner, !is_out))).child(out.get(lang));
    Some(
        div()
            .class("cluster")
            .child(decide("pin", is_pinned, pin, words::PIN, words::LET_GO))
            .child(decide("ban", is_banned, ban, words::BAN, words::TOGETHER))
            .child(out),
    )
}

/// Why not with another one, and the way there where that can be.
fn why_not(shown: Shown, pair: Pair) -> Element {
    let (lang, known) = (shown.lang, shown.known);
    let other = shown.partners.view.other;
    let now = other.map(|id| id.to_string());
    let (text, none) = (words::WHY_NOT, words::OTHER_HOST);
    let choose = |host| event(Event::WhyNot(host));
    let options = others(shown, pair);
    let field = choose::field(lang, "why-not", text, none, options, now.as_deref(), choose);
    let there = other.map(|host| Pair { host, ..pair });
    let because =
        there.map(|there| reason::why_not(&shown.says, &known.book, &shown.partners.plan, there));
    let there = there.filter(|there| known.book.obstacles(*there).is_empty());
    let moves = there.map(|there| {
        let says = words::move_to(lang, &shown.says.school(there.host).to_string());
        let moves = Event::Move(pair, there.host.to_string());
        p().child(button().id("move").on_click(event(moves)).child(says))
    });
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(field)
        .child(div().attr("role", "status").child(because))
        .child(moves)
}

/// The other hosts: first those where the partner can go, the most points first, then the rest by
/// name.
fn others(shown: Shown, pair: Pair) -> choose::Options {
    let book = &shown.known.book;
    let schools = shown.known.network.instance.schools.len();
    let is_known = |id: &RecordId| {
        schools <= EACH
            || book
                .school(*id)
                .and_then(|school| school.standing(pair.theme))
                .is_some_and(|standing| standing.candidacy != Candidacy::None)
    };
    let others = shown.by_name().into_iter().filter(|id| *id != pair.partner && *id != pair.host);
    let worth = |host: RecordId| {
        let there = Pair { host, ..pair };
        let allowed = book.obstacles(there).is_empty();
        book.parts(there).filter(|_| allowed).map(|parts| parts.sum())
    };
    let mut all: Vec<_> = others.filter(is_known).map(|host| (worth(host), host)).collect();
    all.sort_by_key(|&(worth, _)| std::cmp::Reverse(worth));
    let option = |(worth, host): (Option<Points>, RecordId)| {
        let name = shown.says.school(host).to_string();
        let says = match worth {
            Some(worth) => words::school_worth(shown.lang, &name, worth),
            None => name,
        };
        (host.to_string(), says)
    };
    all.into_iter().map(option).collect()
}
