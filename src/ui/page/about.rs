//! About the app: what the scans are, how they are counted, what is protected, and whose it is.

mod colophon;
mod figures;
mod keys;
mod scans;

use crate::ui::context::use_lang;
use crate::ui::words::{Text, about as words, common, t};
use colophon::Colophon;
use figures::Figures;
use keys::Keys;
use leptos::prelude::*;
use scans::Scans;

/// About the app.
#[component]
pub fn AboutPage() -> impl IntoView {
    let lang = use_lang();
    let readers = words::FOR_WHOM_SAYS.map(|reader| view! { <li>{t(reader)}</li> });
    view! {
        <div class="about-page stack" data-space="wide">
            <div class="stack">
                <h1 tabindex="-1">{t(common::ABOUT)}</h1>
                <p>{t(words::LEAD)}</p>
            </div>
            <Scans/>
            <Section id="readers" title=words::FOR_WHOM>
                <ul>{readers.collect_view()}</ul>
            </Section>
            <Section id="groups" title=words::GROUPS>
                <p>{words::groups_protect(lang)}</p>
                <p>{t(words::GROUPS_LIMITS)}</p>
            </Section>
            <Figures/>
            <Section id="judgement" title=words::JUDGEMENT>
                <p>{t(words::JUDGEMENT_SAYS)}</p>
            </Section>
            <Keys/>
            <Section id="access" title=words::ACCESS>
                <p>{t(words::ACCESS_SAYS)}</p>
            </Section>
            <Colophon/>
        </div>
    }
}

/// A section with its heading.
#[component]
fn Section(
    /// The id of its heading.
    id: &'static str,
    /// Its heading.
    title: Text,
    /// What it says.
    children: Children,
) -> impl IntoView {
    view! {
        <section class="stack" aria-labelledby=id>
            <h2 id=id>{t(title)}</h2>
            {children()}
        </section>
    }
}
