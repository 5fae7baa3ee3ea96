//! Handing out the file: as a download, to the share sheet, as a text.

use super::offered::Offered;
use super::school;
use crate::app::effect::Way;
use crate::app::screen::save::{self, Reader};
use crate::app::{AppState, Event};
use crate::ui::context::{project, use_dispatch};
use crate::ui::part::KeptFile;
use crate::ui::words::{Text, save as words, t};
use leptos::prelude::*;

/// The buttons that make the file, and what became of the last one.
#[component]
pub fn HandOut() -> impl IntoView {
    let hindered = project(hindrance);
    // Which way the last file went, for the question whether it arrived.
    let way = RwSignal::new(None);
    let buttons = move || match hindered.get() {
        Some(Hindrance::NameFirst) => view! { <Reason text=words::NAME_FIRST/> }.into_any(),
        Some(Hindrance::NoForms) => view! { <Reason text=words::NO_FORMS_YET/> }.into_any(),
        None => view! { <Buttons way/> }.into_any(),
    };
    view! {
        <section class="stack" aria-labelledby="hand-out">
            <h2 id="hand-out">{t(words::HAND_OUT)}</h2>
            {buttons}
            <div class="outcome">
                <Offered way/>
                <KeptFile/>
            </div>
        </section>
    }
}

#[component]
fn Reason(
    /// Why no file can be made.
    text: Text,
) -> impl IntoView {
    view! { <p class="card">{t(text)}</p> }
}

#[component]
fn Buttons(
    /// Which way the last file went.
    way: RwSignal<Option<Way>>,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let can_share = project(|state| state.device.can_share);
    let make = move |by| {
        way.set(Some(by));
        dispatch.send(Event::Save(save::Event::Make(by)));
    };
    view! {
        <p>{t(words::HAND_OUT_SAYS)}</p>
        <div class="cluster">
            <button id="make-file" data-state="first" on:click=move |_| make(Way::Download)>{t(words::MAKE)}</button>
            <Show when=move || can_share.get()>
                <button id="share-file" on:click=move |_| make(Way::Share)>{t(words::SHARE)}</button>
            </Show>
            <button id="copy-file" on:click=move |_| make(Way::Copy)>{t(words::COPY)}</button>
        </div>
    }
}

/// Why no file can be made.
#[derive(Clone, Copy, PartialEq)]
enum Hindrance {
    /// A coordinator's file needs the name of a school.
    NameFirst,
    /// There is no form that may go along.
    NoForms,
}

fn hindrance(state: &AppState) -> Option<Hindrance> {
    match state.handover.reader {
        Reader::Ourselves => None,
        Reader::Coordinator if school::name(state).is_none() => Some(Hindrance::NameFirst),
        Reader::Coordinator => {
            let nothing = state.preview().is_none_or(|preview| preview.forms() == 0);
            nothing.then_some(Hindrance::NoForms)
        }
    }
}
