//! 'Is this your form?', asked in the row itself before any answer is shown.

use crate::app::Event;
use crate::app::screen::forms;
use crate::domain::text::Lang;
use crate::ui::html::{button, div, p, strong};
use crate::ui::node::Element;
use crate::ui::words::forms as words;

/// The question.
pub(super) fn asked(lang: Lang) -> Element {
    let mine = button().id("open-mine").state("first").on_click(Event::Forms(forms::Event::Mine));
    let not_mine = button().id("not-mine").on_click(Event::Forms(forms::Event::NotMine));
    let question = p().id("asked").attr("tabindex", "-1");
    div()
        .class("question")
        .attr("role", "group")
        .attr("aria-labelledby", "asked")
        .child(question.child(strong().text(&words::YOURS, lang)))
        .child(p().class("soft").text(&words::YOURS_SAYS, lang))
        .child(
            div()
                .class("cluster")
                .child(mine.text(&words::MINE, lang))
                .child(not_mine.text(&words::NOT_MINE, lang)),
        )
}
