//! The result for a team: what it is strong in, where most is to be won, and what comes first.
//!
//! It shows what `domain::school` lets through and hides nothing itself.

mod ambition;
mod beside;
mod choice;
mod counts;
mod domain;
mod empty;
mod examples;
mod figures;
mod help;
mod priority;
mod rule;
mod series;
mod talent;
mod viewed;

use crate::app::AppState;
use crate::app::route::Route;
use crate::domain::school::School;
use crate::domain::text::Lang;
use crate::ui::html::{a, article, bdi, div, h1, header, nav, p, span};
use crate::ui::node::Element;
use crate::ui::words::{common, result as words};

/// The result for a team.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    let results = state.results();
    let place = state.shown_result(&results);
    let school = results.get(place);
    let body = match school {
        _ if !state.ready && state.viewed.is_none() => vec![p().text(&common::LOADING, lang)],
        None => empty::no_forms(lang),
        Some(school) => school_result(state, school),
    };
    article()
        .class("result stack")
        .attr("data-space", "wide")
        .child(viewed::viewed(state))
        .child(
            header()
                .class("stack")
                .attr("data-space", "tight")
                .child(heading(lang, school))
                .child(choice::choice(lang, &results, place)),
        )
        .child(body)
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
fn school_result(state: &AppState, school: &School) -> Vec<Element> {
    let lang = state.lang;
    let intro = div()
        .class("stack")
        .attr("data-space", "tight")
        .child(p().class("soft").text(&words::OWN_JUDGEMENT, lang))
        .child(help::help(lang));
    let save = state
        .viewed
        .is_none()
        .then(|| a().class("button").state("first").href(Route::Save).text(&words::SAVE, lang));
    let offer = a().class("button").href(Route::Offer).text(&common::OFFER, lang);
    let offer = state.viewed.is_none().then_some(offer);
    let ways = nav()
        .class("cluster")
        .attr("aria-label", words::GO_ON.get(lang))
        .child(save)
        .child(offer)
        .child(a().class("button").href(Route::Forms).text(&common::FORMS, lang));
    let mut parts = vec![intro];
    // What is unfolded for one school is not unfolded for the next.
    let key = school.id.map(|id| id.to_string()).unwrap_or_default();
    if !school.talent.is_empty() {
        parts.push(talent::talent(lang, school).key(key.clone()));
    }
    if !school.ambition.is_empty() {
        parts.push(ambition::ambition(lang, school).key(key));
    }
    parts.push(ways);
    parts
}
