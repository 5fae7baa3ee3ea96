//! The page that saves a file: it shows what will be in the file before it is saved.

mod contents;
mod examples;
mod hand_out;
mod held;
mod offered;
mod option;
mod reader;
mod school;

use crate::app::AppState;
use crate::app::route::{Place, Route};
use crate::app::screen::save::Reader;
use crate::domain::handover::Preview;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::html::{a, div, h1, p};
use crate::ui::node::Element;
use crate::ui::words::{common, save as words};

/// Saving a file.
pub(super) fn view(state: &AppState) -> Element {
    let lang = state.lang;
    let hello = div()
        .class("stack")
        .child(h1().attr("tabindex", "-1").text(&words::TITLE, lang))
        .child(p().text(&words::LEAD, lang));
    let page = div().class("save stack").attr("data-space", "wide").child(hello);
    if !state.ready {
        page.child(p().text(&common::LOADING, lang))
    } else if !state.has_forms() {
        page.child(nothing(lang))
    } else {
        steps(state, page)
    }
}

/// There is nothing to save yet: the ways to begin.
fn nothing(lang: Lang) -> Element {
    let scans = InstrumentId::ALL.map(|id| {
        let scan = a().class("button").href(Route::Fill(id, Place::Last));
        scan.child(instrument(id).title.get(lang))
    });
    div()
        .class("card")
        .child(p().text(&words::EMPTY, lang))
        .child(div().class("cluster").children(scans))
}

/// The steps from 'for whom' to the file.
fn steps(state: &AppState, page: Element) -> Element {
    let to_coordinator = state.handover.reader == Reader::Coordinator;
    let preview = preview(state);
    let preview = preview.as_ref();
    page.child(reader::reader(state))
        .child(to_coordinator.then(|| school::school(state)))
        .child(preview.map(|preview| contents::contents(state, preview)))
        .child(preview.filter(|_| to_coordinator).and_then(|held| examples::examples(state, held)))
        .child(hand_out::hand_out(state, preview))
}

/// What the file would hold; `None` when a coordinator's file has no name of a school yet.
fn preview(state: &AppState) -> Option<Preview> {
    let ours = state.handover.reader == Reader::Ourselves;
    (ours || school::name(state).is_some()).then(|| state.preview())?
}
