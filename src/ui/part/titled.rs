//! A section that is named by its heading.

use crate::domain::text::Lang;
use crate::ui::html::{h2, section};
use crate::ui::node::Element;
use crate::ui::words::Text;

/// A section with its heading in it. The id is of the heading.
pub(crate) fn titled(lang: Lang, class: &'static str, id: &'static str, title: Text) -> Element {
    section().class(class).attr("aria-labelledby", id).child(h2().id(id).child(title.get(lang)))
}
