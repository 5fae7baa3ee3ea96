//! The question whether two organisations are one school, and what was answered before.

use super::names::names;
use crate::app::Event;
use crate::app::overview::{self, Candidate, Overview, Question, Same, Settled};
use crate::domain::text::Lang;
use crate::ui::html::{bdi, button, details, div, h2, h3, li, p, section, summary, ul};
use crate::ui::node::Element;
use crate::ui::words::{Text, same as words};

/// The questions, and what was decided.
pub(super) fn same(overview: &Overview) -> Option<Element> {
    let lang = overview.lang;
    let Same { questions, more, settled } = &overview.same;
    let held_back = overview.table.schools.iter().any(|row| row.held_back > 0);
    let asks = !questions.is_empty();
    let asked = questions.iter().enumerate().map(|(place, one)| question(lang, place, one));
    let section = section()
        .class("stack")
        .attr("data-space", "tight")
        .attr("aria-labelledby", "same")
        .child(h2().id("same").attr("tabindex", "-1").text(&words::SAME, lang))
        .child(asks.then(|| p().text(&words::SAME_SAYS, lang)))
        .children(asked)
        .child((*more > 0).then(|| p().class("soft").child(words::more(lang, *more))))
        .child(decided(lang, settled))
        .child(held_back.then(|| p().class("soft small").text(&words::HELD_BACK_SAYS, lang)));
    (asks || !settled.is_empty()).then_some(section)
}

fn question(lang: Lang, place: usize, question: &Question) -> Element {
    let [one, other] = question.pair;
    let answer = |id: &str, same: bool, text: Text| {
        button()
            .id(format!("{id}-{place}"))
            .on_click(Event::Overview(overview::Event::Decide(question.pair, same)))
            .child(text.get(lang))
    };
    div()
        .class("card")
        .key(format!("{one}{other}"))
        .child(p().child(words::why(question.why).get(lang)))
        .child(
            div()
                .class("grid")
                .children(question.candidates.iter().map(|one| candidate(lang, one))),
        )
        .child(div().class("cluster").child(answer("same", true, words::YES)).child(answer(
            "apart",
            false,
            words::NO,
        )))
}

fn candidate(lang: Lang, candidate: &Candidate) -> Element {
    let known = &candidate.organisation;
    let told: Vec<String> = [&known.place, &known.board].into_iter().flatten().cloned().collect();
    let code = known.brin.as_deref().map(|code| words::code(code, known.location.as_deref()));
    let files = candidate.files.iter().map(|name| li().child(bdi().child(name.clone())));
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(h3().child(bdi().child(called(lang, &known.name))))
        .child((!told.is_empty()).then(|| p().child(names(&told))))
        .child(code.map(|code| p().child(bdi().child(code))))
        .child(p().child(words::forms(lang, candidate.forms)))
        .child(ul().class("soft small").children(files))
}

fn decided(lang: Lang, settled: &[Settled]) -> Option<Element> {
    let items = settled.iter().enumerate().map(|(place, one)| item(lang, place, one));
    let list = details()
        .id("settled")
        .child(summary().child(words::settled(lang, settled.len())))
        .child(ul().class("list").attr("role", "list").children(items));
    (!settled.is_empty()).then_some(list)
}

fn item(lang: Lang, place: usize, settled: &Settled) -> Element {
    let (is, otherwise) = if settled.same {
        (words::IS_SAME, words::AFTER_ALL_APART)
    } else {
        (words::IS_APART, words::AFTER_ALL_SAME)
    };
    let [one, other] = settled.names.each_ref().map(|name| bdi().child(called(lang, name)));
    let says =
        p().child(one).child(words::AND.get(lang)).child(other).child(": ").child(is.get(lang));
    let revise = button()
        .id(format!("revise-{place}"))
        .class("quiet")
        .on_click(Event::Overview(overview::Event::Decide(settled.pair, !settled.same)));
    let [one, other] = settled.pair;
    li().class("apart")
        .key(format!("{one}{other}"))
        .child(says)
        .child(revise.child(otherwise.get(lang)))
}

fn called(lang: Lang, name: &str) -> String {
    if name.is_empty() { words::NAMELESS.get(lang).to_owned() } else { name.to_owned() }
}
