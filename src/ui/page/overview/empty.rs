//! When there is nothing in the overview: what to do.

use crate::app::Event;
use crate::ui::context::use_dispatch;
use crate::ui::words::{overview as words, t};
use crate::web;
use leptos::prelude::*;

/// What to do when there are no schools yet.
#[component]
pub fn Nothing(
    /// Whether files were opened, in which there were no forms.
    has_files: bool,
) -> impl IntoView {
    let dispatch = use_dispatch();
    let example = move |_| {
        dispatch.send(Event::ShowExample(true));
        web::page::focus_heading();
    };
    let steps = words::EMPTY_STEPS.into_iter().map(|step| view! { <li>{t(step)}</li> });
    let no_forms = has_files.then(|| view! { <p class="notice">{t(words::NO_FORMS)}</p> });
    view! {
        <section class="nothing stack" data-space="tight">
            <h2>{t(words::EMPTY)}</h2>
            {no_forms}
            <ol>{steps.collect_view()}</ol>
            <div>
                <button id="see-example" on:click=example>{t(words::SEE_EXAMPLE)}</button>
            </div>
        </section>
    }
}
