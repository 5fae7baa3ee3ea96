//! A field to choose one of several with.

use crate::app::Event;
use crate::domain::text::Lang;
use crate::ui::html::{div, label, option, select};
use crate::ui::node::{Element, Value};
use crate::ui::words::Text;

/// What there is to choose: each by its value, with what it says.
pub(super) type Options = Vec<(String, String)>;

/// A field with this label, to choose one of these or none.
pub(super) fn field(
    lang: Lang,
    id: impl Value + Clone,
    text: Text,
    none: Text,
    options: Options,
    now: Option<&str>,
    event: impl Fn(String) -> Event + 'static,
) -> Element {
    let all = [(String::new(), none.get(lang).to_owned())].into_iter().chain(options);
    let all = all.map(|(value, says)| {
        let chosen = value == now.unwrap_or_default();
        option().key(value.clone()).attr("value", value).selected(chosen).child(says)
    });
    let all: Vec<Element> = all.collect();
    div()
        .class("field")
        .child(label().attr("for", id.clone()).child(text.get(lang)))
        .child(select().id(id).on_change(event).children(all))
}
