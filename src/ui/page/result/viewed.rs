//! Says that the result is of another one's file.

use crate::app::Event;
use crate::app::screen::result;
use crate::ui::context::{project, use_dispatch};
use crate::ui::words::{result as words, t};
use crate::web;
use leptos::prelude::*;

/// The line above the result of another one's file, with the way out.
#[component]
pub fn Viewed() -> impl IntoView {
    let file = project(|state| state.viewed.as_ref().map(|viewed| viewed.name.clone()));
    move || file.get().map(|name| view! { <ViewedLine name/> })
}

#[component]
fn ViewedLine(
    /// The name of the file.
    name: String,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let leave = move |_| {
        dispatch.send(Event::Result(result::Event::Leave));
        web::page::focus_heading();
    };
    view! {
        <aside class="banner" aria-label=t(words::VIEWED)>
            <p>{t(words::LOOKING_AT)}" "<bdi>{name}</bdi>". "{t(words::NOTHING_STORED)}</p>
            <button on:click=leave>{t(words::LEAVE)}</button>
        </aside>
    }
}
