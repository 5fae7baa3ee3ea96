//! The ways to another plan. Once something was decided they stay in sight, wherever on the page
//! that was.

use super::{Shown, event};
use crate::app::partners::{Event, Undoes};
use crate::ui::html::{button, div, p, span};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners as words;

/// The buttons to make a plan, and to go back.
pub(super) fn ways(shown: Shown) -> Option<Element> {
    let lang = shown.lang;
    let partners = shown.partners;
    let has_plan = partners.planning.made.is_some() || !partners.plan.groups.is_empty();
    let is_pending = shown.is_pending();
    let way = |id: &'static str, does: Event, text: Text| {
        button().id(id).on_click(event(does)).child(text.get(lang))
    };
    let make = if has_plan { words::AGAIN } else { words::MAKE };
    let make = way("make-plan", Event::Make, make);
    let make = if is_pending || !has_plan { make.state("first") } else { make };
    let keep = is_pending.then(|| way("keep-plan", Event::MakeKeeping, words::KEEP));
    let undo = partners.undoes().map(|what| {
        let text = match what {
            Undoes::Plan => words::UNDO_PLAN,
            Undoes::Decision => words::UNDO,
        };
        way("undo-plan", Event::Undo, text).class("quiet")
    });
    let outdated = is_pending.then(|| p().id("outdated").text(&words::OUTDATED, lang));
    shown.is_still().then(|| {
        div()
            .class("ways card")
            .state(if is_pending { "pending" } else { "still" })
            .child(outdated)
            .child(div().class("cluster").child(make).child(keep).child(undo))
    })
}

/// What the two ways to make it anew do, while they are both there.
pub(super) fn difference(shown: Shown) -> Option<Element> {
    let lang = shown.lang;
    let says = |way: Text, does: Text| {
        let name = span().class("way").child(way.get(lang));
        p().class("soft small").child(name).child(": ").child(does.get(lang))
    };
    (shown.is_still() && shown.is_pending()).then(|| {
        div()
            .class("stack")
            .attr("data-space", "tight")
            .child(says(words::AGAIN, words::AGAIN_SAYS))
            .child(says(words::KEEP, words::KEEP_SAYS))
    })
}
