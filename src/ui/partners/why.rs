//! Why a pair, why not another one, and what can be decided about it.

use super::{Shown, card, choose, event, reason};
use crate::app::partners::Event;
use crate::domain::matching::explain::explain;
use crate::domain::matching::instance::{Candidacy, Choice, Pair};
use crate::domain::planning::Decided;
use crate::domain::record::RecordId;
use crate::ui::html::{button, div};
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
    let act = |id: &'static str, does: Event, text: Text| {
        button().id(id).on_click(event(does)).child(text.get(lang))
    };
    let fix = if card::is_decided(shown, Choice::Pin(pair)) {
        act("let-go", Event::TakeBack(pin), words::LET_GO)
    } else {
        act("pin", Event::Decide(pin), words::PIN)
    };
    Some(
        div()
            .class("cluster")
            .child(fix)
            .child(act("ban", Event::Decide(ban), words::BAN))
            .child(moves(shown, pair)),
    )
}

/// The other hosts of the theme that the partner may go to, the most points first.
fn moves(shown: Shown, pair: Pair) -> Option<Element> {
    let book = &shown.known.book;
    let hosts = book.instance().schools.iter().map(|school| school.id);
    let pairs = hosts.map(|host| Pair { host, ..pair }).filter(|other| *other != pair);
    let allowed = pairs.filter(|other| book.obstacles(*other).is_empty());
    let mut worth: Vec<_> = allowed.filter_map(|one| Some((book.parts(one)?.sum(), one))).collect();
    worth.sort_by_key(|(points, one)| (std::cmp::Reverse(*points), one.host));
    let options: Vec<_> = worth
        .into_iter()
        .map(|(points, one)| {
            (
                one.host.to_string(),
                words::school_worth(shown.lang, &shown.says.school(one.host).to_string(), points),
            )
        })
        .collect();
    let (text, none) = (words::MOVE, words::CHOOSE_SCHOOL);
    let choose = move |host| event(Event::Move(pair, host));
    (!options.is_empty())
        .then(|| choose::field(shown.lang, "move", text, none, options, None, choose))
}

/// Why not with another one.
fn why_not(shown: Shown, pair: Pair) -> Element {
    let known = shown.known;
    let schools = known.network.instance.schools.len();
    let is_known = |id: &RecordId| {
        schools <= EACH
            || known
                .book
                .school(*id)
                .and_then(|school| school.standing(pair.theme))
                .is_some_and(|standing| standing.candidacy != Candidacy::None)
    };
    let others = shown
        .by_name()
        .into_iter()
        .filter(|id| *id != pair.partner && *id != pair.host && is_known(id));
    let options = others.map(|id| (id.to_string(), shown.says.school(id).to_string())).collect();
    let other = shown.partners.view.other;
    let now = other.map(|id| id.to_string());
    let (text, none) = (words::WHY_NOT, words::CHOOSE_SCHOOL);
    let choose = |host| event(Event::WhyNot(host));
    let field = choose::field(shown.lang, "why-not", text, none, options, now.as_deref(), choose);
    let because = other.map(|host| {
        reason::why_not(&shown.says, &known.book, &shown.partners.plan, Pair { host, ..pair })
    });
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(field)
        .child(div().attr("role", "status").child(because))
}
