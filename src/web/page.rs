//! The document around the app: its language, its title, where the focus is.

use crate::app::effect::Focus;
use crate::domain::text::Lang;
use gloo_timers::callback::Timeout;
use wasm_bindgen::JsCast;
use web_sys::{Document, HtmlElement};

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

/// Prints the page.
pub fn print() {
    if let Some(window) = web_sys::window() {
        // Refused only in a document that is not shown any more.
        let _ = window.print();
    }
}

/// Moves the focus, once what gets it is drawn; with the heading the page goes to its top.
pub fn focus_on(place: Focus) {
    let selector = match place {
        Focus::Heading => {
            if let Some(window) = web_sys::window() {
                window.scroll_to_with_x_and_y(0.0, 0.0);
            }
            "main h1".to_owned()
        }
        Focus::Element(id) => format!("[id='{id}']"),
        Focus::Named(id) => format!("[id='{id}']"),
    };
    Timeout::new(0, move || {
        let _ = focus(&selector);
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
