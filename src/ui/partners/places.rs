//! Of how many schools it is not known where they are: their distance does not count.

use super::Shown;
use crate::ui::html::p;
use crate::ui::node::Element;
use crate::ui::words::partners::postcodes as words;

/// What is not known, where a distance is asked for.
pub(super) fn unknown(shown: Shown) -> Option<Element> {
    let instance = &shown.known.network.instance;
    let all = instance.schools.len();
    let unknown = instance.schools.iter().filter(|school| school.place.is_none()).count();
    let limit = instance.rules.farthest?;
    (unknown > 0).then(|| {
        p().id("unknown-places").child(words::not_counted(shown.lang, unknown, all, limit))
    })
}

/// Whether distances are known of some.
pub(super) fn are_known(shown: Shown) -> bool {
    shown.known.network.instance.schools.iter().any(|school| school.place.is_some())
}
