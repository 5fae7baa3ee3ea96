//! The elements the pages use, by name.

use super::node::Element;

macro_rules! elements {
    ($($tag:ident)*) => {$(
        #[doc = concat!("An element `", stringify!($tag), "` with nothing in it.")]
        pub(super) fn $tag() -> Element {
            Element::new(stringify!($tag))
        }
    )*};
}

/// Surrounds fields and buttons that can be used together, or cannot. Nobody is told of it as a
/// group.
pub(super) fn fields(disabled: bool) -> Element {
    fieldset().attr("role", "none").attr("disabled", disabled)
}

elements! {
    a article aside bdi blockquote button caption circle cite dd details div dl dt fieldset
    footer form h1 h2 h3 h4 h5 header input kbd label legend li main nav ol option p path progress
    section select span strong summary svg table tbody td textarea th thead tr ul
}
