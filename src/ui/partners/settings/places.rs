//! Where schools are: the table of postcodes, and of how many schools the place is not known.

use super::super::{Shown, event};
use super::part;
use crate::app::partners::Event;
use crate::ui::html::{button, div, p};
use crate::ui::node::Element;
use crate::ui::words::Text;
use crate::ui::words::partners::postcodes as words;

/// What is known of where schools are. The example has a table of its own.
pub(super) fn places(shown: Shown) -> Element {
    let lang = shown.lang;
    let table = &shown.partners.postcodes;
    let schools = &shown.known.network.instance.schools;
    let without = schools.iter().filter(|school| school.place.is_none()).count();
    let soft = |text: Text| p().class("soft small").child(text.get(lang));
    let explains = table.is_empty().then(|| [words::WHAT, words::WHY_NONE, words::ONCE].map(soft));
    let act = |id: &'static str, does: Event, text: Text| {
        button().id(id).on_click(event(does)).child(text.get(lang))
    };
    let remove = (!table.is_empty())
        .then(|| act("forget-postcodes", Event::ForgetPostcodes, words::REMOVE).class("quiet"));
    let acts = shown.overview.example.is_none().then(|| {
        div()
            .class("cluster")
            .child(act("pick-postcodes", Event::PickPostcodes, words::OPEN))
            .child(remove)
    });
    part(shown, words::POSTCODES, 0).child(
        div()
            .class("stack")
            .attr("data-space", "tight")
            .child(p().child(words::known(lang, table.len())))
            .child((!schools.is_empty()).then(|| p().child(words::without(lang, without))))
            .child(soft(words::AS_THE_CROW_FLIES))
            .children(explains.into_iter().flatten())
            .child(acts),
    )
}
