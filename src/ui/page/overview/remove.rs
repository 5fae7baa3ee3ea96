//! Removing everything from the overview. Asks once.

use crate::app::Event;
use crate::ui::context::use_dispatch;
use crate::ui::words::{common, overview as words, t};
use crate::web;
use leptos::prelude::*;

/// The button that removes everything, and the question behind it.
#[component]
pub fn Remove() -> impl IntoView {
    let asks = RwSignal::new(false);
    let question = move || {
        if asks.get() {
            view! { <Question asks/> }.into_any()
        } else {
            view! { <Ask asks/> }.into_any()
        }
    };
    view! { <div class="remove">{question}</div> }
}

#[component]
fn Ask(
    /// Whether it asks.
    asks: RwSignal<bool>,
) -> impl IntoView {
    let ask = move |_| {
        asks.set(true);
        web::page::focus_later("keep-overview");
    };
    view! { <button id="empty-overview" data-state="danger" on:click=ask>{t(words::REMOVE)}</button> }
}

#[component]
fn Question(
    /// Whether it asks.
    asks: RwSignal<bool>,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let keep = move |_| {
        asks.set(false);
        web::page::focus_later("empty-overview");
    };
    let remove = move |_| {
        dispatch.send(Event::EmptyOverview);
        asks.set(false);
        web::page::focus_heading();
    };
    view! {
        <div class="card" role="group" aria-labelledby="empty-overview-question">
            <p id="empty-overview-question">{t(words::REMOVE_ASK)}</p>
            <div class="cluster">
                <button id="keep-overview" on:click=keep>{t(common::CANCEL)}</button>
                <button id="empty-overview-yes" data-state="danger" on:click=remove>{t(words::REMOVE_YES)}</button>
            </div>
        </div>
    }
}
