//! What there is: how far the making of a plan is, what it is worth and how sure that is, what
//! changed, and the ways to another one.

use super::{Shown, event, places, reason, unmet};
use crate::app::partners::{Event, Outcome};
use crate::app::route::Route;
use crate::domain::matching::Stage;
use crate::domain::matching::plan::Roles;
use crate::ui::html::{
    a, button, details, div, h2, li, p, progress as bar, section, span, summary, ul,
};
use crate::ui::node::Element;
use crate::ui::words::overview;
use crate::ui::words::partners::{self as words, account, figure, proof};

/// What there is, and the ways to another plan.
pub(super) fn status(shown: Shown) -> Element {
    let lang = shown.lang;
    let partners = shown.partners;
    let has_plan = partners.planning.made.is_some() || !partners.plan.groups.is_empty();
    let part = section()
        .class("card plan-status stack")
        .attr("aria-labelledby", "plan")
        .child(h2().id("plan").attr("tabindex", "-1").text(&words::PLAN, lang));
    let part = if has_plan {
        part.child(totals(shown))
    } else {
        part.child(p().text(&words::NO_PLAN, lang))
    };
    let outcome = partners.outcome.as_ref().filter(|_| shown.is_still());
    let none = outcome.is_some() && partners.plan.groups.is_empty();
    let choose = a().class("button").href(Route::Overview).text(&words::CHOOSE_VERSION, lang);
    let forked = partners.is_forked.then(|| {
        let says = p().class("notice").text(&words::TWO_VERSIONS, lang);
        div().class("stack").attr("data-space", "tight").child(says).child(p().child(choose))
    });
    let wrong = partners.is_wrong.then(|| p().class("notice").text(&proof::NOT_RIGHT, lang));
    let sound = outcome.filter(|outcome| outcome.fault.is_none());
    let is_faulty = outcome.is_some() && sound.is_none();
    let faulty = is_faulty.then(|| p().class("notice").id("faulty").text(&proof::FAULTY, lang));
    let is_stored = shown.overview.stored || shown.overview.example.is_some();
    let unstored = p().class("notice").id("not-stored").text(&overview::NOT_STORED, lang);
    part.child(forked)
        .child(wrong)
        .child((!is_stored).then_some(unstored))
        .child(none.then(|| p().class("notice").text(&words::NO_GROUP, lang)))
        .child(running(shown))
        .child(faulty)
        .child(sound.map(|outcome| p().id("plan-is").child(sure(shown, outcome))))
        .child(sound.map(|outcome| points(shown, outcome)))
        .child(partners.difference.as_ref().map(|difference| {
            div().class("difference").child(reason::changes(&shown.says, difference))
        }))
        .child(outcome.and_then(|outcome| reason::not_followed(&shown.says, &outcome.impossible)))
        .child(unmet::unmet(shown))
        .child(places::unknown(shown))
}

/// How many points the plan has, and how sure it is that there is no better one.
fn sure(shown: Shown, outcome: &Outcome) -> String {
    let lang = shown.lang;
    let says = match outcome.verdict {
        Some(verdict) if outcome.is_checked => proof::verdict(lang, verdict, outcome.points),
        Some(verdict) => proof::told(lang, verdict, outcome.points),
        None => words::NOT_CHECKED.get(lang).to_owned(),
    };
    format!("{}. {says}", figure::points(lang, outcome.points))
}

/// How many groups, and who is in them.
fn totals(shown: Shown) -> Element {
    // Of an older plan some schools may be gone.
    let book = &shown.known.book;
    let mut roles = shown.partners.plan.roles();
    roles.retain(|school, _| book.school(*school).is_some());
    let count = |is: fn(&Roles) -> bool| roles.values().filter(|roles| is(roles)).count();
    let placed = count(|roles| roles.partner > 0);
    let both = count(|roles| roles.partner > 0 && roles.host > 0);
    let schools = shown.known.network.instance.schools.len();
    let groups = shown.partners.plan.groups.len();
    let totals = words::totals(shown.lang, groups, placed, schools, both);
    let totals = totals.into_iter().map(|(number, what)| {
        li().child(span().class("total").child(number)).child(" ").child(what)
    });
    ul().class("totals").attr("role", "list").children(totals)
}

/// How far the making of a plan is, and the way to stop it. When none is made it is there unseen, and
/// whoever listens hears how many groups there are.
fn running(shown: Shown) -> Element {
    let lang = shown.lang;
    let spoken = p().attr("role", "status");
    let Some(progress) = shown.partners.progress() else {
        let groups = shown.partners.plan.groups.len();
        let done = shown.partners.is_current().then(|| words::groups(lang, groups));
        return div()
            .class("busy")
            .state("still")
            .child(spoken.class("visually-hidden").child(done));
    };
    let steps = [Stage::First, Stage::Prices, Stage::Search, Stage::Proof];
    let done = steps.iter().filter(|stage| **stage < progress.stage).count();
    let says = proof::stage(progress.stage).get(lang);
    let stop = button().id("stop-plan").on_click(event(Event::Stop)).text(&words::STOP, lang);
    let so_far = proof::progress(lang, &progress);
    div()
        .class("busy")
        .state("busy")
        .child(spoken.child(says))
        .child(
            bar()
                .attr("aria-label", says)
                .attr("max", steps.len().to_string())
                .attr("value", done.to_string()),
        )
        .child(p().class("soft small").child(so_far))
        .child(
            div()
                .class("cluster")
                .child(stop)
                .child(span().class("soft small").text(&words::STOP_SAYS, lang)),
        )
}

/// What the plan is worth, part by part, and how it can be made again where that is known.
fn points(shown: Shown, outcome: &Outcome) -> Element {
    let lang = shown.lang;
    let account = shown.partners.plan.account(&shown.known.book);
    let parts = account::of_plan(&account).into_iter().map(|part| {
        li().child(account::line(lang, &part))
            .child(span().class("soft").child(" – ").child(part.says.get(lang)))
    });
    let made = shown.partners.planning.made.as_ref().filter(|_| outcome.is_repeatable);
    let again = made.map(|made| {
        let again = p().class("soft small").text(&proof::SAME_AGAIN, lang).child(" ");
        again.child(proof::budget(lang, made.budget))
    });
    details()
        .child(summary().text(&words::POINTS_SAY, lang))
        .child(ul().class("small").children(parts))
        .child(again)
}
