//! The keys.

use super::section;
use crate::domain::text::Lang;
use crate::ui::html::{dd, div, dl, dt, kbd, p};
use crate::ui::node::Element;
use crate::ui::words::about as words;

/// The keys, with what they do.
pub(super) fn keys(lang: Lang) -> Element {
    let keys = words::KEY_LIST.map(|(key, does)| {
        div().child(dt().child(kbd().child(key.get(lang)))).child(dd().child(does.get(lang)))
    });
    section(lang, "keys", words::KEYS)
        .child(p().text(&words::KEYS_SAY, lang))
        .child(dl().children(keys))
}
