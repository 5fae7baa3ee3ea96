//! Who they would rather not be put together with.

use super::{act, send};
use crate::app::offer::{Event, Offering};
use crate::domain::offer::Offer;
use crate::ui::html::{bdi, button, details, div, form, input, label, li, p, span, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::offer as words;

/// The names, and a field for another one.
pub(super) fn not_with(shown: &Offering, offer: &Offer) -> Element {
    let lang = shown.lang;
    let names = offer.not_with.iter().map(|&id| {
        let name = shown.called(id).to_owned();
        let away = act(format!("with-{id}"), Event::With(id)).class("quiet");
        let whose = span().class("visually-hidden").child(" ").child(name.clone());
        li().class("cluster")
            .key(id.to_string())
            .child(bdi().child(name))
            .child(away.text(&words::TAKE_AWAY, lang).child(whose))
    });
    let field = input()
        .id("not-with")
        .key(shown.names.to_string())
        .attr("type", "text")
        .attr("maxlength", "120")
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .value(shown.before.clone())
        .on_input(|text| send(Event::WriteName(text)));
    let add = button().id("add-not-with").attr("type", "submit").text(&words::ADD, lang);
    let list = (!offer.not_with.is_empty()).then(|| ul().children(names));
    let field = form()
        .id("rather-not")
        .class("stack")
        .attr("data-space", "tight")
        .on_submit(send(Event::NotWith))
        .child(label().attr("for", "not-with").text(&words::NAME, lang))
        .child(div().class("cluster").child(field).child(add));
    details().class("card").child(summary().text(&words::NOT_WITH, lang)).child(
        div()
            .class("stack")
            .child(p().class("soft").text(&words::NOT_WITH_SAYS, lang))
            .child(list)
            .child(field),
    )
}
