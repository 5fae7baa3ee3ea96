//! The good examples that people gave, in their own words.

use crate::ui::context::use_lang;
use crate::ui::words::result as words;
use leptos::prelude::*;

/// How many are open at once.
const OPEN: usize = 2;

/// The good examples of one domain. Texts, never anything else: strangers wrote them.
#[component]
pub fn Examples(
    /// What people wrote.
    texts: Vec<String>,
) -> impl IntoView {
    let lang = use_lang();
    let count = texts.len();
    let mut quotes =
        texts.into_iter().map(|text| view! { <blockquote><bdi>{text}</bdi></blockquote> });
    let open = quotes.by_ref().take(OPEN).collect_view();
    let folded = (count > OPEN).then(|| {
        view! {
            <details>
                <summary>{words::more_examples(lang, count - OPEN)}</summary>
                {quotes.collect_view()}
            </details>
        }
    });
    view! {
        <div class="examples">
            <h5>{words::examples(lang, count)}</h5>
            {open}
            {folded}
        </div>
    }
}
