//! The forms on this device: who is next, going on with one, withdrawing one.
//!
//! The list shows number, scan, day and state, never answers.

mod asked;
mod begin;
mod fork;
mod row;
mod versions;

use crate::app::AppState;
use crate::app::route::Route;
use crate::app::screen::forms::Listed;
use crate::domain::text::Lang;
use crate::ui::html::{a, div, fields, h1, h2, p, section, ul};
use crate::ui::node::Element;
use crate::ui::words::{common, forms as words};

/// The forms on this device.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    let forms = state.listed();
    div()
        .class("forms stack")
        .attr("data-space", "wide")
        .child(h1().attr("tabindex", "-1").text(&common::FORMS, lang))
        .child(
            fields(state.only_shows())
                .class("stack")
                .attr("data-space", "wide")
                .child(begin::begin(lang))
                .child(fork::forks(state))
                .child(list(state, &forms)),
        )
        .child((!forms.is_empty()).then(|| all_done(lang)))
}

fn list(state: &AppState, forms: &[Listed]) -> Element {
    let lang = state.lang;
    let says = match forms.len() {
        _ if !state.ready => common::LOADING.get(lang).to_owned(),
        0 => words::EMPTY.get(lang).to_owned(),
        forms => words::count(lang, forms),
    };
    let heading = h2().id("forms-list").attr("tabindex", "-1").text(&words::HERE, lang);
    section()
        .class("stack")
        .attr("aria-labelledby", "forms-list")
        .child(div().class("apart").child(heading).child(p().class("soft").child(says)))
        .child(ul().class("list").children(forms.iter().map(|form| row::row(state, form))))
}

/// What comes after the last person: the result and the file.
fn all_done(lang: Lang) -> Element {
    let link = |to, text: &'static str| a().class("button").href(to).child(text);
    section()
        .class("stack")
        .attr("aria-labelledby", "all-done")
        .child(h2().id("all-done").text(&words::ALL_DONE, lang))
        .child(
            div()
                .class("cluster")
                .child(link(Route::Result, words::TO_RESULT.get(lang)))
                .child(link(Route::Save, words::TO_SAVE.get(lang))),
        )
}
