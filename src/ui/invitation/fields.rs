//! The fields: which school it is, and what its team is asked.

use super::send;
use crate::app::invitation::{Event, Field, Inviting, Measures, Wrong};
use crate::domain::instrument::{InstrumentId, instrument};
use crate::domain::record::RecordId;
use crate::ui::html::{self, details, div, h2, input, label, p, section, select, span, summary};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::words::invitation as words;

/// The choice of a school, where one was made here.
pub(super) fn which(shown: &Inviting) -> Option<Element> {
    let lang = shown.lang;
    let known: Vec<(RecordId, String)> =
        shown.schools().map(|(id, known)| (id, known.name.clone())).collect();
    let is_new = known.iter().all(|(id, _)| Some(*id) != shown.school);
    if known.is_empty() || (known.len() == 1 && shown.before.text(Field::Name).is_empty()) {
        return None;
    }
    let option = |place: usize, chosen: bool, name: String| {
        html::option().attr("value", place.to_string()).selected(chosen).child(name)
    };
    let options = known.iter().enumerate().map(|(place, (id, name))| {
        let name = if name.trim().is_empty() { "–".to_owned() } else { name.clone() };
        option(place, Some(*id) == shown.school, name)
    });
    let new = option(known.len(), is_new, words::NEW_SCHOOL.get(lang).to_owned());
    let ids: Vec<RecordId> = known.iter().map(|(id, _)| *id).collect();
    let choose = move |text: String| {
        let place = text.parse().ok();
        send(Event::Choose(place.and_then(|place: usize| ids.get(place).copied())))
    };
    let select = select().id("which-school").on_change(choose).children(options.chain([new]));
    Some(
        div()
            .class("cluster")
            .child(label().attr("for", "which-school").text(&words::WHICH, lang))
            .child(select),
    )
}

/// What is known of the school.
pub(super) fn school(shown: &Inviting) -> Element {
    let more = [Field::Place, Field::Board, Field::Brin];
    let more = details()
        .child(summary().text(&words::MORE, shown.lang))
        .child(div().class("stack").children(more.map(|one| field(shown, one))));
    part::titled(shown.lang, "card", "your-school", words::SCHOOL)
        .child(field(shown, Field::Name))
        .child(field(shown, Field::Size))
        .child(more)
}

/// What the team is asked, until when, and where what it fills in goes.
pub(super) fn asks(shown: &Inviting) -> Element {
    let lang = shown.lang;
    let ticks = InstrumentId::ALL.map(|id| {
        let tick = input()
            .id(id.name())
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .checked(shown.draft.asks.contains(&id))
            .on_tick(move |asks| send(Event::Ask(id, asks)));
        label().class("tick").child(tick).child(instrument(id).title.get(lang))
    });
    let fields = [Field::Until, Field::Mail, Field::Address];
    section()
        .class("card")
        .attr("aria-labelledby", "what-you-ask")
        .child(h2().id("what-you-ask").text(&words::ASKS, lang))
        .child((shown.draft.measures != Measures::Topics).then(|| div().children(ticks)))
        .children(fields.map(|one| field(shown, one)))
}

/// A field under its label. The text is the person's: it is set when the page is opened, and heard
/// from then on.
fn field(shown: &Inviting, field: Field) -> Element {
    let lang = shown.lang;
    let (title, hint) = words::field(field);
    let wrong = shown.wrong.iter().any(|wrong| match wrong {
        Wrong::Field(known) => *known == field,
        Wrong::Address(_) => field == Field::Address,
        Wrong::Nothing | Wrong::NoTopic | Wrong::TooLong => false,
    });
    let kind = match field {
        Field::Until => "date",
        Field::Size => "number",
        _ => "text",
    };
    let id = field.id();
    let says = format!("{id}-hint");
    let keys = match field {
        Field::Mail => Some("email"),
        Field::Address => Some("url"),
        Field::Size => Some("numeric"),
        _ => None,
    };
    let input = input()
        .id(id)
        .attr("type", kind)
        .attr("inputmode", keys)
        .attr("maxlength", if field == Field::Address { "300" } else { "120" })
        .attr("autocomplete", "off")
        .attr("spellcheck", "false")
        .attr("aria-invalid", wrong.then_some("true"))
        .attr("aria-describedby", hint.map(|_| says.clone()))
        .value(shown.before.text(field).to_owned())
        .on_input(move |text| send(Event::Write(field, text)));
    let hint = hint.map(|hint| p().id(says).class("soft small").child(hint.get(lang)));
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(label().attr("for", id).child(span().child(title.get(lang))))
        .child(input)
        .child(hint)
}
