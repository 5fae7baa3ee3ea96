//! A file was opened: what to do with it?

use crate::app::screen::files;
use crate::app::{AppState, Event};
use crate::domain::exchange::FileKind;
use crate::ui::format;
use crate::ui::html::{button, div, h2, p, section};
use crate::ui::node::Element;
use crate::ui::words::{Text, common as words};

/// Asks what to do with an opened file. Nothing of it is taken before the answer.
pub(crate) fn opened_file(state: &AppState) -> Option<Element> {
    let lang = state.lang;
    let opened = state.opened.as_ref()?;
    let header = &opened.read.header;
    let organisations = opened.read.versions.iter().filter_map(|version| version.organisation());
    let names: Vec<&str> = organisations.map(|known| known.name.as_str()).collect();
    let holds = words::file_holds(lang, &format::list(lang, &names), header.responses);
    let go_on_first = matches!(header.kind, Some(FileKind::Personal | FileKind::Rescue));
    let add_first = !go_on_first;
    let choice = |event, text: Text| button().on_click(Event::Files(event)).child(text.get(lang));
    let collect = state.can_collect() && !state.only_shows();
    let collect = collect.then(|| choice(files::Event::Collect, words::COLLECT).state("first"));
    let go_on_first = go_on_first && collect.is_none();
    let go_on = choice(files::Event::GoOn, words::GO_ON_FILLING);
    let add = choice(files::Event::AddToOverview, words::ADD_TO_OVERVIEW);
    Some(
        section()
            .class("card ask")
            .attr("aria-labelledby", "opened-file")
            .child(
                h2().id("opened-file")
                    .attr("tabindex", "-1")
                    .child(words::file_opened(lang, &opened.file.name)),
            )
            .child(p().child(holds))
            .child(
                div()
                    .class("cluster")
                    .child(collect)
                    .child(
                        (!state.only_shows()).then(|| go_on.state(go_on_first.then_some("first"))),
                    )
                    .child(choice(files::Event::SeeResult, words::SEE_RESULT))
                    .child(add.state(add_first.then_some("first")))
                    .child(choice(files::Event::Leave, words::CANCEL).class("quiet")),
            ),
    )
}
