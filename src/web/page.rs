//! The document around the app: its language, its title, where the focus is.

use crate::domain::text::Lang;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, Element, HtmlElement};

/// Removes the line that says that the app is loading: the element `boot`.
pub fn clear() {
    if let Some(line) = document().and_then(|document| document.get_element_by_id("boot")) {
        line.remove();
    }
}

/// Says in which language the page is, for whoever reads it aloud.
pub fn speak(lang: Lang) {
    if let Some(root) = document().and_then(|document| document.document_element()) {
        // Refused only for a name that is no attribute's.
        let _ = root.set_attribute("lang", lang.code());
    }
}

/// Names the page, in the tab and in the history.
pub fn entitle(title: &str) {
    if let Some(document) = document() {
        document.set_title(title);
    }
}

/// Moves the focus to the heading of the page, and the page to its top, once that is drawn.
pub fn focus_heading() {
    if let Some(window) = web_sys::window() {
        window.scroll_to_with_x_and_y(0.0, 0.0);
    }
    focus_soon("main h1".to_owned());
}

/// Moves the focus to the element with this id, once that is drawn.
pub fn focus_later(id: &str) {
    focus_soon(format!("[id='{id}']"));
}

/// Moves the focus from the row of ratings it is in to the next one, or to the way on.
pub fn focus_next_row() -> Option<()> {
    let document = document()?;
    let here = document.active_element()?;
    let rows = document.query_selector_all("[data-row]").ok()?;
    let place = (0..rows.length())
        .find(|&place| rows.item(place).is_some_and(|row| row.contains(Some(&here))))?;
    match rows.item(place + 1).and_then(|row| row.dyn_into::<Element>().ok()) {
        Some(row) => {
            let checked = row.query_selector("input:checked").ok()?;
            let input = checked.or(row.query_selector("input").ok()?)?;
            input.dyn_into::<HtmlElement>().ok()?.focus().ok()
        }
        None => focus("[data-next]"),
    }
}

fn focus_soon(selector: String) {
    Timeout::new(0, move || {
        focus(&selector);
    })
    .forget();
}

fn focus(selector: &str) -> Option<()> {
    let element = document()?.query_selector(selector).ok()??.dyn_into::<HtmlElement>().ok()?;
    // A heading takes the focus only when it is told that it may.
    if element.tab_index() < 0 && !element.has_attribute("tabindex") {
        element.set_tab_index(-1);
    }
    element.focus().ok()
}

fn document() -> Option<Document> {
    web_sys::window()?.document()
}
