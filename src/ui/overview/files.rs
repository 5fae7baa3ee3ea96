//! The files that the overview is made of: each can be removed, and all saved as one.

use super::batch;
use super::names::names;
use crate::app::Event;
use crate::app::overview::{self, Held, Overview};
use crate::domain::record::Hash;
use crate::domain::text::Lang;
use crate::ui::html::{bdi, button, details, div, li, p, span, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// The files, some at a time.
pub(super) fn files(overview: &Overview) -> Element {
    let lang = overview.lang;
    let received = &overview.received;
    let count = received.files().count();
    let items = received.files().take(overview.listed).map(|(hash, held)| file(lang, hash, held));
    let more = button().id("list-more").on_click(Event::Overview(overview::Event::ListMore));
    let save = button().id("save-overview").on_click(Event::Overview(overview::Event::SaveAll));
    let list = details()
        .id("files")
        .child(summary().child(words::files(lang, count)))
        .child(ul().class("list").attr("role", "list").children(items))
        .child((count > overview.listed).then(|| more.text(&words::LIST_MORE, lang)));
    div().class("stack").attr("data-space", "tight").child(list).child(
        div().class("cluster").child(save.text(&words::SAVE_ALL, lang)).child(undo(overview)),
    )
}

/// The way back from the last batch, unless it stands beside what was said of it.
fn undo(overview: &Overview) -> Option<Element> {
    let files = overview.can_undo();
    let undo = button().id("undo-batch").on_click(Event::Overview(overview::Event::Undo));
    (files > 0 && !batch::can_undo(overview))
        .then(|| undo.class("quiet").child(words::take_back(overview.lang, files)))
}

fn file(lang: Lang, hash: Hash, held: &Held) -> Element {
    let versions = held.versions.as_deref().unwrap_or_default();
    let schools = versions.iter().filter_map(|version| version.organisation());
    let schools: Vec<String> = schools.map(|known| known.name.clone()).collect();
    let aside = held.versions.is_none();
    let aside = aside.then(|| span().class("refused").text(&words::IS_SET_ASIDE, lang));
    let remove = button()
        .class("quiet")
        .attr("aria-label", words::remove_file(lang, &held.name))
        .on_click(Event::Overview(overview::Event::RemoveFile(hash)));
    li().class("apart")
        .key(hash.to_string())
        .child(
            div()
                .child(p().class("file-name").child(bdi().child(held.name.clone())))
                .child(p().class("soft small").child(names(&schools)).child(aside)),
        )
        .child(remove.text(&words::REMOVE_FILE, lang))
}
