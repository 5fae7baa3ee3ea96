//! The app: the pages, and what they need of the browser.

#[cfg(all(target_arch = "wasm32", feature = "page"))]
fn main() {
    talentscan::web::panic::install();
    talentscan::ui::mount();
}

/// There is nothing to run outside a browser.
#[cfg(not(all(target_arch = "wasm32", feature = "page")))]
fn main() {}
