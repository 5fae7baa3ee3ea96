//! How the figures come about, a paragraph each.

use crate::domain::instrument::{ambition_scale, talentscan};
use crate::ui::context::use_lang;
use crate::ui::words::{about as words, t};
use leptos::prelude::*;

/// How the figures come about.
#[component]
pub fn Figures() -> impl IntoView {
    let lang = use_lang();
    view! {
        <section class="stack" aria-labelledby="figures">
            <h2 id="figures">{t(words::FIGURES)}</h2>
            <h3>{talentscan().title.get(lang)}</h3>
            <p>{t(words::FIGURES_TALENT)}</p>
            <p>{t(words::FIGURES_CONSENSUS)}</p>
            <h3>{ambition_scale().title.get(lang)}</h3>
            <p>{t(words::FIGURES_AMBITION)}</p>
        </section>
    }
}
