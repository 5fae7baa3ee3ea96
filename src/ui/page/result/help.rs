//! How the figures are to be read.

use crate::ui::words::{result as words, t};
use leptos::prelude::*;

/// How the figures are to be read, for whoever asks.
#[component]
pub fn Help() -> impl IntoView {
    view! {
        <details class="help">
            <summary>{t(words::HOW_TO_READ)}</summary>
            <div class="stack" data-space="tight">
                <p>{t(words::READ_SCORE)}</p>
                <p>{t(words::READ_CONSENSUS)}</p>
                <p>{t(words::READ_SMALL)}</p>
            </div>
        </details>
    }
}
