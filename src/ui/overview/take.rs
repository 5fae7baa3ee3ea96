//! Taking the figures along as tables and as a picture, each with what it is for.

use crate::app::Event;
use crate::app::sheets::{self, ChartId, TableFile};
use crate::app::worker::Form;
use crate::domain::text::Lang;
use crate::ui::html::{button, h2, li, p, section, span, ul};
use crate::ui::node::Element;
use crate::ui::words::{Text, take as words};

/// How many schools fit a picture.
const PICTURED: usize = 60;

/// A button per file, where so many schools are shown.
pub(super) fn take(lang: Lang, shown: usize) -> Element {
    let pictures = [
        ("take-drawing", words::DRAWING, words::DRAWING_SAYS, Form::Svg),
        ("take-picture", words::PICTURE, words::PICTURE_SAYS, Form::Png),
    ];
    let pictures = pictures.into_iter().filter(|_| shown <= PICTURED);
    let pictures = pictures.map(|(id, text, says, form)| {
        item(lang, id, text, says, sheets::Event::Picture(ChartId::Heat, form))
    });
    let files = TableFile::ALL.map(|file| {
        let (id, text, says) = match file {
            TableFile::Schools => ("take-schools", words::SCHOOLS, words::SCHOOLS_SAYS),
            TableFile::Long => ("take-long", words::LONG, words::LONG_SAYS),
            TableFile::Spreadsheet => {
                ("take-spreadsheet", words::SPREADSHEET, words::SPREADSHEET_SAYS)
            }
        };
        item(lang, id, text, says, sheets::Event::Take(file))
    });
    let items = ul().class("take stack").attr("role", "list").attr("data-space", "tight");
    section()
        .class("stack")
        .attr("data-space", "tight")
        .attr("aria-labelledby", "take")
        .child(h2().id("take").text(&words::TAKE, lang))
        .child(p().class("soft").child(words::LEAD.get(lang)))
        .child(items.children(files).children(pictures))
}

fn item(lang: Lang, id: &'static str, text: Text, says: Text, event: sheets::Event) -> Element {
    let about = format!("{id}-says");
    let button =
        button().id(id).attr("aria-describedby", about.clone()).on_click(Event::Sheet(event));
    li().class("cluster")
        .child(button.child(text.get(lang)))
        .child(span().id(about).class("soft small").child(says.get(lang)))
}
