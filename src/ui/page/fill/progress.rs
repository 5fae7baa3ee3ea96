//! How far the form is: a bar, the number in words, and a step per domain with a tick when done.

use crate::app::AppState;
use crate::app::route::Route;
use crate::app::screen::fill::{Step, open_statements};
use crate::domain::instrument::{InstrumentId, OWN, instrument};
use crate::ui::html::{a, div, li, nav, ol, p, span};
use crate::ui::node::Element;
use crate::ui::words::{fill as words, measurement};

/// How far the form is. The step is the one that is shown, from 0; `None` for the end.
pub(super) fn progress(state: &AppState, id: InstrumentId, step: Option<usize>) -> Element {
    let lang = state.lang;
    let asked = instrument(id);
    let form = state.form(id);
    let (done, of) = form.map_or((0, asked.statements.len()), |form| form.progress(asked));
    let again = form.is_some_and(|form| form.follow_up);
    let again = again.then(|| span().child(", ").text(&measurement::FOLLOW_UP, lang));
    let far = p()
        .class("soft small")
        .child(span().child(asked.title.get(lang)).child(again))
        .child(": ")
        .child(span().id("progress").child(words::answered(lang, done, of)));
    let share = div().style("inline-size", format!("{}%", done * 100 / of.max(1)));
    let links = state.steps(id).into_iter().enumerate().map(|(place, at)| {
        let is_here = step == Some(place);
        link(state, id, place, &at, is_here)
    });
    div()
        .class("progress")
        .child(far)
        .child(div().class("track").attr("aria-hidden", "true").child(share))
        .child(
            nav()
                .attr("aria-label", words::STEPS.get(lang))
                .child(ol().class("steps").children(links)),
        )
}

fn link(state: &AppState, id: InstrumentId, place: usize, at: &Step, is_here: bool) -> Element {
    let lang = state.lang;
    let domain = at.domain.and_then(|domain| instrument(id).domains.get(domain));
    let name = match domain {
        Some(domain) => domain.short.get(lang).to_owned(),
        None if has_own(at) => words::OWN.get(lang).to_owned(),
        None => words::step(lang, place + 1),
    };
    let done = is_done(state, id, at);
    let said = span().class("visually-hidden").text(&words::DONE, lang);
    li().attr("data-domain", domain.map(|domain| domain.id.as_str())).child(
        a().href(Route::Fill(id, super::step_place(place)))
            .attr("aria-current", is_here.then_some("step"))
            .state(done.then_some("done"))
            .child(span().class("name").child(name))
            .child(done.then_some(said)),
    )
}

fn has_own(at: &Step) -> bool {
    at.statements.iter().any(|statement| statement.id == OWN)
}

fn is_done(state: &AppState, id: InstrumentId, at: &Step) -> bool {
    state.form(id).is_some_and(|form| {
        open_statements(instrument(id), form, at).next().is_none()
            && (form.own.is_some() || !has_own(at))
    })
}
