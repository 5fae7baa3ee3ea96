//! Carrying something from one place of a page to another: what names a field (`[data-drag]`) is
//! dropped on what has a value for it (`[data-drop]`), as if somebody wrote that value in the field.
//! Both name what they are about (`data-about`), and only equals fit. Whatever can be carried can be
//! chosen too, so nobody needs it.

use std::cell::RefCell;
use wasm_bindgen::JsCast;
use wasm_bindgen::closure::Closure;
use web_sys::{Document, DragEvent, Element, Event, HtmlInputElement};

/// From now on hears of what is carried.
pub(super) fn listen() {
    let Some(document) = web_sys::window().and_then(|window| window.document()) else { return };
    let page = document.clone();
    let carried: RefCell<Option<Element>> = RefCell::default();
    let heard = Closure::<dyn FnMut(DragEvent)>::new(move |event: DragEvent| {
        let here = event.target().and_then(|target| target.dyn_into::<Element>().ok());
        match event.type_().as_str() {
            "dragstart" => {
                let begun = here.and_then(|here| here.closest("[data-drag]").ok()?);
                // Some browsers carry nothing that has no data.
                if let (Some(begun), Some(data)) = (&begun, event.data_transfer()) {
                    let _ = data.set_data("text/plain", &begun.text_content().unwrap_or_default());
                }
                carried.replace(begun);
            }
            "dragend" => {
                carried.take();
            }
            kind => {
                let landed =
                    carried.borrow().as_ref().zip(here).and_then(|(one, here)| fits(one, &here));
                if let Some((field, value)) = landed {
                    event.prevent_default();
                    if kind == "drop" {
                        // A field that is gone meanwhile takes nothing.
                        let _ = write(&page, &field, &value);
                    }
                }
            }
        }
    });
    let heard = heard.into_js_value();
    for kind in ["dragstart", "dragover", "drop", "dragend"] {
        // Refused only where there is no such thing as an event.
        let _ = document.add_event_listener_with_callback(kind, heard.unchecked_ref());
    }
}

/// The field that is carried and the value that it would get here.
fn fits(carried: &Element, here: &Element) -> Option<(String, String)> {
    let place = here.closest("[data-drop]").ok()??;
    let about = |one: &Element| one.get_attribute("data-about");
    let field = carried.get_attribute("data-drag").filter(|_| about(carried) == about(&place))?;
    Some((field, place.get_attribute("data-drop")?))
}

fn write(document: &Document, field: &str, value: &str) -> Option<()> {
    let field: HtmlInputElement = document.get_element_by_id(field)?.dyn_into().ok()?;
    field.set_value(value);
    field.dispatch_event(&Event::new("change").ok()?).ok()?;
    Some(())
}
