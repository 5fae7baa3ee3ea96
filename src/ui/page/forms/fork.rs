//! Two versions of one form: which one counts?

use super::versions::{Forked, Summary, forked};
use crate::app::route::Route;
use crate::app::screen::forms;
use crate::app::{AppState, Event};
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::html::{a, bdi, button, div, h2, h3, li, p, section, ul};
use crate::ui::node::Element;
use crate::ui::words::forms as words;

/// The choices that somebody has to make.
pub(super) fn forks(state: &AppState) -> Vec<Element> {
    forked(state).iter().map(|record| fork(state.lang, record)).collect()
}

fn fork(lang: Lang, fork: &Forked) -> Element {
    let count = fork.versions.len();
    let heading = match fork.form {
        Some(number) => words::versions(lang, number, count),
        None => words::versions_of_school(lang, count),
    };
    let record = fork.record.to_string();
    let id = format!("versions-{record}");
    let save = a().href(Route::Save).text(&words::TO_SAVE, lang);
    let versions = fork.versions.iter().enumerate();
    let versions = versions.map(|(place, said)| version(lang, fork.record, place, said));
    section()
        .key(record.clone())
        .class("fork card ask")
        .attr("data-fork", record)
        .attr("aria-labelledby", id.clone())
        .child(h2().id(id).child(heading))
        .child(p().text(&words::CHOOSE, lang).child(" ").child(save))
        .child(div().class("grid").children(versions))
}

/// One version, by its place; the first counts now.
fn version(lang: Lang, record: RecordId, place: usize, said: &Summary) -> Element {
    let choose = Event::Forms(forms::Event::ChooseVersion(record, place));
    let counts = (place == 0).then(|| p().class("soft").text(&words::COUNTS_NOW, lang));
    let lines = lines(lang, said).into_iter().map(|line| li().child(bdi().child(line)));
    div()
        .class("version")
        .attr("data-version", place.to_string())
        .child(h3().child(words::version(lang, place)))
        .child(counts)
        .child(ul().class("lines").children(lines))
        .child(button().on_click(choose).child(words::keep(lang, place)))
}

fn lines(lang: Lang, version: &Summary) -> Vec<String> {
    match version {
        Summary::School { name } => vec![name.clone()],
        Summary::Withdrawn => vec![words::WITHDRAWN.get(lang).to_owned()],
        Summary::Form { started_on, finished_on, progress, differing } => {
            let state = match finished_on {
                Some(on) => words::finished(lang, *on),
                None => words::NOT_FINISHED.get(lang).to_owned(),
            };
            let mut lines = vec![
                words::begun(lang, *started_on),
                state,
                words::statements_done(lang, *progress),
            ];
            match differing {
                None => {}
                Some((0, 0)) => lines.push(words::SAME_ANSWERS.get(lang).to_owned()),
                Some((statements, texts)) => {
                    lines.push(words::differing(lang, *statements));
                    if *texts > 0 {
                        lines.push(words::texts_differing(lang, *texts));
                    }
                }
            }
            lines
        }
    }
}
