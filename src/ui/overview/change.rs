//! What changed in the schools that are shown.

use crate::app::overview::{NetworkChange, Overview, Row};
use crate::domain::instrument::talentscan;
use crate::domain::text::Lang;
use crate::ui::html::{caption, h2, p, section, table, tbody, td, th, thead, tr};
use crate::ui::node::Element;
use crate::ui::words::change as words;
use crate::ui::{format, part};

/// The change per topic, where enough schools measured twice.
pub(super) fn change(overview: &Overview, found: &[&Row]) -> Option<Element> {
    let lang = overview.lang;
    let changes = overview.changes(found);
    let title = words::IN_THE_NETWORK.get(lang);
    let head = |text| th().attr("scope", "col").child(text);
    let heads = tr()
        .child(head(words::TOPIC.get(lang)))
        .child(head(words::SCHOOLS.get(lang)).class("number"))
        .child(head(words::CHANGE.get(lang)).class("number"))
        .child(head(words::BEYOND_OTHERS.get(lang)).class("number"));
    let table = table()
        .class("figures")
        .child(caption().class("visually-hidden").child(title))
        .child(thead().child(heads))
        .child(tbody().children(changes.iter().map(|change| row(lang, change))));
    (!changes.is_empty()).then(|| {
        section()
            .class("change stack")
            .attr("data-space", "tight")
            .child(h2().child(title))
            .child(p().class("soft").text(&words::NETWORK_SAYS, lang))
            .child(part::sideways(title, table))
            .child(p().class("soft small").text(&words::BEYOND_SAYS, lang))
            .child(p().class("soft small").text(&words::OWN_JUDGEMENT, lang))
    })
}

fn row(lang: Lang, change: &NetworkChange) -> Element {
    let name = talentscan().domain(&change.domain).map_or("", |domain| domain.short.get(lang));
    let number = |text: String| td().class("number").child(text);
    let points = |points: f64| words::points(format::whole(points));
    tr().attr("data-domain", change.domain.clone())
        .child(th().attr("scope", "row").child(name))
        .child(number(change.schools.to_string()))
        .child(number(points(change.mean)))
        .child(number(change.beyond.map_or_else(|| "–".to_owned(), points)))
}
