//! A file was opened: what to do with it?

use crate::app::Event;
use crate::app::screen::files;
use crate::domain::exchange::FileKind;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::format;
use crate::ui::words::{common as words, t};
use crate::web;
use leptos::prelude::*;

/// What the card says of the file.
#[derive(Clone, PartialEq)]
struct Summary {
    name: String,
    organisations: Vec<String>,
    responses: u32,
    kind: Option<FileKind>,
}

/// Asks what to do with an opened file. Nothing of it is taken before the answer.
#[component]
pub fn OpenedFile() -> impl IntoView {
    let opened = project(|state| {
        state.opened.as_ref().map(|opened| Summary {
            name: opened.file.name.clone(),
            organisations: opened
                .read
                .versions
                .iter()
                .filter_map(|version| Some(version.organisation()?.name.clone()))
                .collect(),
            responses: opened.read.header.responses,
            kind: opened.read.header.kind,
        })
    });
    move || opened.get().map(|summary| view! { <Question summary/> })
}

#[component]
fn Question(
    /// What to say of the file.
    summary: Summary,
) -> impl IntoView {
    let lang = use_lang();
    let dispatch = use_dispatch();
    let send = move |event: files::Event| move |_| dispatch.send(Event::Files(event.clone()));
    let names: Vec<&str> = summary.organisations.iter().map(String::as_str).collect();
    let holds = words::file_holds(lang, &format::list(lang, &names), summary.responses);
    let go_on_first = matches!(summary.kind, Some(FileKind::Personal | FileKind::Rescue));
    web::page::focus_later("opened-file");
    view! {
        <section class="card ask" aria-labelledby="opened-file">
            <h2 id="opened-file" tabindex="-1">{words::file_opened(lang, &summary.name)}</h2>
            <p>{holds}</p>
            <div class="cluster">
                <button data-state=go_on_first.then_some("first") on:click=send(files::Event::GoOn)>
                    {t(words::GO_ON_FILLING)}
                </button>
                <button on:click=send(files::Event::SeeResult)>{t(words::SEE_RESULT)}</button>
                <button data-state=(!go_on_first).then_some("first") on:click=send(files::Event::AddToOverview)>
                    {t(words::ADD_TO_OVERVIEW)}
                </button>
                <button class="quiet" on:click=send(files::Event::Leave)>{t(words::CANCEL)}</button>
            </div>
        </section>
    }
}
