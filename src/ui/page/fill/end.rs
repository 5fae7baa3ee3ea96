//! The end of a form: what is still open, who it was, and what to do now.

use super::who::who;
use super::{act, step_place};
use crate::app::AppState;
use crate::app::route::Route;
use crate::app::screen::fill::{Action, Step, open_statements};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::html::{a, button, div, h1, h2, li, p, section, ul};
use crate::ui::node::Element;
use crate::ui::words::fill as words;

/// The end of a form.
pub(super) fn end(state: &AppState, id: InstrumentId) -> Element {
    let begun = state.form(id).is_some();
    div()
        .class("stack")
        .attr("data-space", "wide")
        .child(missing(state, id))
        .child(begun.then(|| who(state, id)))
        .child(begun.then(|| and_now(state.lang, id)))
}

fn missing(state: &AppState, id: InstrumentId) -> Element {
    let lang = state.lang;
    let open = open_per_step(state, id);
    let heading = if open.is_empty() { words::ALL_DONE } else { words::ALMOST };
    let links = open.iter().map(|(place, step, count)| {
        let text = words::open_in(lang, &step_name(id, *place, step, lang), *count);
        li().child(a().href(Route::Fill(id, step_place(*place))).child(text))
    });
    let links = (!open.is_empty()).then(|| ul().class("missing").children(links));
    let may = links.is_some().then(|| p().text(&words::MAY_STAY_OPEN, lang));
    div()
        .class("stack")
        .child(h1().attr("tabindex", "-1").child(heading.get(lang)))
        .child(may)
        .child(links)
}

fn and_now(lang: Lang, id: InstrumentId) -> Element {
    let finish = button().id("finish").state("first").on_click(act(id, Action::Finish));
    section()
        .class("stack")
        .child(h2().text(&words::AND_NOW, lang))
        .child(
            div()
                .class("cluster")
                .child(finish.text(&words::FINISH, lang))
                .child(a().class("button").href(Route::Result).text(&words::SEE_RESULT, lang))
                .child(a().class("button").href(Route::Save).text(&words::SAVE_FILE, lang)),
        )
        .child(p().class("soft small").text(&words::FINISH_HINT, lang))
}

/// The steps with open statements, from 0, and how many.
fn open_per_step(state: &AppState, id: InstrumentId) -> Vec<(usize, Step, usize)> {
    let asked = instrument(id);
    let steps = state.steps(id).into_iter().enumerate();
    let open = steps.map(|(place, step)| {
        let open = match state.form(id) {
            Some(form) => open_statements(asked, form, &step).count(),
            None => step.statements.len(),
        };
        (place, step, open)
    });
    open.filter(|(_, _, open)| *open > 0).collect()
}

fn step_name(id: InstrumentId, place: usize, step: &Step, lang: Lang) -> String {
    match step.domain.and_then(|domain| instrument(id).domains.get(domain)) {
        Some(domain) => domain.short.get(lang).to_owned(),
        None => words::step(lang, place + 1),
    }
}
