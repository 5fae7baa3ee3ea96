//! Whose result is shown, where there are several.

use super::name;
use crate::app::Event;
use crate::app::result::{self, Results};
use crate::domain::record::RecordId;
use crate::ui::html::{self, label, p, select};
use crate::ui::node::Element;
use crate::ui::words::result as words;

/// The choice of an organisation. Not there when there is nothing to choose.
pub(super) fn choice(results: &Results) -> Option<Element> {
    let (lang, shown) = (results.lang, results.shown());
    let results = &results.schools;
    if results.len() < 2 {
        return None;
    }
    let options = results.iter().enumerate().map(|(place, school)| {
        html::option()
            .attr("value", place.to_string())
            .selected(place == shown)
            .child(name(lang, school))
    });
    let now = results.get(shown)?.id;
    let schools: Vec<Option<RecordId>> = results.iter().map(|school| school.id).collect();
    let choose = move |text: String| {
        let chosen = text.parse().ok().and_then(|place: usize| schools.get(place).copied());
        Event::Result(result::Event::Show(chosen.unwrap_or(now)))
    };
    Some(
        p().class("choice-of-school")
            .child(label().attr("for", "which-school").text(&words::WHICH, lang))
            .child(select().id("which-school").on_change(choose).children(options)),
    )
}
