//! What is measured: everything, everything again, or a few topics again.

use super::send;
use crate::app::invitation::{Event, Inviting, Measures};
use crate::domain::instrument::talentscan;
use crate::domain::text::Lang;
use crate::domain::time::Date;
use crate::ui::format;
use crate::ui::html::{bdi, button, div, fieldset, input, label, legend, p, span, strong};
use crate::ui::node::Element;
use crate::ui::part;
use crate::ui::part::question::radio;
use crate::ui::words::invitation as words;
use crate::ui::words::measurement::topics as topics_of;

/// The choice, with the topics of a short follow-up.
pub(super) fn measures(shown: &Inviting) -> Element {
    let lang = shown.lang;
    let choices = Measures::ALL.map(|measures| choice(lang, measures, shown.draft.measures));
    let choices = div()
        .class("stack")
        .attr("data-space", "tight")
        .attr("role", "radiogroup")
        .attr("aria-labelledby", "what-you-measure")
        .children(choices);
    let has_topics = shown.draft.measures == Measures::Topics;
    part::titled(lang, "card", "what-you-measure", words::MEASURES)
        .child(choices)
        .child(has_topics.then(|| topics(shown)))
        .child(follow_ups(shown))
}

fn choice(lang: Lang, measures: Measures, chosen: Measures) -> Element {
    let (title, says) = words::measures(measures);
    let (named, meant) = (format!("{}-title", measures.id()), format!("{}-says", measures.id()));
    let field = radio("measures", chosen == measures, send(Event::Measure(measures)))
        .id(measures.id())
        .attr("aria-labelledby", named.clone())
        .attr("aria-describedby", meant.clone());
    let title = strong().id(named).child(title.get(lang));
    let says = span().id(meant).class("soft").child(says.get(lang));
    label().class("option").child(field).child(span().child(title).child(says))
}

fn topics(shown: &Inviting) -> Element {
    let lang = shown.lang;
    let ticks = talentscan().domains.iter().map(|domain| {
        let id = domain.id.clone();
        let tick = input()
            .id(format!("topic-{id}"))
            .attr("type", "checkbox")
            .attr("autocomplete", "off")
            .checked(shown.draft.topics.contains(&domain.id))
            .on_tick(move |asks| send(Event::AskTopic(id.clone(), asks)));
        label().class("tick").child(tick).child(domain.title.get(lang))
    });
    fieldset().child(legend().text(&words::TOPICS, lang)).children(ticks)
}

/// Which follow-up it is, where it was made before, with the ways to others.
fn follow_ups(shown: &Inviting) -> Option<Element> {
    let lang = shown.lang;
    let made_on = shown.made_on().map(|day| {
        let anew = button().id("begin-anew").class("quiet").on_click(send(Event::Anew));
        div()
            .class("cluster")
            .child(p().child(words::made_on(lang, &format::date(lang, day))))
            .child(anew.text(&words::ANEW, lang))
    });
    let others = shown.other_follow_ups().into_iter().map(|(id, round)| {
        let day = Date::parse(&round.title).map(|day| format::date(lang, day));
        let topics = topics_of(lang, &round.asks);
        let text = words::reopen(lang, day.as_deref().unwrap_or(&round.title), &topics);
        let reopen = button().id(format!("reopen-{id}")).class("quiet");
        p().child(reopen.on_click(send(Event::Reopen(id))).child(bdi().child(text)))
    });
    (shown.draft.measures != Measures::Everything).then(|| div().child(made_on).children(others))
}
