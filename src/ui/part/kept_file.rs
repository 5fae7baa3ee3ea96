//! The last file that is certain to have been kept, and what changed since.

use crate::app::AppState;
use crate::ui::html::p;
use crate::ui::node::Element;
use crate::ui::words::save as words;

/// Says which file was kept last, and how many forms changed since.
pub(crate) fn kept_file(state: &AppState) -> Element {
    let lang = state.lang;
    let text = match &state.keeping.kept {
        None => words::NEVER_KEPT.get(lang).to_owned(),
        Some(file) => {
            let changed = words::changed(lang, state.changed_since_kept());
            format!("{} {changed}", words::kept(lang, &file.name, file.on))
        }
    };
    p().id("kept-file").attr("tabindex", "-1").child(text)
}
