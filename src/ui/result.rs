//! The result for a team: what it is strong in, where most is to be won, and what comes first.
//!
//! It shows what `domain::school` lets through and hides nothing itself.

mod ambition;
mod answers;
mod beside;
mod change;
mod charts;
mod choice;
mod domain;
mod empty;
mod examples;
mod figures;
mod help;
mod present;
mod priority;
mod report;
mod rule;
mod series;
mod talent;
mod talk;
mod viewed;

pub(super) use charts::chart;

use super::html::{a, article, bdi, button, div, h1, header, nav, p, span};
use super::node::Element;
use super::words::{common, present as present_words, result as words};
use crate::app::result::{self, Results, Source};
use crate::app::route::Route;
use crate::app::{Event, sheets};
use crate::domain::school::School;
use crate::domain::text::Lang;

/// The result for a team.
pub(super) fn view(results: &Results) -> Element {
    let lang = results.lang;
    let school = results.school();
    if let (Some(school), Some(place)) = (school, results.slide) {
        return present::slide(results, school, place);
    }
    let body = match school {
        None => empty::no_forms(results),
        Some(school) => school_result(results, school),
    };
    article()
        .class("result stack")
        .attr("data-space", "wide")
        .child(viewed::viewed(results))
        .child(
            header()
                .class("stack")
                .attr("data-space", "tight")
                .child(heading(lang, school))
                .child(choice::choice(results)),
        )
        .child(body)
        .child(school.map(|school| report::report(lang, school)))
}

/// The heading, with whose result it is.
fn heading(lang: Lang, school: Option<&School>) -> Element {
    let heading = h1().attr("tabindex", "-1");
    match school {
        None => heading.text(&common::RESULT, lang),
        Some(school) => heading
            .child(span().class("kicker").text(&common::RESULT, lang))
            .child(" ")
            .child(bdi().child(name(lang, school))),
    }
}

/// What a school is called, or that nobody said.
fn name(lang: Lang, school: &School) -> String {
    match &school.organisation {
        Some(known) if !known.name.is_empty() => known.name.clone(),
        _ => words::NAMELESS.get(lang).to_owned(),
    }
}

/// Both scans of one school.
fn school_result(results: &Results, school: &School) -> Vec<Element> {
    let lang = results.lang;
    let begin = button()
        .class("present")
        .attr("data-full-screen", "on")
        .on_click(Event::Result(result::Event::Present(Some(0))));
    let print = button().on_click(Event::Sheet(sheets::Event::Print));
    let tools = div()
        .class("tools cluster")
        .child((!results.slides().is_empty()).then(|| begin.text(&present_words::PRESENT, lang)))
        .child(print.text(&common::PRINT, lang));
    let intro = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(p().class("soft").text(&words::OWN_JUDGEMENT, lang))
        .child(tools)
        .child(help::help(lang));
    let ways = (results.source == Source::Own).then(|| {
        let save = a().class("button").state("first").href(Route::Save).text(&words::SAVE, lang);
        nav()
            .class("cluster")
            .attr("aria-label", words::GO_ON.get(lang))
            .child(save)
            .child(a().class("button").href(Route::Offer).text(&common::OFFER, lang))
            .child(a().class("button").href(Route::Paper).text(&common::PAPER, lang))
            .child(a().class("button").href(Route::Forms).text(&common::FORMS, lang))
    });
    let mut parts = vec![intro];
    // What is unfolded for one school is not unfolded for the next.
    let key = school.id.map(|id| id.to_string()).unwrap_or_default();
    if !school.talent.is_empty() {
        parts.push(talent::talent(lang, school).key(key.clone()));
    }
    if !school.ambition.is_empty() {
        parts.push(ambition::ambition(lang, school).key(key));
    }
    parts.extend(ways);
    parts
}
