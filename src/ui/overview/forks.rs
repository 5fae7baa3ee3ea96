//! Two versions of one thing, side by side, and the choice. Never the answers themselves.

use crate::app::Event;
use crate::app::overview::{self, Fork, ForkVersion, What};
use crate::domain::instrument::instrument;
use crate::domain::text::Lang;
use crate::ui::html::{bdi, button, div, h2, h3, li, p, section, ul};
use crate::ui::node::Element;
use crate::ui::words::overview as words;

/// Every record of which somebody must choose the version that counts.
pub(super) fn forks(lang: Lang, forks: &[Fork]) -> Option<Element> {
    let section = section()
        .class("stack")
        .attr("data-space", "tight")
        .attr("aria-labelledby", "forks")
        .child(h2().id("forks").attr("tabindex", "-1").text(&words::FORKS, lang))
        .child(p().text(&words::FORKS_SAY, lang))
        .children(forks.iter().map(|one| fork(lang, one)));
    (!forks.is_empty()).then_some(section)
}

fn fork(lang: Lang, fork: &Fork) -> Element {
    let what = match fork.what {
        What::Form(id) => instrument(id).title.get(lang),
        What::Plan => words::PLAN_ITSELF.get(lang),
        What::Postcodes => words::POSTCODES_ITSELF.get(lang),
        What::Completion => words::COMPLETION_ITSELF.get(lang),
        What::School => words::SCHOOL_ITSELF.get(lang),
    };
    let school = (!fork.school.is_empty()).then(|| bdi().child(fork.school.clone()));
    let between = school.is_some().then_some(": ");
    let versions = fork.versions.iter().enumerate();
    div()
        .class("card")
        .key(fork.record.to_string())
        .child(h3().child(what).child(between).child(school))
        .child(
            div()
                .class("grid")
                .children(versions.map(|(place, version)| one(lang, fork, place, version))),
        )
}

fn one(lang: Lang, fork: &Fork, place: usize, version: &ForkVersion) -> Element {
    let mut lines = Vec::new();
    if let Some((started, finished)) = version.days {
        lines.push(words::days(lang, started, finished));
    }
    lines.extend(version.name.clone());
    lines.extend(version.plan.map(|plan| words::plan(lang, plan)));
    if version.withdrawn {
        lines.push(words::WITHDRAWN.get(lang).to_owned());
    }
    if let Some(differing) = version.differing {
        lines.push(words::differing(lang, differing));
    }
    let choose = Event::Overview(overview::Event::Choose(fork.record, version.hash));
    let files = version.files.iter().map(|name| li().child(bdi().child(name.clone())));
    div()
        .class("stack")
        .attr("data-space", "tight")
        .child(p().child(words::version(lang, place + 1)))
        .children(lines.into_iter().map(|line| p().class("soft").child(line)))
        .child(ul().class("soft small").children(files))
        .child(div().child(button().on_click(choose).child(words::choose(lang, place + 1))))
}
