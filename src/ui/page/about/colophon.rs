//! Version, languages and licence.

use crate::ui::context::project;
use crate::ui::words::{about as words, t};
use leptos::prelude::*;

/// Version, languages and licence.
#[component]
pub fn Colophon() -> impl IntoView {
    let build = project(|state| state.build.clone());
    let facts = [(words::LANGUAGES, words::LANGUAGE_LIST), (words::LICENCE, words::LICENCE_SAYS)];
    let facts = facts.map(|(name, value)| {
        view! {
            <div>
                <dt>{t(name)}</dt>
                <dd>{t(value)}</dd>
            </div>
        }
    });
    view! {
        <section class="stack" aria-labelledby="colophon">
            <h2 id="colophon">{t(words::COLOPHON)}</h2>
            <dl>
                <div>
                    <dt>{t(words::VERSION)}</dt>
                    <dd>{env!("CARGO_PKG_VERSION")}</dd>
                </div>
                <div>
                    <dt>{t(words::BUILD)}</dt>
                    <dd>{move || build.get()}</dd>
                </div>
                {facts.collect_view()}
            </dl>
        </section>
    }
}
