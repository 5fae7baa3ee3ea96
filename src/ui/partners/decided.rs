//! What the coordinator decided, each with the way back; and a host to be appointed by hand.

use super::{Shown, choose, event};
use crate::app::partners::{Appointing, Event};
use crate::domain::matching::instance::Choice;
use crate::domain::planning::Decided;
use crate::ui::html::{button, details, div, form, h2, input, label, li, p, section, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::partners::{self as words, choice};
use crate::ui::words::sentence::Sentence;
use std::collections::BTreeMap;

/// The most characters of a reason.
const LONGEST_REASON: &str = "300";

/// What was decided, and the way to appoint a host.
pub(super) fn decided(shown: Shown) -> Option<Element> {
    let (lang, says) = (shown.lang, shown.says);
    let planning = &shown.partners.planning;
    let network = &shown.known.network;
    // What was decided of two organisations that are one school now stands there once.
    let decisions: BTreeMap<Decided, &String> = planning
        .decisions
        .iter()
        .map(|(decided, reason)| (decided.renamed(|id| network.home(id)), reason))
        .collect();
    let decisions = decisions.into_iter().filter_map(|(decided, reason)| {
        let line = choice::line(&says, decided.choice(&network.themes)?);
        Some(item(shown, line, Some(reason), Event::TakeBack(decided)))
    });
    let out = planning
        .out
        .iter()
        .map(|id| item(shown, choice::out(&says, *id), None, Event::Out(*id, false)));
    let items: Vec<Element> = decisions.chain(out).collect();
    let none = items.is_empty().then(|| p().class("soft").text(&words::NO_CHOICES, lang));
    shown.is_still().then(|| {
        section()
            .class("stack")
            .attr("data-space", "tight")
            .attr("aria-labelledby", "decided")
            .child(h2().id("decided").attr("tabindex", "-1").text(&words::CHOICES, lang))
            .child(none)
            .child(ul().class("decisions").attr("role", "list").children(items))
            .child(appoint(shown))
    })
}

fn item(shown: Shown, line: Sentence, reason: Option<&String>, back: Event) -> Element {
    let lang = shown.lang;
    let text = match &back {
        Event::Out(..) => words::BACK_IN,
        _ => words::TAKE_BACK,
    };
    let says = line.to_string();
    let label = format!("{}: {says}", text.get(lang));
    let reason = reason.and_then(|reason| choice::reason(&shown.says, reason));
    let back = button().class("quiet").attr("aria-label", label).on_click(event(back));
    li().key(says)
        .class("apart")
        .child(
            div()
                .child(p().child(line))
                .child(reason.map(|reason| p().class("soft small").child(reason))),
        )
        .child(back.child(text.get(lang)))
}

/// A host that is appointed by hand: whom, in what, and why.
fn appoint(shown: Shown) -> Element {
    let lang = shown.lang;
    let Appointing { school, theme, is_incomplete, done, .. } = &shown.partners.view.appointing;
    let is_new = |id: &crate::domain::record::RecordId| {
        let network = &shown.known.network;
        let theme = theme.as_ref().and_then(|id| network.theme(id));
        theme.is_none_or(|theme| !shown.known.book.is_chosen(Choice::Appoint(*id, theme)))
    };
    let schools = shown.by_name().into_iter().filter(is_new);
    let schools = schools.map(|id| (id.to_string(), shown.says.school(id).to_string())).collect();
    let themes = (0..).zip(&shown.known.network.themes);
    let themes = themes.map(|(place, id)| {
        (id.clone(), shown.says.theme(crate::domain::matching::instance::Theme(place)).to_string())
    });
    let now = school.map(|id| id.to_string());
    let school = choose::field(
        lang,
        "appoint-school",
        words::HOST,
        words::CHOOSE_SCHOOL,
        schools,
        now.as_deref(),
        |school| event(Event::AppointSchool(school)),
    );
    let theme = choose::field(
        lang,
        "appoint-theme",
        words::THEME,
        words::CHOOSE_THEME,
        themes.collect(),
        theme.as_deref(),
        |theme| event(Event::AppointTheme(theme)),
    );
    let reason = input()
        .key(done.to_string())
        .id("appoint-reason")
        .attr("type", "text")
        .attr("maxlength", LONGEST_REASON)
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .on_input(|text| event(Event::AppointReason(text)));
    let reason = div()
        .class("field")
        .child(label().attr("for", "appoint-reason").text(&words::APPOINT_ASKS, lang))
        .child(reason);
    let missing = is_incomplete
        .then(|| p().class("notice").attr("role", "alert").text(&words::INCOMPLETE, lang));
    let fields = form()
        .class("stack")
        .attr("data-space", "tight")
        .id("appointing")
        .on_submit(event(Event::Appoint))
        .child(p().class("soft small").text(&words::APPOINT_SAYS, lang))
        .child(div().class("filter").child(school).child(theme).child(reason))
        .child(missing)
        .child(
            div().child(button().id("appoint").attr("type", "submit").text(&words::APPOINT, lang)),
        );
    details()
        .key(format!("appoint-{done}"))
        .child(summary().text(&words::APPOINT, lang))
        .child(fields)
}
