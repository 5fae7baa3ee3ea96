//! The schools of which a coordinator expects a file: who is in, who is not, and what to write them.

use crate::app::Event;
use crate::app::overview::{self, Expected, Overview};
use crate::domain::organisation::Organisation;
use crate::domain::text::Lang;
use crate::ui::html::{
    bdi, button, details, div, h2, label, li, p, section, summary, textarea, ul,
};
use crate::ui::node::Element;
use crate::ui::words::{Text, expected as words};

/// How many schools of a long list are shown.
const SHOWN: usize = 200;

/// The list, or the way to make one.
pub(super) fn expected(overview: &Overview) -> Element {
    let lang = overview.lang;
    let Expected { schools, missing } = &overview.expected;
    if schools.is_empty() {
        return field(overview, words::MAKE);
    }
    let count = words::count(lang, schools.len() - missing.len(), schools.len());
    let [out, arrived] = [true, false].map(|missing| overview.expected.missing(missing));
    let out_head = words::missing(lang, out.len());
    let in_head = words::arrived(lang, arrived.len());
    section()
        .class("stack")
        .attr("data-space", "tight")
        .attr("aria-labelledby", "expected")
        .child(h2().id("expected").attr("tabindex", "-1").text(&words::EXPECTED, lang))
        .child(p().id("expected-count").child(count))
        .child(list(lang, "not-in", out_head, &out))
        .child(list(lang, "in", in_head, &arrived))
        .child((!out.is_empty()).then(|| reminder(lang, &out)))
        .child(field(overview, words::CHANGE))
}

fn list(lang: Lang, id: &'static str, head: String, schools: &[&Organisation]) -> Option<Element> {
    let item = |school: &&Organisation| {
        let place = school.place.clone().map(|place| bdi().child(place));
        let between = place.is_some().then_some(", ");
        li().child(bdi().child(school.name.clone())).child(between).child(place)
    };
    let more = schools.len().saturating_sub(SHOWN);
    let more = (more > 0).then(|| li().child(words::and_more(lang, more)));
    let items = ul().children(schools.iter().take(SHOWN).map(item)).child(more);
    (!schools.is_empty()).then(|| details().id(id).child(summary().child(head)).child(items))
}

fn reminder(lang: Lang, missing: &[&Organisation]) -> Element {
    let mut lines = Vec::new();
    for school in missing {
        let place = school.place.as_ref().map(|place| format!(", {place}")).unwrap_or_default();
        lines.push(format!("- {}{place}", school.name));
    }
    let says = words::reminder(lang, &lines.join("\n"));
    let copy = Event::Overview(overview::Event::Copy(says.clone()));
    let copy = button().id("copy-reminder").on_click(copy).text(&words::COPY, lang);
    let text = textarea()
        .id("reminder")
        .attr("readonly", true)
        .attr("rows", "12")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .value(says);
    let inside = stack()
        .child(label().attr("for", "reminder").text(&words::REMINDER_LABEL, lang))
        .child(text)
        .child(div().child(copy));
    details().child(summary().text(&words::REMINDER, lang)).child(inside)
}

/// A field to write the list in, with what is on it.
fn field(overview: &Overview, title: Text) -> Element {
    let lang = overview.lang;
    let schools = &overview.expected.schools;
    let text = overview.list.clone().unwrap_or_else(|| as_text(lang, schools));
    let field = textarea()
        .id("list")
        .attr("rows", "8")
        .attr("spellcheck", "false")
        .attr("autocomplete", "off")
        .attr("aria-describedby", "list-hint")
        .value(text)
        .on_change(|text| Event::Overview(overview::Event::WriteList(text)));
    let act = |id: &'static str, event, text: Text| {
        button().id(id).on_click(Event::Overview(event)).child(text.get(lang))
    };
    let remove = act("remove-list", overview::Event::RemoveList, words::REMOVE).class("quiet");
    let inside = stack()
        .child(label().attr("for", "list").text(&words::LABEL, lang))
        .child(field)
        .child(p().id("list-hint").class("soft small").text(&words::HINT, lang))
        .child(
            div()
                .class("cluster")
                .child(act("use-list", overview::Event::UseList, words::USE))
                .child((!schools.is_empty()).then_some(remove)),
        );
    details().id("list-field").child(summary().child(title.get(lang))).child(inside)
}

fn stack() -> Element {
    div().class("stack").attr("data-space", "tight")
}

/// The list as it can be changed: names, or columns where more is known than names.
fn as_text(lang: Lang, schools: &[Organisation]) -> String {
    let is_more = |school: &Organisation| {
        let known = [&school.brin, &school.place, &school.postcode];
        known.into_iter().any(Option::is_some) || school.name.contains([',', ';', '\t'])
    };
    let columns = schools.iter().any(is_more);
    let mut lines = Vec::new();
    if columns {
        lines.push(words::COLUMNS.get(lang).to_owned());
    }
    for school in schools {
        let text = |text: &Option<String>| text.clone().unwrap_or_default();
        let code = text(&school.brin) + &text(&school.location);
        let rest = [code, text(&school.place), text(&school.postcode)].join("\t");
        let name = school.name.clone();
        lines.push(if columns { format!("{name}\t{rest}") } else { name });
    }
    lines.join("\n")
}
