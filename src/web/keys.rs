//! Keys that work on every page, those in a row of ratings, and those that a button names itself
//! (`aria-keyshortcuts`).
//!
//! Digits answer only while the focus is in a row of ratings (`[data-row]`), and answer that row;
//! Enter goes to the next row, or from the last one to the way on (`[data-next]`).

use super::Sender;
use crate::app::Event;
use crate::app::effect::Purpose;
use crate::app::screen::{files, save};
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, Element, HtmlElement, KeyboardEvent};

/// From now on hears of the keys.
pub(super) fn listen(send: &Sender) {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let send = send.clone();
    let page = document.clone();
    let pressed = Closure::<dyn FnMut(KeyboardEvent)>::new(move |event: KeyboardEvent| {
        if event.alt_key() {
            return;
        }
        let done = if event.ctrl_key() || event.meta_key() {
            !event.shift_key() && command(&event.key(), &send)
        } else {
            in_row(&page, &event.key()).or_else(|| press(&page, &event.key())).is_some()
        };
        if done {
            event.prevent_default();
        }
    });
    // Refused only where there is no such thing as an event.
    let _ = document
        .add_event_listener_with_callback("keydown", pressed.into_js_value().unchecked_ref());
}

fn command(key: &str, send: &Sender) -> bool {
    match key {
        "s" => send.send(Event::Save(save::Event::Open)),
        "o" => send.send(Event::Files(files::Event::Pick(Purpose::Any))),
        _ => return false,
    }
    true
}

/// What a key does in the row of ratings with the focus; `None` when that is nothing.
fn in_row(document: &Document, key: &str) -> Option<()> {
    let here = document.active_element()?;
    let row = here.closest("[data-row]").ok()??;
    if key == "Enter" {
        return go_on(document, &row);
    }
    let digit = key.parse::<u8>().ok()?;
    let point = row.query_selector(&format!("input[value='{digit}']")).ok()??;
    let point = point.dyn_into::<HtmlElement>().ok()?;
    point.focus().ok()?;
    point.click();
    Some(())
}

/// Presses what names this key as its own, unless somebody writes in a field.
fn press(document: &Document, key: &str) -> Option<()> {
    let writes = "input, select, textarea, summary";
    let here = document.active_element();
    if here.is_some_and(|here| here.matches(writes).unwrap_or_default()) {
        return None;
    }
    let all = document.query_selector_all("[aria-keyshortcuts]").ok()?;
    let mut all = (0..all.length()).filter_map(|place| all.item(place)?.dyn_into().ok());
    let named = all.find(|one: &HtmlElement| {
        let keys = one.get_attribute("aria-keyshortcuts").unwrap_or_default();
        keys.split(' ').any(|known| known == key)
    })?;
    named.click();
    Some(())
}

fn go_on(document: &Document, row: &Element) -> Option<()> {
    let rows = document.query_selector_all("[data-row]").ok()?;
    let place =
        (0..rows.length()).find(|&place| rows.item(place).as_ref() == Some(row.as_ref()))?;
    let next = match rows.item(place + 1).and_then(|row| row.dyn_into::<Element>().ok()) {
        Some(row) => match row.query_selector("input:checked").ok()? {
            Some(checked) => checked,
            None => row.query_selector("input").ok()??,
        },
        None => document.query_selector("[data-next]").ok()??,
    };
    next.dyn_into::<HtmlElement>().ok()?.focus().ok()
}
