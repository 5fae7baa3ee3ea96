//! The worker that writes spreadsheets: loaded when somebody asks for one.

#[cfg(target_arch = "wasm32")]
fn main() {
    talentscan::web::spreadsheet::serve::serve();
}

/// There is nothing to run outside a browser.
#[cfg(not(target_arch = "wasm32"))]
fn main() {}
