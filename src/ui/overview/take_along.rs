//! What is shown, to take along.

use crate::app::Event;
use crate::app::overview;
use crate::app::sheets::{self, ChartId};
use crate::app::worker::Form;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, span};
use crate::ui::node::Element;
use crate::ui::words::network as words;

/// How many schools fit a picture.
const PICTURED: usize = 60;

/// The ways to take along what is shown.
pub(super) fn take_along(lang: Lang, shown: usize) -> Element {
    let print = button().id("print").on_click(Event::Overview(overview::Event::Print));
    div()
        .class("take-along cluster")
        .attr("role", "group")
        .attr("aria-labelledby", "take-along")
        .child(span().id("take-along").class("soft").text(&words::TAKE_ALONG, lang))
        .child(print.text(&words::PRINT, lang))
        .child((shown > 0 && shown <= PICTURED).then(|| picture(lang, Form::Svg)))
        .child((shown > 0 && shown <= PICTURED).then(|| picture(lang, Form::Png)))
}

/// The schools by the six domains as a drawing or a picture.
fn picture(lang: Lang, form: Form) -> Element {
    let text = if form == Form::Svg { words::AS_SVG } else { words::AS_PNG };
    let take = Event::Sheet(sheets::Event::Picture(ChartId::Heat, form));
    button().on_click(take).child(text.get(lang))
}
