//! When there is nothing in the overview: what to do.

use crate::app::Event;
use crate::app::overview;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, h2, li, ol, p, section};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// What to do when there are no schools yet. There may be files, in which there were no forms.
pub(super) fn nothing(lang: Lang, has_files: bool) -> Element {
    let example = button().id("see-example").on_click(Event::Overview(overview::Event::SeeExample));
    let no_forms = p().class("notice").text(&words::NO_FORMS, lang);
    section()
        .class("nothing stack")
        .attr("data-space", "tight")
        .child(h2().text(&words::EMPTY, lang))
        .child(has_files.then_some(no_forms))
        .child(ol().children(words::EMPTY_STEPS.map(|step| li().child(step.get(lang)))))
        .child(div().child(example.text(&words::SEE_EXAMPLE, lang)))
}
