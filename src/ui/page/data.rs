//! Where the data are: what is stored, what was kept, what could make it disappear, and erasing it.

mod aside;
mod erase;
mod kept;
mod leaves;
mod promise;
mod stored;

use crate::ui::words::{common, data as words, t};
use aside::Aside;
use erase::Erase;
use kept::Kept;
use leaves::Leaves;
use leptos::prelude::*;
use promise::{Promise, Risks};
use stored::Stored;

/// Where the data are.
#[component]
pub fn DataPage() -> impl IntoView {
    view! {
        <div class="data stack" data-space="wide">
            <div class="stack">
                <h1 tabindex="-1">{t(common::DATA)}</h1>
                <p>{t(words::LEAD)}</p>
            </div>
            <div class="halves">
                <Stored/>
                <Kept/>
                <Promise/>
                <Risks/>
            </div>
            <Leaves/>
            <Aside/>
            <Erase/>
        </div>
    }
}
