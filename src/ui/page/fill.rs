//! Filling in: one step of a form, or its end.

mod end;
mod example;
mod own;
mod progress;
mod rating;
mod statement;
mod who;

use crate::app::route::{Place, Route};
use crate::app::screen::fill::{self, Action, Step};
use crate::app::{AppState, Event};
use crate::domain::instrument::{InstrumentId, OWN, instrument};
use crate::domain::text::Lang;
use crate::ui::html::{a, article, button, div, fields, h1, nav, p};
use crate::ui::node::Element;
use crate::ui::words::{common, fill as words};

/// A page of a form.
pub(super) fn view(state: &AppState, id: InstrumentId, place: Place) -> Element {
    let page = article().class("fill");
    if !state.can_fill(id) {
        let loading = h1().attr("tabindex", "-1").text(&common::LOADING, state.lang);
        return page.child(loading);
    }
    let shown = state.step(id, place);
    let body =
        match shown.and_then(|number| Some((number, state.steps(id).into_iter().nth(number)?))) {
            Some((number, step)) => step_page(state, id, number, &step),
            None => end::end(state, id),
        };
    let elsewhere = state.is_elsewhere(id);
    page.child(progress::progress(state, id, shown))
        .child(div().attr("role", "status").child(elsewhere.then(|| in_other_tab(state.lang))))
        .child(fields(elsewhere || state.only_shows()).child(body))
}

/// Says why nothing can be filled in here, with the way to go on.
fn in_other_tab(lang: Lang) -> Element {
    let go_on = button().id("go-on-here").on_click(Event::GoOnHere);
    div()
        .class("message")
        .child(p().text(&words::ELSEWHERE, lang))
        .child(go_on.text(&words::GO_ON_HERE, lang))
}

/// The cards of a step, from 0, and the ways on and back.
fn step_page(state: &AppState, id: InstrumentId, number: usize, step: &Step) -> Element {
    let lang = state.lang;
    let asked = instrument(id);
    let domain = step.domain.and_then(|place| asked.domains.get(place));
    let title = domain.map_or(&asked.subtitle, |domain| &domain.title).get(lang);
    let about = domain.map_or(&asked.purpose, |domain| &domain.about).get(lang);
    let private = p().class("private").text(&words::PRIVATE, lang);
    let cards = step.statements.iter().map(|&statement| {
        if statement.id == OWN {
            own::own_statement(state, id, statement)
        } else {
            statement::statement(state, id, statement)
        }
    });
    let example = domain
        .zip(asked.example.as_ref())
        .map(|(domain, asked)| example::example(state, id, &domain.id, asked));
    div()
        .class("stack")
        .attr("data-domain", domain.map(|domain| domain.id.as_str()))
        .child(h1().attr("tabindex", "-1").child(title))
        .child(p().class("about").child(about))
        .child((number == 0).then_some(private))
        .children(cards)
        .child(example)
        .child(turn(state, id, number))
}

/// The ways on and back.
fn turn(state: &AppState, id: InstrumentId, number: usize) -> Element {
    let lang = state.lang;
    let back = match number.checked_sub(1) {
        Some(before) => {
            let to = Route::Fill(id, step_place(before));
            a().class("button").href(to).text(&words::BACK, lang)
        }
        None => a().class("button quiet").href(Route::Start).text(&words::TO_START, lang),
    };
    let (place, text) = if number + 1 == state.steps(id).len() {
        (Place::End, words::TO_END)
    } else {
        (step_place(number + 1), words::NEXT)
    };
    let on = a().class("button").state("first").attr("data-next", "").href(Route::Fill(id, place));
    nav()
        .class("turn")
        .attr("aria-label", words::TURN.get(lang))
        .child(back)
        .child(on.child(text.get(lang)))
}

fn step_place(step: usize) -> Place {
    Place::Step(u8::try_from(step + 1).unwrap_or(u8::MAX))
}

/// Something that somebody does in the form of this instrument.
fn act(instrument: InstrumentId, action: Action) -> Event {
    Event::Fill(fill::Event { instrument, action })
}
