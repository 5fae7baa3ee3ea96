//! What stands in the head of the page, and what the browser says of its user.

use crate::domain::text::Lang;
use wasm_bindgen::JsCast;
use web_sys::HtmlMetaElement;

/// The build of the page; `dev` where nobody named one.
pub fn build() -> String {
    named("talentscan-build").unwrap_or_else(|| "dev".to_owned())
}

/// The address of the script that loads this worker.
pub(super) fn worker_loader(worker: &str) -> String {
    named(&format!("talentscan-{worker}")).unwrap_or_else(|| format!("./{worker}_loader.js"))
}

/// The first language of the browser that the app speaks.
pub fn browser_lang() -> Lang {
    let Some(window) = web_sys::window() else { return Lang::default() };
    let tags = window.navigator().languages();
    tags.iter()
        .filter_map(|tag| tag.as_string())
        .find_map(|tag| Lang::from_tag(&tag))
        .unwrap_or_default()
}

fn named(name: &str) -> Option<String> {
    let document = web_sys::window()?.document()?;
    let element = document.query_selector(&format!("meta[name='{name}']")).ok()??;
    let content = element.dyn_into::<HtmlMetaElement>().ok()?.content();
    (!content.is_empty()).then_some(content)
}
