//! The last file that is certain to have been kept, and what changed since.

use crate::ui::context::{project, use_lang};
use crate::ui::words::{save as words, t};
use leptos::prelude::*;

/// Says which file was kept last, and how many forms changed since.
#[component]
pub fn KeptFile() -> impl IntoView {
    let lang = use_lang();
    let kept = project(|state| {
        let file = state.keeping.kept.as_ref()?;
        Some((file.name.clone(), file.on, state.changed_since_kept()))
    });
    let text = move || match kept.get() {
        None => t(words::NEVER_KEPT).to_owned(),
        Some((name, on, changed)) => {
            format!("{} {}", words::kept(lang, &name, on), words::changed(lang, changed))
        }
    };
    view! { <p id="kept-file" tabindex="-1">{text}</p> }
}
