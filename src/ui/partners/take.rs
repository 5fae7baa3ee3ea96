//! Taking the groups along: cards on paper, and who goes to whom as a list.

use super::{Shown, event};
use crate::app::Event;
use crate::app::partners::{self, Print};
use crate::app::sheets::{self, TableFile};
use crate::ui::html::{button, h2, li, p, section, span, ul};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners as words;

/// A button for each, once there are groups.
pub(super) fn take(shown: Shown) -> Option<Element> {
    let lang = shown.lang;
    let print = |what| event(partners::Event::Print(what));
    let table = |file| Event::Sheet(sheets::Event::Take(file));
    let items = [
        ("take-cards", words::CARDS, words::CARDS_SAYS, print(Print::Cards)),
        ("print-list", words::LIST_PAPER, words::LIST_PAPER_SAYS, print(Print::List)),
        ("take-list", words::LIST, words::LIST_SAYS, table(TableFile::Schools)),
        ("take-workbook", words::WORKBOOK, words::WORKBOOK_SAYS, table(TableFile::Spreadsheet)),
    ];
    let items = items.map(|(id, text, says, event)| item(shown, id, text, says, event));
    let has_groups = !shown.partners.plan.groups.is_empty();
    (has_groups && shown.is_still()).then(|| {
        section()
            .class("stack")
            .attr("data-space", "tight")
            .attr("aria-labelledby", "take")
            .child(h2().id("take").text(&words::TAKE, lang))
            .child(p().class("soft").text(&words::NAMES_SAY, lang))
            .child(
                ul().class("take stack")
                    .attr("role", "list")
                    .attr("data-space", "tight")
                    .children(items),
            )
    })
}

fn item(shown: Shown, id: &'static str, text: Text, says: Text, event: Event) -> Element {
    let about = format!("{id}-says");
    let button = button().id(id).attr("aria-describedby", about.clone()).on_click(event);
    li().class("cluster")
        .child(button.child(text.get(shown.lang)))
        .child(span().id(about).class("soft small").child(says.get(shown.lang)))
}
