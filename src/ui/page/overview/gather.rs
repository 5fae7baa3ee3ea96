//! Getting files in: choosing, dropping, pasting, and what was made here.

use super::paste::Paste;
use crate::app::Event;
use crate::app::effect::Purpose;
use crate::app::screen::files;
use crate::ui::context::{project, use_dispatch};
use crate::ui::words::{overview as words, t};
use leptos::prelude::*;

/// The ways to get files in. Dropping works on the whole page; here it is only told.
#[component]
pub fn Gather() -> impl IntoView {
    let dispatch = use_dispatch();
    let counts_own = project(|state| state.overview.counts_own);
    let pick = move |_| dispatch.send(Event::Files(files::Event::Pick(Purpose::Overview)));
    let tick = move |event| dispatch.send(Event::CountOwn(event_target_checked(&event)));
    view! {
        <div class="card gather">
            <div class="cluster">
                <button id="open-files" data-state="first" on:click=pick>{t(words::OPEN_FILES)}</button>
                <p class="soft">{t(words::DROP)}</p>
            </div>
            <Paste/>
            <label class="tick">
                <input id="count-own" type="checkbox" prop:checked=move || counts_own.get() on:change=tick/>
                {t(words::COUNT_OWN)}
            </label>
        </div>
    }
}
