//! What the two instruments are, and whose work they follow.

use crate::domain::instrument::{InstrumentId, instrument};
use crate::ui::context::use_lang;
use crate::ui::words::{about as words, t};
use leptos::prelude::*;

/// A card per instrument.
#[component]
pub fn Scans() -> impl IntoView {
    let scans = InstrumentId::ALL.map(|id| view! { <Scan id/> });
    view! {
        <section class="stack" aria-labelledby="scans">
            <h2 id="scans">{t(words::SCANS)}</h2>
            <div class="grid">{scans.collect_view()}</div>
        </section>
    }
}

#[component]
fn Scan(
    /// Which instrument.
    id: InstrumentId,
) -> impl IntoView {
    let lang = use_lang();
    let scan = instrument(id);
    let (title, publisher) = &scan.source;
    view! {
        <div class="card">
            <h3>{scan.title.get(lang)}</h3>
            <p>{scan.purpose.get(lang)}</p>
            <p class="soft small">
                {t(words::SOURCE)} " " <cite lang="nl">{title.as_str()}</cite> ", " {publisher.as_str()} ". "
                {t(words::OWN_WORDS)}
            </p>
        </div>
    }
}
