//! What was kept as a file, and the ways to keep and open one.

use crate::app::effect::Purpose;
use crate::app::route::Route;
use crate::app::screen::{data, files};
use crate::app::{AppState, Event};
use crate::ui::html::{a, button, div, p};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::data as words;

/// The last file that was kept, one that nobody confirmed, and the buttons.
pub(super) fn kept(state: &AppState) -> Element {
    let lang = state.lang;
    let save = a()
        .id("save-all")
        .class("button")
        .state("first")
        .href(Route::Save)
        .on_click(Event::Data(data::Event::SaveAll));
    let open = button().id("open-file").on_click(Event::Files(files::Event::Pick(Purpose::Any)));
    part::titled(lang, "card", "as-file", words::AS_FILE)
        .child(p().text(&words::AS_FILE_SAYS, lang))
        .child(part::kept_file(state))
        .child(unconfirmed(state))
        .child(
            div()
                .class("cluster")
                .child(save.text(&words::SAVE_ALL, lang))
                .child(open.text(&words::OPEN_FILE, lang)),
        )
}

/// A file that was handed out, and of which nobody said that it arrived.
fn unconfirmed(state: &AppState) -> Option<Element> {
    let lang = state.lang;
    let file = state.keeping.offered.as_ref()?;
    let confirm = a().href(Route::Save).text(&words::TO_CONFIRM, lang);
    Some(p().child(words::offered(lang, &file.name)).child(" ").child(confirm))
}
