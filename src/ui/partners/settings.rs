//! What can be set, part by part, folded until somebody wants it. Nothing is redrawn while somebody
//! writes: a field is heard when they are done with it.

mod field;
mod places;
mod themes;

use super::{Shown, event};
use crate::app::partners::{Event, Setting, Switch};
use crate::domain::organisation::OrganisationType;
use crate::domain::planning::Planning;
use crate::ui::html::{button, details, div, fields, p, span, summary};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners::{self as words, set, settings as says};
use std::collections::BTreeSet;

/// What can be set. While a plan is made it is there, and can not be changed.
pub(super) fn settings(shown: Shown) -> Element {
    let lang = shown.lang;
    let parts = div()
        .class("stack")
        .child(p().class("soft").text(&says::LEAD, lang))
        .child(between(shown))
        .child(themes::themes(shown))
        .child(themes::own_themes(shown))
        .child(rules(shown))
        .child(weights(shown))
        .child(hosts(shown))
        .child(places::places(shown))
        .child(back(shown));
    details()
        .class("card settings")
        .child(summary().text(&words::SETTINGS, lang))
        .child(fields(!shown.is_still()).child(parts))
}

/// A part, folded, with how much of it is other than it starts.
fn part(shown: Shown, title: Text, changed: usize) -> Element {
    let lang = shown.lang;
    let says = (changed > 0).then(|| span().class("mark").child(set::changed(lang, changed)));
    details().class("part").child(summary().child(title.get(lang)).child(says))
}

/// How many of these are other than they start.
fn changed(planning: &Planning, settings: &[Setting], switches: &[Switch]) -> usize {
    let start = Planning::default();
    let settings = settings.iter().filter(|one| one.of(planning) != one.of(&start));
    let switches = switches.iter().filter(|one| one.of(planning) != one.of(&start));
    settings.count() + switches.count()
}

/// Who are put together, where the overview holds several.
fn between(shown: Shown) -> Option<Element> {
    let now = shown.partners.planning.between;
    let held = shown.overview.table.schools.iter().map(|row| row.r#type);
    let held: BTreeSet<OrganisationType> = held.chain([now]).collect();
    let options = held.iter().map(|one| (one.name(), says::between(*one), *one == now));
    let options: Vec<_> = options.collect();
    (options.len() > 1).then(|| {
        field::choice(shown, "between", says::BETWEEN, &options, |name| {
            Event::Between(OrganisationType::named(name).unwrap_or_default())
        })
    })
}

fn rules(shown: Shown) -> Element {
    use Setting::{Farthest, HostTimes, Largest, LeastGap, PartnerTimes, Smallest};
    use Switch::{PossibleHosts, SameSector};
    let planning = &shown.partners.planning;
    let (start, rules) = (Planning::default(), &planning.rules);
    let numbers = [Smallest, Largest, LeastGap, Farthest, HostTimes, PartnerTimes];
    let switches = [SameSector, PossibleHosts];
    let boards = usize::from(rules.boards != start.rules.boards);
    part(shown, says::RULES, changed(planning, &numbers, &switches) + boards).child(
        div()
            .class("grid")
            .children(numbers.map(|one| field::number(shown, one)))
            .child(field::boards(shown))
            .children(switches.map(|one| field::switch(shown, one))),
    )
}

fn weights(shown: Shown) -> Element {
    use Setting::{
        Complementarity, FirstWish, GivesAndGets, Group, MustTakePart, Nearness, Placed,
        SecondWish, ThirdWish, Urgency,
    };
    let planning = &shown.partners.planning;
    let of_pairs = [Complementarity, FirstWish, SecondWish, ThirdWish, Urgency, Nearness];
    let of_plan = [GivesAndGets, MustTakePart, Group];
    // Where everyone comes first, a place is worth more than all else, whatever is set.
    let placed = (!planning.everyone_first).then_some(Placed);
    let numbers: Vec<Setting> = of_pairs.into_iter().chain(placed).chain(of_plan).collect();
    let first = Switch::EveryoneFirst;
    part(shown, says::WEIGHTS, changed(planning, &numbers, &[first])).child(
        div().class("stack").child(field::switch(shown, first)).child(
            div().class("grid").children(numbers.into_iter().map(|one| field::number(shown, one))),
        ),
    )
}

fn hosts(shown: Shown) -> Element {
    use Setting::{
        HostAgreement, HostExample, HostNow, HostPossible, HostResponse, HostScore, HostStatement,
    };
    let numbers =
        [HostScore, HostStatement, HostAgreement, HostResponse, HostExample, HostPossible, HostNow];
    part(shown, says::HOSTS, changed(&shown.partners.planning, &numbers, &[]))
        .child(div().class("grid").children(numbers.map(|one| field::number(shown, one))))
}

/// The way back to what everything starts with.
fn back(shown: Shown) -> Element {
    let lang = shown.lang;
    let back = button()
        .id("start-again")
        .attr("disabled", !shown.partners.is_set())
        .on_click(event(Event::StartAgain))
        .text(&says::BACK, lang);
    div()
        .class("cluster")
        .child(back)
        .child(span().class("soft small").text(&says::BACK_SAYS, lang))
}
