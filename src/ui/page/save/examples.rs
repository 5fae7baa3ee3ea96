//! The examples that may go along to a coordinator: chosen one by one, none by itself.

use crate::app::screen::save;
use crate::app::{AppState, Event};
use crate::domain::handover::{ExampleId, Preview};
use crate::domain::instrument::talentscan;
use crate::ui::html::{bdi, h2, input, label, li, p, section, span, ul};
use crate::ui::node::Element;
use crate::ui::words::save as words;

/// The examples, each with a tick.
pub(super) fn examples(state: &AppState, preview: &Preview) -> Option<Element> {
    let lang = state.lang;
    let examples = by_subject(preview);
    let ticks = examples.iter().enumerate();
    let ticks = ticks.map(|(place, (id, text))| tick(state, place, id, text));
    (!examples.is_empty()).then(|| {
        section()
            .class("stack")
            .attr("aria-labelledby", "examples")
            .child(h2().id("examples").text(&words::EXAMPLES, lang))
            .child(p().text(&words::EXAMPLES_SAY, lang))
            .child(ul().class("ticks").children(ticks))
    })
}

fn tick(state: &AppState, place: usize, id: &ExampleId, text: &str) -> Element {
    let domain = talentscan().domain(&id.1);
    let ticked = state.handover.ticked.contains(id);
    let which = id.clone();
    let field = input()
        .attr("type", "checkbox")
        .attr("autocomplete", "off")
        .id(format!("example-{place}"))
        .checked(ticked)
        .on_tick(move |goes| Event::Save(save::Event::Tick(which.clone(), goes)));
    let subject = domain.map(|domain| domain.short.get(state.lang));
    let says =
        span().child(span().class("subject").child(subject)).child(bdi().child(text.to_owned()));
    li().key(format!("{} {}", id.0, id.1))
        .attr("data-domain", domain.map(|domain| domain.id.as_str()))
        .child(label().class("option").child(field).child(says))
}

/// The examples that may go along, in the order of the subjects.
fn by_subject(preview: &Preview) -> Vec<&(ExampleId, String)> {
    let subject = |((_, domain), _): &(ExampleId, String)| {
        talentscan().domains.iter().position(|known| known.id == *domain)
    };
    let mut ordered: Vec<&(ExampleId, String)> = Vec::new();
    for example in &preview.examples {
        let place = subject(example);
        let after = ordered.partition_point(|before| subject(before) <= place);
        ordered.insert(after, example);
    }
    ordered
}
