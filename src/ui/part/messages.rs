//! Messages to the person: spoken when they appear, there until they are read.

use crate::app::Event;
use crate::app::screen::forms;
use crate::app::state::Notice;
use crate::ui::context::{project, use_dispatch, use_lang};
use crate::ui::words::{common as words, reasons, t};
use leptos::prelude::*;

/// The messages, newest last.
#[component]
pub fn Messages() -> impl IntoView {
    let notices = project(|state| state.notices.clone());
    view! {
        <div class="messages" role="status" aria-label=t(words::MESSAGES)>
            {move || {
                notices.get().into_iter().enumerate().map(|(place, notice)| view! { <Message place notice/> }).collect_view()
            }}
        </div>
    }
}

#[component]
fn Message(
    /// Its place in the list.
    place: usize,
    /// What it says.
    notice: Notice,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let undo = matches!(notice, Notice::FormWithdrawn { .. }).then(|| {
        view! {
            <button on:click=move |_| dispatch.send(Event::Forms(forms::Event::Undo))>{t(words::UNDO)}</button>
        }
    });
    let kind = match notice {
        Notice::FileRefused { .. }
        | Notice::FileUnsound
        | Notice::OfferFailed
        | Notice::PutAside { .. } => "trouble",
        _ => "word",
    };
    view! {
        <div class="message" data-state=kind>
            <p>{reasons::notice(use_lang(), &notice)}</p>
            {undo}
            <button class="quiet" on:click=move |_| dispatch.send(Event::Dismiss(place))>{t(words::CLOSE)}</button>
        </div>
    }
}
