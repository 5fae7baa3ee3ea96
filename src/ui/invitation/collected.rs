//! What came in of the team: how many, never who.

use super::send;
use crate::app::invitation::{Collected, Event, Field, Inviting};
use crate::app::route::Route;
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::text::Lang;
use crate::ui::format;
use crate::ui::html::{a, button, div, h3, h4, li, p, ul};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::measurement::topics;
use crate::ui::words::{common, invitation as words};

/// The numbers, and what to do with them.
pub(super) fn collected(shown: &Inviting) -> Element {
    let lang = shown.lang;
    let collected = shown.collected();
    let size = shown.draft.text(Field::Size).trim().parse().ok();
    let measurements = collected.iter().map(|one| measured(lang, one, size));
    let open = button().id("open-team-files").on_click(send(Event::Collect));
    let make = button().id("make-school-file").on_click(send(Event::MakeFile));
    let says = if collected.is_empty() { words::NOTHING_YET } else { words::NEVER_WHO };
    let has_some = !collected.is_empty();
    let few = has_some.then(|| p().class("soft small").child(words::from_five(lang)));
    let offer = a().id("to-offer").class("button").href(Route::Offer);
    part::titled(lang, "card", "came-in", words::CAME_IN)
        .child(p().class("soft").child(says.get(lang)))
        .children(measurements)
        .child(few)
        .child(
            div()
                .class("cluster")
                .child(open.text(&words::OPEN_FILES, lang))
                .child(has_some.then(|| offer.text(&common::OFFER, lang)))
                .child(has_some.then(|| make.text(&words::MAKE_FILE, lang))),
        )
}

/// The numbers of one measurement.
fn measured(lang: Lang, one: &Collected, size: Option<u32>) -> Element {
    let topics = topics(lang, &one.topics);
    let last = format::date(lang, one.last_on);
    let scans = InstrumentId::ALL.into_iter().filter_map(|id| {
        let of_scan = one.forms.iter().filter(|((of, _), _)| *of == id);
        let lines: Vec<Element> = of_scan
            .map(|((_, series), forms)| li().child(words::collected(lang, *series, *forms, size)))
            .collect();
        (!lines.is_empty()).then(|| {
            div()
                .attr("data-collected", id.name())
                .child(h4().child(instrument(id).title.get(lang)))
                .child(ul().children(lines))
        })
    });
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(h3().child(words::measured(lang, one.measurement, &topics)))
        .child(p().class("soft small").child(words::last_on(lang, &last)))
        .child(div().class("grid").children(scans))
}
