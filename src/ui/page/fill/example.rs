//! A good example of a domain, in one's own words.

use super::act;
use crate::app::AppState;
use crate::app::screen::fill::Action;
use crate::domain::instrument::InstrumentId;
use crate::domain::text::Localized;
use crate::ui::html::{h2, label, p, section, textarea};
use crate::ui::node::Element;

/// A field for a good example, with its question and a hint.
pub(super) fn example(
    state: &AppState,
    id: InstrumentId,
    domain: &'static str,
    (question, hint): &'static (Localized, Localized),
) -> Element {
    let lang = state.lang;
    let text = state.form(id).and_then(|form| form.examples.get(domain).cloned());
    let field = format!("example-{domain}");
    let about = format!("{field}-hint");
    section()
        .class("card example")
        .child(h2().child(label().attr("for", field.clone()).child(question.get(lang))))
        .child(p().class("soft small").id(about.clone()).child(hint.get(lang)))
        .child(
            textarea()
                .id(field)
                .attr("aria-describedby", about)
                .attr("rows", "4")
                .attr("maxlength", "4000")
                .attr("autocomplete", "off")
                .attr("spellcheck", "false")
                .value(text.unwrap_or_default())
                .on_input(move |text| act(id, Action::Example { domain: domain.to_owned(), text })),
        )
}
