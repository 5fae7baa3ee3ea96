//! The keys.

use crate::ui::words::{about as words, t};
use leptos::prelude::*;

/// The keys, with what they do.
#[component]
pub fn Keys() -> impl IntoView {
    let keys = words::KEY_LIST.map(|(key, does)| {
        view! {
            <div>
                <dt><kbd>{t(key)}</kbd></dt>
                <dd>{t(does)}</dd>
            </div>
        }
    });
    view! {
        <section class="stack" aria-labelledby="keys">
            <h2 id="keys">{t(words::KEYS)}</h2>
            <p>{t(words::KEYS_SAY)}</p>
            <dl>{keys.collect_view()}</dl>
        </section>
    }
}
