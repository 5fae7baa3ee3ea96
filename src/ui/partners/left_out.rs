//! The schools without a group, each with the reason and with what would help.

use super::{Shown, event, reason};
use crate::app::partners::{Event, complete};
use crate::domain::matching::explain::left_out as why;
use crate::domain::matching::instance::Choice;
use crate::domain::planning::Decided;
use crate::domain::record::RecordId;
use crate::ui::html::{button, details, div, h2, li, p, section, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners::{self as words, completion};

/// The schools without a group, once there is a plan.
pub(super) fn left_out(shown: Shown) -> Option<Element> {
    let lang = shown.lang;
    let roles = shown.partners.plan.roles();
    let is_made = shown.is_still() && shown.partners.planning.made.is_some();
    let (hosts, without): (Vec<RecordId>, Vec<RecordId>) = shown
        .by_name()
        .into_iter()
        .filter(|id| roles.get(id).is_none_or(|roles| roles.partner == 0))
        .partition(|id| roles.contains_key(id));
    let some = shown.partners.view.left_out;
    let more = without.len().saturating_sub(some);
    let more = (more > 0).then(|| {
        let show = button().id("more-left-out").on_click(event(Event::MoreLeftOut));
        div().child(show.child(words::more_schools(lang, more)))
    });
    let says = if without.is_empty() { words::NOBODY_LEFT_OUT } else { words::LEFT_OUT_SAYS };
    let items = without.iter().take(some).map(|id| item(shown, *id));
    let hosts = (!hosts.is_empty()).then(|| {
        let items = hosts.iter().take(some).map(|id| item(shown, *id));
        let list = ul().class("left-out").attr("role", "list").children(items);
        details().child(summary().child(words::only_hosts(lang, hosts.len()))).child(list)
    });
    is_made.then(|| {
        section()
            .class("stack")
            .attr("data-space", "tight")
            .attr("aria-labelledby", "left-out")
            .child(h2().id("left-out").child(words::left_out(lang, without.len())))
            .child(p().class("soft").child(says.get(lang)))
            .child(ul().class("left-out").attr("role", "list").children(items))
            .child(more)
            .child(hosts)
    })
}

fn item(shown: Shown, id: RecordId) -> Element {
    let because = why(&shown.known.book, &shown.partners.plan, id);
    let because = because.map(|because| reason::without_group(&shown.says, id, &because));
    li().key(id.to_string())
        .child(p().class("name").child(shown.school(id)))
        .child(because)
        .child(acts(shown, id))
}

/// What can be decided about a school.
fn acts(shown: Shown, id: RecordId) -> Element {
    let lang = shown.lang;
    let name = shown.says.school(id).to_string();
    let act = |does: Event, text: Text| {
        let about = words::about(lang, text, &name);
        let act = button().class("quiet").attr("aria-label", about).on_click(event(does));
        act.child(text.get(lang))
    };
    let must = Decided::TakePart(id);
    let must = if shown.known.book.is_chosen(Choice::TakePart(id)) {
        act(Event::TakeBack(must), words::LET_GO)
    } else {
        act(Event::Decide(must), words::TAKE_PART)
    };
    let complete = Event::Complete(complete::Event::Open(Some(id)));
    div()
        .class("acts cluster")
        .child(act(complete, completion::COMPLETE))
        .child(must)
        .child(act(Event::Out(id, true), words::OUT))
}
