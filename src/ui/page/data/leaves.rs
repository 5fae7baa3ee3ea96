//! What leaves the device, and what the app cannot promise.

use crate::domain::text::Lang;
use crate::ui::html::{h3, li, p, ul};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::data as words;

/// The honest statement.
pub(super) fn leaves(lang: Lang) -> Element {
    let limits = [words::CANNOT_DEVICE, words::CANNOT_FILE, words::CANNOT_HOST];
    let limits = limits.map(|limit| li().child(limit.get(lang)));
    part::titled(lang, "stack", "leaves", words::LEAVES)
        .child(p().text(&words::LEAVES_NOTHING, lang))
        .child(h3().text(&words::CANNOT, lang))
        .child(ul().children(limits))
}
