//! Taking the figures along as tables, each with what it is for.

use crate::app::Event;
use crate::app::sheets::{self, TableFile};
use crate::domain::text::Lang;
use crate::ui::html::{button, h2, li, p, section, span, ul};
use crate::ui::node::Element;
use crate::ui::words::take as words;

/// A button per file.
pub(super) fn take(lang: Lang) -> Element {
    let files = TableFile::ALL.map(|file| {
        let (id, text, says) = match file {
            TableFile::Schools => ("take-schools", words::SCHOOLS, words::SCHOOLS_SAYS),
            TableFile::Long => ("take-long", words::LONG, words::LONG_SAYS),
            TableFile::Spreadsheet => {
                ("take-spreadsheet", words::SPREADSHEET, words::SPREADSHEET_SAYS)
            }
        };
        let about = format!("{id}-says");
        let button = button()
            .id(id)
            .attr("aria-describedby", about.clone())
            .on_click(Event::Sheet(sheets::Event::Take(file)));
        li().class("cluster")
            .child(button.child(text.get(lang)))
            .child(span().id(about).class("soft small").child(says.get(lang)))
    });
    section()
        .class("stack")
        .attr("data-space", "tight")
        .attr("aria-labelledby", "take")
        .child(h2().id("take").text(&words::TAKE, lang))
        .child(p().class("soft").child(words::LEAD.get(lang)))
        .child(ul().class("stack").attr("role", "list").attr("data-space", "tight").children(files))
}
