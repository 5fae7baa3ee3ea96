//! Questions: a row of choices, and a field under its label.

use crate::app::Event;
use crate::domain::text::Lang;
use crate::ui::html::{div, fieldset, input, label, legend, span};
use crate::ui::node::{Content, Element, Value};
use crate::ui::words::Text;

/// A question with a row of choices.
pub(crate) fn question(
    lang: Lang,
    text: Text,
    choices: impl IntoIterator<Item = Element>,
) -> Element {
    fieldset()
        .class("rating")
        .child(legend().class("question").child(text.get(lang)))
        .child(div().class("choices").children(choices))
}

/// One of the choices, with its field.
pub(crate) fn choice(field: Element, text: impl Content) -> Element {
    label().class("choice").child(field).child(text)
}

/// The field of one of several choices.
pub(crate) fn radio(name: impl Value, checked: bool, choose: Event) -> Element {
    input()
        .attr("type", "radio")
        .attr("name", name)
        .attr("autocomplete", "off")
        .checked(checked)
        .on_choose(choose)
}

/// A field with its label above it.
pub(crate) fn field(lang: Lang, text: Text, field: Element) -> Element {
    label()
        .class("stack")
        .attr("data-space", "tight")
        .child(span().child(text.get(lang)))
        .child(field)
}
