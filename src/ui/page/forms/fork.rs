//! Two versions of one form: which one counts?

use super::versions::{Forked, Summary, forked};
use crate::app::Event;
use crate::app::route::Route;
use crate::app::screen::forms;
use crate::domain::record::RecordId;
use crate::domain::text::Lang;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{forms as words, t};
use crate::web;
use leptos::prelude::*;

/// The choices that somebody has to make.
#[component]
pub fn Forks() -> impl IntoView {
    let forks = project(forked);
    move || forks.get().into_iter().map(|fork| view! { <Fork fork/> }).collect_view()
}

#[component]
fn Fork(
    /// The record with its versions.
    fork: Forked,
) -> impl IntoView {
    let lang = use_lang();
    let Forked { record, form, versions } = fork;
    let heading = match form {
        Some(number) => words::versions(lang, number, versions.len()),
        None => words::versions_of_school(lang, versions.len()),
    };
    let id = format!("versions-{record}");
    let versions = versions.into_iter().enumerate();
    let versions = versions.map(|(place, version)| view! { <OneVersion record place version/> });
    view! {
        <section class="fork card ask" data-fork=record.to_string() aria-labelledby=id.clone()>
            <h2 id=id.clone()>{heading}</h2>
            <p>{t(words::CHOOSE)} " " <a href=Route::Save.to_string()>{t(words::TO_SAVE)}</a></p>
            <div class="grid">{versions.collect_view()}</div>
        </section>
    }
}

#[component]
fn OneVersion(
    /// The record.
    record: RecordId,
    /// The place of the version; the first counts now.
    place: usize,
    /// What is said of it.
    version: Summary,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let choose = move |_| {
        dispatch.send(Event::Forms(forms::Event::ChooseVersion(record, place)));
        web::page::focus_later("forms-list");
    };
    let lines = lines(lang, &version).into_iter().map(|line| view! { <li><bdi>{line}</bdi></li> });
    let counts = (place == 0).then(|| view! { <p class="soft">{t(words::COUNTS_NOW)}</p> });
    view! {
        <div class="version" data-version=place.to_string()>
            <h3>{words::version(lang, place)}</h3>
            {counts}
            <ul class="lines">{lines.collect_view()}</ul>
            <button on:click=choose>{words::keep(lang, place)}</button>
        </div>
    }
}

fn lines(lang: Lang, version: &Summary) -> Vec<String> {
    match version {
        Summary::School { name } => vec![name.clone()],
        Summary::Withdrawn => vec![words::WITHDRAWN.get(lang).to_owned()],
        Summary::Form { started_on, finished_on, progress, differing } => {
            let state = finished_on
                .map_or(words::NOT_FINISHED.get(lang).to_owned(), |on| words::finished(lang, on));
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
                    lines.extend((*texts > 0).then(|| words::texts_differing(lang, *texts)));
                }
            }
            lines
        }
    }
}
