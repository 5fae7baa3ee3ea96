//! What leaves the device, and what the app cannot promise.

use crate::ui::words::{data as words, t};
use leptos::prelude::*;

/// The honest statement.
#[component]
pub fn Leaves() -> impl IntoView {
    let limits = [words::CANNOT_DEVICE, words::CANNOT_FILE, words::CANNOT_HOST];
    let limits = limits.map(|limit| view! { <li>{t(limit)}</li> });
    view! {
        <section class="stack" aria-labelledby="leaves">
            <h2 id="leaves">{t(words::LEAVES)}</h2>
            <p>{t(words::LEAVES_NOTHING)}</p>
            <h3>{t(words::CANNOT)}</h3>
            <ul>{limits.collect_view()}</ul>
        </section>
    }
}
